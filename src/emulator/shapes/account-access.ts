import { integer, list, map, optional, required, structure, text, union, type ValueOf } from "./shape.ts";

// Limits and patterns: AWS's model of account-access.
const UUID = "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}";
const ROLE = "([a-zA-Z0-9+=,.@_\\-]+/)*[a-zA-Z0-9+=,.@_\\-]+";

export const applicationArn = text({
  min: 49,
  max: 2048,
  pattern: "arn:[a-z0-9\\-]+:account-access:[a-z0-9]+(-[a-z0-9]+)*:[0-9]{12}:application/[a-zA-Z0-9\\-]+",
});
const instanceArn = text({
  min: 10,
  max: 1224,
  pattern: "arn:[a-z0-9\\-]+:sso:::instance/(sso)?ins-[a-zA-Z0-9\\-.]{16}",
});
export const identitySource = union({ identityCenter: optional(structure({ instanceArn: required(instanceArn) })) });
const account = text({ min: 12, max: 12, pattern: "[0-9]{12}" });
const roleArn = text({ pattern: `arn:[a-z0-9\\-]+:iam::[0-9]{12}:role/${ROLE}` });
const principalId = text({ min: 1, max: 47, pattern: `([0-9a-f]{10}-|)${UUID}` });
const principal = union({
  identityCenter: optional(union({ userId: optional(principalId), groupId: optional(principalId) })),
});
export const entitlement = union({
  principalRole: optional(structure({ principal: required(principal), roleArn: required(roleArn) })),
});
export const entitlementFilter = structure({
  principalRole: optional(
    structure({ principal: optional(principal), roleArn: optional(roleArn), account: optional(account) }),
  ),
});
export const tags = map(text(), text());
export const tagKeys = list(text());
export const paging = { maxResults: optional(integer(1, 100)), nextToken: optional(text()) };

/** Of organization files: path and name of a role, as they stand in its ARN. */
export const roleName = text({ min: 1, max: 576, pattern: ROLE });

export type PrincipalInput = ValueOf<typeof principal>;
export type FilterInput = ValueOf<typeof entitlementFilter>;
