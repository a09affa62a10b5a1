/**
 * The law of approval: over random histories of pull requests, what counts is what a reader of the history says who knows nothing of how GitHub lists it:
 * whoever has the last word after the last push, is on all lists, and has no hand in it.
 *
 * `IDC_RUNS` is how many stories are tried; a failure prints its seed and path.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { approvalsOf } from "../../src/core/policy/approval/approvals.ts";
import { peopleOf } from "../../src/core/policy/approval/approvers.ts";
import { reviewedPull } from "../../src/io/github/approval/reviewed-pull.ts";
import type { GitHub } from "../../src/io/github/client.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 1500);
const PEOPLE = ["rita", "sam", "dora", "carol"];
const BOT = "github-actions[bot]";

type Event =
  /** `co`: named as a co-author. `author` undefined: nobody whom GitHub knows. */
  | { readonly is: "push"; readonly by: string; readonly author: string | undefined; readonly co: string | undefined }
  | { readonly is: "review"; readonly who: string; readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" }
  /** The newest word of somebody that was not dismissed yet. */
  | { readonly is: "dismissal"; readonly of: string }
  | { readonly is: "other base" };

interface Pull {
  readonly opener: string;
  readonly events: readonly Event[];
}

interface Story {
  readonly pulls: readonly Pull[];
  readonly lists: readonly (readonly string[])[];
  readonly letIn: readonly string[];
}

const person = fc.constantFrom(...PEOPLE);
/** Nearly always one of two, so that others may approve. */
const writer = fc.oneof({ weight: 8, arbitrary: fc.constantFrom("dora", "carol") }, { weight: 1, arbitrary: person });
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>, weight = 12) =>
  fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const push: fc.Arbitrary<Event> = fc.record({
  is: fc.constant("push" as const),
  by: fc.oneof({ weight: 10, arbitrary: writer }, { weight: 1, arbitrary: fc.constant(BOT) }),
  author: fc.oneof({ weight: 30, arbitrary: writer }, { weight: 1, arbitrary: fc.constant(undefined) }),
  co: rarely(person),
});
const state = fc.constantFrom(
  "APPROVED" as const,
  "APPROVED" as const,
  "CHANGES_REQUESTED" as const,
  "COMMENTED" as const,
);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 2, arbitrary: push },
  { weight: 8, arbitrary: fc.record({ is: fc.constant("review" as const), who: person, state }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("dismissal" as const), of: person }) },
  { weight: 1, arbitrary: fc.constant({ is: "other base" } as const) },
);
const pull: fc.Arbitrary<Pull> = fc.record({
  opener: writer,
  events: fc.tuple(push, fc.array(event, { maxLength: 8 })).map(([first, rest]) => [first, ...rest]),
});
const stories: fc.Arbitrary<Story> = fc.record({
  pulls: fc.array(pull, { minLength: 1, maxLength: 2 }),
  lists: fc.array(fc.oneof(fc.constant(["rita", "sam", "dora"]), fc.subarray(PEOPLE)), { minLength: 1, maxLength: 2 }),
  letIn: fc.subarray(PEOPLE, { maxLength: 1 }),
});

/** What a reader of the history says: who approved it, or nobody. */
function read({ pulls, lists, letIn }: Story): string {
  const isAsked = (who: string) => lists.every((list) => list.includes(who));
  const handsIn = ({ opener, events }: Pull) =>
    new Set([opener, ...events.flatMap((one) => (one.is === "push" ? [one.by, one.author, one.co] : []))]);
  const isUnsure = ({ events }: Pull) => events.some((one) => one.is === "push" && one.author === undefined);
  const hasBot = (one: Pull) => handsIn(one).has(BOT);
  const approvedBy = (one: Pull): readonly string[] => {
    const words = new Map(PEOPLE.map((who) => [who, [] as string[]]));
    for (const happened of one.events) {
      if (happened.is === "review" && happened.state !== "COMMENTED") words.get(happened.who)!.push(happened.state);
      // An approval of what was there before is none; a request for changes is not done with by a push.
      if (happened.is === "push" || happened.is === "other base")
        for (const [who, said] of words)
          words.set(
            who,
            said.map((word) => (word === "APPROVED" ? "STALE" : word)),
          );
      if (happened.is === "dismissal") {
        const said = words.get(happened.of)!;
        const at = said.findLastIndex((word) => word !== "DISMISSED");
        if (at >= 0) said[at] = "DISMISSED";
      }
    }
    const others = PEOPLE.filter((who) => isAsked(who) && !handsIn(one).has(who));
    const last = (who: string) => words.get(who)!.at(-1);
    if (isUnsure(one) || others.some((who) => last(who) === "CHANGES_REQUESTED")) return [];
    const by = others.filter((who) => last(who) === "APPROVED");
    return hasBot(one) && by.length < 2 ? [] : by;
  };
  const all = pulls.map(approvedBy);
  if (all.every((by) => by.length > 0)) return [...new Set(all.flat())].sort().join();
  if (pulls.some((one) => isUnsure(one) || hasBot(one))) return "";
  return letIn.filter((who) => isAsked(who) && pulls.every((one) => !handsIn(one).has(who))).join();
}

