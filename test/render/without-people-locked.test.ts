/** What a lock says of people, below names: somebody's former name is somebody's name. */
import { expect, test } from "vitest";
import { makeLock } from "../../src/core/lock/make-lock.ts";
import type { Config } from "../../src/core/model/config.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { withoutPeople } from "../../src/render/github/without-people.ts";
import { configOf, type LiveText, liveOf, PROD, plan, settings } from "../core/live.ts";

const SET = "kind: PermissionSet\nname: Admin\nmanagedPolicies: [AdministratorAccess]\n---\n";
const configured = (...users: readonly string[]) =>
  configOf(
    `${settings({ identitySource: "external" })}${SET}${
      users.length === 0
        ? ""
        : `kind: Assignments\nassignments:\n${users.map((one) => `  - {user: ${one}, permissionSet: Admin, accounts: "${PROD}"}\n`).join("")}`
    }`,
  );

async function told(
  live: LiveText,
  bindings: Readonly<Record<string, string>>,
  before: readonly string[],
  now: readonly string[],
) {
  const state = liveOf({ sets: { Admin: { managedPolicies: ["AdministratorAccess"] } }, ...live });
  const [past, config] = [await configured(...before), await configured(...now)];
  const lock = { ...makeLock(past, state, kinds), at: { file: "idc.lock.yaml", line: 1, column: 1 } };
  const locked = (one: Config): Config => ({ ...one, lock: { ...lock, bindings: { ...lock.bindings, ...bindings } } });
  const { plan: made } = plan(locked(config), state, { past: [locked(past)], purgeOrphans: true });
  const reasons = made.changes.flatMap((change) => change.reasons);
  return { reasons, shown: withoutPeople(made).changes.flatMap((change) => change.reasons) };
}

test("whom a lock has under another name is not named by that one", async () => {
  const { reasons, shown } = await told({ users: ["nova"] }, { "User/zelda": "id-nova" }, [], ["nova"]);
  expect(reasons.join()).toContain("zelda");
  expect(shown).toEqual(["user person-1 is what idc.lock.yaml has as someone"]);
});

test("nor is whoever is gone", async () => {
  const rows = [`Admin user:id-zelda ${PROD}`];
  const orphans = [`AccountAssignment/Admin/user:id-zelda/${PROD}`];
  const { reasons, shown } = await told({ rows, orphans }, { "User/zelda": "id-zelda" }, ["zelda"], []);
  expect(reasons.join()).toMatch(/user zelda/);
  expect(shown.join()).not.toMatch(/user zelda/);
});
