/**
 * The sections of a plan: every change in the section of its kind, by a picture where the kind has one.
 *
 * In: changes and what kinds are called. Out: sections in the order in which people read them. Invariant: every change is in
 * exactly one of them, whatever its kind. Example: a kind that nobody drew stands in "Other", with its fields.
 */
import { ASSIGNMENT } from "../../core/model/assignment.ts";
import type { Change } from "../../core/model/change.ts";
import { MEMBERSHIP } from "../../core/model/membership.ts";
import type { Plan } from "../../core/model/plan.ts";
import { PERMISSION_SET } from "../../core/model/specs.ts";
import { kindsIn, nounOf, sectionOf, type Vocabulary } from "../../core/model/vocabulary.ts";
import type { Block } from "../view.ts";
import { accessBlocks } from "./access.ts";
import { definitionBlocks } from "./definitions.ts";
import { membershipBlocks } from "./memberships.ts";
import { objectBlocks } from "./objects.ts";

type Picture = (changes: readonly Change[], plan: Plan, verbose: boolean) => readonly Block[];

/** Kinds that are told otherwise than object by object. */
const PICTURES: Readonly<Record<string, Picture>> = {
  [ASSIGNMENT]: accessBlocks,
  [MEMBERSHIP]: membershipBlocks,
  [PERMISSION_SET]: definitionBlocks,
};

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Somebody gains access by it. */
  readonly gives: boolean;
}

const gives = ({ kind, action }: Change): boolean =>
  action === "create" && (kind === ASSIGNMENT || kind === MEMBERSHIP);

export function sectionsOf(
  changes: readonly Change[],
  plan: Plan,
  vocabulary: Vocabulary,
  verbose: boolean,
): readonly Section[] {
  const sections = new Map<string, { readonly blocks: readonly Block[]; readonly gives: boolean }>();
  const kinds = kindsIn(
    vocabulary,
    changes.map(({ kind }) => kind),
  );
  for (const kind of kinds) {
    const noun = nounOf(vocabulary, kind);
    const own = changes.filter((change) => change.kind === kind);
    const blocks = PICTURES[kind]?.(own, plan, verbose) ?? objectBlocks(own, noun, verbose);
    const before = sections.get(sectionOf(noun));
    sections.set(sectionOf(noun), {
      blocks: [...(before?.blocks ?? []), ...blocks],
      gives: before?.gives === true || own.some(gives),
    });
  }
  return [...sections].map(([title, section]) => ({ title, ...section }));
}
