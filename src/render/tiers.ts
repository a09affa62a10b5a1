/**
 * A view made shorter, step by step, until it fits.
 *
 * In: `View`. Out: `View`. Invariant: what is refused and what needs a person is left out last. Example: a plan of 2,000 rows in a
 * comment of 65,536 characters has its entries without details, or their numbers alone.
 */
import { pushAll } from "../core/base/lists.ts";
import { type Block, count, isEntry, isEssential, line, type View, word } from "./view.ts";

/** GitHub takes 65,536 characters in a comment; some room is left for what others put around it, or count otherwise. */
export const COMMENT_LIMIT = 65_000;

/** The first that is short enough when it is written; undefined where none is. What is longer than need be is written no further. */
export function firstFitting<Tier>(
  tiers: readonly Tier[],
  write: (tier: Tier) => string,
  limit: number,
): string | undefined {
  for (const tier of tiers) {
    const text = write(tier);
    if (text.length <= limit) return text;
  }
  return undefined;
}

/** Without what is folded: that may be very much. */
export const unfolded = (view: View): View => view.filter(({ type }) => type !== "fold");

/** Entries without their details; reasons of verdicts stay. */
export function briefly(view: View): View {
  return unfolded(view).filter((block) => block.type !== "line" || block.line.depth <= 1 || isEssential(block));
}

/** Entries with a reason that a person has to know of; of the others below a heading, how many there are. */
export function pressing(view: View): View {
  const blocks: Block[] = [];
  let [entry, others]: [Block[], number] = [[], 0];
  const take = () => {
    if (entry.some(isEssential)) pushAll(blocks, entry);
    else others += entry.length > 0 ? 1 : 0;
    entry = [];
  };
  for (const block of briefly(view)) {
    if (isEntry(block)) take();
    if (block.type === "line" && block.line.depth > 0) entry.push(block);
    else {
      take();
      if (others > 0) blocks.push(line(1, word(`${count(others, "entry", "entries")} more`, "dim")));
      others = 0;
      blocks.push(block);
    }
  }
  return blocks;
}

/** Headings with the number of entries below them. */
export function counted(view: View): View {
  const blocks: Block[] = [];
  let title: string | undefined;
  let entries = 0;
  const close = () => {
    if (title !== undefined) blocks.push(line(1, word(`${title}: ${count(entries, "entry", "entries")}`)));
    title = undefined;
    entries = 0;
  };
  for (const block of view) {
    if (block.type === "heading") {
      close();
      title = block.text;
    } else if (isEntry(block)) {
      entries += 1;
    } else if (block.type === "line" && block.line.depth === 0) {
      close();
      blocks.push(block);
    }
  }
  close();
  return blocks;
}

/** What privacy leaves of a view where not even groups are named: counts, and lines that are our own words alone. */
export const countsOnly = (view: View): View =>
  counted(view).filter(
    (block) => block.type !== "line" || [...block.line.spans, ...block.line.aside].every(({ type }) => type === "word"),
  );
