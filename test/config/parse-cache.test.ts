/** What earlier runs have parsed: the same to the letter as parsing, whatever becomes of the folder that it is kept in. */
import { randomBytes } from "node:crypto";
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseYaml } from "../../src/io/config/parse-yaml.ts";
import { readConfig } from "../../src/io/config/read-config.ts";
import { LIMITS } from "../../src/io/parsed/packs.ts";
import { type CacheOptions, cachedParse } from "../../src/io/parsed/parse-cache.ts";
import { damaged, edit } from "./damaged.ts";
import { type Files, unmark } from "./fixture.ts";
import { memorySource } from "./memory-source.ts";
import { BETWEEN_DOCUMENTS } from "./mistakes-between.ts";
import { IN_FILES } from "./mistakes-in-files.ts";
import { IN_NAMES } from "./mistakes-in-names.ts";
import { IN_POLICIES } from "./mistakes-in-policies.ts";
import { IN_VALUES } from "./mistakes-in-values.ts";
import { WHOLE } from "./whole.ts";

let top: string;
let folder: string;
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), "idc-parsed-"));
  folder = join(top, "cache");
});
afterEach(() => rm(top, { recursive: true, force: true }));

const NOW = Date.parse("2026-11-24T12:00:00Z");
/** Where a pack says how many entries it has. */
const COUNT = 16;
const TEXT = "kind: Group\nname: a\n";

/** As a run of its own would parse; `parsed` are the files that it had to parse. */
function run(more: Partial<CacheOptions> = {}) {
  const parsed: string[] = [];
  const told: string[] = [];
  const parse = cachedParse({
    ...{ folder, read: [], now: () => NOW, tell: (line) => told.push(line) },
    parser: (file, text) => {
      parsed.push(file);
      return parseYaml(file, text);
    },
    ...more,
  });
  return { parse, parsed, told };
}

/** One run that parses texts and keeps them; gives what it had to parse. */
function keep(texts: Readonly<Record<string, string>>, more: Partial<CacheOptions> = {}): readonly string[] {
  const { parse, parsed } = run(more);
  for (const [file, text] of Object.entries(texts)) expect(parse(file, text)).toStrictEqual(parseYaml(file, text));
  parse.keep?.();
  return parsed;
}

const packs = async () => (await readdir(folder)).map((name) => join(folder, name));

async function expectSame(files: Files): Promise<void> {
  const bare = await readConfig(memorySource(files));
  for (const _ of ["kept", "taken"]) {
    const cached = await readConfig(memorySource(files), run().parse);
    expect(cached).toStrictEqual(bare);
    // The order of members, too: it is that of the places.
    expect(JSON.stringify(cached.documents)).toBe(JSON.stringify(bare.documents));
  }
}

describe("what is read", () => {
  it("is the same with it and without, of a config of any state of repair", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 4 }), (edits) => expectSame(damaged(edits))),
      { numRuns: 150 },
    );
  });

  it("is the same for every mistake that there is", async () => {
    for (const { files } of [...IN_FILES, ...IN_VALUES, ...IN_NAMES, ...BETWEEN_DOCUMENTS, ...IN_POLICIES]) {
      await expectSame(unmark(files).files);
    }
  });

  it.each([
    "",
    "# nothing\n",
    "a: .inf\nb: -.inf\nc: .nan\nd: -0\ne: -0.0\nf: 1e400\ng: 0.1\n",
    "9: a\n10: b\nz: c\n1: d\n",
    "a: &a [1, {b: c}]\nd: *a\n",
    "\uFEFFkind: Group\r\nname: a\r\n---\r\nkind: User\r\n...\r\n",
    'a: "\\ud800"\nb: "\\u0000"\ntoJSON: {a: b}\n',
    `a: ${"x".repeat(5_000)}\n${"  \n".repeat(70_000)}b: c\n`,
    "- a\n- [b, [c]]\n",
    "text\n",
    "null\n---\nkind: Group\n",
    "!!binary aGk=\n",
    "!!set {a, b}\n",
    "%YAML 1.1\n---\na: yes\n",
  ])("is the same for %j", (text) => {
    keep({ "a.yaml": text });
    keep({ "a.yaml": text });
  });
});

