/**
 * Values: whatever a permission set may hold by AWS's model, what is declared so and what is live so is the same, whatever the form and
 * the order; and what is live otherwise is shown and put right. `IDC_VALUES` is how many organizations of twenty sets.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { PermissionSetEntry } from "../../src/emulator/index.ts";
import { minutesText } from "../../src/render/plan/definitions.ts";
import { prepare } from "../chaos/engine.ts";
import { configOf, settings } from "../core/live.ts";
import { emulate, STILL } from "./emulated.ts";

const RUNS = Number(process.env.IDC_VALUES ?? 40);
const MANAGEMENT = "111111111111";

const word = fc.stringMatching(/^[A-Za-z0-9_+=,.@-]{1,8}$/);
/** Of few letters: what sorts in one way by itself and in another with what follows is frequent. */
const close = fc.stringMatching(/^[ab+,.-]{1,3}$/);
const path = fc.array(close, { maxLength: 2 }).map((parts) => `/${parts.map((part) => `${part}/`).join("")}`);
const customer = fc.record({ name: close, path });
const managed = fc.tuple(fc.constantFrom("", "job-function/", "service-role/"), word).map((parts) => parts.join(""));
const text = fc.stringMatching(/^[!-~\u00a1-\u00ff][\t\n\r -~\u00a1-\u00ff]{0,20}$/).filter((one) => one !== "-");
const minutes = fc.integer({ min: 60, max: 720 });

/** One of its forms, by a number. */
function written(total: number, form: number): string {
  const [hours, rest] = [Math.floor(total / 60), total % 60];
  return [`${total}m`, `${hours}h${rest}m`, `PT${total}M`, `PT${hours}H${rest}M`, `PT${total * 60}S`][form % 5]!;
}

const setOf = fc.record({
  description: fc.option(text, { nil: undefined }),
  minutes,
  relayState: fc.option(fc.stringMatching(/^https:[a-zA-Z0-9&$@#\\/%?=~_'"|!:,.;*+[\](){}-]{1,20}$/), {
    nil: undefined,
  }),
  managedPolicies: fc.uniqueArray(managed, { maxLength: 4 }),
  customerManagedPolicies: fc.uniqueArray(customer, { selector: (one) => one.path + one.name, maxLength: 4 }),
  boundary: fc.option(customer, { nil: undefined }),
  tags: fc.dictionary(
    fc
      .stringMatching(/^[a-zA-Z0-9 _.:/=+@-]{1,10}$/)
      .filter((key) => !/^(aws|idc):|^(__proto__|constructor|prototype)$/i.test(key) && key.trim() === key),
    text.filter((one) => /^[\p{L}\p{Z}\p{N}_.:/=+@-]*$/u.test(one)),
    { maxKeys: 3 },
  ),
  forms: fc.tuple(fc.nat(), fc.nat()),
});
type Values = typeof setOf extends fc.Arbitrary<infer T> ? T : never;

const given = (value: object) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
const nameOf = (index: number) => `Set${index}`;

function documentOf(one: Values, index: number): object {
  const { description, relayState, managedPolicies, customerManagedPolicies, boundary, tags, forms } = one;
  return given({
    ...{
      kind: "PermissionSet",
      name: nameOf(index),
      description,
      relayState,
      managedPolicies,
      customerManagedPolicies,
      tags,
    },
    sessionDuration: written(one.minutes, forms[0]),
    permissionsBoundary: boundary === undefined ? undefined : { customerManagedPolicy: boundary },
  });
}

/** As AWS has it: other forms, and another order. */
function liveOf(one: Values, index: number): PermissionSetEntry {
  const { description, relayState, boundary, tags, forms } = one;
  return given({
    ...{ name: nameOf(index), description, relayState, tags },
    sessionDuration: written(one.minutes, 2 + (forms[1] % 3)),
    managedPolicies: [...one.managedPolicies].reverse().map((policy) => `arn:aws:iam::aws:policy/${policy}`),
    customerManagedPolicies: [...one.customerManagedPolicies].reverse(),
    permissionsBoundary: boundary === undefined ? undefined : { customerManagedPolicy: boundary },
  }) as unknown as PermissionSetEntry;
}

async function planOf(declared: readonly Values[], live: readonly PermissionSetEntry[]) {
  const organization = {
    organization: { managementAccount: MANAGEMENT },
    region: "eu-west-1",
    accounts: [{ id: MANAGEMENT, name: "m" }],
    permissionSets: live,
  };
  const config = await configOf(
    settings() + declared.map((one, index) => stringify(documentOf(one, index))).join("---\n"),
  );
  return (await prepare(emulate(organization, 1).connect(MANAGEMENT, 100), [config], 0, STILL)).plan;
}

test("what is declared and live in the same way is the same, whatever the form and the order", {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(setOf, { minLength: 20, maxLength: 20 }), async (sets) => {
      const plan = await planOf(sets, sets.map(liveOf));
      expect([plan.changes, plan.unknown]).toEqual([[], []]);
    }),
    { numRuns: RUNS },
  );
});

test("a session that ends with seconds is a difference, and shown as it is", async () => {
  const one: Values = { ...fc.sample(setOf, 1)[0]!, minutes: 60 };
  for (const [live, shown] of [
    ["PT11H59M59S", "11h59m59s"],
    ["PT1H0.5S", "1h0.5s"],
    ["PT3601S", "1h1s"],
  ] as const) {
    const plan = await planOf([one], [{ ...liveOf(one, 0), sessionDuration: live }]);
    expect(plan.changes.map(({ action, fields }) => [action, fields])).toEqual([["update", ["sessionDuration"]]]);
    expect(minutesText((plan.changes[0]!.before as { sessionDuration: number }).sessionDuration)).toBe(shown);
  }
});
