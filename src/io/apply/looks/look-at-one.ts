/** Looking at one object in the midst of writing: what was made though its answer was lost, and what it is by now. */
import type { Key } from "../../../core/base/key.ts";
import type { Change } from "../../../core/model/change.ts";
import { unprovisionableIn } from "../../../core/model/organization.ts";
import type { Reading } from "../../../core/model/reading.ts";
import type { Found } from "../../../core/model/resource.ts";
import type { CallError } from "../../aws/call-error.ts";
import { ChangedSince } from "../attempt.ts";
import type { Run } from "../run.ts";

/** Looks for what a creation whose answer was lost has made. */
export function findMadeOf({ plan, kinds, live, query: { reader } }: Run) {
  const after = new Map(plan.changes.map((change) => [change.key, change]));
  return async (key: Key): Promise<Found["ids"] | undefined> => {
    const change = after.get(key);
    if (change?.after === undefined) return undefined;
    return kinds.get(change.kind)?.findMade?.({ reader, instance: live.instance }, change.after);
  };
}

/**
 * Of an object that a write was held to, and that has changed since it was planned on: whether it is still the same one. No write of
 * this run changes it before (`order.ts`).
 */
export function changedSinceOf(run: Run) {
  const changes = new Map(run.plan.changes.map((change) => [change.key, change]));
  return async (key: Key, refusal: CallError): Promise<ChangedSince> => {
    const change = changes.get(key)!;
    const { found, unknown } = await lookAt(change, run);
    const [now] = found;
    if (now === undefined) return new ChangedSince(refusal, { unread: unknown[0]?.reason });
    const what = takenBy(change, now, run);
    return new ChangedSince(refusal, what === undefined ? {} : { what, dependents: madeOn(key, run) });
  };
}

/** Why it is not for this config to write any more, nor to let anybody in; undefined where it is the same, whatever is said of it. */
function takenBy({ kind, before }: Change, { spec, facts }: Found, { kinds }: Run): string | undefined {
  const nameOf = (one: object) => kinds.get(kind)!.keyOf(one).toLowerCase();
  if (facts?.external === true) return "it is an identity provider's now";
  return nameOf(spec) === nameOf(before!) ? undefined : "it has another name now";
}

/** What this run is to make that refers to an object. */
function madeOn(key: Key, { plan, kinds }: Run): readonly Key[] {
  const refers = ({ kind, after }: Change) => after !== undefined && kinds.get(kind)!.parents(after).includes(key);
  return plan.changes.flatMap((change) => (refers(change) ? [change.key] : []));
}

async function lookAt({ key, kind, before }: Change, { kinds, live, aside, query }: Run): Promise<Reading> {
  const inactiveAccounts = unprovisionableIn(live.organization);
  const context = { ...query, instance: live.instance, inactiveAccounts, idOf: () => undefined, count: () => 0 };
  return kinds.get(kind)!.reread(context, [{ key, spec: before!, ids: aside.resources.get(key)?.ids ?? {} }]);
}
