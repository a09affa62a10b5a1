/**
 * The law of choices that overlap: where two choices of accounts are said to share one, they do in every organization in which each of their
 * entries matches something.
 *
 * `IDC_RUNS` is how many organizations are tried; a failure prints its seed and path.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { AccountSelector, AccountSet, AccountTerm } from "../../src/core/model/config.ts";
import type { Organization } from "../../src/core/model/organization.ts";
import { surelyOverlap } from "../../src/core/select/certain-overlap.ts";
import { makeSelector } from "../../src/core/select/selectors.ts";

const AT = { file: "x.yaml", line: 1, column: 1 };
const PATHS = [[], ["Prod"], ["Prod", "Web"], ["Dev"]] as const;
const IDS = ["100000000001", "100000000002", "100000000003", "100000000004", "100000000005"];
const NAMES = ["shop-prod", "shop-dev", "web-prod"];

const organization: fc.Arbitrary<Organization> = fc
  .tuple(...IDS.map(() => fc.tuple(fc.constantFrom(...PATHS), fc.constantFrom(...NAMES), fc.constantFrom("a", "b"))))
  .map((all) => ({
    id: "o-1",
    managementAccount: IDS[0]!,
    delegatedAdministrators: [],
    accounts: all.map(([path, name, team], index) => ({
      ...{ id: IDS[index]!, name, state: "ACTIVE" as const, tags: { team } },
      ouIds: path.map((_, depth) => `ou-${path.slice(0, depth + 1).join("/")}`),
    })),
    organizationalUnits: PATHS.slice(1).map((path) => ({ id: `ou-${path.join("/")}`, path })),
  }));

const entry: fc.Arbitrary<AccountSelector> = fc
  .record(
    {
      id: fc.constantFrom(...IDS.slice(0, 2)),
      name: fc.constantFrom("shop-prod", "shop-*", "*-prod", "web-????"),
      ou: fc.constantFrom("/Prod", "/Prod/Web", "/Dev"),
      tag: fc.constantFrom({ team: "a" }, { team: "b" }),
      all: fc.constant(true as const),
      restricted: fc.constant(true as const),
      recursive: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map(({ recursive, ...rest }) => {
    const chosen = ["id", "name", "ou", "tag", "all"].some((key) => key in rest)
      ? rest
      : { ...rest, all: true as const };
    return chosen.ou === undefined || recursive === undefined ? chosen : { ...chosen, recursive };
  });

const terms = (sets: readonly string[], minLength = 1): fc.Arbitrary<readonly AccountTerm[]> =>
  fc.array(
    fc.oneof(
      { weight: 3, arbitrary: entry.map((selector): AccountTerm => ({ selector, at: AT })) },
      ...(sets.length === 0 ? [] : [fc.constantFrom(...sets).map((set): AccountTerm => ({ set, at: AT }))]),
    ),
    { minLength, maxLength: 2 },
  );

const setOf = (name: string, others: readonly string[]): fc.Arbitrary<readonly [string, AccountSet]> =>
  fc.tuple(terms(others), terms(others, 0)).map(([include, exclude]) => [name, { name, include, exclude, at: AT }]);

test("what is said to overlap does", { timeout: 600_000 }, () => {
  let overlapping = 0;
  const law = fc.property(
    ...([organization, setOf("one", []), setOf("two", ["one"]), terms(["one", "two"]), terms(["one", "two"])] as const),
    (there, one, two, some, others) => {
      const sets = new Map([one, two]);
      if (!surelyOverlap(some, others, sets)) return;
      const select = makeSelector(there, [], sets);
      const [a, b] = [select(some), select(others)];
      if (a.problems.length + b.problems.length > 0) return;
      overlapping += 1;
      expect(a.accounts.filter((account) => b.accounts.includes(account))).not.toEqual([]);
    },
  );
  fc.assert(law, { numRuns: Number(process.env.IDC_RUNS ?? 2000) });
  expect(overlapping).toBeGreaterThan(0);
});
