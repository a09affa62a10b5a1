/**
 * A view as a comment shows it: what gives access and what needs eyes stands open, the rest is folded below its heading.
 *
 * In: `View`. Out: `View`. Invariant: nothing is lost; a section that a later version of idc adds to a plan is folded, or stands where
 * it says so. Example: `Permission sets: 3 entries` is folded, unless one of them asks for a person.
 */
import { pushAll } from "../../core/base/lists.ts";
import { type Block, count, isEntry, isEssential, type View } from "../view.ts";

interface Section {
  readonly heading: Extract<Block, { type: "heading" }>;
  readonly blocks: Block[];
}

const stands = ({ heading, blocks }: Section): boolean => heading.stands === true || blocks.some(isEssential);

function shown(section: Section): readonly Block[] {
  const { heading, blocks } = section;
  if (stands(section)) return [heading, ...blocks];
  const entries = count(blocks.filter(isEntry).length, "entry", "entries");
  return [{ type: "fold", summary: `${heading.text}: ${entries}`, lines: blocks }];
}

/** A section ends where an empty line, or the next one, begins. */
export function withFolds(view: View): View {
  const all: Block[] = [];
  let section: Section | undefined;
  const close = () => {
    if (section !== undefined) pushAll(all, shown(section));
    section = undefined;
  };
  for (const block of view) {
    if (block.type === "heading") {
      close();
      section = { heading: block, blocks: [] };
    } else if (block.type === "blank") {
      close();
      all.push(block);
    } else if (section === undefined) all.push(block);
    else section.blocks.push(block);
  }
  close();
  return all;
}
