/** Where nobody says which account is the delegated administrator's, broad selectors give nothing new. */
import { describe, expect, test } from "vitest";
import type { Diff } from "../../src/core/diff/diff.ts";
import {
  broadGrants,
  heldUntilKnown,
  withAdministrators,
  withNamedAdministrator,
} from "../../src/core/plan/unknown-administrators.ts";
import { change } from "./guard/changes.ts";
import { group, set, users } from "./guard/company.ts";
import { configOf, DEV, liveOf, MANAGEMENT, organizationOf, PROD, SANDBOX } from "./live.ts";

const row = (account: string, principal = "group:devs", permissionSet = "Dev") =>
  `AccountAssignment/${permissionSet}/${principal}/${account}`;
const keysOf = (all: readonly { readonly key: string }[]) => all.map(({ key }) => key);

const OBJECTS = `${users(["ann", "bob"])}${group("devs")}${group("ops")}${set("Dev")}${set("Look")}`;
const config = (...rules: readonly string[]) =>
  configOf(`${OBJECTS}kind: Assignments\nassignments:\n${rules.map((text) => `  - {${text}}\n`).join("")}`);
const TODAY = "2026-11-24";
const BROAD = "group: devs, permissionSet: Dev, accounts: {all: true}";

describe("the administrator that Settings name", () => {
  const [named, unknown] = [organizationOf(undefined, [DEV]), { ...organizationOf(), administratorsUnknown: "denied" }];

  test("counts where AWS names none, or may name more", () => {
    expect(withNamedAdministrator(organizationOf(), PROD)).toEqual(organizationOf(undefined, [PROD]));
    expect(withNamedAdministrator(unknown, PROD)).toEqual(organizationOf(undefined, [PROD]));
    const both = { ...unknown, delegatedAdministrators: [SANDBOX] };
    expect(withNamedAdministrator(both, PROD)).toEqual(organizationOf(undefined, [PROD, SANDBOX]));
    expect(withNamedAdministrator({ ...both, delegatedAdministrators: [PROD] }, PROD)).toEqual(
      organizationOf(undefined, [PROD]),
    );
  });

  test("does not count where AWS names another, nor where it is not there", () => {
    expect(withNamedAdministrator(named, PROD)).toBe(named);
    expect(withNamedAdministrator(unknown, "999999999999")).toBe(unknown);
    expect(withNamedAdministrator(unknown, undefined)).toBe(unknown);
  });

  test("is nobody where it is the management account", () => {
    expect(withNamedAdministrator(unknown, MANAGEMENT)).toEqual(organizationOf());
  });
});

test("accounts that said so are the administrator's, and where none did nothing changes", () => {
  expect(withAdministrators(organizationOf(), [SANDBOX, PROD])).toEqual(organizationOf(undefined, [PROD, SANDBOX]));
  expect(withAdministrators(organizationOf(), [])).toStrictEqual(organizationOf());
});

describe("new rows that only broad selectors give", () => {
  const broad = async (rules: readonly string[], ...keys: readonly string[]) => {
    const changes = keys.map((key) => change(key.includes(" ") ? key : `create ${key}`));
    return keysOf(broadGrants(changes, await config(...rules), organizationOf(), TODAY));
  };

  test("are those of no rule that names the account, or says `restricted`", async () => {
    expect(await broad([BROAD], row(PROD), row(DEV))).toEqual([row(PROD), row(DEV)]);
    const byId = `group: devs, permissionSet: Dev, accounts: {id: "${PROD}"}`;
    expect(await broad([BROAD, byId], row(PROD), row(DEV))).toEqual([row(DEV)]);
    const restricted = "group: devs, permissionSet: Dev, accounts: {ou: /Workloads/Dev, restricted: true}";
    expect(await broad([BROAD, restricted], row(PROD), row(DEV), row(SANDBOX))).toEqual([row(PROD)]);
  });

  test("of a rule that does not resolve it does not matter either", async () => {
    const broken = `group: devs, permissionSet: Dev, accounts: [{id: "${PROD}"}, {name: nobody}]`;
    expect(await broad([BROAD, broken], row(PROD))).toEqual([row(PROD)]);
    expect(await broad([BROAD, broken.replace("name: nobody", "name: dev")], row(PROD))).toEqual([]);
  });

  test("of a rule that has ended it does not matter what it names", async () => {
    const until = (day: string) => `group: devs, permissionSet: Dev, accounts: {id: "${PROD}"}, expires: "${day}"`;
    expect(await broad([BROAD, until(TODAY)], row(PROD))).toEqual([row(PROD)]);
    expect(await broad([BROAD, until("2026-11-25")], row(PROD))).toEqual([]);
  });

  test("whoever else, or whatever else, such a rule names", async () => {
    const other = (more: string) => `${more}, accounts: {id: "${PROD}"}`;
    expect(await broad([BROAD, other("group: ops, permissionSet: Dev")], row(PROD))).toEqual([row(PROD)]);
    expect(await broad([BROAD, other("group: devs, permissionSet: Look")], row(PROD))).toEqual([row(PROD)]);
    const many = other("groups: [ops, devs], permissionSets: [Look, Dev]");
    const all = [row(PROD), row(PROD, "group:ops"), row(PROD, "group:devs", "Look"), row(DEV)];
    expect(await broad([BROAD, many], ...all)).toEqual([row(DEV)]);
    const ann = other("user: ann, permissionSet: Dev");
    expect(await broad([ann], row(PROD, "user:ann"), row(PROD, "group:ann"))).toEqual([row(PROD, "group:ann")]);
  });

  test("are neither rows that go nor anything else", async () => {
    expect(await broad([BROAD], `delete ${row(PROD)}`, "GroupMembership/devs/ann", "Group/devs")).toEqual([]);
  });
});

describe("what is held until it is known", () => {
  const changes = [row(PROD), row(DEV), row(PROD, "user:ann"), "Group/devs"].map((key) => change(`create ${key}`));
  const diff: Diff = { differences: changes, unwritten: [], blocked: ["User/bob", "Group/ops"], left: [] };
  const rules = [BROAD, "user: ann, permissionSet: Dev, accounts: {all: true}"];

  test("is nothing where the administrators are known", async () => {
    expect(heldUntilKnown(diff, await config(...rules), liveOf(), TODAY)).toEqual({ diff, unknown: [] });
  });

  test("is every new row by a broad selector, told once for each principal and set", async () => {
    const live = { organization: { ...organizationOf(), administratorsUnknown: "AWS said no" } };
    const { diff: rest, unknown } = heldUntilKnown(diff, await config(...rules), live, TODAY);
    expect(keysOf(rest.differences)).toEqual(["Group/devs"]);
    expect(rest.blocked).toEqual([row(PROD), row(DEV), row(PROD, "user:ann"), "User/bob", "Group/ops"].sort());
    expect(unknown.map(({ pattern }) => pattern)).toEqual([
      ...["AccountAssignment/Dev/group:devs/*", "AccountAssignment/Dev/user:ann/*"],
    ]);
    for (const { reason } of unknown) expect(reason).toContain("nobody knows: AWS said no; name it in Settings");
  });
});
