/**
 * Every constraint of every input, broken alone, one after the other: the emulator must name the one that is broken. How
 * many there are is counted in AWS's models by another walk than the one that breaks them.
 */
import { expect, test } from "vitest";
import { SERVICES } from "../../src/emulator/engine/engine.ts";
import type { Emulator, Service } from "../../src/emulator/index.ts";
import { EXPECTED_PARTS } from "./expected-part.ts";
import { hasModel, hasModels, type Model, modelOf, problemsOf } from "./models.ts";
import { call, ROUTES } from "./rest.ts";
import { INSTANCE, post, SIGNED, started } from "./start.ts";

/** Valid values for the shapes whose pattern says more than a length. */
const SAMPLES: Record<string, string> = {
  ...Object.assign({}, ...EXPECTED_PARTS.map(({ samples }) => samples)),
  InstanceArn: INSTANCE,
  PermissionSetArn: "arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-0123456789abcdef",
  TaggableResourceArn: INSTANCE,
  ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess",
  ManagedPolicyPath: "/org/",
  AccountId: "333344445555",
  TargetId: "333344445555",
  PrincipalId: "9067a1b2c3-0e4e143e-9360-4c0c-a25f-c6075fdd1649",
  ResourceId: "9067a1b2c3-0e4e143e-9360-4c0c-a25f-c6075fdd1649",
  ResourceRevision: "1",
  UUId: "0e4e143e-9360-4c0c-a25f-c6075fdd1649",
  Duration: "PT2H",
  IdentityStoreId: "d-9067a1b2c3",
  AttributePath: "userName",
  ExtensionName: "aws:identitystore:enterprise",
  OrganizationalUnitId: "ou-abcd-12345678",
  ParentId: "r-abcd",
  ChildId: "333344445555",
  TaggableResourceId: "333344445555",
  ServicePrincipal: "sso.amazonaws.com",
  arnType: "arn:aws:iam::333344445555:role/idc",
  tokenCodeType: "123456",
};

/** The pattern of Organizations' tokens is `[\s\S]*`: there is nothing that breaks it, in ten operations. */
const UNBREAKABLE: Record<string, number> = { "organizations pattern": 10 };

type Kind = "required" | "min" | "max" | "enum" | "pattern" | "union";

interface Breach {
  readonly kind: Kind;
  /** As AWS writes it in the message, without the places in lists. */
  readonly path: string;
  readonly value: unknown;
}

/** A valid value of a shape with all its members (`member` of a union). */
function valid(model: Model, name: string, member = 0): unknown {
  const shape = model.shapes[name];
  if (shape === undefined) throw new Error(`no shape ${name}`);
  if (shape.document) return "text";
  switch (shape.type) {
    case "structure": {
      const members = Object.entries(shape.members ?? {});
      const chosen = shape.union ? members.slice(member, member + 1) : members;
      return Object.fromEntries(chosen.map(([key, { shape: inner }]) => [key, valid(model, inner)]));
    }
    case "list":
      return Array.from({ length: Math.max(1, shape.min ?? 0) }, () => valid(model, shape.member?.shape ?? ""));
    case "map":
      return { [String(valid(model, shape.key?.shape ?? ""))]: valid(model, shape.value?.shape ?? "") };
    case "integer":
      return shape.min ?? 1;
    case "boolean":
      return true;
    default:
      return SAMPLES[name] ?? shape.enum?.[0] ?? "a".repeat(Math.max(1, shape.min ?? 1));
  }
}

