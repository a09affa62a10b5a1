/** Assignments as AWS lists them: of a pair of a permission set and an account, or of a user or group. */

import { isNotFound } from "../../core/base/aws-codes.ts";
import { isObject, type JsonObject } from "../../core/base/json.ts";
import { type Key, keyOf, nameOf, patternOf } from "../../core/base/key.ts";
import type { AccountAssignmentSpec } from "../../core/model/assignment.ts";
import type { PrincipalType } from "../../core/model/config.ts";
import type { ReadContext } from "../../core/model/reading.ts";
import { type Found, principalKey, principalPart, type Unknown } from "../../core/model/resource.ts";
import { namesById } from "../names-by-id.ts";
import { text } from "../wire.ts";

export type Assignment = Found<AccountAssignmentSpec>;
type Names = Readonly<Record<PrincipalType, ReadonlyMap<string, string> | undefined>>;

export interface FoundAssignments {
  readonly found: Assignment[];
  readonly unknown: Unknown[];
}

/**
 * An assignment outlives its principal: then only the id is left of the name (aws-api: orphans). Where users were not
 * listed, there are only ids, and nobody is gone.
 */
function foundAssignment(item: JsonObject, permissionSet: Found, account: string, names: Names): Assignment {
  const setName = nameOf(permissionSet.key);
  const principalType: PrincipalType = item.PrincipalType === "USER" ? "USER" : "GROUP";
  const principalId = text(item.PrincipalId) ?? "";
  const known = names[principalType];
  const name = known?.get(principalId);
  const principal = name ?? principalId;
  return {
    kind: "AccountAssignment",
    key: keyOf("AccountAssignment", setName, principalPart({ type: principalType, name: principal }), account),
    spec: { permissionSet: setName, principalType, principal, account },
    ids: { PermissionSetArn: permissionSet.ids.PermissionSetArn ?? "", PrincipalId: principalId },
    ...(name === undefined && known !== undefined ? { facts: { orphan: true } } : {}),
  };
}

/** Reads assignments one listing at a time, into one list. */
export class AssignmentReader {
  readonly result: FoundAssignments = { found: [], unknown: [] };
  private readonly context: ReadContext;
  private readonly names: Names;
  private readonly setsByArn: ReadonlyMap<string, Found>;
  private readonly leaving: ReadonlySet<Key>;
  /** ARNs of permission sets that assignments are of, and that no listing shows. */
  private readonly unlisted = new Set<string>();

  constructor(context: ReadContext) {
    this.context = context;
    this.names = {
      USER: context.scope.users ? namesById(context.found, "User", "UserId") : undefined,
      GROUP: namesById(context.found, "Group", "GroupId"),
    };
    const sets = [...context.found.values()].filter(({ kind }) => kind === "PermissionSet");
    this.setsByArn = new Map(sets.map((set) => [set.ids.PermissionSetArn ?? "", set]));
    this.leaving = new Set(context.scope.assignmentScope.leaving);
  }

  /** Of a set that nobody declares only the assignments of who leaves are ours to know. */
  private keep(assignment: Assignment): void {
    const { permissionSet, principalType: type, principal } = assignment.spec;
    const { scope } = this.context;
    const isOurs = scope.permissionSet(permissionSet) || this.leaving.has(principalKey({ type, name: principal }));
    if (isOurs && !this.hidesName(assignment)) this.result.found.push(assignment);
  }

  /**
   * Where users or groups could not be read, an assignment without a name may be anybody's: an unknown stands for it.
   */
  private hidesName({ spec, facts }: Assignment): boolean {
    return facts?.orphan === true && this.context.unnamed?.has(spec.principalType) === true;
  }

  /** Every assignment of a set in an account. */
  async pair(permissionSet: Found, account: string): Promise<void> {
    const { reader, instance } = this.context;
    const input = {
      InstanceArn: instance.arn,
      PermissionSetArn: permissionSet.ids.PermissionSetArn,
      AccountId: account,
    };
    try {
      const items = await reader.list("sso-admin", "ListAccountAssignments", input, "AccountAssignments");
      for (const item of items) this.keep(foundAssignment(item, permissionSet, account, this.names));
    } catch (error) {
      // An account that left the organization may still be listed for a set: what it had there nobody can see or
      // change.
      if (isNotFound(error) && (await this.context.inactiveAccounts).has(account)) return;
      const pattern = patternOf("AccountAssignment", nameOf(permissionSet.key), undefined, account);
      this.result.unknown.push(reader.unknown(pattern, error));
    }
  }

  /** Every assignment of a user or group on sets that are to be read so. Throws what AWS answers. */
  async principal(principal: Found, wanted: (set: Found) => boolean): Promise<void> {
    const isGroup = principal.kind === "Group";
    const PrincipalId = (isGroup ? principal.ids.GroupId : principal.ids.UserId) ?? "";
    const input = {
      InstanceArn: this.context.instance.arn,
      PrincipalId,
      PrincipalType: isGroup ? "GROUP" : "USER",
    };
    const operation = "ListAccountAssignmentsForPrincipal";
    for (const item of await this.context.reader.list("sso-admin", operation, input, "AccountAssignments")) {
      const arn = text(item.PermissionSetArn) ?? "";
      const set = this.setsByArn.get(arn);
      if (set === undefined && arn !== "") this.unlisted.add(arn);
      // A user's list has the assignments of their groups too (aws-api, section 6), told by the id of the principal.
      if (set === undefined || item.PrincipalId !== PrincipalId || !wanted(set)) continue;
      this.keep(foundAssignment(item, set, text(item.AccountId) ?? "", this.names));
    }
  }

  /** Asks for the sets that only assignments show: one that is there must not be made again, nor its assignments. */
  async askForUnlisted(): Promise<void> {
    const { reader, instance } = this.context;
    const ask = async (arn: string) => {
      const input = { InstanceArn: instance.arn, PermissionSetArn: arn };
      let name: string | undefined;
      let reason = `${arn} has assignments and is there, and was not among the permission sets that could be listed and read`;
      try {
        const { PermissionSet: set } = await reader.call("sso-admin", "DescribePermissionSet", input);
        name = isObject(set) ? text(set.Name) : undefined;
      } catch (error) {
        if (isNotFound(error)) return;
        ({ reason } = reader.unknown("", error));
      }
      // FoundAssignments hang on their set: what is unknown of it is unknown of them.
      this.result.unknown.push({ pattern: patternOf("PermissionSet", name), reason });
    };
    await Promise.all([...this.unlisted].map(ask));
  }

  unknownOf(principal: Found, error: unknown): void {
    const type = principal.kind === "Group" ? "GROUP" : "USER";
    const part = principalPart({ type, name: nameOf(principal.key) });
    this.result.unknown.push(
      this.context.reader.unknown(patternOf("AccountAssignment", undefined, part, undefined), error),
    );
  }
}
