/** What a plan says beside its changes: what is unknown, what is left alone, what git says, what it costs. */

import { figure } from "../../core/base/figure.ts";
import { isObject } from "../../core/base/json.ts";
import { nameOf } from "../../core/base/key.ts";
import { Lists, sortedOnce } from "../../core/base/lists.ts";
import { setOf } from "../../core/diff/management.ts";
import { assignmentIn } from "../../core/model/assignment.ts";
import { MANAGED, PROTECTED } from "../../core/model/own-tags.ts";
import type { Plan } from "../../core/model/plan.ts";
import type { Unknown } from "../../core/model/resource.ts";
import { setKeyOf } from "../../core/model/specs.ts";
import { UNSEEN } from "../reading.ts";
import {
  andMore,
  type Block,
  count,
  fold,
  line,
  lineWithAside,
  place,
  type Span,
  sentence,
  type Tone,
  value,
  word,
} from "../view.ts";
import { ENTRIES_SHOWN, SHARED_FROM } from "./refused.ts";
import { plainText } from "./shown.ts";
import { principalName } from "./waiting.ts";

/** `AccountAssignment/Admin/group:operators/*` as people say it; other patterns as they are. */
function patternSpans(pattern: string): readonly Span[] {
  const { permissionSet = "*", principal = "*", account } = assignmentIn(pattern) ?? {};
  if (permissionSet === "*" || principal === "*" || account !== "*") return [value(pattern)];
  return [value(principalName(principal)), word(" → "), value(permissionSet)];
}

function unknownBlocks(unknown: Unknown): Block[] {
  const at = unknown.at === undefined ? [] : [place(unknown.at)];
  const near = unknown.near === undefined ? [] : [word(" (did you mean "), value(unknown.near), word("?)")];
  return [
    lineWithAside(1, at, word("! ", "error"), ...patternSpans(unknown.pattern)),
    line(3, sentence(unknown.reason), ...near),
  ];
}

function sharedUnknownBlocks(unknown: readonly Unknown[]): readonly Block[] {
  const shown = unknown.slice(0, ENTRIES_SHOWN).map(({ pattern }) => line(3, ...patternSpans(pattern)));
  const more = unknown.length > shown.length ? [line(3, word(andMore(unknown.length - shown.length), "dim"))] : [];
  return [line(1, word("! ", "error"), sentence(unknown[0]!.reason)), ...shown, ...more];
}

/** What has disappeared together is unknown for one reason. */
function allUnknownBlocks(all: readonly Unknown[]): readonly Block[] {
  const reasons = new Lists<Unknown>();
  for (const unknown of all) if (unknown.at === undefined) reasons.add(unknown.reason, unknown);
  const told = new Set<string>();
  return all.flatMap((unknown): readonly Block[] => {
    const alike = reasons.get(unknown.reason);
    if (unknown.at !== undefined || alike.length < SHARED_FROM) return unknownBlocks(unknown);
    if (told.has(unknown.reason)) return [];
    told.add(unknown.reason);
    return sharedUnknownBlocks(alike);
  });
}

export function unknownSection(plan: Pick<Plan, "blocked" | "unknown">): readonly Block[] {
  const blocked =
    plan.blocked.length === 0
      ? []
      : [line(1, word(`${count(plan.blocked.length, "declared object")} left as found because of that`, "dim"))];
  return [...allUnknownBlocks(plan.unknown), ...blocked];
}

/** What nobody looked for, and how to. */
export function unseenSpans({ unseen = [] }: Plan): readonly Span[] {
  if (unseen.length === 0) return [];
  return [word(`${unseen.map((one) => UNSEEN[one]).join("; ")} (--read-by pairs shows them)`)];
}

/** Whether names still mean the same ones is told by ids, which nothing here remembers. */
export function notComparedBlocks({ notCompared }: Plan): readonly Block[] {
  if (notCompared === undefined) return [];
  const { users, groups } = notCompared;
  const parts = [...(groups === 0 ? [] : [count(groups, "group")]), ...(users === 0 ? [] : [count(users, "user")])];
  const [are, were] = users + groups === 1 ? ["is the one", "was"] : ["are those", "were"];
  const text = `Not compared: whether ${parts.join(" and ")} of the identity provider ${are} that ${were} called so before`;
  return [line(0, word(text, "dim"))];
}