const timeOf = (at: number): string => new Date(Date.UTC(2026, 10, 30) + at * 1000).toISOString();
const userOf = (login: string) => ({
  login,
  id: [...PEOPLE, BOT].indexOf(login),
  type: login === BOT ? "Bot" : "User",
});

/** As GitHub lists it. */
function listed({ opener, events }: Pull, number: number) {
  const shas: string[] = [];
  const [commits, activities, reviews, issueEvents] = [[], [], [], []] as object[][];
  for (const [at, one] of events.entries()) {
    if (one.is === "push") {
      const sha = `${number}${at}`.padStart(40, "0");
      shas.push(sha);
      const author = one.author === undefined ? null : userOf(one.author);
      const message =
        one.co === undefined ? "Change it" : `Change it\n\nCo-authored-by: X <9+${one.co}@users.noreply.github.com>`;
      commits!.push({ sha, author, committer: { login: "web-flow" }, commit: { message } });
      activities!.unshift({ after: sha, actor: userOf(one.by), activity_type: "push" });
    } else if (one.is === "review")
      reviews!.push({ user: userOf(one.who), state: one.state, commit_id: shas.at(-1), submitted_at: timeOf(at) });
    else if (one.is === "other base") issueEvents!.push({ event: "base_ref_changed", created_at: timeOf(at) });
    else {
      const said = (reviews as { user: { login: string }; state: string }[]).findLast(
        (review) => review.user.login === one.of && ["APPROVED", "CHANGES_REQUESTED"].includes(review.state),
      );
      if (said !== undefined) said.state = "DISMISSED";
    }
  }
  const head = { ref: `b${number}`, sha: shas.at(-1), repo: { full_name: "acme/access" } };
  return { pull: { head, commits: commits!.length, user: userOf(opener) }, commits, activities, reviews, issueEvents };
}

function gitHubOf(pulls: readonly Pull[]): GitHub {
  const all = pulls.map(listed);
  const answer =
    (name: "commits" | "reviews" | "issueEvents") =>
    ({ pull_number, issue_number }: { pull_number?: number; issue_number?: number }) =>
      all[pull_number ?? issue_number!]![name];
  const rest = {
    pulls: {
      get: ({ pull_number }: { pull_number: number }) => Promise.resolve({ data: all[pull_number]!.pull }),
      listCommits: answer("commits"),
      listReviews: answer("reviews"),
    },
    issues: { listEvents: answer("issueEvents") },
    repos: { listActivities: ({ ref }: { ref: string }) => all[Number(ref.slice("refs/heads/b".length))]!.activities },
  };
  type Ask = (asked: object) => unknown;
  const paginate = (ask: Ask, asked: object) => Promise.resolve(ask(asked));
  async function* iterator(ask: Ask, asked: object) {
    yield { data: await ask(asked) };
  }
  return { rest, paginate: Object.assign(paginate, { iterator }) } as unknown as GitHub;
}

const repository = { owner: "Acme", name: "access", page: "https://github.com/acme/access" };

async function ours({ pulls, lists, letIn }: Story): Promise<string> {
  const github = gitHubOf(pulls);
  const brought = [];
  for (const number of pulls.keys())
    brought.push({ commit: "c", pull: await reviewedPull(number, repository, github) });
  const settings = lists.map((logins) => ({ approvers: [{ name: "security", logins }] }));
  const people = peopleOf(settings, () => false);
  const said = approvalsOf({ brought, letIn, people })({ approvers: ["security"] }, "edit")!;
  return "missing" in said ? "" : said.by.join();
}

test("who approved is whom a reader of the history names, and nobody else", async () => {
  let [approved, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      const wanted = read(story);
      if (wanted === "") refused++;
      else approved++;
      expect(await ours(story)).toBe(wanted);
    }),
    { numRuns: RUNS },
  );
  // Both happen.
  expect(Math.min(approved, refused)).toBeGreaterThan(RUNS / 30);
});
