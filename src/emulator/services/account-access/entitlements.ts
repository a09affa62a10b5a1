import { conflict, notFound, quota, validation } from "../../base/errors.ts";
import { arnIn } from "../../base/partition.ts";
import { type Call, operation } from "../../calls/operation.ts";
import {
  applicationArn,
  entitlement,
  entitlementFilter,
  type FilterInput,
  type PrincipalInput,
  paging,
} from "../../shapes/account-access.ts";
import { required, text } from "../../shapes/shape.ts";
import type { PrincipalType } from "../../world/access.ts";
import { recordsOf } from "../../world/slots.ts";
import type { World } from "../../world/world.ts";
import { applicationOf, denied, moment, pageIn, statusOf } from "./lookup.ts";

/** Who may assume a role of an account that is not Identity Center's. */
export interface Entitlement {
  id: string;
  applicationArn: string;
  principalType: PrincipalType;
  principalId: string;
  roleArn: string;
  createdAt: number;
}

/** AWS's figure, for a role. */
const GROUPS = 20;

const records = recordsOf<Entitlement>("entitlements");
export const entitlementsIn = (world: World): readonly Entitlement[] => records.all(world);
export const accountOf = ({ roleArn }: Pick<Entitlement, "roleArn">) => roleArn.split(":")[4] ?? "";
const ofApplication = (world: World, arn: string) => records.all(world).filter((one) => one.applicationArn === arn);

export const hasEntitlements = (world: World, arn: string): boolean => ofApplication(world, arn).length > 0;

export function dropEntitlements(world: World, arn: string): void {
  for (const { id } of ofApplication(world, arn)) records.delete(world, id);
}

const onEntitlement = { applicationArn: required(applicationArn), entitlementId: required(text()) };

export const entitlementOperations = {
  CreateEntitlement: operation(
    "administrator",
    { applicationArn: required(applicationArn), entitlement: required(entitlement) },
    (input, call) => {
      const application = applicationOf(input.applicationArn, call);
      if (statusOf(application, call.now) !== "ACTIVE") throw conflict("The application is not active");
      const { principal, roleArn } = input.entitlement.principalRole ?? { principal: {}, roleArn: "" };
      const wanted = { applicationArn: application.arn, ...principalOf(principal), roleArn };
      checkPrincipal(wanted, call);
      checkRole(roleArn, call);
      const there = ofApplication(call.world, application.arn).find((one) => isSame(one, wanted));
      if (there !== undefined) return { entitlementId: there.id };
      refuseOneTooMany(wanted, call);
      const id = addEntitlement(call.world, { ...wanted, createdAt: call.now });
      call.record({ made: id });
      return { entitlementId: id };
    },
  ),

  GetEntitlement: operation("member", onEntitlement, ({ applicationArn: arn, entitlementId }, call) => {
    applicationOf(arn, call);
    const found = records.get(call.world, entitlementId);
    if (found?.applicationArn !== arn) throw notFound(`Could not find the entitlement ${entitlementId}`);
    return { applicationArn: arn, ...described(found, call.world) };
  }),

  ListEntitlements: operation(
    "member",
    { applicationArn: required(applicationArn), filter: required(entitlementFilter), ...paging },
    (input, call) => {
      const { arn } = applicationOf(input.applicationArn, call);
      refuseUnfiltered(input.filter, call);
      const found = ofApplication(call.world, arn).filter((one) => fits(one, input.filter));
      const page = pageIn(found, ({ id }) => id, input, call);
      return { entitlements: page.items.map((one) => described(one, call.world)), nextToken: page.NextToken };
    },
  ),

  DeleteEntitlement: operation("administrator", onEntitlement, ({ applicationArn: arn, entitlementId }, call) => {
    applicationOf(arn, call);
    if (records.get(call.world, entitlementId)?.applicationArn !== arn) return {};
    records.delete(call.world, entitlementId);
    call.record();
    return {};
  }),
};

function principalOf({ identityCenter: { userId, groupId } = {} }: PrincipalInput) {
  return userId === undefined
    ? { principalType: "GROUP" as const, principalId: groupId ?? "" }
    : { principalType: "USER" as const, principalId: userId };
}

type Wanted = Omit<Entitlement, "id" | "createdAt">;

const isSame = (one: Wanted, other: Wanted) =>
  one.principalType === other.principalType && one.principalId === other.principalId && one.roleArn === other.roleArn;

export function addEntitlement(world: World, made: Omit<Entitlement, "id">): string {
  const id = world.ids.uuid("entitlement", `${made.applicationArn}/${made.principalId}/${made.roleArn}`);
  records.set(world, id, { id, ...made });
  return id;
}

function checkPrincipal({ principalType, principalId }: Wanted, { world, behaviour }: Call): void {
  const { users, groups } = world.directory;
  if (behaviour.unknownPrincipal === "accept" || (principalType === "USER" ? users : groups).has(principalId)) return;
  throw notFound(`Could not find ${principalType} with id ${principalId}`);
}

/** Whether the account has such a role nobody looks at. */
function checkRole(roleArn: string, call: Call): void {
  const { world, behaviour, caller } = call;
  const account = accountOf({ roleArn });
  if (!roleArn.startsWith(arnIn(world, ""))) throw validation(`The role ${roleArn} is in another partition`);
  if (account === world.managementAccountId && caller.accountId !== account) throw denied(call, roleArn);
  if (world.accounts.has(account)) return;
  const message = `Could not find AWS account with id ${account}`;
  throw behaviour.unknownAccount === "validation" ? validation(message) : notFound(message);
}

function refuseOneTooMany({ principalType, roleArn }: Wanted, { world }: Call): void {
  if (principalType === "USER") return;
  const groups = records.all(world).filter((one) => one.principalType === "GROUP" && one.roleArn === roleArn);
  if (groups.length >= GROUPS) throw quota(`No more than ${GROUPS} groups can be entitled to a role`);
}

function refuseUnfiltered({ principalRole = {} }: FilterInput, { behaviour }: Call): void {
  if (behaviour.unfilteredEntitlements === "all" || Object.keys(principalRole).length > 0) return;
  throw validation("The filter must specify a principal, a role or an account");
}

/** All that the filter says, of one that says nothing all of them. */
function fits(one: Entitlement, { principalRole: { principal, roleArn, account } = {} }: FilterInput): boolean {
  const who = principal === undefined ? undefined : principalOf(principal);
  return (
    (who === undefined || (who.principalType === one.principalType && who.principalId === one.principalId)) &&
    (roleArn === undefined || roleArn === one.roleArn) &&
    (account === undefined || account === accountOf(one))
  );
}

function described(one: Entitlement, { accounts }: World) {
  const { id, principalType, principalId, roleArn, createdAt } = one;
  const account = accountOf(one);
  const accountName = accounts.get(account)?.name;
  const identityCenter = principalType === "USER" ? { userId: principalId } : { groupId: principalId };
  const principalRole = { principal: { identityCenter }, roleArn, account, accountName };
  return { entitlementId: id, entitlement: { principalRole }, createdAt: moment(createdAt) };
}
