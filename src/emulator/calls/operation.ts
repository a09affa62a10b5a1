import type { Behaviour } from "../base/behaviour.ts";
import type { Caller } from "../base/caller.ts";
import type { Page } from "../base/paging.ts";
import { type Fields, type Members, type StructureNode, structure } from "../shapes/shape.ts";
import type { HistoryEntry, World } from "../world/world.ts";
import type { AsyncOperations } from "./async-operations.ts";

/** The services that behave unlike others in some way; see `isNamed`. */
export type KnownService =
  | "sso-admin"
  | "identitystore"
  | "organizations"
  | "sts"
  | "iam"
  | "cloudtrail"
  | "account-access"
  | "emulator";
/** Any text: who adds a service names it. */
export type ServiceName = KnownService | (string & {});

/** Comparing a name with a text would let a slip of the pen pass: any text is a name. */
export const isNamed = (service: ServiceName, ...names: readonly KnownService[]): boolean =>
  (names as readonly string[]).includes(service);

/** What has tags: they are replaced as a whole. */
export interface Tagged {
  tags: Record<string, string>;
}

/** What a handler may look at and change while it answers one request. */
export interface Call {
  readonly world: World;
  readonly caller: Caller;
  readonly behaviour: Behaviour;
  readonly service: ServiceName;
  readonly operation: string;
  /** The region in the request's signature. */
  readonly region: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly async: AsyncOperations;
  /**
   * What has this ARN, among what the service's parts say is theirs.
   * @throws AwsError where it would be theirs and is not there, or the caller may not write its tags.
   */
  tagged(arn: string, write: boolean): Tagged | undefined;
  /** Cuts the page that the request asks for out of a whole list. */
  page<T>(items: readonly T[], keyOf: (item: T) => string): Page<T>;
  /** Writes a line of history. The actor, operation, input and time are filled in. */
  record(entry?: Partial<HistoryEntry>): void;
}

/** Who may call an operation; finer rules stand in the handlers. */
export type Access =
  /** Any account of the organization. */
  | "member"
  /** The management account and Identity Center's delegated administrator. */
  | "administrator"
  /** The management account alone. */
  | "management";

export interface Operation {
  readonly input: StructureNode;
  readonly access: Access;
  /** Of sso-admin: works on an instance that a member account owns, too, which has no permission sets. */
  readonly anyInstance?: boolean;
  /** Works in the instance's additional Regions, too; of identitystore all that reads does. */
  readonly anyRegion?: boolean;
  /** Returns the body of the answer; throws AwsError. */
  readonly handle: (input: never, call: Call) => object | undefined;
}

/** An operation whose handler is typed by the fields of its input. */
export function operation<F extends Fields>(
  access: Access,
  fields: F,
  handle: (input: Members<F>, call: Call) => object | undefined,
  more: Pick<Operation, "anyInstance" | "anyRegion"> = {},
): Operation {
  return { input: structure(fields), access, handle: handle as Operation["handle"], ...more };
}
