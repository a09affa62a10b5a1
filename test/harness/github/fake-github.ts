/** A small GitHub with a memory: pull requests and comments, limits when they are asked for. Everything is checked by GitHub's description. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerProblem, requestProblem, sampleNamed } from "./contract.ts";
import { FakeBranch, type Reply } from "./fake-branch.ts";
import { type FakeIssue, FakeIssues } from "./fake-issues.ts";
import { FakeReviews } from "./fake-reviews.ts";

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly login: string;
}

export interface FakePull {
  readonly number: number;
  head: string;
  base: string;
  readonly branch: string;
  readonly owner: string;
  /** The branch that it is for; main where absent. */
  readonly into?: string;
  /** Whose it is; somebody's where absent. */
  readonly login?: string;
}

/** An answer that comes in place of the right one, once. */
export interface Trouble {
  readonly when: (method: string, path: string) => boolean;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
}

export class FakeGitHub {
  readonly comments: FakeComment[] = [];
  readonly pulls: FakePull[] = [];
  /** Pull requests of whom is no user any more: GitHub's description knows no such, and it answers so all the same. */
  readonly withoutOpener = new Set<number>();
  readonly troubles: Trouble[] = [];
  /** `GET /repos/…` of each request, in turn. */
  readonly asked: string[] = [];
  /** What was not as GitHub describes it. */
  readonly problems: string[] = [];
  /** Called before a request is answered: for what others do meanwhile. */
  meanwhile: (request: string) => Promise<void> | void = () => undefined;
  readonly login = "github-actions[bot]";
  readonly branch = new FakeBranch();
  readonly tracker = new FakeIssues("github-actions[bot]");
  readonly reviewing = new FakeReviews();
  private next = 100;
  private readonly server: Server;

