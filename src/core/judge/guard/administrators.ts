/**
 * Administrators: at least two people who can administer the management account, and the delegated administrator's.
 *
 * In: the changes that would be made. Out: denials for those that take a way to administer away. Invariant: no plan
 * brings their number below two where it lowers it at all, from two or from one; an organization that never had them is
 * not hindered. Where nobody can say which account is the delegated administrator's, any may be. Administrators are counted
 * twice: those whose set surely is one (`administers`), since what is unknown is not relied on, and those whose set may be
 * (`mayAdminister`), so that where nobody surely is one the last who may be do not go. The members of a group whom nobody reads
 * may be many, so such a group counts as people enough, as long as it keeps its assignment. Example: an assignment of
 * Admin for a group of three is deleted in the management account, where one other person has it: denied.
 */

import { unreadGroups } from "../../access/unread-groups.ts";
import { type Key, keyOf, parseKey } from "../../base/key.ts";
import { Lists } from "../../base/lists.ts";
import { administratorsAccounts } from "../../diff/plan-steps.ts";
import { administers, definitionsOf, mayAdminister } from "../../iam/definition.ts";
import { type AccountAssignmentSpec, assignmentOf, partOf } from "../../model/assignment.ts";
import { type Change, mayTakeAway } from "../../model/change.ts";
import type { GroupMembershipSpec } from "../../model/membership.ts";
import { principalPart } from "../../model/resource.ts";
import type { Denial, Guard, GuardContext } from "./denial.ts";

const ENOUGH = 2;

/** People of groups, as things are and once the plan is done. */
interface People {
  /** Undefined where nobody reads them. */
  readonly membersOf: (group: string) => ReadonlySet<string> | undefined;
  readonly isGone: (user: string) => boolean;
}

function peopleBefore({ access }: GuardContext, isUnread: (group: string) => boolean): People {
  const membersOf = (group: string) => {
    if (isUnread(group)) return undefined;
    const members = access.membersOf(group).filter(({ facts }) => facts?.orphan !== true);
    return new Set(members.map(({ spec }) => spec.member));
  };
  return { membersOf, isGone: () => false };
}

function peopleAfter(before: People, open: readonly Change[]): People {
  const gone = new Set(open.filter(({ action }) => action === "delete").map(({ key }) => key));
  const joining = new Lists<string>();
  for (const { kind, action, after } of open) {
    if (kind !== "GroupMembership" || action !== "create") continue;
    const { group, member } = after as GroupMembershipSpec;
    joining.add(group, member);
  }
  const isGone = (user: string) => gone.has(keyOf("User", user));
  const membersOf = (group: string) => {
    if (gone.has(keyOf("Group", group))) return new Set<string>();
    const members = before.membersOf(group);
    if (members === undefined) return undefined;
    const stay = [...members].filter((user) => !isGone(user) && !gone.has(keyOf("GroupMembership", group, user)));
    return new Set([...stay, ...joining.get(group)]);
  };
  return { membersOf, isGone };
}

/** People whom assignments let in; undefined where nobody knows them all. */
function namesOf(assignments: readonly AccountAssignmentSpec[], people: People): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const { principalType, principal } of assignments) {
    if (principalType === "USER") {
      if (!people.isGone(principal)) names.add(principal);
      continue;
    }
    const members = people.membersOf(principal);
    if (members === undefined) return undefined;
    for (const member of members) names.add(member);
  }
  return names;
}

const numberOf = (names: ReadonlySet<string> | undefined) => names?.size ?? Number.POSITIVE_INFINITY;

