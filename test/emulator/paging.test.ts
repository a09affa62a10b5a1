import { ListUsersCommand, paginateListUsers } from "@aws-sdk/client-identitystore";
import { ListAccountsCommand, paginateListAccounts } from "@aws-sdk/client-organizations";
import {
  CreatePermissionSetCommand,
  DeletePermissionSetCommand,
  ListAccountsForProvisionedPermissionSetCommand,
  ListPermissionSetsCommand,
  paginateListPermissionSets,
} from "@aws-sdk/client-sso-admin";
import { expect, test } from "vitest";
import { failure, INSTANCE, ORGANIZATION, STORE, setArn, started } from "./start.ts";

const InstanceArn = INSTANCE;
const ACCOUNTS = Array.from({ length: 45 }, (_, index) => ({
  id: String(600_000_000_000 + index),
  name: `account ${index}`,
}));
const MANY = { ...ORGANIZATION, accounts: [...ORGANIZATION.accounts, ...ACCOUNTS] };

test("pages hold what is asked for, and together everything once", async () => {
  const { sso } = await started();
  const pages: number[] = [];
  const seen: string[] = [];
  for await (const page of paginateListPermissionSets({ client: sso, pageSize: 2 }, { InstanceArn })) {
    pages.push(page.PermissionSets?.length ?? 0);
    seen.push(...(page.PermissionSets ?? []));
  }
  expect(pages).toEqual([2, 1]);
  expect(new Set(seen).size).toBe(3);
});

test("Organizations' pages hold 20 at most", async () => {
  const { organizations } = await started({ organization: MANY });
  expect((await organizations.send(new ListAccountsCommand({}))).Accounts).toHaveLength(20);
  expect(await failure(organizations.send(new ListAccountsCommand({ MaxResults: 21 })))).toMatchObject({
    name: "InvalidInputException",
    Reason: "MAX_VALUE_EXCEEDED",
  });
  let count = 0;
  for await (const page of paginateListAccounts({ client: organizations }, {})) count += page.Accounts?.length ?? 0;
  expect(count).toBe(MANY.accounts.length);
});

test("pages may be short or empty, by choice, and still show everything once", async () => {
  const { store } = await started({ behaviour: { shortPages: true } });
  const pages: number[] = [];
  const input = { IdentityStoreId: STORE, MaxResults: 2 };
  for await (const page of paginateListUsers({ client: store }, input)) pages.push(page.Users?.length ?? 0);
  expect(pages).toEqual([0, 1, 1]);
});

test("without MaxResults a page has the default size", async () => {
  const { store } = await started({ behaviour: { defaultPageSize: 1 } });
  const { Users, NextToken } = await store.send(new ListUsersCommand({ IdentityStoreId: STORE }));
  expect(Users).toHaveLength(1);
  expect(NextToken).toBeDefined();
});

test("a token serves the query that it came from, and no other", async () => {
  const { sso, organizations, emulator } = await started({ organization: MANY });
  const { NextToken } = await sso.send(new ListPermissionSetsCommand({ InstanceArn, MaxResults: 1 }));
  // Another page size is the same query.
  const rest = await sso.send(new ListPermissionSetsCommand({ InstanceArn, MaxResults: 100, NextToken }));
  expect(rest.PermissionSets).toHaveLength(2);
  const PermissionSetArn = setArn(emulator, "Developer");
  const other = new ListAccountsForProvisionedPermissionSetCommand({ InstanceArn, PermissionSetArn, NextToken });
  expect((await failure(sso.send(other))).name).toBe("ValidationException");
  const bad = new ListPermissionSetsCommand({ InstanceArn, NextToken: "AAAA" });
  expect((await failure(sso.send(bad))).name).toBe("ValidationException");
  expect(await failure(organizations.send(new ListAccountsCommand({ NextToken })))).toMatchObject({
    name: "InvalidInputException",
    Reason: "INVALID_NEXT_TOKEN",
  });
});

test("a list that changes between pages loses nothing that stays", async () => {
  const { sso, emulator } = await started();
  for (const Name of ["S1", "S2", "S3"]) await sso.send(new CreatePermissionSetCommand({ InstanceArn, Name }));
  const first = await sso.send(new ListPermissionSetsCommand({ InstanceArn, MaxResults: 4 }));
  await sso.send(new DeletePermissionSetCommand({ InstanceArn, PermissionSetArn: setArn(emulator, "Unused") }));
  const { NextToken } = first;
  const second = await sso.send(new ListPermissionSetsCommand({ InstanceArn, MaxResults: 4, NextToken }));
  expect(second.PermissionSets).toEqual([setArn(emulator, "S2"), setArn(emulator, "S3")]);
});
