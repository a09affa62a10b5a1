/**
 * Permission sets of both worlds: granted in the management account and elsewhere. Once a set is provisioned in the management account,
 * a delegated administrator can neither change it nor grant it anywhere.
 *
 * In: the config, what is wanted, what is live. Out: a warning for each such set, with the YAML of two sets in its place. Invariant: run
 * from the management account nothing of it is in the way, and nothing is said. Example: `Admin` for `operators` in the management
 * account and in twelve others becomes `Admin` and `Admin-Management`.
 */
import { figure } from "../base/figure.ts";
import { compareText } from "../base/key.ts";
import { yamlText } from "../base/yaml-text.ts";
import { type Diagnostic, diagnose } from "../document/diagnostics.ts";
import { type AccountAssignmentSpec, isAssignment } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import type { Desired, Live } from "../model/resource.ts";
import { setKeyOf } from "../model/specs.ts";
import { setsOfManagement } from "./management.ts";
import { callerRoleOf } from "./plan-steps.ts";

/** AWS's limit for a name. */
const LONGEST_NAME = 32;
const SUFFIXES = ["-Management", "-Mgmt", "-OrgRoot"];

/** A name for the second set that no other set has. */
function secondName(name: string, config: Config): string {
  const names = SUFFIXES.map((suffix) => `${name.slice(0, LONGEST_NAME - suffix.length)}${suffix}`);
  return names.find((one) => !config.objects.has(setKeyOf(one))) ?? names[0]!;
}

const ruleText = ({ principalType, principal, account }: AccountAssignmentSpec, set: string): string => {
  const who = `${principalType === "GROUP" ? "group" : "user"}: ${yamlText(principal)}`;
  return `- {${who}, permissionSet: ${yamlText(set)}, accounts: "${account}"}`;
};

/** So many of the rules are written out. */
const RULES_SHOWN = 3;

export function bothWorlds(config: Config, { resources }: Desired, live: Live): readonly Diagnostic[] {
  if (callerRoleOf(live) === "management account") return [];
  const { managementAccount } = live.organization;
  const bySet = new Map<string, { there: AccountAssignmentSpec[]; elsewhere: Set<string> }>();
  for (const resource of resources.values()) {
    if (!isAssignment(resource)) continue;
    const spec = resource.spec as AccountAssignmentSpec;
    const worlds = bySet.get(spec.permissionSet) ?? { there: [], elsewhere: new Set<string>() };
    if (spec.account === managementAccount) worlds.there.push(spec);
    else worlds.elsewhere.add(spec.account);
    bySet.set(spec.permissionSet, worlds);
  }
  const provisioned = setsOfManagement(live);
  return [...bySet]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([name, { there, elsewhere }]) => {
      const at = config.objects.get(setKeyOf(name))?.at;
      if (at === undefined || elsewhere.size === 0 || (there.length === 0 && !provisioned.has(name))) return [];
      const second = secondName(name, config);
      // In whatever order documents and files are.
      const all = there.map((spec) => ruleText(spec, second)).sort(compareText);
      const rules = all.slice(0, RULES_SHOWN);
      const more = there.length > rules.length ? [`and ${figure(there.length - rules.length)} more`] : [];
      const facts = { name, second, account: managementAccount, elsewhere: elsewhere.size, rules: [...rules, ...more] };
      return [diagnose("set-in-both-worlds", facts, at)];
    });
}
