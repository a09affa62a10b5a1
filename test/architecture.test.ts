/**
 * The house, kept in order: arrows, purity, sizes, names. Each check is first shown to catch what it is there to catch, on
 * small sources, and then asked about the real ones.
 */
import { describe, expect, it } from "vitest";
import { kinds } from "../src/kinds/generated/index.ts";
import { arrowViolations } from "./architecture/arrows.ts";
import { kindNameViolations, type Naming } from "./architecture/kind-names.ts";
import { compilePure, purityViolations } from "./architecture/purity.ts";
import { circles, crowdedFolders, HOUSES, roomViolations } from "./architecture/rooms.ts";
import { type Oversized, sizeViolations } from "./architecture/sizes.ts";
import { filesBelow, readText, sourceOf, sourcesBelow } from "./architecture/sources.ts";
import {
  nameViolations,
  spreadLists,
  switchedOffTests,
  textViolations,
  unexplainedTypes,
  withoutOpening,
} from "./architecture/words.ts";

/** What is longer than 200 lines (files) or 40 (functions, as `path#name`), with the reason. */
const OVERSIZED: Oversized = {};
/** Only ever goes down without a good talk. */
const OVERSIZED_COUNT = 0;

const VOCABULARY = "the vocabulary of access, where each name stands once";
const HOLDS = "who holds what, through which assignments and memberships";
const WAYS = "the ways by which access is had while writes are made";
const GUARDS = "a guard says of each kind what a change of it takes away or gives";
const RULES = "the rule is about these kinds, each with what is its own";
const WRITTEN = "people write these names in Settings, and what each takes along is said here";

/** What names a kind outside of its folder. */
const NAMING: Naming = {
  "src/core/model/assignment.ts": VOCABULARY,
  "src/core/model/membership.ts": VOCABULARY,
  "src/core/model/specs.ts": VOCABULARY,
  "src/core/access/group-members.ts": HOLDS,
  "src/core/access/live-access.ts": HOLDS,
  "src/core/access/unread-assignments.ts": HOLDS,
  "src/core/access/unread-groups.ts": HOLDS,
  "src/core/order/access-ways.ts": WAYS,
  "src/core/order/continuity.ts": WAYS,
  "src/core/order/meanwhile.ts": WAYS,
  "src/core/judge/guard/administrators.ts": GUARDS,
  "src/core/judge/guard/counting.ts": GUARDS,
  "src/core/judge/guard/disappearance.ts": GUARDS,
  "src/core/judge/guard/limits.ts": GUARDS,
  "src/core/judge/guard/operators.ts": GUARDS,
  "src/core/judge/judge.ts": RULES,
  "src/core/judge/memory-rules.ts": RULES,
  "src/core/judge/narrowed.ts": RULES,
  "src/core/judge/owner-rules.ts": RULES,
  "src/core/judge/protected.ts": RULES,
  "src/core/judge/rename-rule.ts": RULES,
  "src/core/judge/uncommitted.ts": RULES,
  "src/core/select/ignore.ts": WRITTEN,
  "src/core/select/released.ts": WRITTEN,
};
/** Only ever goes down: a kind that comes is asked by what its folder says of it (`Kind`). */
const NAMING_COUNT = 24;

const src = sourcesBelow("src");
const tests = sourcesBelow("test");

