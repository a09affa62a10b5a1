/**
 * The quotas that no request can reach in reasonable time: worlds are filled from inside, up to one below the limit, and
 * the last one that fits and the first that does not go through the operation itself.
 */
import { describe, expect, test } from "vitest";
import { DEFAULT_BEHAVIOUR } from "../../src/emulator/base/behaviour.ts";
import { defaultCaller } from "../../src/emulator/base/caller.ts";
import { manualClock } from "../../src/emulator/base/clock.ts";
import { AwsError } from "../../src/emulator/base/errors.ts";
import { Ids } from "../../src/emulator/base/ids.ts";
import { performAsConsole } from "../../src/emulator/engine/console.ts";
import { Engine } from "../../src/emulator/engine/engine.ts";
import { FaultDraw } from "../../src/emulator/faults/faults.ts";
import { checkedOrganization } from "../../src/emulator/organization/check.ts";
import { worldOf } from "../../src/emulator/organization/load.ts";
import { DEV, MANAGEMENT, PROD } from "./start.ts";

function emptyWorld() {
  const organization = checkedOrganization({
    organization: { managementAccount: MANAGEMENT },
    accounts: [MANAGEMENT, DEV, PROD].map((id) => ({ id, name: id })),
    groups: [{ name: "team" }],
    permissionSets: [{ name: "First" }, { name: "Second" }],
  });
  const world = worldOf(organization, new Ids(1), true);
  const settings = { operationSeconds: 1, jitter: 0, outstanding: 10, faults: new FaultDraw(1) };
  const engine = new Engine(world, DEFAULT_BEHAVIOUR, manualClock(), settings, () => {});
  const caller = defaultCaller(MANAGEMENT, world);
  const send = (operation: string, input: object) => performAsConsole(engine, caller, operation, input);
  return { world, send };
}

function codeOf(act: () => unknown): string {
  try {
    act();
    return "ok";
  } catch (error) {
    if (error instanceof AwsError) return error.code;
    throw error;
  }
}

const FULL = "ServiceQuotaExceededException";
const stamp = { createdAt: 0, createdBy: "", updatedAt: 0, updatedBy: "" };
const numbered = (count: number, make: (index: number) => void) => {
  for (let index = 0; index < count; index += 1) make(index);
};

describe("quotas", () => {
  test("3500 permission sets", () => {
    const { world, send } = emptyWorld();
    const [first] = world.permissionSets.values();
    numbered(3497, (index) => world.permissionSets.set(`arn/${index}`, { ...first!, name: `Set${index}` }));
    expect(codeOf(() => send("CreatePermissionSet", { Name: "Last" }))).toBe("ok");
    expect(codeOf(() => send("CreatePermissionSet", { Name: "More" }))).toBe(FULL);
  });

  test("500 of them provisioned in an account, by assignments or without; what is there may be done again", () => {
    const { world, send } = emptyWorld();
    numbered(499, (index) =>
      world.provisionings.set({ accountId: DEV, permissionSetArn: `arn/${index}`, roleName: "", revision: 1 }),
    );
    const first = { PermissionSetName: "First", TargetId: DEV };
    const second = { PermissionSetName: "Second", TargetId: DEV };
    expect(codeOf(() => send("CreateAccountAssignment", { ...first, GroupName: "team" }))).toBe("ok");
    expect(codeOf(() => send("CreateAccountAssignment", { ...second, GroupName: "team" }))).toBe(FULL);
    expect(codeOf(() => send("ProvisionPermissionSet", second))).toBe(FULL);
    expect(codeOf(() => send("ProvisionPermissionSet", first))).toBe("ok");
    expect(codeOf(() => send("CreateAccountAssignment", { ...first, GroupName: "team" }))).toBe("ok");
    expect(codeOf(() => send("ProvisionPermissionSet", { ...second, TargetId: PROD }))).toBe("ok");
  });

  test("100,000 users and 100,000 groups", () => {
    const { world, send } = emptyWorld();
    const { directory } = world;
    numbered(99_999, (index) => {
      directory.addUser({
        id: `u${index}`,
        attributes: { UserName: `u${index}` },
        externalIds: [],
        revision: 0,
        ...stamp,
      });
      if (index > 0)
        directory.addGroup({ id: `g${index}`, displayName: `g${index}`, externalIds: [], revision: 0, ...stamp });
    });
    const named = { DisplayName: "a", Name: { GivenName: "b", FamilyName: "c" } };
    expect(codeOf(() => send("CreateUser", { UserName: "last", ...named }))).toBe("ok");
    expect(codeOf(() => send("CreateUser", { UserName: "more", ...named }))).toBe(FULL);
    expect(codeOf(() => send("CreateGroup", { DisplayName: "last" }))).toBe("ok");
    expect(codeOf(() => send("CreateGroup", { DisplayName: "more" }))).toBe(FULL);
  });
});
