/** How assignments are read, for people. */
import type { ReadingReport, ReadingStrategy, Unseen, WhyDearer } from "../core/model/reading-assignments.ts";
import { count } from "./view.ts";

export const BY: Readonly<Record<ReadingStrategy["name"], string>> = {
  pairs: "by permission set and account",
  principals: "by user and group",
  groups: "by group",
  "pairs and principals": "by permission set and account, and by user and group where that is cheaper",
};

const WHY: Readonly<Record<WhyDearer, string>> = {
  denied: "since ListAccountAssignmentsForPrincipal is denied",
  "asked-for": "as --read-by asks",
  "not-management": "since only the management account may ask by user and group",
};

/** `Reading assignments by user and group: 2,300 calls (by permission set and account: 3,466 calls)`; and why, if another is cheaper. */
export function readingText({ ways: [chosen, ...others], dearer }: ReadingReport): string {
  const instead = others.map(({ name, calls }) => `${BY[name]}: ${count(calls, "call")}`);
  const why = dearer === undefined ? "" : `, ${WHY[dearer]}`;
  const more = instead.length > 0 ? ` (${instead.join("; ")})` : "";
  return `Reading assignments ${BY[chosen.name]}${why}: ${count(chosen.calls, "call")}${more}`;
}

/** What a way of reading does not show. */
export const UNSEEN: Readonly<Record<Unseen, string>> = {
  "principal-gone": "assignments whose user or group is gone",
  "direct-users": "assignments of users directly",
  "others-on-shared": "assignments on shared permission sets of users and groups that no rule names with them",
};
