/** Guardrails over grants that are there and last longer: no change of a plan, and somebody keeps access by it all the same. */
import { describe, expect, test } from "vitest";
import { verdictOf } from "../../src/render/github/verdict.ts";
import { loadPolicies } from "../../src/stages/policies.ts";
import { configOf, liveOf, PROD, plan, settings } from "../core/live.ts";
import { FILES } from "../harness/acme.ts";
import { appliedAcme, changesOf } from "../scenarios/start.ts";

const KEY = `AccountAssignment/Admin/group:devs/${PROD}`;
const EXTEND = 'forbid (principal, action == Action::"extend", resource)';

const filesOf = (rule: string, cedar?: string) => ({
  "a.yaml": `${settings({ identitySource: "external" })}kind: PermissionSet\nname: Admin\nmanagedPolicies: [AdministratorAccess]\n---\nkind: Assignments\nassignments:\n  - {group: devs, permissionSet: Admin, accounts: {name: prod}${rule}}\n`,
  ...(cedar === undefined ? {} : { "policies/own.cedar": cedar }),
});

interface Told {
  readonly unknown?: readonly string[];
  readonly rows?: readonly string[];
}

async function planned(before: string, after: string, cedar: string, { rows, ...more }: Told = {}) {
  const [past, config] = [await configOf(filesOf(before)), await configOf(filesOf(after, cedar))];
  const live = liveOf({
    ...{ users: ["ann", "bob"], groups: { devs: ["ann", "bob"] }, rows: rows ?? [`Admin group:devs ${PROD}`] },
    ...{ sets: { Admin: { managedPolicies: ["AdministratorAccess"] } }, ...more },
  });
  return plan(config, live, { past: [past], policies: await loadPolicies(config, [past], false) });
}

const until = (day: string) => `, expires: ${day}`;
const said = ({ plan: { policies } }: Awaited<ReturnType<typeof planned>>) =>
  policies?.findings.map(({ key, policy, failed }) => `${failed === true ? "failed " : ""}${policy} ${key}`);

describe("a rule about what lasts longer", () => {
  test("sees the grant as it is, when it ended and when it ends", async () => {
    const made = await planned(until("2026-12-31"), `${until("2027-01-31")}, reason: on call`, `@id("e") ${EXTEND};`);
    expect(made.plan.changes).toEqual([]);
    const [{ effect } = { effect: undefined }] = made.besides();
    const day = (arg: string) => ({ __extn: { fn: "datetime", arg } });
    expect(effect).toMatchObject({
      ...{ key: KEY, action: "extend", principal: { type: "Group", id: "devs" } },
      ...{ resource: { type: "Account", id: PROD }, unread: ["people", "commitAuthors", "pullRequests"] },
      context: {
        ...{ endedOn: day("2026-12-31"), expires: day("2027-01-31"), moreDays: 31, days: 68, isPermanent: false },
        ...{ isAdmin: true, reason: "on call" },
      },
    });
    expect(made.plan.policies?.findings).toMatchObject([
      {
        ...{ key: KEY, policy: "e", severity: "deny" },
        beside: { effect: "extend", what: `group:devs keeps Admin in ${PROD}: until 2026-12-31 → until 2027-01-31` },
      },
    ]);
    expect(verdictOf(made.plan)).toMatchObject({ verdict: "deny", words: "1 other effect refused by policies" });
  });

  test("tells what never ends any more, and is asked of nothing that ends sooner, is given anew, or never ended", async () => {
    const cedar = `@id("e") ${EXTEND} when { context.isPermanent || (context has moreDays && context.moreDays > 30) };`;
    expect(said(await planned(until("2026-12-31"), "", cedar))).toEqual([`e ${KEY}`]);
    expect(said(await planned(until("2026-12-31"), until("2027-01-01"), cedar))).toEqual([]);
    const any = `@id("e") ${EXTEND};`;
    expect(said(await planned(until("2026-12-31"), until("2026-12-01"), any))).toEqual([]);
    expect(said(await planned("", until("2026-12-01"), any))).toEqual([]);
    expect(said(await planned(until("2026-12-31"), "", any, { rows: [] }))).toEqual([]);
  });

  test("may ask who is in the group, whose members are read for it; where they cannot be, it fails", async () => {
    const crowd = (count: number) => `@id("e") ${EXTEND} when { context has people && context.people > ${count} };`;
    const tried = (cedar: string, more: Told = {}) => planned(until("2026-12-31"), "", cedar, more);
    expect((await tried(crowd(1))).looksFor()).toEqual([]);
    expect(said(await tried(crowd(1)))).toEqual([`e ${KEY}`]);
    expect(said(await tried(crowd(2)))).toEqual([]);
    const unread = { unknown: ["GroupMembership/devs/*"] };
    expect(said(await tried(crowd(2), unread))).toEqual([`failed e ${KEY}`]);
    expect((await tried(crowd(2), unread)).looksFor()).toEqual(["devs"]);
    expect((await tried(`@id("e") ${EXTEND};`, unread)).looksFor()).toEqual([]);
  });
});

