/**
 * Edits of maps and lists by indentation.
 *
 * In: a page, a collection in block style. Out: splices. Invariant: whole lines come and go; what stays keeps its bytes. Example: a rule
 * that goes takes the comment with it that stands right above it and above nothing else.
 */
import { isMap, type YAMLMap, type YAMLSeq } from "yaml";
import { blockItem, isDraftMap, item, member } from "../../../core/adopt/yaml.ts";
import type { DraftValue } from "../../../core/config/document-draft.ts";
import { type Entry, type Page, startOf } from "./page.ts";

/** Where the dash of an item stands: on its line, or above where the item begins on a line of its own. */
function dashOf(page: Page, { range }: YAMLSeq, start: number): number | undefined {
  const column = page.column(range?.[0] ?? 0);
  for (let line = page.lineStart(start); ; line = page.lineStart(line - 1)) {
    if (page.text[line + column] === "-" && line + column < start + 1) return line + column;
    if (line === 0) return undefined;
  }
}

/** Takes items out of a list of which some stay. */
export function cutItems(page: Page, list: YAMLSeq, gone: readonly number[]): void {
  for (const index of gone) {
    const node = list.items[index];
    const dash = dashOf(page, list, startOf(node));
    if (dash === undefined || !/^ *$/.test(page.before(dash))) page.giveUp();
    else page.cutLines(dash, Math.max(page.endOf(node), dash));
  }
}

export function putItems(page: Page, list: YAMLSeq, behind: number, values: readonly DraftValue[]): void {
  const indent = " ".repeat(page.column(list.range?.[0] ?? 0));
  // As the one beside it is written.
  const beside = list.items[Math.max(behind, 0)];
  const isInLines = isMap(beside) && beside.flow !== true;
  const written = (value: DraftValue) =>
    isInLines && isDraftMap(value) ? blockItem(value, indent) : item(value, indent);
  const lines = values.map(written).join("");
  if (behind >= 0) {
    page.below(page.endOf(list.items[behind]), lines);
    return;
  }
  const dash = dashOf(page, list, startOf(list.items[0]));
  if (dash === undefined || !/^ *$/.test(page.before(dash))) {
    page.giveUp();
    return;
  }
  page.splice(page.lineStart(dash), page.lineStart(dash), lines);
}

/** Takes members out of a map of which some stay. */
export function cutMembers(page: Page, { items }: YAMLMap, gone: readonly number[]): void {
  const isGone = new Set(gone);
  let stays = 0;
  while (isGone.has(stays)) stays++;
  const first = startOf(items[0]);
  const isBehindDash = !/^ *$/.test(page.before(first));
  // Behind the dash of an item: the first one that stays takes its place.
  if (isBehindDash && stays > 0) page.splice(first, startOf(items[stays]), "");
  for (const index of gone) {
    const entry = items[index] as Entry;
    if (!isBehindDash || index >= stays) page.cutLines(startOf(entry), page.endOf(entry));
  }
}

export function putMembers(
  page: Page,
  { items }: YAMLMap,
  behind: number,
  added: readonly (readonly [string, DraftValue])[],
): void {
  const before = items[Math.max(behind, 0)];
  if (before === undefined) {
    page.giveUp();
    return;
  }
  const indent = " ".repeat(page.column(startOf(items[0])));
  const lines = added.map(([key, value]) => member(key, value, indent)).join("");
  if (behind >= 0) {
    page.below(page.endOf(before), lines);
    return;
  }
  const start = startOf(before);
  const isBehindDash = !/^ *$/.test(page.before(start));
  if (isBehindDash) page.splice(start, start, `${lines.trimStart()}${indent}`);
  else page.splice(page.lineStart(start), page.lineStart(start), lines);
}
