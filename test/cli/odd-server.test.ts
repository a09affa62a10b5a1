/** What a person is told whose endpoint is no AWS: one line with the operation, who answered and how, and what to look at. No stack. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocketServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyExample, idc } from "../harness/command.ts";

type Play = (response: ServerResponse, request: IncomingMessage) => void;

const answer =
  (status: number, type: string, body: string): Play =>
  (response) => {
    response.writeHead(status, { "content-type": type });
    response.end(body);
  };
const JSON_TYPE = "application/x-amz-json-1.1";
const ELSEWHERE = "is a proxy, a sign-in page or another server at this endpoint, or the port wrong?";

/** By what is played: the line, where `HOST` is the endpoint. */
const ANSWERS: Readonly<Record<string, readonly [Play, string]>> = {
  "a page": [
    answer(200, "text/html", "<!DOCTYPE html><html><body>Sign in</body></html>"),
    "HOST answered GetCallerIdentity with HTTP 200, and not as AWS does (Account is missing or odd)",
  ],
  "a page of a gateway": [
    answer(502, "text/html", "<html><body>Bad gateway</body></html>"),
    "HOST answered GetCallerIdentity with HTTP 502, and a page of HTML comes in place of its answer",
  ],
  "JSON of another kind": [
    answer(200, "application/json", '{"error": "no such thing"}'),
    "HOST answered GetCallerIdentity with HTTP 200, and the answer cannot be read (",
  ],
  "JSON of another kind, 404": [
    answer(404, "application/json", '{"detail": "Not Found"}'),
    "HOST answered GetCallerIdentity with HTTP 404, and the answer cannot be read (",
  ],
  nothing: [
    answer(200, JSON_TYPE, ""),
    "HOST answered GetCallerIdentity with HTTP 200, and not as AWS does (Account is missing or odd)",
  ],
  "nothing, 400": [
    answer(400, JSON_TYPE, ""),
    "HOST answered GetCallerIdentity with HTTP 400, and there is no code of AWS's in the answer",
  ],
  "a redirect": [
    (response) => {
      response.writeHead(302, { location: "https://portal.example/" });
      response.end();
    },
    "HOST answered GetCallerIdentity with HTTP 302, and sends elsewhere (https://portal.example/)",
  ],
};

const SILENCES: Readonly<Record<string, readonly [Play, string]>> = {
  "a closed connection": [
    (_, request) => request.socket.destroy(),
    "HOST broke off the connection of GetCallerIdentity (ECONNRESET): is the network steady, or does a proxy close it?",
  ],
  "an answer that breaks off": [
    (response) => {
      response.writeHead(200, { "content-type": "text/xml", "content-length": "500" });
      response.write("<GetCallerId");
      setTimeout(() => response.destroy(), 20);
    },
    "HOST broke off the connection of GetCallerIdentity (ECONNRESET after HTTP 200): is the network steady",
  ],
  "an operation it lacks": [
    answer(
      400,
      "text/xml",
      "<ErrorResponse><Error><Code>InvalidAction</Code><Message>no such action</Message></Error></ErrorResponse>",
    ),
    "HOST does not know GetCallerIdentity (HTTP 400, InvalidAction: no such action): is the endpoint that of AWS",
  ],
};

let example: Awaited<ReturnType<typeof copyExample>>;
let server: Server;
let play: Play = () => {};

beforeAll(async () => {
  example = await copyExample("starter");
  server = createServer((request, response) => {
    request.resume();
    request.on("end", () => play(response, request));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await example.remove();
});

const hostOf = (listening: { address(): unknown }) => `127.0.0.1:${(listening.address() as AddressInfo).port}`;

async function told(endpoint: string) {
  const keys = { AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "test", AWS_REGION: "eu-west-1" };
  const { exitCode, stderr, stdout } = await idc(["plan", "access"], {
    ...{ cwd: example.dir, env: { ...keys, AWS_ENDPOINT_URL: endpoint } },
  });
  expect([exitCode, stdout]).toEqual([1, ""]);
  return stderr;
}

describe.each([
  [ANSWERS, ELSEWHERE],
  [SILENCES, ""],
] as const)("a server that answers with", (answers, end) => {
  test.each(Object.entries(answers))("%s", async (_, [played, line]) => {
    play = played;
    const host = hostOf(server);
    const stderr = await told(`http://${host}`);
    expect(stderr).toContain(`error: ${line.replace("HOST", host)}`);
    // Above it there is only how it goes, where that takes long.
    const [last, ...above] = stderr.trimEnd().split("\n").reverse();
    expect(last).toMatch(/^error: /);
    expect(last).toContain(end);
    for (const word of above) expect(word).toContain("no answer that counts, trying for ");
    expect(stderr).not.toMatch(/\n {4}at |bug in idc|\$response|UnknownError/);
  });
});

test("https to a port that speaks http", async () => {
  const host = hostOf(server);
  expect(await told(`https://${host}`)).toBe(
    `error: ${host} speaks no TLS to GetCallerIdentity (EPROTO): does the endpoint begin with https:// and mean http://, or is the port wrong?\n`,
  );
});

test("a port that speaks neither", async () => {
  const other = createSocketServer((socket) => socket.end("SSH-2.0-OpenSSH_9\r\n"));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  try {
    const host = hostOf(other);
    expect(await told(`http://${host}`)).toMatch(
      new RegExp(`^error: ${host} (answered GetCallerIdentity with what is no HTTP|broke off the connection)`),
    );
  } finally {
    other.close();
  }
});
