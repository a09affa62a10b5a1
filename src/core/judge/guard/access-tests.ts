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

/** The rules that give what would be forbidden, where it is not this change that gives it. */
function byRules(ways: Iterable<Key>, sourcesOf: SourcesOf): string {
  const places = sortedOnce([...ways].flatMap((key) => sourcesOf(key).slice(0, 1).map(placeText)));
  return places.length === 0 ? "" : `, which would be so by ${fewNames(places)}`;
}

type Asking = Pick<GuardContext, "tests" | "sourcesOf">;

/** Which of the changes would break a test, each with what the test says, and how the sentence ends. */
const brokenBy = (
  { tests, sourcesOf = () => [] }: Asking,
  changes: readonly Difference[],
  endOf: (test: JudgedTest) => string,
): readonly Pick<Denial, "key" | "reason" | "gives">[] =>
  (tests?.broken(changes) ?? []).flatMap(({ test, culprits }) => {
    const says = `${namedTest(test.test)}: ${testWords(test.test)}`;
    // Who leaves a group that a test allows has the rest still, and nobody has more.
    const gives = test.test.says === "always" ? {} : { gives: true as const };
    return [...culprits].map(([key, ways]) => ({
      key,
      reason: `${says}${byRules(ways, sourcesOf)}${endOf(test)}`,
      ...gives,
    }));
  });

const guardBy =
  (context: GuardContext, endOf: (test: JudgedTest) => string): Guard =>
  (open) =>
    brokenBy(context, open, endOf).map((broken) => ({ guard: "access-tests", ...broken }));

export const accessTestsGuard = (context: GuardContext): Guard =>
  guardBy(context, ({ past }) =>
    past
      ? ", by the config applied last: apply the change of the test first, and this after it"
      : "; to do it all the same pass --override access-tests",
  );

/** The same of what is made where nobody is asked: what holds a test only together with what a person decides waits for that person. */
export const unattendedGuard = (context: GuardContext): Guard =>
  guardBy(context, () => ", until what else here needs a person is done");

/** Which of changes that are made without the rest of the plan would break a test, and why. `brake`: they all take access away. */
export function brokenWithout(
  asking: Asking,
  changes: readonly Difference[],
  brake: boolean,
): ReadonlyMap<Key, string> {
  const broken = brokenBy(asking, changes, () => ", and what would keep it so is not made now");
  return new Map(broken.flatMap(({ key, reason, gives }) => (brake && gives ? [] : [[key, reason]])));
}
