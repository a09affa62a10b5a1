/** Folding, lists of accounts and blocks: few rules, which mean exactly what there was. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Blocks } from "../../src/core/adopt/account-blocks.ts";
import { type DraftTerm, draftLists } from "../../src/core/adopt/account-lists.ts";
import { fold } from "../../src/core/adopt/fold.ts";
import type { AccountAssignmentSpec } from "../../src/core/model/assignment.ts";
import { MANAGEMENT, organizationOf } from "../core/live.ts";

const grant = (principal: string, permissionSet: string, account: string): AccountAssignmentSpec => ({
  ...{ permissionSet, principalType: principal.startsWith("@") ? "USER" : "GROUP", principal, account },
});

const lineOf = ({ permissionSet, principalType, principal, account }: AccountAssignmentSpec) =>
  [permissionSet, principalType, principal, account].join(" ");

/** All that rules yield, what two of them yield twice. */
const meant = (rules: ReturnType<typeof fold>) =>
  rules.flatMap(({ type, principals, permissionSets, accounts }) =>
    principals.flatMap((who) => permissionSets.flatMap((set) => accounts.map((id) => `${set} ${type} ${who} ${id}`))),
  );

describe("fold", () => {
  test("says what it was given, each once, in whatever order it came", () => {
    const one = fc.tuple(
      ...[
        fc.constantFrom("a", "b", "c", "@d"),
        fc.constantFrom("Admin", "Dev", "Read"),
        fc.constantFrom("1", "2", "3"),
      ],
    );
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: String, maxLength: 36 }), (rows) => {
        const grants = rows.map(([who, set, id]) => grant(who, set, id));
        const rules = fold(grants);
        expect(meant(rules).sort()).toEqual(grants.map(lineOf).sort());
        expect(fold([...grants].reverse())).toEqual(rules);
      }),
    );
  });

  test("joins groups with the same sets in the same accounts, and sets of the same groups", () => {
    const both = ["a", "b"].flatMap((who) => ["X", "Y"].flatMap((set) => ["1", "2"].map((id) => grant(who, set, id))));
    expect(fold(both)).toHaveLength(1);
    expect(fold([...both, grant("c", "X", "1"), grant("c", "X", "2")])).toHaveLength(2);
    expect(fold([...both, grant("a", "X", "3")])).toHaveLength(3);
    expect(fold([grant("a", "X", "1"), grant("@a", "X", "1")])).toHaveLength(2);
  });
});

const ids = Array.from({ length: 40 }, (_, index) => `2${String(index).padStart(11, "0")}`);
const ACCOUNTS = [
  `${MANAGEMENT} management /Work`,
  ...ids.map(
    (id, index) => `${id} app-${index} ${index < 12 ? "/Work/Prod" : "/Work/Dev"}${index % 2 ? " team=odd" : ""}`,
  ),
  "299999999999 closed /Work/Prod SUSPENDED",
];
const organization = organizationOf(ACCOUNTS);

describe("blocks", () => {
  const blocks = new Blocks(organization);

  test("are lists of active accounts that nothing restricts", () => {
    const named = new Map(blocks.all.map(({ name, accounts }) => [name, accounts]));
    expect([...named].map(([name, accounts]) => [name, accounts.length])).toEqual([
      ["work", 40],
      ["work-dev", 28],
      ["team-odd", 20],
      ["work-prod", 12],
    ]);
  });

  test("make up a list, the largest first, and none is in two", () => {
    const { blocks: parts, rest } = blocks.partsOf([...ids.slice(0, 12), ids[20]!]);
    expect([parts.map(({ name }) => name), rest]).toEqual([["work-prod"], [ids[20]]]);
    expect(blocks.partsOf(ids).blocks.map(({ name }) => name)).toEqual(["work"]);
    expect(blocks.partsOf(ids.slice(0, 11)).blocks).toEqual([]);
  });
});

describe("lists of accounts", () => {
  const lists = [
    ids,
    ids.slice(0, 12),
    [...ids.slice(0, 12), ids[20]!],
    ids.slice(13, 16),
    ids.slice(13, 16),
    ids.slice(3, 5),
  ];
  const drafted = draftLists(
    lists.map((accounts) => ({ accounts, about: "devs" })),
    organization,
    ["WORK-PROD"],
  );
  const idsOf = (terms: readonly DraftTerm[]): readonly string[] =>
    terms.flatMap((term) =>
      "id" in term ? [term.id] : idsOf(drafted.sets.find(({ name }) => name === term.set)!.include),
    );

  test("mean the same by sets, by sets of sets and by ids", () => {
    for (const list of lists) expect([...idsOf(drafted.termsOf(list))].sort()).toEqual([...list].sort());
  });

  test("have a name where they recur or are long, and none that is taken", () => {
    expect(drafted.sets.map(({ name, size }) => [name, size])).toEqual([
      ["app-accounts", 3],
      ["work", 40],
      ["work-prod-2", 12],
    ]);
    expect(drafted.termsOf(lists[5]!)).toEqual(lists[5]!.map((id) => ({ id })));
  });
});
