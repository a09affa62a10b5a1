/**
 * Ways by which a repository makes git run something, or believe something. Each is planted, is shown to work on a git that
 * is asked in the usual way (`usual`), and must have no part in a reading of ours.
 */
import { chmodSync, chownSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Trapped } from "./trapped-repository.ts";

export interface Trap {
  readonly name: string;
  plant(at: Trapped): void;
  /** Runs git in the planted repository as anybody would; what it prints, or nothing where it fails. */
  readonly usual?: (at: Trapped, dir: string) => string;
  /** What git, so asked, believes. Left out: that it runs the trap. */
  readonly believed?: (printed: string, at: Trapped) => boolean;
  /** What we say in place of a reading. */
  readonly refused?: RegExp;
  /** What we say where history is read. */
  readonly historyLost?: true;
  /** The environment that idc is run in. */
  readonly environment?: (at: Trapped) => Readonly<Record<string, string>>;
}

const git =
  (...args: readonly string[]) =>
  (at: Trapped, dir: string) =>
    at.gitIn(dir, args);

const inFolder =
  (...args: readonly string[]) =>
  (at: Trapped, dir: string) =>
    at.gitIn(join(dir, "team", "access"), args);

const HOOKS = ["post-index-change", "post-checkout", "reference-transaction", "pre-auto-gc", "fsmonitor-watchman"];

function plantHooks(at: Trapped, dir: string): void {
  for (const hook of HOOKS) {
    at.write({ [hook]: `#!/bin/sh\nexec '${at.trap}'\n` }, dir);
    chmodSync(join(dir, hook), 0o755);
  }
}

/** The commit at hand, signed: which is what a log may want to check. */
function sign(at: Trapped): void {
  const [head = "", ...message] = at.git("cat-file", "commit", "HEAD").split("\n\n");
  const signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----";
  const text = `${head}\n${signature}\n\n${message.join("\n\n")}\n`;
  const id = at.gitIn(at.dir, ["hash-object", "-t", "commit", "-w", "--stdin"], {}, text).trim();
  at.git("update-ref", "refs/heads/main", id);
}

/** A commit without parents, with the files of the first one. */
function orphan(at: Trapped): string {
  return at.git("commit-tree", "-m", "made up", `${at.first}^{tree}`);
}

const FORGED = "refs/heads/forged";
const isAncestor = (at: Trapped, dir: string) =>
  at.gitIn(dir, ["merge-base", "--is-ancestor", FORGED, "HEAD"]) === "" ? "yes" : "no";
/** Writes into git's notes on who is whose parent that the second commit has another one. */
function forgeGraph(at: Trapped): void {
  at.git("commit-graph", "write", "--reachable");
  const file = join(at.dir, ".git/objects/info/commit-graph");
  const bytes = readFileSync(file);
  const chunk = (name: string) => Number(bytes.readBigUInt64BE(bytes.indexOf(name, 8, "latin1") + 4));
  const ids = chunk("OIDL");
  const positionOf = (commit: string) => (bytes.indexOf(Buffer.from(commit, "hex"), ids) - ids) / 20;
  // Of each commit: its tree, its first and its second parent, its age.
  bytes.writeUInt32BE(positionOf(at.git("rev-parse", FORGED)), chunk("CDAT") + positionOf(at.head) * 36 + 24);
  rmSync(file);
  writeFileSync(file, bytes);
}

const missing = (at: Trapped, dir: string) => at.gitIn(dir, ["cat-file", "-p", `${at.first}:team/access/old.yaml`]);
const loseOld = (at: Trapped) => void at.loseObject(`${at.first}:team/access/old.yaml`);

