/** Conditions of IAM policies (IAM user guide, "IAM JSON policy elements: Condition operators"). */
import { describeValue } from "../base/describe-value.ts";
import { nearest } from "../base/suggest.ts";
import { short } from "../document/messages/message.ts";
import { itemsOf, keyPlaceOfNode, membersOf, type Node, placeOfNode } from "../document/node.ts";
import type { Report } from "../document/report.ts";
import { doubtOfValue } from "./policy-condition-values.ts";
import { leftoverIn } from "./policy-leftovers.ts";

const COMPARISONS = ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"];

const OPERATORS = [
  ...["Equals", "NotEquals", "EqualsIgnoreCase", "NotEqualsIgnoreCase", "Like", "NotLike"].map(
    (name) => `String${name}`,
  ),
  ...COMPARISONS.map((name) => `Numeric${name}`),
  ...COMPARISONS.map((name) => `Date${name}`),
  ...["Equals", "Like", "NotEquals", "NotLike"].map((name) => `Arn${name}`),
  "Bool",
  "BinaryEquals",
  "IpAddress",
  "NotIpAddress",
  "Null",
];

export function checkCondition(condition: Node, report: Report): void {
  if (!isMap(condition)) {
    const problem = `Condition is a map of operators, not ${describeValue(condition.value)}`;
    report("policy-grammar", { problem }, placeOfNode(condition));
    return;
  }
  for (const { name, node } of membersOf(condition)) {
    const [, set = "", operator = ""] = /^(ForAllValues:|ForAnyValue:)?(.*)$/s.exec(name) ?? [];
    const plain = operator.replace(/IfExists$/, "");
    const ifExists = operator === plain ? "" : "IfExists";
    const isKnown = OPERATORS.includes(plain) && (plain !== "Null" || ifExists === "");
    if (!isKnown) {
      const near = nearest(plain, OPERATORS);
      const meant = near === undefined ? undefined : `${set}${near}${near === "Null" ? "" : ifExists}`;
      report("policy-element", { element: name, owner: "a Condition", near: meant }, keyPlaceOfNode(node));
    }
    checkKeys(node, { name, plain: isKnown ? plain : "" }, report);
  }
}

interface Operator {
  readonly name: string;
  /** Without its set and IfExists; empty for one that is none. */
  readonly plain: string;
}

function checkKeys(keys: Node, operator: Operator, report: Report): void {
  if (!isMap(keys)) {
    const problem = `${short(operator.name)} is a map of condition keys, not ${describeValue(keys.value)}`;
    report("policy-grammar", { problem }, placeOfNode(keys));
    return;
  }
  for (const { name, node } of membersOf(keys)) {
    doubtKey(name, node, report);
    const values = Array.isArray(node.value) ? itemsOf(node) : [node];
    for (const value of values) checkValue(value, name, operator, report);
  }
}

function checkValue(value: Node, key: string, operator: Operator, report: Report): void {
  if (!["string", "number", "boolean"].includes(typeof value.value)) {
    const problem = `${short(key)} holds texts, numbers, true or false, not ${describeValue(value.value)}`;
    report("policy-grammar", { problem }, placeOfNode(value));
    return;
  }
  const doubt = doubtOfValue(operator.plain, String(value.value));
  if (doubt !== undefined) report("policy-doubtful", doubt, placeOfNode(value));
}

/** IAM takes any name, and a key without values; neither can have been meant. */
function doubtKey(name: string, node: Node, report: Report): void {
  const leftover = leftoverIn(name);
  if (leftover !== undefined) {
    report(
      "policy-doubtful",
      { problem: `${short(leftover.text)} was never filled in`, hint: leftover.hint },
      keyPlaceOfNode(node),
    );
  } else if (!name.includes(":")) {
    const problem = `the condition key ${short(name)} names no service`;
    report("policy-doubtful", { problem, hint: "write it as aws:PrincipalTag/team" }, keyPlaceOfNode(node));
  }
  if (Array.isArray(node.value) && node.value.length === 0) {
    const problem = `${short(name)} is compared with an empty list`;
    report("policy-doubtful", { problem, hint: "name a value, or take the condition out" }, placeOfNode(node));
  }
}

function isMap(node: Node): boolean {
  return typeof node.value === "object" && node.value !== null && !Array.isArray(node.value);
}
