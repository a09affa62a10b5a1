/** New files of a config: all of them or none, whoever interrupts, and none where a plan would not read them. */
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { unreadAmong } from "../../src/io/config/unread-paths.ts";
import { type NewFile, writeNewFiles } from "../../src/io/config/written-files.ts";
import { initRepository } from "../harness/repository.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "idc-written-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** Files of which one is written just as somebody presses Ctrl-C. */
function filesWith(controller: AbortController, at: number): readonly NewFile[] {
  return ["idc.yaml", "people/users.yaml", "people/groups.yaml", "access/ops.yaml"].map((path, index) => ({
    path,
    get text() {
      if (index === at) controller.abort();
      return "kind: Group\n";
    },
  }));
}

test.each([0, 1, 2])("interrupted at file %i, nothing is left", async (at) => {
  await writeFile(join(dir, "mine.txt"), "");
  const controller = new AbortController();
  const written = writeNewFiles(join(dir, "new/access"), filesWith(controller, at), controller.signal);
  await expect(written).rejects.toMatchObject({ exitCode: 130, message: expect.stringContaining("interrupted") });
  expect(await readdir(dir, { recursive: true })).toEqual(["mine.txt"]);
});

test("interrupted with the last file, all is there", async () => {
  const controller = new AbortController();
  await writeNewFiles(dir, filesWith(controller, 3), controller.signal);
  expect((await readdir(dir, { recursive: true })).sort()).toEqual(
    ["access", "access/ops.yaml", "idc.yaml", "people", "people/groups.yaml", "people/users.yaml"].sort(),
  );
});

test("what git ignores, or what is behind a link or in another repository, would not be read", async () => {
  await initRepository(dir);
  await writeFile(join(dir, ".gitignore"), "access/\n");
  for (const folder of ["elsewhere", "nested/.git"]) await mkdir(join(dir, folder), { recursive: true });
  await symlink("elsewhere", join(dir, "linked"));
  const paths = ["idc.yaml", "access/ops.yaml", "linked/a.yaml", "nested/b.yaml", "elsewhere/c.yaml"];
  expect(await unreadAmong(dir, paths)).toEqual(["access/ops.yaml", "linked/a.yaml", "nested/b.yaml"]);
  // A folder that is yet to be made is as ignored as it will be.
  expect(await unreadAmong(join(dir, "access"), ["idc.yaml"])).toEqual(["idc.yaml"]);
  expect(await unreadAmong(join(dir, "new"), ["access/ops.yaml", "idc.yaml"])).toEqual(["access/ops.yaml"]);
});
