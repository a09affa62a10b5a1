import type { Shape } from "../shapes/shape.ts";
import type { World } from "../world/world.ts";
import type { Call, Operation, Tagged } from "./operation.ts";

/**
 * All that one kind of resource needs of the emulator, in one place. A file below a service's folder that exports one is
 * found by `npm run generate`; nothing else has to know it. Every member but the name may be left out.
 */
export interface ServicePart {
  /** Of no other part of any service; what it keeps lies in the slot of this name (`slotOf`, `recordsOf`). */
  readonly name: string;
  readonly operations?: Readonly<Record<string, Operation>>;
  /**
   * What `GET /_emulator/state` shows of it, sorted and without times. Keys of `instance` are laid beside the instance's
   * own; an empty list is left out, so that the state of organizations without such a thing stays as it was.
   */
  readonly state?: (world: World) => ShownState;
  /** What of an organization file is its own; see `fileKey`. */
  readonly file?: FileKey;
  /** What has this ARN, where the ARN is one of its own; throws as `Call.tagged` does. */
  readonly tagged?: (arn: string, call: Call, write: boolean) => Tagged | undefined;
  /** Members that the console takes in place of ids, like TrustedTokenIssuerName. */
  readonly standIns?: Readonly<Record<string, StandIn>>;
}

export type ShownState = Readonly<Record<string, unknown>> & { readonly instance?: Readonly<Record<string, unknown>> };

/** A key at the top of an organization file. */
export interface FileKey {
  readonly key: string;
  /** Compared with what the file has; `schemas/organization.json` is made from it and from `descriptions`. */
  readonly shape: Shape<unknown>;
  /** By path: `""` is the key itself, `url` a member of it or of the entries of a list, `audience.name` one of those. */
  readonly descriptions: Readonly<Record<string, string>>;
  /** What the shape cannot say: names that must be unique, or be there. */
  readonly check?: (value: never, references: References) => void;
  /** Puts it into the world, which has all that is not of parts, and all of parts that come earlier by name. */
  readonly load: (value: never, world: World, createdDate: number) => void;
}

interface TypedFileKey<T> extends Pick<FileKey, "key" | "descriptions"> {
  readonly shape: Shape<T>;
  readonly check?: (value: T, references: References) => void;
  readonly load: (value: T, world: World, createdDate: number) => void;
}

/** A key whose functions are typed by its shape. */
export const fileKey = <T>(typed: TypedFileKey<T>): FileKey => typed as FileKey;

/** The rest of an organization file, for what refers to it. `at` is a place below the part's key: `[0].group`. */
export interface References {
  /** Of the instance. */
  readonly region: string;
  account(id: string, at: string): void;
  user(name: string, at: string): void;
  group(name: string, at: string): void;
  permissionSet(name: string, at: string): void;
  /** The names of a list's entries, in their order. */
  unique(names: readonly string[]): void;
  problem(at: string, problem: string): void;
}

/** A name that the console takes where an operation has an id. Operations that have a member of that name keep it. */
export interface StandIn {
  /** What has the name, in the words of an error: `trusted token issuer`. */
  readonly what: string;
  /** The same for editors (schemas/emulator-console.json). */
  readonly description: string;
  /** The id of what has this name. */
  readonly find: (name: string, world: World) => string | undefined;
  /** Members that say the same by id. The operation gets those that it has, where the request does not give them. */
  readonly members: (id: string) => Readonly<Record<string, unknown>>;
}
