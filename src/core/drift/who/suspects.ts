/**
 * Suspects: which calls can have made a row of drift, and whether one has.
 *
 * In: a row, what is live. Out: `Suspects`. Invariant: names are never compared, which CloudTrail hides and people give twice: ids are.
 * Where an id went with what had it, a call fits that is of nothing that is there: a guess. Example: a grant that was added is of a
 * CreateAccountAssignment of that set, principal and account.
 */
import type { Key } from "../../base/key.ts";
import { type AccountAssignmentSpec, isAssignment } from "../../model/assignment.ts";
import { isMembership, membershipIn } from "../../model/membership.ts";
import { type Live, principalKey } from "../../model/resource.ts";
import { groupKeyOf, isGroup, isPermissionSet, isUser, setKeyOf, userKeyOf } from "../../model/specs.ts";
import type { DriftRow } from "../report.ts";
import { definitionCalls } from "./definition-calls.ts";
import { type TrailEvent, textAt } from "./trail-event.ts";

/**
 * How well an event fits a row: `sure`, by the ids of all that it is of; `perhaps`, by some, where a call may have had no such effect;
 * `guess`: by nothing but its sort, so that it counts only where there is no other of that sort.
 */
export type Fit = "sure" | "perhaps" | "guess";

/** What can have made a row. */
export interface Suspects {
  /** Names of calls, as CloudTrail has them. */
  readonly calls: readonly string[];
  /** Others that tell what the ids in these were of. */
  readonly beside?: readonly string[];
  fit(event: TrailEvent): Fit | undefined;
}

const SSO: readonly string[] = ["sso.amazonaws.com"];
/** The console's pages and the API (the names of calls differ for who is in a group). */
const DIRECTORY: readonly string[] = ["sso-directory.amazonaws.com", "identitystore.amazonaws.com"];

const ADDED_BY_API = "CreateGroupMembership";

type Ids = ReturnType<typeof idsIn>;

/** What is live by the ids that events have; and memberships by theirs, gone ones too, where an event tells of their making. */
export function idsIn({ resources }: Live, events: readonly TrailEvent[] = []) {
  const idOf = (key: Key, name: string): string | undefined => resources.get(key)?.ids[name] || undefined;
  const all = new Set([...resources.values()].flatMap(({ ids }) => Object.values(ids)));
  const added = new Map(
    events.flatMap((event) => {
      const id = event.name === ADDED_BY_API ? textAt(event.response, "membershipId") : undefined;
      return id === undefined ? [] : [[id, event] as const];
    }),
  );
  return { idOf, has: (id: string) => all.has(id), addedAs: (membershipId: string) => added.get(membershipId) };
}

/** Whether members are what is known: all of them, or those whose ids there are. */
function fitOf(pairs: readonly (readonly [said: string | undefined, known: string | undefined])[]): Fit | undefined {
  const known = pairs.filter(([, id]) => id !== undefined);
  if (known.length === 0 || known.some(([said, id]) => said !== id)) return undefined;
  return known.length === pairs.length ? "sure" : "perhaps";
}

const made = (what: DriftRow["what"]): boolean => what === "added";

function ofAssignment({ what, live, declared }: DriftRow, ids: Ids): Suspects {
  const { permissionSet, principalType, principal, account } = (live ?? declared) as AccountAssignmentSpec;
  const set = ids.idOf(setKeyOf(permissionSet), "PermissionSetArn");
  const key = principalKey({ type: principalType, name: principal });
  // Of somebody who is gone the id stands in place of the name.
  const whose = ids.idOf(key, principalType === "GROUP" ? "GroupId" : "UserId") ?? (made(what) ? principal : undefined);
  return {
    calls: [made(what) ? "CreateAccountAssignment" : "DeleteAccountAssignment"],
    fit: ({ source, request }) =>
      SSO.includes(source) && textAt(request, "targetId") === account
        ? fitOf([
            [textAt(request, "permissionSetArn"), set],
            [textAt(request, "principalId"), whose],
          ])
        : undefined,
  };
}

