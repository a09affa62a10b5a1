/**
 * A run of apply: the changes, then a look at what they did, then the marks, then the pointer.
 */
import type { Change } from "../../core/change.ts";
import type { Key } from "../../core/key.ts";
import { writePointer } from "../../core/marks.ts";
import type { Order } from "../../core/order.ts";
import type { Outcome, Result } from "../../core/outcome.ts";
import type { Mark, Plan } from "../../core/plan.ts";
import { pointerStep } from "../../core/plan-steps.ts";
import type { Planned } from "../../core/planning.ts";
import { narrowScope } from "../../core/scope.ts";
import { makeMatcher } from "../../core/unknowns.ts";
import { CallError } from "../aws/call-error.ts";
import type { Connection, Measure } from "../aws/connection.ts";
import type { LiveQuery } from "../aws/live.ts";
import type { Repository } from "../git/repository.ts";
import { IoError } from "../io-error.ts";
import { type Applied, applyChanges } from "./apply.ts";
import { type Clock, Interpreter } from "./interpreter.ts";

export interface ApplyPorts {
  readonly clock: Clock;
  readonly interrupt: AbortSignal;
  /** See `ApplyInput`. */
  readonly whyNot?: (change: Change) => string | undefined;
  /** A write was accepted. */
  readonly sent: () => void;
  readonly progress: (done: number, of: number, change: Change, result: Result) => void;
  readonly stage: (name: string, measure: () => Measure) => void;
}

/** What a run needs of a prepared plan. */
export interface Run {
  readonly plan: Plan;
  readonly order: Order;
  readonly repository: Repository | undefined;
  readonly connection: Connection;
  readonly query: LiveQuery;
  readonly lookAgain: (query: LiveQuery) => Promise<Planned>;
}

/** AWS promises no read after write: a change that is not seen at once is looked for again after these pauses. */
const LOOK_AGAIN_AFTER = [0, 1_000, 3_000, 9_000];

/** The permission sets and groups whose rows the changes touched. */
function touched(changes: readonly Change[]) {
  const sets = new Set<string>();
  const groups = new Set<string>();
  for (const { kind, before, after } of changes) {
    const spec = (after ?? before) as Record<string, string>;
    if (kind === "PermissionSet") sets.add(spec.name!);
    if (kind === "AccountAssignment") sets.add(spec.permissionSet!);
    if (kind === "GroupMembership") groups.add(spec.group!);
  }
  return { sets, groups };
}

/** What a fresh read says of changes that AWS accepted. */
type Seen = "there" | "missing" | "unread";

/**
 * A change that a plan would still make has not been made. One that nobody could look for is neither made nor not made: a
 * deleted thing that is not listed may only not have been readable.
 */
function seen(change: Change, again: Planned, unread: (key: Key) => boolean, missing: ReadonlySet<Key>): Seen {
  if (missing.has(change.key)) return "missing";
  return !again.live.resources.has(change.key) && unread(change.key) ? "unread" : "there";
}

/** Looks again, a few times: AWS promises no read after write. */
async function look(run: Run, changes: readonly Change[], ports: ApplyPorts): Promise<ReadonlyMap<Key, Seen>> {
  const { sets, groups } = touched(changes);
  const query = { ...run.query, scope: narrowScope(run.query.scope, sets, groups) };
  let found = new Map<Key, Seen>();
  for (const pause of LOOK_AGAIN_AFTER) {
    await ports.clock.sleep(pause);
    const again = await run.lookAgain(query);
    const missing = new Set(again.diff.differences.map(({ key }) => key));
    const unread = makeMatcher(again.live.unknown.map(({ pattern }) => pattern));
    found = new Map(changes.map((change) => [change.key, seen(change, again, unread, missing)]));
    // Time may show what is missing; it does not make readable what is not.
    if (![...found.values()].includes("missing")) break;
  }
  return found;
}

const UNSEEN: Readonly<Record<Exclude<Seen, "there">, Pick<Result, "state" | "reason">>> = {
  missing: { state: "failed", reason: "AWS accepted it, but reading it again does not show it" },
  unread: { state: "unknown", reason: "AWS accepted it, but it could not be read again" },
};

