/** What history says: which commits lie between, who descends from whom, and what a name names. */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ancestryPath, firstParentCommits } from "../../src/io/git/history.ts";
import {
  hasCommit,
  isAncestor,
  isShallow,
  type Opened,
  openRepository,
  remoteBranchesHold,
  resolveCommit,
} from "../../src/io/git/repository.ts";
import { FOLDER, Trapped } from "./trapped-repository.ts";

let at: Trapped;
beforeEach(() => {
  at = new Trapped();
});
afterEach(() => at.remove());

const open = async (dir = at.config): Promise<Opened> => (await openRepository(dir))!;
const group = (name: string) => ({ [`${FOLDER}/group.yaml`]: `kind: Group\nname: ${name}\n` });
const merge = (...args: readonly string[]) => {
  at.git("merge", "--quiet", "--no-ff", "--message", "merge", ...args);
  return at.git("rev-parse", "HEAD");
};

describe("commits between two", () => {
  test("are those that changed the folder, turned back or not", async () => {
    const one = at.commit(group("one"));
    at.commit({ "elsewhere.txt": "x" });
    const two = at.commit(group("two"));
    const back = at.commit(group("one"));
    const repository = await open();
    expect(await firstParentCommits(repository, at.head, back)).toEqual([back, two, one]);
    expect(await ancestryPath(repository, at.head, back)).toEqual([back, two, one]);
    expect(await ancestryPath(repository, back, back)).toEqual([back]);
    const elsewhere = at.commit({ "elsewhere.txt": "y" });
    expect(await ancestryPath(repository, at.head, elsewhere)).toEqual([elsewhere, back, two, one]);
    expect((await firstParentCommits(repository, at.first, elsewhere)).at(-1)).toBe(at.head);
    expect(await ancestryPath(await open(at.dir), back, elsewhere)).toEqual([elsewhere]);
  });

  test("descend from the first on their ancestry path, on whatever branch", async () => {
    at.git("checkout", "--quiet", "-b", "old-branch");
    const aside = at.commit(group("aside"));
    at.git("checkout", "--quiet", "main");
    const from = at.commit({ [`${FOLDER}/other.yaml`]: "kind: Group\nname: other\n" });
    at.git("checkout", "--quiet", "-b", "feature");
    const feature = at.commit(group("feature"));
    at.git("checkout", "--quiet", "main");
    const main = at.commit({ [`${FOLDER}/more.yaml`]: "kind: Group\nname: more\n" });
    const merged = merge("feature");
    const unrelated = merge("--strategy=ours", "old-branch");
    const repository = await open();
    const path = await ancestryPath(repository, from, unrelated);
    expect(path).not.toContain(aside);
    expect(path.slice(0, 2)).toEqual([unrelated, merged]);
    expect([...path.slice(2)].sort()).toEqual([feature, main].sort());
    expect(await firstParentCommits(repository, from, unrelated)).toEqual([merged, main]);
  });

  test("hold a merge that is as the parent that does not descend from the first", async () => {
    at.git("checkout", "--quiet", "-b", "side");
    at.commit(group("side"));
    at.git("checkout", "--quiet", "main");
    const from = at.commit({ [`${FOLDER}/other.yaml`]: "kind: Group\nname: other\n" });
    // The merge takes all of the other side: what `from` had is undone, which no other commit here says.
    at.git("checkout", "--quiet", "side");
    const taken = merge("--strategy=ours", "main");
    const last = at.commit({ [`${FOLDER}/other.yaml`]: "kind: Group\nname: other\n" });
    expect(await ancestryPath(await open(), from, last)).toEqual([last, taken]);
  });

  test("are found whatever the folder is called", async () => {
    for (const name of [":(top)x", "*", "a\nb", "-x", "ünï code"]) {
      const from = at.git("rev-parse", "HEAD");
      const changed = at.commit({ [`${name}/idc.yaml`]: "kind: Settings\n" });
      const last = at.commit({ "elsewhere.txt": name });
      const repository = await open(join(at.dir, name));
      expect(await firstParentCommits(repository, from, last)).toEqual([changed]);
      expect(await ancestryPath(repository, from, last)).toEqual([last, changed]);
    }
  });
});

