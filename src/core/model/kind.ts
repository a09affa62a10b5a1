/**
 * Kinds: what the core must know of a kind of resource, as a descriptor. The core gets descriptors as an argument.
 *
 * In: nothing (this is the contract). Out: `Kind`, `Registry`. Invariant: a descriptor never calls AWS to write; it
 * returns steps. It reads through a port on which writing does not compile.
 */

import type { Key } from "../base/key.ts";
import type { Declared, PrincipalType } from "./config.ts";
import type { Accounts } from "./organization.ts";
import type { Reader } from "./reader.ts";
import type { ReadingWays, Unseen } from "./reading-assignments.ts";
import type { Found, Instance, Resource, Unknown } from "./resource.ts";
import type { Ref, Step } from "./step.ts";
import type { Noun } from "./vocabulary.ts";

/** Which assignments matter. */
export interface AssignmentScope {
  /** All of a permission set, or those of principals that any config names with it: others are not ours. */
  needs(permissionSet: string): "all" | "named";
  /** Whether a permission set was declared and no longer is. */
  goes(permissionSet: string): boolean;
  /** Keys of users and groups. */
  named(permissionSet: string): readonly Key[];
  /** Users and groups that were declared and no longer are: every assignment of theirs, on whatever permission set. */
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
  spelling(kind: "User" | "Group", name: string): string;
}

/** What a descriptor reads with. Valid during one observation; what is found there is not to be kept beyond it. */
export interface ReadContext {
  readonly reader: Reader;
  readonly instance: Instance;
  readonly scope: Scope;
  /** What the kinds read before this one have found. */
  readonly found: ReadonlyMap<Key, Found>;
  /**
   * Accounts in which provisioning cannot succeed (not ACTIVE, or gone); awaited: the organization is read beside the
   * rest.
   */
  readonly inactiveAccounts: Accounts | Promise<Accounts>;
  /** Known to kinds that are read after others. */
  readonly ways: ReadingWays;
  /** Of these nobody knows the names, since they could not be listed. */
  readonly unnamed?: ReadonlySet<PrincipalType>;
}

/**
 * What one kind found. What could not be read belongs into `unknown`: an object that is in neither list counts as
 * absent, and may be made again.
 */
export interface Reading {
  readonly found: readonly Found[];
  readonly unknown: readonly Unknown[];
  /** What was found and may not be removed, since nobody can say whose it is. */
  readonly unproved?: readonly Unknown[];
  /** What the way of reading cannot show. */
  readonly unseen?: readonly Unseen[];
  /** Permission sets of which only the assignments of principals that configs name with them were read. */
  readonly namedOnly?: readonly string[];
}

/** What a plan made worth knowing: members of groups, and all assignments at some places. */
export interface FollowUp {
  readonly groups: ReadonlySet<string>;
  readonly places: readonly { readonly permissionSet: string; readonly account: string }[];
}

/** An object that was written, to be looked at again. */
export interface Written {
  readonly key: Key;
  /** As it should be now; of one that was deleted, as it was. */
  readonly spec: object;
  /** AWS's identifiers, as they were found or as its creation said. */
  readonly ids: Readonly<Record<string, string>>;
}

/** The same after writing, with ids of what this run made. */
export interface RereadContext extends Pick<ReadContext, "reader" | "instance" | "scope" | "inactiveAccounts"> {
  /** An identifier of an object that exists, or was made by this run. */
  idOf(key: Key, name: string): string | undefined;
  /** How many objects of a kind there were before. */
  count(kind: string): number;
}

/** How references in steps are made. */
export interface Refs {
  readonly instanceArn: string;
  readonly identityStoreId: string;
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string;
  /** The value of the mark on permission sets. */
  readonly configName: string;
  /** Sets that are made are in no commit, and marked so. */
  readonly uncommitted?: true;
  /** Accounts in which provisioning cannot succeed (not ACTIVE, or gone). */
  readonly inactiveAccounts: Accounts;
  /** The live id where the object exists, else a reference to what creating it saves. */
  id(key: Key, out: string): string | Ref;
}

/** What a grant is made of, for the order of writes. */
export interface Access {
  /** Whose access it is: a key of a user or group. */
  readonly principal: Key;
  /** What the access passes through: keys of objects whose narrowing must come first. */
  readonly through: readonly Key[];
  /** Where it holds, if at one place. */
  readonly account?: string;
  /**
   * A name for what lives as long as anybody has access of this kind here: the role of a set in an account, a group's
   * having members.
   */
  readonly shares: string;
}

/**
 * A kind of resource, as a descriptor. Its folder below `kinds/` sets all of it; everybody else goes through the
 * registry and asks by these members, never by a kind's name.
 */
export interface Kind<Spec extends object = object> {
  readonly kind: string;
  /** What it is called in words, and the section that tells of it. */
  readonly noun: Noun;
  /** Kinds that must be read before this one. */
  readonly after: readonly string[];
  /**
   * Whether it is read at all, by the kinds of which a config at hand or before declares something. Absent: where it is
   * among them. So a kind that nobody uses costs no call, needs no permission and makes no plan incomplete.
   */
  isNeeded?(declared: ReadonlySet<string>): boolean;
  /** The fields of a spec in the order in which people read them, with how two values compare (default: as JSON). */
  readonly fields: { readonly [F in keyof Required<Spec>]: Field };
  /** Deleting one of these is for a person to decide. */
  readonly deletionAsks: boolean;
  /** Resources that a declared object of this kind stands for; absent where no document has this kind. */
  expand?(declared: Declared): readonly Resource[];
  read(context: ReadContext): Promise<Reading>;
  /** Says how many calls reading takes, as far as that can be known from what was read so far (`Reader.expect`). */
  foresee?(context: ReadContext): void;
  /** Reads what of this kind is asked for, and was out of scope. */
  readMore?(context: ReadContext, followUp: FollowUp): Promise<Reading>;
  /** Reads these objects alone, with as few calls as it takes; what is absent is not among the found. */
  reread(context: RereadContext, written: readonly Written[]): Promise<Reading>;
  create(want: Resource<Spec>, refs: Refs): readonly Step[];
  update(live: Found<Spec>, want: Resource<Spec>, changed: ReadonlySet<keyof Spec>, refs: Refs): readonly Step[];
  remove(live: Found<Spec>, refs: Refs): readonly Step[];
  /** Keys of objects that must exist for this one to exist. */
  parents(spec: Spec): readonly Key[];
  access?(spec: Spec): Access;
}

/** How the values of one field compare. Of a field that is missing here, changes are neither seen nor made. */
export interface Field {
  /** Left to others where the config does not say (`tags`). */
  readonly optional?: true;
  same?(before: unknown, after: unknown): boolean;
}

/** Descriptors by kind, in the order in which they are read. */
export type Registry = ReadonlyMap<string, Kind>;

export function makeRegistry(kinds: readonly Kind[]): Registry {
  return new Map(kinds.map((kind) => [kind.kind, kind]));
}
