/**
 * Paths of access: each way by which somebody has a role in an account, with what grants it.
 *
 * In: nothing (these are the nouns). Out: `AccessPath`, `Ground`, `AnsweredAccount`. Invariant: one path is one assignment for one person; where nobody read
 * who is in a group, the group stands for them. Example: `{person: "bob@acme.io", group: "ops", permissionSet: "Admin", class: "admin", …}`.
 */
import type { Key } from "../../base/key.ts";
import type { AccountState } from "../organization.ts";
import type { AccessClass } from "./class.ts";

/** What lets somebody in: an assignment of a permission set, or an entitlement to a role of an account. */
export type Through = "assignment" | "entitlement";

/** One way by which somebody has a role in an account. */
export interface AccessPath {
  /** 12 digits. */
  readonly account: string;
  /** The user name; absent of a group, where it is asked for itself or nobody read who is in it. */
  readonly person?: string;
  /** Nobody signs in as this person, until somebody enables them again. */
  readonly disabled?: true;
  /** By which group; absent of what the person has without one. */
  readonly group?: string;
  /** Nobody read who is in the group. */
  readonly unread?: true;
  readonly through: Through;
  /** The name of the permission set, of an assignment. */
  readonly permissionSet?: string;
  /** The role, of an entitlement. */
  readonly roleArn?: string;
  /** How strong it is there, at the most. */
  readonly class: AccessClass;
  /** The role was not provisioned since its permission set was edited: it allows what the set was before, which nobody tells. */
  readonly behind?: true;
  /** Where an action was asked for: whether it is certain that it is allowed. */
  readonly allows?: Allowed;
  /** The key of the assignment or entitlement. */
  readonly grant: Key;
  /** The key of the membership, of what comes by a group. */
  readonly membership?: Key;
}

/**
 * Whether a role lets somebody do something: `at most` where conditions, boundaries or what was not read may say no; `by escalation` where it does
 * not, but is an administrator's at the most, who could give themselves the right.
 */
export type Allowed = "surely" | "at most" | "by escalation";

/** `ended`: its day has come, and what it granted is still there. `unresolved`: which accounts it is for nobody can tell. */
export type GroundState = "in force" | "ended" | "unresolved";

/** Which commit made a line grant what it grants, as far as git tells. */
export interface Origin {
  /** Whole. */
  readonly commit?: string;
  /** It is the newest that wrote any of the lines, and nobody looked into what was granted before. */
  readonly lastEdit?: true;
  /** No commit has it as it stands. */
  readonly uncommitted?: true;
  /** History ends there, since it was not fetched: it may be of an earlier commit. */
  readonly shallow?: true;
}

/** A line of the config that grants something. */
export interface Ground extends Origin {
  /** From the config folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly state: GroundState;
  readonly owner?: string;
  readonly reason?: string;
  readonly ticket?: string;
  /** `YYYY-MM-DD`. */
  readonly expires?: string;
}

/** Whose it is, of what no rule yields: an identity provider's, somebody's to whom Settings leave it, or nobody's who says so. */
export interface Outside {
  readonly by: "provider" | "ignored" | "nobody";
  /** Of what is ignored. */
  readonly owner?: string;
}

/** What grants a thing that is live. */
export interface Grounds {
  readonly rules: readonly Ground[];
  /** Where there is no rule. */
  readonly outside?: Outside;
}

/** A thing that is live, by its key, with what grants it; without rules and `outside` where there is no config to look into. */
export type Granted = Partial<Grounds> & { readonly key: Key };

/** A path with what grants each part of it. */
export interface AnsweredPath extends Omit<AccessPath, "grant" | "membership" | "account"> {
  /** The day on which the last rule of the grant ends; absent where one goes on, and where none is there. */
  readonly until?: string;
  readonly grant: Granted;
  readonly membership?: Granted;
}

/** An account, and who gets into it. */
export interface AnsweredAccount {
  readonly id: string;
  /** Absent of one that AWS did not list. */
  readonly name?: string;
  readonly state?: AccountState;
  /** Assignments that would let somebody in, were the account ACTIVE; absent where it is. */
  readonly dormant?: number;
  /** How many people have one of the paths. */
  readonly people: number;
  readonly paths: readonly AnsweredPath[];
}

/** What nobody looked at, or could. */
export interface NotRead {
  /** Keys that it is about: `GroupMembership/ops/*`. */
  readonly pattern: string;
  /** One sentence: why. */
  readonly reason: string;
}