describe("what is kept", () => {
  it("is not parsed again by a later run, policies neither", async () => {
    const first = run();
    await readConfig(memorySource(WHOLE), first.parse);
    expect(first.parsed.some((path) => path.endsWith(".json"))).toBe(true);
    const second = run();
    await readConfig(memorySource(WHOLE), second.parse);
    expect([second.parsed, second.told]).toEqual([[], []]);
  });

  it("is known by its content: under two names it has each one's own places, and one that changed is parsed", async () => {
    expect(keep({ "a.yaml": TEXT, "b/c.yaml": TEXT })).toEqual(["a.yaml", "b/c.yaml"]);
    const [pack] = await packs();
    expect((await readFile(pack!)).toString("latin1").split('"kind"').length).toBe(2);
    expect(keep({ "d.yaml": TEXT, "b/c.yaml": TEXT, "a.yaml": `${TEXT}# changed\n` })).toEqual(["a.yaml"]);
  });

  it("is nothing of a file with anything to say", () => {
    const wrong = { "a.yaml": "kind: Group\nname: [\n", "b.yaml": "id: 012345678901\nname: 123456789012\n" };
    keep(wrong);
    expect(keep(wrong)).toEqual(Object.keys(wrong));
  });

  it("is there for runs at the same time, which do not disturb each other", () => {
    const runs = [1, 2, 3].map((number) => ({ number, ...run() }));
    for (const { parse, number } of runs) parse("a.yaml", TEXT) && parse("b.yaml", `kind: Group\nname: n${number}\n`);
    for (const { parse } of runs) parse.keep?.();
    const all = Object.fromEntries([1, 2, 3].map((number) => [`${number}.yaml`, `kind: Group\nname: n${number}\n`]));
    expect(keep({ ...all, "a.yaml": TEXT })).toEqual([]);
  });

  it("is the user's alone, in files that are whole", async () => {
    keep({ "a.yaml": TEXT });
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const path of await packs()) expect([path, (await stat(path)).mode & 0o777]).toEqual([path, 0o600]);
  });
});

describe("a folder that is damaged", () => {
  it("costs the parsing, and never an error", async () => {
    const texts = { "a.yaml": TEXT, "b.yaml": "kind: User\nuserName: b\n" };
    keep(texts);
    const [pack] = await packs();
    const whole = await readFile(pack!);
    const again = async (bytes: Uint8Array) => {
      for (const path of await packs()) await rm(path, { recursive: true });
      await writeFile(pack!, bytes);
      return keep(texts);
    };
    expect(await again(whole)).toEqual([]);
    for (let at = 0; at < whole.length; at++) {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= 1 << (at % 8);
      const lost = (await again(bytes)).length;
      // One entry more than there are takes nothing from the others.
      if (at < COUNT || at >= COUNT + 4) expect(lost, `byte ${at}`).toBeGreaterThan(0);
    }
    for (const length of [0, 10, 40, 200, whole.length - 1]) {
      expect((await again(whole.subarray(0, length))).length, `${length} bytes`).toBeGreaterThan(0);
    }
    expect((await again(randomBytes(2000))).length).toBe(2);
    // Whoever wrote what was damaged anew can read it.
    expect(keep(texts)).toEqual([]);
  });

  it("may be deleted at any time, and hold what is no pack", async () => {
    const { parse } = run();
    keep({ "a.yaml": TEXT });
    parse("a.yaml", TEXT);
    await rm(folder, { recursive: true });
    parse("b.yaml", "kind: User\n");
    parse.keep?.();
    expect(keep({ "b.yaml": "kind: User\n" })).toEqual([]);
    await mkdir(join(folder, "0123456789abcdef.pack"));
    await symlink((await packs())[0]!, join(folder, "0123456789abcdee.pack"));
    expect(keep({ "b.yaml": "kind: User\n", "c.yaml": TEXT })).toEqual(["c.yaml"]);
  });

  it("is said to who asks where nothing can be written, and to nobody else", async () => {
    const under = run({ folder: join(top, "file", "cache") });
    await writeFile(join(top, "file"), "");
    under.parse("a.yaml", TEXT);
    under.parse.keep?.();
    expect(under.told).toEqual(["debug: what is parsed is not kept: ENOTDIR"]);
    expect(keep({ "a.yaml": TEXT }, { folder: join(top, "file") })).toEqual(["a.yaml"]);
  });
});

