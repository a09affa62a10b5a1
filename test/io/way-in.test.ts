/** A config folder that is a link: what a clone holds must not say which other folder is read, nor whose commit that is. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runValidate } from "../../src/cli/validate.ts";
import { parseOnce } from "../../src/io/config/parse-once.ts";
import { checkCommitted } from "../../src/pipeline.ts";
import { initRepository } from "../harness/repository.ts";
import { testWorld } from "../harness/world.ts";

const SETTINGS = "kind: Settings\nversion: 1\nname: acme\n";
let dir: string;
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), "idc-way-")));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A clone with a config, committed. */
async function clone(name: string, folder = "access"): Promise<string> {
  const top = join(dir, name);
  mkdirSync(join(top, folder), { recursive: true });
  writeFileSync(join(top, folder, "idc.yaml"), SETTINGS);
  const git = await initRepository(top);
  await git.add(["."]);
  await git.commit(name);
  return top;
}

const read = (folder: string) => checkCommitted(folder, { today: "2026-11-28", parse: parseOnce() });

test("a link that a clone holds and that leads into another clone is refused, by plan and by validate", async () => {
  const base = await clone("base");
  const pull = await clone("pull", "other");
  symlinkSync(join("..", "base", "access"), join(pull, "access"));
  const said = expect.objectContaining({ exitCode: 1, message: expect.stringContaining(`to ${join(base, "access")}`) });
  await expect(read(join(pull, "access"))).rejects.toEqual(said);
  const world = testWorld({ cwd: pull });
  await expect(runValidate({ dir: "access", format: "text" }, world)).rejects.toEqual(said);
  expect(world.stdout()).toBe("");
});

test("a link on the way, deeper or higher, is refused as well, and one to no repository too", async () => {
  const pull = await clone("pull", "other");
  mkdirSync(join(dir, "home", "access"), { recursive: true });
  writeFileSync(join(dir, "home", "access", "idc.yaml"), SETTINGS);
  symlinkSync(join(dir, "home"), join(pull, "iam"));
  await expect(read(join(pull, "iam", "access"))).rejects.toThrow("is a link out of the repository");
  symlinkSync("/", join(pull, "root"));
  await expect(read(join(pull, "root", dir, "home", "access"))).rejects.toThrow("is a link out of the repository");
});

test("a link inside of the clone is followed, and so is one that leads to the clone from outside", async () => {
  const pull = await clone("pull");
  symlinkSync("access", join(pull, "iam"));
  expect((await read(join(pull, "iam"))).repository).toMatchObject({ path: "access", clean: true });
  symlinkSync(pull, join(dir, "shortcut"));
  expect((await read(join(dir, "shortcut", "access"))).repository).toMatchObject({ path: "access", clean: true });
});
