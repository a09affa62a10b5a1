/** A webhook on loopback: keeps what it is sent, and answers as it is told. */
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Posted {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** In its path, so that whoever prints the address prints it. */
export const SECRET = "T0SECRET0T";

export const taken: RequestListener = (_, response) => void response.end("ok");
export const silent: RequestListener = () => undefined;

/** `answer` is called once the request is read. It ends with the test. */
export async function webhook(answer: RequestListener = taken) {
  const posted: Posted[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method, url: path, headers } = request;
    posted.push({ method, path, headers, body: Buffer.concat(chunks).toString() });
    answer(request, response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { posted, url: `http://127.0.0.1:${port}/services/${SECRET}` };
}
