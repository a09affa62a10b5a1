/** `npm pack` in a fresh clone makes a package that installs and works without a network, and says what is in it. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Packed, packAndInstall, ROOT } from "./packed.ts";

let packed: Packed;
beforeAll(async () => {
  packed = await packAndInstall();
});
afterAll(() => packed?.remove());

const json = async (...path: string[]) => JSON.parse(await readFile(join(...path), "utf8"));

/** The installed command, by the name that npm gave it. */
async function idc(...args: string[]): Promise<string> {
  const { PATH } = process.env;
  const cwd = await mkdtemp(join(packed.prefix, "cwd-"));
  const { stdout } = await promisify(execFile)(join(packed.prefix, "bin/idc"), args, {
    cwd,
    env: { PATH, HOME: cwd, AWS_EC2_METADATA_DISABLED: "true" },
  });
  return stdout;
}

/** Where links of a README lead to. */
const linksOf = (text: string): string[] => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, path]) => path!);
const isAddress = (path: string): boolean => /^[a-z]+:/.test(path);

describe("what is installed", () => {
  test("is one package without dependencies, below 8 MB", async () => {
    const { dependencies, optionalDependencies, peerDependencies, ...file } = await json(
      packed.installed,
      "package.json",
    );
    expect([dependencies, optionalDependencies, peerDependencies]).toEqual([undefined, undefined, undefined]);
    expect(file.private).toBeUndefined();
    const all = (await readdir(join(packed.prefix, "lib"), { recursive: true })).map((name) =>
      name.split("\\").join("/"),
    );
    expect(all.filter((name) => name.includes("node_modules/idc/node_modules"))).toEqual([]);
    const beside = await readdir(join(packed.prefix, "lib/node_modules"));
    expect(beside.filter((name) => !name.startsWith("."))).toEqual(["idc"]);
    const sizes = await Promise.all(all.map(async (name) => stat(join(packed.prefix, "lib", name))));
    const bytes = sizes.reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(bytes).toBeLessThan(8_000_000);
    const readme = await readFile(join(ROOT, "README.md"), "utf8");
    const said = /one package: ([\d.]+) MB, ([\d.]+) MB installed/.exec(readme)!.slice(1).map(Number);
    const found = [packed.bytes, bytes].map((one) => one / 1e6);
    for (const [index, one] of found.entries()) expect(said[index]! / one, `${one} MB`).toBeCloseTo(1, 0.7);
  });

  test("holds what its package.json names, and nothing of the build's own", async () => {
    const { bin, man, files } = await json(packed.installed, "package.json");
    const named: string[] = [bin.idc, ...man, ...files];
    expect(named.filter((path) => !existsSync(join(packed.installed, path)))).toEqual([]);
    const found = await readdir(join(packed.installed, "dist"));
    expect(found.filter((name) => !/\.js$|^cedar\.wasm\.br$|^THIRD-PARTY-NOTICES\.txt$|^idc\.1$/.test(name))).toEqual(
      [],
    );
  });

  test("runs: version, validate, demo", async () => {
    const { version } = await json(ROOT, "package.json");
    expect(await idc("--version")).toBe(`${version}\n`);
    const config = join(packed.installed, "examples/starter/config");
    expect(await idc("validate", config)).toMatch(/valid/i);
    expect(await idc("demo", "--fast")).toMatch(/3 done\n[\s\S]*No changes\n/);
  });
});

