/** Whose entitlements are, by the names that the rest of what is live goes by. */
import { expect, test } from "vitest";
import { inScope } from "../../src/core/live/entitled.ts";
import type { Entitlement } from "../../src/core/model/entitlement.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";

const USER = { kind: "User", key: "User/alice", spec: { userName: "Alice" }, ids: { UserId: "u-1" } };
const GROUP = { kind: "Group", key: "Group/devs", spec: { name: "Devs" }, ids: { GroupId: "g-1" } };

const rowOf = (type: "USER" | "GROUP", id: string): Entitlement => ({
  ...{ id: `of ${id}`, account: "222222222222", roleArn: "arn:aws:iam::222222222222:role/OnCall" },
  principal: { type, id, name: "whatever it was" },
});
const ROWS = [rowOf("USER", "u-1"), rowOf("USER", "u-gone"), rowOf("GROUP", "g-1"), rowOf("GROUP", "g-gone")];

const namesBy = (...found: readonly Found[]) => {
  const live: Pick<Live, "resources"> = { resources: new Map(found.map((one) => [one.key, one])) };
  return inScope({ rows: ROWS }, live).rows?.map(({ principal }) => principal.name);
};

test("names are those of keys, as the config spells them; who is gone has none", () => {
  expect(namesBy(USER, GROUP)).toEqual(["alice", undefined, "devs", undefined]);
});

test("where no users are read they go by their ids, as in assignments; groups are always read", () => {
  expect(namesBy(GROUP)).toEqual(["u-1", "u-gone", "devs", undefined]);
});

test("why they were not read is the same in every scope", () => {
  const unread = { why: "denied", reason: "AWS denied it" } as const;
  expect(inScope({ unread }, { resources: new Map() })).toEqual({ unread });
});
