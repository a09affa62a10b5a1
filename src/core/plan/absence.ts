/**
 * Absence: what a removal, or a broad grant, would rest on that only a listing says, to be asked for by name or id
 * before it counts.
 *
 * In: a plan; later what AWS answered. Out: `Doubt[]`; later `Live` with what was not borne out. Invariant: nothing is
 * removed because a listing left something out or was old: what is asked for and is there, is elsewhere than the
 * listing says, or cannot be asked for, keeps every assignment that hangs on it, and the plan says so; an account that
 * a listing of administrators left out gets nothing by a broad selector. What nothing rests on is not asked for.
 * Example: an assignment of a user whom ListUsers does not show is worth one DescribeUser; if she is there, her
 * assignment is unproved.
 */

import { hasExpired } from "../base/expiry.ts";
import { compareText, type Key, type KeyPattern, keyOf } from "../base/key.ts";
import { pushAll } from "../base/lists.ts";
import { pairsOf } from "../desired/assignments-of-rule.ts";
import type { Past } from "../desired/past-configs.ts";
import { type AccountAssignmentSpec, assignmentPattern, isAssignment, partOf } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import { type GroupMembershipSpec, isMembership, membershipPattern } from "../model/membership.ts";
import type { Account, Organization } from "../model/organization.ts";
import type { Plan } from "../model/plan.ts";
import { type Found, type Live, namedPair, type Unknown } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { GROUP, USER } from "../model/specs.ts";
import { type Use, usesOf } from "../select/account-sets.ts";
import { type About, type Answer, type Doubt, doubtName, isByName, whyUnproved } from "./doubt.ts";
import { awaited, missed, passedThrough } from "./hidden.ts";
import { holdingsIn } from "./holdings.ts";
import { madeAgainIn } from "./made-again.ts";
import { openedIn, tagsText } from "./opened.ts";
import type { Planned } from "./planned.ts";
import { withAdministrators } from "./unknown-administrators.ts";

/** Gathers doubts; several assignments may hang on one. */
class Doubts {
  private readonly all = new Map<string, Omit<Doubt, "covers"> & { readonly covers: Set<KeyPattern> }>();

  add(about: About, id: string, covers: readonly KeyPattern[], listed?: string): void {
    const name = doubtName({ about, id });
    const known = this.all.get(name);
    if (known === undefined) {
      this.all.set(name, { about, id, covers: new Set(covers), ...(listed === undefined ? {} : { listed }) });
    } else {
      for (const one of covers) known.covers.add(one);
    }
  }

  list(): readonly Doubt[] {
    return [...this.all.values()].map((doubt) => ({ ...doubt, covers: [...doubt.covers] }));
  }
}

/** Ids without a name, of assignments and memberships that would go, or that stay as orphans. */
function addOrphan(found: Found, doubts: Doubts): void {
  if (isMembership(found)) {
    const { member } = found.spec as GroupMembershipSpec;
    doubts.add("user", member, [membershipPattern({ member })]);
    return;
  }
  const assignment = found.spec as AccountAssignmentSpec;
  const theirs = assignmentPattern({ principal: partOf(assignment) });
  doubts.add(assignment.principalType === "USER" ? "user" : "group", assignment.principal, [theirs]);
}

/** Which parts of an account the rules in force look at that name a principal and a permission set together. */
function usesByPair(config: Config, today: string): ReadonlyMap<string, ReadonlySet<Use>> {
  const uses = new Map<string, ReadonlySet<Use>>();
  for (const rule of config.rules) {
    if (hasExpired(rule.expires, today)) continue;
    const used = usesOf(config.accountSets, rule.accounts);
    for (const pair of pairsOf(rule)) uses.set(pair, new Set([...(uses.get(pair) ?? []), ...used]));
  }
  return uses;
}

/**
 * An assignment that rules no longer give, though they name who has it: where its account stands is all that speaks
 * against it.
 */
function addMoved(key: Key, account: Account, used: ReadonlySet<Use>, doubts: Doubts) {
  const { id, name, tags, ouIds } = account;
  if (used.has("name")) doubts.add("name", id, [key], name);
  if (used.has("tag") && tags !== undefined) doubts.add("tags", id, [key], tagsText(tags));
  if (used.has("ou")) doubts.add("parent", id, [key], ouIds.at(-1) ?? "");
}

