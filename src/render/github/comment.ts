/**
 * The comment on a pull request: what becomes of the plan, what it does, and all else folded away.
 *
 * In: `Plan`, or why there is none, and where it is shown. Out: Markdown. Invariant: never longer than GitHub takes; the verdict is the
 * first line that is seen, and what is left out is said before all that is there. Example: `### ✋ idc acme: 1 change needs a person`.
 */
import { harmless } from "../../core/base/harmless.ts";
import type { Privacy } from "../../core/model/config.ts";
import type { Plan } from "../../core/model/plan.ts";
import { codeSpan, type MarkdownOptions, renderMarkdown, spansText } from "../markdown.ts";
import { type Mistake, mistakeBlocks, toldMistakes } from "../mistakes.ts";
import { agoWords, momentWords } from "../moment.ts";
import { firstLinesOf, type PlanViewOptions, planView } from "../plan/plan-view.ts";
import { briefly, COMMENT_LIMIT, counted, countsOnly, firstFitting, pressing, unfolded } from "../tiers.ts";
import { blank, heading, type View } from "../view.ts";
import { permalink } from "./permalink.ts";
import { withFolds } from "./sections.ts";
import { verdictOf } from "./verdict.ts";
import { planFor } from "./without-people.ts";

/** Where a comment is shown, and what it is of. */
export interface CommentPlace {
  /** Tells the comments of configs apart, and gives away nothing of them. */
  readonly id: string;
  /** `https://github.com/acme/access`. */
  readonly page?: string;
  /** Commits, all 40 digits. */
  readonly head?: string;
  readonly base?: string;
  /** The run that has the whole plan: in its summary, and as an artifact. */
  readonly run?: string;
  /** What is shown comes from a run of a fork. */
  readonly foreign?: true;
}

export interface CommentOptions extends Pick<PlanViewOptions, "vocabulary"> {
  readonly place: CommentPlace;
  readonly privacy: Privacy;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Characters that there is room for. */
  readonly limit?: number;
}

/** By this line, and by its author, a comment is found again. */
export const markerOf = (id: string): string => `<!-- idc:comment:${id} -->`;

const linkTo = (text: string, url: string | undefined): string => (url === undefined ? text : `[${text}](${url})`);

function shortened(what: string, { run }: CommentPlace): string {
  const where =
    run === undefined ? "`idc plan` shows all of it" : `the whole plan is in [the summary of the run](${run})`;
  return `> [!WARNING]\n> **Shortened:** the plan is too long for a comment. ${what}; ${where}.`;
}

/** `abc1234 → def5678`, as far as they are known. */
export function commitsText({ page, base, head }: CommentPlace): readonly string[] {
  const texts = [base, head].flatMap((commit) =>
    commit === undefined
      ? []
      : [linkTo(`\`${commit.slice(0, 7)}\``, page === undefined ? undefined : `${page}/commit/${commit}`)],
  );
  return texts.length === 0 ? [] : [texts.join(" → ")];
}

/** Nowhere, where nobody knows where the repository is. */
function linksOf({ page, head }: CommentPlace, folder: string): Pick<MarkdownOptions, "link"> {
  return page === undefined || head === undefined
    ? {}
    : { link: (at) => permalink({ page, commit: head, folder }, at) };
}

export const runText = ({ run }: CommentPlace): readonly string[] => (run === undefined ? [] : [linkTo("run", run)]);

/** Of a snapshot it may be a long time ago, and what is live another thing by now. */
const readText = ({ made, snapshot }: Plan, now: number): string => {
  const source = snapshot === true ? "planned against a snapshot of" : "live data of";
  return `${source} ${momentWords(made)}, ${agoWords(made, now)} when this was written`;
};

const footer = (plan: Plan, { place, now }: CommentOptions): readonly string[] => [
  ...commitsText(place),
  readText(plan, now),
  `digest \`${plan.digest.slice(0, 12)}\``,
  ...runText(place),
];

interface Tier {
  readonly view: View;
  /** What is left out. */
  readonly note?: string;
  /** Places are no links: each is as long as an entry. */
  readonly unlinked?: true;
}

function tiersOf(view: View, privacy: Privacy): readonly Tier[] {
  if (privacy === "counts") return [{ view: countsOnly(view) }];
  return [
    { view: withFolds(view) },
    { view: withFolds(unfolded(view)), note: "Lists of names are left out" },
    { view: withFolds(briefly(view)), note: "Details of entries are left out" },
    { view: withFolds(briefly(view)), note: "Details of entries are left out", unlinked: true },
    { view: withFolds(pressing(view)), note: "Only what needs a person, or is refused, is left", unlinked: true },
    { view: counted(view), note: "Only counts are left" },
    { view: countsOnly(view), note: "Only counts are left" },
  ];
}

/** What a comment is made of, beside what is made shorter. */
export interface Page {
  /** Of the line that is seen first. */
  readonly title: string;
  readonly above: readonly string[];
  readonly view: View;
  /** Of the folder that places are named from. */
  readonly folder: string;
  readonly foot: readonly string[];
  /** Not seen. */
  readonly hidden: readonly string[];
}

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `${text}\n\n`).join("");

/** The first tier that fits. */
export function written(
  page: Page,
  { place, privacy, limit = COMMENT_LIMIT }: Omit<CommentOptions, "vocabulary">,
): string {
  const { title, above, view, folder, foot, hidden } = page;
  const links = linksOf(place, folder);
  const write = ({ view: shown, note, unlinked }: Tier, over = above): string => {
    const body = renderMarkdown(shown, { quiet: true, ...(unlinked === true ? {} : links) }).trimEnd();
    const under = foot.length === 0 ? [] : [`<sub>${foot.join(" · ")}</sub>`];
    const doubt = place.foreign === true ? ["_Said by a run of a fork, which may say whatever it likes._"] : [];
    const head = [`### ${title}`, ...doubt, ...(note === undefined ? [] : [shortened(note, place)]), ...over, body];
    return harmless(`${markerOf(place.id)}\n${paragraphs(head)}${[...under, ...hidden].join("\n")}\n`);
  };
  return (
    firstFitting(tiersOf(view, privacy), (tier) => write(tier), limit) ??
    write({ view: [], note: "Nothing else fits here" }, [])
  );
}

/** Below names, only where they are: their words may name anybody. */
export function mistakesIn(found: readonly Mistake[], privacy: Privacy): View {
  if (found.length === 0) return [];
  return [heading("Mistakes", true), ...mistakeBlocks(toldMistakes(found, privacy)), blank];
}

/** The plan in a comment. */
export function planComment(plan: Plan, options: CommentOptions): string {
  const { vocabulary, privacy, now } = options;
  const told = planFor(privacy, plan);
  const { sign, words } = verdictOf(plan);
  const shown = planView(told, { vocabulary, now, folds: true });
  const [firstLines, rest] = [shown.slice(0, firstLinesOf(told)), shown.slice(firstLinesOf(told))];
  const page = {
    title: `${sign} idc ${codeSpan(plan.config.name)}: ${words}`,
    above: firstLines.flatMap((one) => (one.type === "line" ? [spansText(one.line.spans, { quiet: true })] : [])),
    view: [...mistakesIn(plan.diagnostics, privacy), ...rest],
    folder: plan.config.path ?? ".",
    foot: footer(plan, options),
    hidden: [`<!-- idc:plan:${plan.digest} -->`],
  };
  return written(page, options);
}
