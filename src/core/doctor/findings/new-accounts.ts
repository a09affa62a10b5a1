/**
 * Findings about rules for accounts that are yet to come.
 *
 * In: the survey, today. Out: findings. Invariant: nothing is said where there is no lock, since without one nobody is asked. Example: a
 * rule for `{ou: /Workloads/Dev}` waits for a person at each account that joins it.
 */
import { hasExpired } from "../../base/expiry.ts";
import type { Policies } from "../../iam/definition.ts";
import { mayRaise } from "../../iam/raising.ts";
import type { Config, Rule } from "../../model/config.ts";
import { setKeyOf } from "../../model/specs.ts";
import { isOpenTo, mayRaiseAsDeclared } from "../../select/open-rules.ts";
import { type Finding, findingOf } from "../finding.ts";
import type { Survey } from "../surveyed.ts";

const placeOf = ({ at }: Rule) => `${at.file}:${at.line}`;

/** Whether who has a set administers the account, or may, as the set is declared or as it is live. */
function mayAdminister({ live }: Survey, config: Config): (permissionSet: string) => boolean {
  return (set) => {
    const found = live.resources.get(setKeyOf(set));
    const known = found === undefined || found.partial === true ? [] : [mayRaise(found.spec as Policies)];
    const isOurs = config.objects.get(setKeyOf(set))?.definedBy === undefined;
    const all = isOurs ? [...known, mayRaiseAsDeclared(config, set)] : known;
    return all.length === 0 || all.includes(true);
  };
}

export function newAccountsFindings(survey: Survey, today: string): readonly Finding[] {
  const { config } = survey;
  if (config?.lock === undefined) return [];
  const isAdmin = mayAdminister(survey, config);
  const rules = config.rules.filter(({ expires }) => !hasExpired(expires, today));
  const waiting = rules.filter(
    (rule) =>
      rule.newAccounts === undefined &&
      isOpenTo(rule.accounts, config) &&
      !rule.permissionSets.every((set) => isAdmin(set)),
  );
  const idle = rules.filter((rule) => rule.newAccounts === "allow" && rule.permissionSets.some((set) => isAdmin(set)));
  const found = [
    findingOf(
      "new-accounts-wait",
      "rules wait for a person at every account that joins, since idc.lock.yaml is there",
      waiting.map(placeOf),
      "newAccounts: allow in a rule gives accounts that were created since the last completed run what it says",
    ),
    findingOf(
      "new-accounts-admin",
      "rules say newAccounts: allow of sets whose holders administer the account, or may, which has no effect",
      idle.map(placeOf),
      "take it out, or give new accounts another permission set",
    ),
  ];
  return found.filter((one) => one !== undefined);
}
