/** Why a config is not let go of: what keeps `apply` from writing keeps this from it, and so does what is protected. */
import type { Config } from "../../core/model/config.ts";
import type { Override } from "../../core/model/override.ts";
import { isCommitted } from "../../core/model/plan.ts";
import { type Refusable, type Refusal, refusalOf } from "../refusal.ts";

/** With the marks and the memory goes all that guards a grant: so any grant that any of the Settings protects is in the way. */
function protectedRefusal(guards: readonly Config[]): Refusal | undefined {
  const grants = guards.flatMap(({ settings }) => settings.protected);
  const names = [...new Set(grants.map(({ permissionSet, principal }) => `${permissionSet} for ${principal.name}`))];
  if (names.length === 0) return undefined;
  return {
    exitCode: 3,
    code: "protected",
    text: `Settings, at hand or of commits that runs wrote from, protect ${names.sort().join(", ")}, and all that guards it would go.`,
    hint: "take the protection out, apply that, and release after it; a person overrules it with --override protected",
  };
}

/** `guards`: the config at hand, and those whose Settings guard. */
export function releaseRefusal(
  plan: Refusable,
  guards: readonly Config[],
  overrides: readonly Override[],
): Refusal | undefined {
  if (plan.config.mode === "observe") {
    const text = "Settings says mode: observe, which never writes, and tags are written too.";
    return { exitCode: 3, code: "observe", text, hint: "set mode: additive or full, commit it, and release then" };
  }
  if (!isCommitted(plan.config)) {
    const text =
      "the folder is not as a commit has it, so nobody can tell whether this is older than what was written from.";
    return { exitCode: 3, code: "uncommitted", text, hint: "commit it, or check out what was applied last" };
  }
  return refusalOf(plan) ?? (overrides.includes("protected") ? undefined : protectedRefusal(guards));
}
