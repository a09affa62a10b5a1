/** The people section: users, groups, and who is in them. */

import { nameOf, parseKey } from "../../core/base/key.ts";
import type { Change } from "../../core/model/change.ts";
import { type Block, line, lineWithAside, type Span, value, word } from "../view.ts";
import { detailBlocks } from "./definitions.ts";
import { asideOf, SIGN, tailLines } from "./entry.ts";

function objectBlocks(changes: readonly Change[], kind: string, noun: string, verbose: boolean): readonly Block[] {
  return changes
    .filter((change) => change.kind === kind)
    .flatMap((change) => [
      lineWithAside(1, asideOf(change), SIGN[change.action], word(` ${noun} `), value(nameOf(change.key))),
      ...detailBlocks(3, change).filter((_, index) => kind !== "User" || change.action === "update" || index > 0),
      ...tailLines(3, [change], verbose),
    ]);
}

const listed = (people: readonly string[]): readonly Span[] =>
  people.flatMap((name, index) => (index === 0 ? [value(name)] : [word(", "), value(name)]));

/** One line for each group, direction and reason. */
function membershipBlocks(changes: readonly Change[], verbose: boolean): readonly Block[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes.filter(({ kind }) => kind === "GroupMembership")) {
    const [group] = parseKey(change.key).parts;
    const name = JSON.stringify([group, change.action, change.verdict, change.cause, change.reasons]);
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
      ...(people.length > 3 ? [line(3, ...listed(people.slice(3)))] : []),
      ...tailLines(3, group, verbose),
    ];
  });
}

export function peopleBlocks(changes: readonly Change[], verbose: boolean): readonly Block[] {
  return [
    ...objectBlocks(changes, "Group", "group", verbose),
    ...membershipBlocks(changes, verbose),
    ...objectBlocks(changes, "User", "user", verbose),
  ];
}
