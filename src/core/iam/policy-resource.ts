/**
 * Resources of IAM policies: ARNs, and what IAM refuses of them (IAM user guide, "IAM JSON policy elements: Resource", and what
 * people were told by IAM). Where only IAM Access Analyzer is known to object, or nobody is, they are doubted and taken.
 */
import { nearest } from "../base/suggest.ts";
import { short } from "../document/messages/message.ts";
import { type Node, placeOfNode } from "../document/node.ts";
import type { Report } from "../document/report.ts";
import { PARTITIONS } from "./partition.ts";
import { leftoverIn } from "./policy-leftovers.ts";

const FORM = "an ARN is arn:partition:service:region:account:resource";
const FIELDS = 6;
/** Services whose ARNs IAM reads closer than others. */
const STRICT = ["s3", "iam"];
/** What of S3 lies in a Region: buckets and objects do not say theirs. */
const REGIONAL_S3 = /^(?:accesspoint|access-grants|async-request|job|storage-lens|storage-lens-group)[/:*]/;

/** What is wrong with an ARN: for sure, or maybe. */
interface Fault {
  readonly problem: string;
  readonly hint: string;
  readonly sure: boolean;
}

const sure = (problem: string, hint: string): Fault => ({ problem, hint, sure: true });
const maybe = (problem: string, hint: string): Fault => ({ problem, hint, sure: false });
const hasWildcard = (text: string): boolean => /[*?]/.test(text);

/** Checks the resources of one policy, in an instance of that partition, where it is known. */
export function resourceChecker(report: Report, partition: string | undefined): (node: Node) => void {
  let expected = partition;
  return (node) => {
    const resource = String(node.value);
    const fault = faultOf(resource, expected, partition !== undefined);
    // Where nobody says in which partition this is, one policy still cannot be of two.
    expected ??= PARTITIONS.find((one) => resource.startsWith(`arn:${one}:`));
    if (fault === undefined) return;
    const { problem, hint } = fault;
    report(fault.sure ? "policy-grammar" : "policy-doubtful", { problem, hint }, placeOfNode(node));
  };
}

function faultOf(resource: string, partition: string | undefined, known: boolean): Fault | undefined {
  if (resource === "*") return undefined;
  if (!resource.startsWith("arn:")) return sure(`${short(resource)} is no resource`, 'write an ARN, or "*" for all');
  const found = partitionFault(resource, partition, known) ?? fieldFault(resource);
  if (found?.sure === true) return found;
  const leftover = leftoverIn(resource);
  return leftover === undefined ? found : maybe(`${short(leftover.text)} was never filled in`, leftover.hint);
}

/** IAM: `Partition "x" is not valid for resource "arn:x:…"`. A wildcard is taken for one. */
function partitionFault(resource: string, expected: string | undefined, known: boolean): Fault | undefined {
  // A placeholder may have colons of its own.
  const [, partition = ""] = /^arn:(\$\{[^}]*\}|\{\{.*?\}\}|[^:]*)/.exec(resource) ?? [];
  if (hasWildcard(partition) || partition === expected) return undefined;
  const problem = `partition "${partition === "" ? "" : short(partition)}" is not valid for resource ${short(resource)}`;
  const usual = expected ?? nearest(partition, PARTITIONS) ?? "aws";
  if (!PARTITIONS.includes(partition) && !/^aws(-[a-z]+){1,3}$/.test(partition)) {
    return sure(problem, `begin it with arn:${usual}:${/[{$]/.test(partition) ? "; IAM fills in nothing there" : ""}`);
  }
  if (expected !== undefined) {
    return known
      ? sure(problem, `the Region of Settings is in ${expected}`)
      : maybe(problem, `other resources of this policy are in ${expected}`);
  }
  return PARTITIONS.includes(partition) ? undefined : maybe(problem, `did you mean ${usual}?`);
}

/** A `*` at the end stands for the fields that are missing, too. */
function fieldFault(resource: string): Fault | undefined {
  const fields = resource.split(":");
  const [, , service = "", region = "", account = ""] = fields;
  const judge = resource.endsWith("*") ? maybe : sure;
  if (service === "") return judge(`${short(resource)} names no service`, FORM);
  if (fields.length < FIELDS && (judge === sure || STRICT.includes(service))) {
    const problem = `${short(resource)} has ${fields.length} of the ${FIELDS} fields of an ARN`;
    return fields.includes("") || STRICT.includes(service) ? judge(problem, FORM) : maybe(problem, FORM);
  }
  if (hasWildcard(service)) return maybe(`${short(resource)} has a wildcard in place of its service`, FORM);
  if (/[A-Z]/.test(service) && leftoverIn(service) === undefined)
    return maybe(`the service ${short(service)} is not in lower case`, `write ${short(service.toLowerCase())}`);
  if (/^[0-9]+$/.test(account) && account.length !== 12)
    return maybe(`${short(account)} in ${short(resource)} is no account id`, "an account id has twelve digits");
  return fields.length < FIELDS ? undefined : regionFault(resource, service, region, fields.slice(5).join(":"));
}

/** IAM: `IAM resource … cannot contain region information.`, and the like for S3's buckets. */
function regionFault(resource: string, service: string, region: string, path: string): Fault | undefined {
  if (region === "" || !STRICT.includes(service)) return undefined;
  const of = service === "iam" ? "IAM" : "a bucket";
  const problem = `${short(resource)} has a Region, which resources of ${of} have not`;
  const hint = `write arn:…:${service}::`;
  if (service === "iam") return hasWildcard(region) ? maybe(problem, hint) : sure(problem, hint);
  return hasWildcard(path.charAt(0)) || REGIONAL_S3.test(path) ? undefined : maybe(problem, hint);
}
