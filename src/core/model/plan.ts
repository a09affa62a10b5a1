/**
 * The plan: everything a reviewer, a policy or `apply` needs to know, as plain JSON.
 *
 * In: nothing (these are the nouns; `make-plan.ts` makes one). Out: `Plan`. Invariant: the same input gives the same
 * bytes: sorted by key, no times but `made`, no arrival order; nothing in it refers to an object in memory. Example:
 * `plan.changes[0].key`.
 */

import type { Key } from "../base/key.ts";
import type { Diagnostic } from "../document/diagnostics.ts";
import type { AccessPart } from "./access/changes.ts";
import type { UndeclaredAdministrators } from "./assignment.ts";
import type { Bindings } from "./bindings.ts";
import type { Commit } from "./cause/commit.ts";
import type { PolicyPart } from "./cause/policy-finding.ts";
import type { Adopted, Change } from "./change.ts";
import type { ConfigHead } from "./config.ts";
import type { NamesPart } from "./lock/names-part.ts";
import type { ManagementPart } from "./organization.ts";
import type { Override } from "./override.ts";
import type { UnmarkedPart } from "./own-tags.ts";
import type { Unseen } from "./reading-assignments.ts";
import type { Pending, Unknown } from "./resource.ts";
import type { Step } from "./step.ts";

/** What git says about the config at hand, and what that means for removals. */
export interface Base {
  /** Full id of the commit at hand; absent outside of a repository. */
  readonly commit?: string;
  /** The config folder's path inside its repository, `.` at its top. */
  readonly path?: string;
  /** The last completed commit, as the instance remembers it; to be believed only where `state` says so. */
  readonly applied?: string;
  /** The first and the newest commit that runs wrote from since. */
  readonly written?: { readonly first: string; readonly newest: string };
  /** Who wrote last and when, where this commit may not: `2026-11-24T12:00:00Z arn:…`, as the tag has it. */
  readonly writer?: string;
  /** A commit that this clone does not have, or not whole. */
  readonly missing?: string;
  /** The folder is not as its commit has it, and what earlier runs did is not known, or not whole. */
  readonly forgotten?: true;
  /** The commit whose memory this run sets aside. */
  readonly superseded?: string;
  /** The former name of the config, whose memory and marks become those of the new one. */
  readonly renames?: string;
  /** The name that the config at this place had, where nobody says that it is renamed. */
  readonly former?: string;
  /** Other configs that remember something on this instance; sorted. */
  readonly others?: readonly string[];
  /** There are branches of remotes, and none of them has the commit. */
  readonly unpublished?: true;
  /** Settings of commits that were written from could not be read, and a person goes on without them. */
  readonly withoutSettings?: true;
  readonly state: BaseState;
}

/**
 * `believed`: what is remembered is of this line of history, removals can be made on its ground. `memory-lost`: so it
 * is, but not all. `first-run`: the instance remembers nothing. All others: nothing is removed on that ground, and a
 * sentence says what to do.
 */
export type BaseState =
  | "believed"
  | "first-run"
  | "no-repository"
  | "no-commit"
  | "uncommitted-changes"
  | "tags-unreadable"
  | "pointer-unreadable"
  | "pointer-unknown-commit"
  | "pointer-not-ancestor"
  | "pointer-other-path"
  | "past-config-unreadable"
  | "memory-lost"
  | "settings-unreadable"
  | "history-cut"
  | "renamed-unsaid";

/** States in which earlier commits say what is ours. */
export const isBelieved = ({ state }: Pick<Base, "state">): boolean => state === "believed" || state === "memory-lost";
/** Whether what is at hand is what a commit says. */
export const isCommitted = ({ state }: Pick<Base, "state">): boolean =>
  !["no-repository", "no-commit", "uncommitted-changes"].includes(state);

/** States in which nobody knows what earlier runs did: what narrows or removes is for a person. */
export const isForgetful = ({ state, forgotten }: Pick<Base, "state" | "forgotten">): boolean =>
  forgotten === true || ["first-run", "memory-lost", "no-repository", "no-commit"].includes(state);

