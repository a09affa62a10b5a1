/**
 * Mistakes of a config that only what is live shows.
 *
 * In: the configs, what is wanted and what is live. Out: `Diagnostic[]`. Invariant: in the same order for the same input. Example: a permission
 * set that another config manages is declared here too.
 */
import type { LiveAccess } from "../../access/live-access.ts";
import type { Directory } from "../../desired/resolution.ts";
import { bothWorlds } from "../../diff/both-worlds.ts";
import type { Diff } from "../../diff/diff.ts";
import type { Diagnostic } from "../../document/diagnostics.ts";
import type { Lasting } from "../../model/cause/lasting.ts";
import type { Desired } from "../../model/resource.ts";
import type { Selector } from "../../select/selectors.ts";
import { emptyRules } from "../empty-rules.ts";
import { lookAlikes } from "../look-alikes.ts";
import { managedElsewhere, planDiagnostics, providerOwns } from "../plan-diagnostics.ts";
import type { PlanInput } from "../plan-input.ts";
import type { PlanningInput } from "../planned.ts";
import { idleGuards } from "./idle-guards.ts";
import { lastingDiagnostics } from "./lasting.ts";
import { lockDiagnostics } from "./locked.ts";

/** What mistakes are looked for in. */
export interface MistakesInput {
  readonly input: PlanningInput & Pick<PlanInput, "locked" | "letsGo">;
  readonly desired: Desired;
  readonly directory: Directory;
  readonly select: Selector;
  readonly access: LiveAccess;
  readonly lasting: () => readonly Lasting[];
}

export function mistakesIn(
  { input, desired, directory, select, access, lasting }: MistakesInput,
  { differences }: Diff,
): readonly Diagnostic[] {
  const { config, past, live, today, base, kinds, narrowed, locked, letsGo } = input;
  return [
    ...bothWorlds(config, desired, live),
    ...planDiagnostics(config, past, live.organization, today),
    ...idleGuards({ config, directory, desired, live, access, select, brake: narrowed?.revokeOnly === true }),
    ...managedElsewhere(config, live, base.renames),
    ...providerOwns(config, live, differences),
    ...lastingDiagnostics(lasting()),
    ...emptyRules(config, select, desired.pending, today),
    ...lockDiagnostics({ config, past, live, access, kinds, locked, letsGo }),
    ...lookAlikes(config, live, desired.pending, (kind) => kinds.get(kind)?.noun.one ?? kind),
  ];
}
