/** The access section: who gains or loses which permission set where, one entry for accounts that change alike. */
import { memberOf } from "../../core/base/json.ts";
import type { AccountAssignmentSpec } from "../../core/model/assignment.ts";
import type { Change } from "../../core/model/change.ts";
import type { PrincipalName } from "../../core/model/config.ts";
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
    const name = JSON.stringify([
      ...like,
      change.reasons,
      change.account?.changes,
      change.commit,
      change.uncommitted,
      places,
    ]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [change]);
    else group.push(change);
  }
  return [...groups.values()];
}

/** What names of accounts, and numbers of people, are taken from. */
type Named = Pick<Plan, "names">;

/** `payments-dev (12 people)`. */
export function whoSpans({ type, name }: PrincipalName, { names }: Named): Span[] {
  const members = memberOf(names.members, name);
  const people =
    type === "GROUP" && members !== undefined ? word(` (${count(members, "person", "people")})`) : undefined;
  return [value(name), ...(people === undefined ? [] : [people])];
}

/** Where something is: in an account. */
type Placed = Pick<AccountAssignmentSpec, "account">;

/** The account, or how many there are. */
export function whereSpans(assignments: readonly Placed[], { names }: Named): readonly Span[] {
  const [{ account }] = assignments as readonly [Placed];
  if (assignments.length > 1) return [word(count(assignments.length, "account"))];
  return [value(memberOf(names.accounts, account) ?? account), word(" "), value(account)];
}

/** Names and ids of more than one account. */
export function accountLines(depth: number, assignments: readonly Placed[], plan: Plan, verbose: boolean): Block[] {
  if (assignments.length === 1) return [];
  const shown = verbose ? assignments : assignments.slice(0, ACCOUNTS_SHOWN);
  const blocks: Block[] = [];
  for (let start = 0; start < shown.length; start += 3) {
    const spans = shown
      .slice(start, start + 3)
      .flatMap((assignment, index) => [
        ...(index === 0 ? [] : [word(", ")]),
        value(`${memberOf(plan.names.accounts, assignment.account) ?? ""} ${assignment.account}`),
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
    const { principalType: type, principal: name } = assignment;
    return [
      lineWithAside(
        1,
        asideOf(first),
        SIGN[first.action],
        word(" "),
        ...whoSpans({ type, name }, plan),
        word(" → "),
        value(assignment.permissionSet),
        word(" on "),
        ...whereSpans(group.map(specOf), plan),
      ),
      ...accountLines(3, group.map(specOf), plan, verbose),
      ...tailLines(3, group, verbose),
    ];
  });
}
