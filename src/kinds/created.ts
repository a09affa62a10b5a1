/** When AWS made something: for whoever has to know whether it was there before a document was. */
import type { Facts } from "../core/model/resource.ts";

/** Nothing where AWS does not say it. */
export function createdAt(value: unknown): Pick<Facts, "createdAt"> {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return {};
  return { createdAt: value.toISOString() };
}
