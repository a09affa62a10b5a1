/** A company on GitHub and AWS: a repository with a config, the workflow files of `examples/github`, a fake GitHub, the emulator. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { copyExample, EXAMPLES, type Served, serve } from "../command.ts";
import { FakeGitHub } from "./fake-github.ts";
import { type Begun, type Ran, WorkflowRuns } from "./workflow-run.ts";

export const workflow = (name: string): string =>
  join(fileURLToPath(new URL("../../../examples/github", import.meta.url)), name);

export const resultsOf = ({ jobs }: Ran) =>
  Object.fromEntries(Object.entries(jobs).map(([name, { result }]) => [name, result]));

const WRITES = /^(Create|Delete|Update|Put|Attach|Detach|Tag|Untag|Provision)/;

export class Company {
  readonly github = new FakeGitHub();
  readonly folder = mkdtempSync(join(tmpdir(), "idc-flow-"));
  served!: Served;
  runs!: WorkflowRuns;
  /** Somebody's clone. */
  dev!: string;

  /** `more`: options of `idc emulate`. */
  async start(more: readonly string[] = []): Promise<this> {
    const organization = join(EXAMPLES, "starter", "organization.yaml");
    this.served = await serve(["--org", organization, "--operation-seconds", "0.02", ...more]);
    const { github, folder } = this;
    this.runs = new WorkflowRuns({ github, address: await github.listen(), env: this.served.env, folder });
    this.dev = (await copyExample("starter")).dir;
    github.branch.origin = join(folder, "origin.git");
    github.branch.reviewed.add("idc-approve");
    execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", github.branch.origin]);
    this.git("remote", "add", "origin", github.branch.origin);
    this.git("push", "--quiet", "origin", "main");
    return this;
  }

  async stop(): Promise<void> {
    await this.served.stop();
    this.github.close();
    for (const one of [this.folder, this.dev]) rmSync(one, { recursive: true, force: true });
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", ["-C", this.dev, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  }

  repository() {
    const visibility = this.github.branch.isPrivate ? "private" : "public";
    return { full_name: "acme/access", default_branch: "main", visibility };
  }

  /** A commit on a branch, with a file of the config written anew. */
  commit(branch: string, file: string, change: (text: string) => string, from = "origin/main"): string {
    this.git("checkout", "--quiet", "-B", branch, from);
    const path = join(this.dev, "access", file);
    let before = "";
    try {
      before = readFileSync(path, "utf8");
    } catch {
      // A new file.
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, change(before));
    this.git("add", ".");
    this.git("commit", "--quiet", "-m", `Change ${file}`);
    this.git("push", "--quiet", "--force", "origin", branch);
    return this.git("rev-parse", "HEAD");
  }

  /** GitHub makes the merge that a pull request would be. */
  private tryMerge(number: number, branch: string, owner: string) {
    this.git("fetch", "--quiet", "origin");
    const [head, base] = [this.git("rev-parse", `origin/${branch}`), this.git("rev-parse", "origin/main")];
    this.git("checkout", "--quiet", "--detach", "origin/main");
    this.git("merge", "--quiet", "--no-ff", "-m", `Merge ${head} into ${base}`, head);
    const sha = this.git("rev-parse", "HEAD");
    this.git("push", "--quiet", "--force", "origin", `HEAD:refs/pull/${number}/merge`);
    const known = this.github.pulls.find((one) => one.number === number);
    if (known === undefined) this.github.pulls.push({ number, head, base, branch, owner });
    else known.head = head;
    const pull_request = { number, head: { sha: head, repo: { full_name: `${owner}/access` } }, base: { sha: base } };
    const event = { pull_request, repository: this.repository() };
    return { name: "pull_request", event, ref: `refs/pull/${number}/merge`, sha, headSha: head };
  }

  /** GitHub says so to its workflow. */
  async pullRequest(number: number, branch: string, more: Partial<Begun> = {}): Promise<Ran> {
    return this.runs.run(workflow("plan.yml"), { ...this.tryMerge(number, branch, "acme"), ...more });
  }

  /** From a fork: its run looks at the config, and one of the default branch says what is found. */
  async forked(number: number, branch: string, more: Partial<Begun> = {}): Promise<Ran> {
    const begun = this.tryMerge(number, branch, "mallory");
    const from = "mallory/access";
    const { id } = await this.runs.run(workflow("validate-fork.yml"), { ...begun, from, ...more });
    const head_repository = { full_name: from, owner: { login: "mallory" } };
    const run = { id, event: "pull_request", head_sha: begun.headSha, head_branch: branch, head_repository };
    return this.onMain("comment-fork.yml", "workflow_run", { workflow_run: run });
  }

  /** Squashed, as most teams have it. */
  merge(number: number, branch: string): string {
    this.git("fetch", "--quiet", "origin");
    const head = this.git("rev-parse", `origin/${branch}`);
    this.git("checkout", "--quiet", "-B", "main", "origin/main");
    this.git("merge", "--quiet", "--squash", head);
    this.git("commit", "--quiet", "-m", `Merge #${number}`);
    this.git("push", "--quiet", "origin", "main");
    const sha = this.git("rev-parse", "HEAD");
    this.github.branch.merges.push({ number, head, commits: [sha] });
    const opened = this.github.tracker.opened.find((one) => one.number === number);
    if (opened !== undefined) Object.assign(opened, { state: "closed", isMerged: true });
    return sha;
  }

  tip(): string {
    return this.git("rev-parse", "origin/main");
  }

  /** A run of the default branch. */
  onMain(file: string, name: string, event: object = {}, more: Partial<Begun> = {}): Promise<Ran> {
    const begun = { name, event: { ...event, repository: this.repository() }, ref: "refs/heads/main", sha: this.tip() };
    return this.runs.run(workflow(file), { ...begun, ...more });
  }

  pushed(sha: string, more: Partial<Begun> = {}): Promise<Ran> {
    return this.onMain("apply.yml", "push", { ref: "refs/heads/main" }, { sha, ...more });
  }

  /** What is there at first was put there by a person who was asked. */
  async begin(): Promise<void> {
    const ran = await this.pushed(this.tip(), { approve: () => true });
    expect(resultsOf(ran)).toEqual({ plan: "success", apply: "skipped", approve: "success" });
  }

  async emulator(path: string, body?: object): Promise<unknown> {
    const request = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    return (await fetch(`${this.served.env.AWS_ENDPOINT_URL}/_emulator/${path}`, request)).json();
  }

  click(operation: string, input: object): Promise<unknown> {
    return this.emulator("console", { operation, input });
  }

  /** How many calls wrote, since the count began. */
  async writes(): Promise<number> {
    const { calls } = (await this.emulator("calls")) as { calls: Record<string, Record<string, number>> };
    const all = Object.values(calls).flatMap((service) => Object.entries(service));
    return all.reduce((sum, [name, count]) => sum + (WRITES.test(name) ? count : 0), 0);
  }

  /** Without the line of a comment on drift that nobody sees. */
  bodies(number: number): readonly string[] {
    const own = this.github.comments.filter(({ issue }) => issue === number);
    return own.map(({ body }) => body.replace(/\n\n<!-- idc:told:[0-9a-f:]+ -->\n$/, ""));
  }
}
