/**
 * YAML as a person would write it, for values that import writes into a config.
 *
 * In: `DraftValue`s. Out: text. Invariant: a YAML 1.2 parser reads back the same values; what fits on a line stands on one.
 * Example: `{ given: "Alice", family: "Ng" }` is `{given: Alice, family: Ng}`.
 */
import { isObject } from "../base/json.ts";
import { visible } from "../base/visible.ts";
import { yamlText } from "../base/yaml-text.ts";
import type { DraftValue, NotedText } from "../config/document-draft.ts";
import type { DraftDocument } from "./draft.ts";

/** Longest line, where what it holds can be broken. */
const WIDTH = 100;
/** Longer lists have several items on a line. */
const LONG = 150;

type DraftMap = { readonly [key: string]: DraftValue };

export const isNoted = (value: DraftValue): value is NotedText =>
  typeof value === "object" && value !== null && "noted" in value && "note" in value;
export const isDraftMap = (value: DraftValue): value is DraftMap => isObject(value) && !isNoted(value);
const isPlain = (value: DraftValue): value is string | number | boolean | null =>
  typeof value !== "object" || value === null;
const isList = (value: DraftValue): value is readonly DraftValue[] => Array.isArray(value);

/** A comment: one line, whatever is in it, without blanks at its end, which nobody would see. */
export const comment = (text: string): string => `# ${visible(text)}`.replace(/[ \t]+$/, "");

/** On one line; undefined where a note stands in the way. */
function flow(value: DraftValue): string | undefined {
  if (isPlain(value)) return typeof value === "string" ? yamlText(value) : String(value);
  if (isNoted(value)) return undefined;
  if (isList(value)) {
    const items = value.map(flow);
    return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const text = flow(member);
    return text === undefined ? undefined : `${yamlText(key)}: ${text}`;
  });
  return members.includes(undefined) ? undefined : `{${members.join(", ")}}`;
}

/** A value without notes, on one line. */
export const flowText = (value: DraftValue): string => flow(value) ?? "";

/** A long list of short texts, as many on a line as fit. */
function wrapped(items: readonly string[], indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const item of items) {
    const longer = line === "" ? `${item},` : `${line} ${item},`;
    if (line !== "" && indent.length + 2 + longer.length > WIDTH) {
      lines.push(line);
      line = `${item},`;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  return `[\n${lines.map((one) => `${indent}  ${one}\n`).join("")}${indent}]`;
}

/** Without notes: nobody looks for them in a list within a list. */
export function bare(value: DraftValue): DraftValue {
  if (isPlain(value)) return value;
  if (isNoted(value)) return value.noted;
  if (isList(value)) return value.map(bare);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, bare(member)]));
}

/** An item of a list in lines, with the end of its last one. */
export function item(value: DraftValue, indent: string): string {
  if (isNoted(value)) return `${indent}- ${yamlText(value.noted)} ${comment(value.note)}\n`;
  const short = flow(isList(value) ? bare(value) : value);
  if (isPlain(value) || isList(value) || (short !== undefined && short.length + indent.length < WIDTH))
    return `${indent}- ${short}\n`;
  const text = members(value as DraftMap, `${indent}  `);
  return `${indent}- ${text.slice(indent.length + 2)}`;
}

/** A member with its value, with the end of its line. */
export function member(key: string, value: DraftValue, indent: string): string {
  const name = `${indent}${yamlText(key)}:`;
  if (isNoted(value)) return `${name} ${yamlText(value.noted)} ${comment(value.note)}\n`;
  const short = flow(value);
  // Nothing of nothing is in a block: a name alone would be null.
  const isOneLine = isPlain(value) || Object.keys(value).length === 0;
  if (short !== undefined && (isOneLine || name.length + 1 + short.length <= WIDTH)) return `${name} ${short}\n`;
  if (!isList(value)) return `${name}\n${members(value as DraftMap, `${indent}  `)}`;
  const texts = value.map(flow);
  if (value.length > LONG && value.every((one) => typeof one === "string"))
    return `${name} ${wrapped(texts as string[], indent)}\n`;
  return `${name}\n${value.map((one) => item(one, `${indent}  `)).join("")}`;
}

export function members(map: DraftMap, indent: string): string {
  return Object.entries(map)
    .map(([key, value]) => member(key, value, indent))
    .join("");
}

/** An item of a list of maps, in block form: a rule. */
export function blockItem(map: DraftMap, indent: string): string {
  return `${indent}- ${members(map, `${indent}  `).slice(indent.length + 2)}`;
}

export function documentText({ head = [], members: map }: DraftDocument): string {
  return `${head.map((line) => `${comment(line)}\n`).join("")}${members(map, "")}`;
}
