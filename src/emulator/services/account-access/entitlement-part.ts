import { arnIn } from "../../base/partition.ts";
import { sorted } from "../../base/sorted.ts";
import { fileKey, type ServicePart } from "../../calls/part.ts";
import { roleName } from "../../shapes/account-access.ts";
import { groupName, userName } from "../../shapes/identitystore.ts";
import { list, optional, required, structure, type ValueOf } from "../../shapes/shape.ts";
import { accountId } from "../../shapes/sso-admin.ts";
import type { PrincipalType } from "../../world/access.ts";
import type { World } from "../../world/world.ts";
import { accountOf, addEntitlement, type Entitlement, entitlementOperations, entitlementsIn } from "./entitlements.ts";
import { applicationFor, applicationRecords } from "./lookup.ts";

const entry = structure({
  role: required(roleName),
  accounts: required(list(accountId)),
  group: optional(groupName),
  user: optional(userName),
  deletedGroup: optional(groupName),
  deletedUser: optional(userName),
});
type Entry = ValueOf<typeof entry>;

const principalsIn = ({ group, user, deletedGroup, deletedUser }: Entry) =>
  [group, user, deletedGroup, deletedUser].filter((name) => name !== undefined);

const file = fileKey({
  key: "entitlements",
  shape: list(entry),
  descriptions: {
    "": "Entitlements of account access manager. Where this is there, the management account has an application of it.",
    role: "The role that is given: path and name, as in Audit or ops/OnCall. Whether there is one nobody looks at.",
    accounts: "Ids of the accounts whose role it is.",
    group: "The group that may assume it, by name; or one of the three others.",
    user: "The user who may assume it.",
    deletedGroup: "A group that is not there any more.",
    deletedUser: "A user who is not there any more.",
  },
  check: (entries, references) => {
    entries.forEach((one, index) => {
      const at = `[${index}]`;
      for (const id of one.accounts) references.account(id, `${at}.accounts`);
      if (one.group !== undefined) references.group(one.group, `${at}.group`);
      if (one.user !== undefined) references.user(one.user, `${at}.user`);
      if (principalsIn(one).length !== 1) references.problem(at, "needs a group or a user");
    });
  },
  load: (entries, world, createdAt) => {
    const application = applicationFor(world, world.managementAccountId, createdAt);
    applicationRecords.set(world, application.arn, application);
    for (const { role, accounts, ...one } of entries) {
      const principal = principalOf(world, one);
      for (const id of accounts) {
        const roleArn = arnIn(world, `iam::${id}:role/${role}`);
        addEntitlement(world, { applicationArn: application.arn, ...principal, roleArn, createdAt });
      }
    }
  },
});

function principalOf(
  { directory, ids, instance }: World,
  { group, user, deletedGroup, deletedUser }: Omit<Entry, "role" | "accounts">,
): { principalType: PrincipalType; principalId: string } {
  const principalType = (group ?? deletedGroup) === undefined ? "USER" : "GROUP";
  const there = group === undefined ? directory.userNamed(user ?? "") : directory.groupNamed(group);
  const gone = deletedGroup ?? deletedUser;
  const principalId = gone === undefined ? (there?.id ?? "") : ids.resource(instance.identityStoreId, "deleted", gone);
  return { principalType, principalId };
}

/** As of assignments: null for one who is gone. */
function shown(one: Entitlement, { directory: { users, groups } }: World) {
  const { principalType, principalId, roleArn } = one;
  const name =
    principalType === "USER" ? users.get(principalId)?.attributes.UserName : groups.get(principalId)?.displayName;
  return { account: accountOf(one), role: roleArn, principalType, principal: name ?? null, principalId };
}

export const entitlements: ServicePart = {
  name: "entitlements",
  operations: entitlementOperations,
  state: (world) => ({
    entitlements: sorted(
      entitlementsIn(world).map((one) => shown(one, world)),
      ({ account, role, principalType, principal, principalId }) =>
        `${account}\n${role}\n${principalType}\n${principal}\n${principalId}`,
    ),
  }),
  file,
};
