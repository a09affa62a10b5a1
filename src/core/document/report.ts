/** How checks say what they find. */
import { type Code, type Diagnostic, diagnose, type messages } from "./diagnostics.ts";
import type { Position } from "./document.ts";

/** What the message of a code is made from; other members do not compile. */
export type Payload<C extends Code> = Parameters<(typeof messages)[C]>[0];

/** Takes one mistake: its code, the payload of that code, and its place. */
export type Report = <C extends Code>(code: C, payload: Payload<C>, at?: Position) => void;

/** So many mistakes of one sort are listed: whoever has more has made one many times. */
export const LISTED = 500;

/** Takes mistakes, and counts those of a sort of which enough are listed: what is not listed costs nothing more. */
export class Reporter {
  readonly #listed: Diagnostic[] = [];
  readonly #counts = new Map<string, number>();

  readonly report: Report = (code, payload, at) => {
    if (this.#isListed(code)) this.#listed.push(diagnose(code, payload, at));
  };

  take(diagnostic: Diagnostic): void {
    if (this.#isListed(diagnostic.code)) this.#listed.push(diagnostic);
  }

  #isListed(code: string): boolean {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    return count <= LISTED;
  }

  /** Those listed, and how many more there are of each sort. */
  all(): readonly Diagnostic[] {
    const more = [...this.#counts].filter(([, count]) => count > LISTED);
    if (more.length === 0) return this.#listed;
    const severities = new Map(this.#listed.map(({ code, severity }) => [code, severity]));
    const said = more.map(([code, count]) =>
      diagnose("more-of-the-same", { code, severity: severities.get(code)!, count: count - LISTED }),
    );
    return [...this.#listed, ...said];
  }
}
