/** How assignments are read, for people. */
import type { ReadingReport, ReadingStrategy, Unseen } from "../core/model/reading-assignments.ts";
import { count } from "./view.ts";

export const BY: Readonly<Record<ReadingStrategy["name"], string>> = {
  pairs: "by permission set and account",
  principals: "by user and group",
  groups: "by group",
  "pairs and principals": "by permission set and account, and by user and group where that is cheaper",
};

/** `Reading assignments by user and group: 2,300 calls (by permission set and account: 3,466 calls)`. */
export function readingText({ ways: [chosen, ...others], denied }: ReadingReport): string {
  const instead = others.map(({ name, calls }) => `${BY[name]}: ${count(calls, "call")}`);
  const why = denied ? "ListAccountAssignmentsForPrincipal is denied, so " : "";
  const more = instead.length > 0 ? ` (${instead.join("; ")})` : "";
  return `${why}${denied ? "reading" : "Reading"} assignments ${BY[chosen.name]}: ${count(chosen.calls, "call")}${more}`;
}

/** What a way of reading does not show. */
export const UNSEEN: Readonly<Record<Unseen, string>> = {
  "principal-gone": "assignments whose user or group is gone",
  "direct-users": "assignments of users directly",
  "others-on-shared": "assignments on shared permission sets of users and groups that no rule names with them",
};
