/**
 * Edits within brackets and braces.
 *
 * In: a page, a collection in flow style. Out: splices. Invariant: items that stay keep their bytes, their commas and what is said of them
 * beside. Example: `[a, b] # both` without `b` is `[a] # both`.
 */
import type { YAMLMap, YAMLSeq } from "yaml";
import { policyText } from "../../../core/adopt/policy-json.ts";
import { bare, flowText } from "../../../core/adopt/yaml.ts";
import { yamlText } from "../../../core/base/yaml-text.ts";
import type { DraftValue } from "../../../core/config/document-draft.ts";
import { type Page, startOf } from "./page.ts";

/** A value on one line; in JSON as policies are written, in as many as it takes. */
export function flowOf(page: Page, value: DraftValue, at: number): string {
  if (!page.json) return flowText(bare(value));
  const indent = /^ */.exec(page.before(at))![0];
  return policyText(bare(value)).trimEnd().replaceAll("\n", `\n${indent}`);
}

export const flowMember = (page: Page, key: string, value: DraftValue, at: number): string =>
  `${page.json ? JSON.stringify(key) : yamlText(key)}: ${flowOf(page, value, at)}`;

const isAlone = (page: Page, start: number): boolean => /^[ \t]+$/.test(page.before(start));

/** Takes items out, by their places. */
export function cutFlow(page: Page, { items, range }: YAMLMap | YAMLSeq, gone: readonly number[]): void {
  if (gone.length === 0 || !range) return;
  if (gone.length === items.length) {
    page.splice(range[0] + 1, range[1] - 1, "");
    return;
  }
  const isGone = new Set(gone);
  for (let first = 0; first < items.length; first++) {
    if (!isGone.has(first)) continue;
    let next = first;
    while (isGone.has(next)) next++;
    cutRun(page, items, first, next);
    first = next;
  }
}

function cutRun(page: Page, items: readonly unknown[], first: number, next: number): void {
  const [start, end] = [startOf(items[first]), page.endOf(items[next - 1])];
  if (next < items.length) {
    const comes = startOf(items[next]);
    const isLines = isAlone(page, start) && isAlone(page, comes);
    if (isLines) page.splice(page.lineStart(start), page.lineStart(comes), "");
    else page.splice(start, comes, "");
    return;
  }
  const stays = page.endOf(items[first - 1]);
  // A comment between the two is about the one that stays.
  if (page.text.slice(stays, start).includes("#")) page.splice(page.lineStart(start), page.nextLine(end), "");
  else page.splice(stays, end, "");
}

/** Puts texts of items behind one that stays, or before all. */
export function putFlow(
  page: Page,
  { items, range }: YAMLMap | YAMLSeq,
  behind: number,
  textsAt: (at: number) => readonly string[],
): void {
  if (!range) {
    page.giveUp();
    return;
  }
  if (behind < 0) {
    const first = items.length === 0 ? undefined : startOf(items[0]);
    const at = first ?? range[0] + 1;
    const texts = textsAt(at).join(", ");
    page.splice(at, at, first === undefined ? texts : `${texts}, `);
    return;
  }
  const [start, end] = [startOf(items[behind]), page.endOf(items[behind])];
  const isLast = behind === items.length - 1;
  const texts = textsAt(start);
  const rest = isAlone(page, start) ? /^[ \t]*(,?)[ \t]*(?:#.*)?$/.exec(page.behind(end)) : null;
  if (rest === null) {
    page.splice(end, end, texts.map((text) => `, ${text}`).join(""));
    return;
  }
  const comma = rest[1] ?? "";
  const [indent, ends] = [page.before(start), isLast ? comma : ","];
  if (comma === "") page.splice(end, end, ",");
  page.below(end, texts.map((text, index) => `${indent}${text}${index < texts.length - 1 ? "," : ends}\n`).join(""));
}
