/** How much counts as gone, of how much, and what is held and unknown where it is too much. */

import { describe, expect, test } from "vitest";
import { disappearance } from "../../../src/core/judge/guard/disappearance.ts";
import type { Config } from "../../../src/core/model/config.ts";
import type { Desired } from "../../../src/core/model/resource.ts";
import { pastOf } from "../../harness/made-history.ts";
import { type LiveText, liveOf } from "../live.ts";
import { change } from "./changes.ts";
import { accountIds, accountsOf } from "./company.ts";

const [ONE = "", TWO = ""] = accountIds(2);
const AWAY = "700000000001";
const GHOSTS = ["id-1", "id-2", "id-3", "id-4", "id-5"];
const row = (principal: string, account = ONE) => `AccountAssignment/Dev/${principal}/${account}`;
const GONE = GHOSTS.map((name) => row(`group:${name}`));

interface Named {
  readonly users?: readonly string[];
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Of rules: `group:devs`. */
  readonly principals?: readonly string[];
  readonly accounts?: readonly object[];
  readonly sets?: readonly { readonly include: readonly object[]; readonly exclude: readonly object[] }[];
}

const principalOf = (text: string) => {
  const [type = "", name = ""] = text.split(":");
  return { type: type.toUpperCase(), name };
};

function configOf({ users = [], groups = {}, principals = [], accounts = [], sets = [] }: Named): Config {
  const objects = [
    ...users.map((name) => ({ kind: "User", name, spec: {} })),
    ...Object.entries(groups).map(([name, members]) => ({
      kind: "Group",
      name,
      spec: { members: members.map((userName) => ({ userName })) },
    })),
    { kind: "Group", name: "open", spec: {} },
    { kind: "PermissionSet", name: "Dev", spec: {} },
  ];
  const rules = [{ principals: principals.map(principalOf), accounts }];
  return {
    objects: new Map(objects.map((one) => [`${one.kind}/${one.name}`, one])),
    rules,
    accountSets: new Map(sets.map((set, index) => [`set${index}`, set])),
  } as unknown as Config;
}

interface Told {
  /** Rows and memberships beside those of the ghosts. */
  readonly rows?: readonly string[];
  readonly groups?: LiveText["groups"];
  readonly orphans?: readonly string[];
  readonly config?: Named;
  readonly before?: Named;
  readonly pending?: readonly string[];
  readonly changes?: readonly string[];
}

/** Five groups have no name any more, and their rows would go. */
function calmed({ rows = [], groups = {}, orphans = [], config = {}, before, pending = [], changes }: Told) {
  const live = liveOf({
    accounts: accountsOf([ONE, TWO]),
    groups,
    rows: [...GHOSTS.map((name) => `Dev group:${name} ${ONE}`), ...rows],
    orphans: [...GONE, ...orphans],
  });
  const differences = (changes ?? GONE.map((key) => `delete ${key}`)).map((text) => change(text));
  return disappearance({
    config: configOf(config),
    past: pastOf(before === undefined ? [] : [configOf(before)]),
    live,
    desired: { pending: pending.map((text) => ({ principal: principalOf(text) })) } as unknown as Desired,
    diff: { differences, blocked: ["PermissionSet/Zed", "Group/ann"], left: [], unwritten: [] },
  });
}

const numbers = (told: Told) => calmed(told)?.unknown[0]?.reason.replace(/ principals.*/, "");

