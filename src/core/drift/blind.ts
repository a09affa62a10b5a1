/**
 * Blindness: where git or the instance's memory does not say what earlier runs did, no difference can be told from an edit.
 *
 * In: a report. Out: yes or no. Invariant: a first run is not blind: nothing was applied, so nothing can have drifted. Example: a
 * shallow clone.
 */
import { isBelieved } from "../model/plan.ts";
import type { DriftReport } from "./report.ts";

export const isBlind = ({ config }: Pick<DriftReport, "config">): boolean =>
  !isBelieved(config) && config.state !== "first-run";

/** Nothing is told as gone that nobody could look at. */
export const isWhole = (report: DriftReport): boolean =>
  report.unknown.length + report.blocked.length === 0 && !isBlind(report) && report.untold === undefined;
