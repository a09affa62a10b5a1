/**
 * A plan as Markdown that fits: GitHub takes 65,536 characters in a comment.
 *
 * In: `Plan` and a limit. Out: Markdown. Invariant: never longer than the limit; the verdict, what is refused and what needs
 * a person are told before any detail is. Tiers: everything; without lists of names; entries without their details; only counts.
 */
import type { Plan } from "../../core/model/plan.ts";
import { renderMarkdown } from "../markdown.ts";
import { type Block, blank, count, heading, line, lineWithAside, sentence, type View, value, word } from "../view.ts";
import { type PlanViewOptions, planView } from "./plan-view.ts";

/** GitHub's limit for a comment, less some room for what others put around it. */
export const COMMENT_LIMIT = 65_000;

/** Without what is folded: that may be very much. */
const unfolded = (view: View): View => view.filter(({ type }) => type !== "fold");

/** Entries without their details; reasons of verdicts stay. */
export function briefly(view: View): View {
  return unfolded(view).filter(
    (block) => block.type !== "line" || block.line.depth <= 1 || block.line.essential === true,
  );
}

/** Headings with the number of entries below them. */
export function counted(view: View): View {
  const blocks: Block[] = [];
  let title: string | undefined;
  let entries = 0;
  const close = () => {
    if (title !== undefined) blocks.push(line(1, word(`${title}: ${count(entries, "entry", "entries")}`)));
    title = undefined;
    entries = 0;
  };
  for (const block of view) {
    if (block.type === "heading") {
      close();
      title = block.text;
    } else if (block.type === "line" && block.line.depth === 1) {
      entries += 1;
    } else if (block.type === "line" && block.line.depth === 0) {
      close();
      blocks.push(block);
    }
  }
  close();
  return blocks;
}

/** The first line, an empty one, and those that say which plan it is. */
const headOf = ({ snapshot }: Plan) => (snapshot === undefined ? 3 : 4);

const note = (text: string): View => [heading("Not shown here"), line(0, word(text))];

/** Mistakes stand below the line that says which plan it is: a terminal has had them on standard error. */
function withDiagnostics(view: View, plan: Plan): View {
  const { diagnostics } = plan;
  if (diagnostics.length === 0) return view;
  const blocks = diagnostics.flatMap(({ severity, summary, hint, at }): readonly Block[] => {
    const place = at === undefined ? [] : [value(`${at.file}:${at.line}`)];
    const tone = severity === "error" ? "error" : "warn";
    return [
      lineWithAside(1, place, word(`${severity}: `, tone), sentence(summary)),
      ...(hint === undefined ? [] : [line(3, sentence(hint))]),
    ];
  });
  const head = headOf(plan);
  return [...view.slice(0, head), heading("Mistakes"), ...blocks, blank, ...view.slice(head)];
}

/** What a comment depends on beside the plan. */
export interface PlanMarkdownOptions extends Pick<PlanViewOptions, "vocabulary" | "now"> {
  /** Characters that there is room for; GitHub's limit where absent. */
  readonly limit?: number;
}

/** The plan for a comment. The first line is hidden: tools find their own comment by it. */
export function planMarkdown(plan: Plan, { limit = COMMENT_LIMIT, ...options }: PlanMarkdownOptions): string {
  const full = withDiagnostics(planView(plan, { ...options, folds: true }), plan);
  const tiers: readonly View[] = [
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
  const texts = tiers.map((view) => {
    const [first, ...rest] = renderMarkdown(view).split("\n");
    return `<!-- idc-plan ${plan.config.name} -->\n### idc plan: ${first}\n${rest.join("\n")}\nDigest \`${plan.digest.slice(0, 12)}\`\n`;
  });
  return texts.find((text) => text.length <= limit) ?? texts.at(-1)!.slice(0, limit);
}
