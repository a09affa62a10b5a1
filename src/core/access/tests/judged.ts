/**
 * Access tests, judged: which of them the changes of a plan would break, by which of the changes, and which fail as things are.
 *
 * In: the configs that count, what is live, and changes. Out: `Broken` tests, `Failing` ones. Invariant: a test breaks where something is not
 * as it says that was before; what fails already holds up nothing, and is told. The tests of earlier commits count with their own account
 * sets. Example: Admin for dev in an account of production breaks `only: group/platform-admins` by the assignment.
 */
import { canonicalJson } from "../../base/json.ts";
import { once } from "../../base/once.ts";
import { respellTests } from "../../desired/respell.ts";
import type { Difference } from "../../model/change.ts";
import type { AccessTest, Config } from "../../model/config.ts";
import type { Live } from "../../model/resource.ts";
import type { Scope } from "../../model/scope.ts";
import { selectorOf } from "../../select/selectors.ts";
import { type AccessGraph, GraphAfter, GraphBefore } from "../graph.ts";
import type { LiveAccess } from "../live-access.ts";
import { strengthsIn } from "../strength.ts";
import { type Breaches, breachesIn, type Moment, type PlacedTest } from "./breaches.ts";
import { type Culprits, culpritsIn } from "./culprits.ts";
import { matchingOf } from "./matching.ts";

/** What it takes to judge. */
export interface TestsInput {
  readonly config: Config;
  /** Earlier configs whose tests count too. */
  readonly guards: readonly Config[];
  /** How names that earlier configs say are spelled now. */
  readonly spelling: Scope["spelling"];
  readonly live: Live;
  readonly access: LiveAccess;
  readonly isUnread: (group: string) => boolean;
  /** By the names of permission sets that are renamed, what they were called. */
  readonly former?: ReadonlyMap<string, string>;
}

/** A test that counts. */
export interface JudgedTest extends PlacedTest {
  /** Of an earlier commit: the config at hand has no such test any more. */
  readonly past: boolean;
}

/** A test that changes would break, by which of them. */
export interface Broken {
  readonly test: JudgedTest;
  readonly culprits: Culprits;
}

/** A test that does not hold, before changes and after. */
export interface Failing {
  readonly test: JudgedTest;
  readonly breaches: Breaches;
}

/** What a test means in this organization, so that the same one is judged once. */
const meaningOf = ({ test, accounts, anywhere }: PlacedTest): string => {
  const { says, principals, class: strength, permissionSet, action } = test;
  const whom = principals.map(({ type, name }) => [type, name]);
  return canonicalJson([says, whom, strength, permissionSet, action, [...accounts].sort(), anywhere]);
};

/** A set under a new name is the same to a test of an earlier commit, and to one that forbids something; who always has it has it by its name. */
function placedIn(
  config: Config,
  past: boolean,
  { live: { organization }, former }: TestsInput,
): readonly JudgedTest[] {
  const [select, strengths] = [selectorOf(config, organization), strengthsIn(organization)];
  return config.accessTests.map((test: AccessTest) => {
    const { accounts, problems } = select(test.accounts);
    const matches = matchingOf(test, strengths, past || test.says !== "always" ? former : undefined);
    return { test, past, matches, accounts: new Set(accounts), anywhere: problems.length > 0 };
  });
}

/** Of those of earlier commits each once, and none that the config at hand has. */
function testsThatCount(input: TestsInput): readonly JudgedTest[] {
  const own = placedIn(input.config, false, input);
  const known = new Set(own.map(meaningOf));
  const others = input.guards
    .map((guard) => ({ ...guard, accessTests: respellTests(guard.accessTests, input.spelling) }))
    .flatMap((guard) => placedIn(guard, true, input))
    .filter((placed) => {
      const meaning = meaningOf(placed);
      return !known.has(meaning) && known.add(meaning);
    });
  return [...own, ...others];
}

const without = <Breach>(all: ReadonlyMap<string, Breach>, known: ReadonlyMap<string, Breach>) =>
  new Map([...all].filter(([id]) => !known.has(id)));
const within = <Breach>(all: ReadonlyMap<string, Breach>, known: ReadonlyMap<string, Breach>) =>
  new Map([...all].filter(([id]) => known.has(id)));

function parts(
  some: Breaches,
  known: Breaches,
  cut: <Breach>(all: ReadonlyMap<string, Breach>, known: ReadonlyMap<string, Breach>) => ReadonlyMap<string, Breach>,
): Breaches {
  return {
    grants: cut(some.grants, known.grants),
    people: cut(some.people, known.people),
    lacks: cut(some.lacks, known.lacks),
  };
}

const isNone = ({ grants, people, lacks }: Breaches) => grants.size + people.size + lacks.size === 0;

export class AccessTests {
  private readonly input: TestsInput;
  private readonly tests = once((): readonly JudgedTest[] => testsThatCount(this.input));
  private readonly before = once(() => {
    const { live, access } = this.input;
    return new GraphBefore(live, access, live.entitlements?.rows);
  });
  private readonly had = once(() => {
    const moment = this.momentOf(this.before());
    return new Map(this.tests().map((test) => [test, breachesIn(test, moment)]));
  });

  constructor(input: TestsInput) {
    this.input = input;
  }

  /** Whether there is any. */
  get some(): boolean {
    return [this.input.config, ...this.input.guards].some(({ accessTests }) => accessTests.length > 0);
  }

  private momentOf(graph: AccessGraph): Moment {
    const { isUnread, former } = this.input;
    return { graph, isUnread, formerOf: (role) => former?.get(role) ?? role };
  }

  private after(open: readonly Difference[]): Moment {
    return this.momentOf(new GraphAfter(this.before(), this.input.live, open));
  }

  /** Which tests these changes would break; `open`: those that would be made. */
  broken(open: readonly Difference[]): readonly Broken[] {
    if (!this.some || open.length === 0) return [];
    const [before, after] = [this.before(), this.after(open)];
    return this.tests().flatMap((test): readonly Broken[] => {
      const now = breachesIn(test, after, before);
      const worse = parts(now, this.had().get(test)!, without);
      if (isNone(worse)) return [];
      return [{ test, culprits: culpritsIn(worse, now, { test, before, open }) }];
    });
  }

  /** Tests of the config at hand that do not hold, whether or not these changes are made. */
  failing(open: readonly Difference[]): readonly Failing[] {
    if (!this.some) return [];
    const [before, after] = [this.before(), this.after(open)];
    return this.tests().flatMap((test): readonly Failing[] => {
      const had = this.had().get(test)!;
      if (test.past || isNone(had)) return [];
      // Who has it counts with what they have.
      const breaches = { ...parts(breachesIn(test, after, before), had, within), people: new Map() };
      return isNone(breaches) ? [] : [{ test, breaches }];
    });
  }
}
