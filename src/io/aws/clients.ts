/** The SDK's clients, one for each service, loaded when it is first called; and what those with different credentials share. */
import pLimit from "p-limit";
import { Bug } from "../../core/base/bug.ts";
import type { Answers, ServiceName } from "../../core/model/service.ts";
import { CallCounts } from "./call-counts.ts";
import { listen } from "./heard.ts";
import { passNewerMembers } from "./newer-members.ts";
import { makePacer, type Pacing } from "./pacer.ts";
import { Patience } from "./patience.ts";
import type { SdkModule, Service } from "./services/service.ts";
import { Services } from "./services.ts";
import type { Trace } from "./traced.ts";

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** The SDK asks its provider again some minutes before. */
  readonly expiration?: Date;
}

export type CredentialsProvider = () => Promise<Credentials>;

export interface AwsOptions {
  readonly region?: string;
  /** For the demo and tests; elsewhere the SDK's own chain finds endpoint and credentials. */
  readonly endpoint?: string;
  /** In place of HTTP: an SDK request handler. For tests. */
  readonly requestHandler?: object;
  readonly credentials?: Credentials | CredentialsProvider | undefined;
  /** Told of every call. */
  readonly trace?: Trace | undefined;
  /** Ceiling for the calls to each service, a second. */
  readonly requestsPerSecond: number;
  readonly pacing: Pacing;
  /** Services beside those of this version, and forms of answers that kinds bring. */
  readonly services?: readonly Service[] | undefined;
  readonly answers?: readonly Answers[] | undefined;
}

/** Calls to one service that are on their way at once: enough to keep the pace at this latency, in seconds. */
const SLOW_ANSWER = 0.5;
const [FEWEST, MOST] = [8, 32];
const inFlight = (perSecond: number) => Math.min(MOST, Math.max(FEWEST, Math.ceil(perSecond * SLOW_ANSWER)));

/** Trying again is ours: the SDK would do so past the pacer, and would do a write twice. */
const MAX_ATTEMPTS = 1;
/** Milliseconds: the SDK would wait for ever for a server that takes a request and says nothing. */
const PATIENT = { connectionTimeout: 10_000, requestTimeout: 30_000, throwOnRequestTimeout: true };

interface Client {
  send(command: unknown): Promise<object>;
  readonly config: {
    region(): Promise<string>;
    credentials(): Promise<{ readonly expiration?: Date }>;
    readonly requestHandler: object;
  };
  readonly middlewareStack: { add(middleware: unknown, options: object): void };
}

/** What is sent for an operation: a name that the SDK lacks is misspelt here, and no answer of AWS. */
function commandsOf(service: Service, module: SdkModule) {
  return (operation: string, input: object): unknown => {
    const Command = module[`${operation}Command`];
    if (Command === undefined) throw new Bug(`the service ${service.name} has no operation ${operation}`);
    return new Command(input);
  };
}

/** Calls a second that a service gets at most. */
export const paceOf = ({ requestsPerSecond }: Service, options: Pick<AwsOptions, "requestsPerSecond">): number =>
  Math.min(options.requestsPerSecond, requestsPerSecond ?? Number.POSITIVE_INFINITY);

/** What keeps calls to a service at their pace, whoever makes them: AWS counts those of a whole organization. */
function makeLane(service: Service, options: Pick<AwsOptions, "requestsPerSecond" | "pacing">) {
  const perSecond = paceOf(service, options);
  return { pacer: makePacer(perSecond, options.pacing), limit: pLimit(inFlight(perSecond)) };
}

type Lane = ReturnType<typeof makeLane>;

/** What connections with different credentials have in common: pace, counts, and who was called. */
export class Traffic {
  readonly patience: Patience;
  readonly services: Services;
  readonly hosts = new Map<ServiceName, string>();
  readonly counts = new CallCounts();
  /** With the sockets that are open: a client for each of a thousand accounts would keep some of its own. */
  private readonly handlers = new Map<ServiceName, object>();
  private readonly lanes = new Map<ServiceName, Lane>();
  private readonly options: AwsOptions;

  constructor(options: AwsOptions) {
    this.options = options;
    this.patience = new Patience(options.pacing);
    this.services = new Services(options.services, options.answers);
  }

  /** Throws at once where nobody knows the service: whoever only then waits for a client would miss it. */
  client(name: ServiceName, options: AwsOptions): Promise<ServiceClient> {
    return this.made(this.services.get(name), options);
  }

  private async made(service: Service, options: AwsOptions): Promise<ServiceClient> {
    const { name } = service;
    const requestHandler = options.requestHandler ?? this.handlers.get(name);
    const shared = requestHandler === undefined ? options : { ...options, requestHandler };
    const made = await makeClient(service, shared, (host) => this.hosts.set(name, host));
    this.handlers.set(name, made.client.config.requestHandler);
    return made;
  }

  lane(service: ServiceName): Lane {
    const lane = this.lanes.get(service) ?? makeLane(this.services.get(service), this.options);
    this.lanes.set(service, lane);
    return lane;
  }
}

async function makeClient(service: Service, options: AwsOptions, seen: (host: string) => void) {
  const [module, className] = await service.load();
  const client = new module[className]!({
    maxAttempts: MAX_ATTEMPTS,
    // The middleware never changes here, so it is put together once for each operation and not for each call.
    cacheMiddleware: true,
    ...(options.region === undefined ? {} : { region: options.region }),
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    requestHandler: options.requestHandler ?? PATIENT,
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
  }) as Client;
  passNewerMembers(client);
  listen(client, seen);
  return { command: commandsOf(service, module), client };
}

export type ServiceClient = Awaited<ReturnType<typeof makeClient>>;
