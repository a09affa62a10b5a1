import { quota, validation } from "../../base/errors.ts";
import { type Call, operation } from "../../calls/operation.ts";
import {
  alternateIdentifier,
  filters,
  groupAttributes,
  groupId,
  onStore,
  operations,
  paging,
  revision,
} from "../../shapes/identitystore.ts";
import { optional, required } from "../../shapes/shape.ts";
import type { Group } from "../../world/directory.ts";
import { leaveRole } from "../../world/role-removal.ts";
import { updatedGroupAttributes } from "./attributes.ts";
import {
  duplicate,
  externalIdMembers,
  groupKey,
  groupOf,
  missing,
  newStamp,
  refuseReserved,
  stampMembers,
  touched,
  uniqueAttribute,
  withExternalId,
} from "./lookup.ts";
import { refuseChanged, revisionMember } from "./revision.ts";

/** aws-api 2. */
const GROUPS = 100_000;
const onGroup = { ...onStore, GroupId: required(groupId) };

export const groupOperations = {
  CreateGroup: operation("administrator", { ...onStore, ...groupAttributes }, (input, call) => {
    const { DisplayName, Description } = input;
    const { world } = call;
    const displayName = checkName(DisplayName, undefined, call);
    if (world.directory.groups.size >= GROUPS)
      throw quota(`The identity store cannot hold more than ${GROUPS} groups.`);
    const id = world.ids.resource(world.instance.identityStoreId, "group", displayName);
    const described = Description === undefined ? {} : { description: Description };
    const group = { id, displayName, ...described, externalIds: [], revision: 0, ...newStamp(call) };
    world.directory.addGroup(group);
    call.record({ made: id });
    return written(group, call);
  }),

  DescribeGroup: operation("member", onGroup, ({ GroupId }, call) => described(groupOf(GroupId, call), call)),

  UpdateGroup: operation(
    "administrator",
    { ...onGroup, Operations: required(operations), Revision: optional(revision) },
    (input, call) => {
      const { description, ...group } = groupOf(input.GroupId, call);
      refuseChanged(group, input.Revision, call);
      const before = {
        DisplayName: group.displayName,
        ...(description === undefined ? {} : { Description: description }),
      };
      const { DisplayName, Description }: { DisplayName?: string; Description?: string } = updatedGroupAttributes(
        before,
        input.Operations,
      );
      const displayName = checkName(DisplayName, group.id, call);
      const described = Description === undefined ? {} : { description: Description };
      const after = touched({ ...group, displayName, ...described }, call);
      call.world.directory.replaceGroup(after);
      call.record();
      return updated(after, call);
    },
  ),

  DeleteGroup: operation("administrator", { ...onGroup, Revision: optional(revision) }, (input, call) => {
    const { world, behaviour } = call;
    const { GroupId, Revision } = input;
    const group = world.directory.groups.get(GroupId);
    if (group === undefined) {
      if (behaviour.deleteMissingIdentity === "succeed") return {};
      throw missing("GROUP", GroupId);
    }
    refuseChanged(group, Revision, call);
    world.directory.removeGroup(GroupId);
    if (behaviour.groupDeletionDropsAssignments) dropAssignments(GroupId, call);
    call.record();
    return {};
  }),

  GetGroupId: operation(
    "member",
    { ...onStore, AlternateIdentifier: required(alternateIdentifier) },
    ({ AlternateIdentifier: wanted }, call) => {
      const { directory } = call.world;
      const group =
        wanted.ExternalId === undefined
          ? directory.groupNamed(uniqueAttribute(wanted, ["displayName"])[1])
          : withExternalId(directory.groups.values(), wanted.ExternalId);
      if (group === undefined) throw missing("GROUP");
      return groupKey(group.id, call);
    },
  ),

  ListGroups: operation("member", { ...onStore, Filters: optional(filters), ...paging }, ({ Filters }, call) => {
    const page = call.page(filtered(Filters?.[0], call), ({ id }) => id);
    return { Groups: page.items.map((group) => described(group, call)), NextToken: page.NextToken };
  }),
};

const written = (group: Group, call: Call) => ({ ...groupKey(group.id, call), ...revisionMember(group, call) });

/** An older AWS says nothing of what it updated. */
const updated = (group: Group, call: Call) => (call.behaviour.revisions ? written(group, call) : {});

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
  for (const assignment of call.world.assignments.ofPrincipal("GROUP", groupId)) {
    call.world.assignments.remove(assignment);
    leaveRole(call.world, assignment, call.now, call.behaviour, []);
  }
}

function described(group: Group, call: Call): object {
  return {
    ...written(group, call),
    DisplayName: group.displayName,
    Description: group.description,
    ...externalIdMembers(group.externalIds),
    ...stampMembers(group),
  };
}
