import type { Behaviour } from "../base/behaviour.ts";
import type { Caller } from "../base/caller.ts";
import type { Page } from "../base/paging.ts";
import { type Fields, type Members, type StructureNode, structure } from "../shapes/shape.ts";
import type { HistoryEntry, World } from "../world/world.ts";
import type { AsyncOperations } from "./async-operations.ts";

export type ServiceName = "sso-admin" | "identitystore" | "organizations" | "sts" | "emulator";

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
  /** Returns the body of the answer; throws AwsError. */
  readonly handle: (input: never, call: Call) => object | undefined;
}

/** An operation whose handler is typed by the fields of its input. */
export function operation<F extends Fields>(
  access: Access,
  fields: F,
  handle: (input: Members<F>, call: Call) => object | undefined,
): Operation {
  return { input: structure(fields), access, handle: handle as Operation["handle"] };
}

export interface Service {
  readonly name: ServiceName;
  /** What stands before the dot in X-Amz-Target; absent for sts, which takes forms, and what the console alone has. */
  readonly target?: string;
  readonly operations: Readonly<Record<string, Operation>>;
  /** Checks that hold for all operations of the service; throws AwsError. */
  readonly authorize: (operation: Operation, input: Record<string, unknown>, call: Call) => void;
}
