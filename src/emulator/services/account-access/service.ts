import type { Service } from "../../calls/service.ts";
import { denied } from "./lookup.ts";

const entitlement = "/entitlements/{entitlementId}";
const query = ["applicationArn"];

/** Account access manager: who may assume roles that are not Identity Center's own. A service of REST. */
export const accountAccess: Service = {
  name: "account-access",
  isThere: ({ accountAccess: isThere }) => isThere,
  operations: {},
  routes: {
    CreateApplication: { method: "POST", path: "/applications" },
    GetApplication: { method: "GET", path: "/applications/{applicationArn}" },
    DeleteApplication: { method: "DELETE", path: "/applications/{applicationArn}", status: 204 },
    ListApplications: { method: "POST", path: "/applications-list" },
    CreateEntitlement: { method: "POST", path: "/entitlements" },
    GetEntitlement: { method: "GET", path: entitlement, query },
    DeleteEntitlement: { method: "DELETE", path: entitlement, query, status: 204 },
    ListEntitlements: { method: "POST", path: "/entitlements-list" },
    ListTagsForResource: { method: "GET", path: "/tags/{resourceArn}" },
    TagResource: { method: "POST", path: "/tags/{resourceArn}" },
    UntagResource: { method: "DELETE", path: "/tags/{resourceArn}", query: ["tagKeys"] },
  },
  authorize(operation, _input, call) {
    const { world, caller } = call;
    const { managementAccountId, delegatedAdministratorId } = world;
    const isAdministrator = [managementAccountId, delegatedAdministratorId].includes(caller.accountId);
    if (!world.accounts.has(caller.accountId)) throw denied(call, "*");
    if (operation.access !== "member" && !isAdministrator) throw denied(call, "*");
  },
};
