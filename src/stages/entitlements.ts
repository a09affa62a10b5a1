/** What is live with access past all permission sets: for who tells who may do what, and for a plan that changes it. */
import { inScope } from "../core/live/entitled.ts";
import type { Entitlements } from "../core/model/entitlement.ts";
import type { Live } from "../core/model/resource.ts";
import type { Planned } from "../core/plan/planned.ts";
import { readEntitlements } from "../io/access/entitlements.ts";
import type { Connection } from "../io/aws/connection.ts";

/** `live` should know all users and groups: whoever is not among them has no name here. */
export async function withEntitlements(live: Live, connection: Connection): Promise<Live> {
  return { ...live, entitlements: await readEntitlements(connection, live) };
}

/** What a plan asks for: at most a quarter of the calls that it has made. */
export const entitlementsOf =
  (connection: Connection) =>
  (live: Live): Promise<Entitlements> =>
    readEntitlements(connection, live, connection.measure().done / 4);

/**
 * The plan with what people have by them beside assignments. `planAgain`: where more than what is told hangs on them, since something judges
 * by them; where there are none, nothing does.
 */
export function withCounted(
  planned: Planned,
  entitlements: Entitlements | undefined,
  planAgain?: (live: Live) => Planned,
): Planned {
  if (entitlements === undefined) return planned;
  const known = inScope(entitlements, planned.live);
  const live = { ...planned.live, entitlements: known };
  if (planAgain !== undefined && (known.rows ?? []).length > 0) return { ...planned, ...planAgain(live) };
  return { ...planned, live, plan: planned.counting(known) };
}
