/**
 * The directory: accounts, OUs, principals and permission sets that exist, as resolution needs them.
 *
 * In: `Live`. Out: `Directory`. Invariant: who was asked for and is there exists, whatever a listing left out: what is
 * theirs is unknown then, and does not wait for them. Example: with the unknown `User/ann@acme.io`, a rule for her
 * gives assignments.
 */
import { nameOf, patternOf } from "../base/key.ts";
import type { Live } from "../model/resource.ts";
import { GROUP, PERMISSION_SET, USER, type UserSpec } from "../model/specs.ts";
import type { Directory } from "./resolution.ts";

const ANY_SET = patternOf(PERMISSION_SET, undefined);

export function directoryOf(live: Live): Directory {
  const [users, groups, sets] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const add = (kind: string, key: string) => {
    if (kind === USER) users.add(nameOf(key));
    else if (kind === GROUP) groups.add(nameOf(key));
    else if (kind === PERMISSION_SET) sets.add(nameOf(key));
  };
  const emails = new Map<string, string>();
  for (const { kind, key, spec } of live.resources.values()) {
    add(kind, key);
    const email = kind === USER ? (spec as UserSpec).email : undefined;
    if (email !== undefined) emails.set(email.toLowerCase(), nameOf(key));
  }
  for (const { pattern } of live.unknown) if (!pattern.endsWith("/*")) add(pattern.split("/", 1)[0]!, pattern);
  const unlistedSets = live.unknown.some(({ pattern }) => pattern === ANY_SET);
  return { organization: live.organization, users, groups, sets, unlistedSets, emails };
}
