/** Edits of a config folder are written all or not at all, and over nothing that somebody else wrote. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeEdits } from "../../src/io/config/edits/write-edits.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "idc-edits-"));
  for (const name of ["a", "b", "c"]) await writeFile(join(dir, `${name}.yaml`), `${name}\n`);
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const EDITS = [
  { path: "a.yaml", before: "a\n", after: "A\n" },
  { path: "b.yaml", before: "b\n", after: undefined },
  { path: "c.yaml", before: "c\n", after: "C\n" },
  { path: "new/d.yaml", before: undefined, after: "d\n" },
];

async function expectUntouched(c = "c\n"): Promise<void> {
  const texts = await Promise.all(["a", "b", "c"].map((name) => readFile(join(dir, `${name}.yaml`), "utf8")));
  expect(texts).toEqual(["a\n", "b\n", c]);
  expect(existsSync(join(dir, "new/d.yaml"))).toBe(false);
  expect((await readdir(dir)).filter((name) => name.startsWith("."))).toEqual([]);
}

/** Somebody writes while files are written: when the signal is asked for the `turn`th time. */
function signal(turn: number, then: () => boolean): AbortSignal {
  let asked = 0;
  return {
    get aborted() {
      asked += 1;
      return asked === turn && then();
    },
  } as AbortSignal;
}

test("files change, come and go", async () => {
  await writeEdits(dir, EDITS);
  expect((await readdir(dir, { recursive: true })).sort()).toEqual(["a.yaml", "c.yaml", "new", "new/d.yaml"]);
  expect(readFileSync(join(dir, "c.yaml"), "utf8")).toBe("C\n");
});

test("what somebody wrote before the first of them, or while they were written, stays, and so does all else", async () => {
  writeFileSync(join(dir, "c.yaml"), "mine\n");
  await expect(writeEdits(dir, EDITS)).rejects.toThrow(/c\.yaml has changed meanwhile/);
  await expectUntouched("mine\n");
  writeFileSync(join(dir, "c.yaml"), "c\n");
  const late = signal(4, () => {
    writeFileSync(join(dir, "c.yaml"), "mine\n");
    return false;
  });
  await expect(writeEdits(dir, EDITS, late)).rejects.toThrow(/c\.yaml has changed meanwhile/);
  await expectUntouched("mine\n");
});

test.each([1, 2, 3, 4])("who interrupts it the %ith time that is looked at finds all as it was", async (turn) => {
  await expect(
    writeEdits(
      dir,
      EDITS,
      signal(turn, () => true),
    ),
  ).rejects.toMatchObject({ exitCode: 130 });
  await expectUntouched();
});

test("no link is written over, nor what it leads to", async () => {
  await rm(join(dir, "c.yaml"));
  await symlink("a.yaml", join(dir, "c.yaml"));
  const edits = [{ path: "c.yaml", before: "a\n", after: "C\n" }];
  await expect(writeEdits(dir, edits)).rejects.toThrow(/leads elsewhere by a link/);
  expect(await readFile(join(dir, "a.yaml"), "utf8")).toBe("a\n");
});
