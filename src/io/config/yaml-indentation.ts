/** A line that begins in another column than its neighbours: by how many spaces it is indented, and by how many they are. */
import { type Document, isCollection, isMap, isNode, isPair, isScalar, type YAMLError } from "yaml";

/** Where the keys of a map, the items of a list or the lines of a text begin. */
interface Column {
  readonly of: "keys" | "items" | "text";
  readonly indent: number;
  /** The number of a line that begins there: the nearest above. */
  readonly line: number;
}

export interface OddLine {
  readonly problem: string;
  readonly hint?: string;
  readonly offset: number;
}

/** What the parser says of such a line: it takes it for something else. */
const ODD = /^All (mapping|sequence) items must|^Sequence item without|^A block sequence may not|at node end$/;

/** The mistake that an error is about, where it is one of indentation. */
export function oddLine(document: Document, error: YAMLError, text: string): OddLine | undefined {
  const [from] = error.pos;
  const offset = isOdd(error, text) ? nextContent(from, text) : overIndented(error, text);
  if (offset === undefined) return undefined;
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  if (before.trim() !== "") return undefined;
  if (before.includes("\t")) {
    const tab = offset - before.length + before.indexOf("\t");
    return { problem: "a tab is used for indentation", hint: "indent with spaces", offset: tab };
  }
  const line = text.slice(offset).split("\n", 1)[0]!;
  return { ...wordsOf(line, before.length, openColumns(document.contents, from, text)), offset };
}

function isOdd({ code, message, pos }: YAMLError, text: string): boolean {
  return ODD.test(message) || (code === "MULTILINE_IMPLICIT_KEY" && /^-\s/.test(text.slice(pos[0], pos[0] + 2)));
}

function wordsOf(line: string, indent: number, columns: readonly Column[]): Omit<OddLine, "offset"> {
  const isItem = /^-(\s|$)/.test(line);
  const beside = columns.filter(({ of }) => of !== (isItem ? "keys" : "items"));
  const [near] = [...beside].sort((a, b) => Math.abs(a.indent - indent) - Math.abs(b.indent - indent));
  if (isItem && near === undefined)
    return { problem: "an item of a list stands among the keys of a map", hint: "is the key of the list missing?" };
  const isAmongItems = columns.some((one) => one.of === "items" && one.indent === indent);
  if (!isItem && isAmongItems && !/:(\s|$)/.test(line))
    return { problem: "this line stands among the items of a list, and does not begin with -" };
  const hint = "lines of one map or list begin in the same column";
  if (near === undefined || near.indent === indent)
    return { problem: "this line is indented unlike its neighbours", hint };
  const theirs = near.indent === 0 ? "are not" : `by ${near.indent}`;
  return {
    problem: `this line is ${indented(indent)}, its neighbours ${theirs}`,
    hint: `${hint}, as line ${near.line} does`,
  };
}

function indented(spaces: number): string {
  return spaces === 0 ? "not indented" : `indented by ${spaces} space${spaces === 1 ? "" : "s"}`;
}

/** A key that is indented too far reads as the rest of the value above it. */
function overIndented(error: YAMLError, text: string): number | undefined {
  if (error.code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  const above = /^[^:]*?\n([ \t]*)(?=[^\n:]*:(\s|$))/.exec(text.slice(error.pos[0]));
  return above === null ? undefined : error.pos[0] + above[0].length;
}

/** The first thing at or after an offset that is neither space nor comment. */
function nextContent(offset: number, text: string): number {
  let at = offset;
  while (at < text.length && /[\s#]/.test(text[at]!)) {
    const end = text[at] === "#" ? text.indexOf("\n", at) : at + 1;
    at = end === -1 ? text.length : end;
  }
  return at;
}

/** The columns that a line at an offset could go on with, the innermost first. */
function openColumns(contents: unknown, offset: number, text: string): readonly Column[] {
  const columns: Column[] = [];
  let node = contents;
  while (isCollection(node) && !node.flow && node.range && node.range[0] < offset) {
    const begun = node.items.filter((item) => startOf(item, text.length) < offset);
    const last = begun.at(-1);
    if (last === undefined) break;
    const of = isMap(node) ? "keys" : "items";
    columns.unshift({ of, indent: columnAt(node.range[0], text), line: lineAt(startOf(last, offset), text) });
    node = isPair(last) ? last.value : last;
  }
  if (isScalar(node) && /^BLOCK/.test(node.type ?? "") && node.range) {
    const start = text.indexOf("\n", node.range[0]) + 1;
    const first = start + text.slice(start).search(/\S/);
    if (first < offset) columns.unshift({ of: "text", indent: columnAt(first, text), line: lineAt(first, text) });
  }
  return columns;
}

function startOf(item: unknown, otherwise: number): number {
  const node = isPair(item) ? item.key : item;
  return isNode(node) ? (node.range?.[0] ?? otherwise) : otherwise;
}

function columnAt(offset: number, text: string): number {
  return offset - text.lastIndexOf("\n", offset - 1) - 1;
}

function lineAt(offset: number, text: string): number {
  return text.slice(0, offset).split("\n").length;
}
