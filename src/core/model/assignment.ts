/**
 * Assignments: a permission set for a user or group in an account, as specs of what is and what should be.
 *
 * In: nothing (these are the nouns). Out: `AccountAssignmentSpec`, how one is known, and `UndeclaredAdministrators`. Invariant: names, never AWS's ids; a user or group
 * that is gone has its id in place of the name. Example: `assignmentOf(difference)?.account` is `111122223333`.
 */
import { figure } from "../base/figure.ts";
import { type Key, type KeyPattern, keyOf, parseKey, patternOf } from "../base/key.ts";
import type { Difference } from "./change.ts";
import { principalPart } from "./resource.ts";
import type { OfKind } from "./specs.ts";

export const ASSIGNMENT = "AccountAssignment";

/** AWS's account assignment. All of it is its identity: it is made and deleted, and never changed. */
export interface AccountAssignmentSpec {
  /** The name of the permission set. */
  readonly permissionSet: string;
  readonly principalType: "USER" | "GROUP";
  /** The name of the user or group, as the config spells it. */
  readonly principal: string;
  /** 12 digits. */
  readonly account: string;
}

export const isAssignment = ({ kind }: OfKind): boolean => kind === ASSIGNMENT;

/** Of a key or a pattern of keys. */
export const isAssignmentKey = (key: Key | KeyPattern): boolean => key.startsWith(`${ASSIGNMENT}/`);

/** What a key, or a pattern, says of an assignment: the principal as it stands in a key. */
export interface AssignmentParts {
  readonly permissionSet: string;
  readonly principal: string;
  readonly account: string;
}

/** Undefined where the key is of something else. */
export function assignmentIn(key: Key | KeyPattern): AssignmentParts | undefined {
  if (!isAssignmentKey(key)) return undefined;
  const [permissionSet = "", principal = "", account = ""] = parseKey(key).parts;
  return { permissionSet, principal, account };
}

export const assignmentKeyOf = ({ permissionSet, principal, account }: AssignmentParts): Key =>
  keyOf(ASSIGNMENT, permissionSet, principal, account);

/** Assignments of this set, to this principal, in this account; what is left out is any. */
export const assignmentPattern = ({ permissionSet, principal, account }: Partial<AssignmentParts>): KeyPattern =>
  patternOf(ASSIGNMENT, permissionSet, principal, account);

/** Whose it is, as it stands in a key: `group:payments-dev`. */
export const partOf = ({
  principalType: type,
  principal: name,
}: Pick<AccountAssignmentSpec, "principalType" | "principal">): string => principalPart({ type, name });

/** The assignment that a difference is about; undefined where it is about something else. */
export const assignmentOf = (
  difference: Pick<Difference, "kind" | "before" | "after">,
): AccountAssignmentSpec | undefined =>
  isAssignment(difference) ? ((difference.after ?? difference.before) as AccountAssignmentSpec) : undefined;

/**
 * Administrators whom nobody here declared: by a permission set that nobody declares, or by assignments of a declared one. A plan
 * names them whatever else it leaves out, and does nothing with them.
 */
export interface UndeclaredAdministrators {
  readonly permissionSet: string;
  /** The set is declared, and these assignments of it are not. */
  readonly declared?: true;
  /** Whether it is of administrators; `unknown` where that could not be read. */
  readonly admin: "yes" | "unknown";
  /** All accounts where it is. */
  readonly accounts: readonly string[];
  /** Who has it, as in keys (`group:ops`): in the first few accounts, where the set is not declared. */
  readonly principals: readonly string[];
  /** Why not all of it could be read. */
  readonly unread?: string;
}

/** `1 assignment`, `3 assignments`: as reasons say it. */
export const countOfAssignments = (count: number): string => `${figure(count)} assignment${count === 1 ? "" : "s"}`;
