/** Conditions of IAM policies (IAM user guide, "IAM JSON policy elements: Condition operators"). */
import { describeValue } from "../base/describe-value.ts";
import { nearest } from "../base/suggest.ts";
import { short } from "../document/messages/message.ts";
import { itemsOf, keyPlaceOfNode, membersOf, type Node, placeOfNode } from "../document/node.ts";
import type { Report } from "../document/report.ts";

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
    if (!OPERATORS.includes(plain) || (plain === "Null" && ifExists !== "")) {
      const near = nearest(plain, OPERATORS);
      const meant = near === undefined ? undefined : `${set}${near}${near === "Null" ? "" : ifExists}`;
      report("policy-element", { element: name, owner: "a Condition", near: meant }, keyPlaceOfNode(node));
    }
    checkKeys(node, name, report);
  }
}

function checkKeys(keys: Node, operator: string, report: Report): void {
  if (!isMap(keys)) {
    const problem = `${short(operator)} is a map of condition keys, not ${describeValue(keys.value)}`;
    report("policy-grammar", { problem }, placeOfNode(keys));
    return;
  }
  for (const { name, node } of membersOf(keys)) {
    const values = Array.isArray(node.value) ? itemsOf(node) : [node];
    for (const value of values) {
      if (["string", "number", "boolean"].includes(typeof value.value)) continue;
      const problem = `${short(name)} holds texts, numbers, true or false, not ${describeValue(value.value)}`;
      report("policy-grammar", { problem }, placeOfNode(value));
    }
  }
}

function isMap(node: Node): boolean {
  return typeof node.value === "object" && node.value !== null && !Array.isArray(node.value);
}
