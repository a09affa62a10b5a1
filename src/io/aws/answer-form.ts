/**
 * The form of answers: what AWS's answer to a read always has. The one place that decides that an answer is none.
 *
 * In: an operation, its form, and the answer. Out: nothing, or a `CallError` as of a read that failed. Invariant: an answer without its
 * list, or with an item that does not say what it is of, is never read as "none" or by a default: what it would have shown is
 * unknown. Example: `{}` in answer to ListUsers is an `OddAnswer`, and not an instance without users.
 */
import type { JsonObject } from "../../core/base/json.ts";
import { oddIn, type ServiceName } from "../../core/model/service.ts";
import { CallError } from "./call-error.ts";
import type { Services } from "./services.ts";

export const oddAnswer = (service: ServiceName, operation: string, what: string): CallError =>
  new CallError(service, operation, "OddAnswer", `AWS answered, and not as it always does: ${what}`);

/** The answer, if it is one. @throws CallError */
export function checkedAnswer(
  services: Pick<Services, "form">,
  service: ServiceName,
  operation: string,
  answer: JsonObject,
): JsonObject {
  const form = services.form(service, operation);
  const odd = form === undefined ? "a form that is known here" : oddIn(answer, form);
  if (odd === undefined) return answer;
  throw oddAnswer(service, operation, `${odd} is missing or odd`);
}
