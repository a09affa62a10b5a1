/** Planning a second time under the lease, where another run has written since the first. */

import type { Key } from "../../core/base/key.ts";
import type { Change } from "../../core/model/change.ts";
import type { Registry } from "../../core/model/kind.ts";
import type { Plan } from "../../core/model/plan.ts";
import { compareWithApproved } from "../../core/plan/approved.ts";
import type { Pacing } from "../aws/pacer.ts";
import type { LeaseHolder } from "./lease.ts";

/** Of a life, after which it is looked whether it must be renewed while nothing is written. */
const RENEW_AFTER = 0.1;

/** What both plans would do, where another run has written between them. */
export function sharedBy(first: Plan, again: Plan, kinds: Registry, approved: (change: Change) => boolean) {
  const { held } = compareWithApproved(first, again, kinds);
  const before = new Map(first.changes.map((change) => [change.key, change]));
  // What needed nobody before may need a person now: by the new plan too it must be approved.
  const isShared = (change: Change) => {
    const first = before.get(change.key);
    return !held.has(change.key) && first !== undefined && approved(first) && approved(change);
  };
  const why = (key: Key) => {
    const difference = held.get(key);
    return difference && `another run has written meanwhile, and this is not what was planned before: ${difference}`;
  };
  return { isShared, why };
}

/** Keeps the lease while something else is done. */
export async function keepingLease<Value>(
  lease: LeaseHolder,
  { clock, leaseSeconds }: { readonly clock: Pacing; readonly leaseSeconds: number },
  work: Promise<Value>,
): Promise<Value> {
  let done = false;
  const end = work.finally(() => {
    done = true;
  });
  end.catch(() => {});
  while (!done) {
    await Promise.race([end.catch(() => {}), clock.sleep(leaseSeconds * 1000 * RENEW_AFTER)]);
    if (!done) await lease.keep();
  }
  return end;
}
