/** Several mistakes at once: each is told, where it stands, and none hides another or makes one more. */
import { expect, test } from "vitest";
import { checkQuotas } from "../../src/core/config/check/quotas.ts";
import { documentKinds } from "../../src/kinds/generated/documents.ts";
import { checkText } from "../core/live.ts";
import { SETTINGS } from "./fixture.ts";

const DEV = "---\nkind: Group\nname: dev\n---\nkind: PermissionSet\nname: Dev\n";
const rules = (...lines: string[]): string =>
  `kind: Assignments\nassignments:\n${lines.map((line) => `  - ${line}\n`).join("")}`;
const GIVES = "permissionSet: Dev, accounts: {all: true}";

async function found(text: string, settings = SETTINGS) {
  const { diagnostics } = await checkText({ "a.yaml": text, "idc.yaml": settings });
  return diagnostics;
}

const codes = async (text: string, settings = SETTINGS) =>
  (await found(text, settings)).map(({ code, at }) => `${at?.line}:${at?.column} ${code}`);

test.each<[string, string, readonly string[]]>([
  ["two keys that lack", "kind: User\n", ["1:1 missing-field", "1:1 missing-field"]],
  ["two unknown keys", "kind: Group\nname: g\ncolour: a\nshade: b\n", ["3:1 unknown-key", "4:1 unknown-key"]],
  [
    "two wrong keys of tags",
    "kind: PermissionSet\nname: p\ntags:\n  a!: x\n  b!: y\n",
    ["4:3 bad-characters", "5:3 bad-characters"],
  ],
  [
    "a mistyped key, and a lack of it elsewhere",
    `${rules(`{gruop: dev, ${GIVES}}`, `{${GIVES}}`)}${DEV}`,
    ["3:6 unknown-key", "4:5 missing-field"],
  ],
  [
    "two keys of which one counts, and a third that is mistyped",
    `${rules(`{group: dev, groups: [dev], usr: x, ${GIVES}}`)}${DEV}`,
    ["3:18 conflicting-keys", "3:33 unknown-key"],
  ],
  [
    "an element that is not one, and a lack of another",
    `kind: PermissionSet\nname: p\ninlinePolicy:\n  Statement: {Effect: Deny, Colour: x, Resource: "*"}\n`,
    ["4:14 policy-grammar", "4:29 policy-element"],
  ],
  [
    "a name that is a number, and is referred to",
    `${rules(`{group: "3", ${GIVES}}`)}${DEV.replace("dev", "3")}`,
    ["6:7 wrong-type"],
  ],
])("%s", async (_, text, expected) => {
  expect(await codes(text)).toEqual(expected);
});

test("what stands far down in a long file stands there", async () => {
  expect(await codes(`${"\n".repeat(2000)}kind: Group\nname: 3\n`)).toEqual(["2002:7 wrong-type"]);
});

test("a rule that is wrong is still where it is", async () => {
  const settings = `${SETTINGS}ignore: [{permissionSet: Dev, principalType: GROUP, owner: x}]\n`;
  expect(await codes(`${rules(`{group: dev, colour: x, ${GIVES}}`)}${DEV}`, settings)).toEqual([
    "3:5 declared-and-ignored",
    "3:18 unknown-key",
  ]);
});

test("a second Settings document is reported at its kind, wherever that stands", async () => {
  const [second] = await found(SETTINGS.replace(/^(.*\n)(.*\n)/, "$2$1"), SETTINGS);
  expect(second).toMatchObject({ code: "duplicate-settings", at: { file: "idc.yaml", line: 1 } });
  const [other] = await found(SETTINGS, SETTINGS.replace(/^(.*\n)(.*\n)/, "$2$1"));
  expect(other).toMatchObject({ code: "duplicate-settings", at: { file: "idc.yaml", line: 2, column: 1 } });
});

test("a config of which one document can be read, and one cannot, is not empty", async () => {
  const { diagnostics } = await checkText({ "a.yaml": "kind: Group\nname: g\n", "b.yaml": "kind: Group\nname: [\n" });
  expect(diagnostics.map(({ code }) => code)).toEqual(["no-settings", "yaml-syntax"]);
});

test("what is perhaps meant is said of each name, and what else to do once", async () => {
  const people = ["alice", "robert"].map((name) => `---\nkind: User\nuserName: ${name}\nname: {given: A, family: B}\n`);
  const group = "kind: Group\nname: g\nmembers: [alice, alise, robrt, nobody-like-them, nor-this-other-one]\n";
  expect((await found(`${group}${people.join("")}`)).map(({ hint }) => hint)).toEqual([
    "did you mean alice?",
    "did you mean robert?",
    expect.stringContaining("identitySource: external"),
    undefined,
  ]);
});

test.each([
  ["PermissionSet", "permission sets", 3500],
  ["User", "users", 100_000],
  ["Group", "groups", 100_000],
])("AWS's quota of %ss may be used up, and not gone over", (kind, what, limit) => {
  const told = (count: number): unknown[] => {
    const said: unknown[] = [];
    const names = { of: (asked: string) => ({ size: asked === kind ? count : 0 }) as ReadonlyMap<string, never> };
    checkQuotas(names, documentKinds, (code, payload) => said.push([code, payload]));
    return said;
  };
  expect(told(limit)).toEqual([]);
  expect(told(limit + 1)).toEqual([["over-quota", { what, limit, count: limit + 1 }]]);
});
