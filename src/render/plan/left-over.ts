/** What nobody declares and somebody has to see to: by name. */
import { membershipIn } from "../../core/model/membership.ts";
import type { LeftAlone, Plan } from "../../core/model/plan.ts";
import { nounOf, type Vocabulary } from "../../core/model/vocabulary.ts";
import { andMore, type Block, line, value, word } from "../view.ts";
import { keySpans } from "./objects.ts";
import { ENTRIES_SHOWN } from "./refused.ts";

/** Users and groups of an identity provider whose documents are gone; with a group go its members, of whom nothing is said. */
function providedBlocks({ leftAlone }: Plan, verbose: boolean): readonly Block[] {
  const keys = leftAlone
    .flatMap((group) => (group.why === "provided" ? group.keys : []))
    .filter((key) => !membershipIn(key));
  const shown = verbose ? keys : keys.slice(0, ENTRIES_SHOWN);
  const more = keys.length > shown.length ? [line(1, word(andMore(keys.length - shown.length), "dim"))] : [];
  const words = " is let go of, and not deleted: the identity provider owns it";
  return [...shown.map((key) => line(1, word("· ", "warn"), value(key), word(words, "dim"))), ...more];
}

/** What nobody declares and bears a mark of this config, and what is let go of: by name, since somebody has to see to it. */
export function loosenedBlocks(plan: Plan, verbose: boolean): readonly Block[] {
  const blocks = (why: LeftAlone["why"], words: string) =>
    plan.leftAlone
      .filter((group) => group.why === why)
      .flatMap(({ keys }) => keys)
      .map((key) => line(1, word(why === "released" ? "· " : "! ", "warn"), value(key), word(words, "dim")));
  return [
    ...providedBlocks(plan, verbose),
    ...blocks("released", " is released: nobody's business here any more"),
    ...blocks("uncommitted", " was made by a run without a commit, and nobody declares it: declare or release it"),
    ...blocks("marked", " has the mark of this config, and nobody declares it: declare or release it"),
  ];
}

/** What nobody declares and should be somebody's: by name. */
export function findingBlocks(plan: Plan, vocabulary: Vocabulary): readonly Block[] {
  const groups = plan.leftAlone.filter(({ why }) => why === "finding");
  return groups.flatMap(({ kind, keys }) =>
    keys.map((key) => line(1, word("! ", "warn"), word(`${nounOf(vocabulary, kind).one} `), ...keySpans(key))),
  );
}
