/** Where no folder is named, the config is that of the idc.yaml here or above, as far as the repository reaches. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { copyExample, idc } from "../harness/command.ts";
import { initRepository } from "../harness/repository.ts";

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanUp.splice(0)) await clean();
});

async function copied(options: { git?: boolean } = {}) {
  const { dir, remove } = await copyExample("starter", options);
  cleanUp.push(remove);
  return dir;
}

const validate = (cwd: string, ...args: readonly string[]) => idc(["validate", ...args], { cwd });

test("it is found from a folder of it, and that is told; one that is named is the one", async () => {
  const dir = await copied();
  const inside = join(dir, "access", "permission-sets");
  const found = await validate(inside);
  expect([found.exitCode, found.stderr]).toEqual([0, "note: the config is .., where idc.yaml is\n"]);
  expect(found.stdout).toMatch(/^valid: /);
  const here = await validate(join(dir, "access"));
  expect(here).toEqual({ exitCode: 0, stdout: found.stdout, stderr: "" });
  const named = await validate(inside, ".");
  expect([named.exitCode, named.stderr]).toEqual([1, ""]);
  const json = await validate(inside, "--format", "json");
  expect(JSON.parse(json.stdout)).toMatchObject({ valid: true });
});

test.each([
  ["plan", []],
  ["apply", ["--auto-approve"]],
])("%s finds it too", async (command, more) => {
  const dir = await copied();
  await rm(join(dir, "access", "idc.yaml"));
  await writeFile(join(dir, "access", "idc.yaml"), "kind: Settings\nversion: 1\nnam: acme\n");
  const ran = await idc([command, ...more], { cwd: join(dir, "access", "access") });
  expect(ran.stderr).toMatch(/^note: the config is \.\., where idc\.yaml is\n/);
  expect([ran.exitCode, ran.stderr]).toEqual([1, expect.stringContaining("unknown-key")]);
});

test("release finds it, and writes there", async () => {
  const dir = await copied();
  const ran = await idc(["release", "PermissionSet/Gone"], { cwd: join(dir, "access", "access") });
  expect([ran.exitCode, ran.stderr]).toEqual([0, "note: the config is .., where idc.yaml is\n"]);
});

test("it is not looked for above the repository, nor where there is none", async () => {
  const dir = await copied();
  const inner = join(dir, "access", "inner");
  await mkdir(inner);
  await initRepository(inner);
  expect(await validate(inner)).toMatchObject({ exitCode: 1, stderr: "" });
  const bare = await copied({ git: false });
  expect(await validate(join(bare, "access", "access"))).toMatchObject({ exitCode: 1, stderr: "" });
});

test("whoever stands above it is told where it is, and nobody whose Settings stand in another file", async () => {
  const dir = await copied();
  const above = await validate(dir);
  const note = "note: idc.yaml is not here but in access: name the folder, as in idc plan access\n";
  expect([above.exitCode, above.stderr]).toEqual([0, note]);
  expect(await idc(["fmt", "--check"], { cwd: dir })).toMatchObject({ stderr: note });
  await mkdir(join(dir, "other"));
  await writeFile(join(dir, "other", "idc.yaml"), "");
  expect((await validate(dir)).stderr).toContain("in access, other: name the folder, as in idc plan access");
  expect((await validate(dir, ".")).stderr).toBe("");
  const apart = join(dir, "apart");
  await mkdir(apart);
  await writeFile(join(apart, "settings.yaml"), "kind: Settings\nversion: 1\nname: acme\n");
  expect(await validate(apart)).toMatchObject({ exitCode: 0, stderr: "" });
});
