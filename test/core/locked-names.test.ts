/** Names that a lock knows by ids: who is not whom the lock means gets nothing by itself, and whom it means loses nothing by itself. */
import { expect, test } from "vitest";
import { parseKey } from "../../src/core/base/key.ts";
import { lockedAccounts, makeLock } from "../../src/core/lock/make-lock.ts";
import type { Config } from "../../src/core/model/config.ts";
import type { Lock } from "../../src/core/model/lock/lock.ts";
import type { Live } from "../../src/core/model/resource.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import {
  ACCOUNTS,
  changesOf,
  configOf,
  type LiveText,
  liveOf,
  organizationOf,
  PROD,
  plan,
  reasonsOf,
  settings,
  user,
} from "./live.ts";

const AT = { file: "idc.lock.yaml", line: 1, column: 1 };
const EXTERNAL = settings({ identitySource: "external" });
const SETS = "kind: PermissionSet\nname: Admin\nmanagedPolicies: [AdministratorAccess]\n---\n";
const ADMIN = { Admin: { managedPolicies: ["AdministratorAccess"] } };
const group = (name: string, members = "") => `kind: Group\nname: ${name}\n${members}---\n`;
const grants = (...names: readonly string[]) =>
  `kind: Assignments\nassignments:\n${names.map((name) => `  - {group: ${name}, permissionSet: Admin, accounts: {name: prod}}\n`).join("")}---\n`;

/** A lock of what is live, with other entries for names; undefined takes one out. */
function lockOf(config: Config, live: Live, entries: Readonly<Record<string, string | undefined>> = {}): Lock {
  const lock = makeLock(config, live, kinds);
  const bindings = Object.entries({ ...lock.bindings, ...entries }).flatMap(([key, id]) =>
    id === undefined ? [] : [[key, id] as const],
  );
  return { ...lock, bindings: Object.fromEntries(bindings), at: AT };
}

/** What is live, where some have other ids than those that go with their names. */
function withIds(text: LiveText, ids: Readonly<Record<string, string>>): Live {
  const live = liveOf({ sets: ADMIN, ...text });
  const resources = [...live.resources].map(([key, found]) => {
    const id = ids[key];
    if (id === undefined) return [key, found] as const;
    return [key, { ...found, ids: { [parseKey(key).kind === "User" ? "UserId" : "GroupId"]: id } }] as const;
  });
  return { ...live, resources: new Map(resources) };
}

const locked = (config: Config, lock: Lock): Config => ({ ...config, lock });
const ROW = (name: string) => `AccountAssignment/Admin/group:${name}/${PROD}`;

test("a document for a group that is there already, which no lock knows, lets nobody have anything", async () => {
  const before = await configOf(EXTERNAL + SETS + grants("ops"));
  const live = withIds({ groups: { ops: [], payments: ["mallory@acme.io"] }, rows: [`Admin group:ops ${PROD}`] }, {});
  const lock = lockOf(before, live);
  const past = [locked(before, lock)];
  for (const document of ["", group("payments")]) {
    const config = await configOf(EXTERNAL + SETS + grants("ops", "payments") + document);
    const made = plan(locked(config, lock), live, { past });
    expect(changesOf(made)).toEqual([`ask create ${ROW("payments")}`]);
    expect(reasonsOf(made, ROW("payments"))[0]).toMatch(/^group payments is not in idc\.lock\.yaml/);
    // That a run wrote from the commit before says nothing of who made the group.
    const written = { completed: past[0]!, written: [config], unwritten: [], guards: past, atHand: true as const };
    expect(changesOf(plan(locked(config, lock), live, { past: written }))).toEqual([`ask create ${ROW("payments")}`]);
    // Once a commit that says so is completed, it is what this config made, or what somebody agreed to.
    const completed = [locked(await configOf(EXTERNAL + SETS + grants("ops") + document), lock)];
    expect(changesOf(plan(locked(config, lock), live, { past: completed }))).toEqual([
      `${document === "" ? "ask" : "allow"} create ${ROW("payments")}`,
    ]);
  }
});

