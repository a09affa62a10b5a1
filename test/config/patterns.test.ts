/**
 * What people may write against what AWS's service models take, character by character and in both directions. Where the models are not
 * at hand it is skipped.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hasModels, modelOf, patternOf } from "../emulator/models.ts";

interface Compared {
  readonly file: string;
  readonly value: string;
  readonly service: string;
  readonly shape: string;
  /** What comes before and after a character, where a pattern is of more than one set of characters. */
  readonly around?: readonly [string, string];
  /** What AWS takes and we do not, and why. */
  readonly less?: readonly [RegExp, string];
  /** Longest, where ours is another on purpose. */
  readonly longest?: readonly [number, string];
}

const LINES: readonly [RegExp, string] = [
  /[\t\n\r]/,
  "a name that runs over lines is a mistake, and is not seen in a plan",
];

const COMPARED: readonly Compared[] = [
  { file: "group", value: "groupName", service: "identitystore", shape: "GroupDisplayName", less: LINES },
  { file: "group", value: "groupDescription", service: "identitystore", shape: "SensitiveStringType" },
  { file: "user", value: "userName", service: "identitystore", shape: "UserName" },
  { file: "user", value: "personName", service: "identitystore", shape: "SensitiveStringType" },
  { file: "permission-set", value: "permissionSetName", service: "sso-admin", shape: "PermissionSetName" },
  {
    file: "permission-set",
    value: "permissionSetDescription",
    service: "sso-admin",
    shape: "PermissionSetDescription",
  },
  { file: "permission-set", value: "relayState", service: "sso-admin", shape: "RelayState" },
  { file: "permission-set", value: "policyName", service: "sso-admin", shape: "ManagedPolicyName" },
  { file: "permission-set", value: "policyPath", service: "sso-admin", shape: "ManagedPolicyPath", around: ["/", "/"] },
  { file: "permission-set", value: "tagKey", service: "sso-admin", shape: "TagKey" },
  { file: "permission-set", value: "tagValue", service: "sso-admin", shape: "TagValue" },
];

interface Limits {
  readonly pattern: string;
  readonly maxLength: number;
}

function limitsOf(file: string, value: string): Limits {
  const path = new URL(`../../schemas/${file}.json`, import.meta.url);
  const { $defs } = JSON.parse(readFileSync(path, "utf8")) as { readonly $defs: Readonly<Record<string, Limits>> };
  return $defs[value]!;
}

/** All of Unicode but surrogates. */
function* characters(): Generator<string> {
  for (let code = 0; code <= 0x10ffff; code++) if (code < 0xd800 || code > 0xdfff) yield String.fromCodePoint(code);
}

const shown = (one: string) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

describe.skipIf(!hasModels)("as AWS's models", () => {
  test.for(COMPARED)(
    "$file $value takes what $shape does",
    ({ file, value, service, shape, around = ["", ""], less }, { expect }) => {
      const { pattern, maxLength } = limitsOf(file, value);
      const theirs = modelOf(service).shapes[shape]!;
      const [ours, model] = [new RegExp(pattern, "u"), patternOf(theirs.pattern!)];
      const [more, missing]: [string[], string[]] = [[], []];
      for (const one of characters()) {
        const text = around.join(one);
        const [we, they] = [ours.test(text), model.test(text)];
        if (we && !they) more.push(shown(one));
        if (they && !we && less?.[0].test(one) !== true) missing.push(shown(one));
        if (we && less?.[0].test(one) === true) more.push(`${shown(one)} though ${less[1]}`);
      }
      expect([more.slice(0, 20), missing.slice(0, 20)]).toEqual([[], []]);
      expect(maxLength).toBe(theirs.max);
    },
  );
});

test.skipIf(!hasModels)("every pattern of AWS's models compiles, and means no less", () => {
  for (const service of ["sso-admin", "identitystore", "organizations", "sts"]) {
    for (const { pattern } of Object.values(modelOf(service).shapes)) if (pattern !== undefined) patternOf(pattern);
  }
  expect(patternOf("\\p{L}+(?:(\\.|\\_)\\p{L}+){0,2}").test("é.b")).toBe(true);
});

test("every value of these schemas with a pattern is compared", () => {
  const known = new Set(COMPARED.map(({ value }) => value));
  const elsewhere = new Set(["email"]);
  for (const file of ["group", "user", "permission-set"]) {
    const schema = JSON.parse(readFileSync(new URL(`../../schemas/${file}.json`, import.meta.url), "utf8"));
    for (const [value, limits] of Object.entries(schema.$defs as Record<string, Partial<Limits>>)) {
      if (limits.pattern !== undefined && !elsewhere.has(value))
        expect([value, known.has(value)]).toEqual([value, true]);
    }
  }
});
