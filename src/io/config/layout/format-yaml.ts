/**
 * The text of a config file in its canonical layout: keys in the order of their schemas, two blanks for each level.
 *
 * In: the text of a file that has no mistakes, and the shapes of documents. Out: the text laid out, or nothing where that would say
 * something else. Invariant: both texts are read and compared, comments too, before anybody writes; laying out again changes nothing.
 */
import { isDeepStrictEqual } from "node:util";
import { CST, Parser } from "yaml";
import { pushAll } from "../../../core/base/lists.ts";
import type { Shapes } from "../../../core/document/shapes.ts";
import { parseYaml } from "../parse-yaml.ts";
import { splitMark } from "../utf8.ts";
import { Collections, flat, withoutBlanks } from "./collections.ts";
import { isBlank, Page } from "./page.ts";
import { type BlockMap, commentsIn, contentEnd, entriesOf, fixturesIn } from "./tokens.ts";

/** What editors take a file's schema from. */
const MODELINE = /^[ \t]*#[ \t]*yaml-language-server[ \t]*:/;
const HAS_MODELINE = new RegExp(MODELINE.source, "m");

/** Lines in place of some of the page. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  readonly keepsOrder?: boolean;
}

const isMark = (line: string): boolean => /^(---|\.\.\.)([ \t]|$)|^%/.test(line);

/** From behind the mark above a document to before the mark below it. */
function around(page: Page, map: BlockMap): { readonly from: number; readonly to: number } {
  let from = page.row(map.offset);
  while (from > 0 && !isMark(page.lines[from - 1]!)) from -= 1;
  let to = page.row(contentEnd(map) - 1) + 1;
  while (to < page.lines.length && !isMark(page.lines[to]!)) to += 1;
  return { from, to };
}

/** Comments above a document that stay there: what editors look for, and all that a blank line sets off from the first key. */
function headOf(page: Page, from: number, to: number): number {
  const lines = page.lines.slice(from, to);
  const blank = lines.findLastIndex(
    (line, index) => isBlank(line) && lines.slice(0, index).some((one) => !isBlank(one)),
  );
  const modeline = lines.findLastIndex((line) => MODELINE.test(line));
  return from + Math.max(blank, modeline) + 1;
}

function kindOf(map: BlockMap): string | undefined {
  const value = entriesOf(map)?.find(({ name }) => name === "kind")?.value;
  return value === null || value === undefined ? undefined : CST.resolveAsScalar(value)?.value;
}

/** Without blank lines at its end. */
const ended = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);

function pieceOf(page: Page, map: BlockMap, fixtures: readonly number[], shapes: Shapes): Piece | undefined {
  const shape = shapes(kindOf(map) ?? "");
  if (shape === undefined) return undefined;
  const { from, to } = around(page, map);
  const head = headOf(page, from, page.row(map.offset));
  const collections = new Collections({ page, fixtures });
  const laid = collections.map(map, shape, { from: head, to }, 0);
  const [first, ...others] = laid?.parts ?? [];
  if (laid === undefined || first === undefined) return undefined;
  const above = withoutBlanks(page.comments({ from, to: head }, 0));
  const lead = (above.at(-1) ?? "") === "" ? withoutBlanks(first.lead) : first.lead;
  const parts = [{ lead, lines: first.lines }, ...others];
  const lines = [...above, ...flat({ parts, tail: ended(laid.tail) })];
  return { from, to, lines, keepsOrder: collections.keepsOrder };
}

/** The page with its pieces in place. */
function joined(page: Page, pieces: readonly Piece[]): string {
  const lines: string[] = [];
  let at = 0;
  for (const { from, to, lines: own } of pieces) {
    pushAll(lines, page.lines.slice(at, from));
    pushAll(lines, own);
    at = to;
  }
  // What reaches the end of the file ends with a line end, as all lines do.
  if (at === page.lines.length) lines.push("");
  return [...lines, ...page.lines.slice(at)].join("\n");
}

const documentsIn = (text: string) =>
  [...new Parser().parse(text)].filter(({ type }) => type === "document") as CST.Document[];

function laidOut(text: string, shapes: Shapes): Laid | undefined {
  const page = new Page(text);
  const pieces = documentsIn(text).flatMap(({ value }) => {
    if (value?.type !== "block-map") return [];
    return pieceOf(page, value, fixturesIn(value), shapes) ?? [];
  });
  if (pieces.length === 0) return undefined;
  const keepsOrder = pieces.some((one) => one.keepsOrder === true);
  return { text: joined(page, pieces), documents: pieces.length, keepsOrder };
}

/** Of texts that a reader takes for what they are: one with a mistake may mean anything. */
function isSame(file: string, before: string, after: string): boolean {
  const [old, made] = [parseYaml(file, before), parseYaml(file, after)];
  const values = ({ documents }: typeof old) => documents.map(({ value }) => value);
  return (
    [old, made].every(({ diagnostics }) => diagnostics.every(({ severity }) => severity !== "error")) &&
    isDeepStrictEqual(values(old), values(made)) &&
    isDeepStrictEqual(commentsIn(before), commentsIn(after))
  );
}

interface Laid {
  readonly text: string;
  /** How many documents were laid out. */
  readonly documents: number;
  /** Keys of one of them were left in an order that is not their schema's. */
  readonly keepsOrder: boolean;
}

/** `other`: it holds no document that idc lays out. `unsafe`: laid out, it would say something else. */
export type Formatted = Laid | { readonly problem: "other" | "unsafe" };

/** `modeline`: what is to stand on top of a file that has none. */
export function formatYaml(file: string, text: string, shapes: Shapes, modeline?: string): Formatted {
  const [bom, rest] = splitMark(text);
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
  const before = rest.replaceAll("\r\n", "\n");
  const laid = laidOut(before, shapes);
  if (laid === undefined) return { problem: "other" };
  const after = laid.text;
  if (after !== before && !isSame(file, before, after)) return { problem: "unsafe" };
  const headed = modeline === undefined || HAS_MODELINE.test(after) ? after : `${modeline}\n${after}`;
  return { ...laid, text: bom + headed.replaceAll("\n", lineEnd) };
}
