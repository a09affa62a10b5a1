/** What is parsed is kept from command to command, where the environment says; what is printed is the same with it and without. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cachePlace } from "../../src/cli/parsing/cache-place.ts";
import { copyExample, idc, type Served, serve } from "../harness/command.ts";

let served: Served;
let example: Awaited<ReturnType<typeof copyExample>>;
let home: string;

beforeAll(async () => {
  served = await serve(["--org", "starter"]);
  example = await copyExample("starter");
});
afterAll(async () => {
  await served.stop();
  await example.remove();
  await rm(home, { recursive: true, force: true });
});
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "idc-home-"));
});

const run = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  idc(args, { cwd: example.dir, env: { ...served.env, ...env } });

/** All packs together. */
async function kept(folder: string): Promise<string> {
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), "latin1")))).join();
}

test("commands say the same with it and without", async () => {
  const cache = { IDC_CACHE_DIR: join(home, "parsed") };
  const path = join(example.dir, "access", "wrong.yaml");
  await writeFile(path, "kind: Group\nname: wrong\nmembrs: []\n---\nkind: Group\nname: [\n");
  for (const args of [
    ["validate", "access"],
    ["validate", "access", "--format", "json"],
    ["plan", "access"],
    ["apply", "access", "--auto-approve"],
  ]) {
    const bare = await run(args, { IDC_CACHE_DIR: "off" });
    expect([args, bare.exitCode]).toEqual([args, 1]);
    for (const _ of ["kept", "taken"]) expect(await run(args, cache)).toEqual(bare);
  }
  await rm(path);
  const plan = ["plan", "access", "--format", "json"];
  const steady = (text: string) => text.replace(/"\d{4}-\d\d-\d\dT[^"]*"/g, "a moment");
  const bare = await run(plan, { IDC_CACHE_DIR: "off" });
  expect(bare.exitCode).toBe(0);
  for (const _ of ["kept", "taken"]) {
    const ran = await run(plan, cache);
    expect({ ...ran, stdout: steady(ran.stdout) }).toEqual({ ...bare, stdout: steady(bare.stdout) });
  }
  const before = await kept(cache.IDC_CACHE_DIR);
  expect(before).toContain(`"kind":"Group"`);
  await run(["validate", "access"], cache);
  expect(await kept(cache.IDC_CACHE_DIR)).toBe(before);
});

test("stands among the user's caches, which may be switched off; where there is no home there is none", async () => {
  const args = ["validate", "access"];
  await run(args, { HOME: home, IDC_CACHE_DIR: "off" });
  await run(args, { HOME: join(home, "none") });
  expect(await readdir(home)).toEqual([]);
  await run(args, { HOME: home, XDG_CACHE_HOME: join(home, "caches") });
  expect(await readdir(join(home, "caches"))).toEqual(["idc"]);
});

test("is none of a repository's business", async () => {
  const inside = join(example.dir, "access", "cache");
  await mkdir(inside, { mode: 0o700 });
  const args = ["validate", "access"];
  const quiet = await run(args, { IDC_CACHE_DIR: inside });
  expect([quiet.exitCode, quiet.stderr, await readdir(inside)]).toEqual([0, "", []]);
  const asked = await run([...args, "--debug"], { IDC_CACHE_DIR: inside });
  expect(asked.stderr).toMatch(/^debug: what is parsed is not kept: the cache folder lies in .*\n$/);
});

test("on each platform it is where caches are", () => {
  const at = (platform: NodeJS.Platform, variables: Readonly<Record<string, string>>) =>
    cachePlace(variables, platform, home);
  expect(at("linux", {})).toBe(join(home, ".cache", "idc"));
  expect(at("linux", { XDG_CACHE_HOME: "caches" })).toBe(join(home, ".cache", "idc"));
  expect(at("linux", { XDG_CACHE_HOME: "/caches" })).toBe(join("/caches", "idc"));
  expect(at("darwin", {})).toBe(join(home, "Library", "Caches", "idc"));
  expect(at("win32", { LOCALAPPDATA: home })).toBe(join(home, "idc"));
  expect(at("win32", {})).toBe(undefined);
  expect(at("linux", { IDC_CACHE_DIR: "/here", XDG_CACHE_HOME: "/caches" })).toBe("/here");
  expect(at("linux", { IDC_CACHE_DIR: "off", XDG_CACHE_HOME: "/caches" })).toBe(undefined);
  expect(at("linux", { IDC_CACHE_DIR: "" })).toBe(join(home, ".cache", "idc"));
});
