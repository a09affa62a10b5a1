/**
 * A plan as a view: access first, then definitions, then people; then what is not done, and why; then what it costs.
 */
import { type Change, isOpen } from "../../core/model/change.ts";
import type { Plan } from "../../core/model/plan.ts";
import type { Vocabulary } from "../../core/model/vocabulary.ts";
import { BESIDE, besideBlocks } from "../policy/beside.ts";
import { type Block, blank, heading, line, type View, word } from "../view.ts";
import { ADMINISTRATORS, administratorsBlocks } from "./administrators.ts";
import { ADOPTS, adoptedBlocks, adoptedNames } from "./adopted.ts";
import { baseBlocks } from "./base.ts";
import { COMMITS, commitBlocks, editsBlocks, withoutRepeats } from "./edits.ts";
import { firstSeenBlocks, firstSeenTitle } from "./first-seen.ts";
import { headerLine, headlineSpans, snapshotBlocks } from "./headline.ts";
import { leftAloneKeys, leftAloneSpans } from "./left-alone.ts";
import { findingBlocks, loosenedBlocks } from "./left-over.ts";
import { managementBlocks, managementTitle } from "./management.ts";
import { ORPHANS, orphanBlocks, REMADE, remadeBlocks } from "./orphans.ts";
import { accessSpans, PEOPLE_TITLE, peopleBlocks } from "./people.ts";
import { overridesBlocks, policedBlocks, refusedBlocks, testedBlocks } from "./refused.ts";
import {
  costBlocks,
  guardedBlocks,
  markBlocks,
  notComparedBlocks,
  unknownSection,
  unmarkedBlocks,
  unseenSpans,
} from "./remarks.ts";
import { sectionsOf } from "./sections.ts";
import { waitingBlocks } from "./waiting.ts";

function section(title: string, blocks: readonly Block[], stands = false): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(title, stands), ...blocks, blank];
}

/** All in one, where another section tells of them. */
function changeBlocks(changes: readonly Change[], plan: Plan, { vocabulary, verbose = false }: PlanViewOptions) {
  return sectionsOf(changes, plan, vocabulary, verbose).flatMap(({ blocks }) => blocks);
}

/** So many names are folded away; all of them stand in the JSON. */
const FOLDED = 1000;

/** What a view of a plan depends on beside the plan. */
export interface PlanViewOptions {
  /** What kinds are called. */
  readonly vocabulary: Vocabulary;
  /** All accounts, every place that asks for a change, the AWS calls, and the keys of what is left alone. */
  readonly verbose?: boolean;
  /** Names of what is left alone are folded away, and not left out. */
  readonly folds?: boolean;
  /** What time it is, in milliseconds since 1970: says how old a snapshot is. */
  readonly now?: number;
}

/** How many lines stand before all else: whose access changes, where any may, and what is done. */
export const firstLinesOf = ({ access }: Pick<Plan, "access">): number => (access === undefined ? 1 : 2);

/** Each can be read alone. */
function firstLines(plan: Plan, vocabulary: Vocabulary): readonly Block[] {
  const access = accessSpans(plan);
  return [...(access.length === 0 ? [] : [line(0, ...access)]), line(0, ...headlineSpans(plan, vocabulary))];
}

export function planView(whole: Plan, options: PlanViewOptions): View {
  const { vocabulary, verbose = false, folds = false, now } = options;
  const plan = withoutRepeats(whole, verbose);
  const elsewhere = new Set(plan.management?.changes);
  const own = plan.changes.filter(({ key }) => !elsewhere.has(key));
  const open = own.filter(isOpen);
  return [
    ...firstLines(plan, vocabulary),
    blank,
    headerLine(plan),
    ...snapshotBlocks(plan, now),
    ...baseBlocks(plan),
    ...overridesBlocks(plan.overrides),
    ...editsBlocks(whole, verbose),
    blank,
    ...[...section(PEOPLE_TITLE, peopleBlocks(plan, verbose)), ...testedBlocks(plan), ...policedBlocks(plan)],
    ...sectionsOf(open, plan, vocabulary, verbose).flatMap(({ title, blocks, gives }) => section(title, blocks, gives)),
    ...section(ADOPTS, adoptedBlocks(plan, vocabulary, verbose)),
    ...section(
      managementTitle(plan),
      managementBlocks(plan, (changes) => changeBlocks(changes, plan, options)),
    ),
    ...heldBlocks(own, plan, options),
    ...section(firstSeenTitle(plan), firstSeenBlocks(plan, vocabulary, verbose)),
    ...section(REMADE, remadeBlocks(plan)),
    ...section(ORPHANS, orphanBlocks(plan, verbose, folds)),
    ...section(ADMINISTRATORS, administratorsBlocks(plan, verbose)),
    ...section("Declared by no config here, and left as they are", findingBlocks(plan, vocabulary)),
    ...section("Released, or left over", loosenedBlocks(plan, verbose)),
    ...section("Waiting", waitingBlocks(plan, vocabulary)),
    ...section("Unknown, so left as it is", unknownSection(plan), true),
    ...section(COMMITS, commitBlocks(whole, verbose)),
    ...remarkBlocks(plan, options),
  ];
}

/** What is not made, and what keeps the commit from being completed. */
function heldBlocks(own: readonly Change[], plan: Plan, options: PlanViewOptions): View {
  const of = (verdict: Change["verdict"]) => own.filter((change) => change.verdict === verdict);
  return [
    ...section(
      "Refused",
      refusedBlocks(of("deny"), options.verbose === true, (changes) => changeBlocks(changes, plan, options)),
    ),
    ...section(BESIDE, besideBlocks(plan), true),
    ...section("Withheld", changeBlocks(of("withheld"), plan, options)),
  ];
}

/** What is said below all sections. */
function remarkBlocks(plan: Plan, { vocabulary, verbose = false, folds = false }: PlanViewOptions): View {
  const [left, unseen] = [leftAloneSpans(plan, vocabulary, verbose), unseenSpans(plan)];
  return [
    ...(left.length === 0 ? [] : [line(0, word("Left alone: "), ...left)]),
    ...(folds && !verbose ? adoptedNames(plan, vocabulary, FOLDED) : []),
    ...(verbose ? leftAloneKeys(plan) : folds ? leftAloneKeys(plan, FOLDED) : []),
    ...(unseen.length === 0 ? [] : [line(0, word("Not looked for: "), ...unseen)]),
    ...notComparedBlocks(plan),
    ...unmarkedBlocks(plan, verbose),
    ...guardedBlocks(plan, verbose),
    ...costBlocks(plan),
    ...(verbose || folds ? markBlocks(plan) : []),
  ];
}
