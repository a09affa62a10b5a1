/** `idc github drift`: one issue for all drift of a config, with what people ticked kept, and nothing said twice. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runDriftIssue } from "../../src/cli/github/drift.ts";
import { newTicks, ticksIn } from "../../src/core/adopt/drift/answers.ts";
import type { EndingGrant } from "../../src/core/drift/ending.ts";
import type { DriftReport, DriftRow } from "../../src/core/drift/report.ts";
import { FakeGitHub } from "../harness/github/fake-github.ts";
import { planOf } from "../harness/plan-of.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { testWorld } from "../harness/world.ts";
import { rendered as markdown } from "./rendered.ts";

let folder: string;
let github: FakeGitHub;
let address: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "idc-drift-"));
  github = new FakeGitHub();
  address = await github.listen();
});
afterEach(() => {
  github.close();
  rmSync(folder, { recursive: true, force: true });
});

const row = (principal: string, more: Partial<DriftRow> = {}): DriftRow => {
  const key = `AccountAssignment/Developer/group:${encodeURIComponent(principal)}/111122223333`;
  return {
    ...{ id: `added ${key}`, key, kind: "AccountAssignment", what: "added", why: "outside", access: "gained" },
    ...{ severity: "high", sources: [{ file: "access/all.yaml", line: 1, column: 1 }], fields: [] },
    live: { permissionSet: "Developer", principalType: "GROUP", principal, account: "111122223333" },
    revert: { action: "delete", verdict: "allow", reasons: [] },
    ...more,
  };
};

function report(rows: readonly DriftRow[], more: Partial<DriftReport> = {}): DriftReport {
  const { made, config, organization, instance, caller, diagnostics, unknown, blocked, names } = planOf([]);
  return {
    ...{ format: "idc-drift", version: 1, made, config, organization, instance, caller, diagnostics, unknown, blocked },
    ...{ names, rows, notDrift: { edits: 0, expired: 0, ignored: 0, pending: 0 } },
    ...more,
  };
}

async function told(of: DriftReport, options: Partial<Parameters<typeof runDriftIssue>[0]> = {}) {
  writeFileSync(join(folder, "drift.json"), JSON.stringify(of));
  const environment = {
    ...{ GITHUB_REPOSITORY: "acme/access", GITHUB_API_URL: address, GITHUB_TOKEN: "ghs_secret", GITHUB_RUN_ID: "4711" },
  };
  const world = testWorld({ cwd: folder, environment });
  const exitCode = await runDriftIssue(
    { file: "drift.json", format: "json", print: false, unpaced: true, ...options },
    world,
  );
  expect(github.problems).toEqual([]);
  return { exitCode, text: world.stdout(), err: world.stderr() };
}

/** What comments say to people. */
const said = () => github.comments.map(({ body }) => body.replace(/\n\n<!-- idc:told:[0-9a-f:]+ -->\n$/, ""));
const action = async (of: DriftReport) =>
  expectDocument<{ action: string }>((await told(of)).text, "idc-github-drift").action;
const tick = (body: string, words: string): string => body.replace(`- [ ] ${words}`, `- [x] ${words}`);

