/**
 * Findings about the instance: where it is, who may reach it, and what it can do at all.
 *
 * In: what was looked at. Out: findings. Invariant: what AWS did not say is not guessed. Example: an instance in eu-west-1, asked for in us-east-1, is
 * `other-region`.
 */
import { type Finding, finding } from "../finding.ts";
import { FIND, isOfNetwork } from "../reads.ts";
import type { Sight } from "../sight.ts";

const NOWHERE =
  "use credentials of the management account or of the delegated administrator (AWS_PROFILE); the instance of an organization is enabled in its console";

function regionFindings({ region, instance, live }: Sight): readonly Finding[] {
  if (instance === undefined || live === undefined) return [];
  const { primaryRegion, regions } = instance;
  const copies = regions.filter(({ isPrimary }) => !isPrimary).map(({ name }) => name);
  const fix = `write \`region: ${primaryRegion}\` in Settings, or set AWS_REGION, or pass --region`;
  const other = copies.includes(region)
    ? "the Region in use has only a copy of the instance, which refuses writes and does not show permission sets"
    : "the Region in use does not have the instance";
  return [
    ...(region === primaryRegion ? [] : [finding("other-region", other, [region], fix)]),
    ...(copies.length === 0
      ? []
      : [finding("replica-regions", "copies of the instance in other Regions refuse writes", copies, fix)]),
  ];
}

function networkFindings({ instance, tried }: Sight): readonly Finding[] {
  const kept = [...tried].filter(([, { denied, said = "" }]) => denied > 0 && isOfNetwork(said));
  const fix = "add the addresses of whoever runs idc to AllowSourceIps of the instance, or run it in one of its VPCs";
  const rules = instance?.network;
  return [
    ...(kept.length === 0
      ? []
      : [
          finding(
            "kept-out-by-network",
            "network rules keep this machine out",
            kept.map(([action]) => action),
            fix,
          ),
        ]),
    ...(rules?.vpceAccessRequired === true
      ? [
          finding(
            "network-rules",
            "the instance requires a VPC endpoint, or one of these addresses",
            [...rules.sourceVpcs, ...rules.sourceIps],
            `a runner elsewhere is locked out, such as one of GitHub's, whose addresses change: ${fix}`,
          ),
        ]
      : []),
  ];
}

function kindFindings({ instance, live }: Sight): readonly Finding[] {
  if (live === undefined || instance?.permissionSetsEnabled !== false) return [];
  const { arn, ownerAccount } = live.instance;
  const management = live.organization.managementAccount;
  if (management !== "" && ownerAccount !== management) {
    const fix = "use credentials of the organization's management account or delegated administrator";
    return [finding("account-instance", "this is an account's own instance, for applications only", [arn], fix)];
  }
  const fix = "enable permission sets in the console of Identity Center: it cannot be undone";
  return [finding("no-permission-sets", "permission sets are not enabled on this instance", [arn], fix)];
}

export function instanceFindings(sight: Sight): readonly Finding[] {
  const { live, region, instance, tried } = sight;
  if (live === undefined) {
    // Whoever may not look does not know that there is none.
    if ((tried.get(FIND)?.allowed ?? 0) === 0) return networkFindings(sight);
    const words = "no Region shows these credentials an instance of IAM Identity Center";
    return [finding("no-instance", words, [region], NOWHERE), ...networkFindings(sight)];
  }
  const key = instance?.encryption;
  const own =
    key?.kmsKeyArn === undefined
      ? []
      : [
          finding(
            "own-key",
            "the instance is encrypted with a key of yours",
            [key.kmsKeyArn],
            "its key policy has to let Identity Center and whoever runs idc use it; guard who may disable or delete it",
          ),
        ];
  return [...regionFindings(sight), ...networkFindings(sight), ...kindFindings(sight), ...own];
}
