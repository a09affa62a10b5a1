/**
 * The guard of access tests: what would break one is refused.
 *
 * In: the tests that count, and the changes that would be made. Out: denials, with the name of the test and where it stands. Invariant: a test
 * that fails already refuses nothing but what makes it worse; the tests of the completed commit count until a run completes the commit
 * that takes them out. Example: Admin in production for a group that the test does not name.
 */
import type { JudgedTest } from "../../access/tests/judged.ts";
import { namedTest, testWords } from "../../access/tests/words.ts";
import { fewNames } from "../../base/few-names.ts";
import type { Key } from "../../base/key.ts";
import { sortedOnce } from "../../base/lists.ts";
import { placeText } from "../../document/messages/message.ts";
import type { Difference } from "../../model/change.ts";
import type { Denial, Guard, GuardContext } from "./denial.ts";

type SourcesOf = NonNullable<GuardContext["sourcesOf"]>;

const OVERRIDE = "to do it all the same pass --override access-tests";

/** The rules that give what would be forbidden, where it is not this change that gives it. */
function byRules(ways: Iterable<Key>, sourcesOf: SourcesOf): string {
  const places = sortedOnce([...ways].flatMap((key) => sourcesOf(key).slice(0, 1).map(placeText)));
  return places.length === 0 ? "" : `, which would be so by ${fewNames(places)}`;
}

function reasonOf({ test, past }: JudgedTest, ways: Iterable<Key>, sourcesOf: SourcesOf): string {
  const says = `${namedTest(test)}: ${testWords(test)}${byRules(ways, sourcesOf)}`;
  if (!past) return `${says}; ${OVERRIDE}`;
  return `${says}, by the config applied last: apply the change of the test first, and this after it`;
}

/** The same of what is made where nobody is asked: what holds a test only together with what a person decides waits for that person. */
export function unattendedGuard({ tests, sourcesOf = () => [] }: GuardContext): Guard {
  return (allowed) =>
    (tests?.broken(allowed) ?? []).flatMap(({ test: { test }, culprits }) =>
      [...culprits].map(([key, ways]): Denial => {
        const says = `${namedTest(test)}: ${testWords(test)}${byRules(ways, sourcesOf)}`;
        return { guard: "access-tests", key, reason: `${says}, until what else here needs a person is done` };
      }),
    );
}

/** Which of changes that are made without the rest of the plan would break a test, and why. */
export function brokenWithout(
  { tests, sourcesOf = () => [] }: Pick<GuardContext, "tests" | "sourcesOf">,
  changes: readonly Difference[],
): ReadonlyMap<Key, string> {
  const found = (tests?.broken(changes) ?? []).flatMap(({ test: { test }, culprits }) =>
    [...culprits].map(([key, ways]): [Key, string] => {
      const says = `${namedTest(test)}: ${testWords(test)}${byRules(ways, sourcesOf)}`;
      return [key, `${says}, and what would keep it so is not made now`];
    }),
  );
  return new Map(found);
}

export function accessTestsGuard({ tests, sourcesOf = () => [] }: GuardContext): Guard {
  return (open) =>
    (tests?.broken(open) ?? []).flatMap(({ test, culprits }) =>
      [...culprits].map(
        ([key, ways]): Denial => ({ guard: "access-tests", key, reason: reasonOf(test, ways, sourcesOf) }),
      ),
    );
}