/** The console names member and group, the API's deletion the membership alone. */
function ofMembership({ what, key }: DriftRow, ids: Ids): Suspects {
  const { group = "", member = "" } = membershipIn(key) ?? {};
  const [groupId, userId] = [ids.idOf(groupKeyOf(group), "GroupId"), ids.idOf(userKeyOf(member), "UserId")];
  const pair = ({ request }: TrailEvent) =>
    fitOf([
      [textAt(request, "groupId"), groupId],
      [textAt(request, "member", "memberId") ?? textAt(request, "memberId", "userId"), userId ?? member],
    ]);
  const here = ({ source }: TrailEvent) => DIRECTORY.includes(source);
  if (made(what))
    return {
      calls: ["AddMemberToGroup", ADDED_BY_API],
      fit: (event) => (here(event) ? pair(event) : undefined),
    };
  const gone = ({ request }: TrailEvent): Fit | undefined => {
    const id = textAt(request, "membershipId") ?? "";
    const added = ids.addedAs(id);
    if (added !== undefined) return pair(added);
    return ids.has(id) ? undefined : "guess";
  };
  return {
    calls: ["RemoveMemberFromGroup", "DeleteGroupMembership"],
    beside: [ADDED_BY_API],
    fit: (event) => {
      if (!here(event)) return undefined;
      return event.name === "DeleteGroupMembership" ? gone(event) : pair(event);
    },
  };
}

interface Noun {
  /** As names of calls have it: `Group`. */
  readonly noun: string;
  readonly sources: readonly string[];
  /** Of the id in requests, and below what answers have it. */
  readonly member: string;
  readonly answers: readonly (readonly string[])[];
  readonly id: string | undefined;
}

/** What is made, changed and deleted by itself. */
function ofObject({ what }: DriftRow, { noun, sources, member, answers, id }: Noun, ids: Ids): Suspects {
  const verb = made(what) ? "Create" : what === "removed" ? "Delete" : "Update";
  const said = ({ request, response }: TrailEvent) =>
    verb === "Create"
      ? answers.map((path) => textAt(response, ...path)).find((one) => one !== undefined)
      : textAt(request, member);
  return {
    calls: [`${verb}${noun}`],
    fit: (event) => {
      const one = sources.includes(event.source) ? said(event) : undefined;
      if (one === undefined) return undefined;
      if (what === "removed") return ids.has(one) ? undefined : "guess";
      return one === id ? "sure" : undefined;
    },
  };
}

/** A role that is left: somebody took the last assignment away. */
function ofRoleLeft({ key, accounts = [] }: DriftRow, ids: Ids): Suspects {
  const set = ids.idOf(key, "PermissionSetArn");
  return {
    calls: ["DeleteAccountAssignment"],
    fit: ({ source, request }) => {
      const isThere = SSO.includes(source) && accounts.includes(textAt(request, "targetId") ?? "");
      return isThere && set !== undefined && textAt(request, "permissionSetArn") === set ? "perhaps" : undefined;
    },
  };
}

function ofSet(row: DriftRow, ids: Ids): Suspects {
  if (row.what === "role-without-assignee") return ofRoleLeft(row, ids);
  const id = ids.idOf(row.key, "PermissionSetArn");
  const path = ["permissionSet", "permissionSetArn"];
  if (row.what !== "changed" && row.what !== "half-provisioned")
    return ofObject(row, { noun: row.kind, sources: SSO, member: path[1]!, answers: [path], id }, ids);
  return {
    calls: definitionCalls(row.what === "changed" ? row.fields : undefined),
    fit: ({ source, request }) => {
      const said = textAt(request, "permissionSetArn") ?? textAt(request, "resourceArn");
      if (!SSO.includes(source) || said === undefined || said !== id) return undefined;
      return row.what === "changed" && row.fields.length === 1 ? "sure" : "perhaps";
    },
  };
}

/** Undefined: of what idc knows no calls, or nobody did anything: what is left was there as git said, and git says it no more. */
export function suspectsOf(row: DriftRow, ids: Ids): Suspects | undefined {
  if (row.what === "left") return undefined;
  if (isAssignment(row)) return ofAssignment(row, ids);
  if (isMembership(row)) return ofMembership(row, ids);
  if (isPermissionSet(row)) return ofSet(row, ids);
  const of = (noun: string, member: string, answer: string) => {
    const id = ids.idOf(row.key, `${noun}Id`);
    return ofObject(row, { noun, sources: DIRECTORY, member, answers: [[answer, member], [member]], id }, ids);
  };
  // What kinds are called is what calls and ids are called.
  if (isGroup(row)) return of(row.kind, "groupId", "group");
  return isUser(row) ? of(row.kind, "userId", "user") : undefined;
}
