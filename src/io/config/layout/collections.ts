/**
 * Maps and lists in block form, laid out anew.
 *
 * In: tokens of a document, its page and the shape that its schema gives. Out: lines. Invariant: values are spliced, never written
 * again; what is not understood moves as one, with all that it holds; a comment goes with what it stands above, or stays on its line.
 */
import type { Shape } from "../../../core/document/shapes.ts";
import type { Page, Rows } from "./page.ts";
import { divided, type Stretch } from "./stretches.ts";
import {
  type BlockMap,
  type BlockSeq,
  colonOf,
  contentEnd,
  dashOf,
  type Entry,
  entriesOf,
  type Item,
  isPlainValue,
  isReal,
  isText,
  itemEnd,
} from "./tokens.ts";

/** Blanks by which what is inside of something is indented. */
const STEP = 2;

/** An entry of a map, or an item of a list: the comments above it, and its own lines. */
export interface Part {
  readonly lead: readonly string[];
  readonly lines: readonly string[];
}

export interface Parts {
  readonly parts: readonly Part[];
  /** Comments behind the last one. */
  readonly tail: readonly string[];
}

/** What a document's layout is made with. */
export interface Sheet {
  readonly page: Page;
  /** Offsets of what must stay in its place: a map that holds one keeps its order. */
  readonly fixtures: readonly number[];
}

type Value = Entry["value"];

export const flat = ({ parts, tail }: Parts): readonly string[] => [
  ...parts.flatMap(({ lead, lines }) => [...lead, ...lines]),
  ...tail,
];

/** Without blank lines above. */
export const withoutBlanks = (lines: readonly string[]): readonly string[] => {
  const first = lines.findIndex((line) => line !== "");
  return first < 0 ? [] : lines.slice(first);
};

const isBlock = (value: Value): value is BlockMap | BlockSeq =>
  value?.type === "block-map" || value?.type === "block-seq";

/** Entries in the order of their shape; one that it does not know stays behind the one that it followed. */
function ordered<One extends { readonly name: string }>(entries: readonly One[], shape: Shape): readonly One[] {
  let last = -1;
  const ranked = entries.map((one) => {
    const rank = shape.keys.indexOf(one.name);
    if (rank >= 0) last = rank;
    return { one, rank: last };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}

export class Collections {
  /** Whether keys stand in another order than their schema's, since something among them must stay in its place. */
  keepsOrder = false;
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  /** `rows`: from behind the line on which the map is opened to where the next thing begins. Undefined where it is not understood. */
  map(token: BlockMap, shape: Shape, rows: Rows, indent: number): Parts | undefined {
    const { page, fixtures } = this.sheet;
    const entries = entriesOf(token);
    if (entries === undefined) return undefined;
    const stretches = entries.map(({ key, value, end }) => ({ start: key.offset, end, block: isBlock(value) }));
    const { found, tail } = divided(page, stretches, rows);
    const laid = entries.map((entry, index) => {
      const { lead, own } = found[index]!;
      const lines = this.entry(entry, shape.member(entry.name), own, indent);
      return { name: entry.name, lead: page.comments(lead, indent), lines };
    });
    const [from, to] = [token.offset, contentEnd(token)];
    const fixed = fixtures.some((offset) => offset >= from && offset < to);
    const inOrder = ordered(laid, shape);
    if (fixed && inOrder.some((one, index) => one !== laid[index])) this.keepsOrder = true;
    return { parts: fixed ? laid : inOrder, tail: page.comments(tail, indent) };
  }

  private entry(entry: Entry, shape: Shape | undefined, own: Rows, indent: number): readonly string[] {
    const { page } = this.sheet;
    const { key, value } = entry;
    const head = `${" ".repeat(indent)}${key.source}:`;
    const colon = colonOf(entry);
    if (isPlainValue(entry)) {
      if (!value) return [head + page.rest(colon)];
      if (isText(value) && this.isOnLine(key.offset, value)) return [`${head} ${page.rest(value.offset)}`];
      const inner = { from: page.row(colon) + 1, to: own.to };
      const parts = this.nested(value, shape, inner, indent + STEP);
      if (parts !== undefined && this.isComment(colon)) return [head + page.rest(colon), ...flat(parts)];
    }
    const [, ...below] = page.moved(key.offset, own.to, indent);
    return [head + page.lines[page.row(colon)]!.slice(page.column(colon)), ...below];
  }

  private nested(value: Value, shape: Shape | undefined, rows: Rows, indent: number): Parts | undefined {
    if (shape === undefined || !isBlock(value) || this.sheet.page.row(value.offset) < rows.from) return undefined;
    return value.type === "block-map" ? this.map(value, shape, rows, indent) : this.list(value, shape, rows, indent);
  }

  private list({ items: all }: BlockSeq, shape: Shape, rows: Rows, indent: number): Parts | undefined {
    const { page } = this.sheet;
    const items = all.filter(isReal);
    const dashes = items.map(dashOf);
    const stretches = items.flatMap((item, index): Stretch[] => {
      const dash = dashes[index];
      return dash === undefined ? [] : [{ start: dash.offset, end: itemEnd(item), block: isBlock(item.value) }];
    });
    if (stretches.length < items.length) return undefined;
    const { found, tail } = divided(page, stretches, rows);
    const parts = items.map((item, index) => {
      const { lead, own } = found[index]!;
      const above = page.comments(lead, indent);
      const { offset, plainly } = dashes[index]!;
      const laid = plainly ? this.item(item, offset, shape.item, own, indent) : undefined;
      if (laid === undefined) return { lead: above, lines: page.moved(offset, own.to, indent) };
      return { lead: [...above, ...laid.lead], lines: laid.lines };
    });
    return { parts, tail: page.comments(tail, indent) };
  }

  /** Undefined where it is not understood. Comments above what comes first in the item stand above its dash. */
  private item({ value }: Item, dash: number, shape: Shape | undefined, own: Rows, indent: number): Part | undefined {
    const { page } = this.sheet;
    const head = `${" ".repeat(indent)}-`;
    if (!value) return { lead: [], lines: [head + page.rest(dash + 1)] };
    if (isText(value))
      return this.isOnLine(dash, value) ? { lead: [], lines: [`${head} ${page.rest(value.offset)}`] } : undefined;
    if (value.type !== "block-map" || shape === undefined) return undefined;
    const parts = this.map(value, shape, { from: page.row(dash) + 1, to: own.to }, indent + STEP);
    const [first, ...others] = parts?.parts ?? [];
    if (parts === undefined || first === undefined) return undefined;
    const apart = page.row(value.offset) > page.row(dash);
    if (apart && !this.isComment(dash + 1)) return undefined;
    const rest = page.rest(dash + 1);
    if (apart && rest !== "") return { lead: [], lines: [head + rest, ...flat(parts)] };
    const [line = "", ...lines] = first.lines;
    const below = flat({ parts: others, tail: parts.tail });
    return {
      lead: withoutBlanks(first.lead).map((one) => one.slice(one === "" ? 0 : STEP)),
      lines: [`${head} ${line.slice(indent + STEP)}`, ...lines, ...below],
    };
  }

  private isOnLine(offset: number, value: NonNullable<Value>): boolean {
    const { page } = this.sheet;
    return page.row(offset) === page.row(contentEnd(value) - 1);
  }

  /** Whether nothing but a comment stands behind an offset on its line. */
  private isComment(offset: number): boolean {
    return /^[ \t]*(#.*)?$/.test(this.sheet.page.rest(offset));
  }
}
