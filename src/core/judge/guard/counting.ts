/**
 * Counting: which assignments and memberships each change gains or loses, whatever kind of change it is.
 *
 * In: the changes that would be made, and who has access. Out: names of assignments and memberships for each change.
 * Invariant: the unit is an assignment (a set for a principal in an account) or a membership (a person in a group),
 * each counted once however many changes bring it about; what is not to be known counts. Read so, each on the safe
 * side:
 * - an assignment goes when it is deleted, and with its set, its group or its user where no change of its own deletes
 *   it;
 * - a membership goes when it is deleted, and with its group or its user; it is no revocation of assignments, but is
 *   counted as itself;
 * - administrators are made by an assignment of an admin set, by a set that becomes one (each assignment of it that
 *   stays, whatever its account) or is provisioned where it was none yet, and by a membership of a group that has or
 *   gets such an assignment, once and not for each account;
 * - assignments that AWS did not let us read are assignments of administrators unless their set is known to be none.
 *
 * Not counted, since nobody reads it: memberships of groups, and assignments of sets, that no config here ever spoke of.
 * Example: deleting a group of three people loses three memberships.
 */

import { type Key, nameOf, parseKey, patternOf } from "../../base/key.ts";
import { type Admin, adminOf, definitionsOf, makesAdministrators } from "../../iam/definition.ts";
import { assignmentOf, partOf } from "../../model/assignment.ts";
import type { Change } from "../../model/change.ts";
import type { GroupMembershipSpec } from "../../model/membership.ts";
import { type Live, principalPart } from "../../model/resource.ts";
import type { GuardContext } from "./denial.ts";

/**
 * What each change gains and loses, by name. Made for one list of changes; what is lost by two changes is told of both,
 * and counted once by the limit.
 */
export interface Counting {
  readonly assignmentsLost: (change: Change) => readonly Key[];
  readonly memberships: (change: Change) => readonly Key[];
  readonly adminsMade: (change: Change) => readonly Key[];
  /** Whether a change makes administrators of people whose assignments could not be read. */
  readonly adminsUnread: (change: Change) => boolean;
  /** Whether a change ends memberships that could not be read. */
  readonly membersUnread: (change: Change) => boolean;
}

const keysOf = (items: readonly { readonly key: Key }[], without: ReadonlySet<Key>) =>
  items.map(({ key }) => key).filter((key) => !without.has(key));

function lossesOf({ access, differences }: GuardContext): Pick<Counting, "assignmentsLost" | "memberships"> {
  const own = new Set(differences.filter(({ action }) => action === "delete").map(({ key }) => key));
  const assignmentsLost = (change: Change): readonly Key[] => {
    if (change.action !== "delete") return [];
    if (change.kind === "AccountAssignment") return [change.key];
    const name = nameOf(change.key);
    if (change.kind === "PermissionSet") return keysOf(access.assignmentsOfSet(name), own);
    if (change.kind === "Group") return keysOf(access.assignmentsOf(principalPart({ type: "GROUP", name })), own);
    return change.kind === "User" ? keysOf(access.assignmentsOf(principalPart({ type: "USER", name })), own) : [];
  };
  const memberships = (change: Change): readonly Key[] => {
    if (change.kind === "GroupMembership") return [change.key];
    if (change.action !== "delete") return [];
    if (change.kind === "Group") return keysOf(access.membersOf(nameOf(change.key)), own);
    return change.kind === "User" ? keysOf(access.groupsOf(nameOf(change.key)), own) : [];
  };
  return { assignmentsLost, memberships };
}

/** Whether assignments that could not be read may be assignments of an admin set: of all, or of one. */
function unreadAdmins({ unknown }: Live, admin: (permissionSet: string) => Admin) {
  const sets = unknown.flatMap(({ pattern }) => {
    const { kind, parts } = parseKey(pattern);
    if (kind === "PermissionSet") return ["*"];
    return kind === "AccountAssignment" ? [parts[0] ?? "*"] : [];
  });
  // No set is called `*`: what it is, is unknown.
  const may = sets.some((set) => admin(set) !== "no");
  return { any: may, of: (permissionSet: string) => sets.includes(permissionSet) || sets.includes("*") };
}

/** Groups that have, or get, an assignment of an admin set; gathered when a membership asks. */
function adminGroupsOf(
  { access }: GuardContext,
  open: readonly Change[],
  gone: ReadonlySet<Key>,
  admin: (set: string) => Admin,
) {
  const coming = new Set<string>();
  for (const change of open) {
    const assignment = assignmentOf(change);
    if (assignment !== undefined && change.action === "create" && admin(assignment.permissionSet) !== "no")
      coming.add(partOf(assignment));
  }
  return (group: string): boolean => {
    const part = principalPart({ type: "GROUP", name: group });
    if (coming.has(part)) return true;
    return access.assignmentsOf(part).some(({ key, spec }) => !gone.has(key) && admin(spec.permissionSet) !== "no");
  };
}

/** Accounts that do not have yet what the set is already. */
const outdatedIn = ({ before }: Change) =>
  new Set((before as { readonly outdatedAccounts?: readonly string[] }).outdatedAccounts);

/** Remembers answers: thousands of changes ask about the same few sets and groups. */
function remembered<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = answer(name);
    known.set(name, made);
    return made;
  };
}

function gainsOf(context: GuardContext, open: readonly Change[]): Pick<Counting, "adminsMade" | "adminsUnread"> {
  const { live, access } = context;
  const gone = new Set(open.filter(({ action }) => action === "delete").map(({ key }) => key));
  const { before, after } = definitionsOf(live, open);
  const admin = remembered((set) => adminOf(after(set)));
  const unread = unreadAdmins(live, admin);
  const isAdminGroup = adminGroupsOf(context, open, gone, admin);
  const joinsAdmins = remembered((group) => unread.any || isAdminGroup(group));
  const isRedefined = ({ kind, action }: Change) => kind === "PermissionSet" && action === "update";
  const widens = (change: Change) =>
    isRedefined(change) && makesAdministrators(before(nameOf(change.key)), after(nameOf(change.key))!);
  const assignmentsMade = (change: Change): readonly Key[] => {
    const set = nameOf(change.key);
    if (widens(change)) return keysOf(access.assignmentsOfSet(set), gone);
    if (!isRedefined(change) || admin(set) === "no") return [];
    const behind = outdatedIn(change);
    return keysOf(
      access.assignmentsOfSet(set).filter(({ spec }) => behind.has(spec.account)),
      gone,
    );
  };
  const adminsMade = (change: Change): readonly Key[] => {
    if (change.action !== "create") return assignmentsMade(change);
    const assignment = assignmentOf(change);
    const makes =
      assignment !== undefined
        ? admin(assignment.permissionSet) !== "no"
        : change.kind === "GroupMembership" && joinsAdmins((change.after as GroupMembershipSpec).group);
    return makes ? [change.key] : [];
  };
  const adminsUnread = (change: Change) => widens(change) && unread.of(nameOf(change.key));
  return { adminsMade, adminsUnread };
}

export function countingOf(context: GuardContext, open: readonly Change[]): Counting {
  const { unknown } = context.live;
  const membersUnread = (change: Change) =>
    change.kind === "Group" &&
    change.action === "delete" &&
    unknown.some(({ pattern }) => pattern === patternOf("GroupMembership", nameOf(change.key), undefined));
  return { ...lossesOf(context), ...gainsOf(context, open), membersUnread };
}
