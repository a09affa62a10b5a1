/** Objects of any kind: new ones whole, changed ones as before → after, by their noun and the words of their key. */
import { compareText, parseKey } from "../../core/base/key.ts";
import { objectKey } from "../../core/model/anew.ts";
import type { Change } from "../../core/model/change.ts";
import type { Noun } from "../../core/model/vocabulary.ts";
import { type Block, lineWithAside, type Span, value, word } from "../view.ts";
import { detailBlocks } from "./definitions.ts";
import { asideOf, SIGN, tailLines } from "./entry.ts";

/** `payments-dev`, or of a key with more parts `payments / dev`. */
export function keySpans(key: string): readonly Span[] {
  return parseKey(key).parts.flatMap((part, index) => (index === 0 ? [value(part)] : [word(" / "), value(part)]));
}

/** A field that says the name once more is left out of what is told of a new object, or of one that goes. */
function withoutName(change: Change): Change {
  const name = parseKey(objectKey(change)).parts.at(-1);
  const bare = (spec: object | undefined) => {
    if (spec === undefined) return {};
    const entries = Object.entries(spec);
    const at = entries.findIndex(([, content]) => content === name);
    return Object.fromEntries(entries.filter((_, index) => index !== at));
  };
  if (change.action === "create") return { ...change, after: bare(change.after) };
  return change.action === "delete" ? { ...change, before: bare(change.before) } : change;
}

/** By key; what is made anew goes before it comes. */
const inOrder = (changes: readonly Change[]): readonly Change[] =>
  [...changes].sort((a, b) => compareText(objectKey(a), objectKey(b)) || compareText(b.action, a.action));

export function objectBlocks(changes: readonly Change[], { one }: Noun, verbose: boolean): readonly Block[] {
  return inOrder(changes).flatMap((change) => [
    lineWithAside(1, asideOf(change), SIGN[change.action], word(` ${one} `), ...keySpans(objectKey(change))),
    ...detailBlocks(3, withoutName(change)),
    ...tailLines(3, [change], verbose),
  ]);
}
