/**
 * An SDK request handler that asks an emulator in this process, without HTTP between them: sockets take a third of the time of
 * a call. The SDK's requests, signatures, errors and parsing are its own; a lost answer is this handler's error and not
 * a socket's, and nothing is ever too large or too slow. Over HTTP go the tests of the emulator, real processes, the law of
 * apply and plan, one story of chaos in ten, and tests that name an endpoint, one of lost answers among them.
 */
import { setImmediate } from "node:timers/promises";
import type { Emulator } from "../../src/emulator/index.ts";

/** What of the SDK's HttpRequest an emulator looks at. */
interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** The operation that a header names: `ListUsers`; sts has none there. */
export function operationIn(headers: Readonly<Record<string, string>>): string {
  const target = Object.entries(headers).find(([name]) => name.toLowerCase() === "x-amz-target")?.[1] ?? "";
  return target.split(".")[1] ?? "";
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
      const { type, errorType } = answer;
      const named = errorType === undefined ? {} : { "x-amzn-errortype": errorType };
      const answered = { "content-type": type, "x-amzn-requestid": requestId, ...named };
      return { response: { statusCode: answer.status, headers: answered, body: Buffer.from(answer.body) } };
    },
    destroy() {},
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
}
