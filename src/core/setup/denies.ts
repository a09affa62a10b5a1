/**
 * Explicit denies: what no role of idc's may do, so that it holds even where idc is wrong.
 *
 * In: the management account, where roles of another one are meant. Out: statements. Invariant: a deny is never narrower than what
 * Settings protect. Example: a permission set that has the tag `idc:protected` is not deleted.
 */
import { GUARDED_OPERATIONS, PROTECTED } from "../model/own-tags.ts";
import type { Statement } from "./policy.ts";

/** The instance and its store, the organization, and users of IAM. */
export const NEVER: Statement = {
  Sid: "Never",
  Effect: "Deny",
  Action: [
    ...["sso:CreateInstance", "sso:UpdateInstance", "sso:DeleteInstance", "sso:AddRegion", "sso:RemoveRegion"],
    "identitystore:UpdateIdentityStore",
    ...["Accept", "Attach", "Cancel", "Close", "Create", "Decline", "Delete", "Deregister", "Detach", "Disable"].map(
      (verb) => `organizations:${verb}*`,
    ),
    ...["Enable", "Invite", "Leave", "Move", "Put", "Register", "Remove", "Tag", "Untag", "Update"].map(
      (verb) => `organizations:${verb}*`,
    ),
    ...["iam:*User*", "iam:*AccessKey*", "iam:*LoginProfile*"],
  ],
  Resource: "*",
};

/**
 * What takes away or narrows a set that a grant in `protected` goes through, whatever else goes through it. Attaching is not among it,
 * which widens unless the policy denies, nor is taking a boundary off. Whatever the tag says: that it is there is enough.
 */
export const keepsProtected = (partition: string): Statement => ({
  Sid: "KeepProtected",
  Effect: "Deny",
  Action: [...GUARDED_OPERATIONS].map((operation) => `sso:${operation}`),
  Resource: `arn:${partition}:sso:::permissionSet/*`,
  Condition: { Null: { [`aws:ResourceTag/${PROTECTED}`]: "false" } },
});

/** For a role outside of the management account: AWS denies that to a delegated administrator, too. */
export const keepsManagementAccount = (partition: string, account: string): Statement => ({
  Sid: "KeepManagementAccount",
  Effect: "Deny",
  Action: ["sso:CreateAccountAssignment", "sso:DeleteAccountAssignment"],
  Resource: `arn:${partition}:sso:::account/${account}`,
});