/** Whether a change takes away one of the assignments that let people in, one of these people, or what they hang on. */
function takerOf(
  assignments: ReadonlyMap<Key, AccountAssignmentSpec>,
  names: ReadonlySet<string> | undefined,
  lessens: (set: string) => boolean,
) {
  const sets = new Set([...assignments.values()].map(({ permissionSet }) => permissionSet));
  const principals = new Set([...assignments.values()].map(partOf));
  const isGroup = (name: string) => principals.has(principalPart({ type: "GROUP", name }));
  const isPerson = (name: string) => names === undefined || names.has(name);
  return ({ key, kind, action }: Change): boolean => {
    const [name = "", member = ""] = parseKey(key).parts;
    if (kind === "PermissionSet") return sets.has(name) && (action === "delete" || lessens(name));
    if (action !== "delete") return false;
    if (kind === "AccountAssignment") return assignments.has(key);
    if (kind === "Group") return isGroup(name);
    return kind === "GroupMembership" ? isGroup(name) && isPerson(member) : kind === "User" && isPerson(name);
  };
}

interface Place {
  readonly account: string;
  readonly title: string;
  /** What else is to be said of it. */
  readonly doubt?: string;
}

const MAYBE =
  ", which may be the delegated administrator's: nobody can say which one is, unless Settings do (delegatedAdministrator)";

/** Who counts as an administrator, by what a set is, and what is said of them. */
interface Count {
  readonly isAdmin: typeof administers;
  readonly verb: string;
  readonly why: string;
}

const COUNTS: readonly Count[] = [
  { isAdmin: mayAdminister, verb: "could administer", why: "" },
  {
    ...{ isAdmin: administers, verb: "could surely administer" },
    why: ", since a policy of unknown text may deny it, or a condition may not hold",
  },
];

function denialsIn(
  { account, title, doubt = "" }: Place,
  { isAdmin, verb, why }: Count,
  open: readonly Change[],
  context: GuardContext,
  before: People,
) {
  const sets = definitionsOf(context.live, open);
  const here = context.access.assignmentsIn(account).filter(({ facts }) => facts?.orphan !== true);
  const were = here.filter(({ spec }) => isAdmin(sets.before(spec.permissionSet)));
  const gone = new Set(open.filter(({ action }) => action === "delete").map(({ key }) => key));
  const staying = here.filter(({ key }) => !gone.has(key)).map(({ spec }) => spec);
  const coming = open.flatMap((change) => {
    const assignment = change.action === "create" ? assignmentOf(change) : undefined;
    return assignment?.account === account ? [assignment] : [];
  });
  const are = [...staying, ...coming].filter(({ permissionSet }) => isAdmin(sets.after(permissionSet)));
  const had = namesOf(
    were.map(({ spec }) => spec),
    before,
  );
  const has = numberOf(namesOf(are, peopleAfter(before, open)));
  if (has >= ENOUGH || has >= numberOf(had)) return [];
  const takesAway = takerOf(new Map(were.map(({ key, spec }) => [key, spec])), had, (set) => !isAdmin(sets.after(set)));
  const number = has === 0 ? "nobody" : "only one person";
  const words = `${number} ${verb} the ${title} ${account} any more${doubt}${why}`;
  const reason = `${words}; to do it all the same pass --override administrators`;
  return open.flatMap((change): Denial[] =>
    takesAway(change) ? [{ guard: "administrators", key: change.key, reason }] : [],
  );
}

export function administratorsGuard(context: GuardContext): Guard {
  const { managementAccount, administratorsUnknown } = context.live.organization;
  const title = administratorsUnknown === undefined ? "delegated administrator account" : "account";
  const places: readonly Place[] = [
    { account: managementAccount, title: "management account" },
    ...administratorsAccounts(context.live).map((account) => ({
      ...{ account, title },
      ...(administratorsUnknown === undefined ? {} : { doubt: MAYBE }),
    })),
  ];
  let before: People | undefined;
  return (open) => {
    if (!open.some(mayTakeAway)) return [];
    before ??= peopleBefore(context, unreadGroups(context));
    const people = before;
    return places.flatMap((place) => {
      const told = new Set<Key>();
      return COUNTS.flatMap((count) => {
        const found = denialsIn(place, count, open, context, people).filter(({ key }) => !told.has(key));
        for (const { key } of found) told.add(key);
        return found;
      });
    });
  };
}
