/** Messages about IAM policies. */
import { error, type Hint, type Message, meantKey, short } from "./message.ts";

export const policyMessages = {
  "policy-grammar": (p: { problem: string; hint?: Hint | undefined }): Message =>
    error(`IAM would refuse this policy: ${p.problem}`, p.hint),
  "policy-element": (p: {
    element: string;
    owner: string;
    near?: string | undefined;
    hint?: Hint | undefined;
  }): Message => error(`${p.owner} has no element ${short(p.element)}`, p.hint ?? meantKey(p.near)),
  "policy-too-long": (p: { size: number; limit: number; what: string }): Message =>
    error(
      `the inline policy has ${p.size} ${p.what}, more than the ${p.limit} that AWS allows`,
      "move a part of it to a managed policy",
    ),
} as const;
