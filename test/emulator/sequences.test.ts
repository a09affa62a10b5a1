import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_BEHAVIOUR } from "../../src/emulator/behaviour.ts";
import { defaultCaller } from "../../src/emulator/caller.ts";
import { manualClock } from "../../src/emulator/clock.ts";
import { performAsConsole } from "../../src/emulator/console.ts";
import { Engine } from "../../src/emulator/engine.ts";
import { AwsError } from "../../src/emulator/errors.ts";
import { FaultDraw } from "../../src/emulator/faults.ts";
import { Ids } from "../../src/emulator/ids.ts";
import { checkedOrganization } from "../../src/emulator/organization/check.ts";
import { worldOf } from "../../src/emulator/organization/load.ts";
import { stateOf } from "../../src/emulator/state.ts";
import { ReferenceModel, type Step } from "./reference-model.ts";
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
/** Another one each time, and in the test's name: IDC_SEED tries the same sequences again. */
const SEED = Number(process.env.IDC_SEED ?? Math.floor(Math.random() * 2 ** 31));

const set = fc.constantFrom("A", "B");
const group = fc.constantFrom("g", "h");
const user = fc.constantFrom("u", "v");
const account = fc.constantFrom(DEV, PROD, SUSPENDED);
const principal = fc.oneof(
  fc.record({ kind: fc.constant("GROUP" as const), name: group }),
  fc.record({ kind: fc.constant("USER" as const), name: user }),
);
const does = <const T extends string>(...names: T[]) => fc.constantFrom(...names);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: does("createSet", "deleteSet", "guard", "unguard", "edit"), set }),
  fc.record({ do: does("createGroup", "deleteGroup"), group }),
  fc.record({ do: does("createUser", "deleteUser"), user }),
  fc.record({ do: does("join", "leave"), group, user }),
  { arbitrary: fc.record({ do: does("assign", "revoke"), set, account, principal }), weight: 3 },
  fc.record({ do: fc.constant("provision" as const), set, account }, { requiredKeys: ["do", "set"] }),
);
/** Something to work with, so that not every sequence ends in "not found". */
const START: Step[] = [
  { do: "createSet", set: "A" },
  { do: "createGroup", group: "g" },
  { do: "createUser", user: "u" },
  { do: "assign", set: "A", account: DEV, principal: { kind: "GROUP", name: "g" } },
];

type Send = (operation: string, input: object) => unknown;

function perform(send: Send, step: Step): unknown {
  const named = { Name: { GivenName: "a", FamilyName: "b" }, DisplayName: "c" };
  const CustomerManagedPolicyReference = { Name: "Guard" };
  const PermissionSetName = "set" in step ? step.set : "";
  switch (step.do) {
    case "createSet":
      return send("CreatePermissionSet", { Name: step.set });
    case "deleteSet":
      return send("DeletePermissionSet", { PermissionSetName });
    case "edit":
      return send("UpdatePermissionSet", { PermissionSetName });
    case "guard":
      return send("AttachCustomerManagedPolicyReferenceToPermissionSet", {
        PermissionSetName,
        CustomerManagedPolicyReference,
      });
    case "unguard":
      return send("DetachCustomerManagedPolicyReferenceFromPermissionSet", {
        PermissionSetName,
        CustomerManagedPolicyReference,
      });
    case "createGroup":
      return send("CreateGroup", { DisplayName: step.group });
    case "deleteGroup":
      return send("DeleteGroup", { GroupName: step.group });
    case "createUser":
      return send("CreateUser", { UserName: step.user, ...named });
    case "deleteUser":
      return send("DeleteUser", { UserName: step.user });
    default:
      return performRow(send, step);
  }
}

function performRow(send: Send, step: Extract<Step, { do: "join" | "leave" | "assign" | "revoke" | "provision" }>) {
  switch (step.do) {
    case "join":
      return send("CreateGroupMembership", { GroupName: step.group, UserName: step.user });
    case "leave": {
      const found = send("GetGroupMembershipId", { GroupName: step.group, UserName: step.user });
      return send("DeleteGroupMembership", { MembershipId: (found as { MembershipId: string }).MembershipId });
    }
    case "provision":
      return send("ProvisionPermissionSet", { PermissionSetName: step.set, TargetId: step.account });
    default: {
      const who =
        step.principal.kind === "GROUP" ? { GroupName: step.principal.name } : { UserName: step.principal.name };
      const operation = step.do === "assign" ? "CreateAccountAssignment" : "DeleteAccountAssignment";
      return send(operation, { PermissionSetName: step.set, TargetId: step.account, ...who });
    }
  }
}

function outcome(act: () => unknown): string {
  try {
    return JSON.stringify(act()).includes('"Status":"FAILED"') ? "FAILED" : "ok";
  } catch (error) {
    if (error instanceof AwsError) return error.code;
    throw error;
  }
}

function emulated(): { send: Send; engine: Engine } {
  const world = worldOf(ORGANIZATION, new Ids(1), true);
  const settings = { operationSeconds: 1, jitter: 0, outstanding: 10, faults: new FaultDraw(1) };
  const engine = new Engine(world, DEFAULT_BEHAVIOUR, manualClock(), settings, () => {});
  const caller = defaultCaller(MANAGEMENT, world.ids);
  return { engine, send: (operation, input) => performAsConsole(engine, caller, operation, input) };
}

function modelState(model: ReferenceModel): object {
  return {
    sets: [...model.sets.keys()].sort(),
    principals: [...model.principals.keys()].sort(),
    members: [...model.members].sort(),
    rows: model.rows
      .map((row) => `${row.account}/${row.set}/${row.principal.split("/")[0]}/${model.nameOf(row)}`)
      .sort(),
    roles: [...model.roles]
      .map(([role, revision]) => {
        const current = model.sets.get(role.split("/")[1] ?? "")?.revision;
        return `${role}/${current === revision ? "" : "NOT_"}PROVISIONED`;
      })
      .sort(),
  };
}

function emulatedState(engine: Engine): object {
  const state = stateOf(engine.world);
  return {
    sets: state.permissionSets.map(({ Name }) => Name),
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

test(`${SEQUENCES} random sequences of 30 operations do what a simple model says (IDC_SEQUENCES for more, IDC_SEED=${SEED})`, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 30, maxLength: 30 }), (steps) => {
      const model = new ReferenceModel(ACCOUNTS);
      const { send, engine } = emulated();
      for (const each of [...START, ...steps]) {
        expect(
          outcome(() => perform(send, each)),
          JSON.stringify(each),
        ).toBe(model.perform(each));
      }
      expect(emulatedState(engine)).toEqual(modelState(model));
    }),
    { numRuns: SEQUENCES, seed: SEED },
  );
});
