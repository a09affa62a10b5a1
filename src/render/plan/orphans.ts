/** Orphans: assignments and memberships of users and groups that are gone. */
import { parseKey } from "../../core/base/key.ts";
import { MEMBERSHIP } from "../../core/model/membership.ts";
import type { Plan } from "../../core/model/plan.ts";
import { andMore, type Block, line, value, word } from "../view.ts";
import { ENTRIES_SHOWN } from "./refused.ts";

export const ORPHANS = "Of users and groups that are gone: left as they are (--purge-orphans revokes them)";

/** What is left of users and groups that are gone; there may be many, after some years. */
export function orphanBlocks(plan: Plan, verbose: boolean): readonly Block[] {
  const keys = plan.leftAlone.filter(({ why }) => why === "orphan").flatMap((group) => group.keys);
  const shown = (verbose ? keys : keys.slice(0, ENTRIES_SHOWN)).map((key) => {
    const { kind, parts } = parseKey(key);
    const [first = "", second = "", account = ""] = parts;
    if (kind === MEMBERSHIP) return line(1, word("! ", "warn"), value(second), word(" in "), value(first));
    const where = value(`${plan.names.accounts[account] ?? ""} ${account}`);
    return line(1, word("! ", "warn"), value(second), word(" → "), value(first), word(" on "), where);
  });
  const more = keys.length > shown.length ? [line(1, word(andMore(keys.length - shown.length), "dim"))] : [];
  return [...shown, ...more];
}
