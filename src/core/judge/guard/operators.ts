/**
 * Operators: those who must keep their access to what runs idc, and the caller's own way to it.
 *
 * In: `Settings.operators` (of the Settings applied last, too) and who calls. Out: denials. Invariant: in the
 * management account, the delegated administrator and the caller's account no operator loses an assignment, nor is its
 * set narrowed; an operator and their group are never deleted, and the group never loses its last member. Where the
 * caller came through Identity Center (`AWSReservedSSO_<Set>_<hash>/<user name>`), the assignments of that set in their
 * account are their way, by themselves or by a group of theirs, and they stay in that group; a group whose members
 * nobody reads may be theirs. An assignment that another would replace is kept all the same: until the other works, it
 * is the way. Example: deleting the membership through which the caller signed in is denied.
 */

import { type Groups, groupsIn } from "../../access/group-members.ts";
import type { FoundAssignment } from "../../access/live-access.ts";
import { unreadGroups } from "../../access/unread-groups.ts";
import { type Key, keyOf, nameOf, parseKey } from "../../base/key.ts";
import { pushAll } from "../../base/lists.ts";
import { runningAccounts } from "../../diff/plan-steps.ts";
import { narrows } from "../../iam/narrowing.ts";
import type { AccountAssignmentSpec } from "../../model/assignment.ts";
import type { Change } from "../../model/change.ts";
import type { PrincipalName } from "../../model/config.ts";
import type { GroupMembershipSpec } from "../../model/membership.ts";
import { groupNamesIn, principalPart } from "../../model/resource.ts";
import type { Denial, Guard, GuardContext } from "./denial.ts";

/** How somebody gets to what runs idc. */
interface Way {
  readonly assignments: ReadonlySet<Key>;
  readonly sets: ReadonlySet<Key>;
  /** Users and groups that must not be deleted. */
  readonly principals: ReadonlySet<Key>;
  /** Groups that must not become empty. */
  readonly groups: ReadonlySet<string>;
  /** Memberships that must not end. */
  readonly memberships: ReadonlySet<Key>;
  readonly reason: string;
}

/** A role that Identity Center made, and who signed in to it: the session's name is the user name. */
const SIGNED_IN = /^arn:[^:]+:sts::(\d{12}):assumed-role\/AWSReservedSSO_(.+)_[0-9A-Za-z]+\/(.+)$/;

function operatorsOf({ config, past }: GuardContext): readonly PrincipalName[] {
  return [config, ...past.guards].flatMap(({ settings }) => settings.operators);
}

/** The assignments of somebody and of their groups, those of them that are of interest, and what they hang on. */
function wayOf(
  context: GuardContext,
  principals: readonly PrincipalName[],
  isMeant: (assignment: AccountAssignmentSpec) => boolean,
  reason: string,
): Way {
  const { access } = context;
  const assignments: FoundAssignment[] = [];
  const groups = new Set(groupNamesIn(principals));
  const memberships = new Set<Key>();
  for (const principal of principals) {
    pushAll(
      assignments,
      access.assignmentsOf(principalPart(principal)).filter(({ spec }) => isMeant(spec)),
    );
    if (principal.type === "GROUP") continue;
    for (const { key, spec } of access.groupsOf(principal.name)) {
      const own = access
        .assignmentsOf(principalPart({ type: "GROUP", name: spec.group }))
        .filter((assignment) => isMeant(assignment.spec));
      if (own.length === 0) continue;
      pushAll(assignments, own);
      groups.add(spec.group);
      memberships.add(key);
    }
  }
  const people = principals.filter(({ type }) => type === "USER").map(({ name }) => keyOf("User", name));
  return {
    assignments: new Set(assignments.map(({ key }) => key)),
    sets: new Set(assignments.map(({ spec }) => keyOf("PermissionSet", spec.permissionSet))),
    principals: new Set([...people, ...[...groups].map((group) => keyOf("Group", group))]),
    groups,
    memberships,
    reason: `${reason}; to do it all the same pass --override operators`,
  };
}

/** The user as the config or AWS spells them: user names are compared without case. */
function callersName({ live }: GuardContext, session: string): string {
  if (live.resources.has(keyOf("User", session))) return session;
  const folded = session.toLowerCase();
  for (const { kind, key } of live.resources.values()) {
    const name = kind === "User" ? nameOf(key) : "";
    if (name.toLowerCase() === folded) return name;
  }
  return session;
}

function waysOf(context: GuardContext): readonly Way[] {
  const { live } = context;
  const accounts = runningAccounts(live);
  const reason = "Settings names operators who must keep their access to what runs idc";
  const operators = wayOf(context, operatorsOf(context), ({ account }) => accounts.has(account), reason);
  const [, where, set, session] = SIGNED_IN.exec(live.caller.arn) ?? [];
  if (session === undefined) return [operators];
  const isMeant = (assignment: AccountAssignmentSpec) =>
    assignment.permissionSet === set && assignment.account === where;
  const isUnread = unreadGroups(context);
  const mayBeIn = context.access
    .assignmentsOfSet(set ?? "")
    .filter(({ spec, facts }) => spec.principalType === "GROUP" && facts?.orphan !== true && isMeant(spec))
    .filter(({ spec }) => isUnread(spec.principal));
  const caller: readonly PrincipalName[] = [
    { type: "USER", name: callersName(context, session) },
    ...mayBeIn.map(({ spec }) => ({ type: "GROUP", name: spec.principal }) as const),
  ];
  return [operators, wayOf(context, caller, isMeant, "it is the caller's own way to what runs idc")];
}

/** Whether an update or a deletion does. */
function closes(way: Way, change: Change, groups: () => Groups): boolean {
  const { key, kind, action } = change;
  if (action === "update") return way.sets.has(key) && narrows(change);
  if (way.assignments.has(key) || way.sets.has(key) || way.principals.has(key) || way.memberships.has(key)) return true;
  if (kind === "GroupMembership") {
    const { group } = change.before as GroupMembershipSpec;
    return way.groups.has(group) && groups().wouldBeEmpty(group);
  }
  if (kind !== "User") return false;
  const [user = ""] = parseKey(key).parts;
  return [...way.groups].some((name) => groups().has(name, user) && groups().wouldBeEmpty(name));
}

export function operatorsGuard(context: GuardContext): Guard {
  let ways: readonly Way[] | undefined;
  return (open) => {
    const closing = open.filter(({ action }) => action !== "create");
    if (closing.length === 0) return [];
    ways ??= waysOf(context);
    const made = new Set(open.map(({ key }) => key));
    let known: Groups | undefined;
    const groups = () => {
      // Who would leave but for a refusal is not counted on; who would come and may not is not either.
      known ??= groupsIn(
        context.access,
        context.differences.filter(({ key, action }) => action === "delete" || made.has(key)),
      );
      return known;
    };
    return ways.flatMap((way) =>
      closing.flatMap((change): Denial[] =>
        closes(way, change, groups) ? [{ guard: "operators", key: change.key, reason: way.reason }] : [],
      ),
    );
  };
}
