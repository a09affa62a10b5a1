/** Whoever watches a run is told how many changes are written, and not only once all of them were seen. */
import { expect, test } from "vitest";
import type { Change } from "../../src/core/model/change.ts";
import { ChangeApplier } from "../../src/io/apply/changes.ts";
import type { Standing } from "../../src/io/apply/run.ts";

const changeOf = (key: string): Change => ({
  ...{ key, kind: "PermissionSet", action: "update", before: {}, after: {}, fields: ["description"] },
  ...{ cause: "drift", sources: [], verdict: "allow", reasons: [], steps: [] },
});

test("a run says what it has written before it looks, of what is approved", async () => {
  const none = new Map();
  const told: Standing[] = [];
  const keys = ["a", "b", "c"];
  const run = new ChangeApplier({
    changes: keys.map(changeOf),
    order: { sequence: keys, needs: none, follows: none, unkept: none },
    approved: ({ key }: Change) => key !== "c",
    interpreter: { execute: async () => {} },
    verifier: { look: async (changes: readonly Change[]) => new Map(changes.map(({ key }) => [key, "there"])) },
    interrupt: new AbortController().signal,
    writesInFlight: 1,
    mayWrite: async () => {},
    progress: (standing: Standing) => told.push(standing),
  } as unknown as ConstructorParameters<typeof ChangeApplier>[0]);
  expect((await run.run()).map(({ state }) => state)).toEqual(["done", "done", "held"]);
  expect(told).toEqual([
    { doing: "writing", written: 0, left: 2 },
    { doing: "writing", written: 1, left: 1 },
    { doing: "writing", written: 2, left: 0 },
    { doing: "looking", written: 2, left: 0 },
  ]);
});
