import { conflict, conflictingOperation, notFound, validation } from "../../base/errors.ts";
import { sortedKeys } from "../../base/sorted.ts";
import { type Call, operation } from "../../calls/operation.ts";
import { fileKey, type ServicePart } from "../../calls/part.ts";
import { map, required } from "../../shapes/shape.ts";
import {
  type AccessControlAttributes,
  accessControlConfiguration,
  attributeKey,
  attributeSource,
  onInstance,
} from "../../shapes/sso-admin.ts";
import { slotOf } from "../../world/slots.ts";

const configured = { ...onInstance, InstanceAccessControlAttributeConfiguration: required(accessControlConfiguration) };

/** Enabled once `enabledAt` has come. */
interface AccessControl {
  readonly attributes: AccessControlAttributes;
  readonly enabledAt: number;
}

const slot = slotOf<AccessControl>("accessControl");

const operations = {
  CreateInstanceAccessControlAttributeConfiguration: operation(
    "administrator",
    configured,
    ({ InstanceAccessControlAttributeConfiguration: { AccessControlAttributes } }, call) => {
      const { instance } = call.world;
      if (slot.get(call.world) !== undefined) {
        throw conflict("Attributes for access control are already enabled for this instance");
      }
      const attributes = checked(AccessControlAttributes);
      const isSlow = call.behaviour.accessControlCreation === "in-progress";
      const enabledAt = isSlow ? call.async.endOf(`${instance.arn}/access-control`) : call.now;
      slot.set(call.world, { attributes, enabledAt });
      call.record();
      return {};
    },
  ),

  DescribeInstanceAccessControlAttributeConfiguration: operation("administrator", onInstance, (_input, call) => {
    const { attributes, enabledAt } = current(call);
    return {
      Status: enabledAt <= call.now ? "ENABLED" : "CREATION_IN_PROGRESS",
      InstanceAccessControlAttributeConfiguration: { AccessControlAttributes: attributes },
    };
  }),

  UpdateInstanceAccessControlAttributeConfiguration: operation(
    "administrator",
    configured,
    ({ InstanceAccessControlAttributeConfiguration: { AccessControlAttributes } }, call) => {
      slot.set(call.world, { ...settledAccessControl(call), attributes: checked(AccessControlAttributes) });
      call.record();
      return {};
    },
  ),

  DeleteInstanceAccessControlAttributeConfiguration: operation("administrator", onInstance, (_input, call) => {
    settledAccessControl(call);
    slot.set(call.world, undefined);
    call.record();
    return {};
  }),
};

const sources = fileKey({
  key: "accessControlAttributes",
  shape: map(attributeKey, attributeSource, 0, 50),
  descriptions: {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: AWS's own way to name an attribute.
    "": "Attributes for access control, enabled: each key with where its value comes from, like ${path:userName}.",
  },
  load: (entry, world, enabledAt) => {
    const attributes = Object.entries(entry).map(([Key, source]) => ({ Key, Value: { Source: [source] } }));
    slot.set(world, { attributes, enabledAt });
  },
});

/** Attributes for access control (aws-api 3.14): one list for the instance, enabled by its creation and replaced whole. */
export const accessControl: ServicePart = {
  name: "accessControl",
  operations,
  /** Key and source; absent where they are off. */
  state: (world) => {
    const found = slot.get(world);
    if (found === undefined) return {};
    const entries = found.attributes.map(({ Key, Value }) => [Key, Value.Source[0] ?? ""] as const);
    return { instance: { accessControlAttributes: sortedKeys(Object.fromEntries(entries)) } };
  },
  file: sources,
};

function current({ world }: Call): AccessControl {
  const found = slot.get(world);
  if (found !== undefined) return found;
  throw notFound("Attributes for access control are not enabled for this instance");
}

function settledAccessControl(call: Call): AccessControl {
  const found = current(call);
  if (found.enabledAt > call.now) throw conflictingOperation();
  return found;
}

function checked(attributes: AccessControl["attributes"]): AccessControl["attributes"] {
  const keys = attributes.map(({ Key }) => Key);
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice !== undefined) throw validation(`Attribute key ${twice} is given more than once`);
  return attributes;
}
