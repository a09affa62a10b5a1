/** What people do in the console behind idc's back: one click each, of every sort that a plan can hold. */
import { AwsError } from "../../src/emulator/base/errors.ts";
import type { EmulatorState } from "../../src/emulator/index.ts";
import type { RandomCompany } from "./random-company.ts";

type Drifting = Pick<RandomCompany, "emulated" | "random">;
type Click = (company: Drifting, state: EmulatorState) => void;

const ARN = "arn:aws:iam::aws:policy/";
const asPrincipal = (type: string, name: string) => (type === "USER" ? { UserName: name } : { GroupName: name });

/** A row that is there, whose principal is there too. */
function rowOf({ random }: Drifting, { assignments }: EmulatorState) {
  const { permissionSet, principalType, principal, account } = random.one(
    assignments.filter(({ principal }) => principal !== null),
  );
  return { PermissionSetName: permissionSet, TargetId: account, ...asPrincipal(principalType, principal!) };
}

function somebody({ random }: Drifting, { users, groups }: EmulatorState): object {
  if (random.below(2) === 0) return { UserName: random.one(users).UserName };
  return { GroupName: random.one(groups).DisplayName };
}

const aSet = ({ random }: Drifting, { permissionSets }: EmulatorState) => random.one(permissionSets);

/** Takes a row away, and gives it back somewhere else or to somebody else. */
function move(company: Drifting, state: EmulatorState, to: object): void {
  const { PermissionSetName, TargetId, ...who } = rowOf(company, state);
  company.emulated.console("DeleteAccountAssignment", { PermissionSetName, TargetId, ...who });
  const principal = "TargetId" in to ? who : {};
  company.emulated.console("CreateAccountAssignment", { PermissionSetName, TargetId, ...principal, ...to });
}

function leave({ random, emulated }: Drifting, { groups }: EmulatorState): void {
  const group = random.one(groups.filter(({ members }) => members.length > 0));
  const who = { GroupName: group.DisplayName, UserName: random.one(group.members) };
  const { MembershipId } = emulated.console("GetGroupMembershipId", who);
  emulated.console("DeleteGroupMembership", { MembershipId });
}

function edited({ emulated, random }: Drifting, { users }: EmulatorState, path: string, value: unknown): void {
  const { UserId } = random.one(users);
  emulated.console("UpdateUser", { UserId, Operations: [{ AttributePath: path, AttributeValue: value }] });
}

const managedOf = ({ ManagedPolicies }: EmulatorState["permissionSets"][number]) => ManagedPolicies as string[];

