/**
 * Verifying: every write is looked for before it counts as done, all of them together, with as few calls as it takes.
 *
 * A change whose object is as it should be has been made. One that nobody could look for is neither made nor not made: a
 * deleted thing that is not listed may only not have been readable.
 */

import { sameJson } from "../../core/base/json.ts";
import type { Key } from "../../core/base/key.ts";
import { groupBy } from "../../core/base/lists.ts";
import { makeMatcher } from "../../core/live/unknowns.ts";
import { objectKey } from "../../core/model/anew.ts";
import type { Change } from "../../core/model/change.ts";
import { changedFields } from "../../core/model/changed-fields.ts";
import type { Kind, Registry } from "../../core/model/kind.ts";
import { unprovisionableIn } from "../../core/model/organization.ts";
import type { Reader } from "../../core/model/reader.ts";
import type { RereadContext, Written } from "../../core/model/reading.ts";
import type { Found, Live } from "../../core/model/resource.ts";
import type { Scope } from "../../core/model/scope.ts";
import { CallError, wordsOf } from "../aws/call-error.ts";
import type { Pacing } from "../aws/pacer.ts";
import { IoError } from "../io-error.ts";
import type { Attempt } from "./attempt.ts";
import type { Interpreter } from "./interpreter.ts";
import type { Hand } from "./management.ts";
import type { Operations } from "./operations.ts";
import { failureIn, type OperationFailed } from "./status-lists.ts";

/** Could not be looked for, and why. */
export interface Unread {
  readonly why?: string;
}

/** What a fresh read says of a change that AWS accepted; an error is AWS's reason why it is not there. */
export type Seen = "there" | "missing" | Unread | OperationFailed;

/** AWS promises no read after write: a change that is not seen at once is looked for again after these pauses. */
const LOOK_AGAIN_AFTER = [0, 1_000, 3_000, 9_000];

export interface VerifierPorts {
  readonly reader: Reader;
  readonly live: Live;
  /** What is made anew under the keys of its deletions (`Planned.aside`). */
  readonly aside: Live;
  readonly scope: Scope;
  readonly kinds: Registry;
  readonly interpreter: Interpreter;
  readonly operations: Operations;
  /** Whose credentials a change was made by, where those are not the caller's own: it is looked at with them. */
  readonly handOf?: (key: Key) => Pick<Hand, "operations" | "reader"> | undefined;
  readonly clock: Pacing;
}

export class Verifier {
  private readonly ports: VerifierPorts;
  private counts: ReadonlyMap<string, number> | undefined;

  constructor(ports: VerifierPorts) {
    this.ports = ports;
  }

  /** Looks a few times at what is missing; `blind` where nothing can be read any more. */
  async look(changes: readonly Change[], attempts: readonly Attempt[], blind: boolean): Promise<Map<Key, Seen>> {
    const seen = new Map<Key, Seen>(changes.map(({ key }) => [key, {}]));
    if (blind) return seen;
    try {
      let left = changes;
      for (const pause of LOOK_AGAIN_AFTER) {
        if (pause > 0) await this.ports.clock.sleep(pause);
        for (const [key, how] of await this.lookOnce(left)) seen.set(key, how);
        left = left.filter(({ key }) => seen.get(key) === "missing");
        if (left.length > 0) await this.explain(left, attempts, seen);
        left = left.filter(({ key }) => seen.get(key) === "missing");
        if (left.length === 0) break;
      }
    } catch (error) {
      // What was written must be told, whatever keeps us from looking at it.
      if (!(error instanceof CallError) && !(error instanceof IoError)) throw error;
      const why = wordsOf(error);
      for (const [key, how] of seen) if (typeof how === "object" && !(how instanceof Error)) seen.set(key, { why });
    }
    return seen;
  }

  private async lookOnce(changes: readonly Change[]): Promise<ReadonlyMap<Key, Seen>> {
    const seen = new Map<Key, Seen>();
    for (const some of groupBy(changes, ({ kind, key }) => `${kind} ${this.ports.handOf?.(key) !== undefined}`)) {
      const kind = this.ports.kinds.get(some[0]!.kind)!;
      const reading = await kind.reread(
        this.context(this.by(some[0]!.key).reader),
        some.map((change) => this.written(change)),
      );
      const found = foundIn(reading.found, some, this.ports.aside);
      const unknown = reading.unknown.map(({ pattern, reason }) => ({ covers: makeMatcher([pattern]), reason }));
      for (const change of some) {
        const there = isAsWanted(change, found.get(change.key), kind);
        const unread = found.has(change.key) ? undefined : unreadOf(change, unknown);
        seen.set(change.key, unread ?? (there ? "there" : "missing"));
      }
    }
    return seen;
  }

  /** AWS's own reason, where an operation that was over had failed. */
  private async explain(changes: readonly Change[], attempts: readonly Attempt[], seen: Map<Key, Seen>): Promise<void> {
    const missing = new Set(changes.map(({ key }) => key));
    for (const { key, pending } of attempts.filter((attempt) => missing.has(attempt.key))) {
      for (const { wait, operation, requestId } of pending) {
        const { status } = await this.by(key).operations.describe(wait, requestId);
        const failure = failureIn(status, operation, requestId);
        if (failure !== undefined) seen.set(key, failure);
      }
    }
  }

  private written({ key, action, before, after }: Change): Written {
    const { aside, interpreter } = this.ports;
    const known = action === "create" ? undefined : aside.resources.get(key)?.ids;
    return { key, spec: (after ?? before)!, ids: known ?? interpreter.savedOf(key) };
  }

  private by(key: Key): Pick<Hand, "operations" | "reader"> {
    return this.ports.handOf?.(key) ?? this.ports;
  }

  private context(reader: Reader): RereadContext {
    const { live, scope, interpreter } = this.ports;
    return {
      reader,
      scope,
      instance: live.instance,
      inactiveAccounts: unprovisionableIn(live.organization),
      idOf: (key, name) => interpreter.savedOf(key)[name] ?? live.resources.get(key)?.ids[name],
      count: (kind) => this.count().get(kind) ?? 0,
    };
  }

  private count(): ReadonlyMap<string, number> {
    if (this.counts !== undefined) return this.counts;
    const counts = new Map<string, number>();
    for (const { kind } of this.ports.live.resources.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    this.counts = counts;
    return counts;
  }
}

/** What a fresh read did not show, and why. */
interface Uncovered {
  readonly covers: (key: Key) => boolean;
  readonly reason: string;
}

/** Why a change could not be looked for; undefined where it could. */
function unreadOf(change: Change, unknown: readonly Uncovered[]): Unread | undefined {
  const why = unknown.find(({ covers }) => covers(change.key) || covers(objectKey(change)));
  return why && { why: why.reason };
}

/** By key; what goes and has a key of its own for that (`Anew`) by its ids. */
function foundIn(items: readonly Found[], changes: readonly Change[], aside: Live): ReadonlyMap<Key, Found> {
  const found = new Map(items.map((item) => [item.key, item]));
  for (const { key, action, anew } of changes) {
    if (anew === undefined || action !== "delete") continue;
    const ids = aside.resources.get(key)?.ids;
    const there = items.find((item) => sameJson(item.ids, ids));
    if (there !== undefined) found.set(key, there);
  }
  return found;
}

function isAsWanted({ action, after }: Change, found: Found | undefined, kind: Kind): boolean {
  if (action === "delete") return found === undefined;
  return found !== undefined && changedFields(kind, found.spec, after!).length === 0;
}
