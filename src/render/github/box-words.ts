/** What a box of the issue of drift is called: of Ignore also what its rule covers beyond the row, without a name. */
import type { Answer } from "../../core/adopt/drift/answers.ts";
import { type IgnoreReach, ignoreReach } from "../../core/adopt/drift/ignoring.ts";
import type { DriftRow } from "../../core/drift/report.ts";

const REACH: Readonly<Record<IgnoreReach, string>> = {
  "group-grants": "every grant of this set to this group, in all accounts",
  "user-grants": "every grant of this set to a user, in all accounts",
  group: "this group and all its members",
  set: "this set and all its grants",
};

/** What is left alone until the rule ends, whatever comes of it. */
export function reachWords(row: DriftRow): string | undefined {
  const reach = ignoreReach(row);
  return reach === undefined ? undefined : REACH[reach];
}

export function boxWords(row: DriftRow, answer: Answer): string {
  if (answer !== "ignore") return answer === "revert" ? "Revert" : "Adopt";
  const reach = reachWords(row);
  return reach === undefined ? "Ignore 30 days" : `Ignore 30 days: ${reach}`;
}
