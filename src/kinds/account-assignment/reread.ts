/** Looking again at assignments: by pairs of a set and an account, or by principals, whichever are fewer. */

import { isNotFound } from "../../core/base/aws-codes.ts";
import type { JsonObject } from "../../core/base/json.ts";
import { type Key, keyOf } from "../../core/base/key.ts";
import { groupBy } from "../../core/base/lists.ts";
import type { AccountAssignmentSpec } from "../../core/model/assignment.ts";
import { PAGE } from "../../core/model/reader.ts";
import type { Reading, RereadContext, Written } from "../../core/model/reading.ts";
import type { Found, Unknown } from "../../core/model/resource.ts";
import { text } from "../wire.ts";

/** An assignment by what AWS calls its parts. */
interface WrittenAssignment extends Written {
  readonly set: string;
  readonly principalId: string;
  readonly type: AccountAssignmentSpec["principalType"];
  readonly account: string;
}

function writtenOf(context: RereadContext, one: Written): WrittenAssignment {
  const { permissionSet, principalType: type, principal, account } = one.spec as AccountAssignmentSpec;
  const [kind, id] = type === "GROUP" ? ["Group", "GroupId"] : ["User", "UserId"];
  const set = one.ids.PermissionSetArn ?? context.idOf(keyOf("PermissionSet", permissionSet), "PermissionSetArn");
  const principalId = one.ids.PrincipalId ?? context.idOf(keyOf(kind!, principal), id!);
  return { ...one, set: set ?? "", principalId: principalId ?? "", type, account };
}

const textOfAssignment = (set: string, principal: string, account: string) => `${set} ${principal} ${account}`;

/** Those of the assignments that a listing shows. */
function shown(assignments: readonly WrittenAssignment[], items: readonly JsonObject[]): Found[] {
  const there = new Set(
    items.map((item) =>
      textOfAssignment(text(item.PermissionSetArn) ?? "", text(item.PrincipalId) ?? "", text(item.AccountId) ?? ""),
    ),
  );
  return assignments
    .filter((assignment) => there.has(textOfAssignment(assignment.set, assignment.principalId, assignment.account)))
    .map(({ key, spec, set, principalId }) => ({
      kind: "AccountAssignment",
      key,
      spec,
      ids: { PermissionSetArn: set, PrincipalId: principalId },
    }));
}

async function lookAt(
  { reader }: RereadContext,
  operation: "ListAccountAssignments" | "ListAccountAssignmentsForPrincipal",
  input: JsonObject,
  assignments: readonly WrittenAssignment[],
): Promise<Reading> {
  try {
    return {
      found: shown(assignments, await reader.list("sso-admin", operation, input, "AccountAssignments")),
      unknown: [],
    };
  } catch (error) {
    if (isNotFound(error)) return { found: [], unknown: [] };
    return { found: [], unknown: assignments.map(({ key }) => reader.unknown(key, error)) };
  }
}

const byPair = (context: RereadContext) => (assignments: readonly WrittenAssignment[]) => {
  const { set: PermissionSetArn, account: AccountId } = assignments[0]!;
  const input = { InstanceArn: context.instance.arn, PermissionSetArn, AccountId };
  return lookAt(context, "ListAccountAssignments", input, assignments);
};

/** Of a user AWS lists what groups give too; that is told by the id of the principal. */
const byPrincipal = (context: RereadContext) => (assignments: readonly WrittenAssignment[]) => {
  const { principalId: PrincipalId, type: PrincipalType } = assignments[0]!;
  const input = { InstanceArn: context.instance.arn, PrincipalId, PrincipalType };
  return lookAt(context, "ListAccountAssignmentsForPrincipal", input, assignments);
};

function united(readings: readonly Reading[]): Reading {
  const found: Found[] = readings.flatMap((reading) => reading.found);
  const unknown: Unknown[] = readings.flatMap((reading) => reading.unknown);
  return { found, unknown };
}

/** Only the management account may ask by principal (aws-api, section 1): where that is not to be had, by pairs. */
export async function rereadAssignments(context: RereadContext, written: readonly Written[]): Promise<Reading> {
  const assignments = written.map((one) => writtenOf(context, one));
  const pairs = groupBy(assignments, ({ set, account }) => `${set} ${account}`);
  const principals = groupBy(assignments, ({ principalId }) => principalId);
  const pages = principals.reduce((sum, group) => sum + Math.ceil(group.length / PAGE), 0);
  let unread: readonly (readonly WrittenAssignment[])[] = pairs;
  let found: readonly Found[] = [];
  if (pages < pairs.length) {
    const first = await byPrincipal(context)(principals[0]!);
    const rest = first.unknown.length > 0 ? [] : await Promise.all(principals.slice(1).map(byPrincipal(context)));
    const all = united([first, ...rest]);
    found = all.found;
    const asked =
      first.unknown.length > 0 ? assignments : assignments.filter(isAmong(all.unknown.map(({ pattern }) => pattern)));
    unread = groupBy(asked, ({ set, account }) => `${set} ${account}`);
  }
  const more = united(await Promise.all(unread.map(byPair(context))));
  return { found: [...found, ...more.found], unknown: more.unknown };
}

function isAmong(keys: readonly Key[]): (assignment: WrittenAssignment) => boolean {
  const among = new Set(keys);
  return ({ key }) => among.has(key);
}
