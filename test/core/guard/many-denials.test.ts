/** Guards that are overruled for as many changes as an organization has people. */
import { expect, test } from "vitest";
import { guard } from "../../../src/core/judge/guard/guard.ts";
import { change, contextOf } from "./changes.ts";

test("130,000 who join groups are let through where the limit of memberships is overruled", () => {
  const one = change("create GroupMembership/all/ann");
  const joins = Array.from({ length: 130_000 }, (_, index) => ({ ...one, key: `GroupMembership/all/user-${index}` }));
  const limits = { revocations: 10, revocationShare: 10, adminGrants: 10, memberships: 10, provisionedAccounts: 10 };
  const settings = { operators: [], protected: [], directUserAssignments: "managed", limits };
  const context = contextOf({ groups: { all: [] } }, joins, { settings });
  const judged = (refused: ReadonlyMap<string, readonly string[]>) =>
    joins.map((one) => (refused.has(one.key) ? ({ ...one, verdict: "deny" } as const) : one));
  const overruled = guard(context, judged, ["memberships"]);
  expect(overruled.overridden).toEqual(["memberships"]);
  expect(overruled.changes.every(({ verdict }) => verdict === "allow")).toBe(true);
});
