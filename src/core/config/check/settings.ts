/**
 * The Settings document: its defaults and its own rules.
 *
 * In: what of a Settings document has the right shape. Out: `Settings`. Invariant: what is wrong in it, which `checkConfig`
 * reports, makes no mistakes of other documents: a key that is in doubt reads as that value under which the least is one.
 */

import { nearest } from "../../base/suggest.ts";
import type { Document, Position } from "../../document/document.ts";
import { itemsOf, keyPlaceOfNode, memberOf, membersOf, type Node, placeOfNode, textOf } from "../../document/node.ts";
import type { Report } from "../../document/report.ts";
import {
  type GuardedPrincipal,
  type IgnoreRule,
  PRIVACIES,
  type ProtectedGrant,
  type Settings,
} from "../../model/config.ts";
import type { CheckContext } from "../document-kind.ts";
import { checkTerms, termsOf } from "./accounts.ts";
import { isDate, realDate } from "./dates.ts";
import { limitsOf, throttleOf } from "./limits.ts";
import { checkSensitive, sensitiveOf } from "./sensitive.ts";

const IGNORABLE = ["permissionSet", "group", "principalType"];
const NOWHERE: Position = { file: "", line: 1, column: 1 };

/** Whether Settings say something of a key that cannot be read. */
export type Doubts = (key: string) => boolean;

/** A key is in doubt where its value is wrong, where it is mistyped, and where the whole document does not parse. */
export function doubtsIn(written: Document | undefined, readable: Node | undefined, damaged: boolean): Doubts {
  if (written === undefined) return () => damaged;
  const lost = Object.keys(written.value).filter((name) => memberOf(readable, name) === undefined);
  return (key) => lost.some((name) => name === key || nearest(name, [key]) === key);
}

/** Settings with every default filled in. */
export function settingsOf(root: Node | undefined, isUnsure: Doubts): Settings {
  const text = (name: string): string | undefined => textOf(memberOf(root, name));
  const texts = (name: string) => itemsOf(memberOf(root, name)).flatMap((item) => textOf(item) ?? []);
  const [region, instance] = [text("region"), text("instance")];
  const managementRoleArn = textOf(memberOf(memberOf(root, "management"), "roleArn"));
  const [previously, delegatedAdministrator] = [text("previously"), text("delegatedAdministrator")];
  return {
    name: text("name") ?? "",
    ...(previously === undefined ? {} : { previously }),
    released: texts("released"),
    mode: isUnsure("mode") ? "full" : choice(text("mode"), ["observe", "additive", "full"]),
    ...(region === undefined ? {} : { region }),
    ...(instance === undefined ? {} : { instance }),
    identitySource: isUnsure("identitySource")
      ? "external"
      : choice(text("identitySource"), ["directory", "external", "active-directory"]),
    ...(text("identitySource") === "directory" ? { saysDirectory: true as const } : {}),
    directUserAssignments: choice(text("directUserAssignments"), ["managed", "forbidden", "ignored"]),
    restrictedAccounts: texts("restrictedAccounts"),
    ...(delegatedAdministrator === undefined ? {} : { delegatedAdministrator }),
    ignore: itemsOf(memberOf(root, "ignore")).filter(ignoresSomething).map(ignoreRuleOf),
    limits: limitsOf(memberOf(root, "limits")),
    protected: itemsOf(memberOf(root, "protected")).flatMap((node) => protectedGrantOf(node) ?? []),
    operators: itemsOf(memberOf(root, "operators")).flatMap((node) => operatorOf(node) ?? []),
    throttle: throttleOf(memberOf(root, "throttle")),
    sensitive: sensitiveOf(root),
    ...(managementRoleArn === undefined ? {} : { managementRoleArn }),
    driftAnswers: texts("driftAnswers"),
    approvers: approversOf(memberOf(root, "approvers")),
    privacy: isUnsure("privacy") ? "counts" : choice(text("privacy"), PRIVACIES),
    at: root === undefined ? NOWHERE : placeOfNode(root),
  };
}

const approversOf = (node: Node | undefined): Settings["approvers"] =>
  membersOf(node).map((list) => ({
    name: list.name,
    logins: itemsOf(list.node).flatMap((item) => textOf(item) ?? []),
  }));