export const TRAPS: readonly Trap[] = [
  {
    name: "a bare repository in the config folder",
    plant: (at) => {
      at.plantBare(at.config, `\tworktree = ..\n\tfsmonitor = ${at.trap}\n`);
      at.commit({});
    },
    usual: inFolder("status"),
  },
  {
    name: "a bare repository in a folder above the config folder",
    plant: (at) => {
      at.plantBare(join(at.dir, "team"), `\tworktree = ..\n\tfsmonitor = ${at.trap}\n`);
      at.commit({});
    },
    usual: inFolder("status"),
  },
  {
    name: "a bare repository in the config folder that says that it is the whole",
    plant: (at) => {
      const other = at.plantOther(join(at.home, "other"));
      for (const name of ["HEAD", "config", "objects", "refs"]) renameSync(join(other, name), join(at.config, name));
      at.gitIn(at.config, ["config", "--file", "config", "core.worktree", "."]);
      at.gitIn(at.config, ["config", "--file", "config", "--unset", "core.fsmonitor"]);
      at.write({ ".gitignore": "objects\nrefs\n" }, at.config);
      at.commit({});
    },
    usual: inFolder("rev-parse", "--show-prefix", "HEAD"),
    believed: (printed, at) => !printed.includes(at.git("rev-parse", "HEAD")),
  },
  { name: "core.fsmonitor", plant: (at) => at.set({ "core.fsmonitor": at.trap }), usual: git("status") },
  {
    name: "hooks in .git/hooks",
    plant: (at) => plantHooks(at, join(at.dir, ".git", "hooks")),
    usual: git("checkout", "--quiet", "HEAD"),
  },
  {
    name: "core.hooksPath",
    plant: (at) => {
      plantHooks(at, join(at.home, "hooks"));
      at.set({ "core.hooksPath": join(at.home, "hooks") });
    },
    usual: git("checkout", "--quiet", "HEAD"),
  },
  {
    name: "a clean filter",
    plant: (at) => {
      at.commit({ ".gitattributes": "*.yaml filter=trap\n" });
      at.set({ "filter.trap.clean": at.trap });
    },
    usual: (at, dir) => {
      writeFileSync(join(dir, "team/access/new.yaml"), "kind: PermissionSet\nname: newer\n");
      return at.gitIn(dir, ["diff"]);
    },
  },
  {
    name: "a filter process, by .git/info/attributes",
    plant: (at) => {
      at.write({ ".git/info/attributes": "* filter=trap\n" });
      at.set({ "filter.trap.process": at.trap, "filter.trap.smudge": at.trap });
    },
    usual: git("cat-file", "--filters", "HEAD:team/access/new.yaml"),
  },
  {
    name: "a textconv",
    plant: (at) => {
      at.commit({ ".gitattributes": "*.yaml diff=trap\n" });
      at.set({ "diff.trap.textconv": at.trap });
    },
    usual: git("show", "HEAD~1"),
  },
  {
    name: "a textconv of blame, by .git/info/attributes",
    plant: (at) => {
      at.write({ ".git/info/attributes": "*.yaml diff=trap\n" });
      at.set({ "diff.trap.textconv": at.trap });
    },
    usual: git("blame", "HEAD", "--", "team/access/new.yaml"),
  },
  {
    name: "a list of commits that blame passes by",
    plant: (at) => {
      at.write({ ignored: `${at.head}\n` }, at.home);
      at.set({ "blame.ignoreRevsFile": join(at.home, "ignored") });
    },
    usual: git("blame", "--porcelain", "HEAD", "--", "team/access/new.yaml"),
    believed: (printed, at) => printed !== "" && !printed.includes(at.head),
  },
  {
    name: "an external diff",
    plant: (at) => at.set({ "diff.external": at.trap }),
    usual: git("diff", "HEAD~1", "HEAD"),
  },
  {
    name: "core.sshCommand, for an object that is not here",
    plant: (at) => {
      loseOld(at);
      at.set({ "core.sshCommand": at.trap, "remote.origin.url": "ssh://localhost/x" });
    },
    usual: missing,
    historyLost: true,
  },
  {
    name: "remote.origin.uploadpack, for an object that is not here",
    plant: (at) => {
      loseOld(at);
      at.set({ "remote.origin.uploadpack": at.trap, "remote.origin.url": at.plantOther(join(at.home, "other")) });
      at.set({ "protocol.file.allow": "always" });
    },
    usual: missing,
    historyLost: true,
  },
  {
    name: "a remote that is a program, for an object that is not here",
    plant: (at) => {
      loseOld(at);
      at.set({ "remote.origin.url": `ext::${at.trap}`, "protocol.ext.allow": "always" });
    },
    usual: missing,
    historyLost: true,
  },
  {
    name: "credential.helper and core.askPass",
    plant: (at) => at.set({ "credential.helper": at.trap, "core.askPass": at.trap }),
    usual: (at, dir) => at.gitIn(dir, ["credential", "fill"], {}, "protocol=https\nhost=localhost\n\n"),
  },
  {
    name: "include.path",
    plant: (at) => {
      at.write({ "team/access/more": `[core]\n\tfsmonitor = ${at.trap}\n` });
      at.commit({});
      at.set({ "include.path": join(at.config, "more") });
    },
    usual: git("status"),
  },
  {
    name: "includeIf",
    plant: (at) => {
      at.write({ more: `[core]\n\tfsmonitor = ${at.trap}\n` }, at.home);
      at.set({ "includeIf.gitdir:**.path": join(at.home, "more") });
    },
    usual: git("status"),
  },
  {
    name: "gpg.program, for a signed commit",
    plant: (at) => {
      sign(at);
      at.set({ "gpg.program": at.trap, "log.showSignature": "true" });
    },
    usual: git("log", "-1"),
  },
  {
    name: "core.editor, core.pager and pagers of commands",
    plant: (at) =>
      at.set({ "core.editor": at.trap, "core.pager": at.trap, "pager.rev-list": at.trap, "pager.ls-tree": at.trap }),
    usual: git("commit", "--allow-empty"),
  },
  {
    name: "an alias of a command that we call",
    plant: (at) => at.set({ "alias.rev-list": `!${at.trap}`, "alias.x": `!${at.trap}` }),
    usual: git("x"),
  },
  {
    name: "alternates, and what is asked for their branches",
    plant: (at) => {
      const other = at.plantOther(join(at.home, "other"));
      at.write({ ".git/objects/info/alternates": `${join(other, "objects")}\n` });
      at.set({ "core.alternateRefsCommand": at.trap });
    },
    usual: git("rev-list", "--alternate-refs"),
  },
  {
    name: "a submodule",
    plant: (at) => {
      at.plantOther(join(at.config, "sub"));
      at.commit({ ".gitmodules": `[submodule "s"]\n\tpath = team/access/sub\n\turl = ./x\n` });
      at.set({ "submodule.s.update": `!${at.trap}`, "submodule.recurse": "true" });
    },
    usual: git("status"),
  },
  {
    name: "a repository of its own in the config folder",
    plant: (at) => void at.plantOther(join(at.config, "sub")),
    usual: (at, dir) => at.gitIn(join(dir, "team/access/sub"), ["status"]),
  },
  {
    name: "a replaced commit",
    plant: (at) => {
      at.git("update-ref", FORGED, orphan(at));
      at.git("replace", "--graft", "HEAD", FORGED, at.first);
    },
    usual: isAncestor,
    believed: (printed) => printed === "yes",
  },
  {
    name: "a replaced blob of an old commit",
    plant: (at) => {
      at.git("replace", `${at.first}:team/access/old.yaml`, at.git("rev-parse", "HEAD:team/access/new.yaml"));
    },
    usual: (at, dir) => at.gitIn(dir, ["cat-file", "-p", `${at.first}:team/access/old.yaml`]),
    believed: (printed) => printed.includes("name: new"),
  },
  {
    name: "grafts",
    plant: (at) => {
      at.git("update-ref", FORGED, orphan(at));
      at.write({ ".git/info/grafts": `${at.head} ${at.git("rev-parse", FORGED)} ${at.first}\n` });
    },
    usual: isAncestor,
    believed: (printed) => printed === "yes",
  },
  {
    name: "a forged commit-graph",
    plant: (at) => {
      at.git("update-ref", FORGED, orphan(at));
      at.commit({ "later.txt": "x" });
      forgeGraph(at);
    },
    usual: isAncestor,
    believed: (printed) => printed === "yes",
  },
  {
    name: "core.worktree of the clone",
    plant: (at) => {
      mkdirSync(join(at.home, "elsewhere"));
      at.set({ "core.worktree": join(at.home, "elsewhere") });
    },
    usual: (at) => at.gitIn(join(at.home, "elsewhere"), ["--git-dir", join(at.dir, ".git"), "status", "--porcelain"]),
    believed: (printed) => printed.includes(" D team/access/new.yaml"),
  },
  {
    name: "a .git file that points to another repository",
    plant: (at) => {
      const other = at.plantOther(join(at.home, "other"));
      at.write({ "team/.git": `gitdir: ${other}\n` });
    },
    usual: inFolder("status"),
    refused: /team\/\.git is not the repository of the folder it stands in: .* does not point back/,
  },
  {
    name: "a .git file that points to the worktree of another folder",
    plant: (at) => {
      at.git("worktree", "add", "--quiet", join(at.home, "tree"));
      at.set({ "core.fsmonitor": at.trap });
      at.write({ "team/.git": `gitdir: ${join(at.dir, ".git/worktrees/tree")}\n` });
    },
    usual: inFolder("status"),
    refused: /which is the worktree of another folder/,
  },
  {
    name: "a .git that is a link",
    plant: (at) => symlinkSync(at.plantOther(join(at.home, "other")), join(at.config, ".git")),
    usual: inFolder("status"),
    refused: /access\/\.git is not the repository .*: it is a link/,
  },
  {
    name: "a .git folder whose objects are elsewhere",
    plant: (at) => {
      const other = at.plantOther(join(at.home, "other"));
      at.write({ "team/.git/commondir": `${other}\n`, "team/.git/HEAD": "ref: refs/heads/main\n" });
    },
    usual: inFolder("status"),
    refused: /commondir says that its objects are elsewhere/,
  },
  {
    name: "the environment",
    plant: (at) => void at.plantOther(join(at.home, "other")),
    environment: (at) => ({
      GIT_DIR: join(at.home, "other/.git"),
      GIT_WORK_TREE: join(at.home, "other"),
      GIT_INDEX_FILE: join(at.home, "index"),
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.fsmonitor",
      GIT_CONFIG_VALUE_0: at.trap,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${at.trap}'`,
      GIT_EXTERNAL_DIFF: at.trap,
      GIT_SSH_COMMAND: at.trap,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: join(at.home, "other/.git/objects"),
      GIT_TRACE: join(at.home, "ran"),
    }),
    usual: git("status"),
  },
  {
    name: "the user's own settings",
    plant: (at) =>
      at.write({ ".gitconfig": `[core]\n\tfsmonitor = ${at.trap}\n\texcludesFile = ${at.dir}/.ignored\n` }, at.home),
    environment: (at) => ({ HOME: at.home, GIT_CONFIG_GLOBAL: join(at.home, ".gitconfig") }),
    usual: git("status"),
  },
];

/** Only root can give files away. */
export const GIVEN_AWAY: Trap = {
  name: "another owner",
  plant: (at) => chownSync(join(at.dir, ".git"), 54_321, 54_321),
  usual: (at) => at.gitIn(at.dir, ["status"]),
  refused: /belongs to another user .*\.git is of user 54321/,
};
