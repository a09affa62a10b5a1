/** The reading half of a connection: operations that write do not compile here. */

import { isObject, type JsonObject } from "../../core/base/json.ts";
import { pushAll } from "../../core/base/lists.ts";
import type { Reader, ReadOperation } from "../../core/model/reader.ts";
import type { ServiceName } from "../../core/model/service.ts";
import { checkedAnswer, oddAnswer } from "./answer-form.ts";
import { CallError, wordsWithNeed } from "./call-error.ts";
import type { Connection } from "./connection.ts";
import { usualPage } from "./services/service.ts";

/**
 * Pages until there is no token: a page may be short, or empty, and still not be the last. A token that comes again would be
 * followed for ever.
 */
async function pages(
  connection: Connection,
  service: ServiceName,
  operation: ReadOperation,
  input: JsonObject,
  member: string,
): Promise<readonly unknown[]> {
  const { pageSize = usualPage, pageToken = "NextToken" } = connection.services.get(service);
  const items: unknown[] = [];
  const seen = new Set<string>();
  let token: string | undefined;
  do {
    const next = token === undefined ? {} : { [pageToken]: token };
    const page = { ...input, ...pageSize(operation), ...next };
    const answer = checkedAnswer(connection, service, operation, await connection.send(service, operation, page));
    pushAll(items, answer[member] as unknown as unknown[]);
    const given = answer[pageToken];
    token = typeof given === "string" && given !== "" ? given : undefined;
    if (token !== undefined && seen.has(token))
      throw oddAnswer(connection, service, operation, "a page says that one goes on from it which was read before");
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
  return items;
}

export function makeReader(connection: Connection): Reader {
  return {
    call: async (service, operation, input) =>
      checkedAnswer(connection, service, operation, await connection.send(service, operation, input)),
    list: async (service, operation, input, member) =>
      (await pages(connection, service, operation, input, member)).filter(isObject) as unknown as JsonObject[],
    listText: async (service, operation, input, member) =>
      (await pages(connection, service, operation, input, member)).map(String),
    expect: (service, calls) => connection.expect(service, calls),
    unknown: (pattern, error) => {
      if (!(error instanceof CallError)) throw error;
      return { pattern, reason: wordsWithNeed(error) };
    },
  };
}
