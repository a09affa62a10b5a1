/** A change that needs no call, as where the one account that is behind is not to be provisioned: the run goes on, and ends. */
import { expect, test } from "vitest";
import { keyOf } from "../../src/core/base/key.ts";
import type { Change } from "../../src/core/model/change.ts";
import { ChangeApplier } from "../../src/io/apply/changes.ts";

const key = keyOf("PermissionSet", "Dev");
const change: Change = {
  ...{ key, kind: "PermissionSet", action: "update", before: {}, after: {}, fields: ["outdatedAccounts"] },
  ...{ cause: "drift", sources: [], verdict: "allow", reasons: [], steps: [] },
};

test("a change without calls is looked for, and not waited for without end", async () => {
  const none = new Map();
  let turns = 0;
  const run = new ChangeApplier({
    changes: [change],
    order: { sequence: [key], needs: none, follows: none, unkept: none },
    approved: () => true,
    interpreter: { execute: async () => {} },
    verifier: { look: async () => new Map([[key, "there"]]) },
    interrupt: new AbortController().signal,
    writesInFlight: 1,
    mayWrite: async () => {
      turns += 1;
      if (turns > 100) throw new Error("without end");
    },
    progress: () => {},
  } as unknown as ConstructorParameters<typeof ChangeApplier>[0]);
  expect((await run.run()).map(({ state, wrote }) => [state, wrote])).toEqual([["done", false]]);
});

test("what may start in the moment in which the last look ends is started, however long that takes", async () => {
  const member = { ...change, key: "a", kind: "GroupMembership", action: "delete" } as unknown as Change;
  const group = { ...change, key: "b", kind: "Group" } as unknown as Change;
  for (let ticks = 0; ticks < 30; ticks += 1) {
    const none = new Map();
    const run = new ChangeApplier({
      changes: [member, group],
      order: { sequence: ["a", "b"], needs: new Map([["b", [["a"]]]]), follows: none, unkept: none },
      approved: () => true,
      interpreter: { execute: async () => {} },
      verifier: {
        look: async (changes: readonly Change[]) => {
          for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
          return new Map(changes.map((one) => [one.key, "there"]));
        },
      },
      interrupt: new AbortController().signal,
      writesInFlight: 1,
      mayWrite: async () => {},
      progress: () => {},
    } as unknown as ConstructorParameters<typeof ChangeApplier>[0]);
    expect([ticks, ...(await run.run()).map(({ state }) => state)]).toEqual([ticks, "done", "done"]);
  }
});
