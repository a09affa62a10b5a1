/** Guardrails over what a commit changes in Settings: what they see of it, what a denial holds, who may let it pass. */
import { describe, expect, test } from "vitest";
import { isPersons } from "../../src/cli/decision.ts";
import { runPolicyExplain } from "../../src/cli/policy/explain.ts";
import type { Override } from "../../src/core/model/override.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { isAgreed } from "../../src/core/plan/open/agreed.ts";
import { askedBeside, besideTold, refusedBeside } from "../../src/core/plan/open/beside.ts";
import type { Approvals } from "../../src/core/policy/approval/approvals.ts";
import type { CedarValue } from "../../src/core/policy/policy.ts";
import { verdictOf } from "../../src/render/github/verdict.ts";
import { withoutPeople } from "../../src/render/github/without-people.ts";
import { loadPolicies } from "../../src/stages/policies.ts";
import { configOf, liveOf, type PlanText, plan, settings } from "../core/live.ts";
import { FILES } from "../harness/acme.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { overrideOf } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";
import { appliedAcme, changesOf, type Made } from "../scenarios/start.ts";

const CHANGE = 'forbid (principal, action == Action::"changeSettings", resource)';
const KEEP = `@id("keep") @message("limits are for security")\n${CHANGE} when { resource.name == "limits" };\n`;

const files = (own: object, cedar?: string) => ({
  "a.yaml": settings(own),
  ...(cedar === undefined ? {} : { "policies/own.cedar": cedar }),
});

interface Asked extends Omit<PlanText, "past"> {
  readonly beforeCedar?: string;
  readonly narrowed?: Required<Plan>["narrowed"];
}

/** A plan where nothing changes but what Settings say. */
async function planned(before: object, now: object, cedar: string, { beforeCedar = cedar, ...asked }: Asked = {}) {
  const [past, config] = [await configOf(files(before, beforeCedar)), await configOf(files(now, cedar))];
  const policies = await loadPolicies(config, [past], asked.narrowed?.revokeOnly === true);
  return plan(config, liveOf(), { past: [past], policies, ...asked });
}

const said = ({ plan: { policies } }: Awaited<ReturnType<typeof planned>>) =>
  policies?.findings.map(({ key, policy, severity, failed }) => [key, policy, failed === true ? "failed" : severity]);

describe("what a rule sees of a key of Settings", () => {
  const one = { label: "prod", accounts: { name: "prod" } };
  const other = { label: "logs", accounts: [{ name: "dev" }] };

  test("that it came, went or says something else, with what comes and what goes", async () => {
    const made = await planned(
      { limits: { revocations: 5, memberships: 9 }, sensitive: [one], privacy: "groups" },
      { limits: { memberships: 9, revocations: 50 }, sensitive: [one, other], region: "eu-west-1" },
      KEEP,
    );
    const seen = made.besides().map(({ effect: { key, action, principal, resource, context } }) => {
      const { isNew, isGone, before, after, added, removed } = context;
      return { key, action, principal, resource, isNew, isGone, before, after, added, removed };
    });
    const of = (name: string, more: Readonly<Record<string, CedarValue>>) => ({
      ...{ key: `Settings/${name}`, action: "changeSettings", principal: { type: "Config", id: "acme" } },
      ...{ resource: { type: "Setting", id: name }, isNew: false, isGone: false, added: [], removed: [], ...more },
    });
    const label = '{"accounts":{"name":"prod"},"label":"prod"}';
    const added = '{"accounts":[{"name":"dev"}],"label":"logs"}';
    expect(seen).toEqual([
      of("limits", {
        ...{ before: '{"memberships":9,"revocations":5}', after: '{"memberships":9,"revocations":50}' },
        ...{ added: ["revocations: 50"], removed: ["revocations: 5"] },
      }),
      of("privacy", { isGone: true, before: "groups", removed: ["groups"] }),
      of("region", { isNew: true, after: "eu-west-1", added: ["eu-west-1"] }),
      of("sensitive", { before: `[${label}]`, after: `[${label},${added}]`, added: [added] }),
    ]);
  });

  test("nothing where members stand in another order, and nothing in a first run", async () => {
    const made = await planned(
      { limits: { revocations: 5, memberships: 9 } },
      { limits: { memberships: 9, revocations: 5 } },
      KEEP,
    );
    expect(made.besides()).toEqual([]);
    const first = await configOf(files({ limits: { revocations: 9 } }, KEEP));
    expect(plan(first, liveOf(), { policies: await loadPolicies(first, [], false) }).besides()).toEqual([]);
  });
});

