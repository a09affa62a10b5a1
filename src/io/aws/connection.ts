/**
 * The connection: one client for each AWS service, paced, counted, with errors as data.
 *
 * Writing is possible here and nowhere else; `reader.ts` hands out the half that only reads.
 */
import pLimit from "p-limit";
import type { JsonObject } from "../../core/json.ts";
import { compareText } from "../../core/key.ts";
import type { ReadService } from "../../core/kind.ts";
import { IoError } from "../io-error.ts";
import { errorOf } from "./call-error.ts";
import { makePacer, type Pacing } from "./pacer.ts";

export interface AwsOptions {
  readonly region?: string;
  /** For the demo and tests; elsewhere the SDK's own chain finds endpoint and credentials. */
  readonly endpoint?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Ceiling for the calls to each service, a second. */
  readonly requestsPerSecond: number;
  readonly pacing: Pacing;
}

export interface Connection {
  send(service: ReadService, operation: string, input: JsonObject): Promise<JsonObject>;
  /** The region in use; throws an `IoError` where there is none. */
  region(): Promise<string>;
  /** Hosts that were called and are not AWS's own, if any: one service alone may be pointed elsewhere. */
  endpoint(): string | undefined;
  /** Calls made so far, and those that wait for their turn. */
  measure(): Measure;
}

/** How far something long has come. */
export interface Measure {
  readonly done: number;
  /** As far as is known by now. */
  readonly left: number;
  readonly unit: "call" | "change";
}

/** Calls to one service that are on their way at once: enough to fill 15 a second at 0.5 s of latency. */
const IN_FLIGHT = 8;
/** The SDK retries throttling and 5xx with backoff; its default of 3 attempts gives up within seconds. */
const MAX_ATTEMPTS = 8;

const AWS_HOST = /(^|\.)(amazonaws\.com|amazonaws\.com\.cn|api\.aws)$/;

interface Client {
  send(command: unknown): Promise<object>;
  readonly config: { region(): Promise<string> };
  readonly middlewareStack: { add(middleware: unknown, options: object): void };
}

type Module = Readonly<Record<string, new (input: object) => unknown>>;

/** One import for each service, so that a command loads only what it calls. */
const MODULES: Readonly<Record<ReadService, () => Promise<readonly [Module, string]>>> = {
  "sso-admin": async () => [(await import("@aws-sdk/client-sso-admin")) as unknown as Module, "SSOAdminClient"],
  identitystore: async () => [
    (await import("@aws-sdk/client-identitystore")) as unknown as Module,
    "IdentitystoreClient",
  ],
  organizations: async () => [
    (await import("@aws-sdk/client-organizations")) as unknown as Module,
    "OrganizationsClient",
  ],
  sts: async () => [(await import("@aws-sdk/client-sts")) as unknown as Module, "STSClient"],
};

/** Reads the host a request really goes to, whatever configured it. */
function watchHost(client: Client, seen: (host: string) => void): void {
  const watch = (next: (args: unknown) => unknown) => (args: { request: { hostname: string; port?: number } }) => {
    const { hostname, port } = args.request;
    seen(port === undefined ? hostname : `${hostname}:${port}`);
    return next(args);
  };
  client.middlewareStack.add(watch, { step: "finalizeRequest", name: "idcWatchHost" });
}

async function makeClient(service: ReadService, options: AwsOptions, seen: (host: string) => void) {
  const [module, className] = await MODULES[service]();
  const client = new module[className]!({
    maxAttempts: MAX_ATTEMPTS,
    ...(options.region === undefined ? {} : { region: options.region }),
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
  }) as Client;
  watchHost(client, seen);
  return { module, client, pace: makePacer(options.requestsPerSecond, options.pacing), limit: pLimit(IN_FLIGHT) };
}

/** Those that are not AWS's own. */
function foreignHosts(hosts: ReadonlySet<string>): string | undefined {
  const elsewhere = [...hosts].filter((host) => !AWS_HOST.test(host.replace(/:\d+$/, ""))).sort(compareText);
  return elsewhere.length === 0 ? undefined : elsewhere.join(", ");
}

class AwsConnection implements Connection {
  private readonly options: AwsOptions;
  private readonly clients = new Map<ReadService, ReturnType<typeof makeClient>>();
  private readonly hosts = new Set<string>();
  private asked = 0;
  private sent = 0;
  /** Once the world has failed, calls that wait for their turn would fail too, one after the other. */
  private broken: IoError | undefined;

  constructor(options: AwsOptions) {
    this.options = options;
  }

  private client(service: ReadService) {
    const client = this.clients.get(service) ?? makeClient(service, this.options, (host) => this.hosts.add(host));
    this.clients.set(service, client);
    return client;
  }

  async send(service: ReadService, operation: string, input: JsonObject): Promise<JsonObject> {
    this.asked += 1;
    const { module, client, pace, limit } = await this.client(service);
    const Command = module[`${operation}Command`]!;
    return limit(async () => {
      if (this.broken === undefined) await pace();
      if (this.broken !== undefined) throw this.broken;
      this.sent += 1;
      try {
        const { $metadata: _, ...answer } = (await client.send(new Command(input))) as Record<string, unknown>;
        return answer as JsonObject;
      } catch (error) {
        const failure = errorOf(service, operation, error, this.endpoint() ?? `AWS (${service})`);
        if (failure instanceof IoError) this.broken = failure;
        throw failure;
      }
    });
  }

  async region(): Promise<string> {
    const { client } = await this.client("sso-admin");
    try {
      return await client.config.region();
    } catch (error) {
      throw errorOf("sso-admin", "ListInstances", error, "AWS");
    }
  }

  endpoint(): string | undefined {
    return foreignHosts(this.hosts);
  }

  measure(): Measure {
    return { done: this.sent, left: this.asked - this.sent, unit: "call" };
  }
}

export function connect(options: AwsOptions): Connection {
  return new AwsConnection(options);
}
