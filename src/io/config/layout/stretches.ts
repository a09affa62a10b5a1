/** Which lines of a collection belong to which of its entries. */
import { indentOf, isBlank, type Page, type Rows } from "./page.ts";

/** A stretch of a collection: where it begins, where what it says ends, and whether comments below may be its own. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly block: boolean;
}

/** How far comments below a stretch that are indented further than its first line go on. */
function claimed(page: Page, { from, to }: Rows, indent: number): number {
  let end = from;
  for (let row = from; row < to; row += 1) {
    const line = page.lines[row]!;
    if (isBlank(line)) continue;
    if (indentOf(line) <= indent) break;
    end = row + 1;
  }
  return end;
}

/** Gives each stretch the lines above it and those that belong to it; what is left stands behind the last. */
export function divided(page: Page, stretches: readonly Stretch[], { from, to }: Rows) {
  const found: { readonly lead: Rows; readonly own: Rows }[] = [];
  let at = from;
  for (const [index, { start, end, block }] of stretches.entries()) {
    const first = page.row(start);
    const next = stretches[index + 1];
    const below = page.row(end - 1) + 1;
    const limit = next === undefined ? to : page.row(next.start);
    const own = block ? claimed(page, { from: below, to: limit }, page.column(start)) : below;
    found.push({ lead: { from: Math.min(at, first), to: first }, own: { from: first, to: own } });
    at = own;
  }
  return { found, tail: { from: at, to } };
}
