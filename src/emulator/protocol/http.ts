import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./json.ts";

/** Larger than any request of these services. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** An answer, or nothing where the connection is to be cut. */
export type Answered = Answer | undefined;

/** The whole body, or undefined where it is too large. */
export function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
      else resolve(undefined);
    });
    request.once("end", () => resolve(Buffer.concat(chunks).toString()));
    request.once("error", reject);
  });
}

export function send(response: ServerResponse, answer: Answered, requestId: string): void {
  if (response.headersSent) return;
  if (answer === undefined) return void response.destroy();
  const { status, type, body, errorType } = answer;
  response.writeHead(status, {
    // What has no content has no length.
    ...(status === 204 ? {} : { "content-type": type, "content-length": Buffer.byteLength(body) }),
    ...(errorType === undefined ? {} : { "x-amzn-errortype": errorType }),
    "x-amzn-requestid": requestId,
  });
  response.end(answer.body);
}
