/**
 * An SDK request handler that asks an emulator in this process, without HTTP between them: sockets take a third of the time of
 * a call. Everything else is as over HTTP: the SDK's own requests, signatures, errors and parsing. What HTTP itself does
 * is tried in test/emulator, test/cli and where a test names an endpoint.
 */
import { setImmediate } from "node:timers/promises";
import type { Emulator } from "../../src/emulator/index.ts";

/** What of the SDK's HttpRequest an emulator looks at. */
interface Request {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export function withoutSocket({ reply }: Pick<Emulator, "reply">): object {
  return {
    metadata: { handlerProtocol: "http/1.1" },
    async handle({ method, path, headers, body = "" }: Request) {
      const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      // Others get their turn in between, as while a socket is waited for.
      await setImmediate();
      const { answer, requestId } = await reply(
        { method, url: path, headers: lower },
        typeof body === "string" ? body : new TextDecoder().decode(body),
      );
      await setImmediate();
      if (answer === undefined) throw Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
      const answered = { "content-type": answer.type, "x-amzn-requestid": requestId };
      return { response: { statusCode: answer.status, headers: answered, body: Buffer.from(answer.body) } };
    },
    destroy() {},
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
}