/** What the removals and broad grants of a plan rest on, and what its orphans are orphans by. */
export function doubtsIn(
  {
    diff,
    live,
    plan,
    vanished,
  }: Pick<Planned, "diff" | "live" | "vanished"> & { readonly plan: Pick<Plan, "pending" | "unknown"> },
  { config, past, today }: { readonly config: Config; readonly past: Past; readonly today: string },
): readonly Doubt[] {
  const doubts = new Doubts();
  for (const { found, claim } of diff.left) if (claim === "orphan") addOrphan(found, doubts);
  const accounts = new Map(live.organization.accounts.map((account) => [account.id, account]));
  let uses: ReturnType<typeof usesByPair> | undefined;
  for (const { action, key } of diff.differences) {
    const found = action === "delete" ? live.resources.get(key) : undefined;
    if (found?.facts?.orphan === true) addOrphan(found, doubts);
    if (found === undefined || !isAssignment(found)) continue;
    const assignment = found.spec as AccountAssignmentSpec;
    const { account: id } = assignment;
    const account = accounts.get(id);
    if (account === undefined) {
      doubts.add("account", id, [assignmentPattern({ account: id })]);
      continue;
    }
    uses ??= usesByPair(config, today);
    const used = uses.get(namedPair(assignment.permissionSet, partOf(assignment)));
    if (used !== undefined) addMoved(key, account, used, doubts);
  }
  for (const { about, id, key, listed } of holdingsIn({ diff, live })) doubts.add(about, id, [key], listed);
  const others = [
    ...openedIn(diff, live, { config, today }),
    ...madeAgainIn(diff, past),
    ...passedThrough(diff, vanished),
    ...awaited(diff, plan),
    ...missed(diff, plan),
  ];
  for (const { about, id, covers, listed } of others) doubts.add(about, id, covers, listed);
  return doubts.list();
}

/** With the accounts that a listing left out, so that rules select them as they would have. */
function withAccounts(organization: Organization, told: readonly (readonly [Doubt, Answer])[]): Organization {
  const known = new Set(organization.accounts.map(({ id }) => id));
  const found = told.flatMap(([, answer]) => (answer.is === "present" ? (answer.accounts ?? []) : []));
  const fresh = found.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return organization;
  const accounts = [...organization.accounts, ...fresh].sort((a, b) => compareText(a.id, b.id));
  return { ...organization, accounts };
}

/** The first of each pattern: one may be asked for by id and by name. */
function distinct(unknown: readonly Unknown[]): readonly Unknown[] {
  const seen = new Set<KeyPattern>();
  return unknown.filter(({ pattern }) => !seen.has(pattern) && seen.add(pattern));
}

const administratorsIn = (told: readonly (readonly [Doubt, Answer])[]) =>
  told.flatMap(([{ about, id }, { is }]) => (about === "administrator" && is === "present" ? [id] : []));

/**
 * What is live, with what removals may not rest on. Users and groups that are there all the same are not made again.
 */
export function withAnswers(
  live: Live,
  doubts: readonly Doubt[],
  answers: ReadonlyMap<string, Answer>,
  spelling: Scope["spelling"],
): Live {
  const unproved: Unknown[] = [];
  const there: Unknown[] = [];
  const told = doubts.flatMap((doubt) => {
    const answer = answers.get(doubtName(doubt));
    return answer === undefined ? [] : [[doubt, answer] as const];
  });
  for (const [doubt, answer] of told) {
    const reason = whyUnproved(doubt, answer);
    if (reason === undefined) continue;
    const covered = doubt.covers.map((pattern) => ({ pattern, reason }));
    if (isByName(doubt)) {
      pushAll(there, covered);
      continue;
    }
    pushAll(unproved, covered);
    if (answer.is !== "present" || (doubt.about !== "user" && doubt.about !== "group")) continue;
    const kind = doubt.about === "user" ? USER : GROUP;
    there.push({ pattern: keyOf(kind, spelling(kind, answer.says)), reason });
  }
  const known = new Set(live.unknown.map(({ pattern }) => pattern));
  const asked = new Set(unproved.map(({ pattern }) => pattern));
  const others = (live.unproved ?? []).filter(({ pattern }) => !asked.has(pattern));
  return {
    ...live,
    organization: withAccounts(withAdministrators(live.organization, administratorsIn(told)), told),
    unknown: [...live.unknown, ...distinct(there).filter(({ pattern }) => !known.has(pattern))],
    ...(unproved.length === 0 ? {} : { unproved: [...others, ...unproved] }),
  };
}
