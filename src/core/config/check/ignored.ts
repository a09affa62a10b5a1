/** What a config declares and ignores, or lets go of, at once. */

import { matcherOf } from "../../base/glob.ts";
import { keyOf } from "../../base/key.ts";
import { memberOf, placeOfNode } from "../../document/node.ts";
import { ASSIGNMENT } from "../../model/assignment.ts";
import type { Rule, Settings } from "../../model/config.ts";
import { GROUP, type OfKind, PERMISSION_SET } from "../../model/specs.ts";
import { makeIgnored } from "../../select/ignore.ts";
import type { CheckContext } from "../document-kind.ts";
import type { Names } from "./names.ts";
import type { RuleNode } from "./rules.ts";

export function checkIgnored(
  rules: readonly RuleNode[],
  names: Names,
  kinds: readonly OfKind[],
  context: CheckContext,
): void {
  const { settings, today, report } = context;
  const ignored = makeIgnored(settings.ignore, today);
  checkReleased(names, kinds, context);
  for (const kind of [PERMISSION_SET, GROUP]) {
    for (const [name, at] of names.of(kind)) {
      const rule = ignored({ kind, spec: { name } });
      if (rule !== undefined) report("declared-and-ignored", { what: `${kind} ${name}`, rule: rule.at }, at);
    }
  }
  for (const { rule, node } of rules) {
    if (settings.directUserAssignments === "ignored" && rule.principals.some(({ type }) => type === "USER")) {
      const users = memberOf(node, "user") ?? memberOf(node, "users") ?? node;
      report("declared-and-ignored", { what: "an assignment to a user", rule: settings.at }, placeOfNode(users));
    }
    checkRule(rule, settings, ignored, context);
  }
}

/** What is declared is ours; what is released is not. */
function checkReleased(names: Names, kinds: readonly OfKind[], { settings, report }: CheckContext): void {
  for (const glob of settings.released) {
    const matches = matcherOf(glob);
    for (const { kind } of kinds) {
      for (const [name, at] of names.of(kind)) {
        if (matches(keyOf(kind, name))) report("declared-and-released", { what: `${kind} ${name}`, glob }, at);
      }
    }
  }
}

/** Ignored permission sets are reported where they are declared, so here only what is ignored of others counts. */
function checkRule(
  rule: Rule,
  settings: Settings,
  ignored: ReturnType<typeof makeIgnored>,
  { report, names }: CheckContext,
): void {
  if (settings.ignore.length === 0) return;
  for (const permissionSet of rule.permissionSets) {
    if (ignored({ kind: PERMISSION_SET, spec: { name: permissionSet } }) !== undefined) continue;
    if (!names.of(PERMISSION_SET).has(permissionSet)) continue;
    for (const { type, name } of rule.principals) {
      const spec = { permissionSet, principalType: type, principal: name };
      const found = ignored({ kind: ASSIGNMENT, spec });
      const what = `the assignment of ${permissionSet} to ${name}`;
      if (found !== undefined) report("declared-and-ignored", { what, rule: found.at }, rule.at);
    }
  }
}