describe("arrows", () => {
  const caught = (path: string, text: string) => arrowViolations([sourceOf(path, text)]).length > 0;

  it.each([
    ["src/core/a.ts", `import { b } from "../io/b.ts";`],
    ["src/core/a.ts", `import type { B } from "../kinds/b/descriptor.ts";`],
    ["src/core/a.ts", `import { readFile } from "node:fs/promises";`],
    ["src/core/a.ts", `import { parse } from "yaml";`],
    ["src/core/a.ts", `export { b } from "../render/b.ts";`],
    ["src/core/a.ts", `const b = await import("../cli/b.ts");`],
    ["src/core/a.ts", `type B = import("../io/b.ts").B;`],
    ["src/core/a.ts", `const fs = require("fs");`],
    ["src/core/deep/a.ts", `import { b } from "../../pipeline.ts";`],
    ["src/kinds/user/a.ts", `import { SSOAdminClient } from "@aws-sdk/client-sso-admin";`],
    ["src/kinds/user/a.ts", `import { type SSOAdminClient } from "@aws-sdk/client-sso-admin";`],
    ["src/kinds/user/a.ts", `import { b } from "../../render/b.ts";`],
    ["src/render/a.ts", `import { b } from "../kinds/b.ts";`],
    ["src/render/a.ts", `import colors from "picocolors";`],
    ["src/io/a.ts", `import { b } from "../cli/b.ts";`],
    ["src/io/a.ts", `import { b } from "../emulator/b.ts";`],
    ["src/io/a.ts", `import { b } from "../kinds/b.ts";`],
    ["src/io/a.ts", `const name = "./b.ts"; await import(name);`],
    ["src/pipeline.ts", `import { main } from "./cli/main.ts";`],
    ["src/pipeline.ts", `import { c } from "./core/c.ts";`],
    ["src/stages/a.ts", `import { b } from "../render/b.ts";`],
    ["src/stages/a.ts", `import { b } from "../pipeline.ts";`],
    ["src/emulator/a.ts", `import { keyOf } from "../core/key.ts";`],
    ["src/emulator/a.ts", `import type { User } from "../kinds/user/document.ts";`],
    ["src/emulator/a.ts", `import type { User } from "@aws-sdk/client-identitystore";`],
    ["src/elsewhere/a.ts", ""],
    ["src/a.ts", ""],
    ["src/core/a.ts", `import { b } from "../../test/b.ts";`],
  ])("catches, in %s, %s", (path, text) => {
    expect(caught(path, text)).toBe(true);
  });

  it.each([
    ["src/core/deep/a.ts", `import { b } from "../b.ts"; import schema from "../../../schemas/user.json";`],
    [
      "src/kinds/user/a.ts",
      `import type { User } from "@aws-sdk/client-identitystore"; import { b } from "../../core/b.ts";`,
    ],
    [
      "src/io/a.ts",
      `import { parse } from "yaml"; import { join } from "node:path"; import { b } from "../core/b.ts";`,
    ],
    ["src/pipeline.ts", `import { b } from "./io/b.ts"; export { c } from "./stages/c.ts";`],
    ["src/stages/a.ts", `import { b } from "../io/b.ts"; import { c } from "../core/plan/c.ts";`],
    ["src/cli/a.ts", `const { serve } = await import("../emulator/index.ts"); import { b } from "../pipeline.ts";`],
    ["src/emulator/a.ts", `import { createServer } from "node:http"; import { b } from "./world/b.ts";`],
  ])("allows, in %s, %s", (path, text) => {
    expect(arrowViolations([sourceOf(path, text)])).toEqual([]);
  });

  it("hold in the sources", () => {
    expect(src.length).toBeGreaterThan(20);
    expect(arrowViolations(src)).toEqual([]);
  });

  it("let one file alone know CDKTF, which nobody keeps any more", () => {
    const known = src.filter(({ text }) => /from "(@cdktf|cdktf|constructs)\b/.test(text)).map(({ path }) => path);
    expect(known).toEqual(["src/io/terraform/cdktf.ts"]);
  });

  it("point at packages that the build puts into the bundle, so that the package needs none", () => {
    const { dependencies, devDependencies } = JSON.parse(readText("package.json")) as {
      dependencies?: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    expect(dependencies).toBeUndefined();
    const imported = src
      .filter((source) => !source.path.includes("/generated/"))
      .flatMap((source) => [
        ...source.text.matchAll(/^(?:import|export)(?! type)[^;]*? from "((?:@[\w-]+\/)?[\w-]+)/gm),
      ])
      .map((match) => match[1] ?? "")
      .filter((name) => name !== "node");
    expect(imported.length).toBeGreaterThan(0);
    expect([...new Set(imported)].filter((name) => !(name in devDependencies))).toEqual([]);
  });
});

describe("rooms", () => {
  it.each([
    ["src/core/base/a.ts", `import type { B } from "../model/b.ts";`],
    ["src/core/model/a.ts", `import { b } from "../plan/b.ts";`],
    ["src/core/order/a.ts", `export type { B } from "../judge/deep/b.ts";`],
    ["src/core/plan/a.ts", `import { b } from "../b.ts";`],
    ["src/core/a.ts", ""],
    ["src/core/elsewhere/a.ts", ""],
    ["src/emulator/world/a.ts", `import { b } from "../services/sso-admin/b.ts";`],
    ["src/emulator/http/a.ts", `import type { B } from "../index.ts";`],
    ["src/emulator/a.ts", ""],
  ])("catches, in %s, %s", (path, text) => {
    expect(roomViolations([sourceOf(path, text)])).toHaveLength(1);
  });

  it.each([
    ["src/core/plan/a.ts", `import { b } from "../base/b.ts"; import { c } from "./c.ts";`],
    ["src/core/config/a.ts", `import type { V } from "../generated/validate.js"; import { b } from "./check/b.ts";`],
    ["src/io/a.ts", `import { b } from "../core/plan/b.ts";`],
    ["src/emulator/index.ts", `import { b } from "./http/b.ts";`],
    ["src/emulator/services/sts.ts", `import { b } from "../world/b.ts";`],
  ])("allows, in %s, %s", (path, text) => {
    expect(roomViolations([sourceOf(path, text)])).toEqual([]);
  });

  it("catches circles of files, whatever their length and though only types go round", () => {
    const round = [
      sourceOf("src/io/a.ts", `import { b } from "./b.ts";`),
      sourceOf("src/io/b.ts", `import type { C } from "./deep/c.ts";`),
      sourceOf("src/io/deep/c.ts", `import type { A } from "../a.ts";`),
      sourceOf("src/io/d.ts", `import { a } from "./a.ts";`),
    ];
    expect(circles(round)).toEqual(["src/io/a.ts → src/io/b.ts → src/io/deep/c.ts"]);
    expect(circles(round.slice(0, 2))).toEqual([]);
  });

  it("catches a crowd in a folder", () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `src/io/a${index}.ts`);
    expect(crowdedFolders(many(26))).toEqual(["src/io: 26 files, 25 at the most"]);
    expect(crowdedFolders([...many(25), "src/io/deep/a.ts"])).toEqual([]);
  });

  it("hold in the sources", () => {
    expect(roomViolations(src)).toEqual([]);
    expect(circles(src)).toEqual([]);
    expect(crowdedFolders(filesBelow("src"))).toEqual([]);
  });
});

describe("purity", () => {
  const SMELLS = [
    "Date.now()",
    "new Date()",
    "new Date(0)",
    "Date()",
    "globalThis.Date.now()",
    "Math.random()",
    "performance.now()",
    'a.localeCompare("b")',
    "a.toLocaleString()",
    "a.toLocaleLowerCase()",
    "new Intl.Collator()",
  ];

  it.each(["core", "kinds", "render", "io", "cli"])("catches clock, randomness and locale in %s", (layer) => {
    const missed = SMELLS.filter((smell) => purityViolations([sourceOf(`src/${layer}/x/a.ts`, smell)]).length === 0);
    expect(missed).toEqual([]);
  });

  it("lets the makers of ports, the emulator, comments and strings be", () => {
    const sources = ["src/cli/main.ts", "src/cli/world.ts", "src/cli/real-world.ts", "src/emulator/a.ts"];
    const fine = [
      ...sources.map((path) => sourceOf(path, SMELLS.join(";"))),
      sourceOf("src/core/a.ts", '// Date.now()\nconst words = "new Date()";'),
      sourceOf("src/core/b.ts", "Date.parse(text); Math.max(1, 2); clock.now();"),
    ];
    expect(purityViolations(fine)).toEqual([]);
  });

  it("holds in the sources", () => {
    expect(purityViolations(src)).toEqual([]);
  });

  it("is enforced by the compiler: Node and the DOM do not exist there", () => {
    const names = ["process", "fetch", "console", "setTimeout", "document", "window", "Buffer", "crypto", "URL"];
    const [fine, module, ...globals] = compilePure([
      "export const x: number = [1].map((n) => n + 1).length;",
      'export { readFileSync } from "node:fs";',
      ...names.map((name) => `export const x: unknown = ${name};`),
    ]);
    expect(fine).toEqual([]);
    expect(module).not.toEqual([]);
    const known = names.filter((name, index) => !globals[index]?.some((error) => error.includes(`'${name}'`)));
    expect(known).toEqual([]);
  });
});

describe("names of kinds", () => {
  const named = ["User", "PermissionSet"];
  const found = (path: string, text: string, list: Naming = {}, count = 0) =>
    kindNameViolations([sourceOf(path, text)], named, list, count);

  it.each([
    [`if (kind === "User") go();`],
    ["const key = keyOf('User', name);"],
    [`const of = { User: "UserId" };`],
    [`interface Of { User: string }`],
    [`type Directory = "User" | Other;`],
    [`const key = \`PermissionSet/\${name}\`;`],
    ["const all = `PermissionSet`;"],
    [`const is = key.startsWith("PermissionSet/");`],
    [`switch (kind) { case "User": go(); }`],
  ])("catches, outside of their folders, %s", (text) => {
    for (const path of ["src/core/plan/a.ts", "src/render/a.ts", "src/io/a.ts", "src/stages/a.ts", "src/cli/a.ts"])
      expect(found(path, `\n${text}`)).toEqual([
        expect.stringMatching(`^${path}:2: names the kind (User|PermissionSet)$`),
      ]);
  });

  it.each([
    ["src/kinds/user/a.ts", `const kind = "User";`],
    ["src/emulator/world/a.ts", `const answer = { PermissionSet: {} };`],
    ["src/io/aws/services/a.ts", `const answer = { PermissionSet: {} };`],
    ["src/core/generated/a.ts", `const kind = "User";`],
    ["src/core/a.ts", `// keyOf("User")\nimport type { User } from "./b.ts"; const users = "Users: write User/NAME";`],
  ])("lets be, in %s, %s", (path, text) => {
    expect(found(path, text)).toEqual([]);
  });

  it("lets what is listed be, as long as it needs it and says why", () => {
    const [path, text] = ["src/core/judge/a.ts", `const kind = "User";`];
    const reason = "a guard of users alone";
    expect(found(path, text, { [path]: reason }, 1)).toEqual([]);
    expect(found(path, text, { [path]: "" }, 1)).toEqual([`${path}: no reason`]);
    expect(found(path, text, { [path]: reason }, 2)).toEqual(["the list has 1 entries, not 2"]);
    expect(found(path, "", { [path]: reason }, 1)).toEqual([`${path}: names no kind any more, take it off the list`]);
  });

  it("stand in the sources where they may", () => {
    expect(kinds.size).toBeGreaterThan(4);
    expect(kindNameViolations(src, [...kinds.keys()], NAMING, NAMING_COUNT)).toEqual([]);
  });
});

describe("sizes", () => {
  const lines = (count: number) => "  step();\n".repeat(count);
  const long = sourceOf("src/core/long.ts", `function long() {\n${lines(50)}}\n`);
  const big = sourceOf("src/core/big.ts", lines(201));

  it("catches a long file and a long function, wherever the function stands", () => {
    expect(sizeViolations([big], {}, 0)).toEqual(["src/core/big.ts: 201 lines, 200 allowed"]);
    const story = sourceOf("src/pipeline.ts", lines(120));
    expect(sizeViolations([story], {}, 0)).toEqual(["src/pipeline.ts: 120 lines, 119 allowed"]);
    expect(sizeViolations([long], {}, 0)).toEqual(["src/core/long.ts#long: 52 lines, 40 allowed"]);
    const inside = sourceOf(
      "src/core/in.ts",
      `class A {\n  b() {\n${lines(39)}}\n}\nconst c = () => {\n${lines(39)}};\n`,
    );
    expect(sizeViolations([inside], {}, 0)).toEqual([
      "src/core/in.ts#A.b: 41 lines, 40 allowed",
      "src/core/in.ts#c: 41 lines, 40 allowed",
    ]);
    expect(sizeViolations([sourceOf("src/core/ok.ts", lines(200))], {}, 0)).toEqual([]);
    expect(sizeViolations([sourceOf("src/core/generated/ok.ts", lines(900))], {}, 0)).toEqual([]);
  });

  it("lets what is listed be, as long as it is no longer than agreed, needs it and says why", () => {
    const entry = { lines: 60, reason: "one table, read as a whole" };
    const name = "src/core/long.ts#long";
    expect(sizeViolations([long], { [name]: entry }, 1)).toEqual([]);
    expect(sizeViolations([long], { [name]: { ...entry, lines: 51 } }, 1)).toEqual([`${name}: 52 lines, 51 allowed`]);
    expect(sizeViolations([long], { [name]: { ...entry, reason: "" } }, 1)).toEqual([`${name}: no reason`]);
    expect(sizeViolations([long], { [name]: entry }, 0)).toEqual(["the list has 1 entries, not 0"]);
    expect(sizeViolations([], { [name]: entry }, 1)).toEqual([
      `${name}: no longer over the limit, take it off the list`,
    ]);
  });

  it("hold in the sources", () => {
    expect(sizeViolations(src, OVERSIZED, OVERSIZED_COUNT)).toEqual([]);
  });
});

describe("names and words", () => {
  it("catches names that say nothing and files that are not in kebab-case", () => {
    const named = (path: string, text = "") => nameViolations([sourceOf(path, text)]).length > 0;
    for (const path of [
      "src/core/utils.ts",
      "src/io/aws/helpers/a.ts",
      "src/core/common.ts",
      "src/io/lease-manager.ts",
    ]) {
      expect([path, named(path)]).toEqual([path, true]);
    }
    for (const path of ["src/core/keyOf.ts", "src/core/Key.ts", "src/core/key_of.ts"]) {
      expect([path, named(path)]).toEqual([path, true]);
    }
    expect(named("src/core/a.ts", "class LeaseManager {}")).toBe(true);
    expect(named("src/core/a.ts", "function dateUtils() {}")).toBe(true);
    expect(named("src/core/management-account.ts", "interface Managed {} function manage() {}")).toBe(false);
  });

  it("catches leftovers and places on one machine", () => {
    const later = ["TO", "DO"].join("");
    const samples = [
      `// ${later}: later`,
      `# ${["FIX", "ME"].join("")}`,
      ["see ", "home", "me", "x"].join("/"),
      ["", "Users", "me"].join("/"),
      ["", "work", "main"].join("/"),
      ["..", "shared", "docs"].join("/"),
      ["C:", "Users", "me"].join("\\"),
    ];
    expect(samples.filter((text) => textViolations([{ path: "a", text }]).length === 0)).toEqual([]);
    const fine = ["/Workloads/Prod", "src/work/x.ts", "a method", "https://example.com/home/page"];
    expect(fine.filter((text) => textViolations([{ path: "a", text }]).length > 0)).toEqual([]);
  });

  it("catches tests that are switched off", () => {
    const off = [
      "it.skip('a')",
      "describe.only('a')",
      "test.todo('a')",
      "it.concurrent.skip('a')",
      "it.skip.each([])('a')",
    ];
    expect(off.filter((text) => switchedOffTests([sourceOf("test/a.test.ts", text)]).length === 0)).toEqual([]);
    expect(switchedOffTests([sourceOf("test/a.test.ts", "it('x'); list.skip(1); // it.skip")])).toEqual([]);
  });

  it("catches core files without an opening", () => {
    const file = (text: string) => sourceOf("src/core/a.ts", text);
    const doc = "/** What comes in, what goes out. */\n";
    expect(
      withoutOpening([file("export const a = 1;"), file("/** a */"), file(`import "./b.ts";\n${doc}`)]),
    ).toHaveLength(3);
    expect(withoutOpening([file(`${doc}export const a = 1;`), sourceOf("src/io/a.ts", "")])).toEqual([]);
  });

  it("catches exported types of core without a word of what they are", () => {
    const file = (text: string) => sourceOf("src/core/base/a.ts", text);
    expect(unexplainedTypes([file("export interface A {}\nexport type B = 1;")])).toEqual([
      "src/core/base/a.ts:1: A",
      "src/core/base/a.ts:2: B",
    ]);
    expect(unexplainedTypes([file("/** What it is. */\nexport interface A {}\ntype B = 1;\ninterface C {}")])).toEqual(
      [],
    );
    expect(unexplainedTypes([sourceOf("src/io/a.ts", "export type A = 1;")])).toEqual([]);
  });

  it("catches lists that are spread into a call", () => {
    const call = (text: string) => spreadLists([sourceOf("src/core/base/a.ts", text)]);
    expect(call("all.push(...some);")).toEqual(["src/core/base/a.ts:1: all.push(...): use pushAll"]);
    expect(call("all.push({ ...one }); pushAll(all, some); all.push([...some]);")).toEqual([]);
  });

  it("are in order in the repository", () => {
    expect(nameViolations([...src, ...tests])).toEqual([]);
    expect(switchedOffTests(tests)).toEqual([]);
    expect(withoutOpening(src)).toEqual([]);
    expect(spreadLists(src)).toEqual([]);
    expect(unexplainedTypes(src)).toEqual([]);
    const files = ["src", "test", "schemas", "examples", "policies", "docs", ".github"].flatMap(filesBelow);
    const top = ["README.md", "package.json", "tsconfig.json", "biome.json"].filter((path) =>
      filesAtTop.includes(path),
    );
    expect(textViolations([...files, ...top].map((path) => ({ path, text: readText(path) })))).toEqual([]);
  });
});

const filesAtTop = filesBelow("").filter((path) => !path.includes("/"));

describe("the map for newcomers", () => {
  const places = (text: string) => [...text.matchAll(/`(src\/[\w./-]+)`/g)].map(([, path]) => path!);

  it("names files and folders that are there, and every room", () => {
    const text = readText(".github/CONTRIBUTING.md");
    const files = filesBelow("src");
    const isThere = (path: string) => files.includes(path) || files.some((file) => file.startsWith(`${path}/`));
    const named = places(text).filter((path) => !path.startsWith("src/kinds/application"));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !isThere(path.replace(/\/…$|\/$/, "")))).toEqual([]);
    for (const { rooms } of HOUSES) expect(rooms.filter((room) => !text.includes(`| \`${room}\` |`))).toEqual([]);
  });
});
