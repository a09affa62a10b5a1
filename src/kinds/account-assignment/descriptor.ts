/** `AccountAssignment`: a permission set for a user or group in an account. It cannot be changed, only made and deleted. */
import type { CreateAccountAssignmentRequest, DeleteAccountAssignmentRequest } from "@aws-sdk/client-sso-admin";
import type { PrincipalType } from "../../core/config.ts";
import type { JsonObject } from "../../core/json.ts";
import { keyOf, parseKey, patternOf } from "../../core/key.ts";
import type { Kind, ReadContext, Reading, Refs } from "../../core/kind.ts";
import { type Found, principalPart, type Unknown } from "../../core/resource.ts";
import type { Ref } from "../../core/step.ts";
import { namesById } from "../names-by-id.ts";
import { ssoAdminStep } from "../step-of.ts";
import { text } from "../wire.ts";
import { rereadAssignments } from "./reread.ts";

export interface AccountAssignmentSpec {
  readonly permissionSet: string;
  readonly principalType: PrincipalType;
  readonly principal: string;
  /** 12 digits. */
  readonly account: string;
}

type Assignment = Found<AccountAssignmentSpec>;
type Names = Readonly<Record<PrincipalType, ReadonlyMap<string, string>>>;

const principalKey = (spec: AccountAssignmentSpec) =>
  keyOf(spec.principalType === "GROUP" ? "Group" : "User", spec.principal);

/** An assignment outlives its principal: then only the id is left of the name (aws-api: orphans). */
function foundAssignment(row: JsonObject, permissionSet: Found, account: string, names: Names): Assignment {
  const setName = parseKey(permissionSet.key).parts[0] ?? "";
  const principalType: PrincipalType = row.PrincipalType === "USER" ? "USER" : "GROUP";
  const principalId = text(row.PrincipalId) ?? "";
  const name = names[principalType].get(principalId);
  const principal = name ?? principalId;
  return {
    kind: "AccountAssignment",
    key: keyOf("AccountAssignment", setName, principalPart({ type: principalType, name: principal }), account),
    spec: { permissionSet: setName, principalType, principal, account },
    ids: { PermissionSetArn: permissionSet.ids.PermissionSetArn ?? "", PrincipalId: principalId },
    ...(name === undefined ? { facts: { orphan: true } } : {}),
  };
}

/** One call for each pair of a permission set in scope and an account that has its role. */
async function read(context: ReadContext): Promise<Reading> {
  const names: Names = {
    USER: namesById(context.found, "User", "UserId"),
    GROUP: namesById(context.found, "Group", "GroupId"),
  };
  const found: Assignment[] = [];
  const unknown: Unknown[] = [];
  const readPair = async (permissionSet: Found, account: string) => {
    const { PermissionSetArn } = permissionSet.ids;
    const input = { InstanceArn: context.instance.arn, PermissionSetArn, AccountId: account };
    try {
      const rows = await context.reader.list("sso-admin", "ListAccountAssignments", input, "AccountAssignments");
      found.push(...rows.map((row) => foundAssignment(row, permissionSet, account, names)));
    } catch (error) {
      const setName = parseKey(permissionSet.key).parts[0];
      unknown.push(context.reader.unknown(patternOf("AccountAssignment", setName, undefined, account), error));
    }
  };
  const sets = [...context.found.values()].filter(
    ({ kind, key }) => kind === "PermissionSet" && context.scope.assignments(parseKey(key).parts[0] ?? ""),
  );
  await Promise.all(
    sets.flatMap((set) => (set.facts?.provisionedAccounts ?? []).map((account) => readPair(set, account))),
  );
  return { found, unknown };
}

/** Members that a creation and a deletion share. */
function request(spec: AccountAssignmentSpec, refs: Refs, permissionSet: string | Ref, principalId: string | Ref) {
  return {
    InstanceArn: refs.instanceArn,
    PermissionSetArn: permissionSet,
    PrincipalType: spec.principalType,
    PrincipalId: principalId,
    TargetType: "AWS_ACCOUNT" as const,
    TargetId: spec.account,
  };
}

export const accountAssignment: Kind<AccountAssignmentSpec> = {
  kind: "AccountAssignment",
  after: ["User", "Group", "PermissionSet"],
  deletionAsks: false,
  fields: { permissionSet: {}, principalType: {}, principal: {}, account: {} },
  parents: (spec) => [keyOf("PermissionSet", spec.permissionSet), principalKey(spec)],
  access: (spec) => {
    const [set, principal] = [keyOf("PermissionSet", spec.permissionSet), principalKey(spec)];
    return { principal, through: [set, principal], account: spec.account, shares: `role ${set} in ${spec.account}` };
  },
  read,
  reread: rereadAssignments,
  create: ({ spec }, refs) => [
    ssoAdminStep<CreateAccountAssignmentRequest>(
      "CreateAccountAssignment",
      request(
        spec,
        refs,
        refs.id(keyOf("PermissionSet", spec.permissionSet), "PermissionSetArn"),
        refs.id(principalKey(spec), spec.principalType === "GROUP" ? "GroupId" : "UserId"),
      ),
      { wait: "AccountAssignmentCreationStatus", locks: [`account/${spec.account}`] },
    ),
  ],
  update: () => [],
  remove: (live, refs) => [
    ssoAdminStep<DeleteAccountAssignmentRequest>(
      "DeleteAccountAssignment",
      request(live.spec, refs, live.ids.PermissionSetArn ?? "", live.ids.PrincipalId ?? ""),
      { wait: "AccountAssignmentDeletionStatus", locks: [`account/${live.spec.account}`] },
    ),
  ],
};