  constructor() {
    this.tracker.origin = () => this.branch.origin;
    this.tracker.commentsOn = (issue) => this.comments.filter((one) => one.issue === issue).length;
    this.reviewing.origin = () => this.branch.origin;
    this.reviewing.pullAt = (number) => this.pullAt(number);
    this.reviewing.isMerge = (commit) => this.branch.merges.some(({ commits }) => commits.includes(commit));
    this.reviewing.branchCommits = (branch) => {
      const one = this.pulls.find((pull) => pull.branch === branch);
      if (branch === this.branch.defaultBranch) return this.branch.own();
      return one === undefined ? [] : this.pullAt(one.number)!.commits;
    };
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  /** As it was when it was merged, where it was. */
  private pullAt(number: number) {
    const one = this.pulls.find((pull) => pull.number === number);
    return one === undefined ? undefined : { ...one, commits: this.branch.commitsOf(one.head) };
  }

  /** `prefix`: of GitHub Enterprise it is `/api/v3`. */
  async listen(): Promise<string> {
    if (!this.server.listening) await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  get issues(): FakeIssue[] {
    return this.tracker.issues;
  }

  write(issue: number, body: string, login: string): FakeComment {
    this.next += 1;
    const comment = { id: this.next, issue, body, login };
    this.comments.push(comment);
    return comment;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body: unknown = chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const [url, method] = [new URL(request.url!, `http://${request.headers.host}`), request.method!];
    const path = url.pathname.replace(/^\/api\/v3/, "");
    this.asked.push(`${method} ${path}`);
    await this.meanwhile(`${method} ${path}`);
    const at = this.troubles.findIndex(({ when }) => when(method, path));
    const [trouble] = at < 0 ? [] : this.troubles.splice(at, 1);
    const json = { "content-type": "application/json; charset=utf-8" };
    if (trouble !== undefined) {
      response.writeHead(trouble.status, { ...json, ...trouble.headers });
      response.end(JSON.stringify({ message: trouble.message ?? "trouble" }));
      return;
    }
    if (path.endsWith("/graphql")) {
      response.writeHead(200, json);
      const edits = { nodes: this.tracker.edits.map(({ at, login }) => ({ editedAt: at, editor: { login } })) };
      const data = { viewer: { login: this.login }, repository: { issue: { first: edits, last: edits } } };
      response.end(JSON.stringify({ data }));
      return;
    }
    if (path.startsWith("/blobs/")) {
      this.giveBlob(response, Number(path.split("/")[2]));
      return;
    }
    const problem = requestProblem(method, url, path, body);
    if (problem !== undefined) this.problems.push(problem);
    const token = String(request.headers.authorization).split(" ").at(-1)!;
    const {
      status,
      value,
      headers = {},
    } = this.reviewing.reply(method, path, url, body, token) ?? this.reply(method, path, url, body as { body: string });
    const isOdd = this.withoutOpener.has(Number(/\/pulls\/(\d+)$/.exec(path)?.[1]));
    const wrong = status < 400 && !isOdd ? answerProblem(method, path, status, value) : undefined;
    if (wrong !== undefined) this.problems.push(`the fake's answer: ${wrong}`);
    response.writeHead(status, { ...json, ...headers });
    response.end(value === undefined ? undefined : JSON.stringify(value));
  }

  private giveBlob(response: ServerResponse, id: number): void {
    const bytes = this.branch.blob(id);
    response.writeHead(bytes === undefined ? 404 : 200, { "content-type": "application/zip" });
    response.end(bytes);
  }

  private shown({ id, issue, body, login }: FakeComment) {
    const user = { ...sampleNamed("simple-user"), login };
    const html_url = `https://github.com/acme/access/pull/${issue}#issuecomment-${id}`;
    return { ...sampleNamed("issue-comment"), id, body, user, html_url };
  }

  private pull(one: FakePull, sample: "pull-request" | "pull-request-simple") {
    const whole = sampleNamed(sample) as { head: object; base: object };
    return {
      ...whole,
      number: one.number,
      state: "open",
      head: {
        ...{ ...whole.head, sha: one.head, ref: one.branch },
        repo: { ...(whole.head as { repo?: object }).repo, full_name: `${one.owner}/access` },
      },
      ...(sample === "pull-request" ? { commits: this.branch.commitsOf(one.head).length } : {}),
      base: { ...whole.base, sha: one.base, ref: one.into ?? "main" },
      ...(one.login === undefined ? {} : { user: { ...sampleNamed("simple-user"), login: one.login } }),
      merge_commit_sha: this.branch.mergeOf(one.number),
      ...(this.withoutOpener.has(one.number) ? { user: null } : {}),
    };
  }

  private reply(method: string, path: string, url: URL, body: { body: string }): Reply {
    const [, , owner, name, what, ...rest] = path.split("/");
    if (`${owner}/${name}` !== "acme/access") return { status: 404, value: { message: "Not Found" } };
    const ofIssues = this.tracker.reply(method, path, url, body);
    if (ofIssues !== undefined) return ofIssues;
    const ofBranch = method === "GET" ? this.branch.reply(path, url) : undefined;
    if (ofBranch !== undefined) return ofBranch;
    if (what === "pulls" && rest.length === 0) {
      const [head, state] = [url.searchParams.get("head"), url.searchParams.get("state") ?? "open"];
      const base = url.searchParams.get("base");
      const isInto = (into: string) => base === null || into === base;
      const opened = this.tracker.pullsFrom(head, state).filter((one) => isInto(one.base));
      const isOpened = (number: number) => this.tracker.opened.some((one) => one.number === number);
      const others = this.pulls.filter(
        (one) => `${one.owner}:${one.branch}` === head && !isOpened(one.number) && isInto(one.into ?? "main"),
      );
      const value = [
        ...opened.map((one) => this.tracker.shownPull(one, "pull-request-simple")),
        ...others.map((one) => this.pull(one, "pull-request-simple")),
      ];
      return { status: 200, value };
    }
    if (what === "pulls") {
      const found = this.pulls.find((one) => one.number === Number(rest[0]));
      return found === undefined
        ? { status: 404, value: { message: "Not Found" } }
        : { status: 200, value: this.pull(found, "pull-request") };
    }
    return rest[0] === "comments"
      ? this.changed(method, Number(rest[1]), body)
      : this.listed(method, Number(rest[0]), url, body);
  }

  private changed(method: string, id: number, body: { body: string }) {
    const at = this.comments.findIndex((one) => one.id === id);
    if (at < 0) return { status: 404, value: { message: "Not Found" } };
    if (method === "DELETE") {
      this.comments.splice(at, 1);
      return { status: 204 };
    }
    if (body.body.length > 65_536) return { status: 422, value: { message: "Body is too long" } };
    this.comments[at]!.body = body.body;
    return { status: 200, value: this.shown(this.comments[at]!) };
  }

  private listed(method: string, issue: number, url: URL, body: { body: string }) {
    if (method === "POST" && body.body.length > 65_536) return { status: 422, value: { message: "Body is too long" } };
    if (method === "POST") return { status: 201, value: this.shown(this.write(issue, body.body, this.login)) };
    const [size, page] = [Number(url.searchParams.get("per_page") ?? 30), Number(url.searchParams.get("page") ?? 1)];
    const all = this.comments.filter((one) => one.issue === issue);
    const next = new URL(url);
    next.searchParams.set("page", String(page + 1));
    const link = `<http://${url.host}${next.pathname}${next.search}>; rel="next"`;
    const value = all.slice((page - 1) * size, page * size).map((one) => this.shown(one));
    return { status: 200, value, ...(page * size < all.length ? { headers: { link } } : {}) };
  }
}
