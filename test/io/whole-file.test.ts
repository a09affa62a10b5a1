/** Files that people wrote, replaced whole or not at all. */
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceWhole } from "../../src/io/whole-file.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "idc-whole-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test("the new text, with what may be done with the file as it was", async () => {
  const file = join(dir, "idc.yaml");
  await writeFile(file, "old");
  await chmod(file, 0o606);
  await replaceWhole(file, "old", "new", "config");
  expect(await readFile(file, "utf8")).toBe("new");
  expect((await stat(file)).mode & 0o7777).toBe(0o606);
  expect(await readdir(dir)).toEqual(["idc.yaml"]);
});

test("what somebody else wrote meanwhile stays, and nothing lies beside it", async () => {
  const file = join(dir, "idc.yaml");
  await writeFile(file, "theirs");
  await expect(replaceWhole(file, "old", "new", "config")).rejects.toThrow("idc.yaml has changed meanwhile");
  expect(await readFile(file, "utf8")).toBe("theirs");
  expect(await readdir(dir)).toEqual(["idc.yaml"]);
});
