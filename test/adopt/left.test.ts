/** What import leaves to others: by rules that mean exactly that, or by none. */
import { expect, test } from "vitest";
import { snapshotOf } from "../../src/core/model/snapshot.ts";
import { DEV, liveOf, NOW, PROD } from "../core/live.ts";
import { assignmentsIn, filesIn, imported } from "../laws/imported.ts";

/** Groups that differ in case alone: a config can declare one of them. */
async function importOf(first: string, second: string) {
  const live = liveOf({
    groups: { [first]: [], [second]: [], teamXa: [] },
    sets: { Dev: {} },
    rows: [`Dev group:${first} ${PROD}`, `Dev group:${second} ${PROD}`, `Dev group:teamXa ${DEV}`],
  });
  const { draft, plan } = await imported(snapshotOf(live, NOW));
  expect([draft.assignments, plan?.changes]).toEqual([2, []]);
  return filesIn(draft);
}

test("a group that cannot be declared is ignored by its name", async () => {
  const files = await importOf("teamA", "teama");
  expect(files["idc.yaml"]).toContain("{permissionSet: Dev, group: teama, owner: nobody yet}");
  expect(files["permission-sets/dev.yaml"]).not.toContain("shared");
});

test("a name that reads as a pattern is not ignored by it: the set is shared instead", async () => {
  const files = await importOf("team*A", "team*a");
  expect(files["idc.yaml"]).not.toContain("team*");
  expect(files["permission-sets/dev.yaml"]).toContain("assignments: shared");
});

test("a user who cannot be declared costs others no rule of theirs: the set is shared", async () => {
  const live = liveOf({
    users: ["ann@acme.io", { userName: "bo@acme.io", email: "weird" }],
    sets: { Dev: {}, Ops: {} },
    rows: [`Dev user:ann@acme.io ${PROD}`, `Dev user:bo@acme.io ${PROD}`, `Ops user:ann@acme.io ${DEV}`],
  });
  const { draft, plan, diagnostics } = await imported(snapshotOf(live, NOW), { includeUsers: true });
  expect([draft.assignments, plan?.changes, diagnostics.filter(({ severity }) => severity === "error")]).toEqual([
    2,
    [],
    [],
  ]);
  const files = filesIn(draft);
  expect(assignmentsIn(files)).not.toContain(`Dev USER bo@acme.io ${PROD}`);
  expect(files["idc.yaml"]).not.toContain("principalType: USER");
  expect(files["permission-sets/dev.yaml"]).toContain("assignments: shared");
  expect(files["permission-sets/ops.yaml"]).not.toContain("shared");
  expect(draft.leftOut).toContainEqual(expect.objectContaining({ kind: "user", names: ["bo@acme.io"] }));
});
