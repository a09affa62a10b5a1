/** Looking at one object in the midst of writing: what was made though its answer was lost, and whether it is still as planned on. */
import type { JsonObject } from "../../../core/base/json.ts";
import type { Key } from "../../../core/base/key.ts";
import type { Change } from "../../../core/model/change.ts";
import { changedFields } from "../../../core/model/changed-fields.ts";
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
 * Holds a write to the revision that its object has by now, where all is still as it was planned on and this run writes what hangs on
 * it: whether a change of members is one of their group, AWS does not say. A look may be late, and is taken again with the next try.
 */
export function heldAnewOf(run: Run) {
  const changes = new Map(run.plan.changes.map((change) => [change.key, change]));
  return async (key: Key, input: JsonObject, refusal: CallError): Promise<JsonObject> => {
    const change = changes.get(key);
    if (change?.before === undefined || !isHungOn(key, run)) throw new ChangedSince(refusal);
    const { found, unknown } = await lookAt(change, run);
    const [now] = found;
    const isSame =
      now !== undefined && changedFields(run.kinds.get(change.kind)!, change.before, now.spec).length === 0;
    const Revision = isSame ? now.facts?.revision : undefined;
    if (Revision === undefined) throw new ChangedSince(refusal, unknown[0]?.reason);
    return { ...input, Revision };
  };
}

const isHungOn = (key: Key, { plan, kinds }: Run): boolean =>
  plan.changes.some(({ kind, before, after }) =>
    kinds
      .get(kind)!
      .parents((after ?? before)!)
      .includes(key),
  );

async function lookAt({ key, kind, before }: Change, { kinds, live, aside, query }: Run): Promise<Reading> {
  const inactiveAccounts = unprovisionableIn(live.organization);
  const context = { ...query, instance: live.instance, inactiveAccounts, idOf: () => undefined, count: () => 0 };
  return kinds.get(kind)!.reread(context, [{ key, spec: before!, ids: aside.resources.get(key)?.ids ?? {} }]);
}
