/** What the instance remembers after a run: the commit, where nothing is left to do. */
import { writePointer } from "../../core/marks.ts";
import type { Outcome, Result } from "../../core/outcome.ts";
import type { Plan } from "../../core/plan.ts";
import type { Repository } from "../git/repository.ts";

interface Remembered {
  readonly plan: Plan;
  readonly repository: Repository | undefined;
}

/** Why the instance must not remember this commit as applied, or nothing. */
export function unfinished({ plan }: Pick<Remembered, "plan">, results: readonly Result[]): string | undefined {
  if (plan.unknown.length + plan.blocked.length > 0) return "something is unknown";
  if (results.some((result) => result.state !== "done")) return "something is left to do";
  return undefined;
}

/** What the instance is to remember, if it is to remember anything new. */
export function pointerOf({ plan, repository }: Remembered): {
  readonly value?: string;
  readonly pointer: Outcome["pointer"];
} {
  if (plan.config.state === "uncommitted-changes") {
    return { pointer: { advanced: false, reason: "the config has uncommitted changes", holdsRemovals: true } };
  }
  if (repository?.commit === undefined) return { pointer: { advanced: false, reason: "no commit" } };
  if (plan.config.applied === repository.commit) return { pointer: { advanced: true } };
  const value = writePointer(repository.commit, repository.path);
  if (value.length > 256) {
    return { pointer: { advanced: false, reason: "the config folder's path is too long for a tag" } };
  }
  return { value, pointer: { advanced: true } };
}