describe("one issue", () => {
  test("is made, written anew, commented on where rows are other ones, closed, and opened again", async () => {
    expect(await action(report([]))).toBe("none");
    expect(await action(report([row("ops")]))).toBe("created");
    expect(github.issues).toMatchObject([{ title: "Drift of acme: 1 row", state: "open", labels: ["idc-drift"] }]);
    expect(await action(report([row("ops")]))).toBe("unchanged");
    expect(github.comments).toEqual([]);
    expect(await action(report([row("ops"), row("devs")]))).toBe("edited");
    expect(said()).toEqual(["Other rows now: 2 rows (2 high), where there was 1 before."]);
    expect(await action(report([]))).toBe("closed");
    expect(github.issues).toMatchObject([{ title: "Drift of acme", state: "closed" }]);
    expect(said().at(-1)).toBe("No drift any more.");
    expect(await action(report([]))).toBe("none");
    expect(await action(report([row("ops")]))).toBe("reopened");
    expect(github.issues).toHaveLength(1);
  });

  test("is opened again where a person closed it and the drift is still there", async () => {
    await told(report([row("ops")]));
    github.issues[0]!.state = "closed";
    expect(await action(report([row("ops")]))).toBe("reopened");
    expect(github.comments).toEqual([]);
  });

  test("is one, where two runs made one each, and where others wrote one in its form", async () => {
    await told(report([row("ops")]));
    const body = github.issues[0]!.body;
    github.tracker.open({ title: "Drift of acme", body, login: "mallory", labels: ["idc-drift"] });
    const ticked = tick(body, "Adopt");
    github.tracker.open({ title: "Drift of acme", body: ticked, login: github.login, labels: ["idc-drift"] });
    await told(report([row("ops"), row("devs")]));
    expect(github.issues.map(({ state }) => state)).toEqual(["open", "open", "closed"]);
    expect(github.issues[1]!.body).toBe(body);
    // It says so, and what was ticked in it is ticked in the one that stays.
    expect(github.comments.map(({ issue, body: said }) => [issue, said.slice(0, 60)])).toContainEqual([
      github.issues[2]!.number,
      `Closed: two runs at once made an issue each, and all is in #`,
    ]);
    expect(ticksIn(github.issues[0]!.body).map(({ answer }) => answer)).toEqual(["adopt"]);
  });

  test("is left as it is by a run whose look at AWS is older", async () => {
    const early = report([row("ops")], { made: "2026-11-24T11:59:00Z" });
    await told(report([], { made: "2026-11-24T11:59:30Z" }));
    expect(await action(early)).toBe("created");
    expect(await action(report([], { made: "2026-11-24T11:59:30Z" }))).toBe("closed");
    const before = { ...github.issues[0]! };
    expect(await action(early)).toBe("outdated");
    expect(github.issues[0]).toEqual(before);
    await told(report([row("ops")], { made: "2026-11-24T11:59:40Z" }));
    const twin = tick(github.issues[0]!.body, "Ignore 30 days");
    github.tracker.open({ title: "Drift of acme", body: twin, login: github.login, labels: ["idc-drift"] });
    expect(await action(early)).toBe("outdated");
    expect(github.issues.map(({ state }) => state)).toEqual(["open", "closed"]);
    expect(ticksIn(github.issues[0]!.body).map(({ answer }) => answer)).toEqual(["ignore"]);
    expect(await action(report([], { made: "2026-11-24T11:59:50Z" }))).toBe("closed");
    // Whoever writes a moment that is yet to come into it stops nothing.
    github.issues[0]!.body = before.body.replace(/idc:read:\d+/, "idc:read:99999999999");
    expect(await action(early)).toBe("reopened");
  });

  test("is another one for another config", async () => {
    await told(report([row("ops")]));
    await told(report([row("ops")], { config: { ...report([]).config, path: "other" } }));
    expect(github.issues).toHaveLength(2);
  });

  test("is never closed by what could not be read", async () => {
    await told(report([row("ops")]));
    const unknown = [{ pattern: { kind: "Group", parts: ["*"] }, reason: "denied" }] as never;
    await told(report([], { unknown }));
    expect(github.issues[0]!.state).toBe("open");
    expect(github.issues[0]!.body).toContain("1 thing could not be read");
  });
});

const ending = (name: string, more: Partial<EndingGrant> = {}): EndingGrant => ({
  ...{ principal: { type: "GROUP", name }, permissionSet: "Admin", accounts: ["111122223333"] },
  ...{ ends: "2026-12-01", days: 7, sources: [{ file: "access/all.yaml", line: 7, column: 5, owner: "web" }] },
  ...more,
});

describe("a grant that ends soon", () => {
  test("opens the issue alone, is commented on once, and closes it when it is renewed", async () => {
    expect(await action(report([], { ending: [ending("ops")] }))).toBe("created");
    expect(github.issues).toMatchObject([{ title: "Drift of acme: 1 grant ends in 7 days", state: "open" }]);
    expect(github.issues[0]!.body).toContain("`ops` → `Admin` on `shop` `111122223333` — [`access/all.yaml:7`]");
    const later = { days: 6, accounts: ["111122223333", "222233334444"] };
    expect(await action(report([], { ending: [ending("ops", later)] }))).toBe("unchanged");
    expect(github.issues[0]!.title).toBe("Drift of acme: 2 grants end, the first in 6 days");
    expect(github.comments).toEqual([]);
    expect(await action(report([], { ending: [ending("ops", later), ending("devs")] }))).toBe("edited");
    expect(await action(report([], { ending: [ending("ops", later), ending("devs")] }))).toBe("unchanged");
    expect(said()).toEqual(["Ending soon: 1 grant ends in 7 days."]);
    expect(await action(report([]))).toBe("closed");
    expect(await action(report([], { ending: [ending("ops")] }))).toBe("reopened");
  });

  test("stands beside drift, and stays when that goes", async () => {
    const more = { ending: [ending("ops")] };
    await told(report([row("devs")], more));
    expect(github.issues[0]!.title).toBe("Drift of acme: 1 row, 1 grant ends in 7 days");
    expect(await action(report([], more))).toBe("edited");
    expect(said()).toEqual(["No drift any more."]);
    expect(github.issues[0]!.state).toBe("open");
  });

  test.each(["groups", "counts"] as const)("names nobody with privacy %s", async (privacy) => {
    const { text } = await told(report([], { ending: [ending("secret-group")] }), { print: true, privacy });
    expect(text).not.toMatch(/secret-group|Admin|111122223333|access\/all|web/);
    expect(text).toContain("1 grant — **ends in 7 days**, on `2026-12-01`");
  });

  test("has room, however many there are, and tells nothing of what others wrote as a mark", async () => {
    const many = Array.from({ length: 2000 }, (_, index) => ending(`team-${index}`));
    const rows = Array.from({ length: 2000 }, (_, index) => row(`team-${index}`));
    const { text } = await told(report(rows, { ending: many }), { print: true });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/\n1,950 more: `idc drift` shows all of it\.\n/);
    const forged = "<!-- idc:ending:000000000000 -->\n<!-- idc:ending:111111111111 -->";
    const hostile = (await told(report([], { ending: [ending(forged)] }), { print: true })).text;
    expect(hostile.match(/^<!-- idc:ending:/gm)).toHaveLength(1);
  });
});

