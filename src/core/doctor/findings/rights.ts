/**
 * Findings about what the caller may read.
 *
 * In: rights, as far as they were tried. Out: findings. Invariant: an action that was not tried is not said to be missing. Example: a denied
 * `sso:ListPermissionSets` is `missing-permission`.
 */
import { type Finding, finding } from "../finding.ts";
import { isOfNetwork, isOfRoles, type Rights } from "../reads.ts";

export function rightsFindings({ denied }: Rights): readonly Finding[] {
  const own = denied.filter(({ action, said }) => !isOfRoles(action) && !isOfNetwork(said));
  const namesOf = (isMeant: boolean) =>
    own.filter(({ need }) => (need === "plan") === isMeant).map(({ action }) => action);
  const [needed, rest] = [namesOf(true), namesOf(false)];
  const fix = "grant these actions to whoever runs idc (resource *): they only read";
  return [
    ...(needed.length === 0
      ? []
      : [
          finding(
            "missing-permission",
            "AWS denied what a plan has to read",
            needed,
            `${fix}; and run it in the management account or the delegated administrator's`,
          ),
        ]),
    ...(rest.length === 0 ? [] : [finding("less-than-a-read", "AWS denied what a plan can do without", rest, fix)]),
  ];
}
