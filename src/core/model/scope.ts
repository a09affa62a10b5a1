/**
 * The scope of a read: what of the live state matters to a run.
 *
 * In: nothing (these are the nouns). Out: `Scope`. Invariant: what is outside costs no call. Example: of a permission set that no
 * config ever declared only the name is in scope.
 */
import type { Key } from "../base/key.ts";
import type { Found } from "./resource.ts";
import type { DirectoryKind } from "./specs.ts";

/** Which assignments matter. */
export interface AssignmentScope {
  /** All of a permission set, or those of principals that any config names with it: others are not ours. */
  needs(permissionSet: string): "all" | "named";
  /** Whether a permission set was declared and no longer is. */
  goes(permissionSet: string): boolean;
  /** Keys of users and groups. */
  named(permissionSet: string): readonly Key[];
  /**
   * Users and groups that were declared and no longer are, and groups whose people guardrails look at: every assignment of theirs, on
   * whatever permission set.
   */
  readonly leaving: readonly Key[];
  /** Whether assignments of users matter at all, or of groups alone. */
  readonly ofUsers: boolean;
}

/** What of the live state matters to this run. */
export interface Scope {
  /** Whether anything of a kind is needed: of another not one call is made. */
  kind(kind: string): boolean;
  /** Whether the definition (policies, tags, provisioning) of a permission set is needed. */
  permissionSet(name: string): boolean;
  /** Whether the tags of every permission set are needed: to find what bears our mark and nobody declares. */
  readonly marks: boolean;
  /** Whether any of its assignments are needed. */
  assignments(permissionSet: string): boolean;
  readonly assignmentScope: AssignmentScope;
  /** Whether the members of a group are needed. */
  members(group: string): boolean;
  /** Whether users are needed: for what is declared of them, or for their names. */
  readonly users: boolean;
  /** Whether a permission set is not as the config declares it: then it is needed where its roles are. */
  changes(permissionSet: Found): boolean;
  /** The name under which the config knows a live user or group (AWS compares without case), or the same name. */
  spelling(kind: DirectoryKind, name: string): string;
}
