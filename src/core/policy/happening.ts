/**
 * Happenings: one thing that happens, before it is Cedar's request.
 *
 * In: who does what to which thing, why, and what is known of it. Out: `Effect`. Invariant: what is known of every effect is there, whatever it is of.
 * Example: that a group gets a permission set in an account.
 */
import type { Key } from "../base/key.ts";
import type { Cause } from "../model/change.ts";
import type { Live, Source } from "../model/resource.ts";
import type { CedarValue, Effect, Pulls } from "./policy.ts";
import { refOf, type Thing, withoutAbsent } from "./things.ts";

/** One thing that happens, of which `related` is what its context points to. */
export interface Happening {
  readonly action: Effect["action"];
  readonly principal: Thing;
  readonly resource: Thing;
  readonly related?: readonly Thing[];
  readonly context: Readonly<Record<string, CedarValue | undefined>>;
}

/** Why it happens, and by which place of the config. */
export interface Because {
  readonly key: Key;
  readonly cause: Cause;
  readonly source?: Source | undefined;
}

/** Of which run. */
export interface Run {
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly live: Pick<Live, "caller">;
  /** Who wrote the commits since the completed one; undefined where nobody knows. */
  readonly authors?: readonly string[] | undefined;
  readonly pulls?: Pulls | undefined;
}

export const dateOf = (day: string): CedarValue => ({ __extn: { fn: "datetime", arg: day } });

const DAY = 86_400_000;

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

export function effectOf(
  happening: Happening,
  { key, cause, source }: Because,
  { today, live, authors, pulls }: Run,
): Effect {
  const { action, principal, resource, related = [], context } = happening;
  const things = [principal, resource, ...related];
  return {
    ...{ key, action, principal: principal.entity.uid, resource: resource.entity.uid },
    context: withoutAbsent({
      ...{ cause: refOf({ type: "Cause", id: cause }), key, now: dateOf(today), runBy: live.caller.arn },
      commitAuthors: authors ?? [],
      ...{ pullRequests: pulls?.numbers ?? [], pullRequestAuthors: pulls?.authors ?? [] },
      ...{ owner: source?.owner, reason: source?.reason, ticket: source?.ticket },
      ...context,
    }),
    entities: things.map(({ entity }) => entity),
    unread: [
      ...new Set(things.flatMap(({ unread }) => unread)),
      ...(authors === undefined ? ["commitAuthors" as const] : []),
      ...(pulls === undefined ? ["pullRequests" as const] : []),
    ],
  };
}
