/** AccountSet documents: what they declare, and whether one refers to itself in the end. */

import { compareText } from "../../base/key.ts";
import { memberOf, type Node, placeOfNode, textOf } from "../../document/node.ts";
import type { Report } from "../../document/report.ts";
import type { AccountSet } from "../../model/config.ts";
import { checkTerms, termsOf } from "./accounts.ts";
import type { Names } from "./names.ts";

export function accountSetsOf(roots: readonly Node[], names: Names, report: Report): ReadonlyMap<string, AccountSet> {
  const sets = new Map<string, AccountSet>();
  for (const root of roots) {
    checkTerms(memberOf(root, "include"), "include", names, report);
    checkTerms(memberOf(root, "exclude"), "exclude", names, report);
    const name = textOf(memberOf(root, "name"));
    if (name === undefined) continue;
    if (/^[0-9]{12}$/.test(name)) {
      const rule = "twelve digits are read as an account id: choose another name";
      report("bad-form", { what: "AccountSet name", value: name, rule }, placeOfNode(memberOf(root, "name")!));
    }
    const include = termsOf(memberOf(root, "include"));
    const exclude = termsOf(memberOf(root, "exclude"));
    if (!sets.has(name)) sets.set(name, { name, include, exclude, at: placeOfNode(root) });
  }
  checkCycles(sets, report);
  return new Map([...sets].sort(([a], [b]) => compareText(a, b)));
}

/** Reports each cycle once, at the reference that closes it. */
function checkCycles(sets: ReadonlyMap<string, AccountSet>, report: Report): void {
  const done = new Set<string>();
  const visit = (set: AccountSet, way: readonly string[]): void => {
    if (done.has(set.name)) return;
    for (const term of [...set.include, ...set.exclude]) {
      if (!("set" in term)) continue;
      const start = [...way, set.name].indexOf(term.set);
      const next = sets.get(term.set);
      if (start >= 0) report("account-set-cycle", { names: [...[...way, set.name].slice(start), term.set] }, term.at);
      else if (next !== undefined) visit(next, [...way, set.name]);
    }
    done.add(set.name);
  };
  for (const set of sets.values()) visit(set, []);
}
