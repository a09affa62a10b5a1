import { validation } from "../../base/errors.ts";
import { check, isObject } from "../../shapes/check.ts";
import { groupAttributes, userAttributes } from "../../shapes/identitystore.ts";
import { type Fields, type Node, structure } from "../../shapes/shape.ts";

export interface AttributeOperation {
  AttributePath: string;
  AttributeValue?: unknown;
}

type Attributes = Readonly<Record<string, unknown>>;

/**
 * Performs UpdateUser's operations on a copy of a user's attributes: a value sets, none or null removes. Paths are lower
 * camel, and taken in any case (CloudFormation writes `DisplayName`); values of complex attributes are whole lists with
 * lower camel keys and no nulls inside (aws-api 4).
 * @throws AwsError ValidationException for an unknown path or a value that CreateUser would refuse.
 */
export function updatedUserAttributes(before: Attributes, operations: readonly AttributeOperation[]): Attributes {
  return updated(userAttributes, before, operations);
}

export function updatedGroupAttributes(before: Attributes, operations: readonly AttributeOperation[]): Attributes {
  return updated(groupAttributes, before, operations);
}

function updated(fields: Fields, before: Attributes, operations: readonly AttributeOperation[]): Attributes {
  const after: Record<string, unknown> = structuredClone(before);
  for (const { AttributePath: path, AttributeValue: value } of operations) apply(fields, after, path, value);
  const { failures } = check(structure(fields), after);
  // The request itself is well formed: values are documents there, so this is no "validation error detected".
  if (failures.length > 0)
    throw validation(failures.map(({ path, constraint }) => `${path}: ${constraint}`).join(", "));
  return after;
}

function apply(fields: Fields, after: Record<string, unknown>, path: string, value: unknown): void {
  const extension = /^(aws:identitystore:[a-z]+)(?:\.(.+))?$/.exec(path);
  if (extension !== null && fields.Extensions !== undefined) {
    applyExtension(after, extension[1] ?? "", extension[2]?.split(".") ?? [], value);
    return;
  }
  const [first = "", second, ...more] = path.split(".");
  const name = memberNamed(fields, first);
  const node = name === undefined ? undefined : fields[name]?.node;
  if (name === undefined || node === undefined || more.length > 0) throw unknownPath(path);
  if (second === undefined) {
    setOrDelete(after, name, value === undefined || value === null ? undefined : decoded(node, value, path));
    return;
  }
  if (node.kind !== "structure") throw unknownPath(path);
  const member = memberNamed(node.fields, second);
  if (member === undefined) throw unknownPath(path);
  const inner = isObject(after[name]) ? { ...after[name] } : {};
  setOrDelete(inner, member, value ?? undefined);
  setOrDelete(after, name, Object.keys(inner).length === 0 ? undefined : inner);
}

function applyExtension(after: Record<string, unknown>, name: string, path: string[], value: unknown): void {
  const extensions = isObject(after.Extensions) ? { ...after.Extensions } : {};
  const [key] = path;
  if (key === undefined) {
    setOrDelete(extensions, name, value ?? undefined);
  } else {
    const inner = isObject(extensions[name]) ? { ...extensions[name] } : {};
    setOrDelete(inner, key, value ?? undefined);
    extensions[name] = inner;
  }
  setOrDelete(after, "Extensions", Object.keys(extensions).length === 0 ? undefined : extensions);
}

function setOrDelete(target: Record<string, unknown>, name: string, value: unknown): void {
  if (value === undefined) delete target[name];
  else target[name] = value;
}

/** A document in lower camel as the structure that CreateUser takes. */
function decoded(node: Node, value: unknown, path: string): unknown {
  if (node.kind === "list") {
    if (!Array.isArray(value)) throw validation(`The value of attribute ${path} must be a list`);
    return value.map((item) => decoded(node.member, item, path));
  }
  if (node.kind === "structure") {
    if (!isObject(value)) throw validation(`The value of attribute ${path} must be an object`);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const name = key.charAt(0).toUpperCase() + key.slice(1);
        const field = key.charAt(0) === key.charAt(0).toLowerCase() ? node.fields[name] : undefined;
        if (field === undefined) throw validation(`Unknown key ${key} in the value of attribute ${path}`);
        if (item === null) throw validation(`The value of ${key} in attribute ${path} must not be null`);
        return [name, decoded(field.node, item, path)];
      }),
    );
  }
  const expected = node.kind === "boolean" ? "boolean" : "string";
  if (node.kind !== "document" && typeof value !== expected) {
    throw validation(`The value of attribute ${path} must be a ${expected}`);
  }
  return value;
}

function memberNamed(fields: Fields, name: string): string | undefined {
  return Object.keys(fields).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
}

const unknownPath = (path: string) => validation(`The attribute path ${path} is not a valid attribute path`);
