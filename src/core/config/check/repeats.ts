/** Names that a list holds twice, or in two spellings. */
import { itemsOf, type Node, placeOfNode } from "../../document/node.ts";
import type { Report } from "../../document/report.ts";

/** Reports every entry of a list of texts that repeats an earlier one. */
export function reportRepeats(list: Node | undefined, what: string, report: Report): void {
  const seen = new Set<unknown>();
  for (const item of itemsOf(list)) {
    if (seen.has(item.value)) report("repeated-item", { what, name: String(item.value) }, placeOfNode(item));
    seen.add(item.value);
  }
}

/** Reports every entry that differs from an earlier one in case only. */
export function reportSpellings(list: Node | undefined, what: string, report: Report): void {
  const seen = new Map<string, Node>();
  for (const item of itemsOf(list)) {
    const name = String(item.value);
    const first = seen.get(name.toLowerCase());
    if (first === undefined) seen.set(name.toLowerCase(), item);
    else if (first.value !== name) {
      report("case-clash", { what, name, other: String(first.value), first: placeOfNode(first) }, placeOfNode(item));
    }
  }
}
