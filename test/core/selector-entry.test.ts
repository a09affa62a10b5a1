/** One entry of a selector: which accounts it names, by example; `test/laws/selectors.test.ts` has it for all of them. */
import { describe, expect, it } from "vitest";
import type { AccountSelector } from "../../src/core/model/config.ts";
import type { Organization } from "../../src/core/model/organization.ts";
import { indexAccounts } from "../../src/core/select/account-index.ts";
import { entryInWords, entryText, matchEntry } from "../../src/core/select/selector-entry.ts";
import { organizationOf } from "./live.ts";

const PEOPLE = organizationOf([
  "111111111111 management /",
  "222222222222 prod /Workloads/Prod team=web",
  "333333333333 twin /Workloads/Prod team=web",
  "444444444444 twin /Workloads/Dev team=data",
  "555555555555 closed /Workloads/Dev SUSPENDED",
]);
const { tags: _, ...unread } = PEOPLE.accounts[1]!;
const ORGANIZATION: Organization = {
  ...PEOPLE,
  accounts: [...PEOPLE.accounts, { ...unread, id: "666666666666", name: "unread" }].reverse(),
  organizationalUnits: [
    ...PEOPLE.organizationalUnits,
    { id: "ou-empty", path: ["Empty"] },
    { id: "ou-one", path: ["Same"] },
    { id: "ou-other", path: ["Same"] },
  ],
};
const INDEX = indexAccounts(ORGANIZATION, []);

function match(entry: AccountSelector) {
  const { matched, problem } = matchEntry(INDEX, entry, false);
  return problem ?? matched.map((number) => INDEX.accounts[number]!.id[0]).join("");
}

describe("an entry", () => {
  it.each<[AccountSelector, string]>([
    [{ name: "unread" }, "6"],
    [{ id: "555555555555" }, "5"],
    [{ name: "twin", tag: { team: "web" } }, "3"],
    [{ ou: "/Workloads" }, "23456"],
    [{ ou: "/Workloads", name: "p*" }, "2"],
    [{ ou: "/Workloads/Dev", id: "444444444444" }, "4"],
    [{ ou: "/Gone", allowEmpty: true }, ""],
    [{ ou: "/Empty", allowEmpty: true }, ""],
  ])("%j names %s", (entry, numbers) => {
    expect(match(entry)).toBe(numbers);
  });

  it.each<[AccountSelector, object]>([
    [{ name: "twin" }, { problem: "ambiguous-account-name", ids: ["333333333333", "444444444444"] }],
    [{ name: "twin", tag: { team: "none" } }, { problem: "matches-nothing" }],
    [{ ou: "/Same" }, { problem: "ambiguous-ou", ids: ["ou-one", "ou-other"] }],
    [
      { ou: "/Same", allowEmpty: true },
      { problem: "ambiguous-ou", ids: ["ou-one", "ou-other"] },
    ],
    [{ ou: "/Root" }, { problem: "begins-with-root" }],
    [{ ou: "/ROOT/Workloads/Prod" }, { problem: "begins-with-root", near: "/Workloads/Prod" }],
    [{ ou: "/Root/Elsewhere" }, { problem: "no-such-ou" }],
    [{ ou: "/Workloads/Prd" }, { problem: "no-such-ou", near: "/Workloads/Prod" }],
    [
      { ou: "Workloads", allowEmpty: true },
      { problem: "no-such-ou", near: "/Workloads" },
    ],
    [{ ou: "/Empty" }, { problem: "matches-nothing" }],
    [{ id: "999999999999" }, { problem: "no-such-account" }],
    [{ id: "222222222222", ou: "/Empty" }, { problem: "matches-nothing" }],
    [{ name: "prd" }, { problem: "matches-nothing", near: "prod" }],
    [{ name: "unread", tag: { team: "web" } }, { problem: "tags-unknown" }],
  ])("%j is a problem", (entry, problem) => {
    expect(match(entry)).toEqual(problem);
  });
});

/** No two of them mean the same, and what is known of one must not be taken for another. */
const DIFFERENT: readonly AccountSelector[] = [
  { id: "1" },
  { id: "1", tag: { a: "b" } },
  { id: "1", tag: { a: "c" } },
  { id: "1", ou: "/A" },
  { id: "1", restricted: true },
  { name: "1" },
  { ou: "/A" },
  { ou: "/A", recursive: false },
  { ou: "/A", allowEmpty: true },
  { tag: { a: "b" } },
  { tag: { a: "c" } },
  { tag: { a: "b", c: "d" } },
  { all: true },
  { all: true, restricted: true },
];

describe("the text of an entry", () => {
  it("is another for each that means something else", () => {
    expect(new Set(DIFFERENT.map(entryText)).size).toBe(DIFFERENT.length);
  });

  it("is one, in whatever order its tags are written", () => {
    expect(entryText({ tag: { c: "d", a: "b" } })).toBe(entryText({ tag: { a: "b", c: "d" } }));
  });
});

it.each<[string, AccountSelector]>([
  ["all accounts, restricted accounts too", { all: true, restricted: true }],
  ["account 1", { id: "1" }],
  ["name pay, ou /A (not below)", { name: "pay", ou: "/A", recursive: false }],
  ["ou /A, tag a=b, tag c=d", { ou: "/A", recursive: true, tag: { c: "d", a: "b" } }],
  ["a selector without a key", {}],
])("in words: %s", (words, entry) => {
  expect(entryInWords(entry)).toBe(words);
});
