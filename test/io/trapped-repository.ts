/** A repository with a config in `team/access` and two commits, to be planted with traps that say that they were run. */
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const FOLDER = "team/access";

/** What git here is told by itself: nothing of the machine. Whoever plants may add to it. */
const QUIET = { GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null", GIT_TERMINAL_PROMPT: "0" };
const AUTHOR = ["AUTHOR", "COMMITTER"].flatMap((who) => [
  [`GIT_${who}_NAME`, "test"],
  [`GIT_${who}_EMAIL`, "test@example.com"],
]);

export class Trapped {
  readonly home = mkdtempSync(join(tmpdir(), "idc-safety-"));
  readonly dir = join(this.home, "clone");
  readonly config = join(this.dir, FOLDER);
  /** A program that says that it was run; what it was told is in no word of its name. */
  readonly trap = join(this.home, "trap");
  private readonly marker = join(this.home, "ran");
  readonly first: string;
  readonly head: string;

  constructor() {
    this.write({ trap: `#!/bin/sh\necho "$0 $*" >>'${this.marker}'\nexit 1\n` }, this.home);
    chmodSync(this.trap, 0o755);
    mkdirSync(this.dir);
    this.git("init", "--quiet", "--initial-branch=main");
    this.first = this.commit({
      [`${FOLDER}/idc.yaml`]: "kind: Settings\nversion: 1\nname: test\n",
      [`${FOLDER}/old.yaml`]: "kind: PermissionSet\nname: old\n",
    });
    rmSync(join(this.config, "old.yaml"));
    this.head = this.commit({ [`${FOLDER}/new.yaml`]: "kind: PermissionSet\nname: new\n" });
  }

  write(files: Readonly<Record<string, string>>, dir = this.dir): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
  }

  commit(files: Readonly<Record<string, string>>): string {
    this.write(files);
    this.git("add", "--all", "--force");
    this.git("commit", "--quiet", "--message", "a commit");
    return this.git("rev-parse", "HEAD");
  }

  git(...args: readonly string[]): string {
    return this.gitIn(this.dir, args).trim();
  }

  gitIn(dir: string, args: readonly string[], more: Readonly<Record<string, string>> = {}, input = ""): string {
    const env = { PATH: process.env.PATH, HOME: this.home, ...QUIET, ...Object.fromEntries(AUTHOR), ...more };
    return execFileSync("git", args, { cwd: dir, env, input, stdio: "pipe" }).toString();
  }

  /** Settings of the clone itself. */
  set(settings: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(settings)) this.git("config", name, value);
  }

  /** Files that git takes for a bare repository, whose settings are these. */
  plantBare(dir: string, settings: string): void {
    const files = { HEAD: "ref: refs/heads/main\n", "objects/x": "", "refs/x": "" };
    this.write({ ...files, config: `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${settings}` }, dir);
  }

  /** Another repository, whose settings would run the trap. */
  plantOther(dir: string): string {
    mkdirSync(dir, { recursive: true });
    this.gitIn(dir, ["init", "--quiet"]);
    this.gitIn(dir, ["commit", "--quiet", "--allow-empty", "--message", "another"]);
    this.gitIn(dir, ["config", "core.fsmonitor", this.trap]);
    return join(dir, ".git");
  }

  /** The object of that name is here no more, and a partial clone would fetch it. */
  loseObject(name: string): string {
    const id = this.git("rev-parse", name);
    const path = join(this.dir, ".git", "objects", id.slice(0, 2), id.slice(2));
    if (!existsSync(path)) throw new Error(`${id} is no loose object`);
    rmSync(path, { force: true });
    this.set({ "core.repositoryformatversion": "1", "extensions.partialClone": "origin" });
    this.set({ "remote.origin.promisor": "true", "remote.origin.partialclonefilter": "blob:none" });
    return id;
  }

  /** What was run since this was asked last. */
  ran(): string | undefined {
    if (!existsSync(this.marker)) return undefined;
    const text = readFileSync(this.marker, "utf8");
    rmSync(this.marker);
    return text;
  }

  /** The repository as it is now, at another place, for what would change it; the trap is the same. */
  copy(): string {
    const copy = join(this.home, "copy");
    cpSync(this.dir, copy, { recursive: true, verbatimSymlinks: true, preserveTimestamps: false });
    return copy;
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}
