/** A plan as people and machines read it: the same whether it was just made or read from a file. */
import type { Plan } from "../core/model/plan.ts";
import { planMarkdown } from "../render/plan/plan-markdown.ts";
import { planView } from "../render/plan/plan-view.ts";
import { renderJson, renderText } from "../render/text.ts";
import { vocabularyIn } from "./vocabulary.ts";
import type { World } from "./world.ts";

export type PlanFormat = "text" | "markdown" | "json";

export interface PlanTextOptions {
  readonly color?: boolean;
  /** Of the screen that it goes to, where that is not the one of results. */
  readonly columns?: number;
  /** All accounts, all places, all calls. */
  readonly verbose?: boolean;
}

export const nowOf = (world: World): number => Date.parse(world.instant());

export function planText(made: Plan, world: World, options: PlanTextOptions = {}): string {
  const { color = world.outColor, columns = world.columns, verbose = false } = options;
  return renderText(planView(made, { vocabulary: vocabularyIn(world), verbose, now: nowOf(world) }), {
    color,
    columns,
  });
}

/** In the format that was asked for. */
export function planIn(format: PlanFormat, made: Plan, world: World, options: PlanTextOptions): string {
  if (format === "json") return renderJson(made);
  if (format === "markdown") return planMarkdown(made, { vocabulary: vocabularyIn(world), now: nowOf(world) });
  return planText(made, world, options);
}
