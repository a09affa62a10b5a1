/**
 * What is sorted out, and what comes of it.
 *
 * In: nothing (these are the nouns). Out: `SortingInput`, `Sorted`, `ExternalSet`, `LeftTo`. Invariant: names are as AWS has them. Example:
 * `{ permissionSet: "jit-admin", owner: "just-in-time access" }` is left.
 */
import type { Key } from "../base/key.ts";
import type { DocumentKind } from "../config/document-kind.ts";
import type { AccountAssignmentSpec } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import type { Found, Live } from "../model/resource.ts";
import type { LeftOuts } from "./left-outs.ts";

/** What there is, and what is known of whoever asks. */
export interface SortingInput {
  readonly live: Live;
  /** The config at hand, where there is one. */
  readonly existing?: Config | undefined;
  /** Whether that yields an object or an assignment already, or may. */
  readonly says: (key: Key) => boolean;
  /** What the config is called. */
  readonly name: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Assignments to users become rules too. */
  readonly includeUsers: boolean;
  /** Whose the directory is, where somebody says so. */
  readonly identitySource?: Config["settings"]["identitySource"] | undefined;
  readonly documents: readonly DocumentKind[];
  /** What was tried and cannot be declared as it is, with why. */
  readonly setAside: ReadonlyMap<Key, string>;
}

/** A permission set of which only assignments are ours. */
export interface ExternalSet {
  readonly name: string;
  readonly owner: string;
  readonly why?: string;
}

/** Grants and groups that stay with their owner. */
export interface LeftTo {
  readonly permissionSet?: string;
  readonly group?: string;
  readonly owner: string;
}

/** What is taken, and what is left. */
export interface Sorted {
  readonly sets: readonly Found[];
  readonly external: ReadonlyMap<string, ExternalSet>;
  readonly leftTo: readonly LeftTo[];
  readonly grants: readonly AccountAssignmentSpec[];
  /** Sets with assignments to users that are left. */
  readonly withUsers: ReadonlySet<string>;
  /** Sets with other assignments that are left, and that no ignore rule can be exact about. */
  readonly withOthers: ReadonlySet<string>;
  readonly people: {
    readonly identitySource: Config["settings"]["identitySource"];
    readonly users: readonly Found[];
    readonly groups: readonly Found[];
  };
  readonly left: LeftOuts;
}
