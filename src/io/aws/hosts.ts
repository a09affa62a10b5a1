/** Hosts that are called: AWS's own, and others. */
import { compareText } from "../../core/base/key.ts";

const AWS_HOST = /(^|\.)(amazonaws\.com|amazonaws\.com\.cn|api\.aws)$/;

/** Those that are not AWS's own. */
export function foreignHosts(hosts: ReadonlySet<string>): string | undefined {
  const elsewhere = [...hosts].filter((host) => !AWS_HOST.test(host.replace(/:\d+$/, ""))).sort(compareText);
  return elsewhere.length === 0 ? undefined : elsewhere.join(", ");
}
