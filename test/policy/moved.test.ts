/** Guardrails over accounts that moved since the lock: what they see, what a denial holds, and that writing the lock anew hides nothing. */
import { describe, expect, test } from "vitest";
import { makeLock } from "../../src/core/lock/make-lock.ts";
import type { Config } from "../../src/core/model/config.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { loadPolicies } from "../../src/stages/policies.ts";
import { configOf, DEV, type LiveText, liveOf, MANAGEMENT, PROD, plan, SANDBOX, settings } from "../core/live.ts";
import { changesOf, click, lockedAcme, relock } from "../scenarios/start.ts";

const MOVED = 'forbid (principal, action == Action::"accountMoved", resource)';
const WAS = [`${MANAGEMENT} management /`, `${PROD} prod /Prod team=web`, `${DEV} dev /Dev`, `${SANDBOX} sandbox /Dev`];
const LIVE: LiveText = { groups: { devs: [] }, sets: { Admin: { managedPolicies: ["AdministratorAccess"] } } };
const TEXT = `${settings()}kind: Group\nname: devs\nmembers: []\n---\nkind: PermissionSet\nname: Admin\nmanagedPolicies: [AdministratorAccess]\n---\nkind: Assignments\nassignments:\n  - {group: devs, permissionSet: Admin, accounts: [{ou: /Dev}, {tag: {team: ops}, allowEmpty: true}]}\n`;

const instead = (from: string, to: string) => WAS.map((one) => one.replace(from, to));

interface Told {
  /** Accounts of the locks of the completed commit and of the one at hand. */
  readonly locks?: readonly [readonly string[] | undefined, readonly string[] | undefined];
  readonly blind?: true;
}

/** A plan of accounts as they are, beside locks. */
async function planned(accounts: readonly string[], cedar: string, { locks = [WAS, WAS], blind }: Told = {}) {
  const config = await configOf({ "a.yaml": TEXT, "policies/own.cedar": cedar });
  const at = { file: "idc.lock.yaml", line: 1, column: 1 };
  const [past, now] = locks.map((was): Config => {
    if (was === undefined) return config;
    return { ...config, lock: { ...makeLock(config, liveOf({ ...LIVE, accounts: was }), kinds), at } };
  }) as [Config, Config];
  const live = liveOf({ ...LIVE, accounts, rows: [`Admin group:devs ${DEV}`, `Admin group:devs ${SANDBOX}`] });
  const untold = live.organization.accounts.map(({ tags: _, ...account }) => account);
  const seen = blind === true ? { ...live, organization: { ...live.organization, accounts: untold } } : live;
  return plan(now, seen, { past: [past], policies: await loadPolicies(now, [past], false) });
}

type Made = Awaited<ReturnType<typeof planned>>;
const said = ({ plan: { policies } }: Made) =>
  policies?.findings.map(({ key, policy, failed }) => `${failed === true ? "failed " : ""}${policy} ${key}`);

