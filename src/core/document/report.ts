/** How checks say what they find. */
import { type Code, type Diagnostic, diagnose, type messages } from "./diagnostics.ts";
import type { Position } from "./document.ts";

/** What the message of a code is made from; other members do not compile. */
export type Payload<C extends Code> = Parameters<(typeof messages)[C]>[0];

/** Takes one mistake: its code, the payload of that code, and its place. */
export type Report = <C extends Code>(code: C, payload: Payload<C>, at?: Position) => void;

/** A report that appends to a list. */
export function reportTo(diagnostics: Diagnostic[]): Report {
  return (code, payload, at) => {
    diagnostics.push(diagnose(code, payload, at));
  };
}