test("ancestors are asked for by full ids that there are", async () => {
  const repository = await open();
  expect(await isAncestor(repository, at.first, at.head)).toBe(true);
  expect(await isAncestor(repository, at.head, at.head)).toBe(true);
  expect(await isAncestor(repository, at.head, at.first)).toBe(false);
  for (const other of ["HEAD~1", "--octopus", at.first.slice(0, 10), "0".repeat(40), ""]) {
    expect(await isAncestor(repository, other, at.head)).toBe(false);
    expect(await hasCommit(repository, other)).toBe(false);
  }
  expect(await hasCommit(repository, at.first)).toBe(true);
  expect(await hasCommit(repository, at.git("rev-parse", "HEAD^{tree}"))).toBe(false);
});

test("a shallow clone is seen to be one", async () => {
  expect(await isShallow(await open())).toBe(false);
  const clone = join(at.home, "shallow");
  at.gitIn(at.home, ["clone", "--quiet", "--depth=1", `file://${at.dir}`, clone]);
  const repository = await open(join(clone, FOLDER));
  expect(repository.commit).toBe(at.head);
  expect(await isShallow(repository)).toBe(true);
  expect(await isAncestor(repository, at.first, at.head)).toBe(false);
});

test("remote branches hold a commit or not, where there are any", async () => {
  expect(await remoteBranchesHold(await open(), at.head)).toBe("none");
  const dir = join(at.home, "cloned");
  at.gitIn(at.home, ["clone", "--quiet", at.dir, dir]);
  const clone = await open(join(dir, FOLDER));
  expect(await remoteBranchesHold(clone, at.head)).toBe("yes");
  at.gitIn(dir, ["commit", "--quiet", "--allow-empty", "--message", "not pushed"]);
  const { commit } = await open(join(dir, FOLDER));
  expect(await remoteBranchesHold(clone, commit!)).toBe("no");
  // Another name for a branch of our own is no remote branch.
  at.gitIn(dir, ["symbolic-ref", "refs/remotes/origin/HEAD", "refs/heads/main"]);
  expect(await remoteBranchesHold(clone, commit!)).toBe("no");
  at.gitIn(dir, ["update-ref", "-d", "refs/remotes/origin/main"]);
  expect(await remoteBranchesHold(clone, commit!)).toBe("none");
});

describe("a commit that a person names", () => {
  test("is an id, its beginning, or a branch", async () => {
    at.git("branch", "feature/x", at.first);
    at.git("update-ref", "refs/remotes/origin/main", at.first);
    const repository = await open();
    for (const [text, id] of [
      [at.first, at.first],
      [at.first.slice(0, 8), at.first],
      ["HEAD", at.head],
      ["main", at.head],
      ["feature/x", at.first],
      ["origin/main", at.first],
    ] as const) {
      expect([text, await resolveCommit(repository, text)]).toEqual([text, id]);
    }
  });

  test("is no option, no other object, no expression, nothing that there is not", async () => {
    const repository = await open();
    const tree = at.git("rev-parse", "HEAD^{tree}");
    const others = [
      "",
      "-x",
      "--all",
      "--git-dir",
      tree,
      "0".repeat(40),
      "nothing",
      `HEAD:${FOLDER}`,
      "main\nHEAD",
      ":/a",
    ];
    for (const text of others) expect([text, await resolveCommit(repository, text)]).toEqual([text, undefined]);
  });

  test("is not a branch that is called as an id begins", async () => {
    at.git("branch", "abcdef12", at.first);
    at.git("branch", at.head.slice(0, 8), at.first);
    const repository = await open();
    expect(await resolveCommit(repository, "abcdef12")).toBe(undefined);
    expect(await resolveCommit(repository, at.head.slice(0, 8))).not.toBe(at.first);
  });
});

test("without a commit the head is nothing, and a damaged one is an error", async () => {
  const empty = join(at.home, "empty");
  mkdirSync(empty);
  at.gitIn(empty, ["init", "--quiet"]);
  expect(await open(empty)).toMatchObject({ commit: undefined, path: ".", clean: false });
  const head = readFileSync(join(at.dir, ".git/refs/heads/main"), "utf8").trim();
  rmSync(join(at.dir, ".git/objects", head.slice(0, 2)), { recursive: true });
  await expect(open()).rejects.toThrow(/^git cannot read the repository in/);
});