describe("a finding that is of no change", () => {
  const LIMITS = [{ limits: { revocations: 5 } }, { limits: { revocations: 50 } }] as const;
  const what = 'Settings: limits: {"revocations":5} → {"revocations":50}';

  test("is in the plan, with what happens, and its verdict is the plan's", async () => {
    const made = await planned(...LIMITS, KEEP);
    expect(made.plan.policies).toEqual({
      rules: 1,
      findings: [
        {
          ...{ key: "Settings/limits", policy: "keep", severity: "deny", message: "limits are for security" },
          ...{ approvers: [], at: { file: "policies/own.cedar", line: 1, column: 1 } },
          beside: { effect: "changeSettings", what },
        },
      ],
    });
    expect(verdictOf(made.plan)).toMatchObject({ verdict: "deny", words: "1 other effect refused by policies" });
    const asked = await planned(...LIMITS, `@severity("approve") ${KEEP}`);
    expect(verdictOf(asked.plan)).toMatchObject({ verdict: "ask", words: "1 other effect needs a person" });
    const told = await planned(...LIMITS, `@severity("warn") ${KEEP}`);
    expect(verdictOf(told.plan)).toMatchObject({ verdict: "none", empty: false });
  });

  test("is of the rules of the completed commit as well, and of a rule that fails", async () => {
    const past = await planned(...LIMITS, `// none\n${KEEP.replace('limits"', 'mode"')}`, { beforeCedar: KEEP });
    expect(said(past)).toEqual([["Settings/limits", "keep", "deny"]]);
    expect(past.plan.policies?.findings[0]?.past).toBe(true);
    const failing = KEEP.replace("when {", "when { 9223372036854775807 + (if context.isNew then 0 else 1) > 1 &&");
    expect(said(await planned(...LIMITS, failing))).toEqual([["Settings/limits", "keep", "failed"]]);
  });

  test("is overruled by the name of its rule, which is recorded, and exempt by its key", async () => {
    const overruled = async (...overrides: Override[]) => (await planned(...LIMITS, KEEP, { overrides })).plan;
    expect((await overruled("policy:keep")).overrides).toEqual(["policy:keep"]);
    expect(verdictOf(await overruled("policy:keep")).verdict).toBe("none");
    expect((await overruled("policy:other")).overrides).toBeUndefined();
    expect(verdictOf(await overruled("policy:other")).verdict).toBe("deny");
    const exempt = `@exempt("Settings/limits; owner: sec; reason: moving; until: 2027-01-01") ${KEEP}`;
    expect(verdictOf((await planned(...LIMITS, exempt)).plan)).toMatchObject({ verdict: "none", empty: false });
  });

  test("is not of a run that is narrowed, which completes nothing", async () => {
    for (const narrowed of [{ revokeOnly: true }, { only: ["*"] }] as const)
      expect(said(await planned(...LIMITS, KEEP, { narrowed }))).toEqual([]);
  });

  test("names nobody where people are not to be named", async () => {
    const by = (name: string) => ({ identitySource: "external", operators: [`user/${name}@acme.io`] });
    const made = await planned(by("ann"), by("bob"), `@id("any") ${CHANGE};`);
    const [finding] = withoutPeople(made.plan).policies?.findings ?? [];
    expect(finding).toMatchObject({ key: "Settings/operators", message: "not shown" });
    expect(JSON.stringify(finding)).not.toMatch(/ann|bob/);
  });
});

