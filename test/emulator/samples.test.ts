/** The organizations that have a name: what brownfield holds of what goes wrong in years, and roles and orphans in any file. */
import {
  ListAccountAssignmentsCommand,
  ListAccountsForProvisionedPermissionSetCommand,
} from "@aws-sdk/client-sso-admin";
import { describe, expect, test } from "vitest";
import { OrganizationFileError, sampleOrganization, startEmulator } from "../../src/emulator/index.ts";
import { BROWNFIELD_CONFIG } from "../../src/emulator/samples/brownfield-config.ts";
import { DEV, ORGANIZATION, PROD, setArn, started } from "./start.ts";

describe("brownfield", () => {
  const { organization } = sampleOrganization("brownfield", 1);

  test("holds what an organization has after some years", async () => {
    const { emulator } = await started({ organization });
    const state = emulator.state();
    const setsOf = (pattern: RegExp) =>
      state.permissionSets.map(({ Name }) => Name).filter((name) => pattern.test(name));
    expect(setsOf(/^AWS/).length).toBeGreaterThan(3);
    expect(state.organization.delegatedAdministrator).toBeDefined();
    const external = (list: readonly object[]) => list.filter((one) => "ExternalIds" in one).length;
    for (const list of [state.groups, state.users]) {
      expect(external(list)).toBeGreaterThan(0);
      expect(external(list)).toBeLessThan(list.length);
    }
    const orphans = state.assignments.filter(({ principal }) => principal === null);
    expect(orphans.map(({ principalType }) => principalType)).toEqual(["GROUP", "GROUP", "USER"]);
    expect(state.provisioned.filter(({ status }) => status.includes("NOT")).length).toBeGreaterThan(0);
    const assigned = new Set(state.assignments.map((row) => `${row.account} ${row.permissionSet}`));
    const unused = state.provisioned.filter((row) => !assigned.has(`${row.account} ${row.permissionSet}`));
    expect(new Set(unused.map(({ permissionSet }) => permissionSet))).toEqual(
      new Set(["AWSPowerUserAccess", "Billing"]),
    );
    const direct = state.assignments.filter(({ principalType, principal }) => principalType === "USER" && principal);
    expect(direct.some(({ permissionSet }) => permissionSet.startsWith("jit-"))).toBe(true);
    expect(direct.some(({ permissionSet }) => permissionSet === "Developer")).toBe(true);
    const management = state.organization.managementAccount;
    const shared = state.assignments.filter(({ permissionSet }) => permissionSet === "Admin");
    expect(new Set(shared.map(({ account }) => account === management))).toEqual(new Set([true, false]));
    const suspended = state.accounts.filter(({ state: status }) => status === "SUSPENDED").map(({ id }) => id);
    expect(state.assignments.some(({ account }) => suspended.includes(account))).toBe(true);
  });

  test("is the same for every seed but for its ids, and its config declares none of what others own", () => {
    expect(sampleOrganization("brownfield", 2).organization).toEqual(organization);
    const text = [...BROWNFIELD_CONFIG.values()].join("\n");
    const declared = [...text.matchAll(/^name: (\S+)$/gm)].map(([, name]) => name);
    expect(declared).toEqual(["acme", "Admin", "Developer", "ReadOnly", "Billing"]);
  });
});

test.each(["small", "medium"] as const)(
  "%s is served as large as it says, the same for the same seed",
  async (name) => {
    const state = async (seed: number) => {
      const { organization } = sampleOrganization(name, seed);
      const emulator = await startEmulator({ organization, seed });
      const found = emulator.state();
      await emulator.stop();
      return found;
    };
    const one = await state(7);
    const sizes = [one.accounts, one.permissionSets, one.groups, one.users, one.assignments].map((list) => list.length);
    expect(sizes).toEqual(name === "small" ? [20, 10, 30, 100, 200] : [200, 60, 300, 2000, 6000]);
    expect(one.groups.flatMap(({ members }) => members)).toHaveLength(name === "small" ? 300 : 8000);
    // Pairs of an account and a set, as in the table of sizes (95 and 3,406), within a fifth.
    const pairs = name === "small" ? 95 : 3406;
    expect(Math.abs(one.provisioned.length - pairs) / pairs).toBeLessThan(0.2);
    expect(await state(7)).toEqual(one);
    expect((await state(8)).assignments).not.toEqual(one.assignments);
  },
);

describe("an organization file", () => {
  test("may hold orphans, unused roles and roles that are out of date", async () => {
    const { emulator, sso } = await started({
      organization: {
        ...ORGANIZATION,
        assignments: [
          ...ORGANIZATION.assignments,
          { permissionSet: "Unused", deletedGroup: "gone", accounts: [DEV] },
          { permissionSet: "Unused", deletedUser: "gone", accounts: [PROD] },
        ],
        roles: [
          { permissionSet: "Admin", accounts: [PROD] },
          { permissionSet: "Developer", accounts: [DEV], outdated: true },
        ],
      },
    });
    const on = (name: string) => ({
      InstanceArn: emulator.state().instance.arn,
      PermissionSetArn: setArn(emulator, name),
    });
    const rows = await sso.send(new ListAccountAssignmentsCommand({ ...on("Unused"), AccountId: DEV }));
    expect(rows.AccountAssignments).toEqual([
      expect.objectContaining({ PrincipalType: "GROUP", PrincipalId: expect.stringMatching(/^9067a1b2c3-/) }),
    ]);
    const outdated = { ...on("Developer"), ProvisioningStatus: "LATEST_PERMISSION_SET_NOT_PROVISIONED" as const };
    expect((await sso.send(new ListAccountsForProvisionedPermissionSetCommand(outdated))).AccountIds).toEqual([DEV]);
    expect((await sso.send(new ListAccountsForProvisionedPermissionSetCommand(on("Admin")))).AccountIds).toContain(
      PROD,
    );
    expect(
      (await sso.send(new ListAccountAssignmentsCommand({ ...on("Admin"), AccountId: PROD }))).AccountAssignments,
    ).toEqual([]);
  });

  test("is refused where a role is of nothing, or an assignment of two", async () => {
    const organization = {
      ...ORGANIZATION,
      assignments: [{ permissionSet: "Admin", group: "operators", deletedUser: "x", accounts: [DEV] }],
      roles: [{ permissionSet: "Nope", accounts: ["999999999999"], outdated: "yes" }],
    };
    const problems = async (value: object) => {
      try {
        await (await startEmulator({ organization: value })).stop();
      } catch (error) {
        if (error instanceof OrganizationFileError) return error.problems;
      }
      return [];
    };
    expect(await problems(organization)).toEqual(["roles[0].outdated: must be true or false"]);
    expect(await problems({ ...organization, roles: [{ permissionSet: "Nope", accounts: ["999999999999"] }] })).toEqual(
      [
        "roles[0].permissionSet: there is no permission set Nope",
        "roles[0].accounts: there is no account 999999999999",
        "assignments[0]: needs a group or a user",
      ],
    );
  });
});
