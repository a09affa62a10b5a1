/** The repository that is found: one that has a `.git` of its own, which belongs to us. */
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runValidate } from "../../src/cli/validate.ts";
import { findRepository } from "../../src/io/git/find-repository.ts";
import { openRepository, repositoryTop } from "../../src/io/git/repository.ts";
import { testWorld } from "../harness/world.ts";
import { FOLDER, Trapped } from "./trapped-repository.ts";

const NAMES = ["PATH", "HOME", "SUDO_UID", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_COUNT"];
let at: Trapped;
let before: Readonly<Record<string, string | undefined>>;

beforeEach(() => {
  at = new Trapped();
  before = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]));
});
afterEach(() => {
  at.remove();
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

const gitDir = () => join(at.dir, ".git");
const pointTo = (path: string) => at.write({ ".git": `gitdir: ${path}\n` }, join(at.dir, "team"));

describe("is found", () => {
  test("at its top, below it, and through a link to it", async () => {
    const found = { gitDir: gitDir(), workTree: at.dir };
    expect(await findRepository(at.dir)).toEqual({ ...found, path: "." });
    expect(await findRepository(at.config)).toEqual({ ...found, path: FOLDER });
    symlinkSync(at.config, join(at.home, "link"));
    expect(await findRepository(join(at.home, "link"))).toEqual({ ...found, path: FOLDER });
  });

  test("where the folder is a worktree, by whole and by relative paths", async () => {
    const tree = join(at.home, "tree");
    at.git("worktree", "add", "--quiet", tree);
    const expected = { gitDir: join(gitDir(), "worktrees/tree"), workTree: tree, path: FOLDER };
    expect(await findRepository(join(tree, FOLDER))).toEqual(expected);
    expect(await openRepository(join(tree, FOLDER))).toMatchObject({ commit: at.head, path: FOLDER, top: tree });
    at.write({ ".git": `gitdir: ${relative(tree, expected.gitDir)}\n` }, tree);
    at.write({ gitdir: `${relative(expected.gitDir, join(tree, ".git"))}\n` }, expected.gitDir);
    expect(await findRepository(join(tree, FOLDER))).toEqual(expected);
  });

  test("where the folder is a submodule", async () => {
    const whole = join(at.home, "whole");
    mkdirSync(whole);
    at.gitIn(whole, ["init", "--quiet"]);
    at.gitIn(whole, ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", at.dir, "sub"]);
    const found = await openRepository(join(whole, "sub", FOLDER));
    expect(found).toMatchObject({ commit: at.head, path: FOLDER, top: join(whole, "sub") });
  });

  test("whatever the clone says of its work tree", async () => {
    at.set({ "core.bare": "true" });
    expect(await openRepository(at.config)).toMatchObject({ commit: at.head, path: FOLDER, top: at.dir });
  });
});

describe("is none", () => {
  test("where no folder above has a .git, and there is nothing to ask git of", async () => {
    const folder = join(at.home, "plain");
    at.plantBare(folder, `\tworktree = .\n\tfsmonitor = ${at.trap}\n`);
    at.write({ "idc.yaml": "kind: Settings\nversion: 1\nname: test\n" }, folder);
    expect(await findRepository(folder)).toBe(undefined);
    expect(await openRepository(folder)).toBe(undefined);
    process.env.PATH = "/nonexistent";
    const world = testWorld({ cwd: folder });
    expect(await runValidate({ dir: ".", format: "text" }, world)).toBe(0);
    await expect(openRepository(folder)).rejects.toThrow("git is not installed");
    await expect(runValidate({ dir: at.config, format: "text" }, world)).rejects.toThrow("git is not installed");
  });

  test("on another file system", async () => {
    const deviceOf = async (path: string) => (path.endsWith("/access") ? 2 : 1);
    expect(await findRepository(at.config, { users: undefined, deviceOf })).toBe(undefined);
    const team = await findRepository(dirname(at.config), { users: undefined, deviceOf });
    expect(team?.workTree).toBe(at.dir);
  });

  test("where there is no folder", async () => {
    await expect(findRepository(join(at.dir, "none"))).rejects.toThrow(/^there is no folder .*none$/);
  });
});

describe("is refused", () => {
  const refusal = (words: RegExp) => expect(repositoryTop(at.config)).rejects.toThrow(words);

  test.each([
    ["of no pointer", "something", /does not say gitdir:/],
    ["of nothing", "", /does not say gitdir:/],
    ["of a pointer to nowhere", "gitdir: /nonexistent/x\n", /points to \/nonexistent\/x, where nothing is/],
    ["that is too long", `gitdir: /${"x".repeat(5000)}\n`, /does not say gitdir:/],
  ])("a .git file %s", async (_, text, words) => {
    at.write({ "team/.git": text });
    await refusal(words);
    await expect(repositoryTop(at.config)).rejects.toMatchObject({
      exitCode: 1,
      hint: expect.stringMatching(/^idc reads/),
    });
  });

  test("a worktree that was moved, until git repairs it", async () => {
    const [tree, moved] = [join(at.home, "tree"), join(at.home, "moved")];
    at.git("worktree", "add", "--quiet", tree);
    renameSync(tree, moved);
    await expect(findRepository(moved)).rejects.toThrow(/worktree of another folder \(git worktree repair\)/);
    at.gitIn(moved, ["worktree", "repair"]);
    expect((await findRepository(moved))?.workTree).toBe(moved);
  });

  test("a made-up worktree that points back, of a repository that does not know it", async () => {
    const made = join(at.home, "made");
    at.write({ gitdir: join(at.dir, "team/.git"), commondir: gitDir(), HEAD: "ref: refs/heads/main\n" }, made);
    pointTo(made);
    await refusal(/none of the worktrees of/);
  });

  test("a submodule's folder at another place", async () => {
    const other = at.plantOther(join(at.home, "other"));
    at.gitIn(at.home, ["config", "--file", "other/.git/config", "core.worktree", "../../elsewhere"]);
    pointTo(other);
    await refusal(/does not point back/);
    at.gitIn(at.home, ["config", "--file", "other/.git/config", "core.worktree", join(at.dir, "team")]);
    expect(await repositoryTop(at.config)).toBe(join(at.dir, "team"));
  });

  test("a git directory of its own", async () => {
    const made = join(at.home, "made");
    at.gitIn(at.home, ["init", "--quiet", "--separate-git-dir", join(at.home, "apart"), made]);
    await expect(findRepository(made)).rejects.toThrow(/does not point back/);
  });

  test("what git cannot read, with what it says", async () => {
    at.set({ "core.repositoryformatversion": "99" });
    await expect(openRepository(at.config)).rejects.toMatchObject({
      name: "IoError",
      exitCode: 1,
      message: expect.stringMatching(/^git cannot read the repository in .*: fatal: .*version/),
      hint: expect.stringContaining("too old"),
    });
    rmSync(gitDir(), { recursive: true });
    mkdirSync(gitDir());
    await expect(openRepository(at.config)).rejects.toThrow(/: fatal: not a git repository/);
    await expect(runValidate({ dir: at.config, format: "text" }, testWorld({ cwd: at.dir }))).rejects.toThrow(/fatal/);
  });
});

describe("of another user", () => {
  const looking = { users: [12_345], deviceOf: async () => 1 };
  const found = () => findRepository(at.config, looking).then((repository) => repository?.workTree);
  const setUp = (config: string) => {
    at.write({ ".gitconfig": config }, at.home);
    process.env.GIT_CONFIG_NOSYSTEM = "1";
    process.env.GIT_CONFIG_GLOBAL = join(at.home, ".gitconfig");
  };
  const safe = (...directories: readonly string[]) =>
    setUp(`[safe]\n${directories.map((directory) => `\tdirectory = ${directory}\n`).join("")}`);

  test("is refused, with the line that would allow it", async () => {
    setUp("");
    await expect(found()).rejects.toMatchObject({
      name: "IoError",
      exitCode: 1,
      message: expect.stringMatching(/^the git repository in .* belongs to another user/),
      hint: `if you trust who can write there: git config --global --add safe.directory '${at.dir}'`,
    });
  });

  test("is read where the user's own safe.directory names it", async () => {
    for (const entries of [[at.dir], ["*"], [`${at.home}/*`], ["/x", at.dir], [""], ["", at.dir]]) {
      safe(...entries);
      if (entries.join("") === "") await expect(found()).rejects.toThrow("another user");
      else expect([entries, await found()]).toEqual([entries, at.dir]);
    }
  });

  test("is not read where it names others, is taken back, or stands in the clone", async () => {
    for (const entries of [[at.home], [`${at.dir}/*`], [`${at.home}/clo`], [at.dir, ""], ["*", ""]]) {
      safe(...entries);
      await expect(found()).rejects.toThrow("another user");
    }
    setUp("");
    at.set({ "safe.directory": "*" });
    at.plantBare(at.config, "[safe]\n\tdirectory = *\n");
    await expect(found()).rejects.toThrow("another user");
  });

  test("is read where the user's home has the settings", async () => {
    setUp(`[safe]\n\tdirectory = ~/clone\n`);
    process.env.HOME = realpathSync(at.home);
    delete process.env.GIT_CONFIG_GLOBAL;
    expect(await found()).toBe(at.dir);
  });

  test("who called sudo is us", async () => {
    const { us } = await import("../../src/io/git/ownership.ts");
    process.env.SUDO_UID = "1234";
    const user = process.geteuid!();
    expect(us()).toEqual(user === 0 ? [0, 1234] : [user]);
    process.env.SUDO_UID = "1234x";
    expect(us()).toEqual([user]);
  });

  test("is not looked into before", async () => {
    setUp("");
    pointTo(readFileSync(join(at.dir, ".git/HEAD"), "utf8"));
    await expect(found()).rejects.toThrow("another user");
  });
});
