/** Selectors against a naive reference, which asks every account every question, and by example for what matters most. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatOuPath, parseOuPath } from "../../src/core/base/ou-path.ts";
import type { AccountSelector, AccountSet, AccountTerm, Config } from "../../src/core/model/config.ts";
import type { Account, AccountState, Organization } from "../../src/core/model/organization.ts";
import { needsTags } from "../../src/core/select/selector-uses.ts";
import { makeSelector, type Selection } from "../../src/core/select/selectors.ts";

const id = (number: number): string => String(number).padStart(12, "0");
const at = (line: number) => ({ file: "accounts/sets.yaml", line, column: 1 });

// ---- the reference ---------------------------------------------------------------------------------------------

const sameGlob = (pattern: string, name: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[\\^$.|+()[\]{}]/g, "\\$&")
      .replace(/\*/g, ".*")
      .replace(/\?/g, ".")}$`,
    "su",
  ).test(name);

interface World {
  readonly organization: Organization;
  readonly restricted: readonly string[];
  readonly sets: ReadonlyMap<string, AccountSet>;
}

interface Naive {
  readonly found: readonly Account[];
  /** Those of `found` that make it a match. */
  readonly counted: readonly Account[];
  readonly problems: readonly string[];
}

const isRestricted = ({ organization, restricted }: World, account: Account): boolean =>
  account.id === organization.managementAccount ||
  organization.delegatedAdministrators.includes(account.id) ||
  restricted.includes(account.id);

function naiveEntry(world: World, entry: AccountSelector, line: number, excluding: boolean): Naive {
  const bad = (problem: string): Naive => ({ found: [], counted: [], problems: [`${line} ${problem}`] });
  const { organization } = world;
  if (entry.ou === "/" || (entry.name?.includes("*") && [...entry.name].every((char) => "*?".includes(char)))) {
    return bad("selects-by-nothing");
  }
  if (!["id", "name", "ou", "tag", "all"].some((key) => key in entry)) return bad("selects-by-nothing");
  const ous = organization.organizationalUnits.filter(
    (ou) => `/${ou.path.map((n) => n.replaceAll("/", "\\/")).join("/")}` === entry.ou,
  );
  if (ous.length > 1) return bad("ambiguous-ou");
  if (entry.ou !== undefined && ous.length === 0) {
    return entry.allowEmpty ? { found: [], counted: [], problems: [] } : bad("no-such-ou");
  }
  const inOu = (account: Account): boolean => {
    const [ou] = ous;
    if (ou === undefined) return true;
    return entry.recursive === false
      ? account.ouIds[account.ouIds.length - 1] === ou.id
      : account.ouIds.includes(ou.id);
  };
  const like = organization.accounts.filter(
    (a) => (entry.id ?? a.id) === a.id && (entry.name === undefined || sameGlob(entry.name, a.name)) && inOu(a),
  );
  const tagged = (account: Account): "yes" | "no" | "unread" => {
    if (entry.tag === undefined) return "yes";
    if (account.tags === undefined) return "unread";
    for (const key of Object.keys(entry.tag)) if (account.tags[key] !== entry.tag[key]) return "no";
    return "yes";
  };
  const plainName = entry.name !== undefined && !/[*?]/.test(entry.name);
  if (plainName && like.filter((a) => tagged(a) !== "no").length >= 2) return bad("ambiguous-account-name");
  const eligible = like.filter((a) => !isRestricted(world, a) || excluding || "restricted" in entry || "id" in entry);
  const mayCount = eligible.filter((a) => a.state === "ACTIVE" || "id" in entry);
  if (mayCount.some((a) => tagged(a) === "unread")) return bad("tags-unknown");
  const found = eligible.filter((a) => tagged(a) === "yes");
  const counted = mayCount.filter((a) => tagged(a) === "yes");
  if (counted.length > 0 || entry.allowEmpty) return { found, counted, problems: [] };
  const full = like.filter((a) => tagged(a) === "yes");
  if ("id" in entry && !organization.accounts.some((a) => a.id === entry.id)) return bad("no-such-account");
  if (full.some((a) => a.state === "ACTIVE")) return { ...bad("only-restricted"), found };
  return { ...bad(full.length > 0 ? "only-inactive" : "matches-nothing"), found };
}

function naiveTerm(world: World, term: AccountTerm, excluding: boolean): Naive {
  if ("selector" in term) return naiveEntry(world, term.selector, term.at.line, excluding);
  const set = world.sets.get(term.set);
  if (set === undefined) return { found: [], counted: [], problems: [`${term.at.line} no-such-account-set`] };
  const include = set.include.map((inner) => naiveTerm(world, inner, excluding));
  const exclude = set.exclude.map((inner) => naiveTerm(world, inner, true));
  const gone = exclude.flatMap((inner) => inner.found);
  const left = (accounts: readonly Account[]) => accounts.filter((account) => !gone.includes(account));
  const found = left(include.flatMap((inner) => inner.found));
  const counted = left(include.flatMap((inner) => inner.counted));
  const problems = [...include, ...exclude].flatMap((inner) => inner.problems);
  const emptyAllowed = (terms: readonly AccountTerm[]): boolean =>
    terms.every((t) => ("set" in t ? emptyAllowed(world.sets.get(t.set)!.include) : "allowEmpty" in t.selector));
  if (problems.length > 0 || counted.length > 0 || emptyAllowed(set.include)) return { found, counted, problems };
  return { found, counted, problems: [`${term.at.line} matches-nothing`] };
}

function naive(world: World, terms: readonly AccountTerm[]) {
  const results = terms.map((term) => naiveTerm(world, term, false));
  const found = results.flatMap((result) => result.found);
  const ids = (active: boolean) =>
    [...new Set(found.filter((a) => (a.state === "ACTIVE") === active).map((a) => a.id))].sort();
  return {
    accounts: ids(true),
    inactive: ids(false),
    problems: [...new Set(results.flatMap((r) => r.problems))].sort(),
  };
}

function simplified(selection: Selection) {
  const problems = selection.problems.map((problem) => `${problem.at.line} ${problem.problem}`).sort();
  return { accounts: selection.accounts, inactive: selection.inactive, problems };
}

const run = (world: World, terms: readonly AccountTerm[]) =>
  makeSelector(world.organization, world.restricted, world.sets)(terms);

const rule = (...entries: (AccountSelector | string)[]): AccountTerm[] =>
  entries.map((entry, index) =>
    typeof entry === "string" ? { set: entry, at: at(index + 1) } : { selector: entry, at: at(index + 1) },
  );

// ---- random organizations --------------------------------------------------------------------------------------

const NAMES = ["pay", "pay-prod", "pay-dev", "pay-\u{1f600}", "data", "Data", "a.b", "axb"];
const OU_NAMES = ["Prod", "Dev", "R/D", "prod"];
const state = fc.oneof(
  { weight: 4, arbitrary: fc.constant<AccountState>("ACTIVE") },
  {
    weight: 1,
    arbitrary: fc.constantFrom<AccountState>("SUSPENDED", "CLOSED", "PENDING_CLOSURE", "PENDING_ACTIVATION"),
  },
);
const tagMap = fc.dictionary(fc.constantFrom("team", "env"), fc.constantFrom("pay", "data"), { maxKeys: 2 });

interface Tree {
  readonly id: string;
  readonly path: readonly string[];
  readonly ids: readonly string[];
}

/** Up to five OUs, each below the root or an earlier one; two may share a path. */
const tree = fc.array(fc.tuple(fc.nat(10), fc.constantFrom(...OU_NAMES)), { minLength: 1, maxLength: 5 }).map((specs) =>
  specs.reduce<Tree[]>((ous, [parent, name], index) => {
    const above = parent % 2 === 0 ? undefined : ous[Math.floor(parent / 2)];
    const ou = `ou-${index}`;
    ous.push({ id: ou, path: [...(above?.path ?? []), name], ids: [...(above?.ids ?? []), ou] });
    return ous;
  }, []),
);

const organization = tree.chain((ous) => {
  const account = fc.record({
    name: fc.constantFrom(...NAMES),
    state,
    ou: fc.option(fc.constantFrom(...ous), { nil: undefined, freq: 4 }),
    tags: fc.option(tagMap, { nil: undefined, freq: 12 }),
  });
  return fc.tuple(fc.array(account, { minLength: 3, maxLength: 9 }), fc.boolean()).map(
    ([accounts, delegated]): Organization => ({
      id: "o-a1b2c3d4e5",
      managementAccount: id(1),
      delegatedAdministrators: delegated ? [id(2)] : [],
      accounts: accounts
        .map(({ name, state, ou, tags }, index) => ({
          id: id(index + 1),
          name,
          state,
          ouIds: ou?.ids ?? [],
          ...(tags && { tags }),
        }))
        .reverse(),
      organizationalUnits: ous.map(({ id, path }) => ({ id, path })),
    }),
  );
});

/** Selectors with keys that mostly exist somewhere. */
const selectorFor = ({ organizationalUnits }: Organization): fc.Arbitrary<AccountSelector> => {
  const flag = fc.constant(true as const);
  const keys: { [Key in keyof AccountSelector]-?: fc.Arbitrary<NonNullable<AccountSelector[Key]>> } = {
    id: fc.integer({ min: 1, max: 9 }).map(id),
    name: fc.oneof(
      fc.constantFrom(...NAMES),
      fc.constantFrom("pay-*", "*ay*", "p?y", "pay-?", "a.b", "?ata", "*", "??", ""),
    ),
    ou: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...organizationalUnits.map((ou) => formatOuPath(ou.path))) },
      { weight: 1, arbitrary: fc.constantFrom("/", "/Prod/Gone", "/R/D", "/R\\/D") },
    ),
    recursive: fc.boolean(),
    tag: tagMap.filter((tags) => Object.keys(tags).length > 0),
    all: flag,
    restricted: flag,
    allowEmpty: flag,
  };
  const some = (...wanted: (keyof AccountSelector)[]) =>
    fc.record(Object.fromEntries(wanted.map((key) => [key, keys[key]])), { requiredKeys: [] });
  const one = fc.constantFrom<(keyof AccountSelector)[]>(
    ["id"],
    ["name"],
    ["ou", "recursive"],
    ["tag"],
    ["all"],
    ["ou"],
  );
  return fc
    .oneof(
      one.chain((wanted) =>
        fc.tuple(fc.record(Object.fromEntries(wanted.map((k) => [k, keys[k]]))), some("restricted", "allowEmpty")),
      ),
      fc.tuple(some("id", "name", "ou", "recursive", "tag", "all"), some("restricted", "allowEmpty")),
    )
    .map(([a, b]) => ({ ...a, ...b }) as AccountSelector);
};

/** A world and the terms of one rule: sets contain earlier sets only; every entry has a line of its own. */
const cases: fc.Arbitrary<{ world: World; terms: readonly AccountTerm[] }> = organization.chain((organization) => {
  const entry = fc.oneof({ weight: 3, arbitrary: selectorFor(organization) }, { weight: 1, arbitrary: fc.nat(3) });
  const list = (minLength: number) => fc.array(entry, { minLength, maxLength: 3 });
  return fc
    .tuple(
      fc.array(fc.tuple(list(1), fc.oneof(fc.constant([]), list(0))), { minLength: 3, maxLength: 3 }),
      list(1),
      fc.subarray([id(3), id(4)]),
    )
    .map(([specs, rule, restricted]) => {
      let line = 0;
      const termOf = (spec: AccountSelector | number, sets: number): AccountTerm[] => {
        line++;
        if (typeof spec !== "number") return [{ selector: spec, at: at(line) }];
        return spec < sets ? [{ set: `set-${spec}`, at: at(line) }] : [{ selector: { id: id(5) }, at: at(line) }];
      };
      const sets = new Map<string, AccountSet>();
      for (const [index, [include, exclude]] of specs.entries()) {
        const name = `set-${index}`;
        const terms = (list: readonly (AccountSelector | number)[]) => list.flatMap((spec) => termOf(spec, index));
        sets.set(name, { name, include: terms(include), exclude: terms(exclude), at: at(0) });
      }
      return { world: { organization, restricted, sets }, terms: rule.flatMap((spec) => termOf(spec, 3)) };
    });
});

describe("selectors and the naive reference", () => {
  it("agree on accounts, inactive accounts and problems", () => {
    fc.assert(
      fc.property(cases, ({ world, terms }) => {
        expect(simplified(run(world, terms))).toEqual(naive(world, terms));
      }),
      { numRuns: 4000 },
    );
  });

  it("agree when one selector answers many rules, so nothing remembered leaks from one to the next", () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(5), { minLength: 2, maxLength: 6 }), ({ world, terms }, picks) => {
        const select = makeSelector(world.organization, world.restricted, world.sets);
        const pool: AccountTerm[] = [
          ...terms,
          ...[...world.sets.values()].flatMap((set) => [...set.exclude, ...set.include]),
        ];
        for (const pick of picks) {
          const rule = [pool[pick % pool.length]!, pool[(pick * 7 + 1) % pool.length]!];
          expect(simplified(select(rule))).toEqual(naive(world, rule));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("agree on entries that differ in one modifier, or only in whether they include or exclude", () => {
    fc.assert(
      fc.property(cases, ({ world, terms }) => {
        const twins = terms.flatMap((term): AccountTerm[] => {
          if ("set" in term) return [term];
          const { recursive, restricted, allowEmpty, ...plain } = term.selector;
          const level = plain.ou === undefined ? {} : { recursive: false };
          return [
            plain,
            { ...plain, ...level },
            { ...plain, restricted: true as const },
            { ...plain, allowEmpty: true as const },
          ].map((selector) => ({ selector, at: term.at }));
        });
        const sets = new Map(world.sets);
        const all = rule({ all: true, restricted: true });
        for (const [index, twin] of twins.entries()) {
          sets.set(`not-${index}`, { name: `not-${index}`, include: all, exclude: [twin], at: at(0) });
        }
        const select = makeSelector(world.organization, world.restricted, sets);
        for (const [index, twin] of twins.entries()) {
          for (const one of [[twin], rule(`not-${index}`)]) {
            expect(simplified(select(one))).toEqual(naive({ ...world, sets }, one));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("meet enough of everything: selections, inactive accounts, and each problem", () => {
    const seen = new Set<string>();
    for (const { world, terms } of fc.sample(cases, { numRuns: 4000, seed: 1 })) {
      const { accounts, inactive, problems } = run(world, terms);
      if (problems.length === 0)
        seen.add(`${Math.min(accounts.length, 2)} active, ${Math.min(inactive.length, 1)} inactive`);
      for (const { problem } of problems) seen.add(problem);
    }
    expect([...seen].sort()).toEqual([
      "0 active, 0 inactive",
      "0 active, 1 inactive",
      "1 active, 0 inactive",
      "1 active, 1 inactive",
      "2 active, 0 inactive",
      "2 active, 1 inactive",
      "ambiguous-account-name",
      "ambiguous-ou",
      "matches-nothing",
      "no-such-account",
      "no-such-ou",
      "only-inactive",
      "only-restricted",
      "selects-by-nothing",
      "tags-unknown",
    ]);
  });
});

// ---- examples --------------------------------------------------------------------------------------------------

const PROD: Tree = { id: "ou-prod", path: ["Prod"], ids: ["ou-prod"] };
const PAY: Tree = { id: "ou-pay", path: ["Prod", "R/D"], ids: ["ou-prod", "ou-pay"] };

const ACCOUNTS: readonly Account[] = [
  { id: id(1), name: "management", state: "ACTIVE", ouIds: [], tags: {} },
  { id: id(2), name: "identity", state: "ACTIVE", ouIds: PROD.ids, tags: {} },
  { id: id(3), name: "pay-prod", state: "ACTIVE", ouIds: PAY.ids, tags: { team: "pay", env: "prod" } },
  { id: id(4), name: "pay-old", state: "SUSPENDED", ouIds: PAY.ids, tags: { team: "pay" } },
  { id: id(5), name: "log", state: "ACTIVE", ouIds: PROD.ids, tags: { team: "sec" } },
  { id: id(6), name: "twin", state: "ACTIVE", ouIds: PROD.ids, tags: {} },
  { id: id(7), name: "twin", state: "CLOSED", ouIds: [], tags: {} },
];

const WORLD: World = {
  organization: {
    id: "o-a1b2c3d4e5",
    managementAccount: id(1),
    delegatedAdministrators: [id(2)],
    accounts: ACCOUNTS,
    organizationalUnits: [PROD, PAY],
  },
  restricted: [id(5)],
  sets: new Map(),
};

const withSets = (...sets: [name: string, include: AccountTerm[], exclude?: AccountTerm[]][]): World => ({
  ...WORLD,
  sets: new Map(sets.map(([name, include, exclude = []]) => [name, { name, include, exclude, at: at(0) }])),
});
const fine = (accounts: number[], inactive: number[] = []) => ({
  accounts: accounts.map(id),
  inactive: inactive.map(id),
  problems: [],
});
const problemOf = (world: World, terms: AccountTerm[]) => run(world, terms).problems.map((problem) => problem.problem);

describe("what is safest", () => {
  it("reaches a restricted account only by its id or by saying so, within one entry", () => {
    expect(run(WORLD, rule({ all: true }))).toEqual(fine([3, 6], [4, 7]));
    expect(run(WORLD, rule({ all: true, restricted: true }))).toEqual(fine([1, 2, 3, 5, 6], [4, 7]));
    expect(run(WORLD, rule({ id: id(1) }, { ou: "/Prod" }))).toEqual(fine([1, 3, 6], [4]));
    expect(problemOf(WORLD, rule({ name: "management" }))).toEqual(["only-restricted"]);
  });

  it("excludes restricted accounts without being told to", () => {
    const world = withSets([
      "most",
      rule({ all: true, restricted: true }),
      rule({ name: "log" }, { name: "management" }),
    ]);
    expect(run(world, rule("most"))).toEqual(fine([2, 3, 6], [4, 7]));
  });

  it("excludes what a set would include with restricted accounts, but not what that set itself leaves out", () => {
    const world = withSets(
      ["prod", rule({ ou: "/Prod" }), rule({ name: "log" })],
      ["rest", rule({ all: true, restricted: true }), rule("prod")],
    );
    expect(run(world, rule("prod"))).toEqual(fine([3, 6], [4]));
    expect(run(world, rule("rest"))).toEqual(fine([1, 5], [7]));
  });

  it("understands the id of a suspended account: nothing there, and the rest of the rule goes on", () => {
    expect(run(WORLD, rule({ id: id(4) }, { id: id(3) }))).toEqual(fine([3], [4]));
    expect(run(withSets(["one", rule({ id: id(4) })]), rule("one"))).toEqual(fine([], [4]));
    const without = withSets(["rest", rule({ ou: "/Prod" }), rule({ id: id(4) })]);
    expect(run(without, rule("rest"))).toEqual(fine([3, 6]));
  });

  it("does not take a name, path or tag for understood where only suspended accounts answer to it", () => {
    expect(problemOf(WORLD, rule({ name: "pay-old" }))).toEqual(["only-inactive"]);
    const world = withSets(["rest", rule({ ou: "/Prod" }), rule({ name: "*-old" })]);
    expect(problemOf(world, rule("rest"))).toEqual(["only-inactive"]);
  });

  it("counts a closed account that shares a name, until another key leaves one", () => {
    expect(problemOf(WORLD, rule({ name: "twin" }))).toEqual(["ambiguous-account-name"]);
    expect(problemOf(WORLD, rule({ name: "twin", allowEmpty: true }))).toEqual(["ambiguous-account-name"]);
    expect(run(WORLD, rule({ name: "twin", id: id(6) }))).toEqual(fine([6]));
    expect(run(WORLD, rule({ name: "twin", ou: "/Prod" }))).toEqual(fine([6]));
    expect(run(WORLD, rule({ name: "twin*" }))).toEqual(fine([6], [7]));
  });

  it("says so when a set is empty, unless all it includes may be", () => {
    const world = withSets(
      ["none", rule({ name: "pay-prod" }), rule({ ou: "/Prod" })],
      ["may", rule({ name: "gone", allowEmpty: true })],
      ["nested", rule("may")],
      ["half", rule("may", { name: "pay-prod" }), rule({ name: "pay-prod" })],
      ["nothing", []],
    );
    expect(run(world, rule("none")).problems).toEqual([
      { at: at(1), problem: "matches-nothing", entry: "account set none" },
    ]);
    expect(run(world, rule("nested"))).toEqual(fine([]));
    expect(problemOf(world, rule("half"))).toEqual(["matches-nothing"]);
    expect(problemOf(world, rule("nothing"))).toEqual(["matches-nothing"]);
  });

  it("judges every entry, nested and excluding ones too, and points at it", () => {
    const world = withSets(["inner", rule({ name: "pay-prod" }), rule({ name: "pay-prd" })], ["outer", rule("inner")]);
    expect(run(world, rule({ all: true }, "outer", "inner")).problems).toEqual([
      { at: at(1), problem: "matches-nothing", entry: "name pay-prd", near: "pay-prod" },
    ]);
  });

  it("takes unread tags for a problem where they decide, and only there", () => {
    const accounts = ACCOUNTS.map(({ tags, ...account }) =>
      account.id === id(3) && tags ? { ...account, tags } : account,
    );
    const world = { ...WORLD, organization: { ...WORLD.organization, accounts } };
    expect(problemOf(world, rule({ tag: { team: "pay" } }))).toEqual(["tags-unknown"]);
    expect(problemOf(world, rule({ tag: { team: "pay" }, allowEmpty: true }))).toEqual(["tags-unknown"]);
    expect(run(world, rule({ name: "pay-*", tag: { team: "pay" } }))).toEqual(fine([3]));
    expect(problemOf(world, rule({ id: id(4), tag: { team: "pay" } }))).toEqual(["tags-unknown"]);
  });

  it("wants every tag and every key", () => {
    expect(run(WORLD, rule({ tag: { team: "pay", env: "prod" } }))).toEqual(fine([3]));
    expect(problemOf(WORLD, rule({ tag: { team: "pay", env: "dev" } }))).toEqual(["matches-nothing"]);
    expect(problemOf(WORLD, rule({ id: id(6), ou: "/Prod/R\\/D" }))).toEqual(["matches-nothing"]);
  });

  it("tells a level from a tree, and a slash in a name from one between names", () => {
    expect(run(WORLD, rule({ ou: "/Prod", recursive: false }))).toEqual(fine([6]));
    expect(run(WORLD, rule({ ou: "/Prod/R\\/D" }))).toEqual(fine([3], [4]));
    expect(run(WORLD, rule({ ou: "/Prod/R/D" })).problems[0]).toMatchObject({
      problem: "no-such-ou",
      near: "/Prod/R\\/D",
    });
    expect(problemOf(WORLD, rule({ ou: "/prod" }))).toEqual(["no-such-ou"]);
    expect(problemOf(WORLD, rule({ ou: "Prod", allowEmpty: true }))).toEqual(["no-such-ou"]);
  });

  it("refuses every account by accident", () => {
    for (const entry of [
      {},
      { restricted: true },
      { tag: {} },
      { ou: "/" },
      { ou: "/", id: id(3) },
      { name: "*" },
      { name: "?*" },
    ]) {
      expect(problemOf(WORLD, rule({ ...entry, allowEmpty: true } as AccountSelector))).toEqual(["selects-by-nothing"]);
    }
  });

  it("names sets that do not exist or contain themselves, and does not hang", () => {
    const world = withSets(
      ["a", rule("b")],
      ["b", rule({ name: "twin*" }), rule("a")],
      ["c", rule({ id: id(3) }, "a")],
    );
    expect(problemOf(world, rule("a"))).toEqual(["account-set-cycle"]);
    expect(problemOf(world, rule("c"))).toEqual(["account-set-cycle"]);
    expect(run(world, rule("C")).problems[0]).toMatchObject({ problem: "no-such-account-set", near: "c" });
  });
});

describe("laws", () => {
  it("what is excluded is never selected, whatever includes it", () => {
    fc.assert(
      fc.property(cases, ({ world, terms }) => {
        const sets = new Map(world.sets).set("rest", {
          name: "rest",
          include: terms,
          exclude: rule({ id: id(1) }),
          at: at(0),
        });
        expect(run({ ...world, sets }, rule("rest")).accounts).not.toContain(id(1));
      }),
    );
  });

  it("the order of terms changes nothing but the order of problems", () => {
    fc.assert(
      fc.property(cases, ({ world, terms }) => {
        expect(simplified(run(world, [...terms].reverse()))).toEqual(simplified(run(world, terms)));
      }),
    );
  });

  it("a path is what it was after being written and read", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "/", "\\", " ", "\u{1f600}"), minLength: 1 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 4 }), (names) => {
        expect(parseOuPath(formatOuPath(names))).toEqual(names);
      }),
    );
    expect(["Prod", "", "/a//b", "/a/", "//"].map(parseOuPath)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(formatOuPath(["R\\D"])).toBe("/R\\D");
  });
});

it("tags are needed where a rule, a set, a protected grant or an access test asks for them", () => {
  type Parts = Partial<Record<"rule" | "grant" | "exclude" | "tested", AccountSelector>>;
  const config = (parts: Parts): Config =>
    ({
      accessTests: [{ accounts: rule(parts.tested ?? { all: true }) }],
      settings: { protected: [{ accounts: rule(parts.grant ?? { all: true }) }], sensitive: [] },
      rules: [{ accounts: rule("set", parts.rule ?? { all: true }) }],
      accountSets: withSets(["set", rule({ all: true }), rule(parts.exclude ?? { id: id(3) })]).sets,
    }) as unknown as Config;
  const tag = { tag: { team: "pay" } };
  const all: Parts[] = [{}, { rule: tag }, { grant: tag }, { exclude: tag }, { tested: tag }];
  expect(all.map((parts) => needsTags(config(parts)))).toEqual([false, true, true, true, true]);
});

it("answers thousands of rules on 2,000 accounts without asking every account every time", () => {
  let asked = 0;
  const accounts = Array.from({ length: 2000 }, (_, n): Account => {
    const account: Account = { id: id(n + 1), name: `app-${n}`, state: "ACTIVE", ouIds: [`ou-${n % 100}`] };
    // Whoever looks at an account reads its name or where it is: both are counted.
    return new Proxy(account, {
      get: (target, member: keyof Account) => {
        if (member === "name" || member === "ouIds") asked += 1;
        return target[member];
      },
    });
  });
  const organizationalUnits = Array.from({ length: 100 }, (_, n) => ({ id: `ou-${n}`, path: [`unit-${n}`] }));
  const select = makeSelector({ ...WORLD.organization, accounts, organizationalUnits }, [], new Map());
  for (let n = 0; n < 5000; n++) {
    const ids = Array.from({ length: 40 }, (_, k) => ({ id: id(((n * 7 + k) % 2000) + 1) }));
    select(rule({ name: `app-${n % 70}*` }, { ou: `/unit-${n % 100}` }, ...ids));
  }
  // Once for each of 70 names, 100 OUs and 2,000 ids; every rule by itself would ask 10,000,000 times and more.
  expect(asked).toBeLessThan(1_000_000);
  expect(asked).toBeGreaterThan(0);
});
