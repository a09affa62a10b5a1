/** What guards refuse: many changes for one reason are told once, and guards that were overruled by name. */

import { groupBy } from "../../core/base/lists.ts";
import { type PolicyFinding, weightOf } from "../../core/model/cause/policy-finding.ts";
import type { Change } from "../../core/model/change.ts";
import type { Plan } from "../../core/model/plan.ts";
import { type Block, blank, count, essentialLine, isEntry, line, sentence, word } from "../view.ts";

/** From so many on, a reason that they share stands above them once. */
export const SHARED_FROM = 5;
/** Of what shares a reason so many entries are shown; the rest is counted, and stands in the JSON. */
export const ENTRIES_SHOWN = 8;

export function overridesBlocks(overrides: readonly string[] | undefined): readonly Block[] {
  if (overrides === undefined) return [];
  return [line(0, word("Overruled guards: ", "warn"), word(overrides.join(", ")))];
}

/** The first entries, each with what belongs to it. */
function firstEntries(blocks: readonly Block[], most: number): readonly Block[] {
  const starts = blocks.flatMap((block, index) => (isEntry(block) ? [index] : []));
  if (starts.length <= most) return blocks;
  return [
    ...blocks.slice(0, starts[most]),
    line(1, word(`and ${count(starts.length - most, "more entry", "more entries")}`, "dim")),
  ];
}

/** `entries` makes the entries of changes as everywhere; a change without reasons says none. */
export function refusedBlocks(
  changes: readonly Change[],
  verbose: boolean,
  entries: (changes: readonly Change[]) => readonly Block[],
): readonly Block[] {
  const groups = groupBy(changes, ({ reasons }) => reasons.join("\n"));
  const shared = groups.filter((group) => group.length >= SHARED_FROM);
  const others = new Set(groups.filter((group) => group.length < SHARED_FROM).flat());
  return [
    ...shared.flatMap((group) => [
      ...group[0]!.reasons.map((reason) =>
        essentialLine(1, word(count(group.length, "change")), word(" refused: ", "error"), sentence(reason)),
      ),
      ...firstEntries(
        entries(group.map((change) => ({ ...change, reasons: [] }))),
        verbose ? group.length : ENTRIES_SHOWN,
      ),
    ]),
    ...entries(changes.filter((change) => others.has(change))),
  ];
}

/** What guardrails say of changes, in numbers: which of them, of what and why, stands at the changes. */
export function policedBlocks({ policies }: Pick<Plan, "policies">): readonly Block[] {
  if (policies === undefined) return [];
  const { rules } = policies;
  const findings = policies.findings.filter(({ beside }) => beside === undefined);
  const number = (isMeant: (finding: PolicyFinding) => boolean) =>
    new Set(findings.filter(isMeant).map(({ key }) => key)).size;
  const [exempt, approved] = [
    number((one) => one.exempt !== undefined),
    number((one) => one.exempt === undefined && one.approved !== undefined),
  ];
  const [refused, asked] = [number((one) => weightOf(one) === "deny"), number((one) => weightOf(one) === "approve")];
  const told = number((one) => one.severity === "warn" && one.exempt === undefined);
  const parts = [
    ...(refused === 0 ? [] : [word(`${count(refused, "change")} refused`, "error")]),
    ...(asked === 0 ? [] : [word(`${count(asked, "change")} to be approved`, "warn")]),
    ...(approved === 0 ? [] : [word(`${count(approved, "change")} approved`, "ok")]),
    ...(told === 0 ? [] : [word(`${count(told, "change")} warned of`, "warn")]),
    ...(exempt === 0 ? [] : [word(`${count(exempt, "change")} exempt`, "warn")]),
  ];
  const none = findings.length === policies.findings.length ? "nothing is forbidden" : "no change is forbidden";
  const said = parts.length === 0 ? [word(none, "ok")] : parts;
  const listed = said.flatMap((part, index) => (index === 0 ? [part] : [word(", "), part]));
  return [line(0, word(`Policies: ${count(rules, "rule")}, `), ...listed), blank];
}

/** Which of them fail, and by which rule, the warnings say. */
export function testedBlocks({ accessTests }: Pick<Plan, "accessTests">): readonly Block[] {
  if (accessTests === undefined) return [];
  const { held, failing } = accessTests;
  const parts = [
    ...(held === 0 ? [] : [word(`${count(held, "holds", "hold")}`, "ok")]),
    ...(failing.length === 0 ? [] : [word(`${count(failing.length, "fails", "fail")} as things are`, "warn")]),
  ];
  return [
    line(0, word("Access tests: "), ...parts.flatMap((part, index) => (index === 0 ? [part] : [word(", "), part]))),
    blank,
  ];
}
