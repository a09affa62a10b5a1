/**
 * Variables in policies of a version that has none.
 *
 * In: a policy without Version, or of 2008-10-17 (IAM user guide, "IAM JSON policy elements: Version": the default is the older one, in
 * which variables are literal text). Out: the first text with a variable. Invariant: of a policy of 2012-10-17 nothing is said.
 * Example: `arn:aws:s3:::home/${aws:username}/*` in a policy without a Version.
 */
import { itemsOf, membersOf, type Node } from "../document/node.ts";

const VARIABLE = /\$\{\s*[A-Za-z][\w-]*:[^}:]+\}/;

/** A variable that IAM will take as it stands, and where. */
export function literalVariable(policy: Node): { readonly variable: string; readonly at: Node } | undefined {
  if (typeof policy.value === "string") {
    const [variable] = VARIABLE.exec(policy.value) ?? [];
    return variable === undefined ? undefined : { variable, at: policy };
  }
  const inner = Array.isArray(policy.value) ? itemsOf(policy) : membersOf(policy).map(({ node }) => node);
  for (const node of inner) {
    const found = literalVariable(node);
    if (found !== undefined) return found;
  }
  return undefined;
}