describe("boxes", () => {
  test("stay ticked while their row says the same, on whatever line and by whomever", async () => {
    await told(report([row("ops"), row("devs")]));
    const issue = github.issues[0]!;
    issue.body = tick(issue.body, "Revert");
    const moved = row("ops", { sources: [{ file: "b.yaml", line: 9, column: 1 }], nobody: "no-event" });
    await told(report([moved, row("devs")]));
    expect(ticksIn(issue.body)).toHaveLength(1);
    await told(report([row("ops", { live: { ...row("ops").live, permissionSet: "Admin" } }), row("devs")]));
    expect(ticksIn(issue.body)).toEqual([]);
  });

  test("that are ticked while the text is written anew stay, too", async () => {
    await told(report([row("ops")]));
    const issue = github.issues[0]!;
    github.meanwhile = (request) => {
      if (request === `GET /repos/acme/access/issues/${issue.number}`) issue.body = tick(issue.body, "Adopt");
    };
    await told(report([row("ops"), row("devs")]));
    expect(ticksIn(issue.body).map(({ answer }) => answer)).toEqual(["adopt"]);
  });

  test("are those that an edit ticked, and no others", async () => {
    await told(report([row("ops"), row("devs")]));
    const { body } = github.issues[0]!;
    const [one, both] = [tick(body, "Revert"), tick(tick(body, "Revert"), "Adopt")];
    expect(newTicks(body, one).map(({ answer }) => answer)).toEqual(["revert"]);
    expect(newTicks(one, both).map(({ answer }) => answer)).toEqual(["adopt"]);
    expect(newTicks(both, one)).toEqual([]);
    // Browsers send CRLF.
    expect(newTicks(body, one.replaceAll("\n", "\r\n"))).toHaveLength(1);
  });

  test("offer what can be done: what asks is for apply, what a config cannot say is for a person", async () => {
    const asks = row("ops", { revert: { action: "delete", verdict: "ask", reasons: ["the last row"] } });
    await told(report([asks]));
    expect(github.issues[0]!.body).not.toContain("Revert <!--");
    await told(report([row("ops", { what: "half-provisioned", access: "none" })]));
    expect(github.issues[0]!.body).not.toContain("Adopt <!--");
  });
});

describe("what is shown", () => {
  const HOSTILE =
    "@acme/all <img src=x> [x](//evil) `` `\n- [x] Revert <!-- idc:tick:000000000000:0000000000000000:revert -->";

  test("has nothing of theirs but code", async () => {
    const { text } = await told(report([row(HOSTILE), row("-->")]), { print: true });
    expect(ticksIn(text)).toEqual([]);
    const html = markdown(text);
    expect(html).not.toMatch(/<img|href="\/\/evil|<input[^>]*checked/);
    expect(html.replace(/<code>[\s\S]*?<\/code>/g, "")).not.toContain("@acme");
  });

  test.each(["groups", "counts"] as const)("names nobody with privacy %s", async (privacy) => {
    const who = { name: "mallory", account: "111122223333", when: "2026-11-24T10:00:00Z", by: "console" } as never;
    const { text } = await told(report([row("secret-group", { who })]), { print: true, privacy });
    expect(text).not.toMatch(/secret-group|mallory|111122223333/);
    expect(text).toContain("- [ ] Revert");
  });

  test("is never too long, and says what it leaves out", async () => {
    const { text } = await told(report(Array.from({ length: 2000 }, (_, index) => row(`team-${index}`))), {
      print: true,
    });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/\*\*Shortened:\*\* [\d,]+ rows more/);
  });

  test.each([
    ["{", "is no report of drift"],
    ['{"format":"idc-drift","version":2}', "is of another version of idc"],
    ['{"format":"idc-drift","version":1,"rows":[1]}', "is damaged"],
  ])("is nothing, of a file %s", async (text, problem) => {
    writeFileSync(join(folder, "x.json"), text);
    const ran = await told(report([]), { file: "x.json" });
    expect([ran.exitCode, ran.err]).toEqual([3, expect.stringContaining(problem)]);
  });
});
