import { notFound, validation } from "../../base/errors.ts";
import { type Call, operation } from "../../calls/operation.ts";
import type { Service } from "../../calls/service.ts";
import { joinedMethod, moment } from "../../shapes/organizations.ts";
import { list, optional, required, text } from "../../shapes/shape.ts";
import { accountId, tagKey, tags } from "../../shapes/sso-admin.ts";
import { unitId } from "../../world/ou-path.ts";
import type { Account, World } from "../../world/world.ts";
import { providerOperations } from "./provider.ts";

const onAccount = { AccountId: required(accountId) };
const accountName = required(text({ min: 1, max: 128 }));
const policy = { ...onAccount, Policy: required(text({ pattern: "/([A-Za-z0-9.,+@=_\\-]+/)*[\\w+=,.@\\-]+" })) };

/**
 * What changes around Identity Center: accounts and their policies. Products only read these, so there is no API for
 * them here; the console has them so that tests can show what such a change brings about.
 */
export const emulatorAffairs: Service = {
  name: "emulator",
  consoleOnly: true,
  operations: {
    ...providerOperations,
    /** It is created here, or comes as it is, by an invitation: directly below the root, now, where nothing else is said. */
    AddAccount: operation(
      "management",
      { ...onAccount, Name: accountName, JoinedMethod: optional(joinedMethod), JoinedTimestamp: optional(moment) },
      ({ AccountId: id, Name: name, JoinedMethod, JoinedTimestamp }, call) => {
        const { world } = call;
        if (world.accounts.has(id)) throw validation(`There is an account ${id}`);
        const joinedAt = JoinedTimestamp === undefined ? call.now : Date.parse(JoinedTimestamp);
        const invited = JoinedMethod === "INVITED" ? { invited: true as const } : {};
        const account = { id, name, email: `aws+${id}@example.com`, parentId: world.rootId, state: "ACTIVE" as const };
        world.accounts.set(id, { ...account, ...invited, joinedAt, tags: {}, customerManagedPolicies: [] });
        call.record();
        return {};
      },
    ),
    /** OrganizationalUnit is a path by names, made where it does not exist. */
    MoveAccount: operation(
      "management",
      { ...onAccount, OrganizationalUnit: required(text({ min: 1, pattern: "/|(/([^/\\\\]|\\\\.)+)+" })) },
      ({ AccountId, OrganizationalUnit }, call) =>
        changed(call, AccountId, (account) => {
          account.parentId = unitId(call.world, OrganizationalUnit);
        }),
    ),
    RenameAccount: operation("management", { ...onAccount, Name: accountName }, ({ AccountId, Name }, call) =>
      changed(call, AccountId, (account) => {
        account.name = Name;
      }),
    ),
    CloseAccount: operation("management", onAccount, ({ AccountId }, call) =>
      changed(call, AccountId, (account) => {
        if (account.id === call.world.managementAccountId) throw validation("The management account cannot be closed");
        account.state = "SUSPENDED";
      }),
    ),
    ReopenAccount: operation("management", onAccount, ({ AccountId }, call) =>
      changed(call, AccountId, (account) => {
        account.state = "ACTIVE";
      }),
    ),
    /** It leaves the organization, or AWS removes it some time after it was closed. */
    RemoveAccount: operation("management", onAccount, ({ AccountId }, call) =>
      changed(call, AccountId, (account) => {
        const { world, behaviour } = call;
        if (account.id === world.managementAccountId) throw validation("The management account cannot leave");
        world.accounts.delete(account.id);
        if (behaviour.removedAccount === "forgotten") forget(world, account.id);
      }),
    ),
    TagAccount: operation("management", { ...onAccount, Tags: required(tags) }, ({ AccountId, Tags }, call) =>
      changed(call, AccountId, (account) => {
        for (const { Key, Value } of Tags) account.tags[Key] = Value;
      }),
    ),
    UntagAccount: operation(
      "management",
      { ...onAccount, TagKeys: required(list(tagKey, 1, 75)) },
      ({ AccountId, TagKeys }, call) =>
        changed(call, AccountId, (account) => {
          for (const key of TagKeys) delete account.tags[key];
        }),
    ),
    /** Policy is path and name: `/org/DevGuard`. */
    CreateAccountPolicy: operation("management", policy, ({ AccountId, Policy }, call) =>
      changed(call, AccountId, (account) => {
        if (!account.customerManagedPolicies.includes(Policy)) account.customerManagedPolicies.push(Policy);
      }),
    ),
    DeleteAccountPolicy: operation("management", policy, ({ AccountId, Policy }, call) =>
      changed(call, AccountId, (account) => {
        account.customerManagedPolicies = account.customerManagedPolicies.filter((other) => other !== Policy);
      }),
    ),
  },
  authorize() {},
};

function forget({ assignments, provisionings }: World, accountId: string): void {
  for (const assignment of assignments.ofAccount(accountId)) assignments.remove(assignment);
  for (const { permissionSetArn } of provisionings.inAccount(accountId)) {
    provisionings.remove(accountId, permissionSetArn);
  }
}

function changed(call: Call, accountId: string, change: (account: Account) => void): object {
  const account = call.world.accounts.get(accountId);
  if (account === undefined) throw notFound(`There is no account ${accountId}`);
  change(account);
  call.record();
  return {};
}