test("what this config makes itself asks nobody", async () => {
  const before = await configOf(SETS + group("ops") + grants("ops"));
  const live = withIds({ groups: { ops: [] }, rows: [`Admin group:ops ${PROD}`] }, {});
  const lock = lockOf(before, live);
  const config = await configOf(SETS + group("ops") + group("payments") + grants("ops", "payments"));
  expect([...changesOf(plan(locked(config, lock), live, { past: [locked(before, lock)] }))].sort()).toEqual([
    `allow create ${ROW("payments")}`,
    "allow create Group/payments",
  ]);
});

test("another spelling of a name is the same name", async () => {
  const before = await configOf(SETS + group("ops") + grants("ops"));
  const live = (id: string) => withIds({ groups: { Ops: [] } }, { "Group/Ops": id });
  const lock = { ...lockOf(before, live("id")), bindings: { "Group/ops": "id-ops" } };
  const config = await configOf(SETS + group("Ops") + grants("Ops"));
  const past = [locked(before, lock)];
  for (const bindings of [lock.bindings, { "Group/Ops": "other" }, { "Group/Ops": "other", "Group/ops": "id-ops" }]) {
    const made = plan(locked(config, { ...lock, bindings }), live("other"), { past });
    expect(changesOf(made)).toContain(`ask create ${ROW("Ops")}`);
    expect(reasonsOf(made, ROW("Ops"))[0]).toContain("id id-ops there, other now");
  }
  // Whoever is the same one in another spelling is nobody new.
  expect(changesOf(plan(locked(config, lock), live("id-ops"), { past }))).toContain(`allow create ${ROW("Ops")}`);
});

test("another spelling of a user's name, too", async () => {
  const [document, members] = [user("Ann@acme.io"), "members: [Ann@acme.io]\n"];
  const before = await configOf((user("ann@acme.io") + group("ops", members)).replaceAll("Ann", "ann"));
  const live = withIds({ users: [{ userName: "Ann@acme.io", givenName: "Ann" }], groups: { ops: [] } }, {});
  const lock: Lock = { ...lockOf(before, live), bindings: { "Group/ops": "id-ops", "User/ann@acme.io": "id-former" } };
  const config = await configOf(document + group("ops", members));
  expect(changesOf(plan(locked(config, lock), live, { past: [locked(before, lock)] }))).toContain(
    "ask create GroupMembership/ops/Ann@acme.io",
  );
});

test("two who are both there and whose names differ in case alone are each whom the lock has", async () => {
  const config = await configOf(EXTERNAL + SETS + grants("ops", "Ops"));
  const live = withIds({ groups: { ops: [], Ops: [] } }, {});
  const lock = lockOf(config, live);
  const verdicts = (entries: Record<string, string>) =>
    changesOf(plan(locked(config, { ...lock, bindings: { ...lock.bindings, ...entries } }), live)).map(
      (change) => change.split(" ")[0],
    );
  expect(verdicts({})).toEqual(["allow", "allow"]);
  expect(verdicts({ "Group/Ops": "other" })).toEqual(["ask", "ask"]);
});

