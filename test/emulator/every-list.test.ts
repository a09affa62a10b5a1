/** Paging of every operation that pages: all of it once, in pages of the size asked for, with tokens that fit one query. */
import { describe, expect, test } from "vitest";
import { SERVICES } from "../../src/emulator/engine/engine.ts";
import { type Emulator, type EmulatorOptions, manualClock } from "../../src/emulator/index.ts";
import { EXPECTED_PARTS } from "./expected-part.ts";
import { groupId, INSTANCE, MANAGEMENT, ORGANIZATION, post, STORE, setArn, started, userId } from "./start.ts";

const letters = ["a", "b", "c"];
const accountIds = ["100000000001", "100000000002", "100000000003"];

/** Three of everything that can be more than one. */
const MANY = {
  ...ORGANIZATION,
  ...EXPECTED_PARTS.reduce((keys, { organization }) => Object.assign(keys, organization), {}),
  organizationalUnits: letters.map((letter) => `/${letter}`),
  accounts: [
    { id: MANAGEMENT, name: "management" },
    ...ORGANIZATION.accounts.filter(({ name }) => name === "security"),
    ...accountIds.map((id) => ({
      id,
      name: id,
      tags: { a: "1", b: "2", c: "3" },
      customerManagedPolicies: letters.map((letter) => `/${letter}`),
    })),
  ],
  users: letters.map((userName) => ({ userName, name: { given: "a", family: "b" } })),
  groups: letters.map((name) => ({ name, members: letters })),
  permissionSets: letters.map((name) => ({
    name,
    tags: { a: "1", b: "2", c: "3" },
    managedPolicies: letters.map((letter) => `arn:aws:iam::aws:policy/${letter}-of-all`),
    customerManagedPolicies: letters.map((letter) => ({ name: letter })),
  })),
  assignments: letters.flatMap((permissionSet) =>
    letters.map((group) => ({ permissionSet, group, accounts: accountIds })),
  ),
};

/** Each paged operation: what it is asked here, the list in its answer, and how many items that has. */
function lists(emulator: Emulator, rootId: string): Record<string, [input: object, member: string, count: number]> {
  const on = { InstanceArn: INSTANCE };
  const onSet = { ...on, PermissionSetArn: setArn(emulator, "a") };
  const store = { IdentityStoreId: STORE };
  const [AccountId] = accountIds;
  return {
    "sso-admin ListPermissionSets": [on, "PermissionSets", 3],
    "sso-admin ListAccountAssignments": [{ ...onSet, AccountId }, "AccountAssignments", 3],
    "sso-admin ListAccountAssignmentsForPrincipal": [
      { ...on, PrincipalType: "GROUP", PrincipalId: groupId(emulator, "a") },
      "AccountAssignments",
      9,
    ],
    "sso-admin ListAccountsForProvisionedPermissionSet": [onSet, "AccountIds", 3],
    "sso-admin ListPermissionSetsProvisionedToAccount": [{ ...on, AccountId }, "PermissionSets", 3],
    "sso-admin ListManagedPoliciesInPermissionSet": [onSet, "AttachedManagedPolicies", 3],
    "sso-admin ListCustomerManagedPolicyReferencesInPermissionSet": [onSet, "CustomerManagedPolicyReferences", 3],
    "sso-admin ListAccountAssignmentCreationStatus": [on, "AccountAssignmentsCreationStatus", 3],
    "sso-admin ListAccountAssignmentDeletionStatus": [on, "AccountAssignmentsDeletionStatus", 3],
    "sso-admin ListPermissionSetProvisioningStatus": [on, "PermissionSetsProvisioningStatus", 3],
    "sso-admin ListTagsForResource": [{ ...on, ResourceArn: setArn(emulator, "a") }, "Tags", 3],
    "identitystore ListUsers": [store, "Users", 3],
    "identitystore ListGroups": [store, "Groups", 3],
    "identitystore ListGroupMemberships": [{ ...store, GroupId: groupId(emulator, "a") }, "GroupMemberships", 3],
    "identitystore ListGroupMembershipsForMember": [
      { ...store, MemberId: { UserId: userId(emulator, "a") } },
      "GroupMemberships",
      3,
    ],
    "organizations ListAccounts": [{}, "Accounts", 5],
    "organizations ListAccountsForParent": [{ ParentId: rootId }, "Accounts", 4],
    "organizations ListChildren": [{ ParentId: rootId, ChildType: "ORGANIZATIONAL_UNIT" }, "Children", 4],
    "organizations ListOrganizationalUnitsForParent": [{ ParentId: rootId }, "OrganizationalUnits", 4],
    "organizations ListParents": [{ ChildId: AccountId }, "Parents", 1],
    "organizations ListRoots": [{}, "Roots", 1],
    "organizations ListTagsForResource": [{ ResourceId: AccountId }, "Tags", 3],
    "organizations ListAWSServiceAccessForOrganization": [{}, "EnabledServicePrincipals", 1],
    "organizations ListDelegatedAdministrators": [{}, "DelegatedAdministrators", 1],
    "organizations ListDelegatedServicesForAccount": [{ AccountId: "222233334444" }, "DelegatedServices", 1],
    ...Object.assign({}, ...EXPECTED_PARTS.map((part) => part.lists?.(emulator))),
  };
}

