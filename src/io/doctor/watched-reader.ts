/** A reader that keeps what AWS allowed and denied: by actions of IAM, whatever became of the answer. */
import type { Tried, TriedReads } from "../../core/doctor/reads.ts";
import type { Reader } from "../../core/model/reader.ts";
import type { ServiceName } from "../../core/model/service.ts";
import { CallError, isDenied, isNotFound, wordsOf } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import { makeReader } from "../aws/reader.ts";

export interface WatchedReader {
  readonly reader: Reader;
  readonly tried: TriedReads;
}

/** Whoever is told that something is not there was let in to look. */
const isAnswer = (error: unknown): boolean =>
  isNotFound(error) || (error instanceof CallError && /Not(Found|Registered)Exception$/.test(error.code));

const NONE: Tried = { allowed: 0, denied: 0 };

/** Adds to what another connection was told: of an instance elsewhere, say. */
export function watchedReader(connection: Connection, before: TriedReads = new Map()): WatchedReader {
  const tried = new Map(before);
  const reader = makeReader(connection);
  const watch = async <Answer>(
    service: ServiceName,
    operation: string,
    ask: () => Promise<Answer>,
  ): Promise<Answer> => {
    const action = `${connection.services.get(service).iamPrefix}:${operation}`;
    const allow = () => {
      const { allowed, ...rest } = tried.get(action) ?? NONE;
      tried.set(action, { ...rest, allowed: allowed + 1 });
    };
    try {
      const answer = await ask();
      allow();
      return answer;
    } catch (error) {
      if (isAnswer(error)) allow();
      if (isAnswer(error)) throw error;
      const { denied, ...rest } = tried.get(action) ?? NONE;
      tried.set(action, { ...rest, denied: denied + (isDenied(error) ? 1 : 0), said: wordsOf(error) });
      throw error;
    }
  };
  return {
    tried,
    reader: {
      ...reader,
      call: (service, operation, input) => watch(service, operation, () => reader.call(service, operation, input)),
      list: (service, operation, input, member) =>
        watch(service, operation, () => reader.list(service, operation, input, member)),
      listText: (service, operation, input, member) =>
        watch(service, operation, () => reader.listText(service, operation, input, member)),
    },
  };
}