/** Re-reads, in bulk, every change before it counts as done. */
async function verify(run: Run, { results, lost }: Applied, ports: ApplyPorts): Promise<readonly Result[]> {
  const done = new Set(results.filter((result) => result.state === "done").map((result) => result.key));
  if (done.size === 0) return results;
  const changes = run.plan.changes.filter((change) => done.has(change.key));
  let found: ReadonlyMap<Key, Seen> = new Map(changes.map(({ key }) => [key, "unread"]));
  try {
    if (!lost) found = await look(run, changes, ports);
  } catch (error) {
    // What was written must be told, whatever keeps us from looking at it.
    if (!(error instanceof CallError) && !(error instanceof IoError)) throw error;
  }
  return results.map((result) => {
    const one = found.get(result.key);
    return one === undefined || one === "there" ? result : { ...result, ...UNSEEN[one] };
  });
}

/** What AWS or the world said, as a reason; a bug stays a bug. */
function reasonOf(error: unknown): string {
  if (error instanceof CallError) return `${error.code}: ${error.message}`;
  if (error instanceof IoError) return error.message;
  throw error;
}

/** Marks of ours are written one by one; where AWS denies them, that is said and nothing else is lost. */
async function writeMarks(marks: readonly Mark[], interpreter: Interpreter): Promise<string | undefined> {
  try {
    for (const { key, step } of marks) await interpreter.perform(key, step);
    return undefined;
  } catch (error) {
    return `marking permission sets: ${reasonOf(error)}`;
  }
}

/** Why the instance must not remember this commit as applied, or nothing. */
function unfinished(run: Run, results: readonly Result[]): string | undefined {
  const { plan } = run;
  if (plan.unknown.length + plan.blocked.length > 0) return "something is unknown";
  if (results.some((result) => result.state !== "done")) return "something is left to do";
  return undefined;
}

async function advance(run: Run, results: readonly Result[], interpreter: Interpreter): Promise<Outcome["pointer"]> {
  const { plan, repository } = run;
  if (plan.config.state === "uncommitted-changes") {
    return { advanced: false, reason: "the config has uncommitted changes", holdsRemovals: true };
  }
  const reason = unfinished(run, results);
  if (reason !== undefined || repository?.commit === undefined) {
    return { advanced: false, reason: reason ?? "no commit" };
  }
  if (plan.config.applied === repository.commit) return { advanced: true };
  const value = writePointer(repository.commit, repository.path);
  if (value.length > 256) return { advanced: false, reason: "the config folder's path is too long for a tag" };
  try {
    await interpreter.perform("Instance", pointerStep(plan, value));
    return { advanced: true };
  } catch (error) {
    return { advanced: false, reason: reasonOf(error) };
  }
}

/** The marks, then the pointer; nothing after an interrupt. */
async function remember(
  run: Run,
  results: readonly Result[],
  interpreter: Interpreter,
  interrupted: boolean,
): Promise<Outcome["pointer"]> {
  if (interrupted) return { advanced: false, reason: "interrupted" };
  const problem = await writeMarks(run.plan.marks, interpreter);
  return problem === undefined ? advance(run, results, interpreter) : { advanced: false, reason: problem };
}

export async function perform(run: Run, approved: (change: Change) => boolean, ports: ApplyPorts): Promise<Outcome> {
  const interpreter = new Interpreter(run.connection, ports.clock, ports.sent);
  const { plan, order } = run;
  const made = await applyChanges({ changes: plan.changes, order, approved, interpreter, ...ports });
  ports.stage("looking at what was done", () => run.connection.measure());
  const results = await verify(run, made, ports);
  const interrupted = ports.interrupt.aborted;
  const pointer = await remember(run, results, interpreter, interrupted);
  return {
    format: "idc-outcome",
    version: 1,
    results,
    unknown: plan.unknown.length + plan.blocked.length,
    interrupted,
    pointer,
    names: { accounts: plan.names.accounts },
  };
}
