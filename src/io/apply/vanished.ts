/**
 * Asking for what vanished, before it is forgotten: one call for each pair of a set and an account, one for each
 * membership.
 */
import type { Key } from "../../core/base/key.ts";
import { groupBy } from "../../core/base/lists.ts";
import type { Reader } from "../../core/model/reader.ts";
import type { Instance } from "../../core/model/resource.ts";
import type { Vanished } from "../../core/plan/vanished.ts";
import { isNotFound } from "../aws/call-error.ts";
import { type Asked, answerTo } from "../aws/questions.ts";

type VanishedAssignment = Extract<Vanished, { readonly account: string }>;
type Membership = Extract<Vanished, { readonly groupId: string }>;
type Named = Extract<Vanished, { readonly about: string }>;

const isAssignment = (one: Vanished): one is VanishedAssignment => "account" in one;
const isMembership = (one: Vanished): one is Membership => "groupId" in one;
const isNamed = (one: Vanished): one is Named => "about" in one;

/** Of assignments at one place those that AWS shows. @throws CallError */
async function assignmentsAt(
  assignments: readonly VanishedAssignment[],
  reader: Reader,
  { arn }: Instance,
): Promise<readonly Key[]> {
  const { permissionSetArn, account } = assignments[0]!;
  const input = { InstanceArn: arn, PermissionSetArn: permissionSetArn, AccountId: account };
  const there = await reader.list("sso-admin", "ListAccountAssignments", input, "AccountAssignments");
  const ids = new Set(there.map(({ PrincipalId }) => PrincipalId));
  return assignments.filter(({ principalId }) => ids.has(principalId)).map(({ key }) => key);
}

async function membershipOf(one: Membership, reader: Reader, { identityStoreId }: Instance): Promise<readonly Key[]> {
  const input = { IdentityStoreId: identityStoreId, GroupId: one.groupId, MemberId: { UserId: one.userId } };
  await reader.call("identitystore", "GetGroupMembershipId", input);
  return [one.key];
}

/** Of what hangs on one name all, where AWS has something of that name, or does not say that it has not. */
async function namedAs(alike: readonly Named[], asked: Asked): Promise<readonly Key[]> {
  const { about, name } = alike[0]!;
  const { is } = await answerTo({ about, id: name, covers: [] }, asked, async () => ({ is: "absent" }));
  return is === "absent" ? [] : alike.map(({ key }) => key);
}

/** What is there after all. What AWS does not find is gone. @throws CallError where it cannot be asked for */
export async function stillThere(vanished: readonly Vanished[], asked: Asked): Promise<readonly Key[]> {
  const { reader, instance } = asked;
  const pairs = groupBy(
    vanished.filter(isAssignment),
    ({ permissionSetArn, account }) => `${permissionSetArn} ${account}`,
  );
  const memberships = vanished.filter(isMembership);
  const named = groupBy(vanished.filter(isNamed), ({ about, name }) => `${about} ${name}`);
  const answers = [
    ...pairs.map((assignments) => assignmentsAt(assignments, reader, instance)),
    ...memberships.map((one) => membershipOf(one, reader, instance)),
    ...named.map((alike) => namedAs(alike, asked)),
  ].map((asking) => asking.catch((error: unknown) => (isNotFound(error) ? [] : Promise.reject(error))));
  return (await Promise.all(answers)).flat();
}
