/** A mistake in one part of a document hides none in another part, and makes none there. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutParts } from "../../src/core/config/check/parts.ts";
import { type Document, type Path, placeOf } from "../../src/core/document/document.ts";
import { parseYaml } from "../../src/io/config/parse-yaml.ts";
import { checkFiles, type Files, SETTINGS } from "./fixture.ts";

const DEV = "---\nkind: Group\nname: dev\n---\nkind: PermissionSet\nname: Dev\n";

async function said(files: Files): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles(files);
  return diagnostics.map(({ code, at }) => `${at?.file}:${at?.line} ${code}`);
}

const saidOf = (text: string) => said({ "idc.yaml": SETTINGS, "a.yaml": text });

describe("an account id without quotes is one mistake, and the id that it is", () => {
  test("so that nothing is said of it twice, and everything of the rest", async () => {
    expect(
      await saidOf(`kind: Assignments
assignments:
  - {group: dev, permissionSet: Dev, accounts: 111122223333}
  - {group: dve, permissionSet: Dev, accounts: {id: 012345678901}, reson: x}
  - {group: dev, permissionSet: Dev, accounts: {ou: /}}
${DEV}`),
    ).toEqual([
      "a.yaml:3 unquoted-account-id",
      "a.yaml:4 unknown-reference",
      "a.yaml:4 unquoted-account-id",
      "a.yaml:4 unknown-key",
      "a.yaml:5 disguised-all",
    ]);
  });

  test("in a policy file too", async () => {
    const policy =
      '{"Statement": {"Effect": "Alow", "Action": "*", "Resource": "*",\n"Condition": {"StringEquals": {"aws:SourceAccount": 111122223333}}}}';
    const set = "kind: PermissionSet\nname: a\ninlinePolicy: {file: p.json}\n";
    expect(await said({ "idc.yaml": SETTINGS, "a.yaml": set, "p.json": policy })).toEqual([
      "p.json:1 policy-grammar",
      "p.json:2 unquoted-account-id",
    ]);
  });
});

describe("entries are judged one by one", () => {
  test("rules, and the parts of a rule", async () => {
    expect(
      await saidOf(`kind: Assignments
ownr: x
assignments:
  -
  - {group: 3, permissionSet: Dve, accounts: {all: true}, expires: 2027-02-30}
  - {groups: [dev, 7, dve], permissionSet: Dev, accounts: [{ow: /Prod}, {ou: Prod}, nowhere]}
  - {permissionSet: Dve, accounts: {name: "*"}}
  - group: dve
    user: zoe
    permissionSet: Dev
${DEV}`),
    ).toEqual([
      "a.yaml:2 unknown-key",
      "a.yaml:4 wrong-type",
      "a.yaml:5 wrong-type",
      "a.yaml:5 unknown-reference",
      "a.yaml:5 bad-date",
      "a.yaml:6 wrong-type",
      "a.yaml:6 unknown-reference",
      "a.yaml:6 unknown-key",
      "a.yaml:6 bad-ou-path",
      "a.yaml:6 unknown-reference",
      "a.yaml:7 missing-field",
      "a.yaml:7 unknown-reference",
      "a.yaml:7 disguised-all",
      "a.yaml:8 missing-field",
      "a.yaml:8 unknown-reference",
      "a.yaml:9 conflicting-keys",
      "a.yaml:9 unknown-reference",
    ]);
  });

  test("lists of Settings", async () => {
    const settings = `${SETTINGS}moed: full
restrictedAccounts: ["1", "222233334444"]
ignore:
  - {permissionSet: 3, owner: x}
  - {permissionSet: "a*", owner: x, until: 2027-02-30}
  - {owner: x}
protected:
  -
  - {group: dve, permissionSet: 3, accounts: {all: true}}
  - {permissionSet: Dve, accounts: {ou: /}}
operators: [dev, group/dve]
limits: 3
`;
    expect(await said({ "idc.yaml": settings, "a.yaml": DEV })).toEqual([
      "idc.yaml:4 unknown-key",
      "idc.yaml:5 bad-form",
      "idc.yaml:7 wrong-type",
      "idc.yaml:8 bad-date",
      "idc.yaml:9 missing-field",
      "idc.yaml:11 wrong-type",
      "idc.yaml:12 unknown-reference",
      "idc.yaml:12 wrong-type",
      "idc.yaml:13 missing-field",
      "idc.yaml:13 unknown-reference",
      "idc.yaml:13 disguised-all",
      "idc.yaml:14 bad-form",
      "idc.yaml:14 unknown-reference",
      "idc.yaml:15 wrong-type",
    ]);
  });

  test("members, account sets, and the keys of a permission set", async () => {
    expect(
      await saidOf(`kind: Group
name: dev
members: [1, zoe]
---
kind: AccountSet
include: [{id: "1"}, {ou: /}, {id: "111122223333", ow: x}]
exclude: [nowhere, 7]
---
kind: PermissionSet
name: Dev
colour: red
sessionDuration: 13h
managedPolicies: [1, /x]
customerManagedPolicies: [{path: /x/}]
tags: {"a!": x, "aws:b": x}
inlinePolicy: {Statement: []}
---
kind: User
userName: administrator
name: {given: A}
`),
    ).toEqual([
      "a.yaml:3 wrong-type",
      "a.yaml:3 unknown-reference",
      "a.yaml:5 missing-field",
      "a.yaml:6 bad-form",
      "a.yaml:6 disguised-all",
      "a.yaml:6 unknown-key",
      "a.yaml:7 unknown-reference",
      "a.yaml:7 wrong-type",
      "a.yaml:11 unknown-key",
      "a.yaml:12 out-of-range",
      "a.yaml:13 wrong-type",
      "a.yaml:13 bad-form",
      "a.yaml:14 missing-field",
      "a.yaml:15 bad-characters",
      "a.yaml:15 reserved-tag",
      "a.yaml:16 policy-grammar",
      "a.yaml:19 reserved-name",
      "a.yaml:20 missing-field",
    ]);
  });
});

describe("nothing follows from what is reported", () => {
  const FULL = "mode: full\nprotected: []\ndirectUserAssignments: managed\n";
  const access = `kind: Assignments\nassignments: [{group: them, permissionSet: Dev, accounts: {all: true}, expires: 2027-01-01}]\n${DEV}`;

  test.each([
    ["a wrong identity source", `identitySource: okta\n${FULL}`, "unknown-value", 4],
    ["a mistyped identity source", `identitysource: external\n${FULL}`, "unknown-key", 4],
    ["a wrong mode", "identitySource: external\nmode: obsrve\n", "unknown-value", 5],
    ["Settings that do not parse", "identitySource: external\nmode: full\n x: y\n", "yaml-syntax", 6],
    [
      "an ignore rule for nothing",
      "identitySource: external\nmode: full\nprotected: []\ndirectUserAssignments: managed\nignore: [{owner: x}]\n",
      "missing-field",
      8,
    ],
    [
      "an ignore rule of the wrong shape",
      "identitySource: external\nmode: full\nprotected: []\ndirectUserAssignments: managed\nignore: [{permissionSet: 3, group: dev, owner: x}]\n",
      "wrong-type",
      8,
    ],
    [
      "a wrong list of protected grants",
      "identitySource: external\nmode: full\nprotected: all\ndirectUserAssignments: managed\n",
      "wrong-type",
      6,
    ],
    [
      "a mistyped list of protected grants",
      "identitySource: external\nmode: full\nprotcted: []\ndirectUserAssignments: managed\n",
      "unknown-key",
      6,
    ],
  ])("%s", async (_, lines, code, line) => {
    expect(await said({ "idc.yaml": `${SETTINGS}${lines}`, "a.yaml": access })).toEqual([`idc.yaml:${line} ${code}`]);
  });

  test("a mistyped kind of Settings is no lack of Settings", async () => {
    for (const kind of ["settings", "Seting", "Setttings"])
      expect(await said({ "idc.yaml": `kind: ${kind}\nidentitySource: external\n`, "a.yaml": access })).toEqual([
        "idc.yaml:1 unknown-kind",
      ]);
  });

  test.each([
    ["a mistyped kind", "kind: Gruop\nname: them\n", "1 unknown-kind"],
    ["a mistyped key for a name", "kind: Group\nnmae: them\n", "2 unknown-key"],
    ["a mistyped key for a kind", "Kind: Group\nname: them\n", "1 mistyped-kind"],
    ["a document that does not parse", "kind: Group\nname: them\nmembers: [\n", "3 yaml-syntax"],
  ])("%s still declares", async (_, group, found) => {
    expect(await said({ "idc.yaml": `${SETTINGS}${FULL}`, "a.yaml": access, "g.yaml": group })).toEqual([
      `g.yaml:${found}`,
    ]);
  });
});

/** The value at a path, or nothing where the way ends before. */
function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<string | number, unknown> | undefined)?.[step], value);
}

