/** Servers that call themselves AWS: each way in which one may answer an operation, and whether the operation is done by then. */
import type { Emulator } from "../../src/emulator/index.ts";
import { operationIn, withoutSocket } from "./without-socket.ts";

const JSON_TYPE = "application/x-amz-json-1.1";

interface Played {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const page = (status: number, title: string): Played => ({
  ...{ status, headers: { "content-type": "text/html" } },
  body: `<!DOCTYPE html><html><head><title>${title}</title></head></html>`,
});
const json = (status: number, body: string): Played => ({ status, headers: { "content-type": JSON_TYPE }, body });

/** In place of an answer; `real` is what the emulator says. */
type Play = (real: string) => Played | Error;

const broken = (): Error => Object.assign(new Error("read ECONNRESET"), { name: "TimeoutError", code: "ECONNRESET" });

/** What a server plays, and whether it has done what it was asked: a proxy that answers itself has not. */
export const ODD: Readonly<Record<string, { readonly isDone: boolean; readonly play: Play }>> = {
  "HTML 200": { isDone: false, play: () => page(200, "Sign in") },
  "HTML 502, done": { isDone: true, play: () => page(502, "Bad gateway") },
  "redirect 302": {
    isDone: false,
    play: () => ({ status: 302, headers: { location: "https://portal.example/" }, body: "" }),
  },
  '{"error"} 200': { isDone: false, play: () => json(200, '{"error": "no such thing"}') },
  '{"error"} 400': { isDone: false, play: () => json(400, '{"error": "no such thing"}') },
  "empty 200": { isDone: false, play: () => json(200, "") },
  "empty 500, done": { isDone: true, play: () => json(500, "") },
  "cut, done": { isDone: true, play: (real) => json(200, real.length < 4 ? '{"' : real.slice(0, real.length / 2)) },
  "unknown operation": { isDone: false, play: () => json(400, '{"__type": "UnknownOperationException"}') },
  "HTTP 501": {
    isDone: false,
    play: () => json(501, '{"__type": "InternalFailure", "message": "not yet implemented"}'),
  },
  ECONNRESET: { isDone: false, play: broken },
  "ECONNRESET, done": { isDone: true, play: broken },
};

interface Request {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}
interface Handler {
  handle(request: Request): Promise<{ readonly response: { readonly statusCode: number; readonly body: Buffer } }>;
}

/** Of account access manager, a service of REST. */
const BY_PATH: readonly (readonly [string, string])[] = [
  ["/applications-list", "ListApplications"],
  ["/applications/", "GetApplication"],
  ["/entitlements-list", "ListEntitlements"],
];

/** Of the protocols of the five services: a header names it, a field of a form, or the path. */
export function operationOf({ path, headers, body = "" }: Request): string {
  const named = operationIn(headers) || BY_PATH.find(([begin]) => path.startsWith(begin))?.[1];
  if (named !== undefined) return named;
  const form = new URLSearchParams(typeof body === "string" ? body : new TextDecoder().decode(body));
  return form.get("Action") ?? "";
}

/** An SDK request handler that plays one odd answer to one operation, whenever it is asked, and tells that it did. */
export function oddHandler(emulator: Pick<Emulator, "reply">, operation: string, odd: string, played: () => void) {
  const { isDone, play } = ODD[odd]!;
  const plain = withoutSocket(emulator) as Handler & object;
  const handle = async (request: Request) => {
    if (operationOf(request) !== operation) return plain.handle(request);
    played();
    const real = isDone ? (await plain.handle(request)).response.body.toString() : "{}";
    const answer = play(real);
    if (answer instanceof Error) throw answer;
    return { response: { statusCode: answer.status, headers: answer.headers, body: Buffer.from(answer.body) } };
  };
  return { ...plain, handle };
}
