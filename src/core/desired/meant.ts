/**
 * Whom a principal that does not exist was perhaps meant to be.
 *
 * In: the name as it is written, the users or groups that there are, and their e-mail addresses. Out: a name, and a sentence that says
 * why it is that one, or what to write instead. Invariant: it is advice; nobody gets anything by it. Example:
 * `ann.lee@acme.io`, the address of the user `alee`, is `alee`.
 */
import { fewNames } from "../base/few-names.ts";
import { hasGlob, matcherOf } from "../base/glob.ts";
import { compareText } from "../base/key.ts";
import { apart, looksLike } from "../base/look-alike.ts";
import { nearest } from "../base/suggest.ts";
import type { PrincipalName } from "../model/config.ts";

/** What is said of somebody who is not there. */
export interface Meant {
  readonly near?: string;
  /** One sentence without its end. */
  readonly hint?: string;
}

/** Who there is of one type. */
export interface Known {
  readonly names: readonly string[];
  /** User names by e-mail addresses in lower case. */
  readonly emails: ReadonlyMap<string, string>;
}

export function meantPrincipal({ type, name }: PrincipalName, { names, emails }: Known): Meant {
  const noun = type === "USER" ? "user" : "group";
  if (hasGlob(name)) {
    const fitting = names.filter(matcherOf(name)).sort(compareText);
    const these = fitting.length === 0 ? "" : `, as ${fewNames(fitting)}`;
    return { hint: `* and ? are no globs in the name of a ${noun}: name each ${noun}${these}` };
  }
  const owner = type === "USER" ? emails.get(name.toLowerCase()) : undefined;
  if (owner !== undefined)
    return { near: owner, hint: "that is whose e-mail address this is: users are named by their user name" };
  const near = nearest(name, names);
  if (near === undefined) return {};
  return looksLike(name, near) ? { near, hint: `what is written has ${apart(name, near)}` } : { near };
}
