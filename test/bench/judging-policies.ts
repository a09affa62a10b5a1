/** A hundred guardrails over ten thousand changes, as a plan asks them, with the time of each part in milliseconds. */
import { LiveAccess } from "../../src/core/access/live-access.ts";
import { grantedBy } from "../../src/core/desired/assignments-of-rule.ts";
import { SHIPPED } from "../../src/core/generated/shipped.ts";
import type { Difference } from "../../src/core/model/change.ts";
import type { Config } from "../../src/core/model/config.ts";
import type { Live } from "../../src/core/model/resource.ts";
import { PERMISSION_SET, setKeyOf } from "../../src/core/model/specs.ts";
import { effectsIn } from "../../src/core/policy/effects.ts";
import { policyJudge } from "../../src/core/policy/judged.ts";
import { loadedFrom } from "../../src/core/policy/loaded.ts";
import { cedarEngine } from "../../src/io/cedar/engine.ts";

const [CHANGES, RULES, ACCOUNTS] = [10_000, 100, 500];

/** One that makes every change another one to Cedar. */
const ABOUT_NAMES =
  '@id("names") forbid (principal, action == Action::"grant", resource) when { resource.name like "prod-*" && context.isAdmin };';

/** Each shipped rule several times, under names and in words of its own, and one of names. */
function rulesOf(): string {
  const shipped = Object.values(SHIPPED);
  const many = Array.from({ length: RULES - 1 }, (_, index) =>
    shipped[index % shipped.length]!.replace(/@id\("([^"]+)"\)/, `@id("$1-${index}")`).replace(
      /@message\("/,
      `@message("${index} `,
    ),
  );
  return [...many, ABOUT_NAMES].join("\n");
}

const idOf = (index: number): string => String(100_000_000_000 + index);

function worldOf() {
  const accounts = Array.from({ length: ACCOUNTS }, (_, index) => ({
    ...{
      id: idOf(index),
      name: `account-${index}`,
      state: "ACTIVE" as const,
      ouIds: ["ou-1"],
      tags: { team: `t${index % 9}` },
    },
  }));
  const organization = {
    ...{ id: "o-1", managementAccount: idOf(0), delegatedAdministrators: [], accounts },
    organizationalUnits: [{ id: "ou-1", path: ["Workloads"] }],
  };
  const caller = { account: idOf(0), arn: "arn:aws:iam::100000000000:role/idc" };
  const policies = { managedPolicies: ["PowerUserAccess"], customerManagedPolicies: [], tags: {} };
  const spec = { name: "Developer", sessionDuration: 240, description: "Daily work", ...policies };
  const set = { kind: PERMISSION_SET, key: setKeyOf("Developer"), spec, ids: {}, facts: { tags: {} } };
  const live = { organization, caller, resources: new Map([[set.key, set]]), unknown: [] } as unknown as Live;
  const differences = Array.from({ length: CHANGES }, (_, index): Difference => {
    const principal = { type: "GROUP", name: `team-${Math.floor(index / ACCOUNTS)}` } as const;
    const [{ key, kind, spec: after }] = grantedBy("Developer", principal, [idOf(index % ACCOUNTS)], []) as [
      ReturnType<typeof grantedBy>[0],
    ];
    const sources = [{ file: "access.yaml", line: index + 1, column: 1, reason: "daily work" }];
    return { key, kind, action: "create", after, fields: [], cause: "edit", sources };
  });
  return { live, differences };
}

export async function judging() {
  const began = performance.now();
  const engine = await cedarEngine();
  const loaded = performance.now();
  const settings = { name: "acme", mode: "full", sensitive: [], restrictedAccounts: [] };
  const config = {
    settings,
    accountSets: new Map(),
    cedar: [{ file: "policies/all.cedar", text: rulesOf() }],
  } as unknown as Config;
  const { policies, diagnostics } = loadedFrom(config, [], engine, false);
  if (policies === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const parsed = performance.now();
  const { live, differences } = worldOf();
  const input = { config, live, access: new LiveAccess(live), isUnread: () => false };
  const effects = effectsIn({ ...input, today: "2026-11-30", needsActions: false, guards: [] })(differences);
  const judge = policyJudge(policies, effects, "2026-11-30");
  const from = performance.now();
  const findings = differences.reduce((sum, one) => sum + judge(one).length, 0);
  return { findings, load: loaded - began, parse: parsed - loaded, judge: performance.now() - from };
}
