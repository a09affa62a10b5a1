/** What a step of a workflow hands on to those after it. */
import type { Outcome } from "../../core/model/outcome.ts";
import type { Ended } from "../../render/github/outcome-comment.ts";
import { verdictOf } from "../../render/github/verdict.ts";
import type { Said } from "../github/said.ts";
import type { NextStep } from "./next.ts";

export type Outputs = Readonly<Record<string, string>>;

export const NOTHING: Outputs = {
  ...{ changes: "0", asks: "0", refused: "0", digest: "", artifact: "", sarif: "" },
  ...{ next: "nothing", commit: "", "pull-requests": "" },
};

function nextOutputs(next: NextStep | undefined): Outputs {
  return next === undefined ? {} : { next: next.step, "pull-requests": next.pullRequests.join(",") };
}

/** `artifact`: where the file lies that may be kept; empty where none may. */
export function outputsOf(said: Said, artifact: string, next?: NextStep): Outputs {
  if (!("plan" in said)) return { ...NOTHING, verdict: "valid" in said ? "none" : "failed", artifact };
  const { changes, digest, config } = said.plan;
  const of = (verdict: string) => String(changes.filter((change) => change.verdict === verdict).length);
  const counts = { changes: String(changes.length), asks: of("ask"), refused: of("deny") };
  const commit = config.commit ?? "";
  return {
    ...NOTHING,
    verdict: verdictOf(said.plan).verdict,
    ...counts,
    digest,
    artifact,
    commit,
    ...nextOutputs(next),
  };
}

const numberOf = ({ results }: Outcome, state: string): string =>
  String(results.filter((result) => result.state === state).length);

/** Of command apply: `changes` are those that were made, `asks` those that are held. */
export function endedOutputs(ended: Ended): Outputs {
  if ("superseded" in ended) return { ...NOTHING, verdict: "superseded" };
  if ("failed" in ended) return { ...NOTHING, verdict: "failed" };
  const { outcome, exitCode } = ended;
  const counts = { changes: numberOf(outcome, "done"), asks: numberOf(outcome, "held") };
  return { ...NOTHING, ...counts, verdict: exitCode === 0 ? "done" : "left" };
}
