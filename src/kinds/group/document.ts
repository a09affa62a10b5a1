/** Group documents: what they declare. */

import { keyOf } from "../../core/base/key.ts";
import { reportRepeats, reportSpellings } from "../../core/config/check/repeats.ts";
import type { DocumentKind } from "../../core/config/document-kind.ts";
import { itemsOf, memberOf, type Node, placeOfNode } from "../../core/document/node.ts";
import type { Group } from "../../core/generated/documents.ts";
import { Group as validate } from "../../core/generated/validate.js";
import type { Declared } from "../../core/model/config.ts";
import type { GroupDeclaration } from "../../core/model/specs.ts";
import { groupDrafting } from "./drafting.ts";

export const groupDocument: DocumentKind = {
  kind: "Group",
  noun: "group",
  nameKey: "name",
  quota: { limit: 100_000, many: "groups" },
  validate,
  drafting: groupDrafting,
  check(root, { references, report }) {
    const members = memberOf(root, "members");
    for (const member of itemsOf(members)) references.user(member);
    reportRepeats(members, "members", report);
    reportSpellings(members, "member", report);
  },
  declare(root): Declared<GroupDeclaration> {
    const { name, description } = root.value as Group;
    const members = memberOf(root, "members");
    const spec: GroupDeclaration = {
      name,
      ...(description === undefined ? {} : { description }),
      ...(members === undefined ? {} : { members: membersIn(members) }),
    };
    return { kind: "Group", key: keyOf("Group", name), name, spec, at: placeOfNode(root) };
  },
};

/** Members in the order in which they are written, without repeats. */
function membersIn(list: Node): NonNullable<GroupDeclaration["members"]> {
  const members = new Map<string, Node>();
  for (const item of itemsOf(list)) if (!members.has(String(item.value))) members.set(String(item.value), item);
  return [...members].map(([userName, item]) => ({ userName, at: placeOfNode(item) }));
}
