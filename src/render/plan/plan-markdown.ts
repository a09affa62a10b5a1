/**
 * A plan as Markdown that fits: GitHub takes 65,536 characters in a comment.
 *
 * In: `Plan` and a limit. Out: Markdown. Invariant: never longer than the limit; the verdict, what is refused and what needs
 * a person are told before any detail is. Tiers: everything; without lists of names; entries without their details; only counts.
 */
import type { Privacy } from "../../core/model/config.ts";
import type { Plan } from "../../core/model/plan.ts";
import { planFor } from "../github/without-people.ts";
import { renderMarkdown } from "../markdown.ts";
import { mistakeBlocks, toldMistakes } from "../mistakes.ts";
import { briefly, COMMENT_LIMIT, counted, countsOnly, firstFitting, unfolded } from "../tiers.ts";
import { blank, heading, line, type View, word } from "../view.ts";
import { firstLinesOf, type PlanViewOptions, planView } from "./plan-view.ts";

/** The first lines, an empty one, and those that say which plan it is. */
const headOf = (plan: Plan) => firstLinesOf(plan) + (plan.snapshot === undefined ? 2 : 3);

const note = (text: string): View => [heading("Not shown here"), line(0, word(text))];

/** Mistakes stand below the line that says which plan it is: a terminal has had them on standard error. */
function withDiagnostics(view: View, plan: Plan, privacy: Privacy): View {
  if (plan.diagnostics.length === 0) return view;
  const [head, told] = [headOf(plan), toldMistakes(plan.diagnostics, privacy)];
  return [...view.slice(0, head), heading("Mistakes"), ...mistakeBlocks(told), blank, ...view.slice(head)];
}

/** What a comment depends on beside the plan. */
export interface PlanMarkdownOptions extends Pick<PlanViewOptions, "vocabulary" | "now"> {
  /** Characters that there is room for; GitHub's limit where absent. */
  readonly limit?: number;
  /** Absent: people are named. */
  readonly privacy?: Privacy;
}

/** Everything, and ever less of it. */
function tiersOf(full: View): readonly View[] {
  return [
    full,
    unfolded(full),
    [
      ...briefly(full),
      ...note("The plan is too long for a comment: details are left out. `idc plan` and its JSON have them."),
    ],
    [
      ...counted(full),
      ...note("The plan is too long for a comment: only counts are left. `idc plan` and its JSON have all of it."),
    ],
  ];
}

/** The plan for a comment. The first line is hidden: tools find their own comment by it. */
export function planMarkdown(plan: Plan, options: PlanMarkdownOptions): string {
  const { limit = COMMENT_LIMIT, privacy = "names", ...others } = options;
  const told = planFor(privacy, plan);
  const full = withDiagnostics(planView(told, { ...others, folds: true }), plan, privacy);
  const tiers = privacy === "counts" ? [countsOnly(full)] : tiersOf(full);
  const write = (view: View) => {
    const [first, ...rest] = renderMarkdown(view).split("\n");
    return `<!-- idc-plan ${plan.config.name} -->\n### idc plan: ${first}\n${rest.join("\n")}\nDigest \`${plan.digest.slice(0, 12)}\`\n`;
  };
  return firstFitting(tiers, write, limit) ?? write(tiers.at(-1)!).slice(0, limit);
}
