import type { Behaviour } from "../base/behaviour.ts";
import { AwsError, throttling } from "../base/errors.ts";
import { isNamed, type ServiceName } from "./operation.ts";

/** Requests a second that each service answers. */
export type Throttle = "aws" | "off" | number;

/** AWS's figure for Identity Center (aws-api 2); the others are unpublished and take the same. */
const AWS_RATE = 20;

/** One token bucket for each service, as deep as a second's worth. sts is never throttled. */
export class Buckets {
  readonly #rate: number;
  readonly #sharesBudget: boolean;
  readonly #levels = new Map<string, { tokens: number; at: number }>();

  constructor(throttle: Throttle, behaviour: Behaviour) {
    this.#rate = throttle === "off" ? Number.POSITIVE_INFINITY : throttle === "aws" ? AWS_RATE : throttle;
    this.#sharesBudget = behaviour.identityStoreSharesBudget;
  }

  /**
   * `now` in milliseconds; `own`: requests a second of a service that answers fewer than others.
   * @throws AwsError as the service says that it is asked too often.
   */
  take(service: ServiceName, now: number, own = Number.POSITIVE_INFINITY): void {
    if (this.#rate === Number.POSITIVE_INFINITY || isNamed(service, "sts")) return;
    const bucket = isNamed(service, "identitystore") && this.#sharesBudget ? "sso-admin" : service;
    const rate = Math.min(this.#rate, own);
    // Less than one call a second still has room for one.
    const depth = Math.max(1, rate);
    const level = this.#levels.get(bucket) ?? { tokens: depth, at: now };
    const passed = Math.max(0, now - level.at);
    const tokens = Math.min(depth, level.tokens + (passed / 1000) * rate);
    const enough = tokens >= 1;
    this.#levels.set(bucket, { tokens: enough ? tokens - 1 : tokens, at: now });
    if (enough) return;
    if (isNamed(service, "organizations")) throw new AwsError("TooManyRequestsException", "Rate exceeded");
    throw throttling("Rate exceeded");
  }
}