describe("a rule about an account that moved", () => {
  const ANY = `@id("m") ${MOVED};`;
  const COME = instead("prod /Prod", "prod /Dev");

  test("sees where it was and is, and what comes and goes by it", async () => {
    const made = await planned(COME, ANY);
    expect(made.plan.changes.map(({ cause, action }) => `${cause} ${action}`)).toEqual(["account create"]);
    const [{ effect } = { effect: undefined }] = made.besides();
    expect(effect).toMatchObject({
      ...{ key: `Account/${PROD}`, action: "accountMoved", resource: { type: "Account", id: PROD } },
      context: {
        ...{ cause: { __entity: { type: "Cause", id: "account" } }, ouBefore: "/Prod", nameBefore: "prod" },
        ...{ isMoved: true, isRenamed: false, isTagged: false, tagsAdded: [], tagsRemoved: [] },
        ...{ grants: 1, revokes: 0, isAdmin: true, class: { __entity: { type: "Class", id: "admin" } } },
      },
    });
    expect(effect?.entities.find(({ uid }) => uid.type === "Account")?.attrs.ou).toBe("/Dev");
    expect(made.plan.policies?.findings).toMatchObject([
      { policy: "m", beside: { effect: "accountMoved", what: `Account prod ${PROD}: in /Prod → /Dev` } },
    ]);
  });

  test("sees what goes, another name, and tags that selectors look at", async () => {
    const seen = async (accounts: readonly string[]) => {
      const [one] = (await planned(accounts, ANY)).besides();
      const { isMoved, isRenamed, isTagged, tagsAdded, tagsRemoved, grants, revokes, isAdmin } =
        one?.effect.context ?? {};
      return [one?.what, { isMoved, isRenamed, isTagged, tagsAdded, tagsRemoved, grants, revokes, isAdmin }];
    };
    const none = {
      ...{ isMoved: false, isRenamed: false, isTagged: false, tagsAdded: [], tagsRemoved: [] },
      ...{ grants: 0, revokes: 0, isAdmin: false },
    };
    expect(await seen(instead("dev /Dev", "dev /Prod"))).toEqual([
      `Account dev ${DEV}: in /Dev → /Prod`,
      { ...none, isMoved: true, revokes: 1 },
    ]);
    expect(await seen(instead("dev /Dev", "labs /Dev"))).toEqual([
      `Account labs ${DEV}: called dev → labs`,
      { ...none, isRenamed: true },
    ]);
    expect(await seen(instead("team=web", "team=ops"))).toEqual([
      `Account prod ${PROD}: tagged team=web → team=ops`,
      { ...none, isTagged: true, tagsAdded: ["team=ops"], tagsRemoved: ["team=web"], grants: 1, isAdmin: true },
    ]);
  });

  test("is asked of none that is as both locks have it, and of none without a lock", async () => {
    expect(said(await planned(WAS, ANY))).toEqual([]);
    expect(said(await planned(COME, ANY, { locks: [undefined, undefined] }))).toEqual([]);
  });

  test("is asked by the lock of the completed commit, however the one at hand was written anew; and by the one at hand", async () => {
    expect(said(await planned(COME, ANY, { locks: [WAS, COME] }))).toEqual([`m Account/${PROD}`]);
    expect(said(await planned(COME, ANY, { locks: [undefined, WAS] }))).toEqual([`m Account/${PROD}`]);
    expect(said(await planned(COME, ANY, { locks: [COME, COME] }))).toEqual([]);
  });

  test("fails where it looks at tags that nobody could read, and at nothing else", async () => {
    const cedar = `@id("tags") ${MOVED} when { context.isTagged };\n@id("ou") ${MOVED} when { context.isMoved };`;
    expect(said(await planned(WAS, cedar, { blind: true }))).toEqual([`failed tags Account/${PROD}`]);
  });
});

test("applied, a denial holds no grant by itself, and the completion of a commit, until the account is back", async () => {
  const scenario = await lockedAcme();
  await scenario.commit({ "policies/own.cedar": `@id("prod") ${MOVED} when { resource.ou like "*/Prod" };` });
  expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
  const move = (OrganizationalUnit: string) =>
    click(scenario, "MoveAccount", { AccountName: "sandbox", OrganizationalUnit });
  await move("/Workloads/Prod");
  await relock(scenario);
  const made = await scenario.plan();
  expect([made.exitCode, changesOf(made)]).toEqual([3, ["delete AccountAssignment/Developer/group:devs/444444444444"]]);
  expect(made.result.policies?.findings.map(({ key }) => key)).toEqual(["Account/444444444444"]);
  const applied = await scenario.apply();
  expect(applied.result.results.map(({ state }) => state)).toEqual(["done"]);
  expect(applied.result.pointer).toMatchObject({ advanced: false, refused: true });
  expect((await scenario.plan()).exitCode).toBe(3);
  await move("/Workloads/Dev");
  await relock(scenario);
  expect((await scenario.apply()).result.pointer).toEqual({ advanced: true });
});
