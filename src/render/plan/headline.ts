/** The first line of a plan, which can be read alone, and the line that says which plan it is. */
import { figure } from "../../core/base/figure.ts";
import { pushAll } from "../../core/base/lists.ts";
import { ASSIGNMENT } from "../../core/model/assignment.ts";
import { type Change, isOpen } from "../../core/model/change.ts";
import { MEMBERSHIP } from "../../core/model/membership.ts";
import type { Plan } from "../../core/model/plan.ts";
import { kindsIn, nounOf, type Vocabulary } from "../../core/model/vocabulary.ts";
import { agoWords, momentWords } from "../moment.ts";
import { besideSpans } from "../policy/beside.ts";
import { type Block, count, line, type Span, value, word } from "../view.ts";
import { adoptedSpans } from "./adopted.ts";
import { firstSeenSpans } from "./first-seen.ts";
import { leftToManagement, managementSpans, roleSpans } from "./management.ts";
import { waitingKeys } from "./waiting.ts";

/** Changes of a kind that will be made if a person agrees. A rename is counted as such, and not as an object that comes and one that goes. */
const number = (plan: Plan, kind: string, action: Change["action"]) =>
  plan.changes.filter(
    (change) => isOpen(change) && change.kind === kind && change.action === action && change.renamed === undefined,
  ).length;

/** Permission sets that get another name. */
const renamed = (plan: Plan) =>
  new Set(plan.changes.flatMap((change) => (isOpen(change) ? (change.renamed?.to ?? []) : []))).size;

/** `about 1 min`, `about 20 s`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `about ${Math.max(1, seconds)} s`;
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} min`;
  return `about ${(seconds / 3600).toFixed(1)} h`;
}

/** Sets that are provisioned anew, and to how many accounts. */
function provisioned(plan: Plan): Span[] {
  const sets = plan.changes.filter((change) => isOpen(change) && change.reaches !== undefined);
  const accounts = sets.reduce((sum, change) => sum + (change.reaches ?? 0), 0);
  if (sets.length === 0) return [];
  return [word(`${count(sets.length, "permission set")} re-provisioned to ${count(accounts, "account")}`, "change")];
}

/** Told as grants and memberships. */
const PICTURED: readonly string[] = [ASSIGNMENT, MEMBERSHIP];

function objects(plan: Plan, vocabulary: Vocabulary): Span[] {
  const spans: Span[] = [];
  const kinds = kindsIn(vocabulary, new Set(plan.changes.map(({ kind }) => kind)));
  for (const kind of kinds.filter((one) => !PICTURED.includes(one))) {
    const { one, many } = nounOf(vocabulary, kind);
    const [made, changed, gone] = (["create", "update", "delete"] as const).map((action) => number(plan, kind, action));
    if (made) spans.push(word(`+${count(made, one, many)}`, "add"));
    if (changed) spans.push(word(`~${count(changed, one, many)}`, "change"));
    if (gone) spans.push(word(`−${count(gone, one, many)}`, "remove"));
  }
  if (renamed(plan) > 0) spans.push(word(`${count(renamed(plan), "permission set")} renamed`, "change"));
  return spans;
}

/** Updates of what is mostly made and deleted: they would be in no count. */
function changedParts(plan: Plan, vocabulary: Vocabulary): Span[] {
  return PICTURED.flatMap((kind) => {
    const [changed, { one, many }] = [number(plan, kind, "update"), nounOf(vocabulary, kind)];
    return changed ? [word(`~${count(changed, one, many)}`, "change")] : [];
  });
}

/** How many changes have a verdict, but for those that only the management account may make. */
export function verdictCounts(plan: Plan): (verdict: Change["verdict"]) => number {
  const left = leftToManagement(plan);
  return (verdict) => plan.changes.filter((change) => change.verdict === verdict && !left.has(change.key)).length;
}

/** What is not simply done: a pipeline with --auto-approve leaves all of it. */
function verdicts(plan: Plan): Span[] {
  const of = verdictCounts(plan);
  const [asked, refused, withheld] = [of("ask"), of("deny"), of("withheld")];
  return [
    ...(asked ? [word(`${figure(asked)} ${asked === 1 ? "needs" : "need"} a person`, "warn")] : []),
    ...(refused ? [word(`${figure(refused)} refused`, "error")] : []),
    ...(withheld ? [word(`${figure(withheld)} withheld`, "warn")] : []),
    ...besideSpans(plan),
    ...managementSpans(plan),
  ];
}

