/** Guardrails over what a commit adopts: once a run writes from it that is this config's, so what is refused is refused before the first write. */
import { expect, test } from "vitest";
import type { Override } from "../../src/core/model/override.ts";
import { verdictOf } from "../../src/render/github/verdict.ts";
import { planMarkdown } from "../../src/render/plan/plan-markdown.ts";
import { FILES } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { appliedAcme, changesOf, click, operationsSince, resultsOf } from "../scenarios/start.ts";

const NONE =
  '@id("none") @message("guests are of another team") forbid (principal, action == Action::"adopt", resource)';
const ALL = `${NONE};\n`;
const GUESTS = "kind: Group\nname: guests\ndescription: Guests\n";
const WIDER = FILES["access/ops.yaml"].replace("{name: prod}", "[{name: prod}, {name: sandbox}]");
const NEW = "create AccountAssignment/Admin/group:ops/444444444444";

/** The first run adopts all that is there; the rule comes after it. */
async function ruledBy(cedar: string): Promise<Scenario> {
  const scenario = await appliedAcme();
  await scenario.commit({ "policies/own.cedar": cedar });
  expect((await scenario.apply()).exitCode).toBe(0);
  return scenario;
}

/** A group that somebody made in the console, and a commit that brings a document for it and grants something else beside. */
async function adopting(cedar: string, more: Readonly<Record<string, string | null>> = {}): Promise<Scenario> {
  const scenario = await ruledBy(cedar);
  await click(scenario, "CreateGroup", { DisplayName: "guests", Description: "Guests" });
  await scenario.commit({ "guests.yaml": GUESTS, "access/ops.yaml": WIDER, ...more });
  return scenario;
}

const findings = async (scenario: Scenario) =>
  ((await scenario.plan()).result.policies?.findings ?? []).map(({ key, policy, beside }) => [
    key,
    policy,
    beside?.effect,
  ]);

test("it is told in the plan, and nothing at all is done, in this run and the next, until a person overrules it", async () => {
  const scenario = await adopting(ALL);
  const made = await scenario.plan();
  expect([made.exitCode, changesOf(made)]).toEqual([3, [NEW]]);
  expect(verdictOf(made.result).words).toBe("1 other effect refused by policies, so nothing is applied");
  const shown = planMarkdown(made.result, { vocabulary: new Map(), now: 0, privacy: "names" } as never);
  expect(shown).toContain("so nothing is done");
  expect(shown).not.toContain("all else is applied");
  expect(await findings(scenario)).toEqual([["Group/guests", "none", "adopt"]]);
  for (const round of [1, 2]) {
    const from = scenario.emulator.history().length;
    const refused = await scenario.apply({ auto: true });
    expect([round, refused.exitCode, operationsSince(scenario, from)]).toEqual([round, 3, []]);
    expect(refused.stderr).toContain(
      "nothing is done, since a policy refuses it: none, of 1 document that this commit adopts",
    );
  }
  const overrides: readonly Override[] = ["policy:none"];
  const overruled = await scenario.apply({ overrides });
  expect([overruled.exitCode, overruled.result.overrides, overruled.result.pointer]).toEqual([
    0,
    ["policy:none"],
    { advanced: true },
  ]);
  expect(await findings(scenario)).toEqual([]);
});

test("a part of the plan would make it this config's as well, and is refused; to take access away is not", async () => {
  const scenario = await adopting(ALL, { "access/devs.yaml": null });
  const only = await scenario.apply({ auto: true, narrowed: { only: ["AccountAssignment/Admin/*"] } });
  expect([only.exitCode, only.stderr]).toEqual([3, expect.stringContaining("a policy refuses it")]);
  const braked = await scenario.apply({ narrowed: { revokeOnly: true } });
  expect(resultsOf(braked)).toEqual([
    "done AccountAssignment/Developer/group:devs/333333333333",
    "done AccountAssignment/Developer/group:devs/444444444444",
  ]);
});

test("what asks for a person is adopted by one alone: a run in which nobody is asked writes nothing", async () => {
  const scenario = await adopting(`@severity("approve") ${ALL}`);
  expect((await scenario.plan()).exitCode).toBe(2);
  const from = scenario.emulator.history().length;
  const alone = await scenario.apply({ auto: true });
  expect([alone.exitCode, operationsSince(scenario, from)]).toEqual([3, []]);
  expect(alone.stderr).toContain("nothing is done before it is approved");
  const asked = await scenario.apply({ answer: "yes" });
  expect([asked.exitCode, asked.result.pointer, resultsOf(asked)]).toEqual([
    0,
    { advanced: true },
    ["done AccountAssignment/Admin/group:ops/444444444444"],
  ]);
});

test("a plan that somebody approved counts for what it adopts, and for nothing that a later commit adopts beside", async () => {
  const scenario = await adopting(`@severity("approve") ${ALL}`);
  await scenario.plan({ output: "seen.json" });
  await click(scenario, "CreateGroup", { DisplayName: "others", Description: "Others" });
  await scenario.commit({ "others.yaml": "kind: Group\nname: others\ndescription: Others\n" });
  const from = scenario.emulator.history().length;
  const more = await scenario.apply({ dir: "seen.json" });
  expect([more.exitCode, operationsSince(scenario, from)]).toEqual([3, []]);
  await scenario.commit({ "others.yaml": null });
  const seen = await scenario.apply({ dir: "seen.json" });
  expect(resultsOf(seen)).toContain("done AccountAssignment/Admin/group:ops/444444444444");
});

test("a rule sees what it is; what warns is told, and what it does not mean is adopted", async () => {
  const warned = await adopting(`@severity("warn") ${NONE} when { resource is Group && resource.name like "g*" };\n`);
  expect(await findings(warned)).toEqual([["Group/guests", "none", "adopt"]]);
  expect((await warned.apply({ auto: true })).exitCode).toBe(0);
  const other = await adopting(`${NONE} when { resource is PermissionSet };\n`);
  expect(await findings(other)).toEqual([]);
  expect((await other.apply({ auto: true })).result.pointer).toEqual({ advanced: true });
});

test("a group that the config makes is not adopted", async () => {
  const scenario = await ruledBy(ALL);
  await scenario.commit({ "guests.yaml": GUESTS });
  expect(await findings(scenario)).toEqual([]);
  expect((await scenario.apply()).exitCode).toBe(0);
});
