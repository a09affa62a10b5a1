/** Why nothing is done at all, and how that is said. */

import { ageOf, LIFETIME } from "../core/base/age.ts";
import { sortedOnce } from "../core/base/lists.ts";
import type { PolicyFinding } from "../core/model/cause/policy-finding.ts";
import { isCommitted, type Plan } from "../core/model/plan.ts";
import { askedBeside, ofAdoption, refusedBeside } from "../core/plan/open/beside.ts";
import { baseProblem } from "../render/plan/base.ts";
import { count } from "../render/view.ts";
import type { Told } from "./json/failure-code.ts";
import { errorText } from "./say.ts";
import type { World } from "./world.ts";

export interface Refusal extends Told {
  readonly exitCode: 1 | 3 | 4 | 64;
}

export const OBSERVES: Refusal = {
  exitCode: 3,
  code: "observe",
  text: "Settings says mode: observe, which reports and never writes. Set mode: additive to begin.",
};

/** What of a plan says whether it may be applied at all. */
export type Refusable = Pick<Plan, "config" | "instance" | "diagnostics" | "policies" | "overrides">;

export interface Allowing {
  /** A run of what no commit has. */
  readonly uncommitted?: boolean;
  /** A person takes access away, and nothing else: that needs no tags. */
  readonly evenUntagged?: boolean;
}

/** What no commit has is applied only where somebody says so. */
function uncommittedRefusal({ config }: Refusable, uncommitted: boolean): Refusal | undefined {
  const { state, applied } = config;
  if (isCommitted(config)) {
    if (!uncommitted) return undefined;
    const text = "the folder is as its commit has it, and --uncommitted is for one that is not.";
    return { exitCode: 3, code: "committed", text, hint: "apply it without --uncommitted" };
  }
  if (!uncommitted) {
    const text =
      state === "uncommitted-changes"
        ? "the folder is not as its commit has it (changed, untracked or left out files)."
        : "apply needs the config in a git commit: git init, git add ., git commit.";
    const hint = "commit it; --uncommitted applies it as it is, and then only creates";
    return { exitCode: 3, code: "uncommitted", text, hint };
  }
  if (state === "uncommitted-changes" || applied === undefined) return undefined;
  const text = `without a commit nobody can tell whether this is older than ${applied.slice(0, 12)}, which was written from.`;
  const hint = "apply from a clone of the repository that has this commit";
  return { exitCode: 3, code: "history", text, hint };
}

export function hasErrors(made: Pick<Plan, "diagnostics">): boolean {
  return made.diagnostics.some(({ severity }) => severity === "error");
}

/** Of the config, or of what a run is asked for. */
function mistakeIn({ diagnostics }: Pick<Plan, "diagnostics">): Refusal {
  if (diagnostics.every(({ severity, code }) => severity !== "error" || code === "nothing-chosen"))
    return { exitCode: 1, code: "nothing-chosen", text: "what --only asks for is no change of this plan." };
  return {
    exitCode: 1,
    code: "invalid-config",
    text: "the config has mistakes that only show beside its history or what is live.",
  };
}

/** Why a plan must not be applied at all, whatever it would change. */
export function refusalOf(
  plan: Refusable,
  { uncommitted = false, evenUntagged = false }: Allowing = {},
): Refusal | undefined {
  const { config } = plan;
  if (hasErrors(plan)) {
    return mistakeIn(plan);
  }
  if (config.mode === "observe") {
    return OBSERVES;
  }
  if (config.state === "tags-unreadable") {
    if (evenUntagged) return undefined;
    const text = "AWS denied sso:ListTagsForResource on the instance, so nobody knows which commit was applied last.";
    return {
      exitCode: 4,
      code: "tags-unreadable",
      text,
      hint: "grant sso:ListTagsForResource, sso:TagResource and sso:UntagResource on the instance",
    };
  }
  const problem = baseProblem(plan);
  if (problem !== undefined) return { exitCode: 3, code: "history", ...problem };
  return uncommittedRefusal(plan, uncommitted) ?? adoptionRefusal(plan);
}

/** Which policies, and of how many documents: what these are called may be anybody's name, and stands in the plan. */
function adoptionText(findings: readonly PolicyFinding[]): string {
  const policies = sortedOnce(findings.map(({ policy }) => policy)).join(", ");
  return `${policies}, of ${count(new Set(findings.map(({ key }) => key)).size, "document")} that this commit adopts`;
}

/** Whatever a run writes first makes what is adopted this config's: one that a rule refuses writes nothing. */
function adoptionRefusal(plan: Refusable): Refusal | undefined {
  const findings = refusedBeside(plan).filter(ofAdoption);
  if (findings.length === 0) return undefined;
  const text = `nothing is done, since a policy refuses it: ${adoptionText(findings)}.`;
  return { exitCode: 3, code: "refused", text, hint: "take the document out, or pass --override policy:ID" };
}

/** What only a person may adopt, where none has said so. */
export function adoptionAsks(plan: Refusable): Refusal | undefined {
  const findings = askedBeside(plan).filter(ofAdoption);
  if (findings.length === 0) return undefined;
  const text = `nothing is done before it is approved, as a policy asks: ${adoptionText(findings)}.`;
  return { exitCode: 3, code: "needs-a-person", text, hint: "apply it at a terminal, or by a plan that was approved" };
}

/** What a saved plan is good for. */
export function useOf(made: Plan, file: string, now: number): string {
  const age = ageOf(made.made, now);
  if (typeof age !== "number" || age > LIFETIME) return "it is for reading, apply refuses it: it is too old.";
  const refusal = refusalOf(made);
  if (refusal !== undefined) return `it is for reading, apply refuses it: ${refusal.text}`;
  const until = made.snapshot === undefined ? "for 24 hours" : "until the snapshot is 24 hours old";
  return `idc apply ${file} performs this plan, and at most this, ${until}.`;
}

export function refuse(refusal: Refusal, world: World): number {
  const { exitCode, text, hint } = refusal;
  world.report?.refusal(refusal);
  world.err(errorText(text, hint, world.errColumns));
  return exitCode;
}