async function world(options: Partial<EmulatorOptions>) {
  const { emulator } = await started({ organization: MANY, clock: manualClock(), ...options });
  for (const name of letters) {
    const row = { PermissionSetName: name, GroupName: name, TargetId: accountIds[0] };
    for (const operation of ["DeleteAccountAssignment", "CreateAccountAssignment"])
      await emulator.console(operation, row);
    await emulator.console("ProvisionPermissionSet", { PermissionSetName: name });
  }
  const described = await post(emulator, "AWSOrganizationsV20161128.DescribeAccount", { AccountId: MANAGEMENT });
  const [, rootId = ""] = (described.Account as { Paths: string[] }).Paths[0]?.split("/") ?? [];
  const targets = Object.fromEntries(SERVICES.map(({ name, target }) => [name, target]));
  const send = (name: string, input: object, headers: object = {}) => {
    const [service = "", operation] = name.split(" ");
    return post(emulator, `${targets[service]}.${operation}`, input, headers);
  };
  return { emulator, send, every: lists(emulator, rootId) };
}

async function walk(send: () => Promise<Record<string, unknown>>, next: (token: unknown) => typeof send, list: string) {
  const pages: unknown[][] = [];
  let answer = await send();
  for (;;) {
    pages.push(answer[list] as unknown[]);
    if (answer.NextToken === undefined) return pages;
    answer = await next(answer.NextToken)();
  }
}

describe("every list", () => {
  test("is among these", async () => {
    const { every } = await world({});
    // Events come of changes, and have a test of their own: cloudtrail.test.ts.
    const paged = SERVICES.filter(({ name }) => name !== "cloudtrail").flatMap(({ name, operations }) =>
      Object.entries(operations)
        .filter(([, { input }]) => "NextToken" in input.fields)
        .map(([operation]) => `${name} ${operation}`),
    );
    expect(Object.keys(every).sort()).toEqual(paged.sort());
  });

  test.each([
    [{}, 2],
    [{ MaxResults: 1 }, 1],
  ])("comes in pages (%j), each item once", async (size, items) => {
    const { every, send } = await world({ behaviour: { defaultPageSize: 2 } });
    for (const [name, [input, list, count]] of Object.entries(every)) {
      const limit = name.endsWith("ListTagsForResource") ? 2 : items;
      const ask = (NextToken?: unknown) => () => send(name, { ...input, ...size, NextToken });
      const pages = await walk(ask(), ask, list);
      const all = pages.flat().map((item) => JSON.stringify(item));
      expect([name, all.length, new Set(all).size]).toEqual([name, count, count]);
      expect([name, pages.map((page) => page.length)]).toEqual([
        name,
        Array.from({ length: Math.ceil(count / limit) }, (_, index) => Math.min(limit, count - index * limit)),
      ]);
    }
  });

  test("takes no token of another query: another operation, other input, another caller", async () => {
    const { emulator, every, send } = await world({ behaviour: { defaultPageSize: 1 } });
    const tokens = new Map<string, unknown>();
    for (const [name, [input]] of Object.entries(every)) {
      const { NextToken } = await send(name, input);
      if (NextToken !== undefined) tokens.set(name, NextToken);
    }
    // What there is but one of has one page.
    const ofParts = EXPECTED_PARTS.flatMap((part) => Object.values(part.lists?.(emulator) ?? {})).filter(
      ([, , count]) => count > 1,
    );
    expect(tokens.size).toBe(20 + ofParts.length);
    const refused = (name: string) =>
      name.startsWith("organizations") ? "InvalidInputException" : "ValidationException";
    const names = [...tokens.keys()];
    for (const [index, name] of names.entries()) {
      const [input] = every[name]!;
      const other = tokens.get(names[(index + 1) % names.length] ?? "");
      expect([name, (await send(name, { ...input, NextToken: other })).__type]).toEqual([name, refused(name)]);
      // A session of another account that may ask as well.
      const session = Buffer.from(JSON.stringify(["arn:aws:iam::222233334444:role/x", "run"])).toString("base64");
      const headers = { "x-amz-security-token": `IdcEmulatorSession/${session}` };
      const foreign = await send(name, { ...input, NextToken: tokens.get(name) }, headers);
      const denied = name.endsWith("ForPrincipal") ? "AccessDeniedException" : refused(name);
      expect([name, foreign.__type]).toEqual([name, denied]);
    }
    const [users] = every["identitystore ListUsers"]!;
    const Filters = [{ AttributePath: "UserName", AttributeValue: "a" }];
    const filtered = { ...users, Filters, NextToken: tokens.get("identitystore ListUsers") };
    expect((await send("identitystore ListUsers", filtered)).__type).toBe("ValidationException");
  });

  test("may begin with an empty page and have short ones, and still shows each item once", async () => {
    const { every, send } = await world({ behaviour: { shortPages: true } });
    for (const [name, [input, list, count]] of Object.entries(every)) {
      const ask = (NextToken?: unknown) => () => send(name, { ...input, MaxResults: 2, NextToken });
      const pages = await walk(ask(), ask, list);
      expect([name, pages[0], new Set(pages.flat().map((item) => JSON.stringify(item))).size]).toEqual([
        name,
        [],
        count,
      ]);
    }
  });
});
