/** Issues, who may do what, and proposals that are made without a clone, as the fake knows them. */
import { execFileSync } from "node:child_process";
import { sampleNamed } from "./contract.ts";
import type { Reply } from "./fake-branch.ts";

export interface FakeIssue {
  readonly number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  readonly login: string;
  labels: readonly string[];
}

/** A pull request that was opened through the API. */
export interface OpenedPull {
  readonly head: string;
  readonly base: string;
  title: string;
  body: string;
  readonly number: number;
  state: "open" | "closed";
  isMerged: boolean;
  readonly login: string;
}

interface IssueInput {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly labels?: readonly string[];
}

interface TreeEntry {
  readonly path: string;
  readonly content?: string;
  readonly sha?: string | null;
}

const NOT_FOUND: Reply = { status: 404, value: { message: "Not Found" } };

export class FakeIssues {
  readonly issues: FakeIssue[] = [];
  readonly labels = new Set<string>();
  /** What people may, by login: others read. */
  readonly roles = new Map<string, string>();
  /** Workflows that were dispatched, with the branch. */
  readonly dispatched: string[] = [];
  readonly opened: OpenedPull[] = [];
  /** Who edited an issue's text, and when, as far as a test says it. */
  readonly edits: { readonly login: string; readonly at: string }[] = [];
  origin: () => string = () => "";
  /** How many comments an issue has. */
  commentsOn: (issue: number) => number = () => 0;
  private readonly login: string;

  constructor(login: string) {
    this.login = login;
  }

  open({ title, body, login, labels }: Omit<FakeIssue, "number" | "state">): FakeIssue {
    const issue = { number: 50 + this.issues.length, title, body, login, labels, state: "open" as const };
    this.issues.push(issue);
    return issue;
  }

  /** Undefined where the question is of something else. */
  reply(method: string, path: string, url: URL, body: unknown): Reply | undefined {
    const [what, ...rest] = path.split("/").slice(4).map(decodeURIComponent);
    if (what === "issues" && rest.length === 0)
      return method === "POST" ? this.made(body as IssueInput) : this.listed(url);
    if (what === "issues" && rest.length === 1) return this.one(method, Number(rest[0]), body as IssueInput);
    if (what === "labels") return this.labelled((body as { name: string }).name);
    if (what === "collaborators") return this.permission(rest[0]!);
    if (what === "git" && method !== "GET") return this.written(method, rest, body as Record<string, unknown>);
    if (what === "pulls" && method === "POST") return this.proposed(body as OpenedPull);
    if (what === "pulls" && method === "PATCH") return this.changedPull(Number(rest[0]), body as IssueInput);
    if (what === "actions" && rest[2] === "dispatches") {
      this.dispatched.push(`${rest[1]} ${(body as { ref: string }).ref}`);
      return { status: 204 };
    }
    return undefined;
  }

  private shown({ number, title, body, state, login, labels }: FakeIssue) {
    const user = { ...sampleNamed("simple-user"), login };
    const html_url = `https://github.com/acme/access/issues/${number}`;
    const known = { number, title, body, state, user, html_url, labels: labels.map((name) => ({ name })) };
    return { ...sampleNamed("issue"), ...known, comments: this.commentsOn(number) };
  }

  private listed(url: URL): Reply {
    const [label, state] = [url.searchParams.get("labels"), url.searchParams.get("state")];
    const all = this.issues.filter(
      (one) => (label === null || one.labels.includes(label)) && (state === "all" || one.state === (state ?? "open")),
    );
    return { status: 200, value: all.map((one) => this.shown(one)) };
  }

  private made({ title = "", body = "", labels = [] }: IssueInput): Reply {
    return { status: 201, value: this.shown(this.open({ title, body, labels, login: this.login })) };
  }

  private one(method: string, number: number, { title, body, state, labels }: IssueInput = {}): Reply {
    const issue = this.issues.find((one) => one.number === number);
    if (issue === undefined) return NOT_FOUND;
    if ((body ?? "").length > 65_536) return { status: 422, value: { message: "Body is too long" } };
    if (method === "PATCH")
      Object.assign(issue, title && { title }, body && { body }, state && { state }, labels && { labels });
    return { status: 200, value: this.shown(issue) };
  }

  private labelled(name: string): Reply {
    if (this.labels.has(name)) return { status: 422, value: { message: "already_exists" } };
    this.labels.add(name);
    return { status: 201, value: { ...sampleNamed("label"), name } };
  }

