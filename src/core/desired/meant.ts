/**
 * Whom a principal that does not exist was perhaps meant to be, or which set.
 *
 * In: the name as it is written, the users, groups or sets that there are, and e-mail addresses. Out: a name, and a sentence that says
 * why it is that one, or what to write instead. Invariant: it is advice; nobody gets anything by it. Example:
 * `ann.lee@acme.io`, the address of the user `alee`, is `alee`.
 */
import { fewNames } from "../base/few-names.ts";
import { hasGlob, matcherOf } from "../base/glob.ts";
import { compareText } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import { apart, looksLike, skeletonOf } from "../base/look-alike.ts";
import { once } from "../base/once.ts";
import { nearestAmong } from "../base/suggest.ts";
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

/** Looking for what was meant takes a look at every name: not for each of thousands that an identity provider has yet to send. */
const SUGGESTIONS = 200;

/** Says it of one after the other. What only looks like a name that there is, is told of as many as there are. */
export function meantAmong(type: PrincipalName["type"], { names, emails }: Known): (name: string) => Meant {
  const noun = type === "USER" ? "user" : "group";
  const near = nearFew(names);
  return (name) => {
    if (hasGlob(name)) {
      const fitting = names.filter(matcherOf(name)).sort(compareText);
      const these = fitting.length === 0 ? "" : `, as ${fewNames(fitting)}`;
      return { hint: `* and ? are no globs in the name of a ${noun}: name each ${noun}${these}` };
    }
    const owner = type === "USER" ? emails.get(name.toLowerCase()) : undefined;
    if (owner !== undefined)
      return { near: owner, hint: "that is whose e-mail address this is: users are named by their user name" };
    const found = near(name);
    if (found === undefined) return {};
    return looksLike(name, found)
      ? { near: found, hint: `what is written has ${apart(name, found)}` }
      : { near: found };
  };
}

/** The same of a permission set. */
export function meantSet(name: string, sets: ReadonlySet<string>): Meant {
  const near = nearestAmong(sets)(name);
  if (near === undefined) return {};
  return looksLike(name, near) ? { near, hint: `what is written has ${apart(name, near)}` } : { near };
}

/** The name that is nearest: of the first few among all, of others among those that look the same. */
function nearFew(names: readonly string[]): (name: string) => string | undefined {
  const [nearest, alike] = [once(() => nearestAmong(names)), once(() => groupedByLook(names))];
  let looked = 0;
  return (name) => {
    looked += 1;
    if (looked <= SUGGESTIONS) return nearest()(name);
    return [...alike().get(skeletonOf(name))].filter((one) => looksLike(name, one)).sort(compareText)[0];
  };
}

function groupedByLook(names: readonly string[]): Lists<string> {
  const lists = new Lists<string>();
  for (const name of names) lists.add(skeletonOf(name), name);
  return lists;
}
