/**
 * A value in place of another one, with as few bytes changed as that takes.
 *
 * In: a page, a node of its syntax tree, the value that it has and the one that it is to have. Out: splices of the page. Invariant: what
 * both values have in common is not written again. Example: a list with one more id is one more line.
 */
import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq, type Node as YamlNode } from "yaml";
import { bare, isDraftMap, item, member } from "../../../core/adopt/yaml.ts";
import { isObject, sameJson } from "../../../core/base/json.ts";
import { visibleJson } from "../../../core/base/visible.ts";
import { yamlText } from "../../../core/base/yaml-text.ts";
import type { DraftValue } from "../../../core/config/document-draft.ts";
import { cutItems, cutMembers, putItems, putMembers } from "./block-edits.ts";
import { cutFlow, flowMember, flowOf, putFlow } from "./flow-edits.ts";
import { linedUp } from "./lined-up.ts";
import { type Entry, nameOf, type Page, startOf } from "./page.ts";

type DraftMap = { readonly [key: string]: DraftValue };

/** Where a value stands: as a member of a map in lines, or else. */
type Holder = Entry | undefined;

/** `node` is what has the value `before`. */
export function writeValue(page: Page, node: unknown, before: unknown, after: DraftValue, holder?: Holder): void {
  if (sameJson(before, bare(after))) return;
  if (isMap(node) && isObject(before) && isDraftMap(after) && writeMap(page, node as YAMLMap, before, after)) return;
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after) && writeList(page, node, before, after)) return;
  replace(page, node as YamlNode | null, before, after, holder);
}

/** False where nothing of it stays. */
function writeMap(page: Page, map: YAMLMap, before: Record<string, unknown>, after: DraftMap): boolean {
  const entries = map.items as Entry[];
  const gone = entries.flatMap((entry, index) => (Object.hasOwn(after, nameOf(entry)) ? [] : [index]));
  if (gone.length === entries.length) return false;
  if (map.flow === true) cutFlow(page, map, gone);
  else cutMembers(page, map, gone);
  for (const entry of entries) {
    const value = after[nameOf(entry)];
    if (value !== undefined) writeValue(page, entry.value, before[nameOf(entry)], value, map.flow ? undefined : entry);
  }
  const places = new Map(entries.map((entry, index) => [nameOf(entry), index]));
  let behind = -1;
  const added = new Map<number, [string, DraftValue][]>();
  for (const [key, value] of Object.entries(after)) {
    const place = places.get(key);
    if (place !== undefined) behind = place;
    else added.set(behind, [...(added.get(behind) ?? []), [key, value]]);
  }
  for (const [place, members] of added) {
    if (map.flow !== true) putMembers(page, map, place, members);
    else putFlow(page, map, place, (at) => members.map(([key, value]) => flowMember(page, key, value, at)));
  }
  return true;
}

/** False where nothing of it stays. */
function writeList(page: Page, list: YAMLSeq, before: readonly unknown[], after: readonly DraftValue[]): boolean {
  const { gone, changed, come } = linedUp(before, after.map(bare));
  if (gone.length === list.items.length && (list.flow !== true || gone.length > 0)) return false;
  if (list.flow === true) cutFlow(page, list, gone);
  else cutItems(page, list, gone);
  for (const [from, to] of changed) writeValue(page, list.items[from], before[from], after[to]!);
  const added = new Map<number, DraftValue[]>();
  for (const { behind, at } of come) added.set(behind, [...(added.get(behind) ?? []), after[at]!]);
  for (const [behind, values] of added) {
    if (list.flow !== true) putItems(page, list, behind, values);
    else putFlow(page, list, behind, (at) => values.map((value) => flowOf(page, value, at)));
  }
  return true;
}

/** A text as the one before it is quoted. */
function scalarText(page: Page, node: unknown, value: DraftValue): string {
  if (typeof value !== "string" || !isScalar(node)) return flowOf(page, value, startOf(node));
  if (node.type === "QUOTE_DOUBLE") return visibleJson(JSON.stringify(value));
  if (node.type === "QUOTE_SINGLE" && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  return flowOf(page, value, startOf(node));
}

const isInline = (node: YamlNode): boolean =>
  isScalar(node) ? node.type !== "BLOCK_LITERAL" && node.type !== "BLOCK_FOLDED" : !isBlock(node);
const isBlock = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow !== true;

function replace(page: Page, node: YamlNode | null, before: unknown, after: DraftValue, holder: Holder): void {
  if (!node?.range) {
    page.giveUp();
    return;
  }
  const [start, end] = [node.range[0], page.endOf(node)];
  if (holder === undefined) {
    if (isBlock(node)) {
      page.giveUp();
      return;
    }
    page.splice(start, end, scalarText(page, node, after));
    return;
  }
  if (isInline(node) && Array.isArray(after) && after.length > 1 && sameJson(before, bare(after[0]!))) {
    intoList(page, holder, node, after.slice(1));
    return;
  }
  const isShort = !isObject(bare(after)) && !Array.isArray(after);
  if (isInline(node) && (isShort || !isScalar(node))) {
    page.splice(start, end, scalarText(page, node, after));
    return;
  }
  // What is said beside the last line of what goes, goes with it.
  if (isBlock(node)) page.splice(colonOf(page, holder), page.lineEnd(end), belowKey(page, holder, after));
  else inLines(page, holder, end, after);
}

/** A single value becomes the first of a list, with what is said beside it. */
function intoList(page: Page, holder: Entry, node: YamlNode, more: readonly DraftValue[]): void {
  const indent = `${" ".repeat(page.column(startOf(holder)))}  `;
  const [start, colon] = [startOf(node), colonOf(page, holder)];
  if (page.text.slice(colon, start).trim() !== "") {
    page.giveUp();
    return;
  }
  page.splice(colon, start, `\n${indent}- `);
  page.below(page.endOf(node), more.map((value) => item(value, indent)).join(""));
}

const colonOf = (page: Page, { key }: Entry): number => page.text.indexOf(":", key.range?.[1] ?? 0) + 1;

/** What stands behind a key and below it, as import writes it. */
function belowKey(page: Page, holder: Entry, after: DraftValue): string {
  const indent = " ".repeat(page.column(startOf(holder)));
  return member("", after, indent)
    .slice(indent.length + yamlText("").length + 1)
    .replace(/\n$/, "");
}

/** What was said beside the value goes beside the key. */
function inLines(page: Page, holder: Entry, end: number, after: DraftValue): void {
  const [written, colon] = [belowKey(page, holder, after), colonOf(page, holder)];
  const beside = page.behind(end).trim();
  if (beside === "" || !written.includes("\n")) page.splice(colon, end, written);
  else page.splice(colon, page.lineEnd(end), ` ${beside}${written}`);
}
