/**
 * The check run of approval: what rules ask of whom, and who has said yes.
 *
 * In: demands, each with how it stands. Out: a title, Markdown, a conclusion. Invariant: it is green only where nothing is missing; below `names` no
 * message of a rule is told; whom it asks is, since nobody could review it otherwise. Example: `Waits for security`.
 */
import { harmless } from "../../core/base/harmless.ts";
import { cut } from "../../core/base/visible.ts";
import type { Privacy } from "../../core/model/config.ts";
import type { Demand } from "../../core/policy/approval/demands.ts";
import { askedOf, type Standing } from "../../core/policy/approval/reviewed.ts";
import { renderMarkdown } from "../markdown.ts";
import { type Block, blank, count, heading, line, sentence, type View, value, word } from "../view.ts";

/** A demand, and how it stands; `anybody`: it names nobody, so that no review can meet it. */
export interface Asked {
  readonly demand: Demand;
  readonly standing: Standing | "anybody";
}

export interface ApprovalCheck {
  readonly conclusion: "success" | "action_required";
  readonly title: string;
  readonly summary: string;
}

/** More are no list to read. */
const [NAMES, MESSAGE] = [60, 200];

const isMet = ({ standing }: Asked): boolean => standing === "anybody" || standing.missing === undefined;

function titleOf(asked: readonly Asked[]): string {
  const waits = asked.filter((one) => !isMet(one)).map(({ demand }) => askedOf(demand.approvers));
  if (waits.length > 0) return cut(`Waits for ${[...new Set(waits)].join(", and for ")}`, 200);
  const by = asked.flatMap(({ standing }) => (standing === "anybody" ? [] : standing.by));
  if (by.length > 0) return cut(`Approved by ${[...new Set(by)].join(", ")}`, 200);
  return asked.length === 0 ? "No rule asks for approval" : "What rules ask for is for a person who applies it";
}

function standingLines({ standing }: Asked): readonly Block[] {
  if (standing === "anybody") return [line(2, word("it names nobody: whoever applies it is asked", "dim"))];
  const { by, uncounted, missing } = standing;
  return [
    ...(missing === undefined ? by.map((login) => line(2, word("approved by ", "ok"), value(login))) : []),
    ...(missing === undefined ? [] : [line(2, word("waits: ", "warn"), sentence(missing))]),
    ...uncounted.slice(0, NAMES).map(({ login, why }) => line(2, value(login), word(": "), sentence(why))),
  ];
}

function askedLines(asked: Asked, named: boolean): readonly Block[] {
  const { policy, approvers, changes, message } = asked.demand;
  const who = approvers.length === 0 ? [] : [word(", asks "), value(cut(askedOf(approvers), MESSAGE))];
  const why = named && message !== undefined ? [word(": "), sentence(cut(message, MESSAGE))] : [];
  return [line(1, value(policy), ...who, word(` of ${count(changes, "change")}`), ...why), ...standingLines(asked)];
}

const HOW =
  "An approving review counts where it is of the newest commit and by somebody who wrote nothing of it. After the merge idc asks GitHub again.";

/** `remarks`: what else there is to say, in our own words. */
export function approvalCheck(asked: readonly Asked[], remarks: readonly string[], privacy: Privacy): ApprovalCheck {
  const view: View = [
    ...remarks.map((text) => line(0, word(text, "warn"))),
    ...(asked.length === 0 ? [] : [heading("Rules that ask", true)]),
    ...asked.flatMap((one) => askedLines(one, privacy === "names")),
    blank,
    line(0, word(HOW, "dim")),
  ];
  const isWhole = remarks.length === 0 && asked.every(isMet);
  const title = remarks.length > 0 && asked.every(isMet) ? cut(remarks[0]!, 200) : titleOf(asked);
  return {
    conclusion: isWhole ? "success" : "action_required",
    title,
    summary: harmless(renderMarkdown(view, { quiet: true })),
  };
}