/** Live objects that no document declares and that this run does not touch, by reason: for reading. */
export interface LeftAlone {
  readonly why:
    | "external"
    | "ignored"
    | "first-seen"
    | "inactive-account"
    | "waiting"
    | "orphan"
    | "direct-user"
    | "unmanaged"
    | "unknown"
    | "implied"
    | "released"
    | "provided"
    | "marked"
    | "finding"
    | "uncommitted";
  /** Of ignore rules, and of what somebody else defines. */
  readonly owner?: string;
  /** Of what waits: no commit is completed while it is there, since the next run would not know whose it is. */
  readonly remembers?: true;
  readonly kind: string;
  readonly keys: readonly Key[];
}

/** A tag that says whose a permission set is, with the call that writes it. No change: nobody gains or loses by it. */
export interface Mark {
  readonly key: Key;
  readonly step: Step;
}

/** Figures of what applying would do. Calls only; measured times never enter a plan. */
export interface Cost {
  readonly calls: number;
  readonly asynchronous: number;
  /** At the configured ceiling, with about 3 s for each asynchronous operation. */
  readonly seconds: number;
}

/** What of a plan a person asked for. All that is absent is not narrowed. */
export interface Narrowed {
  /** Globs of keys: a change is chosen whose key one of them matches. */
  readonly only?: readonly string[];
  /** Revocations alone: assignments and memberships that go. */
  readonly revokeOnly?: true;
}

/** What a run is asked for, and among which changes. */
export interface Asked extends Narrowed {
  /** Keys of an approved plan: what else matches now is not meant, and what is no longer there is no mistake. */
  readonly among?: ReadonlySet<Key>;
}

/** All that a run would do and why: plain JSON, and the most that `apply FILE` may do. Only what changes is in it, not AWS's state. */
export interface Plan extends AccessPart, NamesPart, PolicyPart, UnmarkedPart {
  readonly format: "idc-plan";
  readonly version: 1;
  /** When what is live was read, in whole seconds: `2026-11-24T12:00:00Z`. A saved plan grows old. */
  readonly made: string;
  /** Made from a snapshot, and not from a fresh read. */
  readonly snapshot?: true;
  readonly config: ConfigHead & Base;
  readonly organization: string;
  readonly instance: { readonly arn: string; readonly region: string; readonly identityStoreId: string };
  readonly caller: { readonly account: string; readonly arn: string; readonly role: CallerRole };
  readonly endpoint?: string;
  /** Absent where there is no such change, and no role that a person has to agree to. */
  readonly management?: ManagementPart;
  /** What of the plan was asked for, where that is not all: it completes no commit. */
  readonly narrowed?: Narrowed;
  /** How many changes --only leaves to another run; absent where nothing was chosen. */
  readonly notChosen?: number;
  /** A person asked that what is left of principals that are gone be revoked. */
  readonly purgeOrphans?: true;
  /** Mistakes that only history or the organization can show; an error keeps the plan from being applied. */
  readonly diagnostics: readonly Diagnostic[];
  readonly changes: readonly Change[];
  /** What edits are of, newest first; absent where git does not tell. */
  readonly commits?: readonly Commit[];
  /** Absent where there are none, or nobody can tell. */
  readonly adopts?: readonly Adopted[];
  /** Ids of the users, groups and sets that changes speak of and that exist: a name alone may be another's by tomorrow. */
  readonly bindings: Bindings;
  /** Guards that a person overruled and that would have held something; absent where there are none. */
  readonly overrides?: readonly Override[];
  readonly pending: readonly Pending[];
  readonly unknown: readonly Unknown[];
  /** Wanted objects that are left as they are because something needed is unknown. */
  readonly blocked: readonly Key[];
  readonly leftAlone: readonly LeftAlone[];
  /** Administrators whom nobody here declared, and sets of which nobody could say; absent where there are none. */
  readonly administrators?: readonly UndeclaredAdministrators[];
  /** What the way of reading could not show; absent where it shows everything. */
  readonly unseen?: readonly Unseen[];
  readonly inactiveAccounts: readonly string[];
  readonly marks: readonly Mark[];
  /** Applying writes tags of the instance, by which idc remembers its runs; absent where it writes none. */
  readonly remembers?: true;
  /** Names of the accounts, and numbers of members of the groups, that the plan speaks of. */
  readonly names: {
    readonly accounts: Readonly<Record<string, string>>;
    readonly members: Readonly<Record<string, number>>;
  };
  readonly cost: Cost;
  /** SHA-256 of the canonical JSON of everything else but `made`: detects damage, not forgery. */
  readonly digest: string;
}

/** Where the caller's account stands; it decides what AWS lets it see and change. */
export type CallerRole = "management account" | "delegated administrator" | "member account";
