/**
 * Suspects: which calls can have made a row of drift, and whether one has.
 *
 * In: a row, what is live. Out: `Suspects`. Invariant: names are never compared, which CloudTrail hides and people give twice: ids are.
 * Where an id went with what had it, a call fits that is of nothing that is there: a guess. Example: a grant that was added is of a
 * CreateAccountAssignment of that set, principal and account.
 */
import { type Key, parseKey } from "../../base/key.ts";
import { type AccountAssignmentSpec, isAssignment } from "../../model/assignment.ts";
import { isMembership, membershipIn } from "../../model/membership.ts";
import { principalKey } from "../../model/resource.ts";
import { groupKeyOf, isGroup, isPermissionSet, isUser, setKeyOf, userKeyOf } from "../../model/specs.ts";
import type { DriftRow } from "../report.ts";
import { definitionCalls } from "./definition-calls.ts";
import { definitionParts } from "./definition-parts.ts";
import { ADDED_BY_API, type Ids } from "./ids.ts";
import { DIRECTORY, directoryNoun, made, ofCalls, ofObject } from "./object-calls.ts";
import type { Fit, Part, Said, Suspects } from "./part.ts";
import { type TrailEvent, textAt } from "./trail-event.ts";

const SSO: readonly string[] = ["sso.amazonaws.com"];
/** Whether members are what is known: all of them, or those whose ids there are, and no other that is there. */
function fitOf(
  pairs: readonly (readonly [said: string | undefined, known: string | undefined])[],
  ids: Ids,
): Fit | undefined {
  const known = pairs.filter(([, id]) => id !== undefined);
  if (pairs.some(([said, id]) => id === undefined && said !== undefined && ids.has(said))) return undefined;
  if (known.length === 0 || known.some(([said, id]) => said !== id)) return undefined;
  return known.length === pairs.length ? "sure" : "perhaps";
}

function ofAssignment({ what, live, declared }: DriftRow, ids: Ids): Suspects {
  const { permissionSet, principalType, principal, account } = (live ?? declared) as AccountAssignmentSpec;
  const set = ids.idOf(setKeyOf(permissionSet), "PermissionSetArn");
  const key = principalKey({ type: principalType, name: principal });
  // Of somebody who is gone the id stands in place of the name.
  const whose = ids.idOf(key, principalType === "GROUP" ? "GroupId" : "UserId") ?? (made(what) ? principal : undefined);
  const fitOfGrant = ({ source, request }: TrailEvent) =>
    SSO.includes(source) && textAt(request, "targetId") === account
      ? fitOf(
          [
            [textAt(request, "permissionSetArn"), set],
            [textAt(request, "principalId"), whose],
          ],
          ids,
        )
      : undefined;
  const calls = [made(what) ? "CreateAccountAssignment" : "DeleteAccountAssignment"];
  const beside = [made(what) ? "DeleteAccountAssignment" : "CreateAccountAssignment"];
  const grant: Part = (event) => {
    if (calls.includes(event.name)) return fitOfGrant(event);
    return beside.includes(event.name) && fitOfGrant(event) === "sure" ? "undone" : undefined;
  };
  return withHolder(key, what, ids, { calls, beside, parts: [grant] });
}

/** What is gone went with its group or user: whoever deleted that did this. */
function withHolder(key: Key, what: DriftRow["what"], ids: Ids, suspects: Suspects): Suspects {
  if (what !== "removed" || ids.isLive(key)) return suspects;
  const { kind } = parseKey(key);
  const holder = ofObject({ what }, directoryNoun(kind, key, ids), ids);
  const [{ calls, beside = [], parts }, all] = [suspects, holder.parts];
  const either: Part = (event) =>
    [...parts, ...all].reduce<Said | undefined>((said, part) => said ?? part(event), undefined);
  return { calls: [...calls, ...holder.calls], beside, parts: [either], whole: key };
}

