/** What the action hands on for code scanning: a plan that is whole, with nobody in it who may not be named. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Inputs } from "../../src/cli/action/inputs.ts";
import type { Action } from "../../src/cli/action/ran.ts";
import { keepScanned } from "../../src/cli/action/scanned.ts";
import type { Said } from "../../src/cli/github/said.ts";
import { planOf } from "../harness/plan-of.ts";
import { expectSarif } from "../harness/sarif.ts";
import { testWorld } from "../harness/world.ts";
import { grant } from "./grants.ts";

const temp = mkdtempSync(join(tmpdir(), "idc-scanned-"));
afterAll(() => rmSync(temp, { recursive: true }));

const kept = (said: Said, privacy: Inputs["privacy"] = "names") => {
  const action = { world: testWorld({ cwd: temp }), version: "1.2.3" } as unknown as Action;
  return keepScanned(said, join(temp, "idc.sarif"), { privacy } as Inputs, action);
};

const change = { ...grant("a", { verdict: "deny" }), key: "AccountAssignment/D/user:zelda@acme.io/111122223333" };
const findings = [
  { key: change.key, policy: "no-users", severity: "deny" as const, message: "Zelda has it", approvers: [] },
];
const plan = planOf([change], { policies: { rules: 1, findings } });

test("a plan is kept, and of people what the stricter of Settings and input lets it have", async () => {
  const file = await kept({ plan });
  expect(expectSarif(readFileSync(file, "utf8")).results).toHaveLength(1);
  expect(readFileSync(file, "utf8")).toMatch(/zelda/i);
  const strict = { ...plan, config: { ...plan.config, privacy: "counts" as const } };
  for (const [made, privacy] of [[plan, "groups"] as const, [strict, "names"] as const]) {
    const text = readFileSync(await kept({ plan: made }, privacy), "utf8");
    expect(expectSarif(text).results).toHaveLength(1);
    expect(text).not.toMatch(/zelda/i);
  }
});

test("nothing of one that is not whole, nor where there is none", async () => {
  const unknown = [{ pattern: "Group/*", reason: "denied" }];
  expect(await kept({ plan: { ...plan, unknown } })).toBe("");
  expect(await kept({ plan: { ...plan, blocked: ["Group/x"] } })).toBe("");
  expect(await kept({ failed: { summary: "no", diagnostics: [] } } as unknown as Said)).toBe("");
});
