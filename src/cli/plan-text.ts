/** A plan as people and machines read it: the same whether it was just made or read from a file. */
import type { Privacy } from "../core/model/config.ts";
import type { Plan } from "../core/model/plan.ts";
import { planFor } from "../render/github/without-people.ts";
import { planMarkdown } from "../render/plan/plan-markdown.ts";
import { planView } from "../render/plan/plan-view.ts";
import { planSarif } from "../render/sarif/plan-sarif.ts";
import { renderJson, renderText } from "../render/text.ts";
import { countsOnly } from "../render/tiers.ts";
import type { View } from "../render/view.ts";
import { sayBeside } from "./say.ts";
import { vocabularyIn } from "./vocabulary.ts";
import type { World } from "./world.ts";

export type PlanFormat = "text" | "markdown" | "json" | "sarif";

export interface PlanTextOptions {
  readonly color?: boolean;
  /** Of the screen that it goes to, where that is not the one of results. */
  readonly columns?: number;
  /** All accounts, all places, all calls. */
  readonly verbose?: boolean;
  /** Absent: people are named. */
  readonly privacy?: Privacy | undefined;
}

export const nowOf = (world: World): number => Date.parse(world.instant());

/** As a person may read it who may be told so much of people. */
function viewOf(made: Plan, world: World, { verbose = false, privacy = "names" }: PlanTextOptions): View {
  const told = planFor(privacy, made);
  const view = planView(told, { vocabulary: vocabularyIn(world), verbose, now: nowOf(world) });
  return privacy === "counts" ? countsOnly(view) : view;
}

export function planText(made: Plan, world: World, options: PlanTextOptions = {}): string {
  const { color = world.outColor, columns = world.columns } = options;
  return renderText(viewOf(made, world, options), { color, columns });
}

/** With what GitHub would not show of it said beside. */
function sarifText(made: Plan, world: World, privacy: Privacy, version: string | undefined): string {
  const { log, beside } = planSarif(made, { version, privacy });
  for (const text of beside) sayBeside(world, `note: ${text}`);
  return renderJson(log);
}

export interface PlanInOptions extends PlanTextOptions {
  /** Of this program: SARIF names it. */
  readonly version?: string | undefined;
}

/** In the format that was asked for. JSON is for machines, and names people. */
export function planIn(format: PlanFormat, made: Plan, world: World, options: PlanInOptions): string {
  const { privacy = "names", version } = options;
  if (format === "json") return renderJson(made);
  if (format === "sarif") return sarifText(made, world, privacy, version);
  if (format === "markdown") return planMarkdown(made, { vocabulary: vocabularyIn(world), now: nowOf(world), privacy });
  return planText(made, world, options);
}
