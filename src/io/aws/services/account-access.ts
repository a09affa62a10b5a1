/** Account access manager: who may assume roles that are not Identity Center's own, for reading. */
import { isObject } from "../../../core/base/json.ts";
import { type FormCheck, text } from "../../../core/model/service.ts";
import type { SdkModule, Service } from "./service.ts";

/** One user or group, and nothing that this version does not know. */
const principal: FormCheck = (value) =>
  isObject(value) && Object.keys(value).length === 1 && (text(value.userId) || text(value.groupId));

const ROLE = /^arn:[a-z0-9-]+:iam::([0-9]{12}):role\/[a-zA-Z0-9+=,.@_/-]+$/;

/** The account is that of the role: whoever is told of access in one account must not look for it in another. */
const principalRole: FormCheck = (value) =>
  isObject(value) &&
  isObject(value.principal) &&
  principal(value.principal.identityCenter) &&
  typeof value.roleArn === "string" &&
  text(value.account) &&
  ROLE.exec(value.roleArn)?.[1] === value.account;

export const accountAccess: Service = {
  name: "account-access",
  iamPrefix: "account-access",
  load: async () => [(await import("../sdk/account-access.ts")) as unknown as SdkModule, "AccountAccessClient"],
  pageSize: () => ({ maxResults: 100 }),
  pageToken: "nextToken",
  answers: {
    ListApplications: { applications: [{ applicationArn: text }] },
    GetApplication: { identitySource: { identityCenter: { instanceArn: text } } },
    ListEntitlements: { entitlements: [{ entitlementId: text, entitlement: { principalRole } }] },
  },
};
