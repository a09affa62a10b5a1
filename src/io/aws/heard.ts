/** What was heard over HTTP of one call, whatever the SDK made of it: who answered, and how. */

/** `type` is the media type of the answer, `location` where it sends to. */
export interface Heard {
  /** With its port, where it is not the usual one: `127.0.0.1:4566`. */
  readonly host: string;
  /** Absent: nothing was answered. */
  readonly status?: number;
  readonly type?: string;
  readonly location?: string;
}

interface Call {
  readonly request: { readonly hostname: string; readonly port?: number };
}
interface Answer {
  readonly response: { readonly statusCode?: number; readonly headers?: Readonly<Record<string, string>> };
}
type Next = (call: Call) => Promise<Answer>;

interface Watched {
  readonly middlewareStack: { add(middleware: unknown, options: object): void };
}

const byError = new WeakMap<object, Heard>();

/** What was heard before this was thrown; undefined where nothing was sent. */
export const heardBefore = (error: unknown): Heard | undefined =>
  typeof error === "object" && error !== null ? byError.get(error) : undefined;

const anonymous = new WeakSet<object>();

/** An answer that has no request id, which all of AWS's have: perhaps something else gave it, and did nothing. */
export const isAnonymous = (answer: object): boolean => anonymous.has(answer);

const ids = new WeakMap<object, string>();

/** What AWS calls the request that was answered so: CloudTrail has its event by that id. */
export const requestIdOf = (answer: object): string | undefined => ids.get(answer);

/** The answer alone. */
export function answerOf(output: object): object {
  const { $metadata, ...answer } = output as { readonly $metadata?: { readonly requestId?: string } };
  if ($metadata?.requestId !== undefined) ids.set(answer, $metadata.requestId);
  else if ($metadata !== undefined) anonymous.add(answer);
  return answer;
}

function headerOf({ headers = {} }: Answer["response"], wanted: string): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
}

function heardOf({ request: { hostname, port } }: Call, response: Answer["response"] | undefined): Heard {
  const host = port === undefined ? hostname : `${hostname}:${port}`;
  if (response?.statusCode === undefined) return { host };
  const [type, location] = [headerOf(response, "content-type"), headerOf(response, "location")];
  return {
    ...{ host, status: response.statusCode },
    ...(type === undefined ? {} : { type }),
    ...(location === undefined ? {} : { location }),
  };
}

/** Reads the host a request really goes to, whatever configured it, and keeps what was heard with whatever is thrown. */
export function listen(client: Watched, seen: (host: string) => void): void {
  const responses = new WeakMap<object, Answer["response"]>();
  // Beside the wire: sees what came before anybody reads it.
  const inner = (next: Next, context: object) => async (call: Call) => {
    const answer = await next(call);
    responses.set(context, answer.response);
    return answer;
  };
  const outer = (next: Next, context: object) => async (call: Call) => {
    seen(heardOf(call, undefined).host);
    try {
      return await next(call);
    } catch (error) {
      if (typeof error === "object" && error !== null) byError.set(error, heardOf(call, responses.get(context)));
      throw error;
    }
  };
  client.middlewareStack.add(outer, { step: "deserialize", priority: "high", name: "idcHears" });
  client.middlewareStack.add(inner, { step: "deserialize", priority: "low", name: "idcListens" });
}
