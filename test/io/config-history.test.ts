/** The history of a config folder, asked of a real repository. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SimpleGit } from "simple-git";
import { afterEach, expect, test } from "vitest";
import { historyOf } from "../../src/io/git/config-history.ts";
import { openRepository } from "../../src/io/git/repository.ts";
import { initRepository } from "../harness/repository.ts";

let dir = "";
afterEach(async () => rm(dir, { recursive: true, force: true }));

async function start(): Promise<{ git: SimpleGit; commit: (file: string, text: string) => Promise<string> }> {
  dir = await mkdtemp(join(tmpdir(), "idc-history-"));
  const git = await initRepository(dir);
  await mkdir(join(dir, "access"));
  const commit = async (file: string, text: string) => {
    await writeFile(join(dir, file), text);
    await git.add(["."]);
    await git.commit(file);
    return (await git.revparse(["HEAD"])).trim();
  };
  return { git, commit };
}

async function history() {
  const repository = await openRepository(join(dir, "access"));
  return historyOf({ ...repository!, commit: repository!.commit! }, async () => undefined);
}

test("names a merge between two commits, though it says just what its other side says", async () => {
  const { git, commit } = await start();
  await commit("access/a.yaml", "a");
  await git.raw(["branch", "side"]);
  const first = await commit("README", "nothing of the config");
  await git.checkout("side");
  const aside = await commit("access/b.yaml", "b");
  await git.checkout("main");
  await git.raw(["merge", "--no-ff", "--no-edit", "side"]);
  const merge = (await git.revparse(["HEAD"])).trim();
  await git.raw(["rm", "--quiet", "access/b.yaml"]);
  const newest = await commit("access/a.yaml", "again");
  const between = await (await history()).ancestryPath(first, newest, ["access"]);
  // It may have been written from, and the commit that it is like stands on no way from the first one to the newest.
  expect(between).toContain(merge);
  expect(between).not.toContain(aside);
  expect(await (await history()).ancestryPath(first, newest, ["."])).toEqual([merge]);
});

test("names what turns back what the one before it did", async () => {
  const { commit } = await start();
  const ids: string[] = [];
  for (const text of ["a", "b", "a", "b", "c"]) ids.push(await commit("access/a.yaml", text));
  const [first = "", ...rest] = ids;
  const newest = rest.at(-1)!;
  expect(await (await history()).firstParents(first, newest, ["access"])).toEqual(rest.slice(0, -1).reverse());
  expect(await (await history()).ancestryPath(first, newest, ["access"])).toEqual(rest.slice(0, -1).reverse());
});
