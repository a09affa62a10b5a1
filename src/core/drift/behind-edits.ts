/**
 * Drift behind an edit: what somebody changed on an object whose document waits to be applied.
 *
 * In: changes that are edits, what the last run was of. Out: what of each is drift. Invariant: only what is live neither as it was applied nor
 * as it is declared now; so an edit that waits hides nothing. Example: a description was edited in git, and a policy attached in the
 * console: the policy is drift, the description is none.
 */
import type { Owned } from "../desired/ownership.ts";
import type { Change } from "../model/change.ts";
import { changedFields } from "../model/changed-fields.ts";
import type { Registry } from "../model/kind.ts";

/** What of an edit was done outside, beside it. */
export interface BehindEdit {
  readonly change: Change;
  readonly what: "removed" | "changed";
  /** Of what was changed. */
  readonly fields: readonly string[];
  /** As the last run made it. */
  readonly applied: object;
}

function behind(change: Change, { appliedSpecs }: Pick<Owned, "appliedSpecs">, kinds: Registry): readonly BehindEdit[] {
  const [kind, applied] = [kinds.get(change.kind), appliedSpecs.get(change.key)];
  if (change.cause !== "edit" || kind === undefined || applied === undefined) return [];
  if (change.before === undefined) return [{ change, what: "removed", fields: [], applied }];
  const moved = changedFields(kind, change.before, applied);
  const fields = change.action === "delete" ? moved : moved.filter((name) => change.fields.includes(name));
  return fields.length === 0 ? [] : [{ change, what: "changed", fields, applied }];
}

export const behindEdits = (
  changes: readonly Change[],
  owned: Pick<Owned, "appliedSpecs">,
  kinds: Registry,
): readonly BehindEdit[] => changes.flatMap((change) => behind(change, owned, kinds));