describe("beside the code", () => {
  test("stands whose code is bundled, with the text of each licence", async () => {
    const notices = await readFile(join(packed.installed, "dist/THIRD-PARTY-NOTICES.txt"), "utf8");
    for (const name of [
      "@aws-sdk/client-sso-admin",
      "@smithy/core",
      "commander",
      "diff",
      "simple-git",
      "yaml",
      "ajv",
      "@bomb.sh/tab",
    ]) {
      const { version, license } = await json(ROOT, "node_modules", name, "package.json");
      expect(notices).toContain(`${name} ${version} · ${license}`);
    }
    // Every package that esbuild's comments name in the code.
    const code = (await readdir(join(packed.installed, "dist"))).filter((name) => name.endsWith(".js"));
    const texts = await Promise.all(code.map((name) => readFile(join(packed.installed, "dist", name), "utf8")));
    const places = texts.flatMap((text) => [
      ...text.matchAll(/^\s*\/\/ \S*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm),
    ]);
    const names = [...new Set(places.map(([, name]) => name!))];
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !notices.includes(`\n${name} `))).toEqual([]);
    for (const words of ["Apache License", "Permission is hereby granted", "Redistribution and use", "ISC"])
      expect(notices).toContain(words);
  });

  test("stands a man page, where man looks, that has every command and option of --help", async () => {
    const page = await readFile(join(packed.prefix, "share/man/man1/idc.1"), "utf8");
    const plain = page.replaceAll("\\-", "-").replaceAll("\\&", "").replaceAll("\\e", "\\");
    const whole = await idc("--help");
    const names = [...whole.split("\nCommands:\n")[1]!.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name]) => name!);
    expect(names).toEqual(expect.arrayContaining(["plan", "apply", "emulate", "completion"]));
    const shown: string[] = [];
    const commands = names.filter((one) => one !== "help");
    for (const help of await Promise.all(commands.map((name) => idc(name, "--help")))) {
      expect(plain).toContain(`\\fB${/^Usage: (.*)$/m.exec(help)![1]}\\fR`);
      const options = [...help.matchAll(/^ {2}(-.*?)(?: {2}|$)/gm)].map(([, term]) => term!);
      expect(options.filter((term) => !plain.includes(`\\fB${term}\\fR`))).toEqual([]);
      shown.push(...[...help.matchAll(/^ {2}(\$ .*)$/gm)].map(([, example]) => example!));
    }
    expect(shown.length).toBeGreaterThan(names.length);
    expect(shown.filter((example) => !plain.includes(example))).toEqual([]);
    // Words that --help breaks over lines are one text.
    expect(plain).toContain("all accounts, every line of config that asks for a change, and the AWS calls");
  });
});

describe("the README that is packed", () => {
  const original = () => readFile(join(ROOT, "README.md"), "utf8");
  const rewrite = (...args: string[]) =>
    promisify(execFile)(process.execPath, [".github/package/readme.mjs", ...args], { cwd: packed.clone });

  test("links to nothing that is not there", async () => {
    const text = await readFile(join(packed.installed, "README.md"), "utf8");
    const paths = linksOf(text).filter((path) => !isAddress(path));
    expect(paths).toEqual(expect.arrayContaining(["examples", "schemas/plan.json", "LICENSE"]));
    expect(paths.filter((path) => !existsSync(join(packed.installed, path.split("#")[0]!)))).toEqual([]);
    expect(text).toContain("`test/scenarios/memory.test.ts`");
  });

  test("leaves the one of the repository as it was", async () => {
    expect(await readFile(join(packed.clone, "README.md"), "utf8")).toBe(await original());
  });

  test("has addresses at the version's tag once the repository is known, of files that are there", async () => {
    const file = await json(packed.clone, "package.json");
    const repository = { type: "git", url: "git+https://github.com/some-owner/some-name.git" };
    await writeFile(join(packed.clone, "package.json"), JSON.stringify({ ...file, repository }));
    await rewrite();
    // A packing that was cut short, and the next one.
    await rewrite();
    const links = linksOf(await readFile(join(packed.clone, "README.md"), "utf8"));
    expect(links).toHaveLength(linksOf(await original()).length);
    const ours = links.filter((link) => link.includes("some-owner"));
    expect(ours.length).toBeGreaterThan(20);
    expect(links.filter((link) => !isAddress(link))).toEqual([]);
    const there = new RegExp(
      `^https://(?:raw\\.githubusercontent\\.com/some-owner/some-name|github\\.com/some-owner/some-name/(?:blob|tree))/v${file.version}/(.+)$`,
    );
    expect(ours.filter((link) => !existsSync(join(ROOT, there.exec(link)?.[1] ?? "nowhere")))).toEqual([]);
    await rewrite("--restore");
    expect(await readFile(join(packed.clone, "README.md"), "utf8")).toBe(await original());
  });
});
