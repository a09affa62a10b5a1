/** Random steps, and how the emulator is asked to take each. */
import fc from "fast-check";
import type { Engine } from "../../src/emulator/engine/engine.ts";
import { permissionSetNamed } from "../../src/emulator/world/world.ts";
import { NOT_FOUND, type Step } from "./reference-model.ts";
import { DEV, PROD, SUSPENDED } from "./start.ts";

const set = fc.constantFrom("A", "B");
const group = fc.constantFrom("g", "h");
const user = fc.constantFrom("u", "v");
const account = fc.constantFrom(DEV, PROD, SUSPENDED);
const size = fc.constantFrom(1, 2, 3);
const principal = fc.oneof(
  fc.record({ kind: fc.constant("GROUP" as const), name: group }),
  fc.record({ kind: fc.constant("USER" as const), name: user }),
);
const does = <const T extends string>(...names: T[]) => fc.constantFrom(...names);

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: does("createSet", "deleteSet", "edit", "tag"), set }),
  {
    arbitrary: fc.record({
      do: does("guard", "unguard", "attach", "detach", "inline", "uninline", "bound", "unbound"),
      set,
    }),
    weight: 4,
  },
  fc.record({ do: does("createGroup", "deleteGroup"), group }),
  fc.record({ do: does("createUser", "deleteUser"), user }),
  fc.record({ do: does("renameGroup"), group, to: group }),
  fc.record({ do: does("renameUser"), user, to: user }),
  { arbitrary: fc.record({ do: does("join", "leave"), group, user }), weight: 2 },
  { arbitrary: fc.record({ do: does("assign", "revoke"), set, account, principal }), weight: 3 },
  { arbitrary: fc.record({ do: does("startAssign", "startRevoke"), set, account, principal }), weight: 2 },
  fc.record({ do: does("provision", "startProvision"), set, account }, { requiredKeys: ["do", "set"] }),
  fc.record({ do: does("settle") }),
  fc.record({ do: does("list"), what: does("sets", "groups", "users"), size }),
  fc.record({ do: does("listRows"), set, account, size }),
);

/** Something to work with, so that not every sequence ends in "not found". */
export const START: Step[] = [
  { do: "createSet", set: "A" },
  { do: "createSet", set: "B" },
  { do: "createGroup", group: "g" },
  { do: "createUser", user: "u" },
  { do: "join", group: "g", user: "u" },
  { do: "assign", set: "A", account: DEV, principal: { kind: "GROUP", name: "g" } },
];

export interface Emulated {
  readonly engine: Engine;
  /** As the console, which waits for the end. */
  readonly send: (operation: string, input: object) => Record<string, unknown>;
  /** As a program, which does not. */
  readonly start: (operation: string, input: object) => unknown;
  /** Time passes until nothing runs. */
  readonly settle: () => void;
}

