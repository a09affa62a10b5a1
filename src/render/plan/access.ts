/** The access section: who gains or loses which permission set where, one entry for accounts that change alike. */
import type { AccountAssignmentSpec } from "../../core/model/assignment.ts";
import type { Change } from "../../core/model/change.ts";
import type { Plan } from "../../core/model/plan.ts";
import { andMore, type Block, count, line, lineWithAside, type Span, value, word } from "../view.ts";
import { asideOf, SIGN, tailLines } from "./entry.ts";

const specOf = (change: Change) => (change.after ?? change.before) as AccountAssignmentSpec;

/** Accounts are listed up to here; the rest is counted, and stands in the JSON. */
const ACCOUNTS_SHOWN = 12;

/** Changes that differ in nothing but the account. */
function groupsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { permissionSet, principalType, principal } = specOf(change);
    const places = change.sources.map(({ file, line }) => `${file}:${line}`);
    const like = [change.action, principalType, principal, permissionSet, change.verdict, change.cause];
    const name = JSON.stringify([...like, change.reasons, places]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [change]);
    else group.push(change);
  }
  return [...groups.values()];
}

function whoSpans(assignment: AccountAssignmentSpec, plan: Plan): Span[] {
  const members = plan.names.members[assignment.principal];
  const people =
    assignment.principalType === "GROUP" && members !== undefined
      ? word(` (${count(members, "person", "people")})`)
      : undefined;
  return [value(assignment.principal), ...(people === undefined ? [] : [people])];
}

function accountLines(
  depth: number,
  assignments: readonly AccountAssignmentSpec[],
  plan: Plan,
  verbose: boolean,
): Block[] {
  if (assignments.length === 1) return [];
  const shown = verbose ? assignments : assignments.slice(0, ACCOUNTS_SHOWN);
  const blocks: Block[] = [];
  for (let start = 0; start < shown.length; start += 3) {
    const spans = shown
      .slice(start, start + 3)
      .flatMap((assignment, index) => [
        ...(index === 0 ? [] : [word(", ")]),
        value(`${plan.names.accounts[assignment.account] ?? ""} ${assignment.account}`),
      ]);
    blocks.push(line(depth, ...spans));
  }
  if (assignments.length > shown.length)
    blocks.push(line(depth, word(andMore(assignments.length - shown.length), "dim")));
  return blocks;
}

export function accessBlocks(changes: readonly Change[], plan: Plan, verbose: boolean): readonly Block[] {
  return groupsOf(changes).flatMap((group) => {
    const first = group[0]!;
    const assignment = specOf(first);
    const where =
      group.length === 1
        ? [value(plan.names.accounts[assignment.account] ?? assignment.account), word(" "), value(assignment.account)]
        : [word(count(group.length, "account"))];
    return [
      lineWithAside(
        1,
        asideOf(first),
        SIGN[first.action],
        word(" "),
        ...whoSpans(assignment, plan),
        word(" → "),
        value(assignment.permissionSet),
        word(" on "),
        ...where,
      ),
      ...accountLines(3, group.map(specOf), plan, verbose),
      ...tailLines(3, group, verbose),
    ];
  });
}
