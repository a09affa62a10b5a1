import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { behaviourFrom, DEFAULT_BEHAVIOUR } from "../../src/emulator/index.ts";

const text = readFileSync(new URL("../../src/emulator/BEHAVIOUR.md", import.meta.url), "utf8");

test("BEHAVIOUR.md lists every option with its default, in order, and no other", () => {
  const table = text.slice(text.indexOf("## Options"));
  const rows = [...table.matchAll(/^\| `(\w+)` \| `([^`]+)` \|/gm)].map(([, name, value]) => [name, value]);
  expect(rows).toEqual(Object.entries(DEFAULT_BEHAVIOUR).map(([name, value]) => [name, JSON.stringify(value)]));
});

test("each line of BEHAVIOUR.md has its evidence", () => {
  const rows = text
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (mark|behaviour|option|[MDHTXOC] \|)/.test(line));
  expect(rows.length).toBeGreaterThan(50);
  const evidence = rows.map((row) => row.split(" | ").at(-1) ?? "");
  expect(evidence.filter((cell) => !/\b[MDHTXOC]\b|sources differ/.test(cell))).toEqual([]);
});

test("every option can be set by text, to each value that BEHAVIOUR.md has for it, and to no other", () => {
  const table = text.slice(text.indexOf("## Options"));
  for (const [name, usual] of Object.entries(DEFAULT_BEHAVIOUR)) {
    const row = table.split("\n").find((line) => line.startsWith(`| \`${name}\` |`)) ?? "";
    const quoted = [...row.matchAll(/`"([a-z-]+)"`/g)].map(([, value]) => value!);
    const values =
      typeof usual === "string"
        ? quoted
        : typeof usual === "boolean"
          ? ["true", "false"]
          : [name === "defaultPageSize" ? "1" : "0", "7"];
    for (const value of values) {
      const set = behaviourFrom(`${name}=${value}`);
      expect(JSON.stringify(set)).toBe(
        JSON.stringify({ [name]: typeof usual === "string" ? value : JSON.parse(value) }),
      );
    }
    if (name !== "awsManagedPolicies") expect(() => behaviourFrom(`${name}=nonsense`), name).toThrow(name);
  }
  const arn = "arn:aws:iam::aws:policy/ReadOnlyAccess";
  expect(behaviourFrom(`awsManagedPolicies=${arn},${arn}`)).toEqual({ awsManagedPolicies: [arn, arn] });
  expect(() => behaviourFrom("sameacount=queue")).toThrow(/sameacount is none of .*sameAccount/);
  expect(() => behaviourFrom("statusSeconds=")).toThrow("is a number");
  expect(() => behaviourFrom("defaultPageSize=0")).toThrow("is a whole number from 1 to 100");
});
