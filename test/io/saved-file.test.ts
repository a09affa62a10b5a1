/** What limits the reading of a file that somebody names: whatever it is, memory holds. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSavedFile, SNAPSHOT_FILE } from "../../src/io/saved-file.ts";

const dir = await mkdtemp(join(tmpdir(), "idc-saved-"));
afterAll(() => rm(dir, { recursive: true }));

test("a file as large as the limit is read whole, whatever its letters", async () => {
  const text = "é".repeat(100_000);
  await writeFile(join(dir, "a"), text);
  expect(await readSavedFile(join(dir, "a"), SNAPSHOT_FILE, 200_000)).toBe(text);
});

test("one that is larger, or that has no end, is refused", async () => {
  for (const path of [join(dir, "a"), "/dev/zero"]) {
    const read = readSavedFile(path, SNAPSHOT_FILE, 199_999);
    await expect(read).rejects.toMatchObject({
      message: expect.stringContaining(`the snapshot ${path} is larger than `),
      hint: "is it what idc snapshot -o FILE wrote?",
    });
  }
});

test("a folder is no file", async () => {
  await expect(readSavedFile(dir, SNAPSHOT_FILE)).rejects.toThrow(`cannot read the snapshot ${dir} (EISDIR)`);
});
