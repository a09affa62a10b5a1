import { conflict, conflictingOperation, quota } from "../../base/errors.ts";
import { arnIn } from "../../base/partition.ts";
import { operation } from "../../calls/operation.ts";
import type { ServicePart } from "../../calls/part.ts";
import { checkedDuration } from "../../shapes/session-duration.ts";
import { optional, required } from "../../shapes/shape.ts";
import {
  description,
  onInstance,
  onPermissionSet,
  paging,
  permissionSetName,
  relayState,
  sessionDuration,
  tags,
} from "../../shapes/sso-admin.ts";
import { type PermissionSet, permissionSetNamed } from "../../world/world.ts";
import { changeableSet, changed, permissionSet, refuseManagementSets } from "./lookup.ts";
import { newTags } from "./tags.ts";

/** aws-api 2, the newest capture. */
const PERMISSION_SETS = 3500;

const definition = {
  Description: optional(description),
  SessionDuration: optional(sessionDuration),
  RelayState: optional(relayState),
};

const operations = {
  ListPermissionSets: operation("administrator", { ...onInstance, ...paging }, (_input, call) => {
    const page = call.page([...call.world.permissionSets.keys()], (arn) => arn);
    return { PermissionSets: page.items, NextToken: page.NextToken };
  }),

  DescribePermissionSet: operation("administrator", onPermissionSet, ({ PermissionSetArn }, call) => ({
    PermissionSet: described(permissionSet(PermissionSetArn, call)),
  })),

  CreatePermissionSet: operation(
    "administrator",
    { ...onInstance, Name: required(permissionSetName), ...definition, Tags: optional(tags) },
    (input, call) => {
      const { world } = call;
      const duration = checkedDuration(input.SessionDuration);
      const initialTags = newTags({}, input.Tags ?? []);
      if (permissionSetNamed(world, input.Name) !== undefined) {
        throw conflict(`PermissionSet with name ${input.Name} already exists.`);
      }
      if (world.permissionSets.size >= PERMISSION_SETS) {
        throw quota(`You have exceeded AWS SSO limits. Cannot create PermissionSet more than ${PERMISSION_SETS}.`);
      }
      const id = world.ids.hex("permissionSet", input.Name, 16);
      const set: PermissionSet = {
        arn: arnIn(world, `sso:::permissionSet/${world.instance.id}/ps-${id}`),
        name: input.Name,
        ...(input.Description === undefined ? {} : { description: input.Description }),
        sessionDuration: duration,
        ...(input.RelayState === undefined ? {} : { relayState: input.RelayState }),
        createdDate: call.now,
        managedPolicies: [],
        customerManagedPolicies: [],
        tags: initialTags,
        revision: 1,
      };
      world.permissionSets.set(set.arn, set);
      call.record({ made: set.arn });
      return { PermissionSet: described(set) };
    },
  ),

  UpdatePermissionSet: operation("administrator", { ...onPermissionSet, ...definition }, (input, call) => {
    const set = changeableSet(input.PermissionSetArn, call);
    const keep = call.behaviour.updateOmitted === "keep";
    const duration = checkedDuration(input.SessionDuration ?? (keep ? set.sessionDuration : undefined));
    const text = input.Description ?? (keep ? set.description : undefined);
    set.sessionDuration = duration;
    if (text === undefined) delete set.description;
    else set.description = text;
    if (input.RelayState === undefined) delete set.relayState;
    else set.relayState = input.RelayState;
    changed(set, call);
    return {};
  }),

  DeletePermissionSet: operation("administrator", onPermissionSet, ({ PermissionSetArn }, call) => {
    const { world } = call;
    const set = changeableSet(PermissionSetArn, call);
    if (call.async.isBusy(set.arn)) throw conflictingOperation();
    if (world.assignments.countOfSet(set.arn) > 0 || world.provisionings.ofSet(set.arn).length > 0) {
      throw conflict("PermissionSet has ApplicationProfile associated with it.");
    }
    world.permissionSets.delete(set.arn);
    call.record();
    return {};
  }),
};

export const permissionSets: ServicePart = {
  name: "permissionSets",
  operations,
  tagged(arn, call, write) {
    if (!arn.includes(":permissionSet/")) return undefined;
    const set = permissionSet(arn, call);
    if (write) refuseManagementSets(set, call);
    return set;
  },
  standIns: {
    PermissionSetName: {
      what: "permission set",
      description: "In place of PermissionSetArn, or of ResourceArn on the tag operations.",
      find: (name, world) => permissionSetNamed(world, name)?.arn,
      members: (arn) => ({ PermissionSetArn: arn, ResourceArn: arn }),
    },
  },
};

function described(set: PermissionSet): object {
  return {
    Name: set.name,
    PermissionSetArn: set.arn,
    Description: set.description,
    CreatedDate: set.createdDate / 1000,
    SessionDuration: set.sessionDuration,
    RelayState: set.relayState,
  };
}