/** The console names member and group, the API's deletion the membership alone. */
function ofMembership({ what, key }: DriftRow, ids: Ids): Suspects {
  const { group = "", member = "" } = membershipIn(key) ?? {};
  const [groupId, userId] = [ids.idOf(groupKeyOf(group), "GroupId"), ids.idOf(userKeyOf(member), "UserId")];
  const pair = ({ request }: TrailEvent) =>
    fitOf(
      [
        [textAt(request, "groupId"), groupId],
        [textAt(request, "member", "memberId") ?? textAt(request, "memberId", "userId"), userId ?? member],
      ],
      ids,
    );
  const here = ({ source }: TrailEvent) => DIRECTORY.includes(source);
  if (made(what))
    return ofCalls(["AddMemberToGroup", ADDED_BY_API], (event) => (here(event) ? pair(event) : undefined));
  const gone = ({ request }: TrailEvent): Fit | undefined => {
    const id = textAt(request, "membershipId") ?? "";
    const added = ids.addedAs(id);
    if (added !== undefined) return pair(added);
    return ids.has(id) ? undefined : "guess";
  };
  const left = ofCalls(["RemoveMemberFromGroup", "DeleteGroupMembership"], (event) => {
    if (!here(event)) return undefined;
    return event.name === "DeleteGroupMembership" ? gone(event) : pair(event);
  });
  const holders = [groupKeyOf(group), userKeyOf(member)];
  const holder = holders.find((one) => !ids.isLive(one)) ?? holders[0]!;
  return withHolder(holder, what, ids, { ...left, beside: [ADDED_BY_API] });
}

/** A role that is left: somebody took the last assignment away. */
function ofRoleLeft({ key, accounts = [] }: DriftRow, ids: Ids): Suspects {
  const set = ids.idOf(key, "PermissionSetArn");
  return ofCalls(["DeleteAccountAssignment"], ({ source, request }) => {
    const isThere = SSO.includes(source) && accounts.includes(textAt(request, "targetId") ?? "");
    return isThere && set !== undefined && textAt(request, "permissionSetArn") === set ? "perhaps" : undefined;
  });
}

function ofSet(row: DriftRow, ids: Ids): Suspects {
  if (row.what === "role-without-assignee") return ofRoleLeft(row, ids);
  const id = ids.idOf(row.key, "PermissionSetArn");
  const path = ["permissionSet", "permissionSetArn"];
  if (row.what !== "changed" && row.what !== "half-provisioned")
    return ofObject(row, { noun: row.kind, sources: SSO, member: path[1]!, answers: [path], id }, ids);
  const { what, fields, declared, live } = row;
  const calls = definitionCalls(what === "changed" && fields.length > 0 ? fields : undefined);
  const isOf = ({ source, request }: TrailEvent) => {
    const said = textAt(request, "permissionSetArn") ?? textAt(request, "resourceArn");
    return SSO.includes(source) && said !== undefined && said === id;
  };
  if (what !== "changed" || fields.length === 0 || declared === undefined || live === undefined)
    return ofCalls(calls, (event) => (isOf(event) ? "perhaps" : undefined));
  const parts = definitionParts(fields, declared, live);
  return {
    calls,
    parts: parts.map(
      (part): Part =>
        (event) =>
          isOf(event) ? part(event) : undefined,
    ),
  };
}

/** Undefined: of what idc knows no calls, or nobody did anything: what is left was there as git said, and git says it no more. */
export function suspectsOf(row: DriftRow, ids: Ids): Suspects | undefined {
  if (row.what === "left") return undefined;
  if (isAssignment(row)) return ofAssignment(row, ids);
  if (isMembership(row)) return ofMembership(row, ids);
  if (isPermissionSet(row)) return ofSet(row, ids);
  if (!isGroup(row) && !isUser(row)) return undefined;
  return { ...ofObject(row, directoryNoun(row.kind, row.key, ids), ids), whole: row.key };
}
