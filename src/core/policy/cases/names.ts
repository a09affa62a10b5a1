/**
 * Names of policies in cases.
 *
 * In: cases, the names of rules that there are. Out: diagnostics. Invariant: a case of a rule that nobody has shows nothing, and is a mistake.
 * Example: `policy: no-direct-user`, "did you mean no-direct-users?".
 */
import { nearest } from "../../base/suggest.ts";
import type { Report } from "../../document/report.ts";
import type { PolicyCase } from "./case.ts";

/** Policies that cases name and nobody has. `ids`: of those that there are; `shipped`: of those that could be switched on. */
export function checkNames(
  cases: readonly PolicyCase[],
  ids: readonly string[],
  shipped: readonly string[],
  report: Report,
): void {
  const known = new Set(ids);
  const told = new Set<string>();
  for (const { policy, by = [] } of cases)
    for (const { id, at } of [...(policy === undefined ? [] : [policy]), ...by]) {
      const place = `${at.file}:${at.line}:${at.column}`;
      if (known.has(id) || told.has(place)) continue;
      told.add(place);
      report("unknown-policy", { id, near: nearest(id, ids), shipped: shipped.includes(id) }, at);
    }
}
