/** Who did it, from events at hand: what is older than CloudTrail takes, and what several rows would have for themselves. */
import { expect, test } from "vitest";
import type { DriftReport, DriftRow } from "../../src/core/drift/report.ts";
import { whoDid } from "../../src/core/drift/who/told.ts";
import type { TrailEvent } from "../../src/core/drift/who/trail-event.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";

const NOW = "2026-11-24T12:00:00Z";

const found = (kind: string, name: string, ids: Found["ids"], createdAt?: string): Found => ({
  ...{ kind, key: `${kind}/${name}`, spec: {}, ids },
  ...(createdAt === undefined ? {} : { facts: { createdAt } }),
});

const row = (what: DriftRow["what"], kind: string, name: string): DriftRow => ({
  ...{ id: `${what} ${kind}/${name}`, key: `${kind}/${name}`, kind, what, why: "unknown", access: "none" },
  ...{ severity: "low", sources: [], fields: [] },
});

const event = (name: string, time: string, request: object, response: object = {}): TrailEvent => ({
  ...{ id: `${name} ${time}`, name, source: "sso-directory.amazonaws.com", time, account: "111111111111" },
  ...{ actor: { name: "alice" }, console: true },
  ...{ request: request as TrailEvent["request"], response: response as TrailEvent["response"] },
});

function told(rows: readonly DriftRow[], live: readonly Found[], events: readonly TrailEvent[]) {
  const caller = { account: "111111111111", arn: "arn:aws:iam::111111111111:user/me", role: "management account" };
  const instance = { arn: "arn", region: "eu-west-1", identityStoreId: "d-1" };
  const report = { rows, made: NOW, caller, instance, names: { accounts: {} } } as unknown as DriftReport;
  const organization = { managementAccount: caller.account, delegatedAdministrators: [], accounts: [] };
  const resources = new Map(live.map((one) => [one.key, one]));
  const whole = whoDid(report, { resources, organization } as unknown as Live, { events }, "2026-08-26");
  return whole.rows.map(({ who, nobody }) => (who === undefined ? nobody : `${who.certainty} ${who.event}`));
}

test("what is older than CloudTrail takes has no event, and what is younger may have one yet", () => {
  const group = (createdAt?: string) => [found("Group", "g", { GroupId: "g-1" }, createdAt)];
  const added = [row("added", "Group", "g")];
  expect(told(added, group("2026-11-24T11:39:59.000Z"), [])).toEqual(["no-event"]);
  expect(told(added, group("2026-11-24T11:41:00.000Z"), [])).toEqual(["perhaps-not-there-yet"]);
  expect(told(added, group(), [])).toEqual(["perhaps-not-there-yet"]);
});

/** What of a group an update sets. */
const TEXT = { operations: [{ attributePath: "description" }] };

test("the newest call of the id counts, in whatever order they come, and one of another service never", () => {
  const live = [found("Group", "g", { GroupId: "g-1" })];
  const at = (minute: string, groupId: string) =>
    event("UpdateGroup", `2026-11-24T10:${minute}:00Z`, { groupId, ...TEXT });
  const changed = [{ ...row("changed", "Group", "g"), fields: ["description"] }];
  const events = [at("01", "g-1"), at("03", "g-1"), at("05", "g-2")];
  expect(told(changed, live, events)).toEqual(["sure UpdateGroup 2026-11-24T10:03:00Z"]);
  const foreign = events.map((one) => ({ ...one, source: "iam.amazonaws.com" }));
  expect(told(changed, live, foreign)).toEqual(["perhaps-not-there-yet"]);
});

test("of two people in one second nobody knows who was last", () => {
  const live = [found("Group", "g", { GroupId: "g-1" })];
  const changed = [{ ...row("changed", "Group", "g"), fields: ["description"] }];
  const one = event("UpdateGroup", "2026-11-24T10:00:00Z", { groupId: "g-1", ...TEXT });
  expect(told(changed, live, [one, { ...one, id: "again" }])).toEqual(["sure UpdateGroup 2026-11-24T10:00:00Z"]);
  const other = { ...one, id: "other", actor: { name: "bob" } };
  expect(told(changed, live, [one, other])).toEqual(["perhaps UpdateGroup 2026-11-24T10:00:00Z"]);
});

test("one deletion is of one thing: where two are gone nobody is named for either", () => {
  const gone = event("DeleteGroup", "2026-11-24T10:00:00Z", { groupId: "g-9" });
  const removed = [row("removed", "Group", "a"), row("removed", "Group", "b")];
  expect(told(removed.slice(1), [], [gone])).toEqual(["perhaps DeleteGroup 2026-11-24T10:00:00Z"]);
  expect(told(removed, [], [gone])).toEqual(["perhaps-not-there-yet", "perhaps-not-there-yet"]);
  expect(told(removed.slice(1), [found("Group", "c", { GroupId: "g-9" })], [gone])).toEqual(["perhaps-not-there-yet"]);
});

test("a creation is told by the id in its answer, of the console's form and of the API's", () => {
  const live = [found("User", "u", { UserId: "u-1" }), found("User", "v", { UserId: "u-2" })];
  const events = [
    event("CreateUser", "2026-11-24T10:00:00Z", {}, { user: { userId: "u-1" } }),
    event("CreateUser", "2026-11-24T10:01:00Z", {}, { userId: "u-2" }),
  ];
  expect(told([row("added", "User", "u"), row("added", "User", "v")], live, events)).toEqual([
    "sure CreateUser 2026-11-24T10:00:00Z",
    "sure CreateUser 2026-11-24T10:01:00Z",
  ]);
});
