/** What several terms, and account sets, select together: by example; `test/laws/selectors.test.ts` has it for all. */
import { describe, expect, it } from "vitest";
import type { AccountSelector, AccountSet, AccountTerm, Config } from "../../src/core/model/config.ts";
import { cyclicSets } from "../../src/core/select/account-sets.ts";
import { accountsNamed, needsTags, needsUnits } from "../../src/core/select/selector-uses.ts";
import { makeSelector } from "../../src/core/select/selectors.ts";
import { organizationOf } from "./live.ts";

const id = (n: number): string => String(n).padStart(12, "0");
/** Enough of them that a few ids are a small part, and not in the order of ids. */
const ORGANIZATION = organizationOf(
  Array.from({ length: 40 }, (_, n) => `${id(40 - n)} app-${40 - n} ${n < 20 ? "/High" : "/Low"}`),
);
let line = 0;
const term = (one: string | AccountSelector): AccountTerm => {
  const at = { file: "a.yaml", line: ++line, column: 1 };
  return typeof one === "string" ? { set: one, at } : { selector: one, at };
};
const terms = (...ones: readonly (string | AccountSelector)[]): AccountTerm[] => ones.map(term);
const set = (name: string, include: AccountTerm[], exclude: AccountTerm[] = []): [string, AccountSet] => [
  name,
  { name, include, exclude, at: { file: "a.yaml", line: 1, column: 1 } },
];
const selectorOf = (...sets: [string, AccountSet][]) => makeSelector(ORGANIZATION, [], new Map(sets));

describe("terms", () => {
  it("unite, sorted and without repeats, though few of many accounts are named", () => {
    const { accounts, problems } = selectorOf()(
      terms({ id: id(12) }, { id: id(3) }, { name: "app-12" }, { id: id(7) }),
    );
    expect([accounts, problems]).toEqual([[id(3), id(7), id(12)], []]);
  });

  it("that are wrong are reported where they stand, in each rule anew", () => {
    const select = selectorOf();
    const [one, other] = [terms({ name: "gone" }), terms({ name: "gone" })];
    expect(select(one).problems.map(({ at }) => at)).toEqual([one[0]!.at]);
    expect(select(other).problems.map(({ at }) => at)).toEqual([other[0]!.at]);
  });
});

describe("an account that no listing shows, though AWS does not say that it is gone", () => {
  const select = makeSelector({ ...ORGANIZATION, unlisted: [id(77)] }, [], new Map());
  const problems = (one: AccountSelector) => select(terms(one)).problems.map(({ problem }) => problem);

  it("is no mistake, and nothing that may be empty", () => {
    expect(problems({ id: id(77) })).toEqual(["account-unlisted"]);
    expect(problems({ id: id(77), allowEmpty: true })).toEqual(["account-unlisted"]);
    expect(problems({ id: id(78) })).toEqual(["no-such-account"]);
  });
});

describe("account sets", () => {
  it("are told apart", () => {
    const select = selectorOf(set("one", terms({ id: id(1) })), set("two", terms({ id: id(2) })));
    expect(select(terms("one")).accounts).toEqual([id(1)]);
    expect(select(terms("two")).accounts).toEqual([id(2)]);
    expect(select(terms("one", "two")).accounts).toEqual([id(1), id(2)]);
  });

  it("with an entry that is wrong have the problem of that entry", () => {
    const include = terms({ name: "gone" });
    const { problems } = selectorOf(set("broken", include))(terms("broken"));
    expect(problems).toEqual([{ at: include[0]!.at, entry: "name gone", problem: "matches-nothing" }]);
  });

  it("may be empty where all that they include may, through other sets too", () => {
    const some = set("some", terms({ id: id(1) }));
    const perhaps = set("perhaps", terms({ id: id(1), allowEmpty: true }));
    const without = (name: string) => set("outer", terms(name), terms({ all: true }));
    expect(selectorOf(some, without("some"))(terms("outer")).problems).toMatchObject([{ problem: "matches-nothing" }]);
    expect(selectorOf(perhaps, without("perhaps"))(terms("outer")).problems).toEqual([]);
  });

  it("that name one which is not there are no cycle", () => {
    expect(cyclicSets(new Map([set("outer", terms("gone"))])).size).toBe(0);
    expect(selectorOf(set("outer", terms("gone")))(terms("outer")).problems).toMatchObject([
      { problem: "no-such-account-set", entry: "account set gone" },
    ]);
  });
});

describe("what has to be read of the organization", () => {
  const [plain, tag, ou] = [{ id: id(1) }, { tag: { a: "b" } }, { ou: "/High" }];
  const places: [string, (one: AccountSelector) => object][] = [
    ["a rule", (one) => ({ rules: [{ accounts: terms(plain) }, { accounts: terms(plain, one) }] })],
    [
      "a grant",
      (one) => ({ settings: { protected: [{ accounts: terms(plain) }, { accounts: terms(one) }], sensitive: [] } }),
    ],
    ["a label", (one) => ({ settings: { protected: [], sensitive: [{ accounts: terms(plain, one) }] } })],
    ["a test's", (one) => ({ accessTests: [{ accounts: terms(plain) }, { accounts: terms(one) }] })],
    ["an included", (one) => ({ accountSets: new Map([set("a", terms(plain)), set("b", terms(plain, one))]) })],
    ["an excluded", (one) => ({ accountSets: new Map([set("a", terms(plain)), set("b", [], terms(one))]) })],
  ];
  const config = (parts: object) =>
    ({
      ...{ rules: [], accessTests: [], settings: { protected: [], sensitive: [] }, accountSets: new Map() },
      ...parts,
    }) as unknown as Config;
  const needs = (parts: object) => [needsTags(config(parts)), needsUnits(config(parts))];

  it.each(places)("follows %s selector among others", (_, parts) => {
    expect([plain, tag, ou].map((one) => needs(parts(one)))).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  it("is nothing where nothing is selected", () => {
    expect([...needs({}), accountsNamed(config({}))]).toEqual([false, false, []]);
  });

  it("is each account that a rule or a protected grant gives by its id, and none of a set that nobody uses", () => {
    const sets = new Map([
      set("used", terms("other"), terms({ id: id(2) })),
      set("other", terms({ id: id(3) })),
      set("unused", terms({ id: id(4) })),
    ]);
    const rules = [{ accounts: terms({ id: id(1) }, "used", { name: "x" }) }];
    const settings = {
      protected: [{ accounts: terms({ id: id(5) }) }],
      sensitive: [{ accounts: terms({ id: id(6) }) }],
    };
    const named = accountsNamed(
      config({ rules, settings, accountSets: sets, accessTests: [{ accounts: terms({ id: id(7) }) }] }),
    );
    expect([...named].sort()).toEqual([id(1), id(2), id(3), id(5), id(6), id(7)]);
  });
});
