/* Generated from the folders of src/kinds by `npm run generate`. Do not edit. */
import { makeRegistry, type Registry } from "../../core/model/kind.ts";
import { accountAssignment } from "../account-assignment/descriptor.ts";
import { group } from "../group/descriptor.ts";
import { groupMembership } from "../group-membership/descriptor.ts";
import { permissionSet } from "../permission-set/descriptor.ts";
import { user } from "../user/descriptor.ts";

export const kinds: Registry = makeRegistry([accountAssignment, group, groupMembership, permissionSet, user]);
