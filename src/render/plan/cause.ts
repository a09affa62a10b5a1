/** Why an entry changes where nobody edited it: what became of its account. */
import { groupBy } from "../../core/base/lists.ts";
import type { AccountCause, AccountStep } from "../../core/model/cause/account.ts";
import type { Change } from "../../core/model/change.ts";
import { LOCK_FILE } from "../../core/model/lock/lock.ts";
import { type Block, essentialLine, type Span, value, word } from "../view.ts";

const SHORT: Readonly<Record<AccountStep["what"], string>> = {
  joined: "joined",
  left: "left",
  moved: "moved",
  renamed: "was renamed",
  tagged: "has other tags",
  state: "is in another state",
};

/** `account moved`. */
export const accountAside = ({ changes }: AccountCause): Span =>
  word(`account ${changes.map(({ what }) => SHORT[what]).join(", ")}`, "warn");

function stepSpans({ what, was, is }: AccountStep): readonly Span[] {
  const shown = (text: string) => (text === "" ? word("none") : value(text));
  return [
    word(`${SHORT[what]}`),
    ...(was === undefined ? [] : [word(" from "), shown(was)]),
    ...(is === undefined ? [] : [word(was === undefined ? " at " : " to "), shown(is)]),
  ];
}

/** `the account moved from /Workloads/Dev to /Workloads/Prod since idc.lock.yaml`. */
export function accountCauseLines(depth: number, { changes }: AccountCause): readonly Block[] {
  const parts = changes.flatMap((step, index) => [...(index === 0 ? [] : [word(" and ")]), ...stepSpans(step)]);
  return [essentialLine(depth, word("the account "), ...parts, word(` since ${LOCK_FILE}`))];
}

/** Of changes that are alike. Why something comes, or goes with an account that left, a reason of the verdict says. */
export function causeLines(depth: number, changes: readonly Change[]): readonly Block[] {
  const gone = changes.flatMap(({ action, account }) =>
    action === "delete" && account !== undefined ? [account] : [],
  );
  const told = groupBy(gone, ({ changes: steps }) => JSON.stringify(steps));
  return told.flatMap(([account]) => accountCauseLines(depth, account!));
}
