import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./json.ts";

/** Larger than any request of these services. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** An answer, or nothing where the connection is to be cut. */
export type Answered = Answer | undefined;

/** The whole body, or undefined where it is too large. */
export async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}

export function send(response: ServerResponse, answer: Answered, requestId: string): void {
  if (response.headersSent) return;
  if (answer === undefined) return void response.destroy();
  response.writeHead(answer.status, {
    "content-type": answer.type,
    "content-length": Buffer.byteLength(answer.body),
    "x-amzn-requestid": requestId,
  });
  response.end(answer.body);
}
