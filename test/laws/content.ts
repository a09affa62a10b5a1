/** What is live, in lines of which none may go where nothing is to be taken from anybody. */
import type { EmulatorState } from "../../src/emulator/index.ts";
import { lineOf } from "./random-config.ts";

/** Names, lists and texts that may only become more. */
export function contentOf(state: EmulatorState): readonly string[] {
  return [
    ...state.users.map((user) => `user ${user.UserName} ${user.UserId} ${user.Title}`),
    ...state.groups.flatMap((group) => [
      `group ${group.DisplayName} ${group.GroupId}`,
      ...group.members.map((member) => `${member} in ${group.DisplayName}`),
    ]),
    ...state.permissionSets.flatMap((set) => [
      `set ${set.Name} ${set.PermissionSetArn}`,
      ...(set.ManagedPolicies as string[]).map((policy) => `${policy} of ${set.Name}`),
      ...(set.CustomerManagedPolicies as object[]).map((policy) => `${JSON.stringify(policy)} of ${set.Name}`),
      ...(set.InlinePolicy === undefined ? [] : [`${set.InlinePolicy} of ${set.Name}`]),
      ...(set.PermissionsBoundary === undefined ? [] : [`${JSON.stringify(set.PermissionsBoundary)} of ${set.Name}`]),
      ...Object.keys(set.Tags as object).map((tag) => `tag ${tag} of ${set.Name}`),
    ]),
    ...state.assignments.map((row) => `${lineOf(row)} ${row.principalId}`),
    ...state.provisioned.map(({ role, account }) => `${role} in ${account}`),
  ];
}
