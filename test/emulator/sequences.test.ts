/**
 * Random sequences of operations against a simple model. IDC_SEQUENCES for more of them, IDC_SEED for the same again: the
 * seed is printed each time.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Behaviour, DEFAULT_BEHAVIOUR } from "../../src/emulator/base/behaviour.ts";
import { defaultCaller } from "../../src/emulator/base/caller.ts";
import { manualClock } from "../../src/emulator/base/clock.ts";
import { AwsError } from "../../src/emulator/base/errors.ts";
import { Ids } from "../../src/emulator/base/ids.ts";
import { performAsConsole } from "../../src/emulator/engine/console.ts";
import { Engine } from "../../src/emulator/engine/engine.ts";
import { FaultDraw } from "../../src/emulator/faults/faults.ts";
import { checkedOrganization } from "../../src/emulator/organization/check.ts";
import { worldOf } from "../../src/emulator/organization/load.ts";
import { stateOf } from "../../src/emulator/saved/state.ts";
import { ssoAdmin } from "../../src/emulator/services/sso-admin/service.ts";
import { ReferenceModel, type Step } from "./reference-model.ts";
import { anyStep, type Emulated, START, taken } from "./sequence-steps.ts";
import { DEV, MANAGEMENT, PROD, SUSPENDED } from "./start.ts";

const ORGANIZATION = checkedOrganization({
  organization: { managementAccount: MANAGEMENT },
  accounts: [
    { id: MANAGEMENT, name: "management" },
    { id: DEV, name: "dev", customerManagedPolicies: ["/Guard"] },
    { id: PROD, name: "prod" },
    { id: SUSPENDED, name: "old", state: "SUSPENDED" },
  ],
});
const ACCOUNTS = new Map([
  [DEV, { active: true, hasGuard: true }],
  [PROD, { active: true, hasGuard: false }],
  [SUSPENDED, { active: false, hasGuard: false }],
]);
const SEQUENCES = Number(process.env.IDC_SEQUENCES ?? 1000);
const LENGTH = 30;
const SEED = Number(process.env.IDC_SEED ?? Date.now() % 2 ** 31);

function emulated(behaviour: Partial<Behaviour>): Emulated {
  const world = worldOf(ORGANIZATION, new Ids(1), true);
  const settings = { operationSeconds: 1, jitter: 0, outstanding: 10, faults: new FaultDraw(1) };
  const clock = manualClock();
  const engine = new Engine(world, { ...DEFAULT_BEHAVIOUR, ...behaviour }, clock, settings, () => {});
  const caller = defaultCaller(MANAGEMENT, world);
  const { region } = world;
  return {
    engine,
    send: (operation, input) => performAsConsole(engine, caller, operation, input) as Record<string, unknown>,
    start: (operation, input) => engine.perform({ service: ssoAdmin, operation, input: { ...input }, caller, region }),
    settle: () => clock.advance(60_000),
  };
}

function outcome(emulator: Emulated, step: Step): string {
  try {
    return taken(emulator, step);
  } catch (error) {
    if (error instanceof AwsError) return error.code;
    throw error;
  }
}

function modelState(model: ReferenceModel): object {
  return {
    sets: [...model.sets]
      .map(([name, set]) => [name, set.guarded, set.attached, set.inline, set.bounded].join("/"))
      .sort(),
    principals: [...model.principals.keys()].sort(),
    members: [...model.members].sort(),
    rows: model.rows.map((row) => `${row.account}/${row.set}/${row.kind}/${model.nameOf(row)}`).sort(),
    roles: [...model.roles]
      .map(([role, revision]) => {
        const current = model.sets.get(role.split("/")[1] ?? "")?.revision;
        return `${role}/${current === revision ? "" : "NOT_"}PROVISIONED`;
      })
      .sort(),
  };
}

function emulatedState({ world }: Engine): object {
  const state = stateOf(world);
  return {
    sets: state.permissionSets.map((set) =>
      [
        set.Name,
        JSON.stringify(set.CustomerManagedPolicies) === '[{"Name":"Guard","Path":"/"}]',
        (set.ManagedPolicies as string[]).length === 1,
        set.InlinePolicy !== undefined,
        set.PermissionsBoundary !== undefined,
      ].join("/"),
    ),
    principals: [
      ...state.groups.map(({ DisplayName }) => `GROUP/${DisplayName}`),
      ...state.users.map(({ UserName }) => `USER/${UserName}`),
    ],
    members: state.groups.flatMap(({ DisplayName, members }) => members.map((name) => `${DisplayName}/${name}`)),
    rows: state.assignments
      .map((row) => `${row.account}/${row.permissionSet}/${row.principalType}/${row.principal}`)
      .sort(),
    roles: state.provisioned
      .map((row) => `${row.account}/${row.permissionSet}/${row.status.replace("LATEST_PERMISSION_SET_", "")}`)
      .sort(),
  };
}

/** One sequence; throws where the two disagree. `seen` counts steps by what came of them. */
function follow(steps: readonly Step[], behaviour: Partial<Behaviour>, seen: Map<string, number>): void {
  const model = new ReferenceModel(ACCOUNTS);
  const emulator = emulated(behaviour);
  for (const step of [...START, ...steps, { do: "settle" } as const]) {
    const expected = model.perform(step);
    const came = outcome(emulator, step);
    if (came !== expected) throw new Error(`${JSON.stringify(step)}: ${came}, the model says ${expected}`);
    const kind = `${step.do} ${came.endsWith("Exception") ? came : "done"}`;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
  expect(emulatedState(emulator.engine)).toEqual(modelState(model));
}

const sequence = fc.array(anyStep, { minLength: LENGTH, maxLength: LENGTH });

test(`${SEQUENCES} random sequences of ${LENGTH} operations do what a simple model says`, () => {
  process.stdout.write(`sequences: IDC_SEED=${SEED} IDC_SEQUENCES=${SEQUENCES}\n`);
  const seen = new Map<string, number>();
  let steps = 0;
  fc.assert(
    fc.property(sequence, (tried) => {
      steps += tried.length;
      follow(tried, {}, seen);
    }),
    { numRuns: SEQUENCES, seed: SEED },
  );
  expect(steps).toBe(SEQUENCES * LENGTH);
  if (SEQUENCES < 200) return;
  // Every step was taken, and not only refused.
  const done = (name: string) => seen.get(`${name} done`) ?? 0;
  const names = new Set([...seen.keys()].map((kind) => kind.split(" ")[0] ?? ""));
  expect(names.size).toBe(29);
  expect([...names].filter((name) => done(name) < SEQUENCES / 50)).toEqual([]);
});

/** Each option of the emulator is another behaviour than the model's: a planted bug, which must not get past. */
const BUGS: Partial<Behaviour>[] = [
  { duplicateMembership: "accept" },
  { deleteMissingAssignment: "succeeded" },
  { putBoundaryOverExisting: "overwrite" },
  { groupDeletionDropsAssignments: true },
  { definitionDuringProvision: "allow" },
  { sameAccount: "queue" },
];

describe("the model finds a planted bug", () => {
  test.each(BUGS)("%j", (bug) => {
    const property = fc.property(sequence, (tried) => follow(tried, bug, new Map()));
    expect(fc.check(property, { numRuns: 500, seed: SEED, endOnFailure: true }).failed).toBe(true);
  });
});
