import { integer, list, oneOf, optional, required, structure, text, type ValueOf } from "./shape.ts";

// Limits and patterns: aws-api.md 1a, "Scalars".
const PARTITION = "arn:aws(-[a-z]{1,5}){0,3}";
const INSTANCE = "(sso)?ins-[a-zA-Z0-9\\-.]{16}";
const UUID = "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}";
const TAG_TEXT = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*";

export const instanceArn = text({ min: 10, max: 1224, pattern: `${PARTITION}:sso:::instance/${INSTANCE}` });
export const permissionSetArn = text({
  min: 10,
  max: 1224,
  pattern: `${PARTITION}:sso:::permissionSet/${INSTANCE}/ps-[a-zA-Z0-9\\-./]{16}`,
});
export const accountId = text({ min: 12, max: 12, pattern: "\\d{12}" });
export const principalId = text({ min: 1, max: 47, pattern: `([0-9a-f]{10}-|)${UUID}` });
export const regionScope = oneOf("CURRENT_REGION", "ALL_REGIONS");
export const regionName = text({ min: 1, max: 32, pattern: "([a-z]+-){2,3}\\d" });
export const instanceName = text({ min: 0, max: 255, pattern: "[\\w+=,.@\\-]+" });
export const encryptionConfiguration = structure({
  KeyType: required(oneOf("AWS_OWNED_KMS_KEY", "CUSTOMER_MANAGED_KEY")),
  KmsKeyArn: optional(
    text({
      min: 20,
      max: 2048,
      pattern: `${PARTITION}:kms:([a-z]{2,}(-[a-z0-9]+)+){1}:[0-9]{12}:key/(mrk-[a-f0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})`,
    }),
  ),
});
export const principalType = oneOf("USER", "GROUP");
export const targetType = oneOf("AWS_ACCOUNT");
export const requestId = text({
  min: 36,
  max: 36,
  pattern: "\\b[0-9a-f]{8}\\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\\b[0-9a-f]{12}\\b",
});
export const provisioningStatus = oneOf("LATEST_PERMISSION_SET_PROVISIONED", "LATEST_PERMISSION_SET_NOT_PROVISIONED");
export const statusFilter = structure({ Status: optional(oneOf("IN_PROGRESS", "FAILED", "SUCCEEDED")) });

export const permissionSetName = text({ min: 1, max: 32, pattern: "[\\w+=,.@\\-]+" });
export const description = text({
  min: 1,
  max: 700,
  pattern: "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
});
export const relayState = text({
  min: 1,
  max: 240,
  pattern: "[a-zA-Z0-9&$@#\\\\\\/%?=~\\-_'\"|!:,.;*+\\[\\] \\(\\)\\{\\}]+",
});
export const sessionDuration = text({
  min: 1,
  max: 100,
  pattern:
    "(-?)P(?=\\d|T\\d)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)([DW]))?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?",
});
export const inlinePolicy = text({ min: 1, max: 32768, pattern: "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+" });
export const managedPolicyArn = text({
  min: 20,
  max: 2048,
  pattern: `${PARTITION}:iam::aws:policy((/[A-Za-z0-9.,+@=_\\-]+)*)/([A-Za-z0-9.,+=@_\\-]+)`,
});
export const customerManagedPolicy = structure({
  Name: required(text({ min: 1, max: 128, pattern: "[\\w+=,.@\\-]+" })),
  Path: optional(text({ min: 1, max: 512, pattern: "((/[A-Za-z0-9.,+@=_\\-]+)*)/" })),
});
export const permissionsBoundary = structure({
  CustomerManagedPolicyReference: optional(customerManagedPolicy),
  ManagedPolicyArn: optional(managedPolicyArn),
});
export type CustomerManagedPolicyReference = ValueOf<typeof customerManagedPolicy>;
export type PermissionsBoundary = ValueOf<typeof permissionsBoundary>;

export const tagKey = text({ min: 1, max: 128, pattern: TAG_TEXT });
export const tags = list(
  structure({ Key: required(tagKey), Value: required(text({ min: 0, max: 256, pattern: TAG_TEXT })) }),
  0,
  75,
);
export const taggableArn = text({
  min: 10,
  max: 2048,
  pattern:
    `${PARTITION}:sso::((:instance/${INSTANCE})|(:permissionSet/${INSTANCE}/ps-[a-zA-Z0-9\\-./]{16})` +
    `|(\\d{12}:application/${INSTANCE}/apl-[a-zA-Z0-9]{16})` +
    `|(\\d{12}:trustedTokenIssuer/${INSTANCE}/tti-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}))`,
});

export const attributeKey = text({ min: 1, max: 128, pattern: "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+" });
/** Like `${path:userName}`. */
export const attributeSource = text({
  min: 0,
  max: 256,
  pattern: '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@\\[\\]\\{\\}$\\\\"]*',
});
export const accessControlConfiguration = structure({
  AccessControlAttributes: required(
    list(
      structure({
        Key: required(attributeKey),
        Value: required(structure({ Source: required(list(attributeSource, 1, 1)) })),
      }),
      0,
      50,
    ),
  ),
});
export type AccessControlAttributes = ValueOf<typeof accessControlConfiguration>["AccessControlAttributes"];

export const nextToken = text({ min: 0, max: 2048, pattern: "[\\-a-zA-Z0-9+=/_]*" });
export const paging = { MaxResults: optional(integer(1, 100)), NextToken: optional(nextToken) };
export const onInstance = { InstanceArn: required(instanceArn) };
export const onPermissionSet = { ...onInstance, PermissionSetArn: required(permissionSetArn) };
