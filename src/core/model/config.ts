/**
 * A checked config: what the documents of a folder mean before any of it meets AWS.
 *
 * In: nothing (these are the nouns). Out: `Config`. Invariant: every reference inside one names something the config
 * declares, or (with an identity provider) a principal that only the live directory knows; every limit of AWS that can be
 * known offline holds.
 */

import type { Key } from "../base/key.ts";
import type { CedarFile } from "../document/cedar-file.ts";
import type { Position } from "../document/document.ts";
import type { TestOf } from "./access/test.ts";
import type { Lock } from "./lock/lock.ts";

/** One entry of a selector. Keys intersect; see `selectors.ts`. */
export interface AccountSelector {
  readonly id?: string;
  /** Whole account name; `*` and `?` are globs. */
  readonly name?: string;
  /** `/Workloads/Prod`; `\/` is a slash inside a name. */
  readonly ou?: string;
  readonly recursive?: boolean;
  readonly tag?: Readonly<Record<string, string>>;
  readonly all?: true;
  readonly restricted?: true;
  readonly allowEmpty?: true;
}

/** One entry of a list of accounts: the name of an AccountSet, a 12 digit id, or a selector. */
export type AccountTerm =
  | { readonly set: string; readonly at: Position }
  | { readonly selector: AccountSelector; readonly at: Position };

/** A named list of accounts, as written. What it selects depends on the organization: ask a `Selector`. */
export interface AccountSet {
  readonly name: string;
  readonly include: readonly AccountTerm[];
  readonly exclude: readonly AccountTerm[];
  readonly at: Position;
}

/** AWS's own words for whom an assignment is to (sso-admin, PrincipalType). */
export type PrincipalType = "USER" | "GROUP";

/**
 * A user by their user name or a group by its name, as the config spells it. No id: two of one name in two identity
 * stores are told apart by `ids` of what is live.
 */
export interface PrincipalName {
  readonly type: PrincipalType;
  readonly name: string;
}

/** A principal that Settings guard, where its name stands. */
export interface GuardedPrincipal extends PrincipalName {
  readonly at: Position;
}

/** One entry of an Assignments document: every principal gets every permission set in every account. */
export interface Rule {
  readonly principals: readonly PrincipalName[];
  readonly permissionSets: readonly string[];
  readonly accounts: readonly AccountTerm[];
  readonly owner?: string;
  readonly reason?: string;
  readonly ticket?: string;
  /** `YYYY-MM-DD`: from 00:00 UTC of that day the rule counts as absent. */
  readonly expires?: string;
  /** Accounts that were created since the last completed run get it without a person; absent: they ask. */
  readonly newAccounts?: "allow";
  readonly at: Position;
}

/** What apply may do: nothing, only what takes nothing from anybody, or all. A plan is the same in each, but for verdicts. */
export type Mode = "observe" | "additive" | "full";

/** What comments, reports and notices say of people: who they are, only which groups, or only how many. The strictest is last. */
export const PRIVACIES = ["names", "groups", "counts"] as const;
/** `groups`: people are counted, and only groups are named; `counts`: nobody is. */
export type Privacy = (typeof PRIVACIES)[number];

/** Of what says nothing, people are named. */
export const strictestPrivacy = (all: readonly (Privacy | undefined)[]): Privacy =>
  PRIVACIES.toReversed().find((one) => all.includes(one)) ?? "names";

/** What Settings leave to others. All keys given must match; a key that is absent matches anything. */
export interface IgnoreRule {
  readonly permissionSet?: string;
  readonly group?: string;
  readonly principalType?: PrincipalType;
  readonly owner: string;
  /** `YYYY-MM-DD`, like `Rule.expires`. */
  readonly until?: string;
  readonly at: Position;
}

/**
 * A grant that no run may end or narrow without `--override protected`. Its accounts are as written; where they do not
 * resolve, all accounts are meant.
 */
