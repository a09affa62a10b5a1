/** Why nothing is done at all, and how that is said. */
import type { Plan } from "../core/plan.ts";
import { BASE_REMARKS, startAnew } from "../render/plan/base.ts";
import { visible } from "../render/text.ts";
import { hasErrors } from "./plan.ts";
import type { World } from "./world.ts";

export interface Refusal {
  readonly exitCode: number;
  readonly text: string;
  readonly hint?: string;
}

/** Why a plan must not be applied at all, whatever it would change. */
export function refusalOf(plan: Plan): Refusal | undefined {
  const { config } = plan;
  if (hasErrors(plan)) return { exitCode: 1, text: "the config has mistakes that only show beside its history." };
  if (config.mode === "observe") {
    return {
      exitCode: 3,
      text: "Settings says mode: observe, which reports and never writes. Set mode: additive to begin.",
    };
  }
  if (config.state === "no-repository" || config.state === "no-commit") {
    return { exitCode: 1, text: "apply needs the config in a git commit: git init, git add ., git commit." };
  }
  if (config.state === "tags-unreadable") {
    const text = "AWS denied sso:ListTagsForResource on the instance, so nobody knows which commit was applied last.";
    return { exitCode: 4, text };
  }
  if (
    config.state === "pointer-unreadable" ||
    config.state === "pointer-other-path" ||
    config.state === "past-config-unreadable"
  ) {
    return { exitCode: 3, text: `${BASE_REMARKS[config.state]} ${startAnew(plan)}` };
  }
  if (config.state === "pointer-not-ancestor" || config.state === "pointer-unknown-commit") {
    const text = `${config.applied?.slice(0, 7)} was applied last and this commit does not descend from it: merge main first.`;
    return { exitCode: 3, text: `An old run must not undo a newer one. ${text}` };
  }
  return undefined;
}

export function refuse({ exitCode, text, hint }: Refusal, world: World): number {
  world.err(`error: ${visible(text)}\n${hint === undefined ? "" : `  hint: ${visible(hint)}\n`}`);
  return exitCode;
}
