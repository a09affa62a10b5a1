/** AWS's quotas on how many objects there may be (most can be raised, so going over one is a warning). */

import type { Report } from "../../document/report.ts";
import type { Names } from "./names.ts";

/** Default quotas of one Identity Center instance. */
const QUOTAS = [
  { kind: "PermissionSet", what: "permission sets", limit: 3500 },
  { kind: "User", what: "users", limit: 100_000 },
  { kind: "Group", what: "groups", limit: 100_000 },
] as const;

export function checkQuotas(names: Names, report: Report): void {
  for (const { kind, what, limit } of QUOTAS) {
    const count = names.of(kind).size;
    if (count > limit) report("over-quota", { what, limit, count });
  }
}