test("what is left of a document keeps its values and places", () => {
  const yaml = fc.constantFrom(
    "a: [1, {b: c, 10: d}, [e, [f]]]\ng: {h: {i: j}}\nassignments: [{k: [l, m], n: {o: p}}, q]\n10: r\ntags: {s: t, 7: u}\n",
    "protected:\n- a: {b: c}\n  d: [e]\n-\n- []\nx: &x [y, {z: 1}]\nw: *x\n",
  );
  const paths = (value: unknown, path: Path = []): readonly Path[] =>
    typeof value !== "object" || value === null
      ? [path]
      : [
          path,
          ...Object.entries(value).flatMap(([key, child]) =>
            paths(child, [...path, Array.isArray(value) ? Number(key) : key]),
          ),
        ];
  fc.assert(
    fc.property(yaml, fc.array(fc.nat(), { maxLength: 4 }), (text, picks) => {
      const { value, positions } = parseYaml("a.yaml", text).documents[0]!;
      const document: Document = { file: "a.yaml", kind: "x", value: value as Document["value"], positions };
      const all = paths(value).filter((path) => path.length > 0);
      const rest = withoutParts(
        document,
        picks.map((pick) => all[pick % all.length]!),
      );
      expect(rest.positions.length).toBe(paths(rest.value).length * 3);
      // Each scalar that is left, found by its value and place, stood in the whole.
      const found = new Set(all.map((path) => JSON.stringify([at(value, path), placeOf(document, path)])));
      for (const path of paths(rest.value)) {
        const left = at(rest.value, path);
        if (typeof left === "object" && left !== null) continue;
        expect(found).toContain(JSON.stringify([left, placeOf(rest, path)]));
      }
      for (const pick of picks) {
        const path = all[pick % all.length]!;
        if (path.every((step) => typeof step === "string")) expect(at(rest.value, path)).toBeUndefined();
      }
    }),
  );
});
