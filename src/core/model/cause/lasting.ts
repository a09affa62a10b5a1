/**
 * Grants that last longer than the last completed commit says.
 *
 * In: nothing (these are the nouns). Out: `Lasting`. Invariant: it is live, so that no call is made for it. Example: `expires: 2026-12-31` becomes
 * `2027-12-31`.
 */
import type { Key } from "../../base/key.ts";
import type { AccountAssignmentSpec } from "../assignment.ts";
import type { Source } from "../resource.ts";

/** A grant that ended on `before`, and by `source` ends later or never. Days are `YYYY-MM-DD`. */
export interface Lasting {
  readonly key: Key;
  readonly spec: AccountAssignmentSpec;
  readonly before: string;
  readonly after: string | undefined;
  readonly source: Source;
}
