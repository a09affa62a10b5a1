/**
 * Members of AWS's newer models that the SDK at hand drops, out of requests and out of answers: of a few calls both are looked at as
 * they go over the wire.
 */
import { isObject, type JsonObject, parsedJson } from "../../core/base/json.ts";

/** What the SDK's 3.1138 does not know, by operation: in the request, in the answer, or in the items of the answer's list. */
const NEWER: Readonly<Record<string, string>> = {
  ListInstances: "RegionScope",
  DescribeInstance: "NetworkConfigurationDetails",
  ListUsers: "Revision",
  DescribeUser: "Revision",
  UpdateUser: "Revision",
  DeleteUser: "Revision",
  ListGroups: "Revision",
  DescribeGroup: "Revision",
  UpdateGroup: "Revision",
  DeleteGroup: "Revision",
};

const newerIn = ({ commandName = "" }: Context): string | undefined => NEWER[commandName.replace(/Command$/, "")];

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
  const value = parsedJson(text);
  return isObject(value) ? (value as JsonObject) : undefined;
}

/** What came, as it came. */
export async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const textOf = (body: unknown): string => (body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body));

/** What is there of one member: nothing where the SDK has it after all. */
function missing(member: string, some: object, all: object): object {
  const value = (all as Record<string, unknown>)[member];
  return value === undefined || Object.hasOwn(some, member) ? {} : { [member]: value };
}

/** Before it is signed: what was to be sent and the SDK left out. */
const asks = (next: Next, context: Context) => async (call: Sent) => {
  const member = newerIn(context);
  const body = member === undefined ? undefined : parsed(textOf(call.request.body));
  if (member !== undefined && body !== undefined) {
    const whole = JSON.stringify({ ...missing(member, body, call.input), ...body });
    call.request.body = whole;
    call.request.headers["content-length"] = String(Buffer.byteLength(whole));
  }
  return next(call);
};

/** As it comes: the body can be read once, so it is put back. */
const hears = (raw: WeakMap<object, JsonObject>) => (next: Next, context: Context) => async (call: Sent) => {
  const answer = await next(call);
  if (newerIn(context) === undefined) return answer;
  const bytes = await bytesOf(answer.response.body);
  answer.response.body = bytes;
  const body = parsed(textOf(bytes));
  if (body !== undefined) raw.set(context, body);
  return answer;
};

function whole(member: string, some: unknown, all: unknown): unknown {
  if (Array.isArray(some)) {
    // Of a list of another length nobody can say which item is which.
    return Array.isArray(all) && all.length === some.length ? some.map((one, i) => whole(member, one, all[i])) : some;
  }
  return isObject(some) && isObject(all) ? { ...missing(member, some, all), ...some } : some;
}

/** As it is read: what was heard and the SDK left out. */
const adds = (raw: WeakMap<object, JsonObject>) => (next: Next, context: Context) => async (call: Sent) => {
  const answer = await next(call);
  const [body, member] = [raw.get(context), newerIn(context)];
  if (body === undefined || member === undefined) return answer;
  const output = Object.entries(answer.output).map(([name, value]) => [
    name,
    Array.isArray(value) ? whole(member, value, body[name]) : value,
  ]);
  return { ...answer, output: { ...missing(member, answer.output, body), ...Object.fromEntries(output) } };
};

export function passNewerMembers(client: Extended): void {
  const raw = new WeakMap<object, JsonObject>();
  client.middlewareStack.add(asks, { step: "build", priority: "low", name: "idcAsksNewer" });
  client.middlewareStack.add(adds(raw), { step: "deserialize", priority: "high", name: "idcAddsNewer" });
  client.middlewareStack.add(hears(raw), { step: "deserialize", priority: "low", name: "idcHearsNewer" });
}
