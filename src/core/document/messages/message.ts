/** What the message tables are made of; see `diagnostics.ts`. */

export type Severity = "error" | "warning" | "note";

/** A diagnostic in words, without its place. Renderers put the place before it. */
export interface Message {
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly summary: string;
  /** One sentence: what to do. */
  readonly hint?: string;
}

export function error(summary: string, hint?: string): Message {
  return { severity: "error", summary, ...(hint === undefined ? {} : { hint }) };
}

export function warning(summary: string, hint?: string): Message {
  return { severity: "warning", summary, ...(hint === undefined ? {} : { hint }) };
}

export function note(summary: string, hint?: string): Message {
  return { severity: "note", summary, ...(hint === undefined ? {} : { hint }) };
}

/** "did you mean" where something is near, else other advice or none. */
export function meant(near: string | undefined, otherwise?: string): string | undefined {
  return near === undefined ? otherwise : `did you mean ${near}?`;
}

/** `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** A value or a name as a message repeats it: long ones are cut, for the place says where to read the rest. */
export function short(text: string): string {
  if (text === "") return '""';
  const characters = [...text];
  return characters.length <= 60 ? text : `${characters.slice(0, 57).join("")}...`;
}
