/**
 * What comes after the plan of a branch: applied at once, or by a reviewer, and why.
 *
 * In: `Next`. Out: Markdown. Invariant: whatever nobody saw before is listed, or counted where it is very much or names may not be
 * told. Example: `Waits for a reviewer of the environment: 2 changes need a person`.
 */

import { harmless } from "../../core/base/harmless.ts";
import type { Key } from "../../core/base/key.ts";
import { groupBy } from "../../core/base/lists.ts";
import type { Action } from "../../core/model/change.ts";
import { renderMarkdown } from "../markdown.ts";
import { SIGN } from "../plan/entry.ts";
import { counted, firstFitting } from "../tiers.ts";
import { blank, heading, line, type Span, sentence, type View, value, word } from "../view.ts";

export interface Unseen {
  readonly key: Key;
  readonly action: Action;
  readonly why: string;
}

/** What becomes of the plan of a branch. */
export interface Next {
  /** `approve`: behind an environment that has reviewers. */
  readonly step: "nothing" | "apply" | "approve";
  /** In our own words, why. */
  readonly because: readonly string[];
  /** Changes that no reviewer of a pull request saw as they are now. */
  readonly beyond: readonly Unseen[];
  /** Why some of what they saw could not be compared, in words that may name pull requests. */
  readonly missing: readonly string[];
}

const TITLES: Readonly<Record<Next["step"], string>> = {
  nothing: "Nothing is applied",
  apply: "Applied next, by nobody's hand",
  approve: "Waits for a reviewer of the environment",
};

/** More than that is no list to read. */
const LIMIT = 15_000;

const entry = ({ key, action }: Unseen) => line(1, SIGN[action], word(" "), value(key));

/** One reason is mostly that of many. */
const alike = (group: readonly Unseen[]): View => [line(0, sentence(`${group[0]!.why}:`)), ...group.map(entry)];

function nextView({ step, because, beyond, missing }: Next): View {
  const why: readonly Span[] = because.length === 0 ? [] : [word(`: ${because.join(" · ")}`)];
  const unseen =
    beyond.length === 0
      ? []
      : [blank, heading("Not as reviewed", true), ...groupBy(beyond, ({ why }) => why).flatMap(alike)];
  const compared = missing.map((text) => line(1, sentence(text)));
  const lacks = missing.length === 0 ? [] : [blank, heading("Could not be compared", true), ...compared];
  return [line(0, word(TITLES[step], step === "apply" ? "ok" : "warn"), ...why), ...unseen, ...lacks];
}

export function nextText(next: Next, named: boolean): string {
  const all = nextView(next);
  const write = (view: View) => harmless(`${renderMarkdown(view, { quiet: true }).trimEnd()}\n\n`);
  const tiers = named ? [all, counted(all)] : [counted(all)];
  return firstFitting(tiers, write, LIMIT) ?? write([line(0, word(TITLES[next.step]))]);
}

/** For the log, which has the list in the summary. */
export const nextWords = ({ step, because }: Next): string => [TITLES[step], ...because].join(" · ");
