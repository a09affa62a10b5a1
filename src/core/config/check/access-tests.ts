/**
 * AccessTest documents: what they say, and whether anything can be meant by it.
 *
 * In: what of the documents has the shape of its schema. Out: `AccessTest`s in the order of files. Invariant: a test whose action AWS does not
 * have, or whose permission set nobody declares, holds without testing anything, and that is told. Example: `never: group/dev` with
 * `action: s3:DeleteBuckt` is told of.
 */

import { matchesGlob } from "../../base/glob.ts";
import { nearest } from "../../base/suggest.ts";
import { itemsOf, memberOf, type Node, placeOfNode, textOf } from "../../document/node.ts";
import { ACTIONS_AS_OF, unknownAction } from "../../iam/class/actions.ts";
import { ACCESS_CLASSES } from "../../model/access/class.ts";
import { SAYS } from "../../model/access/test.ts";
import type { AccessTest } from "../../model/config.ts";
import { PERMISSION_SET } from "../../model/specs.ts";
import type { CheckContext } from "../document-kind.ts";
import { checkTerms, termsOf } from "./accounts.ts";
import { reportRepeats } from "./repeats.ts";
import { operatorOf } from "./settings.ts";

/** The nodes of whom a test names, one or several. */
export function principalNodesOf(root: Node): readonly Node[] {
  const node = SAYS.map((says) => memberOf(root, says)).find((member) => member !== undefined);
  if (node === undefined) return [];
  return Array.isArray(node.value) ? itemsOf(node) : [node];
}

function testOf(root: Node): readonly AccessTest[] {
  const says = SAYS.find((one) => memberOf(root, one) !== undefined);
  const [name, accounts] = [textOf(memberOf(root, "name")), memberOf(root, "accounts")];
  if (says === undefined || name === undefined || accounts === undefined) return [];
  const text = (key: string) => textOf(memberOf(root, key));
  const strength = ACCESS_CLASSES.find((one) => one === text("class"));
  const [permissionSet, action, reason] = [text("permissionSet"), text("action"), text("reason")];
  return [
    {
      ...{ name, says, principals: principalNodesOf(root).flatMap((node) => operatorOf(node) ?? []) },
      accounts: termsOf(accounts),
      ...(strength === undefined ? {} : { class: strength }),
      ...(permissionSet === undefined ? {} : { permissionSet }),
      ...(action === undefined ? {} : { action }),
      ...(reason === undefined ? {} : { reason }),
      at: placeOfNode(root),
    },
  ];
}

function checkAction(node: Node, { report }: CheckContext): void {
  const action = String(node.value);
  const unknown = unknownAction(action);
  if (unknown !== undefined)
    report("unknown-action", { action, near: unknown.near, asOf: ACTIONS_AS_OF }, placeOfNode(node));
}

function checkSet(node: Node, { names, report }: CheckContext): void {
  const glob = String(node.value);
  const declared = [...names.of(PERMISSION_SET).keys()];
  if (declared.some((name) => matchesGlob(glob, name))) return;
  report("test-names-no-set", { glob, near: nearest(glob, declared) }, placeOfNode(node));
}

function checkTest(root: Node, context: CheckContext): void {
  checkTerms(memberOf(root, "accounts"), "accounts", context.names, context.report);
  for (const says of SAYS) reportRepeats(memberOf(root, says), says, context.report);
  const [action, set] = [memberOf(root, "action"), memberOf(root, "permissionSet")];
  if (action !== undefined) checkAction(action, context);
  if (set !== undefined) checkSet(set, context);
}

export function accessTestsOf(roots: readonly Node[], context: CheckContext): readonly AccessTest[] {
  for (const root of roots) checkTest(root, context);
  return roots.flatMap(testOf);
}
