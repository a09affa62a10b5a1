import { BlockList } from "node:net";
import type { InstanceNetwork, StoreNetwork } from "../shapes/network.ts";

/** Where every request comes from: the server listens on loopback only, and no VPC endpoint leads to it. */
const SOURCE = "127.0.0.1";

function holds(cidr: string): boolean {
  const [network = "", size] = cidr.split("/");
  const family = network.includes(":") ? "ipv6" : "ipv4";
  const list = new BlockList();
  list.addSubnet(network, Number(size ?? (family === "ipv6" ? 128 : 32)), family);
  return list.check(SOURCE, "ipv4");
}

/** Whether our requests come from outside of what the instance allows: no VPC endpoint where one is required, no address on the list. */
export function isOutsideInstance(rules: InstanceNetwork | undefined): boolean {
  return rules?.VpceAccessRequired === true && rules.AllowSourceIps?.some(holds) !== true;
}

/** As of an instance; a list of VPCs restricts by itself, and addresses are an exception from both. */
export function isOutsideStore(rules: StoreNetwork | undefined): boolean {
  if (rules === undefined) return false;
  const isRestricted = rules.VpceAccessRequired || rules.ApiRestrictSourceVpcs !== undefined;
  return isRestricted && rules.ApiAllowSourceIps?.some(holds) !== true;
}
