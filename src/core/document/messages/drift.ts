/** Messages about drift that is to be adopted or ignored (`idc drift --adopt`, `--ignore`). */
import { fewNames } from "../../base/few-names.ts";
import { figure } from "../../base/figure.ts";
import { error, type Message, meantKey, short } from "./message.ts";

const BY_HAND = "nothing was written: edit the config by hand, and see what idc plan says of it";

export const driftMessages = {
  "no-such-row": (p: { name: string; keys: readonly string[]; near: string | undefined }): Message =>
    p.keys.length === 0
      ? error(`${short(p.name)} names no drift: there is none of that sort`)
      : error(
          `${short(p.name)} names none of the ${figure(p.keys.length)} row${p.keys.length === 1 ? "" : "s"} of drift`,
          meantKey(p.near, `the keys are ${fewNames(p.keys)}; the folder stands before the options`),
        ),
  "not-adopted": (p: { id: string; why: string; hint: string | undefined }): Message =>
    error(`${p.id} cannot be adopted: ${p.why}`, p.hint),
  "edit-by-hand": (p: { file: string }): Message =>
    error(`${short(p.file)} is written in a way that idc does not edit (an anchor that others repeat, say)`, BY_HAND),
  "edit-says-more": (p: { what: readonly string[] }): Message =>
    error(`with that edit more would be otherwise than was asked for: ${fewNames(p.what)}`, BY_HAND),
  "drift-not-told": (p: { state: string }): Message =>
    error(
      `what drifted cannot be told: ${p.state}`,
      "what earlier runs did is known by git's history and the instance's tags; see what idc plan says of it",
    ),
  "not-ignored": (p: { id: string; why: string }): Message =>
    error(`${p.id} cannot be ignored: ${p.why}`, "adopt it, let idc apply revert it, or write a rule by hand"),
  "ignore-covers-more": (p: { rule: string; keys: readonly string[] }): Message =>
    error(
      `the narrowest rule, ${p.rule}, would cover more than that: ${fewNames(p.keys)}`,
      "name these too where all of it is meant, or write a rule by hand",
    ),
  "ignore-unread": (p: { unread: readonly string[] }): Message =>
    error(
      `not all could be read, so nobody can tell what the rule would cover besides: ${fewNames(p.unread)}`,
      "idc drift says why; ignore it once that can be read, or write a rule by hand",
    ),
  "ignore-day": (p: { date: string; problem: string }): Message =>
    error(`--until ${short(p.date)} ${p.problem}`, "the day on which somebody looks at it again, as YYYY-MM-DD"),
} as const;
