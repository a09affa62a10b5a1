/**
 * The view tree: what is said, apart from how a terminal, a pull request or a web page shows it.
 *
 * In: results of stages. Out: `View`, a list of lines made of spans. Invariant: our own words and foreign values (from
 * AWS, YAML, git) are different spans; renderers colour only words and escape only values, so nothing foreign can ever
 * pose as ours. Example: `line(1, word("+", "add"), value(groupName), word(" on 2 accounts"))`.
 */

import { figure } from "../core/base/figure.ts";
import { largest } from "../core/base/lists.ts";
import { visible, visibleWhole } from "../core/base/visible.ts";
import { columnsOf } from "./columns.ts";

export type Tone = "plain" | "strong" | "dim" | "add" | "remove" | "change" | "warn" | "error" | "ok";

export type Span =
  /** Our own words: coloured by tone, never escaped. */
  | { readonly type: "word"; readonly text: string; readonly tone: Tone }
  /** A value from outside: escaped for where it goes, never coloured. */
  | {
      readonly type: "value";
      readonly text: string;
      readonly sentence?: true;
      /** A place in the config: where it can be followed, it is a link. */
      readonly place?: Place;
    };

/** A line of a file, by its path from the config folder. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Line {
  /** Depth of indentation; 0 is the margin. */
  readonly depth: number;
  readonly spans: readonly Span[];
  /** Told even where details are left out: why something is not simply done. */
  readonly essential?: true;
  /** Shown beside the line (a place, a note), or below it where there is no room. */
  readonly aside: readonly Span[];
}

export type Block =
  | {
      readonly type: "heading";
      readonly text: string;
      /** What is below it is not folded away, wherever details may be. */
      readonly stands?: true;
    }
  | { readonly type: "line"; readonly line: Line }
  /** A list that only some want to see: Markdown folds it below its summary. */
  | { readonly type: "fold"; readonly summary: string; readonly lines: readonly Block[] }
  | { readonly type: "blank" };

export type View = readonly Block[];

export const word = (text: string, tone: Tone = "plain"): Span => ({ type: "word", text, tone });
export const value = (text: string): Span => ({ type: "value", text });
/** `access/payments.yaml:9`. */
export const place = ({ file, line }: Place): Span => ({
  type: "value",
  text: `${file}:${line}`,
  place: { file, line },
});
/** A sentence with values in it, in which what cannot be seen is named already. */
export const sentence = (text: string): Span => ({ type: "value", text, sentence: true });

/** A value as it is seen: what cannot be seen has its name, in a sentence already. */
export const seen = ({ text, sentence }: Extract<Span, { type: "value" }>): string =>
  sentence === true ? visible(text) : visibleWhole(text);

/** As wide as the widest of some values, when they are seen. */
export const widest = (texts: readonly string[]): number => largest(texts.map((text) => columnsOf(visibleWhole(text))));

/** A value in a column: what fills it up is ours, so that it is not taken for a part of the value. */
export const padded = (text: string, width: number): readonly Span[] => [
  value(text),
  word(" ".repeat(Math.max(0, width - columnsOf(visibleWhole(text))))),
];

export const heading = (text: string, stands = false): Block => ({
  type: "heading",
  text,
  ...(stands ? { stands: true } : {}),
});
export const blank: Block = { type: "blank" };

/** Nothing where there is nothing in it. */
export const fold = (summary: string, lines: readonly Block[]): readonly Block[] =>
  lines.length === 0 ? [] : [{ type: "fold", summary, lines }];

/** `and 191,420 more`. */
export const andMore = (number: number): string => `and ${figure(number)} more`;

/** A line at a depth; `aside` follows in `withAside`. */
export function line(depth: number, ...spans: readonly Span[]): Block {
  return { type: "line", line: { depth, spans, aside: [] } };
}

/** The same of a list, which may be longer than a call has room for: as many as a group has members. */
export function lineOf(depth: number, spans: readonly Span[]): Block {
  return { type: "line", line: { depth, spans, aside: [] } };
}

/** A line that is told even where details are left out. */
export function essentialLine(depth: number, ...spans: readonly Span[]): Block {
  return { type: "line", line: { depth, spans, aside: [], essential: true } };
}

export function lineWithAside(depth: number, aside: readonly Span[], ...spans: readonly Span[]): Block {
  return { type: "line", line: { depth, spans, aside } };
}

/** The first line of something that a section tells of. */
export const isEntry = (block: Block): boolean => block.type === "line" && block.line.depth === 1;

/** Told even where details are left out. */
export const isEssential = (block: Block): boolean => block.type === "line" && block.line.essential === true;

/** `1 assignment`, `2 assignments`; pass the plural where it is not made by an s. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${figure(number)} ${number === 1 ? noun : plural}`;
}
