import { boolean, list, optional, required, structure, text, type ValueOf } from "./shape.ts";

// Limits and patterns: AWS's models of sso-admin and identitystore, which write the same thing in two ways.
const OCTET = "([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])";
const H = "[0-9a-fA-F]{1,4}";
const IPV6 = [
  `(${H}:){7}${H}`,
  `(${H}:){1,7}:`,
  `(${H}:){1,6}:${H}`,
  `(${H}:){1,5}(:${H}){1,2}`,
  `(${H}:){1,4}(:${H}){1,3}`,
  `(${H}:){1,3}(:${H}){1,4}`,
  `(${H}:){1,2}(:${H}){1,5}`,
  `${H}:(:${H}){1,6}`,
  `:((:${H}){1,7}|:)`,
].join("|");
const IPV4_SIZE = "(3[0-2]|[1-2][0-9]|[0-9])";
const IPV6_SIZE = "(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9])";
const cidr = text({
  min: 2,
  max: 43,
  pattern: `((${OCTET}\\.){3}${OCTET}(\\/${IPV4_SIZE})?|(${IPV6})(\\/${IPV6_SIZE})?)`,
});
const VPC = "vpc-([0-9a-f]){8}(([0-9a-f]){9})?";
const vpcArn = text({
  min: 43,
  max: 128,
  pattern: `arn:aws(-[a-z]{1,5}){0,3}:ec2:[a-z0-9\\-]+:[0-9]{12}:vpc/${VPC}`,
});
const vpc = text({
  min: 12,
  max: 128,
  pattern: `(arn:aws(-[a-z]{1,5}){0,3}:ec2:[a-z]{2,4}(-[a-z]{1,10}){1,3}-[0-9]{1,2}:[0-9]{12}:vpc/)?${VPC}`,
});
const applicationArn = text({
  min: 10,
  max: 1224,
  pattern: "arn:aws(-[a-z]{1,5}){0,3}:[a-z0-9\\-]+:[a-z0-9\\-*]*:[0-9]{12}:[\\-a-zA-Z0-9./:_*]+",
});

/** Of an instance. */
export const instanceNetwork = structure({
  VpceAccessRequired: required(boolean),
  RestrictSourceVpcs: optional(list(vpcArn, 0, 50)),
  AllowSourceIps: optional(list(cidr, 0, 50)),
  ExcludeApplicationArns: optional(list(applicationArn, 0, 50)),
});
export type InstanceNetwork = ValueOf<typeof instanceNetwork>;

/** Of an identity store. */
export const storeNetwork = structure({
  VpceAccessRequired: required(boolean),
  ApiRestrictSourceVpcs: optional(list(vpc, 1, 50)),
  ApiAllowSourceIps: optional(list(cidr, 1, 50)),
  ScimAllowSourceIps: optional(list(cidr, 1, 50)),
});
export type StoreNetwork = ValueOf<typeof storeNetwork>;

/** The same as organization files write them: with small first letters. */
export const instanceNetworkEntry = structure({
  vpceAccessRequired: required(boolean),
  restrictSourceVpcs: optional(list(vpcArn, 0, 50)),
  allowSourceIps: optional(list(cidr, 0, 50)),
  excludeApplicationArns: optional(list(applicationArn, 0, 50)),
});
export const storeNetworkEntry = structure({
  vpceAccessRequired: required(boolean),
  apiRestrictSourceVpcs: optional(list(vpc, 1, 50)),
  apiAllowSourceIps: optional(list(cidr, 1, 50)),
  scimAllowSourceIps: optional(list(cidr, 1, 50)),
});
