/**
 * What a person names on the command line: accounts, permission sets, users and groups.
 *
 * In: names as they were typed, what is live. Out: what they mean, or what is wrong with them. Invariant: nothing is guessed: a name that
 * several accounts have means none of them, and one that nobody has is an error with the nearest. Example: `user/alcie@acme.io` may be
 * `user/alice@acme.io`.
 */
import { hasGlob, matchesGlob } from "../base/glob.ts";
import { compareText } from "../base/key.ts";
import { sortedOnce } from "../base/lists.ts";
import { nearest } from "../base/suggest.ts";
import type { Account } from "../model/organization.ts";
import type { Live } from "../model/resource.ts";
import {
  type GroupSpec,
  isGroup,
  isPermissionSet,
  isUser,
  type PermissionSetSpec,
  type UserSpec,
} from "../model/specs.ts";

/** What is wrong with a name, and what may have been meant. */
export interface Misnamed {
  readonly problem: string;
  readonly hint?: string;
}

export const isMisnamed = (found: object): found is Misnamed => "problem" in found;

const didYouMean = (near: string | undefined): Pick<Misnamed, "hint"> =>
  near === undefined ? {} : { hint: `did you mean ${near}?` };

const isId = (text: string): boolean => /^\d{12}$/.test(text);

function accountsCalled(text: string, accounts: readonly Account[]): readonly string[] | Misnamed {
  const known = accounts.filter(({ id, name }) => id === text || name === text);
  // Of an account that nobody listed there may be assignments all the same.
  if (known.length === 0 && isId(text) && accounts.length === 0) return [text];
  const those = known.length > 0 || !hasGlob(text) ? known : accounts.filter(({ name }) => matchesGlob(text, name));
  if (those.length === 0) {
    const near = nearest(text, isId(text) ? accounts.map(({ id }) => id) : accounts.map(({ name }) => name));
    return { problem: `no account of the organization is called ${text}`, ...didYouMean(near) };
  }
  const ids = those.map(({ id }) => id);
  if (known.length > 1 && !isId(text))
    return { problem: `${known.length} accounts are called ${text}`, hint: `name one by its id: ${ids.join(", ")}` };
  return ids;
}

/** Ids of accounts by names, ids, and globs of names; each once, in the order of their names. */
export function accountsNamed(
  asked: readonly string[],
  { accounts }: Live["organization"],
): readonly string[] | Misnamed {
  const ids = new Set<string>();
  for (const text of asked) {
    const found = accountsCalled(text, accounts);
    if (isMisnamed(found)) return found;
    for (const id of found) ids.add(id);
  }
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return [...ids].sort((a, b) => compareText(names.get(a) ?? "", names.get(b) ?? "") || compareText(a, b));
}

/** A test for names of permission sets, by names and globs. */
export function setsNamed(
  asked: readonly string[],
  { resources }: Pick<Live, "resources">,
): ((name: string) => boolean) | Misnamed {
  const names = [...resources.values()].filter(isPermissionSet).map(({ spec }) => (spec as PermissionSetSpec).name);
  for (const text of asked) {
    if (names.some((name) => matchesGlob(text, name))) continue;
    return { problem: `there is no permission set ${text}`, ...didYouMean(nearest(text, names)) };
  }
  return (name) => asked.some((text) => matchesGlob(text, name));
}

const FORM = "write user/NAME or group/NAME, as in idc explain user/alice@acme.io";

/** What is meant by `user/alice@acme.io` or `group/ops`, whoever there is. */
export function principalForm(text: string): { readonly type: string; readonly name: string } | Misnamed {
  const [, type, name = ""] = /^(user|group)[/:](.+)$/s.exec(text) ?? [];
  return type === undefined ? { problem: `${text} is neither a user nor a group`, hint: FORM } : { type, name };
}

/** The same as it stands in a key. Names are compared without case, as AWS does. */
export function principalNamed(text: string, { resources }: Pick<Live, "resources">): { part: string } | Misnamed {
  const form = principalForm(text);
  if (isMisnamed(form)) return form;
  const { type, name } = form;
  const all = [...resources.values()];
  const users = all.filter(isUser).map(({ spec }) => spec as UserSpec);
  const names =
    type === "user"
      ? users.map(({ userName }) => userName)
      : all.filter(isGroup).map(({ spec }) => (spec as GroupSpec).name);
  const folded = names.filter((one) => one.toLowerCase() === name.toLowerCase());
  const found = names.includes(name) ? name : folded.length === 1 ? folded[0] : undefined;
  if (found !== undefined) return { part: `${type}:${found}` };
  const mail = type === "user" ? users.find(({ email }) => email?.toLowerCase() === name.toLowerCase()) : undefined;
  const near = mail?.userName ?? nearest(name, sortedOnce(names));
  return { problem: `there is no ${type} ${name}`, ...didYouMean(near === undefined ? undefined : `${type}/${near}`) };
}
