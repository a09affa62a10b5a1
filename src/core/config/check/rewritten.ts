/**
 * What to write in place of a text that has not the form of its value, where what was meant can be told.
 *
 * In: the title of the value's schema, and the text. Out: advice with texts to write, or none. Invariant: every text that is
 * offered is right in its place. Example: for the date `2028-05-19T14:17 UTC`, `2028-05-19`.
 */
import { type Advice, offer } from "../../document/messages/message.ts";
import { dayAfter, isDate } from "./dates.ts";

const REWRITTEN: Readonly<Record<string, (text: string) => Advice | undefined>> = {
  AccountId: (text) => {
    const id = text.replace(/[\s-]/g, "");
    return /^[0-9]{12}$/.test(id) ? offer("an account id has 12 digits, without hyphens: write", `"${id}"`) : undefined;
  },
  Date: rewrittenDate,
  PolicyPath: (text) => {
    const path = `/${text.replace(/^\/+|\/+$/g, "")}/`;
    return /^((\/[A-Za-z0-9.,+@=_-]+)+)\/$/.test(path)
      ? offer("a path begins and ends with a slash, as", path)
      : undefined;
  },
};

export function rewritten(title: string | undefined, text: string): Advice | undefined {
  return title === undefined || !Object.hasOwn(REWRITTEN, title) ? undefined : REWRITTEN[title]!(text);
}

/** A day with a time of it, or with other marks between its parts. */
function rewrittenDate(text: string): Advice | undefined {
  const [, year, month, day, rest = ""] = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(.*)$/s.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  if (!isDate(date)) return undefined;
  if (!/^[T ]/i.test(rest)) return offer("write it as", date);
  const after = dayAfter(date);
  return {
    text: `write the day alone, at whose beginning (00:00 UTC) it ends: ${date}, or ${after} for all of that day`,
    offers: [date, after],
  };
}
