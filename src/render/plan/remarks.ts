/** What a plan says beside its changes: what waits, what is unknown, what is left alone, what git says, what it costs. */

import { parseKey } from "../../core/key.ts";
import type { LeftAlone, Plan } from "../../core/plan.ts";
import type { Pending, Unknown } from "../../core/resource.ts";
import { type Block, count, line, lineWithAside, type Span, value, word } from "../view.ts";

function pendingBlock(pending: Pending): Block {
  const noun = pending.principal.type === "GROUP" ? "group" : "user";
  const near = pending.near === undefined ? [] : [word(" (did you mean "), value(pending.near), word("?)")];
  const place = [value(`${pending.at.file}:${pending.at.line}`)];
  return lineWithAside(
    1,
    place,
    word("? ", "warn"),
    value(pending.principal.name),
    word(`: no such ${noun}`),
    ...near,
    word(`; ${count(pending.keys.length, "grant")} waiting`),
  );
}

function unknownBlocks(unknown: Unknown): Block[] {
  const place = unknown.at === undefined ? [] : [value(`${unknown.at.file}:${unknown.at.line}`)];
  const near = unknown.near === undefined ? [] : [word(" (did you mean "), value(unknown.near), word("?)")];
  return [
    lineWithAside(1, place, word("! ", "error"), value(unknown.pattern)),
    line(3, value(unknown.reason), ...near),
  ];
}

export function waitingBlocks(plan: Plan): readonly Block[] {
  return plan.pending.map(pendingBlock);
}

export function unknownSection(plan: Plan): readonly Block[] {
  const blocked =
    plan.blocked.length === 0
      ? []
      : [line(1, word(`${count(plan.blocked.length, "declared object")} left as found because of that`, "dim"))];
  return [...plan.unknown.flatMap(unknownBlocks), ...blocked];
}

/** Assignments that nobody declared on sets that this run is the first to hold. */
export function firstSeenBlocks(plan: Plan): readonly Block[] {
  const rows = plan.leftAlone.filter((group) => group.why === "first-seen").flatMap((group) => group.keys);
  return rows.map((key) => {
    const [set = "", principal = "", account = ""] = parseKey(key).parts;
    const name = plan.names.accounts[account] ?? "";
    return line(
      1,
      word("! ", "warn"),
      value(principal.replace(/^(group|user):/, "")),
      word(" → "),
      value(set),
      word(" on "),
      value(`${name} ${account}`),
    );
  });
}

const WHY: Readonly<Record<Exclude<LeftAlone["why"], "ignored" | "first-seen" | "implied">, string>> = {
  "inactive-account": "in accounts that are not active",
  "direct-user": "of users directly (directUserAssignments: ignored)",
  unmanaged: "that no config here declared",
  unknown: "of rules that do not resolve",
};

const NOUN: Readonly<Record<string, string>> = {
  AccountAssignment: "assignment",
  PermissionSet: "permission set",
  Group: "group",
  GroupMembership: "membership",
  User: "user",
};

export function leftAloneSpans(plan: Plan): readonly Span[] {
  const parts = plan.leftAlone.flatMap((group): Span[] => {
    const noun = count(group.keys.length, NOUN[group.kind] ?? group.kind);
    if (group.why === "first-seen" || group.why === "implied") return [];
    if (group.why === "ignored") return [word(`${noun} of `), value(group.owner ?? "")];
    return [word(`${noun} ${WHY[group.why]}`)];
  });
  const inactive = plan.inactiveAccounts.length;
  if (inactive > 0) parts.push(word(`${count(inactive, "account")} not active`));
  const spans: Span[] = [];
  for (const part of parts) {
    if (spans.length > 0 && part.type === "word") spans.push(word(" · "));
    spans.push(part);
  }
  return spans;
}

/** The keys of what is left alone, one a line. */
export function leftAloneKeys(plan: Plan): readonly Block[] {
  return plan.leftAlone.flatMap(({ keys }) => keys).map((key) => line(1, value(key)));
}

export function costBlocks(plan: Plan): readonly Block[] {
  const { calls, asynchronous } = plan.cost;
  if (calls === 0) return [];
  const marks = plan.marks.length === 0 ? "" : `, ${count(plan.marks.length, "mark")} (idc:managed) on permission sets`;
  return [line(0, word(`Writes: ${count(calls, "call")}, ${asynchronous} of them asynchronous${marks}`, "dim"))];
}
