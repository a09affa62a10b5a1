/**
 * IAM policies: the words of them that idc writes.
 *
 * In: nothing (these are the nouns). Out: `Policy`, `Statement`. Invariant: what is written here is what `idc emulate --allow` understands.
 * Example: `{ Effect: "Deny", Action: ["sso:DeleteInstance"], Resource: "*" }`.
 */

/** What is allowed or denied, on what, and under which conditions. */
export interface Statement {
  readonly Sid: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: { readonly [type: string]: string | readonly string[] };
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: { readonly [operator: string]: { readonly [key: string]: string | readonly string[] } };
}

/** A policy document, of what a role may do or of who may assume it. */
export interface Policy {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Statement[];
}

export const policy = (...statements: readonly (Statement | undefined)[]): Policy => ({
  Version: "2012-10-17",
  Statement: statements.filter((one) => one !== undefined),
});
