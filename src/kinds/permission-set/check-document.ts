/** What a PermissionSet document still may have wrong where it has the right shape. */

import type { CheckContext } from "../../core/config/document-kind.ts";
import { offer } from "../../core/document/messages/message.ts";
import {
  hasMember,
  itemsOf,
  keyPlaceOfNode,
  memberOf,
  membersOf,
  type Node,
  placeOfNode,
  rootOf,
  textOf,
} from "../../core/document/node.ts";
import type { Report } from "../../core/document/report.ts";
import {
  isListedManagedPolicy,
  MANAGED_POLICIES_AS_OF,
  meantManagedPolicy,
} from "../../core/iam/aws-managed-policies.ts";
import { partitionOf } from "../../core/iam/partition.ts";
import { policySize } from "../../core/iam/policy.ts";
import { type ForeignText, foreignTexts } from "../../core/iam/policy-characters.ts";
import { checkPolicy } from "../../core/iam/policy-grammar.ts";
import { makeIgnored } from "../../core/select/ignore.ts";
import { checkTags } from "../tags.ts";
import { managedPolicyPath, sessionMinutes } from "./value-forms.ts";

/** IAM's and Identity Center's limits for an inline policy: white space counts for the second only. */
const COUNTED_BYTES = 10_240;
const BYTES = 32_768;
const POLICIES = 20;

export function checkPermissionSet(root: Node, context: CheckContext): void {
  const { report } = context;
  if (checkWhose(root, report)) return;
  checkSession(memberOf(root, "sessionDuration"), report);
  const managed = itemsOf(memberOf(root, "managedPolicies"));
  const boundary = memberOf(memberOf(root, "permissionsBoundary"), "managedPolicy");
  for (const node of boundary === undefined ? managed : [...managed, boundary]) checkManagedPolicy(node, report);
  checkPolicyList(root, report);
  checkTags(memberOf(root, "tags"), report);
  checkInlinePolicy(memberOf(root, "inlinePolicy"), context);
  checkPreviously(root, context);
}

/** All that a document says of a set which somebody else defines. */
const OF_EXTERNAL: readonly string[] = ["kind", "name", "definition", "owner", "assignments"];

/** Whether somebody else defines the set; what of the document contradicts that. */
function checkWhose(root: Node, report: Report): boolean {
  const [definition, owner] = [memberOf(root, "definition"), memberOf(root, "owner")];
  if (!isExternal(root)) {
    const isSure = definition !== undefined || !hasMember(root, "definition");
    if (owner !== undefined && isSure) report("owner-of-managed", {}, keyPlaceOfNode(owner));
    return false;
  }
  const name = textOf(memberOf(root, "name")) ?? "";
  if (!hasMember(root, "owner")) report("external-without-owner", { name }, placeOfNode(definition ?? root));
  const others = membersOf(root).filter((member) => !OF_EXTERNAL.includes(member.name));
  if (others[0] !== undefined) {
    const keys = others.map((member) => member.name);
    report("external-defines", { name, keys }, keyPlaceOfNode(others[0].node));
  }
  return true;
}

const isExternal = (root: Node): boolean => textOf(memberOf(root, "definition")) === "external";

function checkSession(node: Node | undefined, report: Report): void {
  if (node === undefined) return;
  const value = String(node.value);
  const minutes = sessionMinutes(value);
  if (minutes === undefined)
    report(
      "bad-form",
      { what: "session duration", value, rule: offer("write it as", "4h", "90m", "1h30m", "PT4H") },
      placeOfNode(node),
    );
  else if (minutes < 60 || minutes > 720)
    report("out-of-range", { what: "a session duration", value, range: "1h to 12h" }, placeOfNode(node));
}

function checkManagedPolicy(node: Node, report: Report): void {
  const value = String(node.value);
  const path = managedPolicyPath(value);
  if (path !== undefined) {
    if (isListedManagedPolicy(path)) return;
    const [near, asOf] = [meantManagedPolicy(path), MANAGED_POLICIES_AS_OF];
    report("unlisted-managed-policy", { policy: path, asOf, near }, placeOfNode(node));
    return;
  }
  const rule = /^arn:[^:]*:iam::[0-9]{12}:policy\//.test(value)
    ? "a policy of an account goes to customerManagedPolicies, as {name: …, path: …}"
    : "write it as ReadOnlyAccess, job-function/ViewOnlyAccess, or as an ARN";
  report("bad-form", { what: "AWS managed policy", value, rule }, placeOfNode(node));
}

