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
import { CallError } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import type { LiveQuery } from "../aws/live.ts";
import type { Repository } from "../git/repository.ts";
import { applyChanges } from "./apply.ts";
import { type Clock, Interpreter } from "./interpreter.ts";

export interface ApplyPorts {
  readonly clock: Clock;
  readonly interrupt: AbortSignal;
  readonly progress: (done: number, of: number, change: Change, result: Result) => void;
  readonly stage: (name: string, calls: () => number) => void;
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

/** Reads again what was touched; a change that a plan would still make has not been made. */
async function verify(run: Run, results: readonly Result[], ports: ApplyPorts): Promise<readonly Result[]> {
  const done = new Set(results.filter((result) => result.state === "done").map((result) => result.key));
  if (done.size === 0) return results;
  const changes = run.plan.changes.filter((change) => done.has(change.key));
  const { sets, groups } = touched(changes);
  const query = { ...run.query, scope: narrowScope(run.query.scope, sets, groups) };
  let missing = new Set<Key>();
  for (const pause of LOOK_AGAIN_AFTER) {
    await ports.clock.sleep(pause);
    const { diff } = await run.lookAgain(query);
    missing = new Set(diff.differences.map(({ key }) => key).filter((key) => done.has(key)));
    if (missing.size === 0) return results;
  }
  return results.map((result) =>
    missing.has(result.key)
      ? { ...result, state: "failed", reason: "AWS accepted it, but reading it again does not show it" }
      : result,
  );
}

/** Marks of ours are written one by one; where AWS denies them, that is said and nothing else is lost. */
async function writeMarks(marks: readonly Mark[], interpreter: Interpreter): Promise<string | undefined> {
  try {
    for (const { key, step } of marks) await interpreter.perform(key, step);
    return undefined;
  } catch (error) {
    if (error instanceof CallError) return `marking permission sets: ${error.code}: ${error.message}`;
    throw error;
  }
}

/** Why the instance must not remember this commit as applied, or nothing. */
function unfinished(run: Run, results: readonly Result[]): string | undefined {
  const { plan } = run;
  if (plan.config.state !== "believed" && plan.config.state !== "first-run") return `git: ${plan.config.state}`;
  if (plan.unknown.length + plan.blocked.length > 0) return "something is unknown";
  if (results.some((result) => result.state !== "done")) return "something is left to do";
  return undefined;
}

async function advance(run: Run, results: readonly Result[], interpreter: Interpreter): Promise<Outcome["pointer"]> {
  const { plan, repository } = run;
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
    if (error instanceof CallError) return { advanced: false, reason: `${error.code}: ${error.message}` };
    throw error;
  }
}

export async function perform(run: Run, approved: (change: Change) => boolean, ports: ApplyPorts): Promise<Outcome> {
  const interpreter = new Interpreter(run.connection, ports.clock);
  const { plan, order } = run;
  const made = await applyChanges({ changes: plan.changes, order, approved, interpreter, ...ports });
  ports.stage("looking at what was done", run.connection.calls);
  const results = await verify(run, made, ports);
  const interrupted = ports.interrupt.aborted;
  const markProblem = interrupted ? undefined : await writeMarks(plan.marks, interpreter);
  const pointer: Outcome["pointer"] = interrupted
    ? { advanced: false, reason: "interrupted" }
    : markProblem === undefined
      ? await advance(run, results, interpreter)
      : { advanced: false, reason: markProblem };
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