const within = (path: string, name: string) =>
  `${path}${path === "" ? "" : "."}${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** All values that break one constraint of a shape, or of one inside it. */
function* broken(model: Model, name: string, path: string): Generator<Breach> {
  const shape = model.shapes[name];
  if (shape === undefined || shape.document) return;
  const { min = 0, max } = shape;
  const breach = (kind: Kind, value: unknown): Breach => ({ kind, path, value });
  switch (shape.type) {
    case "structure":
      yield* brokenStructure(model, name, path);
      break;
    case "list": {
      const member = shape.member?.shape ?? "";
      const items = (length: number) => Array.from({ length }, () => valid(model, member));
      if (min > 0) yield breach("min", items(min - 1));
      if (max !== undefined) yield breach("max", items(max + 1));
      for (const inner of broken(model, member, `${path}.member`)) yield { ...inner, value: [inner.value] };
      break;
    }
    case "map": {
      const [key, value] = [shape.key?.shape ?? "", shape.value?.shape ?? ""];
      const entries = (length: number) =>
        Object.fromEntries(
          Array.from({ length }, (_, index) => [
            `${valid(model, key)}${String.fromCharCode(97 + index)}`,
            valid(model, value),
          ]),
        );
      if (min > 0) yield breach("min", entries(min - 1));
      if (max !== undefined) yield breach("max", entries(max + 1));
      for (const inner of broken(model, key, `${path}.key`)) {
        yield { ...inner, value: { [String(inner.value)]: valid(model, value) } };
      }
      break;
    }
    case "integer":
      if (shape.min !== undefined) yield breach("min", shape.min - 1);
      if (max !== undefined) yield breach("max", max + 1);
      break;
    case "string":
      yield* brokenString(model, name, path);
      break;
  }
}

function* brokenStructure(model: Model, name: string, path: string): Generator<Breach> {
  const shape = model.shapes[name]!;
  for (const [index, [key, member]] of Object.entries(shape.members ?? {}).entries()) {
    const value = valid(model, name, index) as Record<string, unknown>;
    const at = within(path, key);
    if (shape.required?.includes(key)) yield { kind: "required", path: at, value: { ...value, [key]: undefined } };
    for (const inner of broken(model, member.shape, at)) yield { ...inner, value: { ...value, [key]: inner.value } };
  }
  if (!shape.union) return;
  yield { kind: "union", path, value: {} };
  const all = Object.entries(shape.members ?? {}).map(([key, member]) => [key, valid(model, member.shape)]);
  if (all.length > 1) yield { kind: "union", path, value: Object.fromEntries(all) };
}

function* brokenString(model: Model, name: string, path: string): Generator<Breach> {
  const shape = model.shapes[name]!;
  const good = String(valid(model, name));
  if ((shape.min ?? 0) > 0) yield { kind: "min", path, value: good.slice(0, (shape.min ?? 0) - 1) };
  if (shape.max !== undefined) {
    const last = good === "" ? "a" : good.slice(-1);
    yield { kind: "max", path, value: good.padEnd(shape.max + 1, last) };
  }
  if (shape.enum !== undefined) yield { kind: "enum", path, value: "NOPE" };
  if (shape.pattern === undefined) return;
  const size = Math.max(1, shape.min ?? 0, ...(SAMPLES[name] === undefined ? [] : [good.length]));
  const base = good.slice(0, size - 1);
  const worse = [`${base}\u0001`, `\u0001${base}`, `${base}\u{1F600}`];
  const breaking = worse.filter((bad) => problemsOf(model, name, bad, "", false).length > 0);
  for (const bad of breaking) yield { kind: "pattern", path, value: bad };
}

/** The constraints of a shape and all below it, by kind, counted without making a value. */
function counted(model: Model, name: string, counts: Record<string, number>): Record<string, number> {
  const shape = model.shapes[name];
  if (shape === undefined || shape.document) return counts;
  const add = (kind: Kind, count: number) => {
    counts[kind] = (counts[kind] ?? 0) + count;
  };
  const isSized = shape.type !== "integer";
  add("required", shape.required?.length ?? 0);
  add("min", shape.min === undefined || (isSized && shape.min === 0) ? 0 : 1);
  add("max", shape.max === undefined ? 0 : 1);
  add("enum", shape.enum === undefined ? 0 : 1);
  add("pattern", shape.pattern === undefined ? 0 : 1);
  add("union", shape.union ? Math.min(2, Object.keys(shape.members ?? {}).length) : 0);
  const inside = [...Object.values(shape.members ?? {}), shape.member, shape.key, shape.value];
  for (const inner of inside) if (inner !== undefined) counted(model, inner.shape, counts);
  return counts;
}

const WORDS: Record<Kind, string> = {
  required: "Member must not be null",
  min: "greater than or equal to",
  max: "less than or equal to",
  enum: "enum value set",
  pattern: "regular expression pattern",
  union: "exactly one of its members",
};

/** Lower camel as in a message, without the places in lists and the keys of maps. */
const places = (path: string) =>
  path.replaceAll(/\.\d+\.member/g, ".member").replaceAll(/\.(?:[^.]*:[^.]*)?\.key/g, ".key");

function names(message: string, { kind, path }: Breach): boolean {
  return message
    .split("failed to satisfy constraint")
    .some(
      (_, index, parts) =>
        places(/at '([^']*)'[^']*$/s.exec(parts[index] ?? "")?.[1] ?? "") === path &&
        (parts[index + 1] ?? "").split("; Value")[0]?.includes(WORDS[kind]) === true,
    );
}

type Send = (operation: string, input: object) => Promise<{ code?: string; message: string }>;

function jsonSender(emulator: Emulator, target: string): Send {
  return async (operation, input) => {
    const { __type: code, Message: message = "" } = await post(emulator, `${target}.${operation}`, input);
    return { ...(code === undefined ? {} : { code: String(code) }), message: String(message) };
  };
}

/** `Tags.member.1.Key=a`; an empty list is `Tags=`. */
function formOf(value: unknown, prefix: string): [string, string][] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length === 0) return [[prefix, ""]];
  if (Array.isArray(value)) return value.flatMap((item, index) => formOf(item, `${prefix}.member.${index + 1}`));
  if (typeof value !== "object" || value === null) return [[prefix, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => formOf(item, prefix === "" ? key : `${prefix}.${key}`));
}

function formSender({ url }: Emulator): Send {
  return async (Action, input) => {
    const body = new URLSearchParams([["Action", Action], ["Version", "2011-06-15"], ...formOf(input, "")]);
    const text = await (await fetch(url, { method: "POST", headers: SIGNED, body })).text();
    const code = /<Code>(.*?)<\/Code>/.exec(text)?.[1];
    const message = /<Message>(.*?)<\/Message>/s.exec(text)?.[1] ?? "";
    return { ...(code === undefined ? {} : { code }), message };
  };
}

const restSender =
  (emulator: Emulator): Send =>
  async (operation, input) => {
    const { code, body } = await call(emulator, operation, input);
    return { ...(code === undefined ? {} : { code }), message: String(body.message ?? "") };
  };

/** Without it there is another path. */
const isInPath = (operation: string, { kind, path }: Breach) =>
  kind === "required" && ROUTES[operation]?.includes(`{${path}}`) === true;

function senderOf({ target, routes }: Pick<Service, "target" | "routes">, emulator: Emulator): Send {
  if (routes !== undefined) return restSender(emulator);
  return target === undefined ? formSender(emulator) : jsonSender(emulator, target);
}

const NO_MATCH = "You provided a value that does not match the required pattern.";
const REFUSALS: Record<string, string> = {
  ...{ organizations: "InvalidInputException", sts: "ValidationError", iam: "ValidationError" },
};
/** Members whose constraints have an error of their own, by service and path. */
const OWN_REFUSALS: Record<string, string> = {
  "cloudtrail eventCategory": "InvalidEventCategoryException",
  "cloudtrail lookupAttributes.member.attributeKey": "InvalidLookupAttributesException",
  "cloudtrail maxResults": "InvalidMaxResultsException",
};

test.skipIf(!hasModels).each(SERVICES.filter(({ name }) => !hasModels || hasModel(name)))(
  "every broken constraint of $name's inputs is refused (needs AWS's service models)",
  async ({ name, operations, ...wire }) => {
    const { emulator } = await started();
    const model = modelOf(name);
    const send = senderOf(wire, emulator);
    const tried: Record<string, number> = {};
    const wrong: string[] = [];
    const expected: Record<string, number> = {};
    for (const operation of Object.keys(operations)) {
      const shape = model.operations[operation]?.input?.shape;
      if (shape === undefined) continue;
      counted(model, shape, expected);
      const whole = await send(operation, valid(model, shape) as object);
      if (whole.message.includes("failed to satisfy")) wrong.push(`${operation} refuses: ${whole.message}`);
      const seen = new Set<string>();
      for (const breach of broken(model, shape, "")) {
        const answer = await send(operation, breach.value as object);
        // A pattern has several ways to be broken and is one constraint.
        const id = breach.kind === "pattern" ? `${breach.path} pattern` : `${seen.size}`;
        if (!seen.has(id)) tried[breach.kind] = (tried[breach.kind] ?? 0) + 1;
        seen.add(id);
        const code = REFUSALS[name] ?? "ValidationException";
        // Organizations does not say which value it was.
        const isPlain = name === "organizations" && breach.kind === "pattern" && answer.message === NO_MATCH;
        const isOfPath = wire.routes !== undefined && isInPath(operation, breach);
        const own = breach.kind === "required" ? undefined : OWN_REFUSALS[`${name} ${breach.path}`];
        const right =
          own === undefined ? answer.code === code && (isPlain || names(answer.message, breach)) : answer.code === own;
        if (isOfPath ? answer.code !== "UnknownOperationException" : !right)
          wrong.push(`${operation} ${breach.path} ${breach.kind}: ${answer.code} ${answer.message}`);
      }
    }
    expect(wrong).toEqual([]);
    const untried = Object.entries(expected)
      .map(([kind, count]) => [`${name} ${kind}`, count - (tried[kind] ?? 0)] as const)
      .filter(([, count]) => count !== 0);
    expect(Object.fromEntries(untried)).toEqual(
      Object.fromEntries(Object.entries(UNBREAKABLE).filter(([key]) => key.startsWith(name))),
    );
  },
);
