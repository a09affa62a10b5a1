/**
 * The connection: one client for each AWS service, paced, counted, with errors as data.
 *
 * Writing is possible here and nowhere else; `reader.ts` hands out the half that only reads.
 */
import type { JsonObject } from "../../core/base/json.ts";
import type { ServiceName } from "../../core/model/service.ts";
import { IoError } from "../io-error.ts";
import type { Measure } from "./call-counts.ts";
import { CallError, isLost, isServerFault, isThrottled } from "./call-error.ts";
import { type AwsOptions, type CredentialsProvider, paceOf, type ServiceClient, Traffic } from "./clients.ts";
import { errorOf } from "./error-of.ts";
import { answerOf } from "./heard.ts";
import { foreignHosts } from "./hosts.ts";
import { PATIENCE, type Patience } from "./patience.ts";
import type { Services } from "./services.ts";
import { traced } from "./traced.ts";

export interface Connection {
  /** One call, tried again as long as AWS says "later" or does not answer: for what may be done twice. */
  send(service: ServiceName, operation: string, input: JsonObject): Promise<JsonObject>;
  /** One call, once: whoever asks knows what a lost answer means. */
  once(service: ServiceName, operation: string, input: JsonObject): Promise<JsonObject>;
  /** What can be called. */
  readonly services: Services;
  /** Who tries again through this connection. */
  readonly patience: Patience;
  /** When the credentials end, in milliseconds since 1970; undefined where they do not, or nobody knows. */
  credentialsEnd(): Promise<number | undefined>;
  /** From now on every call fails with this. */
  giveUp(error: IoError): void;
  /** The region in use; throws an `IoError` where there is none. */
  region(): Promise<string>;
  /** Hosts that were called and are not AWS's own, if any: one service alone may be pointed elsewhere. */
  endpoint(): string | undefined;
  /** The host that a service is called at: `127.0.0.1:4566`. */
  hostOf(service: ServiceName): string;
  /** Calls made so far, those that wait for their turn, and those that are expected. */
  measure(): Measure;
  /** So many calls to a service are still to come, as far as is known. */
  expect(service: ServiceName, calls: number): void;
  /** The same with other credentials: the pace and what is counted are of both. */
  as(credentials: CredentialsProvider): Connection;
  /** The same for what is not needed: where nobody answers, that is soon given up, and all else goes on. */
  aside(): Connection;
}

/** How long it is tried to get an answer; before anything ever answered, there may be nobody. */
const LOST = 60_000;
const LOST_ATTEMPTS = 6;
const NEVER_REACHED_ATTEMPTS = 2;

/** A call that was not made, since another one has shown that it would fail: the reason is that one's. */
function notAsked({ message, hint, exitCode }: IoError): IoError {
  const more = { exitCode, ...(hint === undefined ? {} : { hint }) };
  return new IoError(`nothing more was asked of AWS since this: ${message}`, more);
}

const isRefusedCredentials = (error: unknown): boolean => error instanceof IoError && error.exitCode === 4;

class AwsConnection implements Connection {
  readonly patience: Patience;
  readonly services: Services;
  private readonly options: AwsOptions;
  private readonly traffic: Traffic;
  private readonly clients = new Map<ServiceName, Promise<ServiceClient>>();
  /** Whether anything was ever answered. */
  private reached = false;
  /** Once the world has failed, calls that wait for their turn would fail too, one after the other. */
  private broken: IoError | undefined;

  constructor(options: AwsOptions, traffic = new Traffic(options)) {
    this.options = options;
    this.traffic = traffic;
    this.patience = traffic.patience;
    this.services = traffic.services;
  }

  as(credentials: CredentialsProvider): Connection {
    return new AwsConnection({ ...this.options, credentials }, this.traffic);
  }

  aside(): Connection {
    return new AwsConnection(this.options, this.traffic);
  }

  private client(service: ServiceName) {
    const client = this.clients.get(service) ?? this.made(service);
    this.clients.set(service, client);
    return client;
  }

  private made(service: ServiceName) {
    return this.traffic.client(service, this.options);
  }

  async send(service: ServiceName, operation: string, input: JsonObject): Promise<JsonObject> {
    try {
      return await this.patience.retry(() => this.once(service, operation, input), {
        worth: (error, attempt) => this.worth(error, attempt),
      });
    } catch (error) {
      if (error instanceof IoError) this.giveUp(error);
      throw error;
    }
  }

  private worth(error: unknown, attempt: number): number {
    if (this.broken !== undefined) return 0;
    if (isThrottled(error)) return PATIENCE;
    const attempts = this.reached || isServerFault(error) ? LOST_ATTEMPTS : NEVER_REACHED_ATTEMPTS;
    return isLost(error) && attempt < attempts ? LOST : 0;
  }

  giveUp(error: IoError): void {
    this.broken ??= error;
  }

  async once(service: ServiceName, operation: string, input: JsonObject): Promise<JsonObject> {
    const counted = this.traffic.counts.of(service);
    counted.asked += 1;
    const started = this.client(service);
    const { limit, pacer } = this.traffic.lane(service);
    await started;
    return limit(async () => {
      if (this.broken === undefined) await pacer.turn();
      counted.sent += 1;
      if (this.broken !== undefined) throw notAsked(this.broken);
      try {
        return await this.call(service, operation, input);
      } catch (error) {
        if (isThrottled(error)) pacer.throttled();
        if (!this.reached || !isRefusedCredentials(error)) throw error;
        // They have been good until now: the SDK's chain may have newer ones, which a new client reads.
        if (this.clients.get(service) === started) this.clients.set(service, this.made(service));
        return this.call(service, operation, input);
      }
    });
  }

  private async call(service: ServiceName, operation: string, input: JsonObject): Promise<JsonObject> {
    const { command, client } = await this.client(service);
    const request = command(operation, input);
    try {
      const sent = await traced(this.options.trace, { service, operation }, () => client.send(request));
      const answer = answerOf(sent) as JsonObject;
      this.reached = true;
      return answer;
    } catch (error) {
      // What kept a role's credentials from being had is said already.
      if (error instanceof CallError || error instanceof IoError) throw error;
      throw errorOf(this.services.get(service), operation, error, this.hostOf(service));
    }
  }

  async credentialsEnd(): Promise<number | undefined> {
    const { client } = await this.client("sso-admin");
    try {
      return (await client.config.credentials()).expiration?.getTime();
    } catch {
      // Whoever calls next will say what is wrong with them.
      return undefined;
    }
  }

  async region(): Promise<string> {
    const { client } = await this.client("sso-admin");
    try {
      return await client.config.region();
    } catch (error) {
      throw errorOf(this.services.get("sso-admin"), "ListInstances", error, "AWS");
    }
  }

  endpoint(): string | undefined {
    return foreignHosts(this.traffic.hosts.values());
  }

  hostOf(service: ServiceName): string {
    return this.traffic.hosts.get(service) ?? `AWS (${service})`;
  }

  expect(service: ServiceName, calls: number): void {
    this.traffic.counts.of(service).expected = calls;
  }

  measure(): Measure {
    const patience = this.patience.trying();
    const measure = this.traffic.counts.measure((service) => paceOf(this.services.get(service), this.options));
    return patience === undefined ? measure : { ...measure, patience };
  }
}

export function connect(options: AwsOptions): Connection {
  return new AwsConnection(options);
}
