/** What the fake knows of who wrote and who reviewed: reviews, commits with their people, pushes, teams, check runs. */
import { execFileSync } from "node:child_process";
import { sampleNamed } from "./contract.ts";
import type { Reply } from "./fake-branch.ts";

export interface FakeReview {
  readonly pull: number;
  readonly login: string;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly commit: string;
  /** In seconds since reviews began. */
  readonly at: number;
}

export interface FakeCheck {
  readonly name: string;
  readonly head_sha: string;
  readonly conclusion: string;
  readonly output: { readonly title: string; readonly summary: string };
}

/** Bots have brackets in their names, but GitHub's own, as Copilot. */
const userOf = (login: string | null) =>
  login === null
    ? null
    : { ...sampleNamed("simple-user"), login, type: /\[bot\]$|^Copilot$/.test(login) ? "Bot" : "User" };

const timeOf = (at: number): string => new Date(Date.UTC(2026, 10, 30, 9) + at * 1000).toISOString();

export class FakeReviews {
  readonly reviews: FakeReview[] = [];
  readonly checks: FakeCheck[] = [];
  /** What became of pull requests beside reviews: `base_ref_changed` is another branch that it is for. */
  readonly events: { readonly pull: number; readonly event: string; readonly at: number }[] = [];
  private seconds = 0;
  /** Who wrote a commit, where that is not `author`; null: nobody whom GitHub knows. */
  readonly wrote = new Map<string, string | null>();
  /** Who pushed a commit, where that is not `author`; null: GitHub has no word of it. */
  readonly pushed = new Map<string, string | null>();
  author = "dora";
  /** Logins by `acme/security`. */
  readonly teams = new Map<string, readonly string[]>();
  /** Whether the token may ask for teams: a workflow's may not. */
  seesTeams: (token: string) => boolean = (token) => token === "ghs_app";
  origin = () => "";
  /** The newest commit of a pull request, its branch, and its commits, the oldest first. */
  pullAt: (number: number) => { head: string; branch: string; commits: readonly string[] } | undefined = () =>
    undefined;

  private git(...args: readonly string[]): string {
    return execFileSync("git", ["-C", this.origin(), ...args], { encoding: "utf8" });
  }

  review(pull: number, login: string, state: FakeReview["state"] = "APPROVED", commit = this.pullAt(pull)!.head) {
    const review = { pull, login, state, commit, at: ++this.seconds };
    this.reviews.push(review);
    return review;
  }

  happened(pull: number, event: string): void {
    this.events.push({ pull, event, at: ++this.seconds });
  }

  private commit(sha: string) {
    const login = this.wrote.has(sha) ? this.wrote.get(sha)! : this.author;
    const sample = sampleNamed("commit") as { commit: object };
    const message = this.git("show", "--no-patch", "--format=%B", sha).trimEnd();
    const people = { author: userOf(login), committer: userOf(login) };
    return { ...sample, sha, commit: { ...sample.commit, message }, ...people };
  }

  private paged(all: readonly object[], url: URL): Reply {
    const [size, page] = [Number(url.searchParams.get("per_page") ?? 30), Number(url.searchParams.get("page") ?? 1)];
    const next = new URL(url);
    next.searchParams.set("page", String(page + 1));
    const link = `<http://${url.host}${next.pathname}${next.search}>; rel="next"`;
    const value = all.slice((page - 1) * size, page * size);
    return { status: 200, value, ...(page * size < all.length ? { headers: { link } } : {}) };
  }

  private ofPull(number: number, what: string, url: URL): Reply | undefined {
    if (what === "reviews") {
      const own = this.reviews.filter(({ pull }) => pull === number);
      const shown = own.map(({ login, state, commit, at }, id) => ({
        ...{ ...sampleNamed("pull-request-review"), id, user: userOf(login), state, commit_id: commit },
        submitted_at: timeOf(at),
      }));
      return this.paged(shown, url);
    }
    if (what !== "commits") return undefined;
    return this.paged(
      (this.pullAt(number)?.commits ?? []).map((sha) => this.commit(sha)),
      url,
    );
  }

  private activity(url: URL): Reply {
    const name = url.searchParams.get("ref")!.replace("refs/heads/", "");
    const value = this.branchCommits(name).flatMap((after) => {
      const login = this.pushed.has(after) ? this.pushed.get(after)! : this.author;
      const activity_type = name === "main" && this.isMerge(after) ? "pr_merge" : "push";
      const activity = { ...sampleNamed("activity"), after, ref: `refs/heads/${name}`, activity_type };
      return login === null ? [] : [{ ...activity, actor: userOf(login) }];
    });
    // The newest first; its pages have marks in place of numbers.
    const [size, at] = [Number(url.searchParams.get("per_page") ?? 30), Number(url.searchParams.get("after") ?? 0)];
    const next = new URL(url);
    next.searchParams.set("after", String(at + size));
    const headers = { link: `<http://${url.host}${next.pathname}${next.search}>; rel="next"` };
    return {
      ...{ status: 200, value: value.reverse().slice(at, at + size) },
      ...(at + size < value.length ? { headers } : {}),
    };
  }

  private eventsOf(number: number, url: URL): Reply {
    const own = this.events.filter(({ pull }) => pull === number);
    const sample = sampleNamed("issue-event-for-issue");
    return this.paged(
      own.map(({ event, at }, id) => ({ ...sample, id, event, created_at: timeOf(at) })),
      url,
    );
  }

  /** Whether a commit of the default branch came by a pull request. */
  isMerge: (commit: string) => boolean = () => false;
  /** Pushed one by one. */
  branchCommits: (branch: string) => readonly string[] = () => [];

  private membership(team: string, login: string, token: string): Reply {
    if (!this.seesTeams(token)) return { status: 403, value: { message: "Resource not accessible by integration" } };
    if (this.teams.get(team)?.includes(login) !== true) return { status: 404, value: { message: "Not Found" } };
    return { status: 200, value: { ...sampleNamed("team-membership"), state: "active", role: "member" } };
  }

  private checked(body: FakeCheck): Reply {
    this.checks.push(body);
    const page = `https://github.com/acme/access/runs/${this.checks.length}`;
    const sample = sampleNamed("check-run") as { output: object };
    const output = { ...sample.output, ...body.output };
    return { status: 201, value: { ...sample, ...body, output, html_url: page } };
  }

  /** Undefined where the question is of something else. */
  reply(method: string, path: string, url: URL, body: unknown, token: string): Reply | undefined {
    const [what, ...rest] = path.split("/").slice(1).map(decodeURIComponent);
    if (what === "orgs" && rest[1] === "teams")
      return this.membership(`${rest[0]}/${rest[2]}`.toLowerCase(), rest[4]!.toLowerCase(), token);
    const [, , part, id, more] = rest;
    if (method === "POST" && part === "check-runs") return this.checked(body as FakeCheck);
    if (method !== "GET") return undefined;
    if (part === "pulls" && more !== undefined) return this.ofPull(Number(id), more, url);
    if (part === "issues" && more === "events") return this.eventsOf(Number(id), url);
    if (part === "activity") return this.activity(url);
    if (part === "commits" && more === undefined && id !== undefined)
      return { status: 200, value: this.commit(this.git("rev-parse", id).trim()) };
    return undefined;
  }
}
