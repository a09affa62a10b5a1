import {
  DescribeAccountCommand,
  DescribeOrganizationalUnitCommand,
  DescribeOrganizationCommand,
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListAWSServiceAccessForOrganizationCommand,
  ListChildrenCommand,
  ListDelegatedAdministratorsCommand,
  ListDelegatedServicesForAccountCommand,
  ListOrganizationalUnitsForParentCommand,
  ListParentsCommand,
  ListRootsCommand,
  ListTagsForResourceCommand,
} from "@aws-sdk/client-organizations";
import { expect, test } from "vitest";
import { DELEGATE, DEV, failure, MANAGEMENT, PROD, SUSPENDED, started } from "./start.ts";

test("the organization, its root and OUs", async () => {
  const { organizations } = await started();
  const { Organization } = await organizations.send(new DescribeOrganizationCommand({}));
  expect(Organization).toMatchObject({ Id: "o-a1b2c3d4e5", MasterAccountId: MANAGEMENT, FeatureSet: "ALL" });
  const { Roots = [] } = await organizations.send(new ListRootsCommand({}));
  const ParentId = Roots[0]?.Id;
  expect(ParentId).toMatch(/^r-[0-9a-z]{4}$/);
  const below = async (id: string | undefined) =>
    (await organizations.send(new ListOrganizationalUnitsForParentCommand({ ParentId: id }))).OrganizationalUnits ?? [];
  const top = await below(ParentId);
  expect(top.map(({ Name }) => Name).sort()).toEqual(["Core", "Empty", "Workloads"]);
  const workloads = top.find(({ Name }) => Name === "Workloads");
  const inner = await below(workloads?.Id);
  expect(inner.map(({ Name }) => Name).sort()).toEqual(["Dev", "Prod/EU"]);
  expect(inner[0]?.Path).toBe(`o-a1b2c3d4e5/${ParentId}/${workloads?.Id}/${inner[0]?.Id}/`);
  const OrganizationalUnitId = workloads?.Id;
  const described = await organizations.send(new DescribeOrganizationalUnitCommand({ OrganizationalUnitId }));
  expect(described.OrganizationalUnit).toEqual(workloads);
});

test("accounts", async () => {
  const { organizations } = await started();
  const { Accounts = [] } = await organizations.send(new ListAccountsCommand({}));
  expect(Accounts.map(({ Id }) => Id)).toEqual([MANAGEMENT, DELEGATE, DEV, PROD, SUSPENDED]);
  const dev = Accounts.find(({ Id }) => Id === DEV);
  expect(dev).toMatchObject({ Name: "dev", State: "ACTIVE", Status: "ACTIVE" });
  expect(dev?.Paths?.[0]).toMatch(/^o-a1b2c3d4e5\/r-[0-9a-z]{4}(\/ou-[0-9a-z]{4}-[0-9a-z]{8}){2}\/333344445555\/$/);
  expect(Accounts.find(({ Id }) => Id === SUSPENDED)).toMatchObject({ State: "SUSPENDED", Status: "SUSPENDED" });
  expect((await organizations.send(new DescribeAccountCommand({ AccountId: DEV }))).Account).toEqual(dev);
  expect((await organizations.send(new ListTagsForResourceCommand({ ResourceId: DEV }))).Tags).toEqual([
    { Key: "team", Value: "payments" },
  ]);
});

test("paths and Status can be left out, by choice", async () => {
  const { organizations } = await started({ behaviour: { accountPaths: false, accountStatus: false } });
  const { Accounts = [] } = await organizations.send(new ListAccountsCommand({}));
  expect(Accounts[0]).toMatchObject({ State: "ACTIVE" });
  expect(Accounts[0]).not.toHaveProperty("Paths");
  expect(Accounts[0]).not.toHaveProperty("Status");
});

test("the tree, downwards and upwards", async () => {
  const { organizations } = await started();
  const { Parents = [] } = await organizations.send(new ListParentsCommand({ ChildId: DEV }));
  expect(Parents).toMatchObject([{ Type: "ORGANIZATIONAL_UNIT" }]);
  const ParentId = Parents[0]?.Id;
  const { Accounts } = await organizations.send(new ListAccountsForParentCommand({ ParentId }));
  expect(Accounts).toMatchObject([{ Id: DEV }]);
  const children = async (ChildType: "ACCOUNT" | "ORGANIZATIONAL_UNIT") =>
    (await organizations.send(new ListChildrenCommand({ ParentId, ChildType }))).Children;
  expect(await children("ACCOUNT")).toEqual([{ Id: DEV, Type: "ACCOUNT" }]);
  expect(await children("ORGANIZATIONAL_UNIT")).toEqual([]);
  const up = await organizations.send(new ListParentsCommand({ ChildId: SUSPENDED }));
  expect(up.Parents).toMatchObject([{ Type: "ROOT" }]);
});

test("delegation", async () => {
  const { organizations } = await started();
  const list = async (ServicePrincipal?: string) =>
    (await organizations.send(new ListDelegatedAdministratorsCommand({ ServicePrincipal }))).DelegatedAdministrators;
  expect(await list()).toMatchObject([{ Id: DELEGATE, Name: "security" }]);
  expect(await list("sso.amazonaws.com")).toHaveLength(1);
  expect(await list("guardduty.amazonaws.com")).toEqual([]);
  const services = (AccountId: string) => organizations.send(new ListDelegatedServicesForAccountCommand({ AccountId }));
  expect((await services(DELEGATE)).DelegatedServices).toMatchObject([{ ServicePrincipal: "sso.amazonaws.com" }]);
  expect((await failure(services(DEV))).name).toBe("AccountNotRegisteredException");
  const { EnabledServicePrincipals } = await organizations.send(new ListAWSServiceAccessForOrganizationCommand({}));
  expect(EnabledServicePrincipals).toMatchObject([{ ServicePrincipal: "sso.amazonaws.com" }]);
});

test("what does not exist has an error of its own each", async () => {
  const { organizations } = await started();
  const OrganizationalUnitId = "ou-abcd-12345678";
  const names = await Promise.all(
    [
      organizations.send(new DescribeAccountCommand({ AccountId: "999999999999" })),
      organizations.send(new DescribeOrganizationalUnitCommand({ OrganizationalUnitId })),
      organizations.send(new ListAccountsForParentCommand({ ParentId: OrganizationalUnitId })),
      organizations.send(new ListParentsCommand({ ChildId: OrganizationalUnitId })),
      organizations.send(new ListTagsForResourceCommand({ ResourceId: OrganizationalUnitId })),
    ].map(async (call) => (await failure(call)).name),
  );
  expect(names).toEqual([
    "AccountNotFoundException",
    "OrganizationalUnitNotFoundException",
    "ParentNotFoundException",
    "ChildNotFoundException",
    "TargetNotFoundException",
  ]);
});