const CLICKS: Readonly<Record<string, Click>> = {
  "row taken away": (company, state) => company.emulated.console("DeleteAccountAssignment", rowOf(company, state)),
  "row added": (company, state) =>
    company.emulated.console("CreateAccountAssignment", {
      PermissionSetName: aSet(company, state).Name,
      TargetId: company.random.one(state.accounts).id,
      ...somebody(company, state),
    }),
  "row moved to another account": (company, state) =>
    move(company, state, { TargetId: company.random.one(state.accounts).id }),
  "row moved to somebody else": (company, state) => move(company, state, somebody(company, state)),
  "member taken away": leave,
  "member added": ({ random, emulated }, { users, groups }) =>
    emulated.console("CreateGroupMembership", {
      GroupName: random.one(groups).DisplayName,
      UserName: random.one(users).UserName,
    }),
  "description edited": (company, state) =>
    company.emulated.console("UpdatePermissionSet", {
      PermissionSetName: aSet(company, state).Name,
      Description: "in the console",
    }),
  "policy attached": (company, state) =>
    company.emulated.console("AttachManagedPolicyToPermissionSet", {
      PermissionSetName: aSet(company, state).Name,
      ManagedPolicyArn: `${ARN}IAMFullAccess`,
    }),
  "policy of a set replaced": (company, state) =>
    company.emulated.console("PutInlinePolicyToPermissionSet", {
      PermissionSetName: aSet(company, state).Name,
      InlinePolicy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}',
    }),
  "boundary put": (company, state) =>
    company.emulated.console("PutPermissionsBoundaryToPermissionSet", {
      PermissionSetName: aSet(company, state).Name,
      PermissionsBoundary: { ManagedPolicyArn: `${ARN}ReadOnlyAccess` },
    }),
  "customer managed policy attached": (company, state) =>
    company.emulated.console("AttachCustomerManagedPolicyReferenceToPermissionSet", {
      PermissionSetName: aSet(company, state).Name,
      CustomerManagedPolicyReference: { Name: "Guard", Path: "/org/" },
    }),
  "tag changed": (company, state) =>
    company.emulated.console("TagResource", {
      PermissionSetName: aSet(company, state).Name,
      Tags: [{ Key: "tier", Value: "in the console" }],
    }),
  "provisioning left behind": (company, state) => {
    const set = aSet(company, state);
    const input = { PermissionSetName: set.Name, ManagedPolicyArn: managedOf(set)[0] };
    company.emulated.console("DetachManagedPolicyFromPermissionSet", input);
    company.emulated.console("AttachManagedPolicyToPermissionSet", input);
  },
  "user edited": (company, state) => edited(company, state, "displayName", "In The Console"),
  "user renamed": (company, state) => edited(company, state, "userName", "renamed@corp.example"),
  "user spelled in capitals": ({ emulated, random }, { users }) => {
    const { UserId, UserName } = random.one(users);
    const Operations = [{ AttributePath: "userName", AttributeValue: UserName.toUpperCase() }];
    emulated.console("UpdateUser", { UserId, Operations });
  },
  "user deleted": ({ emulated, random }, { users }) =>
    emulated.console("DeleteUser", { UserId: random.one(users).UserId }),
  "user added": ({ emulated }) =>
    emulated.console("CreateUser", {
      UserName: "new@corp.example",
      Name: { GivenName: "New", FamilyName: "User" },
      DisplayName: "New User",
    }),
  "group edited": ({ emulated, random }, { groups }) =>
    emulated.console("UpdateGroup", {
      GroupName: random.one(groups).DisplayName,
      Operations: [{ AttributePath: "description", AttributeValue: "in the console" }],
    }),
  "group renamed": ({ emulated, random }, { groups }) =>
    emulated.console("UpdateGroup", {
      GroupName: random.one(groups).DisplayName,
      Operations: [{ AttributePath: "displayName", AttributeValue: "renamed" }],
    }),
  "group deleted": ({ emulated, random }, { groups }) =>
    emulated.console("DeleteGroup", { GroupName: random.one(groups).DisplayName }),
  "set deleted with its rows": (company, state) => {
    const { Name } = aSet(company, state);
    for (const { permissionSet, principalType, principalId, account } of state.assignments) {
      if (permissionSet !== Name) continue;
      const row = { PermissionSetName: Name, TargetId: account };
      const who = { PrincipalType: principalType, PrincipalId: principalId };
      company.emulated.console("DeleteAccountAssignment", { ...row, ...who });
    }
    company.emulated.console("DeletePermissionSet", { PermissionSetName: Name });
  },
  "set added": ({ emulated }) => emulated.console("CreatePermissionSet", { Name: "InTheConsole" }),
};

export const CLICK_NAMES: readonly string[] = Object.keys(CLICKS);

/** Principals that are gone in numbers are held to be a broken read (a guard, which has tests of its own). */
const MOST_DELETED = 2;

/** So many clicks; says which. What AWS refuses, or what finds nothing to click on, is clicked elsewhere. */
export function driftedBy(company: Drifting, clicks: number): readonly string[] {
  const done: string[] = [];
  for (let turn = 0; done.length < clicks && turn < clicks * 20; turn++) {
    const name = company.random.one(CLICK_NAMES);
    if (/(user|group) deleted/.test(name) && done.filter((one) => one === name).length >= MOST_DELETED) continue;
    try {
      CLICKS[name]!(company, company.emulated.state());
      done.push(name);
    } catch (error) {
      // `one` of no items is a TypeError of the click: there was nothing to click on.
      if (!(error instanceof AwsError) && !(error instanceof TypeError)) throw error;
    }
  }
  return done;
}

/** Everything of which a config can say something. */
export function objectsIn({ users, groups, permissionSets, assignments }: EmulatorState): number {
  const members = groups.reduce((sum, group) => sum + group.members.length, 0);
  return users.length + groups.length + permissionSets.length + assignments.length + members;
}
