/** `Group`: a group in the identity store, which AWS names by `DisplayName`. */
import type { CreateGroupRequest, DeleteGroupRequest, UpdateGroupRequest } from "@aws-sdk/client-identitystore";
import type { JsonObject } from "../../core/base/json.ts";
import { keyOf } from "../../core/base/key.ts";
import { twinsAmong } from "../../core/live/twins.ts";
import type { Declared } from "../../core/model/config.ts";
import type { Kind } from "../../core/model/kind.ts";
import type { ReadContext, Reading, RereadContext } from "../../core/model/reading.ts";
import type { Found, Resource } from "../../core/model/resource.ts";
import type { Scope } from "../../core/model/scope.ts";
import type { GroupDeclaration, GroupSpec } from "../../core/model/specs.ts";
import { createdAt } from "../created.ts";
import { isExternal, isProviders, principalId } from "../principal-id.ts";
import { readAllOrNone, rereadEachOrAll } from "../reread-each.ts";
import { type Conditional, ifUnchanged, seenRevision } from "../revision.ts";
import { spelled } from "../spelled.ts";
import { identityStoreStep } from "../step-of.ts";
import { text } from "../wire.ts";

function foundGroup(group: JsonObject, { spelling }: Pick<Scope, "spelling">): Found<GroupSpec> {
  const name = text(group.DisplayName) ?? "";
  const description = text(group.Description);
  return {
    kind: "Group",
    key: keyOf("Group", spelling("Group", name)),
    spec: { name, ...(description === undefined ? {} : { description }) },
    ids: { GroupId: text(group.GroupId) ?? "" },
    facts: { external: isExternal(group), ...createdAt(group.CreatedAt), ...seenRevision(group) },
  };
}

/** A group document stands for the group and for one membership of each member. */
function expand(declared: Declared): readonly Resource[] {
  const { members = [], ...spec } = declared.spec as GroupDeclaration;
  const prefix = keyOf("GroupMembership", spec.name);
  const memberships = members.map(({ userName, at }) => ({
    kind: "GroupMembership",
    key: keyOf(prefix, userName),
    spec: { group: spec.name, member: userName },
    sources: [at],
  }));
  return [{ kind: "Group", key: declared.key, spec, sources: [declared.at] }, ...memberships];
}

async function readAll(context: ReadContext | RereadContext): Promise<Reading> {
  const input = { IdentityStoreId: context.instance.identityStoreId };
  const groups = await context.reader.list("identitystore", "ListGroups", input, "Groups");
  const names = groups.map(({ DisplayName }) => text(DisplayName) ?? "");
  const { unknown, unproved, ...twins } = twinsAmong({ users: [], groups: names }, context.scope.spelling);
  return { found: groups.map((item) => foundGroup(item, twins)), unknown, unproved };
}

export const group: Kind<GroupSpec> = {
  kind: "Group",
  noun: { one: "group", many: "groups", section: "People" },
  after: [],
  isNeeded: () => true,
  writes: { identitystore: ["CreateGroup", "UpdateGroup", "DeleteGroup"] },
  deletionAsks: true,
  fields: {
    name: { same: (a, b) => String(a).toLowerCase() === String(b).toLowerCase() },
    description: {},
  },
  keyOf: (spec) => keyOf("Group", spec.name),
  parents: () => [],
  binding: "GroupId",
  findMade: async (context, spec) => {
    const GroupId = await principalId(context, "GetGroupId", "displayName", spec.name);
    return GroupId === undefined || (await isProviders(context, { GroupId })) ? undefined : { GroupId };
  },
  expand,
  read: (context) => readAllOrNone(context, readAll, "Group"),
  reread(context, written) {
    const IdentityStoreId = context.instance.identityStoreId;
    return rereadEachOrAll(context, "Group", written, readAll, async ({ key, ids }) => {
      const item = await context.reader.call("identitystore", "DescribeGroup", {
        IdentityStoreId,
        GroupId: ids.GroupId,
      });
      return { ...foundGroup(item, context.scope), key };
    });
  },
  within: (found, scope) => spelled(found, "Group", found.spec.name, scope),
  create: ({ key, spec }, refs) => [
    identityStoreStep<CreateGroupRequest>(
      "CreateGroup",
      {
        IdentityStoreId: refs.identityStoreId,
        DisplayName: spec.name,
        ...(spec.description === undefined ? {} : { Description: spec.description }),
      },
      { locks: [key], saves: { GroupId: "GroupId" } },
    ),
  ],
  update: (live, want, _changed, refs) => [
    identityStoreStep<UpdateGroupRequest & Conditional>(
      "UpdateGroup",
      {
        IdentityStoreId: refs.identityStoreId,
        GroupId: live.ids.GroupId,
        ...ifUnchanged(live),
        // A null removes the attribute: empty strings are refused.
        Operations: [{ AttributePath: "description", AttributeValue: want.spec.description ?? null }],
      },
      { locks: [want.key] },
    ),
  ],
  remove: (live, refs) => [
    identityStoreStep<DeleteGroupRequest & Conditional>(
      "DeleteGroup",
      { IdentityStoreId: refs.identityStoreId, GroupId: live.ids.GroupId, ...ifUnchanged(live) },
      { locks: [live.key] },
    ),
  ],
};