/** What apply writes beside changes: marks, by the sets that get or lose them, and the memory of runs. */
export function markBlocks({ marks }: Plan): readonly Block[] {
  const lines = marks.map(({ key, step }) => {
    const { Tags, TagKeys } = step.input;
    const tags = Array.isArray(Tags) ? Tags.filter(isObject) : [];
    const gone = Array.isArray(TagKeys) ? TagKeys : [];
    const what = [
      ...tags.map(({ Key, Value }) => `${plainText(Key)}=${plainText(Value)}`),
      ...gone.map((tag) => `without ${plainText(tag)}`),
    ];
    return line(1, word("mark ", "dim"), value(nameOf(key)), word("  "), value(what.join(", ")));
  });
  return fold(`Marks to write: ${count(marks.length, "permission set")}`, lines);
}

/** One line of sets, of which so many are named as people read. */
function setsLine(what: string, keys: readonly string[], verbose: boolean, tone: Tone = "dim"): readonly Block[] {
  if (keys.length === 0) return [];
  const shown = verbose ? keys : keys.slice(0, ENTRIES_SHOWN);
  const names = shown.flatMap((key, index) => [word(index === 0 ? "" : ", ", "dim"), value(nameOf(key))]);
  const rest = keys.length - shown.length;
  const more = rest === 0 ? [] : [word(`, ${andMore(rest)}`, "dim")];
  return [line(0, word(`${what}: `, tone), ...names, ...more)];
}

/** Nobody loses by it, but whoever looks for a mark is to know why there is none. */
export function unmarkedBlocks({ unmarked = [], unguarded = [] }: Plan, verbose: boolean): readonly Block[] {
  const sets = (keys: readonly string[]) => count(keys.length, "permission set");
  const beyond = `Marks left as they are: ${sets(unmarked)} that only the management account may tag`;
  const foreign = `Protected without the mark ${PROTECTED}: ${sets(unguarded)} of somebody else's`;
  return [...setsLine(beyond, unmarked, verbose), ...setsLine(foreign, unguarded, verbose)];
}

/** Whoever plans does not know who applies. */
export function guardedBlocks({ guarded = [], changes }: Plan, verbose: boolean): readonly Block[] {
  if (guarded.length === 0) return [];
  const keys = new Set(guarded);
  const sets = sortedOnce(changes.filter(({ key }) => keys.has(key)).flatMap((one) => setOf(one) ?? []));
  const what = `Denied to the roles of idc setup github by the mark ${PROTECTED}: ${count(guarded.length, "change")}, of`;
  const out = "a person applies them by other credentials";
  return [...setsLine(what, sets.map(setKeyOf), verbose, "warn"), line(1, word("→ ", "dim"), word(out))];
}

/** Which marks they are, by their tags; one that goes tells no more than that a set was made without a commit. */
function markNames({ marks }: Plan): string {
  const isOf = (tag: string) => (step: Plan["marks"][number]["step"]) =>
    JSON.stringify(step.input).includes(`"${tag}"`);
  const steps = marks.map(({ step }) => step);
  const guarding = steps.filter(isOf(PROTECTED));
  const alone = guarding.every((step) => !isOf(MANAGED)(step)) && guarding.length === steps.length;
  return [...(alone ? [] : [MANAGED]), ...(guarding.length === 0 ? [] : [PROTECTED])].join(", ");
}

const MEMORY = "idc's tags of the instance";

export function costBlocks(plan: Plan): readonly Block[] {
  const { calls, asynchronous } = plan.cost;
  if (calls === 0) return plan.remembers === true ? [line(0, word(`Writes: ${MEMORY}`, "dim"))] : [];
  const waited = asynchronous === 0 ? "" : `, ${figure(asynchronous)} of them asynchronous`;
  const marks = plan.marks.length;
  const marked =
    marks === 0
      ? ""
      : `, ${figure(marks)} of them ${marks === 1 ? "a mark" : "marks"} (${markNames(plan)}) on permission sets`;
  const memory = plan.remembers === true ? `; ${MEMORY}` : "";
  return [line(0, word(`Writes: ${count(calls, "call")}${waited}${marked}${memory}`, "dim"))];
}
