/** How much access hangs on each thing. */
import { describe, expect, test } from "vitest";
import { tallyOf } from "../../src/core/access/tally.ts";
import type { Difference } from "../../src/core/model/change.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { CLOSED, DEV, liveOf, PROD } from "./live.ts";

const live = liveOf({
  users: ["alice@acme.io", "bob@acme.io"],
  groups: { devs: ["alice@acme.io", "bob@acme.io"], ops: [] },
  sets: { Dev: {} },
  rows: [`Dev group:devs ${DEV}`, `Dev group:ops ${DEV}`, `Dev group:devs ${PROD}`, `Dev group:ops ${CLOSED}`],
});

const spec = (principal: string, account: string) => ({
  permissionSet: "Dev",
  principalType: "GROUP",
  principal,
  account,
});
const difference = (action: "create" | "delete", principal: string, account: string): Difference => ({
  key: `AccountAssignment/Dev/group:${principal}/${account}`,
  kind: "AccountAssignment",
  action,
  ...(action === "create" ? { after: spec(principal, account) } : { before: spec(principal, account) }),
  fields: [],
  cause: "edit",
  sources: [],
});

const tally = (differences: readonly Difference[] = [], isOpen = (_: string) => true) =>
  tallyOf(live, differences, kinds, isOpen);
const role = (account: string) => `role PermissionSet/Dev in ${account}`;

describe("without changes", () => {
  test("everything that is there stays", () => {
    const { staying, coming, through, of, unreachableOf } = tally();
    expect([DEV, PROD, "999999999999"].map((account) => staying(role(account)))).toEqual([2, 1, 0]);
    expect(coming(role(DEV))).toBe(0);
    expect(staying("members of Group/devs")).toBe(2);
    expect(staying("members of Group/ops")).toBe(0);
    // Rows in accounts that are not active can be revoked by nobody.
    expect(through("PermissionSet/Dev")).toBe(3);
    // Memberships pass through a group, but are no assignments of it.
    expect(through("Group/devs")).toBe(2);
    expect(through("PermissionSet/Other")).toBe(0);
    expect(of("Group/devs")).toBe(2);
    expect([of("Group/ops"), unreachableOf("Group/ops"), unreachableOf("Group/devs")]).toEqual([1, 1, 0]);
    expect(of("User/alice@acme.io")).toBe(0);
  });
});

describe("with changes", () => {
  test("what is to be deleted does not stay", () => {
    const { staying, through, of } = tally([difference("delete", "devs", DEV), difference("delete", "ops", CLOSED)]);
    expect(staying(role(DEV))).toBe(1);
    expect(through("PermissionSet/Dev")).toBe(2);
    expect([of("Group/devs"), of("Group/ops")]).toEqual([1, 1]);
  });

  test("what comes counts for the set, not for what stays", () => {
    const { staying, coming, through, of } = tally([difference("create", "ops", PROD)]);
    expect(coming(role(PROD))).toBe(1);
    expect(staying(role(PROD))).toBe(1);
    expect(through("PermissionSet/Dev")).toBe(4);
    expect(of("Group/ops")).toBe(1);
  });

  test("what is refused does not come; what is to go and is refused is not counted either", () => {
    const closed = tally([difference("create", "ops", PROD), difference("delete", "devs", PROD)], () => false);
    expect(closed.coming(role(PROD))).toBe(0);
    expect(closed.staying(role(PROD))).toBe(0);
    expect(closed.through("PermissionSet/Dev")).toBe(2);
  });

  test("a membership comes to its group only", () => {
    const { coming, through } = tally([
      {
        ...difference("create", "ops", PROD),
        key: "GroupMembership/ops/alice@acme.io",
        kind: "GroupMembership",
        after: { group: "ops", member: "alice@acme.io" },
      },
    ]);
    expect(coming("members of Group/ops")).toBe(1);
    expect(through("Group/ops")).toBe(1);
  });

  test("an update changes no number, nor does what is no access", () => {
    const update: Difference = { ...difference("create", "devs", DEV), action: "update", before: spec("devs", DEV) };
    const object: Difference = { ...difference("create", "x", DEV), key: "Group/x", kind: "Group", after: {} };
    const { staying, coming, through } = tally([update, object]);
    expect([staying(role(DEV)), coming(role(DEV)), through("PermissionSet/Dev")]).toEqual([2, 0, 3]);
  });
});
