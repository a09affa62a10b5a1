/** How assignments were read, for people. */
import type { RowStrategy } from "../../core/row-strategy.ts";

const BY: Readonly<Record<RowStrategy["name"], string>> = {
  pairs: "by permission set and account",
  principals: "by user and group",
  groups: "by group",
  "pairs and principals": "by permission set and account, and by user and group where that is cheaper",
};

const calls = (number: number) => `${number.toLocaleString("en-US")} ${number === 1 ? "call" : "calls"}`;

/** `assignments by user and group: 2,300 calls (by permission set and account: 3,466 calls)`. */
export function explanationOf([chosen, ...others]: readonly [RowStrategy, ...RowStrategy[]]): string {
  const instead = others.map(({ name, calls: number }) => `${BY[name]}: ${calls(number)}`);
  return `assignments ${BY[chosen.name]}: ${calls(chosen.calls)}${instead.length > 0 ? ` (${instead.join("; ")})` : ""}`;
}

/** What a way of reading does not show. */
export function blindnessOf({ name, pairs, principals }: RowStrategy, sets: number): readonly string[] {
  if (name === "pairs" || (pairs.size === sets && principals.length === 0)) return [];
  const gone = "assignments whose user or group is gone";
  if (name === "principals") return [gone];
  if (name === "groups") return [gone, "assignments of users directly"];
  return [
    `assignments on ${sets - pairs.size} shared permission sets of users and groups that no rule names with them`,
  ];
}
