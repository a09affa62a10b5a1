import { conflict, conflictingOperation, notFound, validation } from "../../base/errors.ts";
import { type Call, operation } from "../../calls/operation.ts";
import { required } from "../../shapes/shape.ts";
import { accessControlConfiguration, onInstance } from "../../shapes/sso-admin.ts";
import type { AccessControl } from "../../world/world.ts";

const configured = { ...onInstance, InstanceAccessControlAttributeConfiguration: required(accessControlConfiguration) };

/** Attributes for access control (aws-api 3.14): one list for the instance, enabled by its creation and replaced whole. */
export const accessControlOperations = {
  CreateInstanceAccessControlAttributeConfiguration: operation(
    "administrator",
    configured,
    ({ InstanceAccessControlAttributeConfiguration: { AccessControlAttributes } }, call) => {
      const { instance } = call.world;
      if (instance.accessControl !== undefined) {
        throw conflict("Attributes for access control are already enabled for this instance");
      }
      const attributes = checked(AccessControlAttributes);
      instance.accessControl = { attributes, enabledAt: call.async.endOf(`${instance.arn}/access-control`) };
      call.record();
      return {};
    },
  ),

  DescribeInstanceAccessControlAttributeConfiguration: operation("administrator", onInstance, (_input, call) => {
    const { attributes, enabledAt } = accessControl(call);
    return {
      Status: enabledAt <= call.now ? "ENABLED" : "CREATION_IN_PROGRESS",
      InstanceAccessControlAttributeConfiguration: { AccessControlAttributes: attributes },
    };
  }),

  UpdateInstanceAccessControlAttributeConfiguration: operation(
    "administrator",
    configured,
    ({ InstanceAccessControlAttributeConfiguration: { AccessControlAttributes } }, call) => {
      settledAccessControl(call).attributes = checked(AccessControlAttributes);
      call.record();
      return {};
    },
  ),

  DeleteInstanceAccessControlAttributeConfiguration: operation("administrator", onInstance, (_input, call) => {
    settledAccessControl(call);
    delete call.world.instance.accessControl;
    call.record();
    return {};
  }),
};

function accessControl({ world }: Call): AccessControl {
  if (world.instance.accessControl !== undefined) return world.instance.accessControl;
  throw notFound("Attributes for access control are not enabled for this instance");
}

function settledAccessControl(call: Call): AccessControl {
  const found = accessControl(call);
  if (found.enabledAt > call.now) throw conflictingOperation();
  return found;
}

function checked(attributes: AccessControl["attributes"]): AccessControl["attributes"] {
  const keys = attributes.map(({ Key }) => Key);
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice !== undefined) throw validation(`Attribute key ${twice} is given more than once`);
  return attributes;
}
