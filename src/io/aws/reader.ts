/** The reading half of a connection: operations that write do not compile here. */
import { isObject, type JsonObject } from "../../core/base/json.ts";
import { PAGE, type Reader, type ReadOperation, type ReadService } from "../../core/model/reader.ts";
import { checkedAnswer, oddAnswer } from "./answer-form.ts";
import { CallError, iamAction, isDenied } from "./call-error.ts";
import type { Connection } from "./connection.ts";

/** Page sizes: AWS publishes few defaults, so the maximum is always asked for. Absent where an operation takes none. */
function pageSize(service: ReadService, operation: ReadOperation): JsonObject {
  if (operation === "ListTagsForResource") return {};
  if (operation === "ListInstances") return { MaxResults: 10 };
  return { MaxResults: service === "organizations" ? 20 : PAGE };
}

/**
 * Pages until there is no token: a page may be short, or empty, and still not be the last. A token that comes again would be
 * followed for ever.
 */
async function pages(
  connection: Connection,
  service: ReadService,
  operation: ReadOperation,
  input: JsonObject,
  member: string,
): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  const seen = new Set<string>();
  let token: string | undefined;
  do {
    const next = token === undefined ? {} : { NextToken: token };
    const page = { ...input, ...pageSize(service, operation), ...next };
    const answer = checkedAnswer(service, operation, await connection.send(service, operation, page));
    items.push(...(answer[member] as unknown as unknown[]));
    token = typeof answer.NextToken === "string" && answer.NextToken !== "" ? answer.NextToken : undefined;
    if (token !== undefined && seen.has(token))
      throw oddAnswer(service, operation, "a page says that one goes on from it which was read before");
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
  return items;
}

export function makeReader(connection: Connection): Reader {
  return {
    call: async (service, operation, input) =>
      checkedAnswer(service, operation, await connection.send(service, operation, input)),
    list: async (service, operation, input, member) =>
      (await pages(connection, service, operation, input, member)).filter(isObject) as unknown as JsonObject[],
    listText: async (service, operation, input, member) =>
      (await pages(connection, service, operation, input, member)).map(String),
    expect: (service, calls) => connection.expect(service, calls),
    unknown: (pattern, error) => {
      if (!(error instanceof CallError)) throw error;
      const denied = isDenied(error) ? ` (needs ${iamAction(error.service, error.operation)})` : "";
      return { pattern, reason: `${error.operation}: ${error.code}: ${error.message}${denied}` };
    },
  };
}
