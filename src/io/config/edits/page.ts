/**
 * A text that is edited by cutting and inserting, with what edits ask of its lines.
 *
 * In: the text, then splices in any order. Out: the text with all of them. Invariant: what no splice is about stays, byte for byte; two
 * splices that overlap make no text. Example: `line("- b\n")` behind the line of `- a` in a file with CRLF ends in CRLF.
 */
import { isMap, isPair, isScalar, isSeq, type Pair, type Scalar, type Node as YamlNode } from "yaml";

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export class Page {
  readonly text: string;
  /** JSON: no comma behind the last, no comments, quotes around all. */
  readonly json: boolean;
  private readonly splices: Splice[] = [];
  private readonly newline: string;
  private unsafe = false;

  constructor(text: string, json = false) {
    this.text = text;
    this.json = json;
    this.newline = /\r?\n/.exec(text)?.[0] ?? "\n";
  }

  splice(from: number, to: number, text: string): void {
    this.splices.push({ from, to, text: text.replaceAll("\n", this.newline) });
  }

  /** There is no safe way: nothing comes of this page. */
  giveUp(): void {
    this.unsafe = true;
  }

  /** Undefined where splices overlap, or there was no safe way. */
  result(): string | undefined {
    let [made, at] = ["", 0];
    for (const { from, to, text } of [...this.splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
      if (from < at) return undefined;
      made += this.text.slice(at, from) + text;
      at = to;
    }
    return this.unsafe ? undefined : made + this.text.slice(at);
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf("\n", offset - 1) + 1;
  }

  /** Without what ends the line. */
  lineEnd(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    if (end < 0) return this.text.length;
    return this.text[end - 1] === "\r" && end > offset ? end - 1 : end;
  }

  nextLine(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    return end < 0 ? this.text.length : end + 1;
  }

  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** What stands on the line before an offset. */
  before(offset: number): string {
    return this.text.slice(this.lineStart(offset), offset);
  }

  /** What stands on the line behind an offset. */
  behind(offset: number): string {
    return this.text.slice(offset, this.lineEnd(offset));
  }

  /** Lines, each with its end, below the one that an offset is on. */
  below(offset: number, lines: string): void {
    const at = this.lineEnd(offset);
    this.splice(at, at, `\n${lines.replace(/\n$/, "")}`);
  }

  /** Whole lines, and a comment right above them that is about nothing else. */
  cutLines(from: number, to: number): void {
    const end = this.nextLine(to);
    this.splice(this.commentAbove(this.lineStart(from), end), end, "");
  }

  private commentAbove(start: number, end: number): number {
    const next = this.behind(end).trim();
    const isAlone =
      next === "" || next.startsWith("#") || /^(---|\.\.\.)/.test(next) || this.indent(end) < this.indent(start);
    if (!isAlone) return start;
    let from = start;
    while (from > 0) {
      const above = this.lineStart(from - 1);
      const line = this.text.slice(above, from);
      if (!/^ *#/.test(line) || this.indent(above) !== this.indent(start) || above === 0) break;
      from = above;
    }
    return from;
  }

  /** How far a line is indented; that nothing comes is no indentation at all. */
  private indent(lineStart: number): number {
    return lineStart >= this.text.length
      ? -1
      : /^ */.exec(this.text.slice(lineStart, this.lineEnd(lineStart)))![0].length;
  }

  /** Where a node ends, without the end of its line and comments below. */
  endOf(node: unknown): number {
    if (isPair(node)) return node.value === null ? this.endOf(node.key) : this.endOf(node.value);
    if ((isMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0)
      return this.endOf(node.items.at(-1));
    const end = (node as YamlNode | null)?.range?.[1] ?? 0;
    if (this.text[end - 1] !== "\n") return end;
    return this.text[end - 2] === "\r" ? end - 2 : end - 1;
  }
}

export type Entry = Pair<Scalar, YamlNode | null>;

export const startOf = (node: unknown): number =>
  (isPair(node) ? (node as Entry).key.range?.[0] : (node as YamlNode | null)?.range?.[0]) ?? 0;

export const nameOf = ({ key }: Entry): string =>
  isScalar(key) ? (typeof key.value === "string" ? key.value : (key.source ?? "")) : "";