export interface ProtectedGrant {
  readonly principal: GuardedPrincipal;
  readonly permissionSet: string;
  readonly accounts: readonly AccountTerm[];
  readonly at: Position;
}

/** Accounts that reviewers want named; for reading alone. Those of the first that matches are called by it. */
export interface SensitiveAccounts {
  /** A plain word: `prod`. */
  readonly label: string;
  readonly accounts: readonly AccountTerm[];
  readonly at: Position;
}

/**
 * The most that one run may change, counts of assignments, memberships and accounts. Defaults are filled in by the
 * check; a guard holds what exceeds one.
 */
export interface Limits {
  readonly revocations: number;
  /** 0..1. */
  readonly revocationShare: number;
  readonly adminGrants: number;
  readonly memberships: number;
  readonly provisionedAccounts: number;
}

/** Settings with every default filled in. */
export interface Settings {
  readonly name: string;
  /** The name that the config had: its memory and marks move. */
  readonly previously?: string;
  /** Globs of keys: what they match is let go of, and not removed, though nobody declares it any more. */
  readonly released: readonly string[];
  readonly mode: Mode;
  readonly region?: string;
  readonly instance?: string;
  readonly identitySource: "directory" | "external" | "active-directory";
  /** A person wrote that it is the directory: nobody else's then, whatever ids a former provider left. */
  readonly saysDirectory?: true;
  readonly directUserAssignments: "managed" | "forbidden" | "ignored";
  readonly restrictedAccounts: readonly string[];
  /** The delegated administrator, where AWS does not say. */
  readonly delegatedAdministrator?: string;
  readonly ignore: readonly IgnoreRule[];
  readonly limits: Limits;
  readonly protected: readonly ProtectedGrant[];
  readonly operators: readonly GuardedPrincipal[];
  readonly throttle: { readonly requestsPerSecond: number; readonly writesInFlight: number };
  readonly managementRoleArn?: string;
  readonly sensitive: readonly SensitiveAccounts[];
  readonly privacy: Privacy;
  /** Logins on GitHub whose ticks on the issue of drift are obeyed, beside maintainers'. */
  readonly driftAnswers: readonly string[];
  /** Whom `@approvers` of a guardrail means by a name: logins on GitHub. */
  readonly approvers: readonly { readonly name: string; readonly logins: readonly string[] }[];
  readonly at: Position;
}

/** What must hold of who has access, whatever rules say. */
export type AccessTest = TestOf<GuardedPrincipal, AccountTerm>;

/** Which config it is, and what holds for all that is made of it. */
export interface ConfigHead {
  readonly name: string;
  readonly mode: Mode;
  /** Absent: people may be named. */
  readonly privacy?: Exclude<Privacy, "names">;
}

/** An object that a document declares: a user, a group, a permission set, and later kinds. */
export interface Declared<Spec extends object = object> {
  readonly kind: string;
  readonly key: Key;
  readonly name: string;
  readonly spec: Spec;
  /**
   * Who defines it, where that is somebody else: the document stands for nothing that a run makes, changes or removes, and rules may
   * name it all the same. Of its spec no more is said than its document says.
   */
  readonly definedBy?: string;
  readonly at: Position;
}

/** A checked config. Made by `checkConfig` alone, of a folder or a commit; nothing in it depends on AWS or on a day. */
export interface Config {
  readonly settings: Settings;
  /** What its Settings document says, as it is written. */
  readonly settingsWritten?: Readonly<Record<string, unknown>>;
  /** By key, in code unit order of keys. */
  readonly objects: ReadonlyMap<Key, Declared>;
  readonly accountSets: ReadonlyMap<string, AccountSet>;
  readonly rules: readonly Rule[];
  readonly accessTests: readonly AccessTest[];
  /** Guardrails, as they were read; absent where there are none. */
  readonly cedar?: readonly CedarFile[];
  /** What `idc.lock.yaml` says; absent where there is none. */
  readonly lock?: Lock;
}
