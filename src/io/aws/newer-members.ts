/**
 * Members of AWS's newer models that the SDK at hand drops, out of requests and out of answers: of a few calls that are made once
 * in a run, both are looked at as they go over the wire.
 */
import { isObject, type JsonObject } from "../../core/base/json.ts";

/** ListInstances: RegionScope; DescribeInstance: NetworkConfigurationDetails. The SDK's 3.1138 knows neither. */
const NEWER: ReadonlySet<string> = new Set(["ListInstancesCommand", "DescribeInstanceCommand"]);

interface Context {
  readonly commandName?: string;
}
interface Sent {
  readonly input: object;
  readonly request: { body?: unknown; readonly headers: Record<string, string> };
}
interface Received {
  readonly output: object;
  readonly response: { body?: unknown };
}
type Next = (call: Sent) => Promise<Received>;

interface Extended {
  readonly middlewareStack: { add(middleware: unknown, options: object): void };
}

/** Undefined where a text is no JSON object. */
function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const textOf = (body: unknown): string => (body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body));

/** What of `all` is missing in `some`. */
const missingIn = (some: object, all: object): object =>
  Object.fromEntries(Object.entries(all).filter(([name]) => (some as Record<string, unknown>)[name] === undefined));

/** Before it is signed: what was to be sent and the SDK left out. */
const asks =
  (next: Next, { commandName = "" }: Context) =>
  async (call: Sent) => {
    const body = NEWER.has(commandName) ? parsed(textOf(call.request.body)) : undefined;
    if (body !== undefined) {
      const whole = JSON.stringify({ ...missingIn(body, call.input), ...body });
      call.request.body = whole;
      call.request.headers["content-length"] = String(Buffer.byteLength(whole));
    }
    return next(call);
  };

/** As it comes: the body can be read once, so it is put back. */
const hears = (raw: WeakMap<object, JsonObject>) => (next: Next, context: Context) => async (call: Sent) => {
  const answer = await next(call);
  if (!NEWER.has(context.commandName ?? "")) return answer;
  const bytes = await bytesOf(answer.response.body);
  answer.response.body = bytes;
  const body = parsed(textOf(bytes));
  if (body !== undefined) raw.set(context, body);
  return answer;
};

/** As it is read: what was heard and the SDK left out. */
const adds = (raw: WeakMap<object, JsonObject>) => (next: Next, context: Context) => async (call: Sent) => {
  const answer = await next(call);
  const body = raw.get(context);
  if (body === undefined) return answer;
  return { ...answer, output: { ...missingIn(answer.output, body), ...answer.output } };
};

export function passNewerMembers(client: Extended): void {
  const raw = new WeakMap<object, JsonObject>();
  client.middlewareStack.add(asks, { step: "build", priority: "low", name: "idcAsksNewer" });
  client.middlewareStack.add(adds(raw), { step: "deserialize", priority: "high", name: "idcAddsNewer" });
  client.middlewareStack.add(hears(raw), { step: "deserialize", priority: "low", name: "idcHearsNewer" });
}
