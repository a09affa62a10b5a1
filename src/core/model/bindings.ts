/**
 * Bindings: which user, group or permission set a plan means by a name.
 *
 * In: changes and what is live. Out: AWS's id for each principal and set that the changes speak of and that exists. Invariant:
 * what the plan itself makes has none; names alone never tell whether it is still the same one. Example: a group that was
 * deleted and made again between approval and apply has the name of the approved one, and another `GroupId`.
 */
import { compareText, type Key, keyOf, parseKey } from "../base/key.ts";
import { type Live, principalIn, principalKey } from "./resource.ts";

/**
 * AWS's id for each key that a plan speaks of and that exists. Set when a plan is made; for telling whether a name
 * still means the same thing, not for calls, which take ids from what is live.
 */
export type Bindings = Readonly<Record<Key, string>>;

const IDS: Readonly<Record<string, string>> = {
  User: "UserId",
  Group: "GroupId",
  PermissionSet: "PermissionSetArn",
};

/** Keys of the users, groups and sets that a change is about. */
export function spokenOf(key: Key): readonly Key[] {
  const { kind, parts } = parseKey(key);
  const [first = "", second = ""] = parts;
  if (kind in IDS) return [key];
  if (kind === "GroupMembership") return [keyOf("Group", first), keyOf("User", second)];
  if (kind !== "AccountAssignment") return [];
  return [keyOf("PermissionSet", first), principalKey(principalIn(second))];
}

/** Sorted by key. */
export function bindingsOf(
  changes: readonly { readonly key: Key }[],
  { resources }: Pick<Live, "resources">,
): Bindings {
  const keys = [...new Set(changes.flatMap(({ key }) => spokenOf(key)))].sort(compareText);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const found = resources.get(key);
      const id = found?.ids[IDS[found.kind] ?? ""];
      return id === undefined ? [] : [[key, id]];
    }),
  );
}

/** What of a change has the name that it had then, and is another one: in words. */
export function remadeSince(then: Bindings, now: Bindings, change: Key): string | undefined {
  const key = spokenOf(change).find((one) => then[one] !== undefined && then[one] !== now[one]);
  if (key === undefined) return undefined;
  const [was, is] = [then[key], now[key]];
  return is === undefined
    ? `${key} is gone since (id ${was} then)`
    : `${key} was re-made since (id ${was} then, ${is} now)`;
}
