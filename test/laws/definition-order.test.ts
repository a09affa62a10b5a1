/** At no moment of a change does a definition allow what neither the old nor the new one allows. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PermissionSetSpec } from "../../src/core/model/specs.ts";
import type { Step } from "../../src/core/model/step.ts";
import { definitionSteps } from "../../src/kinds/permission-set/definition.ts";

const ACTIONS = ["a:a", "a:b", "a:c"] as const;
/** What a policy of this name gives: the actions whose bits its number has. */
const NAMES = Array.from({ length: 8 }, (_, bits) => `P${bits}`);
const givenBy = (name: string) => ACTIONS.filter((_, bit) => (Number(name.slice(1)) >> bit) & 1);

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
}

/** A definition as AWS holds it. */
interface Held {
  readonly managed: Set<string>;
  inline: readonly Statement[];
  boundary: string | undefined;
  session: number;
}

const heldOf = (spec: PermissionSetSpec | undefined): Held => ({
  managed: new Set([
    ...(spec?.managedPolicies ?? []),
    ...(spec?.customerManagedPolicies ?? []).map(({ name }) => name),
  ]),
  inline: (spec?.inlinePolicy as { Statement: readonly Statement[] } | undefined)?.Statement ?? [],
  boundary: (spec?.permissionsBoundary as { managedPolicy: string } | undefined)?.managedPolicy,
  session: spec?.sessionDuration ?? 60,
});

/** Actions that it allows, and minutes. */
function allowed({ managed, inline, boundary, session }: Held): readonly string[] {
  const of = (effect: string) => inline.filter(({ Effect }) => Effect === effect).flatMap(({ Action }) => Action);
  const given = new Set([...[...managed].flatMap(givenBy), ...of("Allow")]);
  const bounds = boundary === undefined ? ACTIONS : givenBy(boundary);
  const actions = ACTIONS.filter(
    (action) => given.has(action) && !of("Deny").includes(action) && bounds.includes(action),
  );
  return [...actions, ...(session > 60 ? ["long"] : [])];
}

const policyName = (arn: unknown) => String(arn).split("/").at(-1) ?? "";

function take(held: Held, { operation, input }: Step): void {
  const one = policyName(input.ManagedPolicyArn ?? (input.CustomerManagedPolicyReference as { Name?: string })?.Name);
  const boundary = input.PermissionsBoundary as { ManagedPolicyArn?: string } | undefined;
  if (/^Attach/.test(operation)) held.managed.add(one);
  else if (/^Detach/.test(operation)) expect(held.managed.delete(one)).toBe(true);
  else if (operation === "PutInlinePolicyToPermissionSet")
    held.inline = JSON.parse(String(input.InlinePolicy)).Statement;
  else if (operation === "DeleteInlinePolicyFromPermissionSet") held.inline = [];
  else if (operation === "PutPermissionsBoundaryToPermissionSet")
    held.boundary = policyName(boundary?.ManagedPolicyArn);
  else if (operation === "DeletePermissionsBoundaryFromPermissionSet") held.boundary = undefined;
  else if (operation === "UpdatePermissionSet") held.session = input.SessionDuration === "PT2H" ? 120 : 60;
  else expect.fail(operation);
}

const statement = fc.record({ Effect: fc.constantFrom("Allow", "Deny"), Action: fc.constantFrom(...ACTIONS) });
const inline = fc.array(statement, { minLength: 1, maxLength: 4 }).map((some) => ({
  Version: "2012-10-17",
  Statement: some.map((one, index) => ({ ...one, Resource: "*", Sid: `S${index}` })),
}));
const optional = <Value>(name: string, value: fc.Arbitrary<Value>) =>
  fc.option(
    value.map((one) => ({ [name]: one })),
    { nil: {} },
  );
const definition = fc
  .tuple(
    fc.subarray(NAMES.slice(1), { maxLength: 3 }),
    fc.subarray(NAMES.slice(1), { maxLength: 2 }),
    fc.constantFrom(60, 120),
    optional("inlinePolicy", inline),
    optional(
      "permissionsBoundary",
      fc.constantFrom(...NAMES).map((managedPolicy) => ({ managedPolicy })),
    ),
  )
  .map(
    ([managed, customer, sessionDuration, policy, boundary]): PermissionSetSpec => ({
      name: "Dev",
      sessionDuration,
      managedPolicies: managed,
      // A policy is AWS's or the customer's: told by name, so that one takes nothing of the other's away.
      customerManagedPolicies: customer.map((name) => ({ name: `C${name.slice(1)}`, path: "/" })),
      ...policy,
      ...boundary,
    }),
  );

const TARGET = {
  refs: { instanceArn: "i", partition: "aws", configName: "c" } as never,
  arn: "arn",
  name: "Dev",
};
const FIELDS = [
  "sessionDuration",
  "permissionsBoundary",
  "managedPolicies",
  "customerManagedPolicies",
  "inlinePolicy",
] as const;

const changedBetween = (had: PermissionSetSpec | undefined, want: PermissionSetSpec) =>
  new Set(FIELDS.filter((field) => JSON.stringify(had?.[field]) !== JSON.stringify(want[field])));

function moments(had: PermissionSetSpec | undefined, want: PermissionSetSpec) {
  // A new set has its session from its creation.
  const held = { ...heldOf(had), session: had?.sessionDuration ?? want.sessionDuration };
  const steps = definitionSteps(TARGET, had, want, changedBetween(had, want));
  const seen = steps.map((step) => {
    take(held, step);
    return { after: step.operation, allows: allowed(held) };
  });
  return { seen, held };
}

describe("the calls of a definition", () => {
  test("allow at no moment what neither side allows, and end in the new one", () => {
    fc.assert(
      fc.property(fc.option(definition, { nil: undefined }), definition, (had, want) => {
        const either = [...(had === undefined ? [] : allowed(heldOf(had))), ...allowed(heldOf(want))];
        const { seen, held } = moments(had, want);
        expect(seen.filter(({ allows }) => allows.some((one) => !either.includes(one)))).toEqual([]);
        const plain = (one: Held) => ({ ...one, inline: one.inline.map(({ Effect, Action }) => [Effect, Action]) });
        expect(plain(held)).toEqual(plain(heldOf(want)));
      }),
      { numRuns: 3000 },
    );
  });

  test("hold at no moment more policies than before or after", () => {
    fc.assert(
      fc.property(definition, definition, (had, want) => {
        const held = heldOf(had);
        const most = Math.max(held.managed.size, heldOf(want).managed.size);
        for (const step of definitionSteps(TARGET, had, want, changedBetween(had, want))) {
          take(held, step);
          expect(held.managed.size).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
