/** A reader that keeps what AWS allowed and denied: by actions of IAM, whatever became of the answer. */
import type { Tried, TriedReads } from "../../core/doctor/reads.ts";
import type { Reader } from "../../core/model/reader.ts";
import type { ServiceName } from "../../core/model/service.ts";
import { CallError, isDenied, isNotFound, wordsOf } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import { makeReader } from "../aws/reader.ts";

export interface WatchedReader {
  readonly reader: Reader;
  readonly tried: Map<string, Tried>;
  /** Whether AWS said that it may be asked, or may not. */
  readonly isTried: (service: ServiceName, operation: string) => boolean;
}

/** Whoever is told that something is not there was let in to look. */
const isAnswer = (error: unknown): boolean =>
  isNotFound(error) || (error instanceof CallError && /Not(Found|Registered)Exception$/.test(error.code));

const NONE: Tried = { allowed: 0, denied: 0 };

/** Keeps what became of a call; without an error it was answered. */
function keep(tried: Map<string, Tried>, action: string, error?: unknown): void {
  const before = tried.get(action) ?? NONE;
  if (error === undefined || isAnswer(error)) tried.set(action, { ...before, allowed: before.allowed + 1 });
  else tried.set(action, { ...before, denied: before.denied + (isDenied(error) ? 1 : 0), said: wordsOf(error) });
}

type Actions = (service: ServiceName, operation: string) => string;

const actionsOf =
  ({ services }: Connection): Actions =>
  (service, operation) =>
    `${services.get(service).iamPrefix}:${operation}`;

/** Asks, and keeps what became of it. */
export async function watched<Answer>(
  tried: Map<string, Tried>,
  action: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  try {
    const answer = await ask();
    keep(tried, action);
    return answer;
  } catch (error) {
    keep(tried, action, error);
    throw error;
  }
}

/** A reader by a connection that keeps what becomes of its calls in `tried`. */
export function readerInto(connection: Connection, tried: Map<string, Tried>): Reader {
  const reader = makeReader(connection);
  const actionOf = actionsOf(connection);
  return {
    ...reader,
    call: (service, operation, input) =>
      watched(tried, actionOf(service, operation), () => reader.call(service, operation, input)),
    list: (service, operation, input, member) =>
      watched(tried, actionOf(service, operation), () => reader.list(service, operation, input, member)),
    listText: (service, operation, input, member) =>
      watched(tried, actionOf(service, operation), () => reader.listText(service, operation, input, member)),
  };
}

/** Adds to what another connection was told: of an instance elsewhere, say. */
export function watchedReader(connection: Connection, before: TriedReads = new Map()): WatchedReader {
  const tried = new Map(before);
  const actionOf = actionsOf(connection);
  return {
    tried,
    isTried: (service, operation) => {
      const { allowed, denied } = tried.get(actionOf(service, operation)) ?? NONE;
      return allowed + denied > 0;
    },
    reader: readerInto(connection, tried),
  };
}
