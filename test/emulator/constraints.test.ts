import { expect, test } from "vitest";
import { SERVICES } from "../../src/emulator/engine.ts";
import { hasModels, type Model, modelOf, problemsOf } from "./models.ts";
import { INSTANCE, started } from "./start.ts";

/** Valid values for the shapes whose pattern says more than a length. */
const SAMPLES: Record<string, string> = {
  InstanceArn: INSTANCE,
  PermissionSetArn: "arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-0123456789abcdef",
  TaggableResourceArn: INSTANCE,
  ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess",
  ManagedPolicyPath: "/org/",
  AccountId: "333344445555",
  TargetId: "333344445555",
  PrincipalId: "9067a1b2c3-0e4e143e-9360-4c0c-a25f-c6075fdd1649",
  ResourceId: "9067a1b2c3-0e4e143e-9360-4c0c-a25f-c6075fdd1649",
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
};

interface Breach {
  label: string;
  input: Record<string, unknown>;
}

/** A valid value of a shape with all its members (the first one of a union). */
function valid(model: Model, name: string): unknown {
  const shape = model.shapes[name];
  if (shape === undefined) throw new Error(`no shape ${name}`);
  if (shape.document) return "text";
  switch (shape.type) {
    case "structure": {
      const members = Object.entries(shape.members ?? {}).slice(0, shape.union ? 1 : undefined);
      return Object.fromEntries(members.map(([key, member]) => [key, valid(model, member.shape)]));
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

/** All values that break one constraint of a shape, or of one inside it. */
function* broken(model: Model, name: string, label: string): Generator<[string, unknown]> {
  const shape = model.shapes[name];
  if (shape === undefined || shape.document) return;
  const good = valid(model, name);
  if (shape.type === "structure") {
    const value = good as Record<string, unknown>;
    for (const [key, member] of Object.entries(shape.members ?? {})) {
      if (shape.required?.includes(key)) yield [`${label}.${key} missing`, { ...value, [key]: undefined }];
      if (value[key] === undefined) continue;
      for (const [inner, bad] of broken(model, member.shape, `${label}.${key}`))
        yield [inner, { ...value, [key]: bad }];
    }
  } else if (shape.type === "list") {
    const member = shape.member?.shape ?? "";
    if ((shape.min ?? 0) > 0) yield [`${label} empty`, []];
    if (shape.max !== undefined) {
      yield [`${label} too many`, Array.from({ length: shape.max + 1 }, () => valid(model, member))];
    }
    for (const [inner, bad] of broken(model, member, `${label}[]`)) yield [inner, [bad]];
  } else if (shape.type === "integer") {
    if (shape.min !== undefined) yield [`${label} too small`, shape.min - 1];
    if (shape.max !== undefined) yield [`${label} too large`, shape.max + 1];
  } else if (shape.type === "string") {
    if ((shape.min ?? 0) > 0) yield [`${label} too short`, ""];
    if (shape.max !== undefined) yield [`${label} too long`, String(good).padEnd(shape.max + 1, "a")];
    if (shape.enum !== undefined) yield [`${label} not in enum`, "NOPE"];
    if (shape.pattern !== undefined) {
      for (const bad of [`${good}\u0001`, `\u0001${good}`, `${good}\u{1F600}`]) {
        if (problemsOf(model, name, bad, "", false).length > 0) yield [`${label} breaks the pattern`, bad];
      }
    }
  }
}

function breaches(model: Model, operation: string): Breach[] {
  const shape = model.operations[operation]?.input?.shape;
  if (shape === undefined) return [];
  return [...broken(model, shape, operation)].map(([label, input]) => ({
    label,
    input: input as Record<string, unknown>,
  }));
}

const jsonServices = SERVICES.filter(({ target }) => target !== undefined);

test.skipIf(!hasModels).each(jsonServices)(
  "every broken constraint of $name's inputs is refused (needs a folder with AWS's service models)",
  async ({ name, target, operations }) => {
    const { emulator } = await started();
    const model = modelOf(name);
    const expected = name === "organizations" ? "InvalidInputException" : "ValidationException";
    const post = async (operation: string, input: object) => {
      const response = await fetch(emulator.url, {
        method: "POST",
        headers: {
          "x-amz-target": `${target}.${operation}`,
          authorization: "AWS4-HMAC-SHA256 Credential=AKIA/20260101/eu-west-1/sso/aws4_request",
        },
        body: JSON.stringify(input),
      });
      return ((await response.json()) as { __type?: string; Message?: string }) ?? {};
    };
    let tried = 0;
    const wrong: string[] = [];
    for (const operation of Object.keys(operations)) {
      const shape = model.operations[operation]?.input?.shape;
      if (shape === undefined) continue;
      const whole = await post(operation, valid(model, shape) as object);
      if (whole.Message?.includes("failed to satisfy"))
        wrong.push(`${operation}: refuses a valid input: ${whole.Message}`);
      for (const { label, input } of breaches(model, operation)) {
        const answer = await post(operation, input);
        tried += 1;
        if (answer.__type !== expected) wrong.push(`${label}: ${answer.__type ?? "accepted"}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(Object.keys(operations).length);
  },
);
