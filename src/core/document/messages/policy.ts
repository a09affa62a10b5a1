/** Messages about IAM policies. */
import { figure } from "../../base/figure.ts";
import { error, type Hint, type Message, meant, meantKey, short, warning } from "./message.ts";

export const policyMessages = {
  "policy-grammar": (p: { problem: string; hint?: Hint | undefined }): Message =>
    error(`IAM would refuse this policy: ${p.problem}`, p.hint),
  "policy-element": (p: {
    element: string;
    owner: string;
    near?: string | undefined;
    hint?: Hint | undefined;
  }): Message => error(`${p.owner} has no element ${short(p.element)}`, p.hint ?? meantKey(p.near)),
  "policy-doubtful": (p: { problem: string; hint?: Hint | undefined }): Message =>
    warning(`this policy may not do what was meant: ${p.problem}`, p.hint),
  "unlisted-managed-policy": (p: { policy: string; asOf: string; near?: string | undefined }): Message =>
    warning(
      `${short(p.policy)} is none of the policies that AWS managed on ${p.asOf}`,
      meant(p.near, "AWS refuses what it does not have; if it has come since, all is well"),
    ),
  "json-comment": (_: Record<string, never>): Message =>
    error(
      "JSON has no comments, and one begins here",
      "take it out, or begin its line with #: the file is read as YAML",
    ),
  "policy-too-long": (p: { size: number; limit: number; what: string }): Message =>
    error(
      `the inline policy has ${figure(p.size)} ${p.what}, more than the ${figure(p.limit)} that AWS allows`,
      "move a part of it to a managed policy",
    ),
} as const;
