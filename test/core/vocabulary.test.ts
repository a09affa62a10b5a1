/** What kinds are called, and in which order people are told of them. */
import { expect, test } from "vitest";
import { kindsIn, nounOf, sectionOf, vocabularyOf } from "../../src/core/model/vocabulary.ts";

const noun = (one: string, section?: string) => ({
  one,
  many: `${one}s`,
  ...(section === undefined ? {} : { section }),
});
const VOCABULARY = vocabularyOf([
  { kind: "Zed", noun: noun("zed") },
  { kind: "User", noun: noun("user", "People") },
  { kind: "Group", noun: noun("group", "People") },
  { kind: "App", noun: noun("app", "Applications") },
  { kind: "Grant", noun: noun("grant", "Access") },
  { kind: "Set", noun: noun("set", "Permission sets") },
  { kind: "Badge", noun: noun("badge", "Badges") },
]);

test("access first, then permission sets and people, sections of other kinds by name, and the rest last", () => {
  expect([...VOCABULARY.keys()]).toEqual(["Grant", "Set", "Group", "User", "App", "Badge", "Zed"]);
  expect(kindsIn(VOCABULARY, ["Zed", "Other", "User", "Alien", "Grant", "User"])).toEqual([
    ...["Grant", "User", "Zed", "Alien", "Other"],
  ]);
});

test("a kind that nobody here knows is called by its name taken apart, and stands in Other", () => {
  const unknown = nounOf(VOCABULARY, "TrustedTokenIssuer");
  expect([unknown, sectionOf(unknown)]).toEqual([
    { one: "trusted token issuer", many: "trusted token issuers" },
    "Other",
  ]);
  expect([nounOf(VOCABULARY, "Group").one, sectionOf(nounOf(VOCABULARY, "App"))]).toEqual(["group", "Applications"]);
});
