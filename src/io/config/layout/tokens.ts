/** What the tokens of the YAML parser say of where things stand. */
import { CST, Lexer } from "yaml";
import { trimEnd } from "./page.ts";

type Token = CST.Token | null | undefined;
export type BlockMap = CST.BlockMap;
export type BlockSeq = CST.BlockSequence;
export type Item = (BlockMap | BlockSeq)["items"][number];

/** A key with one line of text, as nearly all are. */
export interface Entry {
  readonly name: string;
  readonly key: CST.FlowScalar;
  readonly sep: readonly CST.SourceToken[];
  readonly value: Token;
  /** Where what it says ends. */
  readonly end: number;
}

const NOTHING = new Set(["space", "comment", "newline"]);
const SCALARS = new Set(["scalar", "single-quoted-scalar", "double-quoted-scalar", "alias"]);

const isScalar = (token: Token): token is CST.FlowScalar => SCALARS.has(token?.type ?? "");

const endOf = (token: CST.SourceToken | undefined): number =>
  token === undefined ? 0 : token.offset + token.source.length;

/** Where the last token ends that says anything. */
const endAmong = (tokens: readonly CST.SourceToken[] = []): number =>
  endOf(tokens.findLast(({ type }) => !NOTHING.has(type)));

/** An item that only holds comments is none. */
export const isReal = ({ start, key, sep, value }: Item): boolean =>
  Boolean(key) || sep !== undefined || Boolean(value) || start.some(({ type }) => !NOTHING.has(type));

export function itemEnd({ start, key, sep, value }: Item): number {
  return Math.max(endAmong(start), contentEnd(key), endAmong(sep), contentEnd(value));
}

/** Where a value ends, without the comments behind it. */
export function contentEnd(token: Token): number {
  if (token === null || token === undefined) return 0;
  if (isScalar(token)) return token.offset + token.source.length;
  if (token.type === "block-scalar") return endOf(token.props.at(-1) as CST.SourceToken) + token.source.length;
  if (token.type === "flow-collection") return endAmong(token.end);
  if (token.type === "block-map" || token.type === "block-seq") {
    return Math.max(0, ...token.items.slice(-2).filter(isReal).map(itemEnd));
  }
  return 0;
}

/** Whether nothing but what moves freely stands there: no anchor, no tag, no `?`. */
const isPlainly = (tokens: readonly CST.SourceToken[], sign: string): boolean =>
  tokens.every(({ type }) => NOTHING.has(type) || type === sign);

/** The entries of a map, or nothing where one of them is written in a way of its own. */
export function entriesOf({ items }: BlockMap): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  for (const item of items.filter(isReal)) {
    const { start, key, sep, value } = item;
    if (!isScalar(key) || sep === undefined || !isPlainly(start, "") || key.source.includes("\n")) return undefined;
    if (!isPlainly(key.end ?? [], "")) return undefined;
    const name = key.type === "alias" ? undefined : CST.resolveAsScalar(key)?.value;
    if (name === undefined) return undefined;
    entries.push({ name, key, sep, value, end: itemEnd(item) });
  }
  return entries;
}

/** Where the dashes of a list stand; nothing where an item is written in a way of its own. */
export function dashOf({ start }: Item): { readonly offset: number; readonly plainly: boolean } | undefined {
  const dash = start.find(({ type }) => type === "seq-item-ind");
  return dash === undefined ? undefined : { offset: dash.offset, plainly: isPlainly(start, "seq-item-ind") };
}

/** Whether nothing but a value follows the colon. */
export const isPlainValue = ({ sep }: Entry): boolean => isPlainly(sep, "map-value-ind");

export const colonOf = ({ sep, key }: Entry): number =>
  endOf(sep.find(({ type }) => type === "map-value-ind")) || contentEnd(key);

/** A value that is a text of the file as it stands: in brackets, in quotes, or bare. */
export const isText = (token: Token): token is CST.FlowScalar | CST.FlowCollection =>
  isScalar(token) || token?.type === "flow-collection";

/**
 * Offsets of what must stay in its place: anchors, and aliases, which stand behind them; texts of which the blank lines below are part
 * (`|+`).
 */
export function fixturesIn(token: unknown, found: number[] = []): readonly number[] {
  if (typeof token !== "object" || token === null) return found;
  const { type, offset = 0, source = "" } = token as { type?: unknown; offset?: number; source?: string };
  if (type === "anchor" || type === "alias") found.push(offset);
  if (type === "block-scalar-header" && source.includes("+")) found.push(offset);
  for (const part of Object.values(token)) fixturesIn(part, found);
  return found;
}

/** What the lexer puts before the text of a scalar. */
const SCALAR = "\x1f";

/** The words of all comments, sorted. Not by the parser, which now and then loses one behind an empty value. */
export function commentsIn(text: string): readonly string[] {
  const found: string[] = [];
  let before = "";
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith("#") && before !== SCALAR) found.push(trimEnd(lexeme));
    before = lexeme;
  }
  return found.sort();
}
