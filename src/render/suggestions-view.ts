/** Selectors that are offered, with what they would give in accounts that come later. */
import { joining, type Suggestion, type Tomorrow } from "../core/adopt/suggest.ts";
import { fewNames } from "../core/base/few-names.ts";
import type { Called } from "./diagnostics-view.ts";
import { blank, count, heading, line, type View, value, word } from "./view.ts";

const placeOf = (at: Suggestion["at"], called: Called): string => `${called(at.file)}:${at.line}:${at.column}`;

function tomorrowLine({ permissionSets, principals, at }: Tomorrow, called: Called): View[number] {
  return line(
    2,
    value(fewNames(permissionSets)),
    word(" for "),
    value(fewNames(principals)),
    word("  "),
    value(placeOf(at, called)),
  );
}

function suggestionView({ at, accountSet, selector, text, accounts, tomorrow }: Suggestion, called: Called): View {
  const what =
    accountSet === undefined ? [word("the accounts of this rule")] : [word("the account set "), value(accountSet)];
  const gets =
    tomorrow.length === 0
      ? [line(1, value(joining(selector)), word(" would be in it; no rule speaks of it today"))]
      : [line(1, word("from then on "), value(joining(selector)), word(" gets:", "warn"))];
  return [
    line(
      0,
      value(placeOf(at, called)),
      word("  "),
      ...what,
      word(` (${count(accounts, "account")}) may be `),
      value(text),
    ),
    ...gets,
    ...tomorrow.map((one) => tomorrowLine(one, called)),
  ];
}

/** Without the diff. `by hand`: what could not be put into it. */
export function suggestionsView(
  suggestions: readonly Suggestion[],
  byHand: readonly Suggestion[],
  called: Called,
): View {
  if (suggestions.length === 0)
    return [line(0, word("No list of accounts is today exactly an OU, a tag, or all: nothing to suggest."))];
  const left =
    byHand.length === 0
      ? []
      : [
          blank,
          heading("Not in the diff, since of how it is written:"),
          ...byHand.map(({ at, text }) => line(1, value(placeOf(at, called)), word("  "), value(text))),
        ];
  return [
    heading(`${count(suggestions.length, "list")} of accounts may be said by a selector, which means the same today:`),
    ...suggestions.flatMap((one) => [blank, ...suggestionView(one, called)]),
    ...left,
    blank,
    line(0, word("A list never changes by itself; a selector gives access in accounts that do not exist yet.", "warn")),
    ...(suggestions.length === byHand.length
      ? []
      : [
          line(
            0,
            word("Take what you mean from this diff (git apply reads it); a plan with it has the same changes as now:"),
          ),
        ]),
    blank,
  ];
}