describe("a folder that is not the user's own", () => {
  const refused = async (more: Partial<CacheOptions> = {}) => {
    const { parse, parsed, told } = run(more);
    parse("a.yaml", TEXT);
    parse.keep?.();
    return { parsed: parsed.length, why: told.join().replace("debug: what is parsed is not kept: ", "") };
  };

  it("is not used, be it full of what would be taken elsewhere", async () => {
    keep({ "a.yaml": TEXT });
    expect((await refused()).parsed).toBe(0);
    await chmod(folder, 0o777);
    expect(await refused()).toEqual({ parsed: 1, why: "others may write into the cache folder" });
    await chmod(folder, 0o720);
    expect(await refused()).toEqual({ parsed: 1, why: "others may write into the cache folder" });
    await chmod(folder, 0o700);
    expect(await refused({ read: [top] })).toEqual({
      parsed: 1,
      why: "the cache folder lies in a folder that is read",
    });
    await mkdir(join(top, ".git"));
    expect(await refused()).toEqual({ parsed: 1, why: "the cache folder lies in a git repository" });
    const way = await mkdtemp(join(tmpdir(), "idc-parsed-"));
    try {
      await symlink(folder, join(way, "link"));
      const there = await refused({ folder: join(way, "link") });
      expect(there).toEqual({ parsed: 1, why: "the cache folder lies in a git repository" });
    } finally {
      await rm(way, { recursive: true });
    }
    expect(await refused({ folder: "cache" })).toEqual({ parsed: 1, why: "the cache folder is not an absolute path" });
  });

  it("is not made in a repository", async () => {
    await mkdir(join(top, ".git"));
    expect((await refused()).why).toBe("the cache folder lies in a git repository");
    expect(await readdir(top)).toEqual([".git"]);
  });

  it("is of another user, or a file in it is", async (context) => {
    if (process.geteuid?.() !== 0) return context.skip("only root can give files away");
    keep({ "a.yaml": TEXT });
    await chown((await packs())[0]!, 12_345, 12_345);
    expect(await refused()).toEqual({ parsed: 1, why: "" });
    await chown(folder, 12_345, 12_345);
    expect(await refused()).toEqual({ parsed: 1, why: "the cache folder belongs to another user" });
  });
});

describe("a folder that cannot be made", () => {
  it("is told of, also where the file system says that there is none above", () => {
    // Of a Linux; elsewhere there is none above it at all, and nobody may make that.
    for (const place of ["/proc/idc/parsed", join("/dev/null", "parsed")]) {
      const { parse, told } = run({ folder: place });
      expect(parse("a.yaml", TEXT)).toStrictEqual(parseYaml("a.yaml", TEXT));
      parse.keep?.();
      expect(told).toEqual([expect.stringMatching(/^debug: what is parsed is not kept: /)]);
    }
  });
});

describe("its size", () => {
  const text = (name: string) => `kind: Group\nname: ${name}\ndescription: ${"x".repeat(1000)}\n`;
  const one = (name: string, more: Partial<CacheOptions> = {}) => keep({ "a.yaml": text(name) }, more);

  it("has an end: what was of no use for longest goes first", async () => {
    const limits = { ...LIMITS, total: 4_500 };
    const aged: Record<string, number> = {};
    for (const [index, name] of ["a", "b", "c"].entries()) {
      one(name, { limits });
      for (const path of await packs()) {
        aged[path] ??= NOW / 1000 - 3600 * 24 * (10 - index);
        await utimes(path, aged[path]!, aged[path]!);
      }
    }
    // The oldest is of use again, a day later.
    expect(one("a", { limits })).toEqual([]);
    one("d", { limits });
    expect((await packs()).length).toBe(3);
    expect(["a", "c", "d"].flatMap((name) => one(name, { limits: LIMITS }))).toEqual([]);
    expect(one("b")).toEqual(["a.yaml"]);
  });

  it("is that of a few files: small ones are put together, and nothing is lost by it", async () => {
    const limits = { ...LIMITS, small: 4 };
    const names = Array.from({ length: 30 }, (_, index) => `n${index}`);
    for (const name of names) expect(one(name, { limits })).toEqual(["a.yaml"]);
    expect((await packs()).length).toBeLessThanOrEqual(5);
    for (const name of names) expect(one(name)).toEqual([]);
  });

  it("does not grow by what a run that was killed left behind", async () => {
    one("a");
    const left = join(folder, ".0123456789abcdef.pack");
    await writeFile(left, "half");
    await utimes(left, NOW / 1000, NOW / 1000);
    one("b");
    expect(await packs()).toContain(left);
    await utimes(left, NOW / 1000 - 90_000, NOW / 1000 - 90_000);
    one("c");
    expect(await packs()).not.toContain(left);
  });
});
