/** Whose an undeclared live object is, by what the past declared, wrote and held. */
import { describe, expect, test } from "vitest";
import { Lists } from "../../src/core/base/lists.ts";
import { OWNS_NOTHING, type Owned } from "../../src/core/desired/ownership.ts";
import { claim, type Ownership } from "../../src/core/diff/removal.ts";
import type { Facts } from "../../src/core/model/resource.ts";
import { memberKey, rowKey, specOf } from "../harness/spec-of.ts";
import { group, set } from "./guard/company.ts";
import { configOf, PROD, settings } from "./live.ts";

interface Given extends Partial<Omit<Ownership, "owned">> {
  readonly owned?: { readonly [Part in keyof Owned]?: readonly string[] };
  readonly text?: string;
  readonly facts?: Facts;
}

const ROW = rowKey("Dev", "group:devs", PROD);
const PAIR = "Dev\ngroup:devs";
const [EXCLUSIVE, SHARED] = [set("Dev"), set("Dev", { assignments: "shared" })];

/** `ours`, `ours, unwritten`, and so on. */
async function claimed(key: string, { owned = {}, text = "", facts, ...more }: Given = {}) {
  const past = Object.fromEntries(Object.entries(owned).map(([part, names]) => [part, new Set(names)]));
  const answer = claim(
    { key, ...specOf(key), ids: {}, ...(facts === undefined ? {} : { facts }) },
    {
      config: await configOf(`${settings()}${group("devs")}${text}`),
      desired: { named: new Set(), inactiveFor: new Lists() } as unknown as Ownership["desired"],
      owned: { ...OWNS_NOTHING, ...past } as Owned,
      inactiveAccounts: new Set(),
      unresolved: () => false,
      ignored: () => undefined,
      released: () => false,
      provided: () => false,
      ...more,
    },
  );
  return `${answer.claim}${"unwritten" in answer && answer.unwritten === true ? ", unwritten" : ""}${"remembers" in answer ? ", remembers" : ""}${"owner" in answer ? ` ${answer.owner}` : ""}`;
}

describe("before all else", () => {
  const owned = { written: [ROW] };

  test("what is let go of, left to others, or may be wanted is not ours", async () => {
    expect(await claimed(ROW, { owned, text: EXCLUSIVE, released: ({ key }) => key === ROW })).toBe("released");
    expect(await claimed(ROW, { owned, text: EXCLUSIVE, ignored: () => ({ owner: "jit" }) })).toBe("ignored jit");
    expect(await claimed(ROW, { owned, text: EXCLUSIVE, unresolved: (key) => key === ROW })).toBe("unknown");
    const all = { released: () => true, ignored: () => ({ owner: "jit" }), unresolved: () => true };
    expect(await claimed(ROW, { owned, ...all })).toBe("released");
  });

  test("nor are rows in accounts that are not active", async () => {
    expect(await claimed(ROW, { owned, inactiveAccounts: new Set([PROD]) })).toBe("waiting, remembers");
    const held = { exclusiveSets: ["Dev"] };
    const inactiveAccounts = new Set([PROD]);
    expect(await claimed(ROW, { owned: held, text: EXCLUSIVE, inactiveAccounts })).toBe("waiting");
    expect(await claimed(ROW, { owned: held, text: EXCLUSIVE, inactiveAccounts, facts: { orphan: true } })).toBe(
      "inactive-account",
    );
    expect(await claimed(ROW, { owned, inactiveAccounts: new Set(["1"]) })).toBe("ours");
  });
});

describe("a row of a set with exclusive assignments", () => {
  test.for<[string, Given["owned"] & object, string]>([
    ["of which nobody knows", {}, "first-seen"],
    ["that the past held", { exclusiveSets: ["Dev"] }, "ours"],
    ["that another set was held with", { exclusiveSets: ["Ops"] }, "first-seen"],
    ["that was written", { written: [ROW] }, "ours"],
    ["that was only declared", { declared: [ROW] }, "ours, unwritten"],
    ["whose pair was named", { named: [PAIR], namedInWritten: [PAIR] }, "first-seen"],
  ])("%s", async ([, owned, is]) => {
    expect(await claimed(ROW, { owned, text: EXCLUSIVE })).toBe(is);
  });
});

describe("a row of a shared set", () => {
  test.for<[string, Given["owned"] & object, string]>([
    ["of which nobody knows", {}, "unmanaged"],
    ["that the past held", { exclusiveSets: ["Dev"] }, "unmanaged"],
    ["that was written", { written: [ROW] }, "ours"],
    ["that was only declared", { declared: [ROW] }, "ours, unwritten"],
    ["whose pair was named in what was written", { named: [PAIR], namedInWritten: [PAIR] }, "ours"],
    ["whose pair was only named", { named: [PAIR] }, "ours, unwritten"],
  ])("%s", async ([, owned, is]) => {
    expect(await claimed(ROW, { owned, text: SHARED })).toBe(is);
  });

  test("whose pair is named for the first time now", async () => {
    const desired = { named: new Set([PAIR]) } as unknown as Ownership["desired"];
    expect(await claimed(ROW, { text: SHARED, desired })).toBe("first-seen");
  });
});