const GUARD = { CustomerManagedPolicyReference: { Name: "Guard" } };
const READ_ONLY = { ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" };
const NAMED = { Name: { GivenName: "a", FamilyName: "b" }, DisplayName: "c" };

/** The steps on one permission set, group or user, with what they send beside its name. */
const CALLS: Partial<Record<Step["do"], [operation: string, input: object]>> = {
  deleteSet: ["DeletePermissionSet", {}],
  edit: ["UpdatePermissionSet", {}],
  tag: ["TagResource", { Tags: [{ Key: "a", Value: "b" }] }],
  guard: ["AttachCustomerManagedPolicyReferenceToPermissionSet", GUARD],
  unguard: ["DetachCustomerManagedPolicyReferenceFromPermissionSet", GUARD],
  attach: ["AttachManagedPolicyToPermissionSet", READ_ONLY],
  detach: ["DetachManagedPolicyFromPermissionSet", READ_ONLY],
  inline: [
    "PutInlinePolicyToPermissionSet",
    { InlinePolicy: '{"Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}' },
  ],
  uninline: ["DeleteInlinePolicyFromPermissionSet", {}],
  bound: ["PutPermissionsBoundaryToPermissionSet", { PermissionsBoundary: GUARD }],
  unbound: ["DeletePermissionsBoundaryFromPermissionSet", {}],
  deleteGroup: ["DeleteGroup", {}],
  createUser: ["CreateUser", NAMED],
  deleteUser: ["DeleteUser", {}],
  join: ["CreateGroupMembership", {}],
};

/** What the emulator says to a step, in the words of the reference model; throws AwsError. */
export function taken(emulated: Emulated, step: Step): string {
  const { send } = emulated;
  const call = CALLS[step.do];
  if (call !== undefined) {
    const names = {
      ...("set" in step && { PermissionSetName: step.set }),
      ...("group" in step && { GroupName: step.group }),
      ...("user" in step && { UserName: step.user }),
    };
    send(call[0], { ...call[1], ...names });
    return "ok";
  }
  switch (step.do) {
    case "createSet":
      send("CreatePermissionSet", { Name: step.set });
      return "ok";
    case "createGroup":
      send("CreateGroup", { DisplayName: step.group });
      return "ok";
    case "renameGroup":
    case "renameUser": {
      const isGroup = step.do === "renameGroup";
      const AttributePath = isGroup ? "displayName" : "userName";
      const who = isGroup ? { GroupName: step.group } : { UserName: step.user };
      const Operations = [{ AttributePath, AttributeValue: step.to }];
      send(isGroup ? "UpdateGroup" : "UpdateUser", { ...who, Operations });
      return "ok";
    }
    case "leave": {
      const { MembershipId } = send("GetGroupMembershipId", { GroupName: step.group, UserName: step.user });
      send("DeleteGroupMembership", { MembershipId });
      return "ok";
    }
    default:
      return takenSlowly(emulated, step);
  }
}

function takenSlowly(emulated: Emulated, step: Step): string {
  const { send, engine } = emulated;
  const failed = (answer: unknown) => (JSON.stringify(answer).includes('"Status":"FAILED"') ? "FAILED" : "ok");
  switch (step.do) {
    case "settle": {
      const running = [...engine.world.requests.values()].filter(({ status }) => status === "IN_PROGRESS");
      emulated.settle();
      return running.map(({ status }) => (status === "SUCCEEDED" ? "ok" : status)).join();
    }
    case "provision":
      return failed(send("ProvisionPermissionSet", { PermissionSetName: step.set, TargetId: step.account }));
    case "startProvision": {
      const TargetType = step.account === undefined ? "ALL_PROVISIONED_ACCOUNTS" : "AWS_ACCOUNT";
      return started(emulated, step.set, "ProvisionPermissionSet", { TargetType, TargetId: step.account });
    }
    case "assign":
    case "revoke": {
      const { kind, name } = step.principal;
      const who = kind === "GROUP" ? { GroupName: name } : { UserName: name };
      const operation = step.do === "assign" ? "CreateAccountAssignment" : "DeleteAccountAssignment";
      return failed(send(operation, { PermissionSetName: step.set, TargetId: step.account, ...who }));
    }
    case "startAssign":
    case "startRevoke": {
      const { kind: PrincipalType, name } = step.principal;
      const { directory } = engine.world;
      const found = PrincipalType === "GROUP" ? directory.groupNamed(name) : directory.userNamed(name);
      if (found === undefined) return NOT_FOUND;
      const who = { TargetId: step.account, TargetType: "AWS_ACCOUNT", PrincipalType, PrincipalId: found.id };
      const operation = step.do === "startAssign" ? "CreateAccountAssignment" : "DeleteAccountAssignment";
      return started(emulated, step.set, operation, who);
    }
    default:
      return listed(emulated, step);
  }
}

function started({ engine, start }: Emulated, name: string, operation: string, input: object): string {
  const found = permissionSetNamed(engine.world, name);
  if (found === undefined) return NOT_FOUND;
  start(operation, { InstanceArn: engine.world.instance.arn, PermissionSetArn: found.arn, ...input });
  return "ok";
}

function listed({ send, engine }: Emulated, step: Step): string {
  const pages = (operation: string, member: string, input: object, MaxResults: number) => {
    const items: unknown[] = [];
    let NextToken: unknown;
    do {
      const answer = send(operation, { ...input, MaxResults, NextToken });
      items.push(...(answer[member] as unknown[]));
      NextToken = answer.NextToken;
    } while (NextToken !== undefined);
    return items;
  };
  if (step.do === "listRows") {
    const input = { PermissionSetName: step.set, AccountId: step.account };
    return String(pages("ListAccountAssignments", "AccountAssignments", input, step.size).length);
  }
  if (step.do !== "list") throw new Error(`nobody takes ${step.do}`);
  const names = {
    sets: () =>
      pages("ListPermissionSets", "PermissionSets", {}, step.size).map(
        (arn) => engine.world.permissionSets.get(arn as string)?.name,
      ),
    groups: () =>
      pages("ListGroups", "Groups", {}, step.size).map((item) => (item as { DisplayName: string }).DisplayName),
    users: () => pages("ListUsers", "Users", {}, step.size).map((item) => (item as { UserName: string }).UserName),
  };
  return names[step.what]().sort().join();
}
