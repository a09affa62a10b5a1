/**
 * The form of answers: what AWS's answer to a read always has. The one place that decides that an answer is none.
 *
 * In: an operation, its form, and the answer. Out: nothing, or a `CallError` as of a read that failed. Invariant: an answer without its
 * list, or with an item that does not say what it is of, is never read as "none" or by a default: what it would have shown is
 * unknown. Example: `{}` in answer to ListUsers is an `OddAnswer`, and not an instance without users.
 */
import type { JsonObject } from "../../core/base/json.ts";
import { oddIn, type ServiceName } from "../../core/model/service.ts";
import { oddlyAnswered } from "./answered.ts";
import { CallError, ODD, UNREADABLE } from "./call-error.ts";
import type { Connection } from "./connection.ts";

/** Who answered: the connection that was asked. */
type Asked = Pick<Connection, "services" | "hostOf">;

export const oddAnswer = (asked: Asked, service: ServiceName, operation: string, what: string): CallError =>
  new CallError(service, operation, ODD, oddlyAnswered(operation, asked.hostOf(service), what), { status: 200 });

/** The answer, if it is one. @throws CallError */
export function checkedAnswer(asked: Asked, service: ServiceName, operation: string, answer: JsonObject): JsonObject {
  const form = asked.services.form(service, operation);
  const odd = form === undefined ? "a form that is known here" : oddIn(answer, form);
  if (odd === undefined) return answer;
  throw oddAnswer(asked, service, operation, `${odd} is missing or odd`);
}

/** An answer to a write that lacks what it always says: whether the write was done is not known. */
export const unreadable = (asked: Asked, service: ServiceName, operation: string, missing: string): CallError =>
  new CallError(service, operation, UNREADABLE, oddlyAnswered(operation, asked.hostOf(service), `no ${missing}`), {
    status: 200,
  });