describe("a row of a set that is declared no more", () => {
  const SET = "PermissionSet/Dev";

  test.for<[string, Given["owned"] & object, string]>([
    ["of which nobody knows", {}, "unmanaged"],
    ["that was written", { written: [ROW] }, "ours"],
    ["that was only declared", { declared: [ROW] }, "ours, unwritten"],
    ["of a set that was ours, and nothing more", { written: [SET], declared: [SET] }, "unmanaged"],
    ["of a set that was ours and held", { written: [SET], declared: [SET], exclusiveSets: ["Dev"] }, "ours"],
    [
      "of a set that was ours, whose pair was named",
      { written: [SET], declared: [SET], namedInWritten: [PAIR] },
      "ours",
    ],
    ["of a set that was only declared", { declared: [SET] }, "unmanaged"],
    ["of a set that was only declared, and held", { declared: [SET], exclusiveSets: ["Dev"] }, "ours, unwritten"],
    ["of a set that was only declared, whose pair was named", { declared: [SET], named: [PAIR] }, "ours, unwritten"],
    [
      "of a set that was never declared",
      { exclusiveSets: ["Dev"], named: [PAIR], namedInWritten: [PAIR] },
      "unmanaged",
    ],
  ])("%s", async ([, owned, is]) => {
    expect(await claimed(ROW, { owned })).toBe(is);
  });
});

test("a row of a user is others' where Settings leave these to others", async () => {
  const key = rowKey("Dev", "user:ann", PROD);
  const text = EXCLUSIVE;
  const owned = { exclusiveSets: ["Dev"] };
  expect(await claimed(key, { owned, text })).toBe("ours");
  const config = await configOf(`${settings({ directUserAssignments: "ignored" })}${text}`);
  expect(await claimed(key, { owned, config })).toBe("direct-user");
  expect(await claimed(ROW, { owned, config })).toBe("ours");
});

describe("what is left of who is gone", () => {
  const [row, membership] = [rowKey("Dev", "user:id-1", PROD), memberKey("devs", "id-1")];
  const facts = { orphan: true };
  const owned = { exclusiveSets: ["Dev"], heldGroups: ["devs"] };

  test("is ours to remove where a person asks for it, and stays otherwise", async () => {
    const text = `${EXCLUSIVE}${group("ops", [])}`;
    expect(await claimed(row, { owned, text, facts })).toBe("orphan");
    expect(await claimed(row, { owned, text, facts, purgeOrphans: true })).toBe("ours");
    const member = memberKey("ops", "id-1");
    const held = { heldGroups: ["ops"] };
    expect(await claimed(member, { owned: held, text, facts })).toBe("orphan");
    expect(await claimed(member, { owned: held, text, facts, purgeOrphans: true })).toBe("ours");
    expect(await claimed(member, { owned: held, text, facts: { orphan: false } })).toBe("ours");
  });

  test("and what is not ours is not left to a person who purges", async () => {
    expect(await claimed(row, { facts })).toBe("unmanaged");
    expect(await claimed(row, { text: EXCLUSIVE, facts, purgeOrphans: true })).toBe("first-seen");
    expect(await claimed(membership, { owned, facts })).toBe("unmanaged");
  });
});

describe("a member", () => {
  const KEY = memberKey("ops", "ann");
  const STATED = group("ops", []);

  test.for<[string, string, Given["owned"] & object, string]>([
    ["of a group whose list is stated for the first time", STATED, {}, "first-seen"],
    ["of a group whose list was stated", STATED, { heldGroups: ["ops"] }, "ours"],
    ["who was declared", STATED, { written: [KEY], declared: [KEY] }, "ours"],
    ["who was only declared", STATED, { declared: [KEY] }, "ours, unwritten"],
    ["of a group without a list", group("ops"), { heldGroups: ["ops"], written: [KEY] }, "unmanaged"],
    ["of a group that goes", "", { declared: ["Group/ops"] }, "implied"],
    ["of a group that nobody declared", "", { written: [KEY], declared: [KEY] }, "unmanaged"],
  ])("%s", async ([, text, owned, is]) => {
    expect(await claimed(KEY, { owned, text })).toBe(is);
  });
});

test("users, groups and sets are ours where the past declared them", async () => {
  for (const key of ["User/ann", "Group/ops", "PermissionSet/Dev"]) {
    expect(await claimed(key, {})).toBe("unmanaged");
    expect(await claimed(key, { owned: { declared: [key] } })).toBe("ours, unwritten");
    // Nothing of them is an orphan.
    expect(await claimed(key, { owned: { written: [key], declared: [key] }, facts: { orphan: true } })).toBe("ours");
  }
});
