/**
 * Policies as tools save them: inside of what an operation of IAM or Identity Center answered.
 *
 * In: the node of what should be a policy document. Out: where in it the policy stands. Invariant: nothing for what is a policy, or
 * was meant to be one. Example: `{"PolicyVersion": {"Document": {"Statement": …}}}` holds it in `PolicyVersion.Document`.
 */
import { membersOf, type Node } from "../document/node.ts";

/** Where a policy stands inside of something else. */
export interface Wrapped {
  /** `PolicyVersion.Document`. */
  readonly path: string;
  /** Whether it is a text there. */
  readonly isText: boolean;
}

const DEPTH = 3;

function isPolicy(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "Statement");
}

function isPolicyText(value: unknown): boolean {
  if (typeof value !== "string" || !/^\s*\{/.test(value)) return false;
  try {
    return isPolicy(JSON.parse(value));
  } catch {
    return false;
  }
}

export function wrappedPolicy(node: Node, depth = DEPTH): Wrapped | undefined {
  if (depth === 0 || isPolicy(node.value)) return undefined;
  for (const { name, node: member } of membersOf(node)) {
    if (isPolicy(member.value)) return { path: name, isText: false };
    if (isPolicyText(member.value)) return { path: name, isText: true };
    const inner = wrappedPolicy(member, depth - 1);
    if (inner !== undefined) return { ...inner, path: `${name}.${inner.path}` };
  }
  return undefined;
}
