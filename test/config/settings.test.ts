/** What Settings mean where they say little, and which of their values are told apart. */
import { expect, test } from "vitest";
import { configOf } from "../core/live.ts";

const LEAST = "kind: Settings\nversion: 1\nname: acme\n";
const settingsOf = async (lines = "") => (await configOf(`${LEAST}${lines}`)).settings;

test("every default", async () => {
  expect(await settingsOf()).toStrictEqual({
    name: "acme",
    released: [],
    mode: "observe",
    identitySource: "directory",
    directUserAssignments: "managed",
    restrictedAccounts: [],
    ignore: [],
    limits: { revocations: 25, revocationShare: 0.3, adminGrants: 5, memberships: 50, provisionedAccounts: 200 },
    protected: [],
    operators: [],
    throttle: { requestsPerSecond: 15, writesInFlight: 5 },
    sensitive: [],
    driftAnswers: [],
    approvers: [],
    privacy: "names",
    at: { file: "idc.yaml", line: 1, column: 1 },
  });
});

test.each([
  ["mode", ["observe", "additive"]],
  ["identitySource", ["directory", "external", "active-directory"]],
  ["directUserAssignments", ["managed", "forbidden", "ignored"]],
  ["privacy", ["names", "groups", "counts"]],
] as const)("each value of %s is what it says", async (key, values) => {
  for (const value of values) expect((await settingsOf(`${key}: ${value}\n`))[key]).toBe(value);
});

test("limits are those that are written", async () => {
  const limits = { revocations: 1, revocationShare: "7.5%", adminGrants: 2, memberships: 3, provisionedAccounts: 4 };
  expect((await settingsOf(`limits: ${JSON.stringify(limits)}\n`)).limits).toEqual({
    ...limits,
    revocationShare: 0.075,
  });
  expect((await settingsOf("limits: {revocationShare: 100%}\n")).limits.revocationShare).toBe(1);
});
