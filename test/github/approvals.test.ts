/** Who approved what was merged, by what GitHub says: a real repository and a GitHub with a memory, asked as the action asks. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { approvalsAt } from "../../src/cli/action/approved.ts";
import type { Inputs } from "../../src/cli/action/inputs.ts";
import { openGitHub } from "../../src/io/github/client.ts";
import type { FakeGitHub } from "../harness/github/fake-github.ts";
import { SmallRepository } from "../harness/github/small-repository.ts";
import { testWorld } from "../harness/world.ts";

let repository: SmallRepository;
let github: FakeGitHub;
let applied: string;

const LINES = Array.from({ length: 30 }, (_, at) => `line ${at}`);
const FILE = "access/a.yaml";
const changed = (at: number, line: string): string => `${LINES.with(at, line).join("\n")}\n`;

const commit = (branch: string, text: string, more?: { from?: string; message?: string }) =>
  repository.commit(branch, { [FILE]: text }, more);

interface Asked {
  readonly approvers?: readonly string[];
  readonly lists?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly letIn?: readonly string[];
  readonly cause?: "edit" | "drift";
  readonly since?: string | undefined;
  readonly teamsToken?: string;
}

/** Who approved it, or why nobody has. */
async function said({ since = applied, ...asked }: Asked = {}): Promise<string> {
  const {
    approvers = ["security"],
    lists = [{ security: ["rita", "Sam"] }],
    letIn = [],
    cause = "edit",
    teamsToken,
  } = asked;
  repository.git("checkout", "--quiet", "--detach", "origin/main");
  const { address, dev } = repository;
  const environment = { GITHUB_REPOSITORY: "acme/access", GITHUB_API_URL: address };
  const world = { ...testWorld({ cwd: dev }), environment };
  const page = "https://github.com/acme/access";
  const client = openGitHub({ apiUrl: address, token: "ghs_secret" }, { say: () => undefined, unpaced: true });
  const at = {
    repository: { owner: "acme", name: "access", page },
    github: client,
    branch: "main",
    isDefault: true,
    isPrivate: true,
  };
  const inputs = { config: "access", ...(teamsToken === undefined ? {} : { teamsToken }) } as unknown as Inputs;
  const settings = lists.map((list) => ({
    approvers: Object.entries(list).map(([name, logins]) => ({ name, logins })),
  })) as never;
  const found = await approvalsAt(
    at,
    inputs,
    letIn,
    world,
  )({
    ...{ approvers, settings },
    ...(since === "" ? {} : { applied: since }),
  });
  const answer = found({ approvers }, cause);
  if (answer === undefined) return "any person's";
  return "missing" in answer
    ? answer.missing
    : `${answer.by.join("+")} ${answer.pullRequests.map((one) => `#${one}`).join(" ")}`.trim();
}

beforeEach(async () => {
  repository = new SmallRepository();
  ({ github } = repository);
  applied = await repository.start({ [FILE]: `${LINES.join("\n")}\n` });
});
afterEach(() => {
  repository.stop();
  expect(github.problems).toEqual([]);
});

/** One that is merged, with who said what of it before. */
function merged(words: (number: number) => void, number = 7): void {
  commit(`b${number}`, changed(3, `of #${number}`));
  repository.pull(number, `b${number}`);
  words(number);
  repository.merge(number, `b${number}`);
}

const review = (...args: Parameters<FakeGitHub["reviewing"]["review"]>) => github.reviewing.review(...args);