test("applied, it holds the completion, and counts by what the last completed commit says for as long", async () => {
  const ops = (rule: string) => FILES["access/ops.yaml"].replace("{name: prod}", `{name: prod}\n    expires: ${rule}`);
  const scenario = await appliedAcme({
    files: { "access/ops.yaml": ops("2027-01-01"), "policies/own.cedar": `@id("short") ${EXTEND};` },
  });
  await scenario.commit({ "access/ops.yaml": ops("2028-01-01") });
  for (const _ of [1, 2]) {
    const made = await scenario.plan();
    expect([made.exitCode, changesOf(made), made.result.policies?.findings.length]).toEqual([3, [], 1]);
    const { exitCode, result } = await scenario.apply({ auto: true });
    expect([exitCode, result.pointer]).toMatchObject([3, { advanced: false, refused: true }]);
    await scenario.commit({});
  }
  expect((await scenario.apply({ overrides: ["policy:short"] })).result.pointer).toEqual({ advanced: true });
  expect((await scenario.plan()).exitCode).toBe(0);
});

test("what a run gave by a commit that is not completed lasts longer by the next one, too", async () => {
  const ops = (rule: string) =>
    FILES["access/ops.yaml"].replace("{name: prod}", `[{name: prod}, {name: sandbox}]\n    expires: ${rule}`);
  const limits = (revocations: number) => `${FILES["idc.yaml"]}limits: {revocations: ${revocations}}\n`;
  const rules = `@id("short") ${EXTEND};\n@id("limits") forbid (principal, action == Action::"changeSettings", resource);`;
  const scenario = await appliedAcme({ files: { "access/ops.yaml": null, "policies/own.cedar": rules } });
  await scenario.commit({ "access/ops.yaml": ops("2027-01-01"), "idc.yaml": limits(50) });
  const half = await scenario.apply({ auto: true });
  expect(half.result.pointer).toMatchObject({ advanced: false, refused: true });
  await scenario.commit({ "access/ops.yaml": ops("2037-01-01"), "idc.yaml": FILES["idc.yaml"] });
  for (const _ of [1, 2]) {
    const { exitCode, result } = await scenario.apply({ auto: true });
    expect([exitCode, result.pointer]).toMatchObject([3, { advanced: false, refused: true }]);
    await scenario.commit({});
  }
  await scenario.commit({ "access/ops.yaml": ops("2027-01-01") });
  expect((await scenario.apply({ auto: true })).result.pointer).toEqual({ advanced: true });
});

test("members of a group that nobody declares are read from AWS where a rule asks for them", async () => {
  const external = {
    "idc.yaml": `${FILES["idc.yaml"]}identitySource: external\n`,
    "people.yaml": null,
    "policies/own.cedar": `@id("few") ${EXTEND} when { context has people && context.people > 0 };`,
  };
  const ops = (rule: string) => FILES["access/ops.yaml"].replace("{name: prod}", `{name: prod}\n    expires: ${rule}`);
  const scenario = await appliedAcme({ files: { ...external, "access/ops.yaml": ops("2027-01-01") } });
  await scenario.commit({ "access/ops.yaml": ops("2028-01-01") });
  const [finding] = (await scenario.plan()).result.policies?.findings ?? [];
  expect([finding?.policy, finding?.failed]).toEqual(["few", undefined]);
});
