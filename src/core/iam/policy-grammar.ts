/**
 * The grammar of IAM identity policies (IAM user guide, "Grammar of the IAM JSON policy language").
 *
 * In: the node of a policy document. Out: diagnostics. Invariant: what IAM would refuse when the policy is put is refused
 * here, as far as the grammar says; whether actions and resources exist is not looked at.
 */

import { describeValue } from "../base/describe-value.ts";
import { nearest } from "../base/suggest.ts";
import { short } from "../document/messages/message.ts";
import { itemsOf, keyPlaceOfNode, memberOf, membersOf, type Node, placeOfNode } from "../document/node.ts";
import type { Report } from "../document/report.ts";
import { checkAction } from "./policy-action.ts";
import { checkCondition } from "./policy-condition.ts";
import { resourceChecker } from "./policy-resource.ts";
import { literalVariable } from "./policy-variables.ts";
import { wrappedPolicy } from "./policy-wrapper.ts";

const POLICY = ["Version", "Id", "Statement"];
const STATEMENT = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];
const VERSIONS = ["2012-10-17", "2008-10-17"];

/** `partition` is that of the instance, where it is known. */
export function checkPolicy(policy: Node, report: Report, partition?: string): void {
  const problem = problemReporter(report);
  const wrapped = wrappedPolicy(policy);
  if (wrapped !== undefined) {
    const path = short(wrapped.path);
    const [as, without] = wrapped.isText ? [", as a text", ", without its quotes and escapes"] : ["", ""];
    problem(policy, `it is none, but holds one in ${path}${as}`, `keep only what stands in ${path}${without}`);
    return;
  }
  checkElements(policy, "a policy", POLICY, report);
  const version = memberOf(policy, "Version");
  if (version !== undefined && !VERSIONS.includes(String(version.value))) {
    problem(version, `Version cannot be ${describeText(version)}`, `the current version is "${VERSIONS[0]}"`);
  }
  if (version === undefined || version.value === VERSIONS[1]) checkVariables(policy, report);
  const statement = memberOf(policy, "Statement");
  if (statement === undefined) {
    if (!membersOf(policy).some(({ name }) => nearest(name, POLICY) === "Statement"))
      problem(policy, "it has no Statement");
    return;
  }
  const statements = Array.isArray(statement.value) ? itemsOf(statement) : [statement];
  if (statements.length === 0) problem(statement, "Statement is an empty list");
  const checkResource = resourceChecker(report, partition);
  for (const one of statements) checkStatement(one, checkResource, report);
  checkSids(statements, report);
}

/** In the older version, which is the default, variables are no variables: a Deny of them denies nothing. */
function checkVariables(policy: Node, report: Report): void {
  const found = literalVariable(policy);
  if (found === undefined) return;
  const problem = `${short(found.variable)} is a variable in Version "${VERSIONS[0]}" alone, and IAM takes it as it stands here`;
  const hint = `write Version: "${VERSIONS[0]}" in the policy: without one it is the older`;
  report("policy-doubtful", { problem, hint }, placeOfNode(found.at));
}

type Problem = (node: Node, problem: string, hint?: string) => void;

function problemReporter(report: Report): Problem {
  return (node, problem, hint) => report("policy-grammar", { problem, hint }, placeOfNode(node));
}

function describeText(node: Node): string {
  return typeof node.value === "string" ? short(node.value) : describeValue(node.value);
}

function checkElements(node: Node, owner: string, known: readonly string[], report: Report): void {
  for (const { name, node: member } of membersOf(node)) {
    if (known.includes(name)) continue;
    const hint = /^(Not)?Principal$/.test(name)
      ? "a policy of a permission set applies to whoever has the set: take the element out"
      : /^\/[/*]/.test(name)
        ? "a comment begins with #"
        : undefined;
    report("policy-element", { element: name, owner, near: nearest(name, known), hint }, keyPlaceOfNode(member));
  }
}

function checkStatement(node: Node, checkResource: (node: Node) => void, report: Report): void {
  const problem = problemReporter(report);
  if (typeof node.value !== "object" || node.value === null || Array.isArray(node.value)) {
    problem(node, `a statement is a map, not ${describeValue(node.value)}`);
    return;
  }
  checkElements(node, "a statement", STATEMENT, report);
  const effect = memberOf(node, "Effect");
  if (effect === undefined) lack(node, ["Effect"], "write Effect: Allow or Effect: Deny", report);
  else if (effect.value !== "Allow" && effect.value !== "Deny") {
    const near = nearest(describeText(effect), ["Allow", "Deny"]);
    problem(
      effect,
      `Effect cannot be ${describeText(effect)}`,
      near === undefined ? "it is Allow or Deny" : `did you mean ${near}?`,
    );
  }
  const sid = memberOf(node, "Sid");
  if (sid !== undefined && !(typeof sid.value === "string" && /^[A-Za-z0-9]*$/.test(sid.value))) {
    problem(sid, `Sid cannot be ${describeText(sid)}`, "a Sid has letters and digits only");
  }
  checkList(node, ["Action", "NotAction"], (one) => checkAction(one, report), report);
  checkList(node, ["Resource", "NotResource"], checkResource, report);
  const condition = memberOf(node, "Condition");
  if (condition !== undefined) checkCondition(condition, report);
}

/** Elements of which a statement has exactly one, a text or a list of texts. */
function checkList(
  node: Node,
  elements: readonly [string, string],
  checkText: (node: Node) => void,
  report: Report,
): void {
  const problem = problemReporter(report);
  const [first, second] = elements.flatMap((element) => memberOf(node, element) ?? []);
  if (first === undefined) {
    lack(node, elements, `write ${elements[0]}`, report);
    return;
  }
  if (second !== undefined) problem(second, `a statement has ${elements[0]} or ${elements[1]}, not both`);
  const items = Array.isArray(first.value) ? itemsOf(first) : [first];
  if (items.length === 0) problem(first, `${elements[0]} is an empty list`);
  for (const item of items) {
    if (typeof item.value === "string") checkText(item);
    else problem(item, `${elements[0]} holds texts, not ${describeValue(item.value)}`);
  }
}

/** A missing element, unless it stands there mistyped and is reported as such. */
function lack(node: Node, elements: readonly string[], hint: string, report: Report): void {
  const names = membersOf(node).map(({ name }) => name);
  const mistyped = names.some((name) => !STATEMENT.includes(name) && elements.includes(nearest(name, STATEMENT) ?? ""));
  if (!mistyped) problemReporter(report)(node, `a statement lacks ${elements.join(" or ")}`, hint);
}

function checkSids(statements: readonly Node[], report: Report): void {
  const seen = new Set<unknown>();
  for (const statement of statements) {
    const sid = memberOf(statement, "Sid");
    if (typeof sid?.value !== "string" || sid.value === "") continue;
    if (seen.has(sid.value))
      problemReporter(report)(sid, `the Sid ${short(sid.value)} stands twice`, "a Sid is unique in its policy");
    seen.add(sid.value);
  }
}
