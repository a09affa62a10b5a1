import { isObject } from "./check.ts";

/** What of S3 is in a Region; buckets and their objects do not say theirs. */
const REGIONAL_S3 = /^(?:\*|\?|accesspoint|access-grants|async-request|job|storage-lens)/;

/**
 * What IAM says of the first resource of a policy that it would not take for a role in that partition: `arn:was:…`, `arn:aws:s3`.
 * A partition with a wildcard is taken, for whatever it is worth.
 */
export function malformedResource(text: string, partition: string): string | undefined {
  const policy: unknown = JSON.parse(text);
  const statements = isObject(policy) ? [policy.Statement].flat() : [];
  const resources = statements
    .filter(isObject)
    .flatMap(({ Resource, NotResource }) => [Resource ?? NotResource].flat());
  for (const resource of resources) {
    const fault = faultOf(String(resource), partition);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOf(resource: string, expected: string): string | undefined {
  if (resource === "*") return undefined;
  if (!resource.startsWith("arn:")) return `Resource ${resource} must be in ARN format or "*".`;
  const [, partition = "", ...fields] = resource.split(":");
  const [service = "", region, account, ...path] = fields;
  if (partition !== expected && !/[*?]/.test(partition)) {
    const shown = [service || "*", region ?? "*", account ?? "*", path.length === 0 ? "*" : path.join(":")].join(":");
    return `Partition "${partition}" is not valid for resource "arn:${partition}:${shown}".`;
  }
  if (fields.length === 0 || /[*?]/.test(service)) {
    return "Resource vendor must be fully qualified and cannot contain regexes.";
  }
  if (service === "" || (fields.length < 4 && resource.includes("::"))) return "The policy failed legacy parsing";
  if (service === "iam" && region !== "") return `IAM resource ${resource} cannot contain region information.`;
  if (service === "s3" && region !== "" && !REGIONAL_S3.test(path.join(":"))) {
    return `Resource ${resource} can not contain region information.`;
  }
  return undefined;
}
