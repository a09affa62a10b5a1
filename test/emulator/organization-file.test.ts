import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { OrganizationFileError, startEmulator } from "../../src/emulator/index.ts";
import { DEV, failure, MANAGEMENT, ORGANIZATION, started } from "./start.ts";

const schema = JSON.parse(readFileSync(new URL("../../schemas/organization.json", import.meta.url), "utf8"));
const validates = new Ajv2020({ allowUnionTypes: true, strictRequired: false }).compile(schema);

const SMALLEST = {
  organization: { managementAccount: MANAGEMENT },
  accounts: [{ id: MANAGEMENT, name: "management" }],
};

test("the smallest file serves an organization with an instance", async () => {
  expect(validates(SMALLEST)).toBe(true);
  const { emulator } = await started({ organization: SMALLEST });
  expect(emulator.state()).toMatchObject({
    organization: { id: expect.stringMatching(/^o-[0-9a-f]{10}$/), managementAccount: MANAGEMENT },
    region: "us-east-1",
    instance: { arn: expect.stringMatching(/^arn:aws:sso:::instance\/ssoins-[0-9a-f]{16}$/), owner: MANAGEMENT },
  });
});

test("everything in the file exists", async () => {
  const file = {
    ...ORGANIZATION,
    permissionSets: [
      ...ORGANIZATION.permissionSets,
      {
        name: "Full",
        relayState: "https://example.com",
        customerManagedPolicies: [{ name: "Guard", path: "/org/" }, { name: "Plain" }],
        inlinePolicy: { Statement: { Effect: "Deny", Action: "*", Resource: "*" } },
        permissionsBoundary: { customerManagedPolicy: { name: "Guard", path: "/org/" } },
      },
    ],
  };
  expect(validates(file)).toBe(true);
  const { emulator } = await started({ organization: file });
  const state = emulator.state();
  expect(state.permissionSets.find(({ Name }) => Name === "Full")).toMatchObject({
    SessionDuration: "PT1H",
    RelayState: "https://example.com",
    CustomerManagedPolicies: [
      { Name: "Plain", Path: "/" },
      { Name: "Guard", Path: "/org/" },
    ],
    InlinePolicy: '{"Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}',
    PermissionsBoundary: { CustomerManagedPolicyReference: { Name: "Guard", Path: "/org/" } },
  });
  expect(state.assignments).toHaveLength(3);
  expect(state.provisioned.map(({ status }) => status)).toEqual(
    Array.from({ length: 3 }, () => "LATEST_PERMISSION_SET_PROVISIONED"),
  );
  expect(state.organizationalUnits.map(({ path }) => path)).toEqual([
    "/Core",
    "/Empty",
    "/Workloads",
    "/Workloads/Dev",
    "/Workloads/Prod\\/EU",
  ]);
});

/** What both the schema and the emulator refuse. */
const MALFORMED: [string, object, string][] = [
  ["no accounts", { organization: SMALLEST.organization }, "accounts: is missing"],
  ["an unknown key", { ...SMALLEST, user: [] }, "user: unknown key"],
  [
    "an unquoted id",
    { ...SMALLEST, accounts: [{ id: 111111111111, name: "x" }] },
    "accounts[0].id: must be text (put it in quotes)",
  ],
  ["a short id", { ...SMALLEST, accounts: [{ id: "1", name: "x" }] }, 'accounts[0].id: "1" must match \\d{12}'],
  ["a relative OU", { ...SMALLEST, organizationalUnits: ["Core"] }, "organizationalUnits[0]"],
  ["an unknown state", { ...SMALLEST, accounts: [{ ...SMALLEST.accounts[0], state: "GONE" }] }, "must be one of"],
  ["a number for a list", { ...SMALLEST, groups: 5 }, "groups: must be a list"],
];

test.each(MALFORMED)("%s is refused", async (_what, organization, problem) => {
  expect(validates(organization)).toBe(false);
  const error = await failure(startEmulator({ organization }));
  expect(error).toBeInstanceOf(OrganizationFileError);
  expect(error.problems).toContainEqual(expect.stringContaining(problem));
});

test.each([
  [{ sessionDuration: "PT13H" }, "sessionDuration: SessionDuration PT13H is invalid"],
  [{ inlinePolicy: { Statement: [] } }, "inlinePolicy: Invalid PermissionsPolicy Document: Statement is empty"],
  [{ inlinePolicy: 5 }, "inlinePolicy: Invalid PermissionsPolicy Document: it is no JSON object"],
])("a permission set that AWS would not have taken is refused: %j", async (entry, problem) => {
  const error = await failure(
    startEmulator({ organization: { ...SMALLEST, permissionSets: [{ name: "A", ...entry }] } }),
  );
  expect(error.problems).toEqual([expect.stringContaining(`permissionSets[0].${problem}`)]);
});

test("references are checked, and all problems told at once", async () => {
  const organization = {
    ...ORGANIZATION,
    organization: { managementAccount: "999999999999" },
    groups: [{ name: "a", members: ["nobody"] }, { name: "A" }],
    assignments: [
      { permissionSet: "None", group: "none", accounts: ["888888888888"] },
      { permissionSet: "Admin", accounts: [DEV] },
    ],
  };
  const error = await failure(startEmulator({ organization }));
  expect(error.problems).toEqual([
    "groups[1]: a is there twice",
    "organization.managementAccount: there is no account 999999999999",
    "groups[0].members: there is no user nobody",
    "assignments[0].permissionSet: there is no permission set None",
    "assignments[0].group: there is no group none",
    "assignments[0].accounts: there is no account 888888888888",
    "assignments[1]: needs a group or a user",
  ]);
});