test("a group whose name somebody took keeps what it has under its new name, and so does each of two that swapped names", async () => {
  const config = await configOf(EXTERNAL + SETS + grants("ops"));
  const rows = (name: string) => ({ rows: [`Admin group:${name} ${PROD}`] });
  const past = [locked(config, lockOf(config, withIds({ groups: { ops: [] } }, {})))];
  const squatted = { "Group/ops": "id-squatter", "Group/ops-old": "id-ops" };
  const live = withIds({ groups: { ops: ["mallory@acme.io"], "ops-old": [] }, ...rows("ops-old") }, squatted);
  const made = plan(past[0]!, live, { past });
  expect([...changesOf(made)].sort()).toEqual([`ask create ${ROW("ops")}`, `ask delete ${ROW("ops-old")}`]);
  expect(reasonsOf(made, ROW("ops-old"))).toContain("group ops is now called ops-old");
  expect(reasonsOf(made, ROW("ops"))[0]).toMatch(/; the one of then is now called ops-old$/);

  const both = await configOf(EXTERNAL + SETS + grants("ops") + grants("devs").replace("prod", "dev"));
  const swapped = { "Group/ops": "id-devs", "Group/devs": "id-ops" };
  const lock = lockOf(both, withIds({ groups: { ops: [], devs: [] } }, {}));
  const now = withIds({ groups: { ops: [], devs: [] }, ...rows("devs") }, swapped);
  const changes = changesOf(plan(locked(both, lock), now, { past: [locked(both, lock)] }));
  expect(changes.length).toBeGreaterThan(1);
  for (const change of changes) expect(change).toMatch(/^ask /);
});

test("a member whose name somebody took stays a member", async () => {
  const config = await configOf(EXTERNAL + group("ops", "members: [ann@acme.io]\n"));
  const live = withIds({ users: ["ann@acme.io", "ann2@acme.io"], groups: { ops: ["ann2@acme.io"] } }, {});
  const lock = lockOf(config, live, { "User/ann@acme.io": "id-ann2@acme.io" });
  const made = plan(locked(config, lock), live, { past: [locked(config, lock)] });
  expect([...changesOf(made)].sort()).toEqual([
    "ask create GroupMembership/ops/ann@acme.io",
    "ask delete GroupMembership/ops/ann2@acme.io",
  ]);
});

test("one more line in the lock hides no former name, of itself or of an older lock", async () => {
  const before = await configOf(EXTERNAL + SETS + grants("devs"));
  const old = lockOf(before, withIds({ groups: { devs: [] } }, {}));
  const live = withIds(
    { groups: { developers: [] }, rows: [`Admin group:developers ${PROD}`] },
    {
      "Group/developers": "id-devs",
    },
  );
  const config = await configOf(EXTERNAL + SETS);
  for (const bindings of [{ ...old.bindings, "Group/developers": "id-devs" }, { "Group/developers": "id-devs" }]) {
    const made = plan(locked(config, { ...old, bindings }), live, { past: [locked(before, old)] });
    expect(changesOf(made)).toEqual([`ask delete ${ROW("developers")}`]);
  }
  // What is granted under the new name is of whom the older lock has under another.
  const more = await configOf(EXTERNAL + SETS + grants("developers"));
  const lock = { ...old, bindings: { "Group/developers": "id-devs" } };
  const made = plan(locked(more, lock), withIds({ groups: { developers: [] } }, { "Group/developers": "id-devs" }), {
    past: [locked(before, old)],
  });
  expect(changesOf(made)).toEqual([`ask create ${ROW("developers")}`]);
});

test("what a lock knows dilutes no disappearance", async () => {
  const names = Array.from({ length: 6 }, (_, index) => `g${index}`);
  const config = await configOf(EXTERNAL + SETS);
  const before = await configOf(EXTERNAL + SETS + grants(...names));
  const orphans = names.map((name) => ROW(name));
  const live = withIds({ rows: names.map((name) => `Admin group:${name} ${PROD}`), orphans }, {});
  const known = lockOf(before, live);
  const many = Array.from({ length: 200 }, (_, index) => `${index + 700_000_000_000} a${index} /`);
  const organization = organizationOf([...ACCOUNTS, ...many]);
  const [there, accounts] = [{ ...live, organization }, lockedAccounts(organization, [])];
  for (const lock of [undefined, { ...known, accounts }]) {
    const [at, past] = lock === undefined ? [config, before] : [locked(config, lock), locked(before, lock)];
    const made = plan(at, there, { past: [past], purgeOrphans: true });
    expect(changesOf(made)).toEqual([]);
    expect(made.plan.unknown.length).toBeGreaterThan(0);
  }
});
