/**
 * Values in a line with our own words: what could be taken for them, or for another value, stands in quotes, as JSON writes it.
 *
 * In: a text. Out: how it is shown. Invariant: no two texts are shown alike. Example: a description that says `none` is `"none"`, and
 * none is `none`.
 */
import { canonicalJson, memberOf } from "../../core/base/json.ts";
import type { Plan } from "../../core/model/plan.ts";

/** A unit that is not plain ASCII, as JSON escapes it. */
const FOREIGN = /[^\x20-\x7e]/g;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** What a value before and after an arrow may not be as it is. */
const ODD = /^$|^none$|^[" ]| $|→/;

export const shown = (text: string, odd: RegExp = ODD): string => (odd.test(text) ? JSON.stringify(text) : text);

/** Two texts that differ; where no eye could tell them apart (é in one character, or in two), each in escapes. */
export function shownBeside(before: string, after: string): readonly [string, string] {
  if (before === after || before.normalize("NFC") !== after.normalize("NFC")) return [shown(before), shown(after)];
  const [was, is] = [before, after].map((text) => JSON.stringify(text).replace(FOREIGN, escaped));
  return [was!, is!];
}

/** What is written as it is, where it is a text. */
export const plainText = (content: unknown): string =>
  typeof content === "string" ? content : (canonicalJson(content) ?? "none");

/** `payments-dev 111122223333`; of an account whose name nobody read, its id. */
export const accountName = ({ names }: Pick<Plan, "names">, account: string): string =>
  `${memberOf(names.accounts, account) ?? ""} ${account}`.trim();
