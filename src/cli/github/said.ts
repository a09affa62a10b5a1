/** What a file says that a workflow hands on: a plan, why there is none, or that the config is valid; and how it is shown on GitHub. */
import { normalPath } from "../../core/base/normal-path.ts";
import { type Privacy, strictestPrivacy } from "../../core/model/config.ts";
import type { NotTaken } from "../../core/model/not-taken.ts";
import type { Plan } from "../../core/model/plan.ts";
import { readShownPlan } from "../../core/plan/shown-plan.ts";
import { type Repository, runPage } from "../../io/github/runner.ts";
import { type CommentPlace, planComment } from "../../render/github/comment.ts";
import {
  type FailedPlan,
  failureComment,
  type ValidConfig,
  validComment,
} from "../../render/github/no-plan-comment.ts";
import { failureIn, remarksIn } from "../json/failure-in.ts";
import { nowOf } from "../plan-text.ts";
import { vocabularyIn } from "../vocabulary.ts";
import type { World } from "../world.ts";

export type Said = { readonly plan: Plan } | { readonly failed: FailedPlan } | { readonly valid: ValidConfig };

/** Anybody may have written the text. */
export function saidIn(text: string, world: World): Said | NotTaken {
  const failed = failureIn(text);
  if (failed !== undefined) return { failed };
  const remarks = remarksIn(text);
  if (remarks !== undefined) return { valid: { remarks } };
  const plan = readShownPlan(text, world.sha256);
  return "problem" in plan ? plan : { plan };
}

/** A folder as plans have it: `.` at the top. */
export function folderOf(dir: string): string {
  return normalPath(dir) || dir.replace(/\/+$/, "") || ".";
}

/** The config folder, from the top of the repository. */
export const saidFolder = (said: Said, dir: string | undefined): string =>
  folderOf(dir ?? ("plan" in said ? (said.plan.config.path ?? ".") : "."));

/** The stricter of what Settings and whoever calls say. */
export const privacyOf = (said: Said, asked: Privacy = "names"): Privacy =>
  strictestPrivacy(["plan" in said ? said.plan.config.privacy : undefined, asked]);

/** Opaque, and the same for a config folder of a repository for ever. */
export const idOf = (page: string, folder: string, world: World): string =>
  world.sha256(`${page.toLowerCase()}\n${folder}`).slice(0, 20);

/** Where it is shown, as far as the environment says. */
export function placeIn(said: Said, folder: string, repository: Repository | undefined, world: World): CommentPlace {
  const run = repository === undefined ? undefined : runPage(world.environment, repository);
  const commit = "plan" in said ? said.plan.config.commit : undefined;
  return {
    id: idOf(repository?.page ?? "", folder, world),
    ...(repository === undefined ? {} : { page: repository.page }),
    ...(commit === undefined ? {} : { head: commit }),
    ...(run === undefined ? {} : { run }),
  };
}

export interface ShownOptions {
  readonly privacy?: Privacy;
  /** Characters that there is room for; those of a comment where absent. */
  readonly limit?: number;
}

export function textOf(said: Said, folder: string, place: CommentPlace, options: ShownOptions, world: World): string {
  const { privacy, limit } = options;
  const shown = {
    ...{ place, privacy: privacyOf(said, privacy), now: nowOf(world) },
    ...(limit === undefined ? {} : { limit }),
  };
  if ("plan" in said) return planComment(said.plan, { ...shown, vocabulary: vocabularyIn(world) });
  return "failed" in said ? failureComment(said.failed, folder, shown) : validComment(said.valid, folder, shown);
}
