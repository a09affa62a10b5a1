/** The exit code of an apply: what `cli.md` says, the worst first. */
import { expect, test } from "vitest";
import { exitCodeOf, type Outcome, type Result, type ResultState } from "../../src/core/model/outcome.ts";

const result = (state: ResultState, more: Partial<Result> = {}): Result => ({
  key: `Group/${state}`,
  action: "create",
  state,
  wrote: state === "done",
  sources: [],
  ...more,
});

const outcome = (results: readonly Result[], more: Partial<Outcome> = {}): Outcome => ({
  format: "idc-outcome",
  version: 1,
  results,
  unknown: 0,
  interrupted: false,
  pointer: { advanced: true },
  names: { accounts: {} },
  ...more,
});

const done = result("done");
const holding: Partial<Outcome> = { pointer: { advanced: false, holdsRemovals: true } };

test.each<[string, number, Outcome]>([
  ["nothing to do", 0, outcome([])],
  ["all done", 0, outcome([done, done])],
  [
    "the pointer does not advance for a reason that holds nothing",
    0,
    outcome([done], { pointer: { advanced: false } }),
  ],
  ["some done, one failed", 5, outcome([done, result("failed")])],
  ["some done, one held", 5, outcome([done, result("held")])],
  ["some done, one nobody could see", 5, outcome([done, result("unknown")])],
  ["some done, one not attempted", 5, outcome([done, result("not-attempted")])],
  ["a failure that wrote something", 5, outcome([result("failed", { wrote: true })])],
  ["all done, and something unknown was left", 5, outcome([done], { unknown: 1 })],
  ["all done, then interrupted", 5, outcome([done], { interrupted: true })],
  ["all done, and removals are held", 5, outcome([done], holding)],
  ["interrupted before the first write", 130, outcome([result("not-attempted")], { interrupted: true })],
  ["interrupted and denied", 130, outcome([result("failed", { denied: "sso:X" })], { interrupted: true })],
  ["denied", 4, outcome([result("failed", { denied: "sso:CreateAccountAssignment" }), result("held")])],
  ["denied, and something unknown", 4, outcome([result("failed", { denied: "sso:X" })], { unknown: 1 })],
  ["failed without a write", 1, outcome([result("failed"), result("held")])],
  ["nothing changed, something unknown", 1, outcome([], { unknown: 2 })],
  ["nothing but held", 3, outcome([result("held")])],
  ["nothing but what depends on what is held", 3, outcome([result("not-attempted")])],
  ["nothing to do, and removals are held", 3, outcome([], holding)],
])("%s: %d", (_, code, given) => {
  expect(exitCodeOf(given)).toBe(code);
});
