/**
 * What nobody knows, ready to be asked many times.
 *
 * In: `Live`. Out: `Unknowns`. Invariant: what was read is never unknown; asking costs the same however many patterns
 * there are of one form. Example: with the assignments of Developer in 111122223333 unread, no assignment of that pair
 * is absent.
 */
import { type Key, type KeyPattern, keyOf, parseKey } from "../base/key.ts";
import { isAssignmentKey } from "../model/assignment.ts";
import type { Live, Unknown } from "../model/resource.ts";
import { principalPart } from "../model/resource.ts";
import { isGroup, isPermissionSet, isUser, PERMISSION_SET } from "../model/specs.ts";

/** Questions about what was not read. Asked by key, and never by reading patterns elsewhere: they may overlap. */
export interface Unknowns {
  /** Whether everything was read, so that the other questions need not be asked. */
  readonly none: boolean;
  /** Whether a key that was not found may exist all the same. */
  covers(key: Key): boolean;
  /** Whether assignments that were not read may depend on a user, a group or a permission set. */
  mayHold(object: Key): boolean;
  /** What was not read and may be such an assignment, or the object itself: the first of them. */
  holding(object: Key): Unknown | undefined;
  /** Whether something that was found may not be removed, since what speaks for that was not borne out. */
  isUnproved(key: Key): boolean;
}

/** A part that stands for others: any, or any of a type of principal (`user:*`). */
interface Star {
  readonly index: number;
  readonly typed: boolean;
}

const TYPED = /^(?:user|group):\*$/;

function starsIn(parts: readonly string[]): readonly Star[] {
  return parts.flatMap((part, index): readonly Star[] =>
    part === "*" || TYPED.test(part) ? [{ index, typed: part !== "*" }] : [],
  );
}

/** A key with stars where a pattern has them. */
function masked(key: Key, parts: readonly string[], stars: readonly Star[]): KeyPattern {
  if (stars.length === 0) return key;
  const mask = [...parts];
  for (const { index, typed } of stars) {
    const part = mask[index] ?? "";
    mask[index] = typed ? `${part.slice(0, part.indexOf(":") + 1)}*` : "*";
  }
  return mask.join("/");
}

/** A matcher of keys against patterns: one look-up for each form that the patterns have. */
export function makeMatcher(patterns: readonly KeyPattern[]): (key: Key) => boolean {
  interface Form {
    readonly length: number;
    readonly stars: readonly Star[];
    readonly patterns: Set<KeyPattern>;
  }
  const forms = new Map<string, Form>();
  for (const pattern of patterns) {
    const parts = pattern.split("/");
    const stars = starsIn(parts);
    const form = `${parts.length} ${stars.map(({ index, typed }) => `${index}${typed ? ":" : ""}`).join(",")}`;
    const known = forms.get(form) ?? { length: parts.length, stars, patterns: new Set<KeyPattern>() };
    known.patterns.add(pattern);
    forms.set(form, known);
  }
  return (key) => {
    if (forms.size === 0) return false;
    const parts = key.split("/");
    for (const { length, stars, patterns: known } of forms.values()) {
      if (length === parts.length && known.has(masked(key, parts, stars))) return true;
    }
    return false;
  };
}

function assignmentPart(object: Key): { readonly index: 0 | 1; readonly part: string } | undefined {
  const parsed = parseKey(object);
  const name = parsed.parts[0] ?? "";
  if (isPermissionSet(parsed)) return { index: 0, part: name };
  if (isGroup(parsed)) return { index: 1, part: principalPart({ type: "GROUP", name }) };
  return isUser(parsed) ? { index: 1, part: principalPart({ type: "USER", name }) } : undefined;
}

/** Whether an unread set, or unread assignments, may involve an object. */
function mayInvolve({ pattern }: Unknown, object: Key): boolean {
  const wanted = assignmentPart(object);
  if (wanted === undefined) return false;
  if (pattern.startsWith(`${PERMISSION_SET}/`)) return wanted.index === 1 || pattern === object;
  const part = pattern.split("/")[wanted.index + 1] ?? "";
  if (!isAssignmentKey(pattern)) return false;
  return part === "*" || part === keyOf("x", wanted.part).slice(2) || part === wanted.part.replace(/:.*/s, ":*");
}

export function makeUnknowns(live: Live): Unknowns {
  const matches = makeMatcher(live.unknown.map(({ pattern }) => pattern));
  const holding = (object: Key) => live.unknown.find((unknown) => mayInvolve(unknown, object));
  return {
    none: live.unknown.length === 0,
    covers: (key) => !live.resources.has(key) && matches(key),
    isUnproved: makeMatcher((live.unproved ?? []).map(({ pattern }) => pattern)),
    mayHold: (object) => holding(object) !== undefined,
    holding,
  };
}
