import { arnIn } from "../../base/partition.ts";
import { operation } from "../../calls/operation.ts";
import { childId, childType, organizationalUnitId, paging, parentId } from "../../shapes/organizations.ts";
import { required } from "../../shapes/shape.ts";
import { accountsBelow, checkParent, organizationsNotFound, unitMembers, unitsBelow } from "./lookup.ts";

export const treeOperations = {
  ListRoots: operation("administrator", paging, (_input, call) => {
    const { rootId, managementAccountId, organizationId } = call.world;
    const page = call.page([rootId], (id) => id);
    return {
      Roots: page.items.map((Id) => ({
        Id,
        Arn: arnIn(call.world, `organizations::${managementAccountId}:root/${organizationId}/${Id}`),
        Name: "Root",
        PolicyTypes: [],
      })),
      NextToken: page.NextToken,
    };
  }),

  DescribeOrganizationalUnit: operation(
    "administrator",
    { OrganizationalUnitId: required(organizationalUnitId) },
    ({ OrganizationalUnitId }, call) => {
      const unit = call.world.organizationalUnits.get(OrganizationalUnitId);
      if (unit === undefined) {
        throw organizationsNotFound(
          "OrganizationalUnitNotFoundException",
          "You specified an organizational unit that doesn't exist.",
        );
      }
      return { OrganizationalUnit: unitMembers(unit, call) };
    },
  ),

  ListOrganizationalUnitsForParent: operation(
    "administrator",
    { ParentId: required(parentId), ...paging },
    ({ ParentId }, call) => {
      checkParent(ParentId, call.world);
      const page = call.page(unitsBelow(ParentId, call.world), ({ id }) => id);
      return { OrganizationalUnits: page.items.map((unit) => unitMembers(unit, call)), NextToken: page.NextToken };
    },
  ),

  ListChildren: operation(
    "administrator",
    { ParentId: required(parentId), ChildType: required(childType), ...paging },
    ({ ParentId, ChildType }, call) => {
      checkParent(ParentId, call.world);
      const children = ChildType === "ACCOUNT" ? accountsBelow(ParentId, call.world) : unitsBelow(ParentId, call.world);
      const ids = children.map(({ id }) => id);
      const page = call.page(ids, (id) => id);
      return { Children: page.items.map((Id) => ({ Id, Type: ChildType })), NextToken: page.NextToken };
    },
  ),

  ListParents: operation("administrator", { ChildId: required(childId), ...paging }, ({ ChildId }, call) => {
    const { accounts, organizationalUnits, rootId } = call.world;
    const child = accounts.get(ChildId) ?? organizationalUnits.get(ChildId);
    if (child === undefined) {
      throw organizationsNotFound(
        "ChildNotFoundException",
        "We can't find an organizational unit (OU) or AWS account with the ChildId that you specified.",
      );
    }
    const page = call.page([child.parentId], (id) => id);
    return {
      Parents: page.items.map((Id) => ({ Id, Type: Id === rootId ? "ROOT" : "ORGANIZATIONAL_UNIT" })),
      NextToken: page.NextToken,
    };
  }),
};
