/** Conditional writes of the identity store: a write is held to the `Revision` in which its object was seen. */
import type { JsonObject } from "../core/base/json.ts";
import type { Facts, Found } from "../core/model/resource.ts";
import { text } from "./wire.ts";

/** A member of requests and answers that the SDK's types do not have yet. */
export interface Conditional {
  readonly Revision?: string;
}

/** Nothing where AWS knows no revisions. */
export function seenRevision({ Revision }: JsonObject): Pick<Facts, "revision"> {
  const revision = text(Revision);
  return revision === undefined ? {} : { revision };
}

/** Only while nobody has changed it since: without a revision AWS writes whatever happened meanwhile. */
export const ifUnchanged = ({ facts }: Found): Conditional =>
  facts?.revision === undefined ? {} : { Revision: facts.revision };
