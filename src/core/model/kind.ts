/**
 * Kinds: what the rest must know of a kind of resource, as a descriptor. The core gets descriptors as an argument.
 *
 * In: nothing (this is the contract). Out: `Kind`, `Registry`. Invariant: a descriptor never calls AWS to write; it
 * returns steps. It reads through a port on which writing does not compile. Example: `kinds.get("Group")`.
 */

import type { Key } from "../base/key.ts";
import type { Declared } from "./config.ts";
import type { Accounts } from "./organization.ts";
import type { FollowUp, Glimpse, ReadContext, Reading, RereadContext, Written } from "./reading.ts";
import type { Found, Resource, Unknown } from "./resource.ts";
import type { Scope } from "./scope.ts";
import type { Answers } from "./service.ts";
import type { Ref, Step } from "./step.ts";
import type { Noun } from "./vocabulary.ts";

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
  /** Names of sets that a protected grant goes through: made with that mark, once all else of them is there. */
  readonly guarded: ReadonlySet<string>;
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
  /** Kinds that must be read before this one; those among them that its `parents` are of. */
  readonly after: readonly string[];
  /**
   * Whether it is read at all, by the kinds of which a config at hand or before declares something. Absent: where it is
   * among them. So a kind that nobody uses costs no call, needs no permission and makes no plan incomplete.
   */
  isNeeded?(declared: ReadonlySet<string>): boolean;
  /** What answers to its reads always have, where no other kind knows: of another form they are none. */
  readonly answers?: Answers;
  /** All operations that its steps may send, by service: what a role needs that applies them. */
  readonly writes: { readonly [service: string]: readonly string[] };
  /** The fields of a spec in the order in which people read them, with how two values compare (default: as JSON). */
  readonly fields: { readonly [F in keyof Required<Spec>]: Field };
  /** Deleting one of these is for a person to decide. */
  readonly deletionAsks: boolean;
  /**
   * What is told of one that nobody declared: that there are so many, or each by its name, since it is a finding. Absent: nothing,
   * there are always some.
   */
  readonly undeclared?: "counted" | "named";
  /**
   * Resources that a declared object of this kind stands for: itself, and others whose keys begin with its name. Absent where no
   * document has this kind.
   */
  expand?(declared: Declared): readonly Resource[];
  read(context: ReadContext): Promise<Reading>;
  /** Says how many calls reading takes, as far as that can be known from what was read so far (`Reader.expect`). */
  foresee?(context: ReadContext): void;
  /** Reads what of this kind is asked for, and was out of scope. One that waits for others (`after`) comes after all that wait for none. */
  readMore?(context: ReadContext, followUp: FollowUp): Promise<Reading>;
  /** Looks at one that nobody declared, of which only the name was read: whether it makes administrators, and of whom. */
  glimpse?(context: Pick<ReadContext, "reader" | "instance">, found: Found): Promise<Glimpse>;
  /** Reads these objects alone, with as few calls as it takes; what is absent is not among the found. */
  reread(context: RereadContext, written: readonly Written[]): Promise<Reading>;
  /**
   * Of an object that is live, spelled as AWS does, what a read in a scope would have found; undefined where nothing. Absent: all of
   * it, where the scope has the kind. `looked`: groups whose members a second look has made worth knowing.
   */
  within?(found: Found<Spec>, scope: Scope, looked: ReadonlySet<string>): Found | undefined;
  /** The same of what could not be read; asked where its pattern gives the first part of a key, `name`. */
  unknownWithin?(unknown: Unknown, name: string, scope: Scope, looked: ReadonlySet<string>): Unknown | undefined;
  create(want: Resource<Spec>, refs: Refs): readonly Step[];
  update(live: Found<Spec>, want: Resource<Spec>, changed: ReadonlySet<keyof Spec>, refs: Refs): readonly Step[];
  remove(live: Found<Spec>, refs: Refs): readonly Step[];
  /** The key of an object by its spec, in the spelling of that. */
  keyOf(spec: Spec): Key;
  /**
   * Keys of objects that must exist for this one to exist: they are made before it, and go after it. A kind whose objects go with
   * those of another has to be read wherever that one is (`isNeeded`).
   */
  parents(spec: Spec): readonly Key[];
  /**
   * AWS's identifier by which one is told from another of its name, that was made after it went (`GroupId`). Absent: what is made
   * again is the same.
   */
  readonly binding?: string;
  /**
   * AWS's identifiers of an object that is there, by its spec, under the names that `create` saves: asked where a creation was done
   * and its answer lost. Undefined where it is not there. Absent: a creation saves nothing.
   */
  findMade?(context: Pick<ReadContext, "reader" | "instance">, spec: Spec): Promise<Found["ids"] | undefined>;
  access?(spec: Spec): Access;
}

/** How the values of one field compare. Of a field that is missing here, changes are neither seen nor made. */
export interface Field {
  /** Left to others where the config does not say (`tags`). */
  readonly optional?: true;
  same?(before: unknown, after: unknown): boolean;
  /**
   * AWS does not change it in place: the object is deleted and created, with what hangs on it, and a person is asked. Its kind then
   * never has an update of this field.
   */
  readonly replaces?: true;
  /** Whether people may do more by the second value than by the first; the plan says so. Absent: never, or nobody can tell. */
  widens?(before: unknown, after: unknown): boolean;
  /** Whether they may do less, so that it is done before anything is granted through the object. */
  narrows?(before: unknown, after: unknown): boolean;
}

/** Descriptors by kind, in the order in which they are read. */
export type Registry = ReadonlyMap<string, Kind>;

export function makeRegistry(kinds: readonly Kind[]): Registry {
  return new Map(kinds.map((kind) => [kind.kind, kind]));
}

/** What kinds say of answers. */
export const answersOf = (kinds: Registry): readonly Answers[] =>
  [...kinds.values()].flatMap(({ answers }) => (answers === undefined ? [] : [answers]));

/** Whether objects of a kind hang on their parents and on nothing else: of what grants access, the rules of access say what keeps it. */
export const hangs = (kind: Kind | undefined): kind is Kind => kind !== undefined && kind.access === undefined;

/** Kinds whose objects may hang on one of this kind, or on what hangs on it. */
export function kindsBelow(kind: string, kinds: Iterable<Kind>): ReadonlySet<string> {
  const [below, all] = [new Set<string>(), [...kinds]];
  const add = (above: string) => {
    for (const { kind: name, after } of all) {
      if (!after.includes(above) || below.has(name)) continue;
      below.add(name);
      add(name);
    }
  };
  add(kind);
  return below;
}