describe("applied", () => {
  const limited = (revocations: number, more: Readonly<Record<string, string | null>> = {}) => ({
    "idc.yaml": `${FILES["idc.yaml"]}limits: {revocations: ${revocations}}\n`,
    ...more,
  });
  const GRANT = FILES["access/ops.yaml"].replace("{name: prod}", "[{name: prod}, {name: sandbox}]");
  const start = (cedar: string) => appliedAcme({ files: limited(5, { "policies/own.cedar": cedar }) });
  const refusing = ({ result }: Made) => result.policies?.findings.map(({ key }) => key);

  test("what is denied holds the completion of the commit, and nothing else; what goes back, or is overruled, is completed", async () => {
    const scenario = await start(KEEP);
    await scenario.commit(limited(50, { "access/ops.yaml": GRANT }));
    const made = await scenario.plan();
    expect([made.exitCode, refusing(made), changesOf(made)]).toEqual([
      3,
      ["Settings/limits"],
      ["create AccountAssignment/Admin/group:ops/444444444444"],
    ]);
    const told = (await scenario.planText()).replace(/\s+/g, " ");
    expect(told).toContain("1 other effect refused");
    expect(told).toContain(
      'Beside the changes, by policies refused: Settings: limits: {"revocations":5} → {"revocations":50} policy keep (policies/own.cedar:1): limits are for security; to do it all the same pass --override policy:keep',
    );
    const applied = await scenario.apply({ auto: true });
    expect(applied.result.results.map(({ state }) => state)).toEqual(["done"]);
    expect(applied.result.pointer).toMatchObject({ advanced: false, refused: true });
    expect(applied.result.pointer.reason).toContain("Settings/limits: policy keep (policies/own.cedar:1)");
    expect(applied.exitCode).toBe(5);
    // It is compared with the last completed commit, however many come after.
    await scenario.commit({ "access/ops.yaml": GRANT.replace("Admin", "Admin # again") });
    const again = await scenario.plan();
    expect([again.exitCode, refusing(again), again.result.remembers]).toEqual([3, ["Settings/limits"], undefined]);
    for (const auto of [true, false]) expect((await scenario.apply({ auto })).exitCode).toBe(3);
    await scenario.commit(limited(5));
    expect((await scenario.plan()).result.policies?.findings).toEqual([]);
    expect((await scenario.apply({ auto: true })).result.pointer).toEqual({ advanced: true });
    await scenario.commit(limited(50));
    const overruled = await scenario.apply({ overrides: ["policy:keep"] });
    expect([overruled.exitCode, overruled.result.pointer, overruled.result.overrides]).toEqual([
      0,
      { advanced: true },
      ["policy:keep"],
    ]);
  });

  test("is explained by its key, as a change is", async () => {
    const scenario = await start(KEEP);
    await scenario.commit(limited(50));
    const world = testWorld({ cwd: scenario.dir });
    const options = { dir: ".", aws: overrideOf(scenario.emulator), key: "Settings/limits", format: "json" } as const;
    expect(await runPolicyExplain(options, world)).toBe(0);
    const told = expectDocument<{ action: string; context: object; findings: readonly object[] }>(
      world.stdout(),
      "idc-effect",
    );
    expect(told).toMatchObject({
      action: "changeSettings",
      context: { added: ["revocations: 50"], commitAuthors: [expect.stringContaining("@")] },
      findings: [{ policy: "keep", beside: { effect: "changeSettings" } }],
    });
  });

  test("what asks for a person is completed by one alone, who is asked though nothing changes", async () => {
    const scenario = await start(`@severity("approve") ${KEEP}`);
    await scenario.commit(limited(50));
    expect((await scenario.plan()).exitCode).toBe(0);
    const alone = await scenario.apply({ auto: true });
    expect([alone.exitCode, alone.result.pointer]).toMatchObject([3, { advanced: false, needsPerson: true }]);
    expect((await scenario.apply({ answer: "no" })).exitCode).toBe(1);
    expect((await scenario.apply({ answer: "yes" })).result.pointer).toEqual({ advanced: true });
    expect((await scenario.plan()).result.policies?.findings).toEqual([]);
  });

  test("an approved plan counts for what it says, and not for what a later commit makes of it", async () => {
    const scenario = await start(`@severity("approve") ${KEEP}`);
    await scenario.commit(limited(50));
    await scenario.plan({ output: "seen.json" });
    await scenario.commit(limited(500));
    const other = await scenario.apply({ dir: "seen.json" });
    expect([other.exitCode, other.result.pointer]).toMatchObject([3, { needsPerson: true }]);
    await scenario.commit(limited(50));
    expect((await scenario.apply({ dir: "seen.json" })).result.pointer).toEqual({ advanced: true });
  });

  test("--revoke-only takes away what it is to, whatever is said of Settings", async () => {
    const scenario = await start(KEEP);
    await scenario.commit(limited(50, { "access/ops.yaml": null }));
    const braked = await scenario.apply({ narrowed: { revokeOnly: true } });
    expect(braked.result.results.map(({ state }) => state)).toEqual(["done"]);
    expect(braked.exitCode).toBe(0);
  });
});

describe("whose approval a rule asks for", () => {
  const ASK = `@id("keep") @severity("approve") @approvers("security")\n${CHANGE};\n`;
  const asked = async (approvals: Approvals) => {
    const config = await configOf(files({ limits: { revocations: 50 } }, ASK));
    const past = await configOf(files({}, ASK));
    const loaded = await loadPolicies(config, [past], false);
    return plan(config, liveOf(), { past: [past], policies: { ...loaded!, approvals } }).plan;
  };

  test("is what lets the commit be completed, and where GitHub says that it is missing no other person's yes does", async () => {
    const approved = await asked(() => ({ by: ["rita"], pullRequests: [7] }));
    expect([askedBeside(approved), refusedBeside(approved), isPersons(approved)]).toEqual([[], [], false]);
    const missing = await asked(() => ({ missing: "#7: nobody of security has approved its newest commit" }));
    expect([askedBeside(missing).length, isPersons(missing), isAgreed(missing, missing)]).toEqual([1, true, false]);
    expect(besideTold(askedBeside(missing)[0]!)).toContain("nobody of security has approved its newest commit");
  });

  test("is asked of an edit's pull request", async () => {
    const causes: string[] = [];
    await asked((_, cause) => {
      causes.push(cause);
      return undefined;
    });
    expect(new Set(causes)).toEqual(new Set(["edit"]));
  });
});
