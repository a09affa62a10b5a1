/** A repository on a GitHub with a memory, without AWS: branches, pull requests, merges, reviews. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { FakeGitHub } from "./fake-github.ts";

export class SmallRepository {
  readonly github = new FakeGitHub();
  readonly folder = mkdtempSync(join(tmpdir(), "idc-repository-"));
  readonly dev = join(this.folder, "dev");
  /** Of the fake. */
  address = "";

  /** `files`: of the first commit of main, by path from the top. */
  async start(files: Readonly<Record<string, string>>): Promise<string> {
    this.address = await this.github.listen();
    this.github.branch.origin = join(this.folder, "origin.git");
    execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", this.github.branch.origin]);
    execFileSync("git", ["init", "--quiet", "--initial-branch=main", this.dev]);
    this.git("remote", "add", "origin", this.github.branch.origin);
    this.git("commit", "--quiet", "--allow-empty", "-m", "Begin");
    this.git("push", "--quiet", "origin", "main");
    return this.commit("main", files);
  }

  stop(): void {
    this.github.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  git(...args: readonly string[]): string {
    const people = ["-c", "user.name=Dora", "-c", "user.email=dora@acme.io", "-c", "commit.gpgsign=false"];
    const all = ["-C", this.dev, ...people, ...args];
    return execFileSync("git", all, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  }

  private write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.dev, path)), { recursive: true });
      writeFileSync(join(this.dev, path), text);
    }
    this.git("add", ".");
  }

  commit(
    branch: string,
    files: Readonly<Record<string, string>>,
    { from = "origin/main", message = "Change it" } = {},
  ): string {
    this.git("checkout", "--quiet", "-B", branch, from);
    this.write(files);
    this.git("commit", "--quiet", "--allow-empty", "-m", message);
    this.git("push", "--quiet", "--force", "origin", branch);
    return this.git("rev-parse", "HEAD");
  }

  /** The id of a text that is of no commit yet. */
  blob(text: string): string {
    return execFileSync("git", ["-C", this.dev, "hash-object", "-w", "--stdin"], {
      encoding: "utf8",
      input: text,
    }).trim();
  }

  /** A commit after another one that has one more file, without a work tree. */
  withFile(parent: string, path: string, blob: string): string {
    this.git("read-tree", parent);
    this.git("update-index", "--add", "--cacheinfo", `100644,${blob},${path}`);
    return this.git("commit-tree", "-p", parent, "-m", "Change it", this.git("write-tree"));
  }

  /** Opened, or pushed to. */
  pull(number: number, branch: string, { owner = "acme", login = "dora", into = "main" } = {}): void {
    const [head, base] = [this.git("rev-parse", `origin/${branch}`), this.git("rev-parse", "origin/main")];
    const known = this.github.pulls.find((one) => one.number === number);
    if (known === undefined) this.github.pulls.push({ number, head, base, branch, owner, login, into });
    else known.head = head;
  }

  /** Squashed; `evil`: with something else in it. */
  merge(number: number, branch: string, evil: Readonly<Record<string, string>> = {}): void {
    this.git("checkout", "--quiet", "-B", "main", "origin/main");
    this.git("merge", "--quiet", "--squash", `origin/${branch}`);
    this.write(evil);
    this.git("commit", "--quiet", "-m", `Merge #${number}`);
    this.git("push", "--quiet", "origin", "main");
    const head = this.git("rev-parse", `origin/${branch}`);
    const login = this.github.pulls.find((one) => one.number === number)?.login;
    const commits = [this.git("rev-parse", "HEAD")];
    this.github.branch.merges.push({ number, head, commits, ...(login === undefined ? {} : { login }) });
  }

  /** By a commit of two parents. */
  mergeCommit(number: number, branch: string): void {
    this.git("checkout", "--quiet", "-B", "main", "origin/main");
    this.git("merge", "--quiet", "--no-ff", "-m", `Merge #${number}`, `origin/${branch}`);
    this.git("push", "--quiet", "origin", "main");
    const head = this.git("rev-parse", `origin/${branch}`);
    const login = this.github.pulls.find((one) => one.number === number)?.login;
    const commits = [this.git("rev-parse", "HEAD")];
    this.github.branch.merges.push({ number, head, commits, ...(login === undefined ? {} : { login }) });
  }

  /** Commits of a branch become those of main. */
  rebased(number: number, ...commits: readonly string[]): void {
    this.git("push", "--quiet", "origin", `${commits.at(-1)}:main`);
    this.git("fetch", "--quiet", "origin");
    this.github.branch.merges.push({ number, head: commits.at(-1)!, commits });
  }
}
