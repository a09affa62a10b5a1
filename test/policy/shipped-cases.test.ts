/** Cases of the guardrails that ship with idc, tried as people try their own: by `idc policy test`, on a config that switches the policy on. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SHIPPED } from "../../src/core/generated/shipped.ts";
import { SETTINGS, withFolder } from "../config/fixture.ts";
import { root } from "../harness/formatted.ts";
import { idcHere } from "../harness/in-process.ts";
import { expectDocument } from "../harness/plan-schema.ts";

interface Results {
  readonly passed: boolean;
  readonly cases: readonly { readonly passed: boolean; readonly expect: string; readonly policy?: string }[];
  readonly unshown: readonly object[];
  readonly diagnostics: readonly object[];
}

const folder = join(root, "policies/tests");
const textOf = (policy: string): string => readFileSync(join(folder, `${policy}.yaml`), "utf8");

async function tried(policy: string, cases: string): Promise<Results> {
  const files = { "idc.yaml": `${SETTINGS}policies: [${policy}]\n`, [`policies/tests/${policy}.yaml`]: cases };
  const { stdout } = await withFolder(files, (cwd) =>
    idcHere(["policy", "test", "--strict", "--format", "json"], { cwd }),
  );
  return expectDocument<Results>(stdout, "idc-policy-test");
}

test("there is a file of cases of each, and of nothing else", () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(SHIPPED).map((name) => `${name}.yaml`));
});

describe("all cases pass, of which some are stopped and some let through", () => {
  test.each(Object.keys(SHIPPED))("%s", async (policy) => {
    const { passed, cases, unshown, diagnostics } = await tried(policy, textOf(policy));
    expect(diagnostics).toEqual([]);
    expect(cases.filter((one) => !one.passed)).toEqual([]);
    expect([passed, unshown]).toEqual([true, []]);
    const severity = /@severity\("(\w+)"\)/.exec(SHIPPED[policy]!)?.[1] ?? "deny";
    expect(new Set(cases.map((one) => one.expect))).toEqual(new Set([severity, "allow"]));
    expect(new Set(cases.map((one) => one.policy))).toEqual(new Set([policy]));
  });
});

/** A number of a rule, one more or one less: what stands exactly at the boundary is shown by a case. */
const numbersIn = (text: string): readonly number[] => [...text.matchAll(/\b(\d{2,})\b/g)].map((found) => found.index);

const EDGES = Object.entries(SHIPPED).flatMap(([policy, text]) => {
  const rule = text
    .replace(/^.*@message.*$/m, (line) => " ".repeat(line.length))
    .replace(/\/\/.*$/gm, (line) => " ".repeat(line.length));
  return numbersIn(rule).flatMap((at) => [1, -1].map((by) => ({ policy, at, by, text })));
});

describe("a rule whose number is another fails one of them", () => {
  test.each(EDGES)("$policy by $by", async ({ policy, at, by, text }) => {
    const moved = text.slice(0, at) + text.slice(at).replace(/^\d+/, (number) => `${Number(number) + by}`);
    const files = { "idc.yaml": SETTINGS, [`policies/${policy}.cedar`]: moved, "t.yaml": textOf(policy) };
    const { exitCode, stdout } = await withFolder(files, (cwd) => idcHere(["policy", "test"], { cwd }));
    expect(exitCode, stdout).toBe(1);
    expect(stdout).toContain("FAIL  t.yaml:");
  });

  test("there are some", () => {
    expect(new Set(EDGES.map(({ policy }) => policy))).toEqual(
      new Set(["admin-needs-expiry", "admin-sessions", "no-crowds", "sessions"]),
    );
  });
});
