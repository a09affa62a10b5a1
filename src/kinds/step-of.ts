/** Typed makers of steps: a misspelt AWS member does not compile, and the emitted JavaScript holds no SDK import. */
import type { JsonObject } from "../core/base/json.ts";
import type { Ref, Step } from "../core/model/step.ts";

/** An SDK request in which any value may be a reference to what an earlier step saves. */
export type WithRefs<Request> = {
  readonly [Member in keyof Request]: Request[Member] | Ref;
};

type Options = Omit<Step, "service" | "operation" | "input">;

export function identityStoreStep<Request>(operation: string, input: WithRefs<Request>, options: Options): Step {
  return { service: "identitystore", operation, input: input as JsonObject, ...options };
}

export function ssoAdminStep<Request>(operation: string, input: WithRefs<Request>, options: Options): Step {
  return { service: "sso-admin", operation, input: input as JsonObject, ...options };
}
