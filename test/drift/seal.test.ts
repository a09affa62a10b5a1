/** The seal of an instance: the same from look to look, and made by nobody who does not read AWS. */
import { describe, expect, test } from "vitest";
import { sealOf } from "../../src/core/drift/seal.ts";
import type { Lock } from "../../src/core/model/lock/lock.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { CONFIG, LIVE } from "../core/acme.ts";
import { configOf, liveOf, sha256 } from "../core/live.ts";

const config = await configOf(CONFIG);
const live = liveOf(LIVE);
const [named, others] = [
  ["Admin", "Developer"],
  ["AWSReadOnlyAccess", "Auditor"],
];
const set = (name: string, arn: string): Found => ({
  ...{ kind: "PermissionSet", key: `PermissionSet/${name}`, spec: { name }, ids: { PermissionSetArn: arn } },
});
const withIds = (
  more: readonly Found[],
  drop = (_: Found) => false,
): Pick<Live, "instance" | "organization" | "resources" | "unknown"> => ({
  ...live,
  resources: new Map([...live.resources.values(), ...more].filter((one) => !drop(one)).map((one) => [one.key, one])),
});
const arn = (id: string) => `arn:aws:sso:::permissionSet/ssoins-1111111111111111/ps-${id}`;
const foreign = [set(others[0]!, arn("8f3c2b1a00000000")), set(others[1]!, arn("9a00000000000000"))];
const lock: Lock = {
  instance: live.instance.arn,
  bindings: {},
  accounts: new Map(),
  at: { file: "", line: 1, column: 1 },
};
const seal = (of: Parameters<typeof sealOf>[0]["live"], more: object = {}) =>
  sealOf({ live: of, config: { ...config, ...more }, kinds }, sha256);

describe("the seal", () => {
  test("stays while people, groups, grants and sets of the config come and go", () => {
    const before = seal(withIds(foreign));
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    const later = { kind: "Group", key: "Group/new", spec: { name: "new" }, ids: { GroupId: "0" } };
    expect(seal(withIds([...foreign, later]))).toBe(before);
    expect(seal(withIds(foreign, ({ kind }) => kind === "GroupMembership"))).toBe(before);
    expect(seal(withIds(foreign, ({ key }) => named.some((name) => key === `PermissionSet/${name}`)))).toBe(before);
    expect(seal(withIds(foreign), { lock })).toBe(before);
    expect(seal(withIds(foreign.toReversed()))).toBe(before);
  });

  test("is another one for another id of a set that nobody names, whatever else is the same", () => {
    const remade = [set(others[0]!, arn("8f3c2b1a00000001")), foreign[1]!];
    expect(seal(withIds(remade))).not.toBe(seal(withIds(foreign)));
  });

  test("is of ids that no lock has, where the config names every set", () => {
    const memberships = [...live.resources.values()].filter(({ kind }) => kind === "GroupMembership");
    expect(memberships).not.toEqual([]);
    const ids = (to: string) => memberships.map((one) => ({ ...one, ids: { MembershipId: `${to}${one.key}` } }));
    // All that a lock has is the same.
    expect(seal(withIds(ids("a")), { lock })).not.toBe(seal(withIds(ids("b")), { lock }));
    // Without a lock ids of sets stand nowhere, and come and go less.
    expect(seal(withIds(ids("a")))).toBe(seal(withIds(ids("b"))));
  });

  test("is none where a gap in the reading may hide what it is made of, and the same where it does not", () => {
    const unread = (pattern: string, of: ReturnType<typeof withIds>) => ({
      ...of,
      unknown: [{ pattern, reason: "denied" }],
    });
    expect(seal(unread("PermissionSet/*", withIds(foreign)))).toBeUndefined();
    // The anchor is a set: memberships are not asked.
    expect(seal(unread("GroupMembership/*/*", withIds(foreign)))).toBe(seal(withIds(foreign)));
    expect(seal(unread("GroupMembership/*/*", withIds([])), { lock })).toBeUndefined();
    expect(seal(unread("AccountAssignment/*/*/*", withIds(foreign)))).toBe(seal(withIds(foreign)));
  });
});