/** A policy named twice, in whatever forms, is one policy to AWS. */
function checkPolicyList(root: Node, report: Report): void {
  const distinct = new Map<string, Node>();
  for (const key of ["managedPolicies", "customerManagedPolicies"]) {
    for (const node of itemsOf(memberOf(root, key))) {
      const name = policyText(node);
      const id = `${key} ${name}`;
      if (distinct.has(id)) report("repeated-item", { what: key, name }, placeOfNode(node));
      else distinct.set(id, node);
    }
  }
  const extra = [...distinct.values()][POLICIES];
  if (extra === undefined) return;
  const what = "managed policies of both kinds in a permission set";
  report("too-many", { what, limit: POLICIES, count: distinct.size }, placeOfNode(extra));
}

function policyText(node: Node): string {
  if (typeof node.value === "string") return managedPolicyPath(node.value) ?? node.value;
  const { name, path = "/" } = node.value as { readonly name: string; readonly path?: string };
  return `${path}${name}`;
}

/** A policy file that could not be read has been reported by who read it. */
function checkInlinePolicy(node: Node | undefined, { policies, settings, report }: CheckContext): void {
  if (node === undefined) return;
  const file = membersOf(node).length === 1 ? textOf(memberOf(node, "file")) : undefined;
  const document = file === undefined ? undefined : policies.get(file)?.document;
  if (file !== undefined && document === undefined) return;
  const policy = document === undefined ? node : rootOf(document);
  const foreign = foreignTexts(policy);
  for (const { at, characters, meant } of foreign) {
    const instead = meant === undefined ? "" : `: write ${meant} for ${characters.length > 1 ? "them" : "it"}`;
    report("bad-characters", { what: "an inline policy", characters, rule: `the characters of Latin-1${instead}` }, at);
  }
  const partition = settings.region === undefined ? undefined : partitionOf(settings.region);
  checkPolicy(policy, reportElsewhere(foreign, report), partition);
  const { bytes, counted } = policySize(policy.value);
  if (counted > COUNTED_BYTES)
    report(
      "policy-too-long",
      { size: counted, limit: COUNTED_BYTES, what: "bytes without white space" },
      placeOfNode(node),
    );
  else if (bytes > BYTES) report("policy-too-long", { size: bytes, limit: BYTES, what: "bytes" }, placeOfNode(node));
}

/** A text with a character too many is no action, Sid or operator either: that follows, and is not said. */
function reportElsewhere(foreign: readonly ForeignText[], report: Report): Report {
  const said = new Set(foreign.map(({ at }) => `${at.line}:${at.column}`));
  return (code, payload, at) => {
    if (at === undefined || !said.has(`${at.line}:${at.column}`)) report(code, payload, at);
  };
}

function checkPreviously(root: Node, { names, settings, today, report }: CheckContext): void {
  const node = memberOf(root, "previously");
  const previous = textOf(node);
  if (node === undefined || previous === undefined) return;
  const at = placeOfNode(node);
  const declared = names.of("PermissionSet").get(previous);
  const ignored = makeIgnored(settings.ignore, today)({ kind: "PermissionSet", spec: { name: previous } });
  if (previous === textOf(memberOf(root, "name"))) report("previously-self", { name: previous }, at);
  else if (declared !== undefined) report("previously-declared", { name: previous, at: declared }, at);
  else if (ignored !== undefined)
    report("declared-and-ignored", { what: `the former name ${previous}`, rule: ignored.at }, at);
}

/** Only one permission set can come after another. */
export function checkPreviousNames(roots: readonly Node[], { report }: CheckContext): void {
  const claims = new Map<string, Node>();
  for (const root of roots.filter((one) => !isExternal(one))) {
    const node = memberOf(root, "previously");
    const name = textOf(node);
    if (node === undefined || name === undefined) continue;
    const other = claims.get(name);
    if (other === undefined) claims.set(name, root);
    else
      report(
        "previously-claimed",
        { name, by: textOf(memberOf(other, "name")) ?? "", at: placeOfNode(other) },
        placeOfNode(node),
      );
  }
}
