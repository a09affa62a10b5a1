import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { bodyOf, send } from "../protocol/http.ts";
import type { Replier } from "./reply.ts";

/** Serves on loopback only. */
export async function serve(reply: Replier, port: number): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => void respond(reply, request, response));
  // Clients keep their connections; none should be cut while a test thinks.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function respond(reply: Replier, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { answer, requestId } = await reply(request, await bodyOf(request));
    send(response, answer, requestId);
  } catch {
    // Whoever asked is gone: the body did not come to its end, or nobody takes the answer.
    response.destroy();
  }
}
