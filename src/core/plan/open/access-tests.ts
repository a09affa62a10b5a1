/**
 * Access tests in a plan: how many hold, and which fail whether or not it is made.
 *
 * In: the tests, what is wanted, the changes. Out: `TestedAccess`, `Diagnostic[]`. Invariant: of a test that fails, the rule that makes it so is
 * named, where one does. Example: "group/dev has it by Admin in 111122223333 (access/dev.yaml:7)".
 */
import type { LackBreach, PlacedTest } from "../../access/tests/breaches.ts";
import { AccessTests, type Failing, type TestsInput } from "../../access/tests/judged.ts";
import { principalWords, testWords } from "../../access/tests/words.ts";
import { isUnreadGroup } from "../../access/unread-members.ts";
import type { Key } from "../../base/key.ts";
import { type Diagnostic, diagnose } from "../../document/diagnostics.ts";
import { placeText, short } from "../../document/messages/message.ts";
import { brokenWithout } from "../../judge/guard/access-tests.ts";
import type { TestedPart } from "../../model/access/test.ts";
import { closedTogether } from "../../model/anew.ts";
import { type Change, isOpen } from "../../model/change.ts";
import type { Config } from "../../model/config.ts";
import { type Desired, type Live, principalIn } from "../../model/resource.ts";
import { problemText } from "../../select/selection-problem.ts";
import type { Selector } from "../../select/selectors.ts";
import type { Planned, PlanningInput } from "../planned.ts";

/** What guards need of tests, and whoever makes a part of a plan. */
export function testingIn(
  { overrides = [], narrowed, ...input }: TestsInput & Pick<PlanningInput, "overrides" | "narrowed">,
  { resources }: Desired,
) {
  const context = { tests: new AccessTests(input), sourcesOf: (key: Key) => resources.get(key)?.sources ?? [] };
  const isOverruled = overrides.includes("access-tests");
  const breaks: Planned["breaks"] = (changes) =>
    isOverruled ? new Map() : brokenWithout(context, changes, narrowed?.revokeOnly === true);
  return { ...context, breaks };
}

/** Of the changes of a plan of which some are made, those that are not, since the rest of the plan is what keeps a test. */
export function heldForTests(
  changes: readonly Change[],
  isMade: (change: Change) => boolean,
  breaks: Planned["breaks"],
): ReadonlyMap<Key, string> {
  const held = new Map<Key, string>();
  for (;;) {
    const made = changes.filter((change) => isMade(change) && !held.has(change.key));
    const found = made.length === 0 ? new Map<Key, string>() : breaks(made);
    if (found.size === 0) return held;
    for (const [key, why] of found) held.set(key, why);
    for (const [key, { key: other }] of closedTogether(made, (one) => held.has(one.key)))
      held.set(key, held.get(other)!);
  }
}

const lackWords = ({ principal, account }: LackBreach): string =>
  account === undefined
    ? `nobody is in ${principalWords(principal)}`
    : `${principalWords(principal)} lacks it in ${account}`;

/** Who fails it first, and how many do beside. */
function firstOf({ breaches }: Failing, { resources }: Desired): { whom: string; more: number } {
  const { grants, lacks } = breaches;
  const [grant, lack] = [[...grants.values()][0], [...lacks.values()][0]];
  const more = grants.size + lacks.size - 1;
  if (grant === undefined) return { whom: lackWords(lack!), more };
  const { part, holding } = grant;
  const [source] = resources.get(holding.key)?.sources ?? [];
  const place = source === undefined ? "by no rule" : placeText(source);
  return {
    whom: `${principalWords(principalIn(part))} has it by ${short(holding.role)} in ${holding.account} (${place})`,
    more,
  };
}

/** A test whose accounts nobody can tell counts in all of them, which nobody will have meant. */
const unresolved = ({ accessTests }: Config, select: Selector): readonly Diagnostic[] =>
  accessTests.flatMap(({ name, accounts, at }) => {
    const [problem] = select(accounts).problems;
    return problem === undefined
      ? []
      : [diagnose("unresolved-access-test", { name, problem: problemText(problem) }, at)];
  });

/** What tests are told by. */
interface Testing {
  readonly config: Config;
  readonly desired: Desired;
  readonly live: Live;
  readonly select: Selector;
}

/** Groups of which somebody may be anything, of tests that are about their people. */
function unread({ accessTests }: Config, live: Pick<Live, "unknown">): readonly Diagnostic[] {
  const isUnread = isUnreadGroup(live);
  return accessTests.flatMap(({ name, says, principals, at }) => {
    const groups = principals.filter((one) => one.type === "GROUP" && isUnread(one.name)).map(principalWords);
    return says === "always" || groups.length === 0 ? [] : [diagnose("access-test-unread", { name, groups }, at)];
  });
}

/** What to say of the tests, of a plan whose changes are judged. */
export function testedIn(
  { config, desired, live, select }: Testing,
  tests: AccessTests,
  changes: readonly Change[],
): { readonly tested?: TestedPart; readonly mistakes: readonly Diagnostic[] } {
  const all = config.accessTests;
  if (all.length === 0) return { mistakes: [] };
  const failing = tests.failing(changes.filter(isOpen));
  const failed = new Set(failing.map(({ test }: { test: PlacedTest }) => test.test));
  const told = failing.map((one) => {
    const { name, at } = one.test.test;
    return diagnose("access-test-fails", { name, says: testWords(one.test.test), ...firstOf(one, desired) }, at);
  });
  return {
    tested: { held: all.length - failed.size, failing: [...failed].map(({ name }) => name) },
    mistakes: [...unresolved(config, select), ...unread(config, live), ...told],
  };
}