/** What --only leaves to another run. */
export function notChosenSpans({ notChosen }: Pick<Plan, "notChosen">): Span[] {
  return notChosen === undefined ? [] : [word(`${count(notChosen, "other change")} not chosen`, "warn")];
}

/** The counts that a reviewer looks for first. */
export function headlineSpans(plan: Plan, vocabulary: Vocabulary): readonly Span[] {
  const parts: Span[] = [];
  const [grants, revocations] = [number(plan, ASSIGNMENT, "create"), number(plan, ASSIGNMENT, "delete")];
  const [joins, leaves] = [number(plan, MEMBERSHIP, "create"), number(plan, MEMBERSHIP, "delete")];
  if (grants) parts.push(word(`+${count(grants, "grant")}`, "add"));
  if (revocations) parts.push(word(`−${count(revocations, "revocation")}`, "remove"));
  if (joins) parts.push(word(`+${count(joins, "membership")}`, "add"));
  if (leaves) parts.push(word(`−${count(leaves, "membership")}`, "remove"));
  pushAll(parts, changedParts(plan, vocabulary));
  pushAll(parts, objects(plan, vocabulary));
  pushAll(parts, provisioned(plan));
  if (parts.length === 0) parts.push(word(plan.changes.length > 0 ? "Nothing to apply" : "No changes", "ok"));
  pushAll(parts, adoptedSpans(plan, vocabulary));
  // No change: a mark gives nobody anything and takes nothing.
  if (plan.marks.length > 0) parts.push(word(`${count(plan.marks.length, "mark")} to write`, "dim"));
  pushAll(parts, verdicts(plan));
  pushAll(parts, firstSeenSpans(plan));
  pushAll(parts, notChosenSpans(plan));
  const waiting = plan.pending.reduce((sum, { keys }) => sum + keys.length, 0) + waitingKeys(plan).length;
  if (waiting > 0) parts.push(word(`${figure(waiting)} waiting`, "warn"));
  const errors = plan.diagnostics.filter(({ severity }) => severity === "error").length;
  if (errors > 0) parts.push(word(`${count(errors, "error")}, so nothing can be applied`, "error"));
  if (plan.unknown.length + plan.blocked.length > 0) parts.push(word("incomplete", "error"));
  if (plan.cost.calls > 0 && plan.changes.some(isOpen)) parts.push(word(duration(plan.cost.seconds)));
  return parts.flatMap((part, index) => (index === 0 ? [part] : [word(" · "), part]));
}

/** What of a plan, or of what was made of one, says which it is. */
type Headed = Pick<Plan, "config" | "organization" | "instance" | "caller" | "endpoint" | "management">;

/** `acme · config 3f9c2ab · o-a1b2c3d4e5 · ssoins-… eu-west-1 · as 222233334444 (delegated administrator)`. */
export function headerLine(plan: Headed): Block {
  const { config, caller, instance } = plan;
  const spans: Span[] = [value(config.name)];
  if (config.mode !== "full") spans.push(word(` (mode ${config.mode})`, "warn"));
  if (config.commit !== undefined) spans.push(word(" · config "), value(config.commit.slice(0, 7)));
  spans.push(word(" · "), value(plan.organization));
  spans.push(word(" · "), value(instance.arn.split("/").at(-1) ?? instance.arn), word(" "), value(instance.region));
  spans.push(word(" · as "), value(caller.account), word(` (${caller.role})`));
  pushAll(spans, roleSpans(plan));
  if (plan.endpoint !== undefined) spans.push(word(" · endpoint ", "warn"), value(plan.endpoint));
  return line(0, ...spans);
}

/** Which snapshot what is live comes from; how long ago that was, where somebody says what time it is (`now`, milliseconds). */
export function snapshotBlocks({ snapshot, made }: Plan, now: number | undefined): readonly Block[] {
  if (snapshot === undefined) return [];
  const ago = now === undefined ? "" : `, ${agoWords(made, now)}`;
  return [
    line(0, word("From a snapshot of ", "warn"), value(momentWords(made)), word(`${ago}: applying reads anew`, "warn")),
  ];
}
