/** Memberships: who comes into a group and who goes, one line for each group, direction and reason. */

import { nameOf, parseKey } from "../../core/base/key.ts";
import type { Change } from "../../core/model/change.ts";
import type { Plan } from "../../core/model/plan.ts";
import { type Block, lineOf, lineWithAside, type Span, value, word } from "../view.ts";
import { asideOf, SIGN, tailLines } from "./entry.ts";

/** Names, one after the other. */
export const listed = (people: readonly string[]): readonly Span[] =>
  people.flatMap((name, index) => (index === 0 ? [value(name)] : [word(", "), value(name)]));

export function membershipBlocks(changes: readonly Change[], _: Plan, verbose: boolean): readonly Block[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const [group] = parseKey(change.key).parts;
    const { action, verdict, cause, reasons, commit, uncommitted } = change;
    const name = JSON.stringify([group, action, verdict, cause, reasons, commit, uncommitted]);
    const alike = groups.get(name);
    if (alike === undefined) groups.set(name, [change]);
    else alike.push(change);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0]!;
    const people = group.map((change) => parseKey(change.key).parts[1] ?? "");
    const verb = first.action === "create" ? " gains " : " loses ";
    return [
      lineWithAside(
        1,
        asideOf(first),
        SIGN[first.action],
        word(" group "),
        value(nameOf(first.key)),
        word(verb),
        ...listed(people.slice(0, 3)),
      ),
      ...(people.length > 3 ? [lineOf(3, listed(people.slice(3)))] : []),
      ...tailLines(3, group, verbose),
    ];
  });
}
