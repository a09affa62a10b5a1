/**
 * What import writes above an account set that says its accounts by their ids.
 *
 * In: how many they are, and which selector means the same today. Out: lines of a comment, and whether a line is one of these. Invariant:
 * each line that is written is known again, so that it can go with the list that it is about. Example: `12 accounts, by their ids: …`.
 */
import type { AccountSelector } from "../model/config.ts";
import { textOf } from "./suggest.ts";

const BY_IDS = "by their ids: those that come later are not among them.";

export function idsComment(size: number, selector: AccountSelector | undefined, today: string): readonly string[] {
  const same = selector === undefined ? [] : [`On ${today} the same as ${textOf(selector)}.`];
  return [`${size} accounts, ${BY_IDS}`, ...same];
}

/** Of a line of a file. */
export function isIdsComment(line: string): boolean {
  return line.endsWith(BY_IDS)
    ? /^# \d+ accounts, /.test(line)
    : /^# On \d{4}-\d\d-\d\d the same as \{.*\}\.$/.test(line);
}
