/** Views as the commands show them: with the vocabulary of the kinds that there are. */
import type { Plan } from "../../src/core/model/plan.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { vocabularyOf } from "../../src/core/model/vocabulary.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { planMarkdown as markdownOf } from "../../src/render/plan/plan-markdown.ts";
import { type PlanViewOptions, planView as viewOf } from "../../src/render/plan/plan-view.ts";
import { snapshotView as snapshotViewOf } from "../../src/render/snapshot-view.ts";

export const VOCABULARY = vocabularyOf(kinds.values());

export const planView = (plan: Plan, options: Partial<PlanViewOptions> = {}) =>
  viewOf(plan, { vocabulary: VOCABULARY, ...options });

export const planMarkdown = (plan: Plan, limit?: number, now?: number) =>
  markdownOf(plan, {
    vocabulary: VOCABULARY,
    ...(limit === undefined ? {} : { limit }),
    ...(now === undefined ? {} : { now }),
  });

export const snapshotView = (snapshot: Snapshot, file: string) => snapshotViewOf(snapshot, file, VOCABULARY);
