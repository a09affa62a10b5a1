import { quota, validation } from "../../errors.ts";
import { type Call, operation } from "../../operation.ts";
import { leaveRole } from "../../role-removal.ts";
import {
  alternateIdentifier,
  filters,
  groupAttributes,
  onStore,
  operations,
  paging,
  resourceId,
} from "../../shapes/identitystore.ts";
import { optional, required } from "../../shapes/shape.ts";
import type { Group } from "../../world/directory.ts";
import { updatedGroupAttributes } from "./attributes.ts";
import {
  duplicate,
  externalIdMembers,
  groupOf,
  missing,
  newStamp,
  refuseReserved,
  stampMembers,
  touched,
  uniqueAttribute,
  withExternalId,
} from "./lookup.ts";

/** aws-api 2. */
const GROUPS = 100_000;
const onGroup = { ...onStore, GroupId: required(resourceId) };

export const groupOperations = {
  CreateGroup: operation("administrator", { ...onStore, ...groupAttributes }, (input, call) => {
    const { IdentityStoreId, DisplayName, Description } = input;
    const { world } = call;
    const displayName = checkName(DisplayName, undefined, call);
    if (world.directory.groups.size >= GROUPS)
      throw quota(`The identity store cannot hold more than ${GROUPS} groups.`);
    const id = world.ids.resource(IdentityStoreId, "group", displayName);
    const described = Description === undefined ? {} : { description: Description };
    world.directory.addGroup({ id, displayName, ...described, externalIds: [], ...newStamp(call) });
    call.record();
    return { IdentityStoreId, GroupId: id };
  }),

  DescribeGroup: operation("member", onGroup, ({ GroupId }, call) => described(groupOf(GroupId, call), call)),

  UpdateGroup: operation("administrator", { ...onGroup, Operations: required(operations) }, (input, call) => {
    const { description, ...group } = groupOf(input.GroupId, call);
    const before = {
      DisplayName: group.displayName,
      ...(description === undefined ? {} : { Description: description }),
    };
    const { DisplayName, Description }: { DisplayName?: string; Description?: string } = updatedGroupAttributes(
      before,
      input.Operations,
    );
    const displayName = checkName(DisplayName, group.id, call);
    const after = { ...group, displayName, ...(Description === undefined ? {} : { description: Description }) };
    call.world.directory.replaceGroup(touched(after, call));
    call.record();
    return {};
  }),

  DeleteGroup: operation("administrator", onGroup, ({ GroupId }, call) => {
    const { world, behaviour } = call;
    if (!world.directory.groups.has(GroupId)) {
      if (behaviour.deleteMissingIdentity === "succeed") return {};
      throw missing("GROUP", GroupId);
    }
    world.directory.removeGroup(GroupId);
    if (behaviour.groupDeletionDropsAssignments) dropAssignments(GroupId, call);
    call.record();
    return {};
  }),

  GetGroupId: operation(
    "member",
    { ...onStore, AlternateIdentifier: required(alternateIdentifier) },
    ({ IdentityStoreId, AlternateIdentifier: wanted }, call) => {
      const { directory } = call.world;
      const group =
        wanted.ExternalId === undefined
          ? directory.groupNamed(uniqueAttribute(wanted, ["displayName"])[1])
          : withExternalId(directory.groups.values(), wanted.ExternalId);
      if (group === undefined) throw missing("GROUP");
      return { IdentityStoreId, GroupId: group.id };
    },
  ),

  ListGroups: operation("member", { ...onStore, Filters: optional(filters), ...paging }, ({ Filters }, call) => {
    const page = call.page(filtered(Filters?.[0], call), ({ id }) => id);
    return { Groups: page.items.map((group) => described(group, call)), NextToken: page.NextToken };
  }),
};

/** Filters are deprecated: one, exact, by DisplayName. */
function filtered(filter: { AttributePath: string; AttributeValue: string } | undefined, call: Call): Group[] {
  const { directory } = call.world;
  if (filter === undefined) return [...directory.groups.values()];
  if (filter.AttributePath.toLowerCase() !== "displayname") {
    throw validation(`The attribute ${filter.AttributePath} cannot be used in a filter`);
  }
  const group = directory.groupNamed(filter.AttributeValue);
  return group === undefined ? [] : [group];
}

function checkName(displayName: string | undefined, self: string | undefined, call: Call): string {
  if (displayName === undefined) throw validation("displayName is a required attribute");
  refuseReserved(displayName);
  const named = call.world.directory.groupNamed(displayName);
  if (named !== undefined && named.id !== self) throw duplicate("GroupDisplayName");
  return displayName;
}

function dropAssignments(groupId: string, call: Call): void {
  for (const row of call.world.assignments.ofPrincipal("GROUP", groupId)) {
    call.world.assignments.remove(row);
    leaveRole(call.world, row, call.now, call.behaviour, []);
  }
}

function described(group: Group, call: Call): object {
  return {
    IdentityStoreId: call.world.instance.identityStoreId,
    GroupId: group.id,
    DisplayName: group.displayName,
    Description: group.description,
    ...externalIdMembers(group.externalIds),
    ...stampMembers(group),
  };
}