/** The value if it is one of those allowed, else the first of them, which is the default. */
function choice<Value extends string>(
  value: string | undefined,
  allowed: readonly [Value, ...(readonly Value[])],
): Value {
  return allowed.find((one) => one === value) ?? allowed[0];
}

/** A rule that says nothing of what it ignores would match everything. */
function ignoresSomething(node: Node): boolean {
  return IGNORABLE.some((key) => memberOf(node, key) !== undefined);
}

function ignoreRuleOf(node: Node): IgnoreRule {
  const rule: Record<string, string> = {};
  for (const key of [...IGNORABLE, "until"]) {
    const value = textOf(memberOf(node, key));
    if (value !== undefined) rule[key] = value;
  }
  return { ...rule, owner: textOf(memberOf(node, "owner")) ?? "", at: placeOfNode(node) };
}

/** Whom a protected grant is of, and where the name stands. */
export function protectedPrincipal(node: Node): { principal: GuardedPrincipal; node: Node } | undefined {
  for (const [key, type] of [
    ["group", "GROUP"],
    ["user", "USER"],
  ] as const) {
    const member = memberOf(node, key);
    const name = textOf(member);
    if (member !== undefined && name !== undefined)
      return { principal: { type, name, at: placeOfNode(member) }, node: member };
  }
  return undefined;
}

function protectedGrantOf(node: Node): ProtectedGrant | undefined {
  const found = protectedPrincipal(node);
  const permissionSet = textOf(memberOf(node, "permissionSet"));
  const accounts = memberOf(node, "accounts");
  if (found === undefined || permissionSet === undefined || accounts === undefined) return undefined;
  return { principal: found.principal, permissionSet, accounts: termsOf(accounts), at: placeOfNode(node) };
}

/** `group/platform`. */
export function operatorOf(node: Node): GuardedPrincipal | undefined {
  const match = /^(group|user)\/(.+)$/s.exec(textOf(node) ?? "");
  return match === null
    ? undefined
    : { type: match[1] === "user" ? "USER" : "GROUP", name: match[2]!, at: placeOfNode(node) };
}

/** What Settings still may have wrong where they have the right shape. */
export function checkSettings(root: Node, isUnsure: Doubts, context: CheckContext): void {
  const { names, references, report } = context;
  checkFullMode(root, isUnsure, report);
  for (const node of itemsOf(memberOf(root, "ignore"))) checkIgnoreRule(node, context);
  for (const node of itemsOf(memberOf(root, "protected"))) {
    const permissionSet = memberOf(node, "permissionSet");
    if (permissionSet !== undefined) references.permissionSet(permissionSet);
    checkTerms(memberOf(node, "accounts"), "accounts", names, report);
  }
  checkSensitive(root, context);
}

const DIRECT_USERS =
  "write directUserAssignments: managed to treat assignments to users as those to groups (usual), forbidden to let none be declared, or ignored to leave them to others";
const PROTECTED =
  'write which grants no run may remove, usually the administrators\' own, as in protected: [{group: admins, permissionSet: Admin, accounts: {id: "111122223333"}}], or protected: [] for none';

function checkFullMode(root: Node, isUnsure: Doubts, report: Report): void {
  const mode = memberOf(root, "mode");
  if (mode?.value !== "full") return;
  const requires = (key: string, hint: string): void => {
    if (memberOf(root, key) === undefined && !isUnsure(key))
      report("full-mode-requires", { key, hint }, placeOfNode(mode));
  };
  requires("directUserAssignments", DIRECT_USERS);
  requires("protected", PROTECTED);
}

function checkIgnoreRule(node: Node, { report, today }: CheckContext): void {
  if (!ignoresSomething(node))
    report("missing-field", { owner: "an ignore rule", fields: IGNORABLE }, placeOfNode(node));
  const until = memberOf(node, "until");
  if (until === undefined) return;
  const date = String(until.value);
  if (!isDate(date)) report("bad-date", { value: date, near: realDate(date) }, placeOfNode(until));
  else if (date <= today) report("ignore-ended", { date }, placeOfNode(until));
}

/** The one Settings document, and complaints about none or several. */
export function findSettings(roots: readonly Node[], report: CheckContext["report"]): Node | undefined {
  const [first, ...others] = roots;
  for (const other of others)
    report("duplicate-settings", { first: placeOfNode(first!) }, keyPlaceOfNode(memberOf(other, "kind") ?? other));
  return first;
}
