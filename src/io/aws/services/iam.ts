/** AWS IAM: roles in an account, for reading. */
import { text } from "../../../core/model/service.ts";
import type { SdkModule, Service } from "./service.ts";

const ROLE = { RoleName: text, Path: text, Arn: text };

export const iam: Service = {
  name: "iam",
  iamPrefix: "iam",
  load: async () => [(await import("../sdk/iam.ts")) as unknown as SdkModule, "IAMClient"],
  pageSize: () => ({ MaxItems: 1000 }),
  pageToken: "Marker",
  meanings: { "not found": /^NoSuchEntity/ },
  answers: {
    ListRoles: { Roles: [ROLE] },
    GetRole: { Role: ROLE },
    ListAttachedRolePolicies: { AttachedPolicies: [{ PolicyArn: text }] },
    ListRolePolicies: { PolicyNames: [text] },
    GetRolePolicy: { PolicyName: text, PolicyDocument: text },
  },
};
