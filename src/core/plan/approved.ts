/**
 * An approved plan beside the plan of this moment.
 *
 * In: the plan that somebody approved, and one of the same config and instance that was just made. Out: `Comparison`, or why
 * the two have nothing to do with each other. Invariant: an approved plan is an upper bound: a change is as approved only if
 * both plans would make it, of the same thing (`before`), into the same thing (`after`), for the same users, groups and sets
 * by their ids, and as the same role where it takes one. What else the approved plan says is
 * for reading. Example: a grant that entered the config after the approval is held as "not in the approved plan".
 */

import { sameJson } from "../base/json.ts";
import type { Key } from "../base/key.ts";
import { makeMatcher } from "../live/unknowns.ts";
import { closedTogether } from "../model/anew.ts";
import { remadeSince } from "../model/bindings.ts";
import { type Change, isOpen } from "../model/change.ts";
import type { Registry } from "../model/kind.ts";
import type { Plan } from "../model/plan.ts";

/** A plan that was approved, held against the one of this moment. Only `same` may be made. */
export interface Comparison {
  /** How many changes both plans make in the same way. */
  readonly same: number;
  /** Changes that this moment's plan makes otherwise than was approved: why they are held. */
  readonly held: ReadonlyMap<Key, string>;
  /** Approved changes that are no longer to be made. */
  readonly gone: readonly { readonly change: Change; readonly why: string }[];
}

/** The members in which two specs differ. */
function membersOf(was: object = {}, is: object = {}): string {
  const [a, b] = [was, is] as Record<string, unknown>[];
  const names = [...new Set([...Object.keys(a!), ...Object.keys(b!)])].sort();
  return names.filter((name) => !sameJson(a![name], b![name])).join(", ");
}

/** Why a change is not the approved one; undefined where it is. */
function unlike(
  was: Change | undefined,
  is: Change,
  { other, called }: { readonly other: string | undefined; readonly called: string },
): string | undefined {
  if (was === undefined) return `not in ${called}`;
  if (!isOpen(was)) return `${called} ${was.verdict === "deny" ? "refuses" : "withholds"} it`;
  const differs = `differs from ${called}`;
  if (was.action !== is.action) return `${differs}: it was to ${was.action}, and now is to ${is.action}`;
  if (other !== undefined) return `${differs}: ${other}`;
  if (!sameJson(was.before, is.before)) {
    return `${differs}: what is live has changed since (${membersOf(was.before, is.before)})`;
  }
  if (sameJson(was.after, is.after)) return undefined;
  return `${differs}: what is declared has changed since (${membersOf(was.after, is.after)})`;
}

/** Whose credentials make a change is approved with it. */
function otherRole(approved: Plan, now: Plan): (key: Key) => string | undefined {
  const [was, is] = [approved.management?.roleArn, now.management?.roleArn];
  const needy = new Set(was === is ? [] : now.management?.changes);
  return (key) => (needy.has(key) ? `it was not to be made as ${is ?? "it is now"}` : undefined);
}

/** `called`: what the one plan is called in reasons. */
export function compareWithApproved(
  approved: Plan,
  now: Plan,
  kinds: Registry,
  called = "the approved plan",
): Comparison {
  const before = new Map(approved.changes.map((change) => [change.key, change]));
  const held = new Map<Key, string>();
  const open = now.changes.filter(isOpen);
  const byOther = otherRole(approved, now);
  for (const change of open) {
    const other = byOther(change.key) ?? remadeSince(approved.bindings, now.bindings, change, kinds);
    const why = unlike(before.get(change.key), change, { other, called });
    if (why !== undefined) held.set(change.key, why);
  }
  for (const [key, { key: other }] of closedTogether(open, ({ key }) => held.has(key)))
    held.set(key, `is made with ${other}: ${held.get(other)}`);
  const planned = new Set(now.changes.map(({ key }) => key));
  const unread = makeMatcher(now.unknown.map(({ pattern }) => pattern));
  const blocked = new Set(now.blocked);
  const gone = approved.changes
    .filter((change) => isOpen(change) && !planned.has(change.key))
    .map((change) => {
      const unknown = blocked.has(change.key) || unread(change.key);
      return { change, why: unknown ? "left as it is: something needed is unknown" : "no longer needed" };
    });
  return { same: open.length - held.size, held, gone };
}

/** Why an approved plan says nothing about what was just planned; undefined where it does. */
export function foreignTo(approved: Plan, now: Plan): string | undefined {
  const aws = "AWS's own";
  const pairs: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ["the config", approved.config.name, now.config.name],
    ["the config folder", approved.config.path, now.config.path],
    ["the organization", approved.organization, now.organization],
    ["the instance", approved.instance.arn, now.instance.arn],
    ["the region", approved.instance.region, now.instance.region],
    ["the endpoint", approved.endpoint ?? aws, now.endpoint ?? aws],
  ];
  const other = pairs.find(([, was, is]) => was !== is);
  return other === undefined ? undefined : `is for ${other[0]} ${other[1]}, and this is ${other[2]}`;
}