describe("of one pull request", () => {
  test.each<[string, (number: number) => void, string]>([
    ["approved by one of them", (n) => review(n, "rita"), "rita #7"],
    ["by both, in whatever case", (n) => [review(n, "RITA"), review(n, "sam")], "RITA+sam #7"],
    ["by nobody", () => undefined, "#7: nobody of security has approved its newest commit"],
    ["by somebody else", (n) => review(n, "carol"), "#7: nobody of security has approved its newest commit"],
    ["approved, then commented", (n) => [review(n, "rita"), review(n, "rita", "COMMENTED")], "rita #7"],
    ["only commented", (n) => review(n, "rita", "COMMENTED"), "#7: nobody of security has approved its newest commit"],
    [
      "approved, then dismissed",
      (n) => Object.assign(review(n, "rita"), { state: "DISMISSED" }),
      "#7: nobody of security has approved its newest commit",
    ],
    [
      "approved, then changes asked for",
      (n) => [review(n, "rita"), review(n, "rita", "CHANGES_REQUESTED")],
      "#7: rita asks for changes",
    ],
    ["changes asked for, then approved", (n) => [review(n, "rita", "CHANGES_REQUESTED"), review(n, "rita")], "rita #7"],
    [
      "approved by one, changes asked for by the other",
      (n) => [review(n, "rita"), review(n, "sam", "CHANGES_REQUESTED")],
      "#7: sam asks for changes",
    ],
    [
      "changes asked for by somebody else",
      (n) => [review(n, "rita"), review(n, "carol", "CHANGES_REQUESTED")],
      "rita #7",
    ],
  ])("%s", async (_, words, wanted) => {
    merged(words);
    expect(await said()).toBe(wanted);
  });

  test("an approval of the commit before the newest is none", async () => {
    commit("b7", changed(3, "first"));
    repository.pull(7, "b7");
    review(7, "rita");
    commit("b7", changed(3, "second"), { from: "b7" });
    repository.pull(7, "b7");
    repository.merge(7, "b7");
    expect(await said()).toBe("#7: nobody of security has approved its newest commit");
  });

  test("who opened it, wrote a commit of it, committed or pushed one, or is named as its co-author approves nothing", async () => {
    const nobody = "#7: nobody of security has approved its newest commit";
    const first = commit("b7", changed(3, "first"));
    const head = commit("b7", changed(3, "second"), {
      from: "b7",
      message: "Change it\n\nCo-authored-by: Sam <12+sam@users.noreply.github.com>",
    });
    repository.pull(7, "b7", { login: "rita" });
    for (const login of ["rita", "sam"]) review(7, login);
    repository.merge(7, "b7");
    expect(await said()).toBe(nobody);
    Object.assign(github.pulls[0]!, { login: "dora" });
    expect(await said()).toBe("rita #7");
    github.reviewing.wrote.set(first, "Rita");
    expect(await said()).toBe(nobody);
    github.reviewing.wrote.delete(first);
    github.reviewing.pushed.set(head, "Rita");
    expect(await said()).toBe(nobody);
  });

  test("where nobody knows who wrote or pushed it, nobody's approval is sure to be another's", async () => {
    merged((number) => review(number, "rita"));
    const [one] = github.branch.commitsOf(github.pulls[0]!.head);
    github.reviewing.wrote.set(one!, null);
    expect(await said()).toMatch(/^#7: GitHub knows nobody who wrote commit [0-9a-f]{7}/);
    github.reviewing.wrote.delete(one!);
    github.reviewing.pushed.set(one!, null);
    expect(await said()).toBe("#7: GitHub does not say who pushed its newest commit");
    github.reviewing.pushed.delete(one!);
    Object.assign(github.pulls[0]!, { owner: "mallory" });
    expect(await said()).toMatch(/^#7: it is of a fork/);
  });

  test.each(["base_ref_changed", "automatic_base_change_succeeded"])(
    "what was approved for another branch is not approved for this one: %s",
    async (event) => {
      // `mine` has the grant already: all that the reviewer saw was the rest.
      commit("mine", changed(3, "a grant"));
      commit("b7", `${LINES.with(3, "a grant").with(20, "harmless").join("\n")}\n`, { from: "mine" });
      repository.pull(7, "b7", { into: "mine" });
      review(7, "rita");
      github.reviewing.happened(7, event);
      Object.assign(github.pulls[0]!, { into: "main" });
      repository.merge(7, "b7");
      expect(await said()).toBe("#7: nobody of security has approved its newest commit");
      github.reviewing.happened(7, "renamed");
      review(7, "sam");
      expect(await said()).toBe("sam #7");
    },
  );

  test("what a bot pushed may be any reviewer's: two of them have to approve it", async () => {
    const two = (bot: string) =>
      `#7: ${bot} pushed a part of it, and whoever had it do so is not known: two of security have to approve it`;
    merged((number) => review(number, "rita"));
    const { head } = github.pulls[0]!;
    for (const bot of ["github-actions[bot]", "Copilot"]) {
      github.reviewing.pushed.set(head, bot);
      expect(await said()).toBe(two(bot));
      expect(await said({ letIn: ["sam"] })).toBe(`${two(bot)}, and sam who let the run in cannot give it`);
    }
    review(7, "carol");
    expect(await said()).toBe(two("Copilot"));
    review(7, "sam");
    expect(await said()).toBe("rita+sam #7");
  });

  test("who opened it by a bot and pushed it is who wrote it", async () => {
    merged((number) => review(number, "rita"));
    Object.assign(github.pulls[0]!, { login: "github-actions[bot]" });
    expect(await said()).toBe("rita #7");
    github.reviewing.pushed.set(github.pulls[0]!.head, "rita");
    expect(await said()).toBe("#7: nobody of security has approved its newest commit");
  });

  test("whoever pushed long ago wrote it, too; of more pushes than are asked for nobody is sure", async () => {
    const first = commit("b7", changed(3, "first"));
    commit("b7", changed(3, "second"), { from: "b7" });
    repository.pull(7, "b7");
    review(7, "rita");
    const own = github.pulls[0]!.head;
    github.reviewing.pushed.set(first, "rita");
    const pushes = (count: number) => () => [first, ...Array<string>(count).fill("0".repeat(40)), own];
    repository.merge(7, "b7");
    github.reviewing.branchCommits = pushes(150);
    expect(await said()).toBe("#7: nobody of security has approved its newest commit");
    github.reviewing.branchCommits = pushes(1000);
    expect(await said()).toMatch(/^#7: its branch has more than 1000 pushes/);
  });

  test("a co-author whose login is another one by now is known by number", async () => {
    commit("b7", changed(3, "mine"), {
      message: "Change it\n\nCo-authored-by: R <1+old-rita@users.noreply.github.com>",
    });
    repository.pull(7, "b7");
    review(7, "rita");
    repository.merge(7, "b7");
    expect(await said()).toBe("#7: nobody of security has approved its newest commit");
  });

  test("where GitHub knows nobody who opened it any more, nobody's approval is sure to be another's", async () => {
    merged((number) => review(number, "rita"));
    github.withoutOpener.add(7);
    expect(await said()).toBe("#7: GitHub does not say who opened it");
  });

  test("what was merged is not what was approved: whoever may push to the branch calls anything a merge", async () => {
    commit("b7", changed(3, "approved"));
    repository.pull(7, "b7");
    review(7, "rita");
    repository.merge(7, "b7", { [FILE]: changed(3, "something else") });
    expect(await said()).toBe("#7: access/a.yaml is not what was approved");
  });

  test("both changed other lines of one file: what GitHub makes of it is what was approved", async () => {
    commit("b7", changed(3, "of seven"));
    repository.pull(7, "b7");
    commit("b8", changed(20, "of eight"));
    repository.pull(8, "b8");
    for (const number of [7, 8]) review(number, "rita");
    repository.merge(8, "b8");
    repository.merge(7, "b7");
    expect(await said()).toBe("rita #8 #7");
  });

  test("a pull request that was rebased is one, whatever commits it has", async () => {
    const one = commit("b7", changed(3, "first"));
    const two = commit("b7", changed(25, "second").replace("line 3\n", "first\n"), { from: "b7" });
    repository.pull(7, "b7");
    review(7, "rita");
    repository.rebased(7, one, two);
    expect(await said()).toBe("rita #7");
  });
});

describe("of all that was merged", () => {
  test("each has to be approved, since each may be what brought it", async () => {
    merged((number) => review(number, "rita"));
    commit("b8", `${LINES.with(3, "of #7").with(20, "eight").join("\n")}\n`);
    repository.pull(8, "b8");
    repository.merge(8, "b8");
    expect(await said()).toBe("#8: nobody of security has approved its newest commit");
    review(8, "sam");
    expect(await said()).toBe("rita+sam #7 #8");
  });

  test("what touches nothing of the config asks for nothing", async () => {
    merged((number) => review(number, "rita"));
    repository.commit("b8", { README: "read me" });
    repository.pull(8, "b8");
    repository.merge(8, "b8");
    expect(await said()).toBe("rita #7");
  });

  test("a commit that came without a pull request is approved by nobody", async () => {
    merged((number) => review(number, "rita"));
    const own = commit("main", changed(9, "pushed"));
    expect(await said()).toBe(`${own.slice(0, 7)} came without a pull request`);
  });

  test("who pushed such a commit wrote it, whatever it says of its author, and cannot let it in", async () => {
    const first = commit("main", changed(9, "pushed"));
    repository.commit("main", { README: "the newest of the same push" }, { from: "main" });
    const tip = repository.git("rev-parse", "origin/main");
    const { pushed } = github.reviewing;
    // Both are one push: of the first GitHub has no word.
    pushed.set(first, null);
    expect(await said({ letIn: ["rita"] })).toBe("rita");
    const nobody = `${first.slice(0, 7)} came without a pull request, and rita who let the run in cannot give it`;
    for (const who of ["rita", null, "github-actions[bot]"]) {
      pushed.set(tip, who);
      expect(await said({ letIn: ["rita"] })).toBe(nobody);
    }
    // Whoever merges a pull request after it pushes nothing of it.
    pushed.set(tip, "dora");
    repository.commit("b8", { [FILE]: changed(9, "pushed").replace("line 20", "eight") });
    repository.pull(8, "b8");
    repository.merge(8, "b8");
    pushed.set(repository.git("rev-parse", "origin/main"), "rita");
    expect(await said({ letIn: ["rita"] })).toBe("rita");
  });

  test("a merge of two parents is one pull request, whether or not main has moved on since its branch began", async () => {
    for (const number of [7, 8]) {
      commit(`b${number}`, changed(number === 7 ? 3 : 20, `of #${number}`));
      repository.pull(number, `b${number}`);
    }
    review(7, "rita");
    repository.mergeCommit(7, "b7");
    expect(await said()).toBe("rita #7");
    repository.mergeCommit(8, "b8");
    expect(await said()).toBe("#8: nobody of security has approved its newest commit");
    review(8, "sam");
    expect(await said()).toBe("rita+sam #7 #8");
  });

  test("a pull request of many commits that was rebased is one all the same; of more than are asked for none is", async () => {
    const grown = (count: number, from: string, name: string) => {
      let tip = from;
      for (let at = 0; at < count; at++) {
        const blob = repository.blob(`${name} ${at}\n`);
        tip = repository.withFile(tip, "access/b.yaml", blob);
      }
      repository.git("push", "--quiet", "--force", "origin", `${tip}:refs/heads/${name}`);
      return repository.git("rev-list", "--reverse", `${from}..${tip}`).split("\n");
    };
    const commits = grown(21, applied, "b7");
    repository.pull(7, "b7");
    review(7, "rita");
    repository.rebased(7, ...commits);
    expect(await said()).toBe("rita #7");
    const more = grown(80, commits.at(-1)!, "b8");
    repository.rebased(8, ...more);
    expect(await said()).toBe("more than 100 commits since the last completed one");
  });

  test("nobody knows what was completed last, or nothing was merged since: nothing is approved", async () => {
    merged((number) => review(number, "rita"));
    expect(await said({ since: "" })).toBe("nobody knows which commit was completed last");
    expect(await said({ since: repository.git("rev-parse", "origin/main") })).toBe(
      "no pull request was merged since the last completed commit",
    );
  });

  test("what comes from no edit was in no pull request", async () => {
    merged((number) => review(number, "rita"));
    expect(await said({ cause: "drift" })).toBe("it comes from no pull request");
  });
});

describe("whom a rule means", () => {
  test("a person, any of several; a list that every config that counts has them on", async () => {
    merged((number) => review(number, "rita"));
    expect(await said({ approvers: ["@Rita"] })).toBe("rita #7");
    expect(await said({ approvers: ["@carol", "security"] })).toBe("rita #7");
    expect(await said({ lists: [{ security: ["rita", "mallory"] }, { security: ["rita"] }] })).toBe("rita #7");
    expect(await said({ lists: [{ security: ["rita"] }, { security: ["sam"] }] })).toMatch(/^#7: nobody of security/);
    expect(await said({ lists: [{ security: ["rita"] }, {}] })).toMatch(
      /^#7: Settings that count have no list security/,
    );
    expect(await said({ approvers: ["constructor"] })).toMatch(/^#7: Settings that count have no list constructor/);
    expect(await said({ approvers: [] })).toBe("any person's");
  });

  test("who was taken off a list is not put on it again by what they approve, though no run completed it in between", async () => {
    const listing = (who: string) =>
      `kind: Settings\nversion: 1\nname: acme\nmode: additive\ndirectUserAssignments: managed\napprovers: {security: [${who}]}\n`;
    const lists = [{ security: ["rita", "sam"] }];
    const brings = (number: number, who: string) => {
      repository.commit(`b${number}`, { [FILE]: `# ${number}\n`, "access/idc.yaml": listing(who) });
      repository.pull(number, `b${number}`);
      for (const login of ["rita", "sam"]) review(number, login);
      repository.merge(number, `b${number}`);
    };
    brings(7, "rita");
    brings(8, "rita, sam");
    expect(await said({ lists })).toBe("rita #7 #8");
    expect(await said({ lists, letIn: ["sam"], approvers: ["security"] })).toBe("rita #7 #8");
    github.reviewing.reviews.splice(0, 4, ...github.reviewing.reviews.filter(({ login }) => login === "sam"));
    expect(await said({ lists, letIn: ["sam"] })).toMatch(/^#7: nobody of security .* sam who let the run in cannot/);
  });

  test("a team of GitHub's, by a token that may ask; of another organization nobody", async () => {
    merged((number) => review(number, "rita"));
    github.reviewing.teams.set("acme/security", ["rita"]);
    expect(await said({ approvers: ["@acme/security"] })).toMatch(/^#7: GitHub does not say who is of acme\/security/);
    expect(await said({ approvers: ["@Acme/Security"], teamsToken: "ghs_app" })).toBe("rita #7");
    expect(await said({ approvers: ["acme/ops"], teamsToken: "ghs_app" })).toMatch(/^#7: nobody of acme\/ops/);
    expect(await said({ approvers: ["@evil/security"], teamsToken: "ghs_app" })).toBe(
      "#7: evil/security is no team of acme",
    );
  });

  test("who let the run in gives it where they are asked and wrote nothing of it", async () => {
    merged(() => undefined);
    expect(await said({ letIn: ["rita"] })).toBe("rita");
    expect(await said({ letIn: ["rita"], cause: "drift" })).toBe("rita");
    expect(await said({ letIn: ["carol"] })).toBe(
      "#7: nobody of security has approved its newest commit, and carol who let the run in cannot give it",
    );
    Object.assign(github.pulls[0]!, { login: "rita" });
    expect(await said({ letIn: ["rita"] })).toMatch(/rita who let the run in cannot give it$/);
    expect(await said({ letIn: ["rita"], since: "" })).toMatch(
      /^nobody knows which commit was completed last, and rita/,
    );
  });
});

test("a GitHub that fails approves nothing", async () => {
  merged((number) => review(number, "rita"));
  github.troubles.push({ when: (_, path) => path.endsWith("/reviews"), status: 404, message: "Not Found" });
  expect(await said()).toMatch(/^cannot see who approved #7: GitHub answers 404/);
});
