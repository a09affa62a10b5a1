/** Hosts that are called: AWS's own, and others. */
import { compareText } from "../../core/base/key.ts";

/** What the names of AWS's own hosts end with, in each partition: as it always was, and the newer ones that IPv6 reaches, too. */
const SUFFIXES = [
  ...["amazonaws.com", "api.aws"],
  ...["amazonaws.com.cn", "api.amazonwebservices.com.cn"],
  ...["amazonaws.eu", "api.amazonwebservices.eu"],
];

const isOfAws = (host: string) => SUFFIXES.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));

/** Those that are not AWS's own. */
export function foreignHosts(hosts: Iterable<string>): string | undefined {
  const elsewhere = [...new Set(hosts)].filter((host) => !isOfAws(host.replace(/:\d+$/, ""))).sort(compareText);
  return elsewhere.length === 0 ? undefined : elsewhere.join(", ");
}
