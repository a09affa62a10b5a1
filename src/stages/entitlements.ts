/** What is live with access past all permission sets, for whoever tells who may do what; plans are about none of it. */
import type { Live } from "../core/model/resource.ts";
import { readEntitlements } from "../io/access/entitlements.ts";
import type { Connection } from "../io/aws/connection.ts";

/** `live` should know all users and groups: whoever is not among them has no name here. */
export async function withEntitlements(live: Live, connection: Connection): Promise<Live> {
  return { ...live, entitlements: await readEntitlements(connection, live) };
}