describe("there are", () => {
  test.each<[string, Told, string]>([
    // The account of the rows, and the group that the config declares.
    ["what rows and the config name", {}, "5 of 7"],
    ["principals and accounts of rows", { rows: [`Dev group:devs ${ONE}`, `Dev user:ann ${TWO}`] }, "5 of 10"],
    ["members, each once", { groups: { devs: ["ann"], ops: ["ann", "bob"] } }, "5 of 9"],
    ["declared users", { config: { users: ["ann", "bob"] } }, "5 of 9"],
    ["declared groups and their members", { config: { groups: { devs: ["ann"], ops: ["ann"] } } }, "5 of 10"],
    ["principals of rules", { config: { principals: ["group:devs", "user:ann"] } }, "5 of 9"],
    ["but not what is pending", { config: { principals: ["group:devs"] }, pending: ["group:devs"] }, "5 of 7"],
    [
      "account ids that the organization lists",
      { config: { accounts: [{ selector: { id: TWO } }, { selector: { ou: "/" } }, { set: "set0" }] } },
      "5 of 8",
    ],
    [
      "those of account sets too",
      { config: { sets: [{ include: [{ selector: { id: ONE } }], exclude: [{ selector: { id: TWO } }] }] } },
      "5 of 8",
    ],
  ])("%s", (_, told, counted) => {
    expect(numbers(told)).toBe(counted);
    expect(numbers({ ...told, before: {} })).toBe(counted);
  });
});

describe("gone are", () => {
  const named = (...principals: string[]) => ({ config: { principals }, before: { principals }, pending: principals });
  const lost = (count: number) => Array.from({ length: count }, (_, index) => `group:lost-${index}`);
  const away = { accounts: [{ selector: { id: AWAY } }, { selector: { ou: "/" } }, { set: "set0" }] };

  test.each<[string, Told, string]>([
    ["users that only an id is left of", { rows: [`Dev user:id-9 ${ONE}`], orphans: [row("user:id-9")] }, "6 of 8"],
    ["members too", { groups: { devs: ["id-9"] }, orphans: ["GroupMembership/devs/id-9"] }, "6 of 8"],
    ["accounts of rows", { rows: [`Dev group:open ${AWAY}`] }, "6 of 8"],
    ["names of before that do not exist, where they are more than the ids", named(...lost(7)), "7 of 9"],
    ["or else the ids", named(...lost(3)), "5 of 7"],
    ["users beside groups", named(...lost(7), "user:ann"), "8 of 10"],
    ["account ids of before", { config: away, before: away }, "6 of 8"],
    ["but not those that are new", { config: away, before: {} }, "5 of 7"],
    ["nor on a first run", { config: away }, "5 of 7"],
    ["nor names that are new", { ...named(...lost(7)), before: { principals: lost(2) } }, "5 of 7"],
  ])("%s", (_, told, counted) => {
    expect(numbers(told)).toBe(counted);
  });
});

describe("where too much is gone", () => {
  const more = {
    rows: [`Dev user:urn:x ${ONE}`, `Dev group:open ${AWAY}`, `Dev user:ann ${ONE}`],
    groups: { devs: ["id-9"] },
    orphans: [row("user:urn:x"), "GroupMembership/devs/id-9"],
  };

  test("what depends on it stays and is unknown, and all else goes on", () => {
    const others = [`delete ${row("user:ann")}`, `create ${row("group:open")}`];
    const held = [GONE[1]!, row("user:urn:x"), row("group:open", AWAY), "GroupMembership/devs/id-9"];
    const changes = [...held.map((key) => `delete ${key}`), ...others];
    const made = calmed({ ...more, changes });
    expect(made?.unknown.map(({ pattern }) => pattern)).toEqual([
      "AccountAssignment/*/group:id-2/*",
      "AccountAssignment/*/user:urn:x/*",
      "GroupMembership/*/urn:x",
      `AccountAssignment/*/*/${AWAY}`,
      "AccountAssignment/*/user:id-9/*",
      "GroupMembership/*/id-9",
    ]);
    expect(made?.diff.differences.map(({ action, key }) => `${action} ${key}`)).toEqual(others);
    expect(made?.diff.blocked).toEqual([...held, "PermissionSet/Zed", "Group/ann"].sort());
  });

  test("nothing is held where nothing of it would be removed", () => {
    expect(calmed({ changes: [] })).toBeUndefined();
    expect(calmed({ ...more, changes: [`delete ${row("user:ann")}`] })).toBeUndefined();
  });
});
