/**
 * What a plan has to say of lines of the config, as annotations of a pull request's files.
 *
 * In: `Plan`, or why there is none. Out: workflow commands. Invariant: the worst come first, and of each sort no more than GitHub shows,
 * the last of them a count; nothing in a value ends a command or begins another. Example: `::error file=access/a.yaml,line=3,title=idc::…`.
 */
import { figure } from "../../core/base/figure.ts";
import { harmlessWithin } from "../../core/base/harmless.ts";
import { groupBy, pushAll } from "../../core/base/lists.ts";
import { visible } from "../../core/base/visible.ts";
import type { Diagnostic } from "../../core/document/diagnostics.ts";
import type { Change } from "../../core/model/change.ts";
import type { Privacy } from "../../core/model/config.ts";
import type { Outcome, ResultState } from "../../core/model/outcome.ts";
import type { Plan } from "../../core/model/plan.ts";
import { failureMistake, type Mistake, toldMistakes } from "../mistakes.ts";
import { count } from "../view.ts";
import { type Annotation, inFolder, LEVELS, type Level } from "./annotation.ts";
import type { Ended } from "./outcome-comment.ts";
import { policyAnnotations } from "./policy-annotations.ts";
import { planFor } from "./without-people.ts";

/** GitHub shows ten of each sort in a step. */
const SHOWN = 10;

const LEVEL_OF: Readonly<Record<Diagnostic["severity"], Level>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

/** Below names, in place of words. */
const WORDLESS = "what is wrong is in the log of the run";

export const mistakeAnnotations = (found: readonly Mistake[], folder = "."): readonly Annotation[] =>
  found.map(({ severity, summary, hint, at }) => ({
    level: LEVEL_OF[severity],
    at: inFolder(folder, at),
    message: [summary === "" ? WORDLESS : summary, ...(hint === undefined ? [] : [`hint: ${hint}`])],
  }));

const SAID: Readonly<Partial<Record<Change["verdict"], readonly [Level, string]>>> = {
  deny: ["error", "refused"],
  ask: ["warning", "needs a person"],
  withheld: ["notice", "withheld"],
};

/** Whether a change has an annotation of its own, which says why. */
const isAnnotated = ({ verdict, sources }: Change): boolean => SAID[verdict] !== undefined && sources.length > 0;

/** Changes of one line that are not simply made, and for one reason, once. */
function changeAnnotations({ changes, config }: Plan, privacy: Privacy): readonly Annotation[] {
  const held = changes.filter(isAnnotated);
  const like = ({ verdict, reasons, sources }: Change) =>
    JSON.stringify([verdict, reasons, sources[0]?.file, sources[0]?.line]);
  return groupBy(held, like).map((group) => {
    const { verdict, reasons, sources } = group[0]!;
    const [level, words] = SAID[verdict]!;
    const what = group.length === 1 && privacy !== "counts" ? group[0]!.key : count(group.length, "change");
    return {
      level,
      at: inFolder(config.path ?? ".", sources[0]),
      message: [`${what}: ${[words, ...(privacy === "counts" ? [] : reasons)].join(": ")}`],
    };
  });
}

/** Below names, no mistake is told in words, which may name anybody; where it is, the file says. */
export function planAnnotations(plan: Plan, privacy: Privacy): readonly Annotation[] {
  const folder = plan.config.path ?? ".";
  const mistakes = toldMistakes(plan.diagnostics, privacy);
  const told = planFor(privacy, plan);
  return [
    ...mistakeAnnotations(mistakes, folder),
    ...changeAnnotations(told, privacy),
    ...policyAnnotations(told, privacy, isAnnotated),
  ];
}

const ENDED: Readonly<Partial<Record<ResultState, readonly [Level, string]>>> = {
  failed: ["error", "failed"],
  unknown: ["error", "nobody knows what became of it"],
  held: ["warning", "held"],
  "not-attempted": ["warning", "not attempted"],
};

function resultAnnotations({ results }: Outcome, folder: string, named: boolean): readonly Annotation[] {
  return results.flatMap(({ key, state, reason, sources }) => {
    const said = ENDED[state];
    if (said === undefined) return [];
    const [level, words] = said;
    const what = named ? `${key}: ${[words, ...(reason === undefined ? [] : [reason])].join(": ")}` : words;
    return [{ level, at: inFolder(folder, sources[0]), message: [what] }];
  });
}

/** How an apply ended, where it did not do all: failures first. */
export function endedAnnotations(ended: Ended, folder: string, privacy: Privacy): readonly Annotation[] {
  const named = privacy === "names";
  if ("superseded" in ended)
    return [{ level: "notice", message: [`superseded by ${ended.superseded.slice(0, 12)}, whose own run applies it`] }];
  if ("outcome" in ended) return resultAnnotations(ended.outcome, folder, named);
  const { diagnostics, summary, hint } = ended.failed;
  const all = diagnostics.length > 0 ? diagnostics : [failureMistake(summary, hint)];
  return mistakeAnnotations(toldMistakes(all, privacy));
}

/** So much of a text is told: the log of a run is no place for all of what somebody may write. */
const LONGEST = 4000;

/** What else ends a line is visible already, and percent comes first: it is what the others become. */
const data = (text: string): string => harmlessWithin(visible(text)).replaceAll("%", "%25");

/** The runner shows the text nowhere from here on. What it masks is what there is: nothing of it is made visible. */
export const maskCommand = (text: string): string =>
  `::add-mask::${text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`;

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function command({ level, at, message }: Annotation): string {
  const place = at === undefined ? "" : `file=${property(at.file)},line=${at.line},`;
  return `::${level} ${place}title=idc::${message.map((text) => data(text.slice(0, LONGEST))).join("%0A")}\n`;
}

/** Lines for a runner, which obeys them: nothing else may be written in between. */
export function workflowCommands(all: readonly Annotation[]): string {
  const lines: string[] = [];
  for (const level of LEVELS) {
    const own = all.filter((one) => one.level === level);
    const shown = own.length > SHOWN ? own.slice(0, SHOWN - 1) : own;
    pushAll(lines, shown.map(command));
    const more = own.length - shown.length;
    if (more > 0) lines.push(command({ level, message: [`${figure(more)} more: the summary of the run has all`] }));
  }
  return lines.join("");
}
