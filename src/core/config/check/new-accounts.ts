/**
 * Rules that are for new accounts, and of no effect.
 *
 * In: rules with their nodes, what the config declares. Out: warnings at `newAccounts`. Invariant: of a set that is external nothing is
 * said: what it lets do is not known before a plan. Example: a rule for `AdministratorAccess` says allow, and every new account asks.
 */
import { memberOf, placeOfNode } from "../../document/node.ts";
import type { Report } from "../../document/report.ts";
import type { Config } from "../../model/config.ts";
import { setKeyOf } from "../../model/specs.ts";
import { isOpenTo, mayRaiseAsDeclared } from "../../select/open-rules.ts";
import type { RuleNode } from "./rules.ts";

export function checkNewAccounts(
  rules: readonly RuleNode[],
  config: Pick<Config, "objects" | "accountSets">,
  report: Report,
): void {
  for (const { rule, node } of rules) {
    const written = rule.newAccounts === undefined ? undefined : memberOf(node, "newAccounts");
    if (written === undefined) continue;
    if (!isOpenTo(rule.accounts, config)) report("new-accounts-by-id", {}, placeOfNode(written));
    const isExternal = (set: string) => config.objects.get(setKeyOf(set))?.definedBy !== undefined;
    const sets = rule.permissionSets.filter((set) => !isExternal(set) && mayRaiseAsDeclared(config, set));
    if (sets.length > 0) report("new-accounts-admin", { sets }, placeOfNode(written));
  }
}
