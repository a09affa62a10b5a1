/** What the message tables are made of; see `diagnostics.ts`. */

import { apart, looksLike } from "../../base/look-alike.ts";
import { visible, visibleWhole } from "../../base/visible.ts";
import { yamlText } from "../../base/yaml-text.ts";
import type { Position } from "../document.ts";

/** An error keeps a config from being used, a warning does not, a note only tells. */
export type Severity = "error" | "warning" | "note";

/** A diagnostic in words, without its place. Renderers put the place before it. */
export interface Message {
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly summary: string;
  /** One sentence: what to do. */
  readonly hint?: string;
  /** Texts that the hint offers, as YAML: each, in place of what stands at the diagnostic's place, is right there. */
  readonly offers?: readonly string[];
}

/** Advice that offers texts to write. */
export interface Advice {
  readonly text: string;
  readonly offers: readonly string[];
}

/** What to do: in words, or with texts that are ready to be written. */
export type Hint = string | Advice;

export function error(summary: string, hint?: Hint): Message {
  return messageOf("error", summary, hint);
}

export function warning(summary: string, hint?: Hint): Message {
  return messageOf("warning", summary, hint);
}

export function note(summary: string, hint?: Hint): Message {
  return messageOf("note", summary, hint);
}

/** The one place where a message is made, so that no message holds what cannot be seen. */
export function messageOf(severity: Severity, summary: string, hint: Hint | undefined): Message {
  const said = { severity, summary: visible(summary) };
  if (hint === undefined) return said;
  if (typeof hint === "string") return { ...said, hint: visible(hint) };
  return { ...said, hint: visible(hint.text), ...(hint.offers.length === 0 ? {} : { offers: hint.offers }) };
}

/** "did you mean" where something is near, else other advice or none; of what looks like what is written, with code points. */
export function meant(near: string | undefined, otherwise?: Hint, written?: string): Hint | undefined {
  if (near === undefined) return otherwise;
  const { text, offers } = named("did you mean", near);
  if (written === undefined || !looksLike(written, near)) return { text: `${text}?`, offers };
  return { text: `${text}? What is written has ${apart(written, near)}`, offers };
}

/** The same of a key, which is text whatever it looks like. */
export function meantKey(near: string | undefined, otherwise?: Hint): Hint | undefined {
  return near === undefined ? otherwise : { text: `did you mean ${near}?`, offers: [near] };
}

/** Longer names are offered, and not repeated whole. */
const LONG = 200;

/** Advice that ends in a name. */
export function named(before: string, name: string): Advice {
  const text = yamlText(name);
  return { text: `${before} ${text.length <= LONG ? text : short(name)}`, offers: [text] };
}

/** `before a or b`: advice that ends in texts to choose from. */
export function offer(before: string, ...texts: readonly string[]): Advice {
  return { text: `${before} ${oneOf(texts)}`, offers: texts };
}

/** A place as a sentence names it. */
export function placeText({ file, line }: Pick<Position, "file" | "line">): string {
  return visible(`${file}:${line}`);
}

/** `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** A value or a name as a message repeats it: long ones are cut, for the place says where to read the rest. */
export function short(text: string): string {
  if (text === "") return '""';
  const characters = [...text];
  return visibleWhole(characters.length <= 60 ? text : `${characters.slice(0, 57).join("")}...`);
}