  private permission(login: string): Reply {
    const role_name = this.roles.get(login);
    if (role_name === undefined) return NOT_FOUND;
    const permission = role_name === "maintain" ? "write" : role_name;
    return { status: 200, value: { ...sampleNamed("repository-collaborator-permission"), role_name, permission } };
  }

  private git(args: readonly string[], input = "", env: Readonly<Record<string, string>> = {}): string {
    const all = { ...process.env, GIT_AUTHOR_NAME: "bot", GIT_AUTHOR_EMAIL: "b@x", GIT_COMMITTER_NAME: "bot", ...env };
    const options = { encoding: "utf8" as const, input, env: { ...all, GIT_COMMITTER_EMAIL: "b@x" } };
    return execFileSync("git", ["-C", this.origin(), ...args], options).trim();
  }

  private written(
    method: string,
    [what, ...rest]: readonly string[],
    body: Record<string, unknown>,
  ): Reply | undefined {
    if (what === "trees") return this.tree(body as { base_tree: string; tree: readonly TreeEntry[] });
    if (what === "commits") {
      const { message, tree, parents } = body as { message: string; tree: string; parents: readonly string[] };
      const sha = this.git(["commit-tree", tree, ...parents.flatMap((one) => ["-p", one]), "-m", message]);
      return { status: 201, value: { ...sampleNamed("git-commit"), sha } };
    }
    const { ref = `refs/${rest.join("/")}`, sha } = body as { ref?: string; sha: string };
    const exists = this.git(["for-each-ref", ref]) !== "";
    if (method === "POST" && exists) return { status: 422, value: { message: "Reference already exists" } };
    this.git(["update-ref", ref, sha]);
    const object = { ...(sampleNamed("git-ref").object as object), sha };
    return { status: method === "POST" ? 201 : 200, value: { ...sampleNamed("git-ref"), ref, object } };
  }

  private tree({ base_tree, tree }: { base_tree: string; tree: readonly TreeEntry[] }): Reply {
    const env = { GIT_INDEX_FILE: `${this.origin()}/fake-index` };
    this.git(["read-tree", base_tree], "", env);
    for (const { path, content, sha } of tree) {
      const blob = content === undefined ? sha : this.git(["hash-object", "-w", "--stdin"], content);
      const change = blob === null ? ["--force-remove", path] : ["--add", "--cacheinfo", `100644,${blob},${path}`];
      this.git(["update-index", ...change], "", env);
    }
    return { status: 201, value: { ...sampleNamed("git-tree"), sha: this.git(["write-tree"], "", env), tree: [] } };
  }

  private proposed({ head, base, title, body }: OpenedPull): Reply {
    if (this.opened.some((one) => one.head === head && one.base === base && one.state === "open"))
      return { status: 422, value: { message: "already exists" } };
    const number = 90 + this.opened.length;
    const made: OpenedPull = { head, base, title, body, number, state: "open", isMerged: false, login: this.login };
    this.opened.push(made);
    return { status: 201, value: this.shownPull(made, "pull-request") };
  }

  private changedPull(number: number, { title, body, state }: IssueInput): Reply {
    const pull = this.opened.find((one) => one.number === number);
    if (pull === undefined) return NOT_FOUND;
    Object.assign(pull, title && { title }, body && { body }, state && { state });
    return { status: 200, value: this.shownPull(pull, "pull-request") };
  }

  /** From a branch, named as `acme:payments`. */
  pullsFrom(from: string | null, state: string): readonly OpenedPull[] {
    return this.opened.filter((one) => `acme:${one.head}` === from && (state === "all" || one.state === state));
  }

  shownPull(pull: OpenedPull, name: "pull-request" | "pull-request-simple") {
    const { number, state, title, body, isMerged, login } = pull;
    const sample = sampleNamed(name) as { head: object; base: object };
    const sha = this.git(["for-each-ref", "--format=%(objectname)", `refs/heads/${pull.head}`]) || "0".repeat(40);
    return {
      ...{ ...sample, number, state, title, body, user: { ...sampleNamed("simple-user"), login } },
      ...{ html_url: `https://github.com/acme/access/pull/${number}` },
      merged_at: isMerged ? "2026-11-30T12:00:00Z" : null,
      head: { ...sample.head, ref: pull.head, sha },
      base: { ...sample.base, ref: pull.base },
    };
  }
}
