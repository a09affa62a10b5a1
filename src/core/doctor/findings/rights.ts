/**
 * Findings about what the caller may read.
 *
 * In: rights, as far as they were tried. Out: findings. Invariant: an action that was not tried is not said to be missing. Example: a denied
 * `sso:ListPermissionSets` is `missing-permission`.
 */
import { type Finding, type FindingCode, finding } from "../finding.ts";
import { isOfNetwork, isOfRoles, type Need, type Rights } from "../reads.ts";

/** What no plan needs: each by what lacks without it, and to whom to grant it. */
const BESIDE: readonly (readonly [need: Need, code: FindingCode, lacks: string, fix: string])[] = [
  [
    "who",
    "no-event-history",
    "AWS denied the event history of CloudTrail: drift --who can name nobody",
    "grant it to whoever is to run drift --who (resource *): it only reads, and nothing else asks for it",
  ],
  [
    "access",
    "entitlements-denied",
    "AWS denied entitlements of account access manager, by which people have access past all permission sets",
    "grant these actions to whoever plans and takes snapshots (resource *): they only read",
  ],
];

export function rightsFindings({ denied }: Rights): readonly Finding[] {
  const own = denied.filter(({ action, said }) => !isOfRoles(action) && !isOfNetwork(said));
  const namesOf = (needs: readonly Need[]) =>
    own.filter(({ need }) => needs.includes(need)).map(({ action }) => action);
  const [needed, rest] = [namesOf(["plan"]), namesOf(["apply", "rest"])];
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
    ...BESIDE.flatMap(([need, code, lacks, grant]) => {
      const names = namesOf([need]);
      return names.length === 0 ? [] : [finding(code, lacks, names, grant)];
    }),
  ];
}
