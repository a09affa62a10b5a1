/**
 * A client of account access manager, for which AWS has none on npm: a service of REST, of which what idc reads is here. Region,
 * credentials, endpoint and HTTP come from where the SDK's clients have them.
 */
import { STSClient } from "@aws-sdk/client-sts";
import { Sha256 } from "@smithy/core/checksum";
import { constructStack } from "@smithy/core/client";
import { resolveEndpointConfig } from "@smithy/core/endpoints";
import { HttpRequest } from "@smithy/core/protocols";
import { SignatureV4 } from "@smithy/signature-v4";
import { isObject, parsedJson } from "../../../core/base/json.ts";
import { partitionOf } from "../../../core/iam/partition.ts";
import { NO_ENDPOINT } from "../call-error.ts";
import { bytesOf } from "../newer-members.ts";

const NAME = "account-access";

interface Line {
  readonly method: "GET" | "POST";
  /** Whole: what of the input stands in it is not in the body. */
  readonly path: string;
  readonly body?: object;
}

/** By the model: an ARN in a path is one part of it, with its slashes encoded. */
const LINES = {
  ListApplications: (body: object): Line => ({ method: "POST", path: "/applications-list", body }),
  GetApplication: ({ applicationArn }: { readonly applicationArn?: string }): Line => ({
    method: "GET",
    path: `/applications/${encodeURIComponent(String(applicationArn))}`,
  }),
  ListEntitlements: (body: object): Line => ({ method: "POST", path: "/entitlements-list", body }),
};

class Command {
  readonly line: Line;
  constructor(line: Line) {
    this.line = line;
  }
}

export class ListApplicationsCommand extends Command {
  constructor(input: object) {
    super(LINES.ListApplications(input));
  }
}
export class GetApplicationCommand extends Command {
  constructor(input: object) {
    super(LINES.GetApplication(input));
  }
}
export class ListEntitlementsCommand extends Command {
  constructor(input: object) {
    super(LINES.ListEntitlements(input));
  }
}

/** Of the service's endpoint rules, which know no other host; everywhere else it is `api.aws`. */
const SUFFIXES: Readonly<Record<string, string>> = {
  "aws-cn": "api.amazonwebservices.com.cn",
  "aws-eusc": "api.amazonwebservices.eu",
  "aws-iso": "api.aws.ic.gov",
  "aws-iso-b": "api.aws.scloud",
  "aws-iso-e": "api.cloud-aws.adc-e.uk",
  "aws-iso-f": "api.aws.hci.ic.gov",
};

const hostIn = (region: string, isFips: boolean): string =>
  `${NAME}${isFips ? "-fips" : ""}.${region}.${SUFFIXES[partitionOf(region) ?? ""] ?? "api.aws"}`;

interface Response {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
interface Sent {
  readonly request: HttpRequest;
}
interface Received {
  readonly response: Response;
  readonly output: object;
}
type Next = (sent: Sent) => Promise<Received>;
type Settings = NonNullable<ConstructorParameters<typeof STSClient>[0]> & { readonly endpoint?: string };

function headerOf({ headers }: Response, wanted: string): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

const textIn = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** The answer, or an error as the SDK's clients throw it. */
async function read(response: Response): Promise<object> {
  const { statusCode } = response;
  const text = new TextDecoder().decode(await bytesOf(response.body ?? new Uint8Array()));
  const $metadata = { httpStatusCode: statusCode, requestId: headerOf(response, "x-amzn-requestid") };
  // What cannot be parsed says in its error what it begins with.
  if (statusCode < 300) return { ...(JSON.parse(text) as object), $metadata };
  const parsed = parsedJson(text);
  const body = isObject(parsed) ? parsed : {};
  const given = headerOf(response, "x-amzn-errortype") ?? textIn(body.__type) ?? textIn(body.code) ?? "Unknown";
  // `namespace#Name:http://…`, as some services write it.
  const name = given.split(":")[0]!.split("#").at(-1)!;
  const message = textIn(body.message) ?? textIn(body.Message) ?? "Unknown";
  throw Object.assign(new Error(message), { name, $metadata });
}

/** No such host: as far as names of hosts tell, AWS does not have this service there. */
const noEndpoint = (host: string) =>
  Object.assign(
    new Error(`there is no host ${host}: the Region does not have account access manager, or no name is known here`),
    {
      name: NO_ENDPOINT,
    },
  );

export class AccountAccessClient {
  readonly middlewareStack = constructStack<object, Received>();
  readonly config: STSClient["config"];
  private readonly configured: () => Promise<string | undefined>;

  constructor(settings: Settings) {
    this.config = new STSClient(settings).config;
    const { serviceConfiguredEndpoint } = resolveEndpointConfig({ serviceId: "Account Access" } as never) as {
      readonly serviceConfiguredEndpoint?: () => Promise<string | undefined>;
    };
    this.configured = async () => settings.endpoint ?? (await serviceConfiguredEndpoint?.());
    const reads = (next: Next) => async (sent: Sent) => {
      const { response } = await next(sent);
      return { response, output: await read(response) };
    };
    this.middlewareStack.add(reads as never, { step: "deserialize", name: "idcReads" });
  }

  async send(command: Command): Promise<object> {
    const configured = await this.configured();
    const region = await this.config.region();
    const host = hostIn(region, await this.config.useFipsEndpoint());
    const request = await this.signed(command.line, new URL(configured ?? `https://${host}`), region);
    const last: Next = async (sent) => {
      try {
        const { response } = await this.config.requestHandler.handle(sent.request);
        return { response, output: {} };
      } catch (error) {
        if (configured === undefined && isObject(error) && error.code === "ENOTFOUND") throw noEndpoint(host);
        throw error;
      }
    };
    const send = this.middlewareStack.resolve(last as never, {}) as unknown as Next;
    return (await send({ request })).output;
  }

  private async signed(
    { method, path, body }: Line,
    { protocol, hostname, port, pathname, host }: URL,
    region: string,
  ) {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const content =
      text === undefined
        ? {}
        : { "content-type": "application/json", "content-length": String(Buffer.byteLength(text)) };
    const request = new HttpRequest({
      ...{ method, protocol, hostname },
      ...(port === "" ? {} : { port: Number(port) }),
      path: pathname.replace(/\/$/, "") + path,
      headers: { host, ...content },
      body: text,
    });
    const signer = new SignatureV4({ credentials: this.config.credentials, region, service: NAME, sha256: Sha256 });
    return HttpRequest.clone((await signer.sign(request)) as HttpRequest);
  }
}
