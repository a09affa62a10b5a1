/** An SDK request handler whose answers somebody has had a hand in: what a listing leaves out, what an operation makes of an answer. */
import type { Emulator } from "../../src/emulator/index.ts";
import { operationIn, withoutSocket } from "./without-socket.ts";

export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

interface Handler {
  handle(request: { readonly headers: Readonly<Record<string, string>>; readonly body?: unknown }): Promise<{
    readonly response: { readonly statusCode: number; readonly headers: Record<string, string>; readonly body: Buffer };
  }>;
}

/** `forge` is asked about every answer, with the operation and the body of its request. */
export function forgedAnswers(
  emulator: Pick<Emulator, "reply">,
  forge: (operation: string, answer: Answered, request: string) => Answered,
): object {
  const plain = withoutSocket(emulator) as Handler & object;
  return {
    ...plain,
    async handle(request: Parameters<Handler["handle"]>[0]) {
      const { response } = await plain.handle(request);
      const { statusCode: status, headers } = response;
      const answer = { status, type: headers["content-type"] ?? "", body: response.body.toString() };
      const { body = "" } = request;
      const asked = typeof body === "string" ? body : new TextDecoder().decode(body as Uint8Array);
      const forged = forge(operationIn(request.headers), answer, asked);
      const answered = { ...headers, "content-type": forged.type };
      return { response: { statusCode: forged.status, headers: answered, body: Buffer.from(forged.body) } };
    },
  };
}

/** Listings of an operation without the items that are so. */
export function leavingOut(
  emulator: Pick<Emulator, "reply">,
  operation: string,
  member: string,
  isLeftOut: (item: Readonly<Record<string, unknown>>) => boolean,
): object {
  return forgedAnswers(emulator, (asked, answer) => {
    if (asked !== operation || answer.status !== 200) return answer;
    const body = JSON.parse(answer.body) as Record<string, Record<string, unknown>[]>;
    return { ...answer, body: JSON.stringify({ ...body, [member]: body[member]!.filter((one) => !isLeftOut(one)) }) };
  });
}
