/**
 * Doctor on random organizations: what it finds is what is there, as another voice counts it; and with some reads denied it says
 * nothing that is not so. `IDC_DOCTORS` is how many organizations, `IDC_SEED` the first seed; a failure names its own.
 */
import { expect, test } from "vitest";
import type { FindingCode } from "../../src/core/doctor/finding.ts";
import { READS } from "../../src/core/doctor/reads.ts";
import { makeRandom, type Random } from "../../src/emulator/base/random.ts";
import type { EmulatorState } from "../../src/emulator/index.ts";
import { type Examined, examined } from "../doctor/examined.ts";

const ORGANIZATIONS = Number(process.env.IDC_DOCTORS ?? 12);
const FIRST = Number(process.env.IDC_SEED ?? 1);

const MANAGEMENT = "100000000001";
const ISSUER = "https://scim.example.com/1";
const ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess";
const SETS = ["Admin", "Root", "Developer", "AWSReadOnlyAccess", "jit-ops", "Nobody"];

const range = (count: number) => [...Array(count).keys()];

function assignmentOf(
  random: Random,
  accounts: readonly string[],
  users: readonly string[],
  groups: readonly string[],
) {
  const principal = random.one([
    { group: random.one(groups) },
    { group: random.one(groups) },
    { user: random.one(users) },
    { deletedGroup: `gone-${random.below(3)}` },
    { deletedUser: `left-${random.below(3)}@corp.example` },
  ]);
  const here = accounts.filter(() => random.below(3) === 0);
  return {
    permissionSet: random.one(SETS.slice(0, 5)),
    ...principal,
    accounts: here.length > 0 ? here : [accounts[1]!],
  };
}

/** A little of everything that doctor looks for. */
function organizationOf(random: Random): object {
  const more = range(2 + random.below(6)).map((index) => ({
    id: `20000000000${index}`,
    name: `team-${index}`,
    ...(random.below(4) === 0 ? { state: "SUSPENDED" } : {}),
  }));
  const accounts = [{ id: MANAGEMENT, name: "management" }, { id: "100000000002", name: "identity" }, ...more];
  const ids = accounts.map(({ id }) => id);
  const external = (id: string) => (random.below(2) === 0 ? { externalId: { issuer: ISSUER, id } } : {});
  const users = range(3 + random.below(6)).map((index) => ({
    ...{ userName: `user-${index}`, name: { given: "U", family: String(index) } },
    ...external(`u${index}`),
  }));
  const names = users.map(({ userName }) => userName);
  const groups = ["devs", "ops", "AWSControlTowerAdmins", "idle"].map((name) => ({
    ...{ name, members: names.filter(() => random.below(4) === 0), ...external(name) },
  }));
  const active = accounts.filter((one) => !("state" in one)).map(({ id }) => id);
  return {
    organization: {
      managementAccount: MANAGEMENT,
      ...(random.below(2) === 0 ? { delegatedAdministrator: "100000000002" } : {}),
    },
    ...{ accounts, users, groups },
    permissionSets: SETS.map((name) => ({ name, ...(/Admin|Root/.test(name) ? { managedPolicies: [ADMIN] } : {}) })),
    assignments: range(4 + random.below(10)).map(() =>
      assignmentOf(
        random,
        ids,
        names,
        groups.map(({ name }) => name),
      ),
    ),
    roles: [
      { permissionSet: "Nobody", accounts: active.filter(() => random.below(3) === 0) },
      { permissionSet: "Developer", accounts: active.filter(() => random.below(3) === 0), outdated: true },
    ].filter(({ accounts: some }) => some.length > 0),
  };
}

/** Counts of what the emulator holds, by other means than doctor's. */
function expectedIn({ accounts, assignments, provisioned, groups, organization }: EmulatorState) {
  const active = new Set(accounts.filter(({ state }) => state === "ACTIVE").map(({ id }) => id));
  const pairs = new Set(assignments.map(({ account, permissionSet }) => `${permissionSet} ${account}`));
  const peopled = new Set(groups.filter(({ members }) => members.length > 0).map(({ DisplayName }) => DisplayName));
  const placed = [...pairs, ...provisioned.map(({ account, permissionSet }) => `${permissionSet} ${account}`)];
  const of = (set: string) => new Set(placed.filter((pair) => pair.startsWith(`${set} `)));
  return {
    "principal-gone": assignments.filter(({ principal }) => principal === null).length,
    "direct-user": assignments.filter((one) => one.principalType === "USER" && one.principal !== null).length,
    "half-provisioned": provisioned.filter(
      ({ status, account }) => status.endsWith("NOT_PROVISIONED") && active.has(account),
    ).length,
    "role-without-assignee": provisioned.filter(
      ({ account, permissionSet }) => active.has(account) && !pairs.has(`${permissionSet} ${account}`),
    ).length,
    "in-both-worlds": SETS.filter((set) => of(set).size > 1 && of(set).has(`${set} ${organization.managementAccount}`))
      .length,
    "access-in-inactive-account": assignments.filter(({ account }) => !active.has(account)).length,
    "no-break-glass": assignments.some(
      ({ principalType, principal, permissionSet, account }) =>
        principalType === "GROUP" &&
        account === organization.managementAccount &&
        /^(Admin|Root)$/.test(permissionSet) &&
        peopled.has(principal ?? ""),
    )
      ? 0
      : 1,
  };
}

const said = ({ report }: Examined, code: FindingCode) => report.findings.find((one) => one.code === code)?.names ?? [];

test.each(range(ORGANIZATIONS).map((index) => FIRST + index))("seed %i", async (seed) => {
  const random = makeRandom(seed);
  const organization = organizationOf(random);
  const whole = await examined({ organization });
  const found = Object.entries(expectedIn(whole.emulator.state())).map(([code, count]) => {
    // Several assignments of one name are one: of users and groups that are gone there are ids.
    expect([code, said(whole, code as FindingCode).length]).toEqual([code, count]);
    return code;
  });
  expect(found).toHaveLength(7);
  const deny = Object.keys(READS).filter(() => random.below(6) === 0);
  const less = await examined({ organization, deny });
  const denials = ["missing-permission", "less-than-a-read", "no-event-history", "entitlements-denied"];
  for (const { code, names } of less.report.findings.filter((one) => !denials.includes(one.code))) {
    const known = new Set(said(whole, code));
    const bare = (name: string) => name.replace(/(team-\d|management|identity) (?=\d{12}$)/, "");
    const all = new Set([...known].map(bare));
    expect([code, deny, names.map(bare).filter((name) => !all.has(name))]).toEqual([code, deny, []]);
    expect(whole.report.findings.map((one) => one.code)).toContain(code);
  }
  const denied = less.report.rights!.denied.map(({ action }) => action);
  expect(denied.filter((action) => !deny.includes(action))).toEqual([]);
  expect(less.exitCode).toBe(denied.some((action) => READS[action]![0] === "plan") ? 4 : 0);
});
