/** Effects that are no change, where a guardrail says something of them: each with what happens, and which rule says what. */
import { cut, visibleWhole } from "../../core/base/visible.ts";
import { reasonOf } from "../../core/judge/guard/policies.ts";
import type { PolicyFinding } from "../../core/model/cause/policy-finding.ts";
import type { Plan } from "../../core/model/plan.ts";
import { askedBeside, ofAdoption, refusedBeside } from "../../core/plan/open/beside.ts";
import { type Block, count, essentialLine, line, type Span, sentence, type Tone, word } from "../view.ts";

export const BESIDE = "Beside the changes, by policies";

/** So many characters of what happens are shown; the JSON has all. */
const SHOWN = 300;

/** What is said of the rest of the plan, and of a person. */
const HELD =
  "all else is applied; the commit is not remembered as applied, so that what the last one says goes on counting";

/** Of what is adopted: there is no half of it. */
const NOTHING = "whatever is written first makes what is adopted this config's, so nothing is done";

const others = (number: number): string => count(number, "other effect");

/** For the first line. */
export function besideSpans(plan: Plan): readonly Span[] {
  const [refused, asked] = [refusedBeside(plan).length, askedBeside(plan).length];
  return [
    ...(refused === 0 ? [] : [word(`${others(refused)} refused`, "error")]),
    ...(asked === 0 ? [] : [word(`${others(asked)} ${asked === 1 ? "needs" : "need"} a person`, "warn")]),
  ];
}

/** What becomes of one. */
function makeHow(plan: Plan): (finding: PolicyFinding) => readonly [string, Tone] {
  const [refused, asked] = [new Set(refusedBeside(plan)), new Set(askedBeside(plan))];
  return (finding) => {
    if (refused.has(finding)) return ["refused", "error"];
    if (asked.has(finding)) return ["needs a person", "warn"];
    if (finding.exempt !== undefined) return ["exempt", "warn"];
    if (finding.approved !== undefined) return ["approved", "ok"];
    return [finding.severity === "warn" ? "told" : "overruled", "warn"];
  };
}

export function besideBlocks(plan: Plan): readonly Block[] {
  const findings = (plan.policies?.findings ?? []).filter(({ beside }) => beside !== undefined);
  const how = makeHow(plan);
  const entries = findings.flatMap((finding) => {
    const [said, tone] = how(finding);
    const what = visibleWhole(cut(finding.beside?.what ?? finding.key, SHOWN));
    return [essentialLine(1, word(`${said}: `, tone), sentence(what)), line(3, sentence(reasonOf(finding)))];
  });
  const refused = refusedBeside(plan);
  const holds = refused.some(ofAdoption) ? NOTHING : HELD;
  return [...entries, ...(refused.length > 0 ? [line(1, word(holds, "dim"))] : [])];
}
