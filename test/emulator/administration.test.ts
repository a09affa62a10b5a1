import { readFileSync } from "node:fs";
import { request } from "node:http";
import { ListInstancesCommand } from "@aws-sdk/client-sso-admin";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { started } from "./start.ts";

/** `fetch` would set Host and Origin itself. */
function send(url: string, method: string, path: string, headers: Record<string, string>, body = "") {
  return new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
    const call = request(`${url}/_emulator/${path}`, { method, headers }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on("end", () => resolve({ status: response.statusCode, body: JSON.parse(text) as unknown }));
    });
    call.on("error", reject);
    call.end(body);
  });
}

test("calls, state and history can be read, and calls reset", async () => {
  const { emulator, sso } = await started();
  await sso.send(new ListInstancesCommand({}));
  const get = async (path: string) => (await send(emulator.url, "GET", path, {})).body;
  expect(await get("calls")).toMatchObject({
    calls: { "sso-admin": { ListInstances: 1 } },
    throttled: { "sso-admin": 0 },
    maxInFlight: { "sso-admin": 1 },
  });
  expect((await send(emulator.url, "POST", "reset-calls", {})).status).toBe(200);
  expect(await get("calls")).toMatchObject({ calls: {} });
  expect(await get("state")).toEqual(JSON.parse(JSON.stringify(emulator.state())));
  expect(await get("history")).toEqual([]);
});

test("the console answers, or says what is wrong", async () => {
  const { emulator } = await started();
  const post = (body: string) => send(emulator.url, "POST", "console", {}, body);
  const body = { operation: "DeletePermissionSet", input: { PermissionSetName: "Unused" } };
  const schema = JSON.parse(readFileSync(new URL("../../schemas/emulator-console.json", import.meta.url), "utf8"));
  expect(new Ajv2020({ allowUnionTypes: true }).compile(schema)(body)).toBe(true);
  expect(await post(JSON.stringify(body))).toEqual({ status: 200, body: {} });
  expect(await post(JSON.stringify(body))).toMatchObject({
    status: 400,
    body: { __type: "ResourceNotFoundException", message: "There is no permission set named Unused" },
  });
  for (const bad of ["", "[]", "{}", '{"operation":1}', '{"operation":"DeleteGroup","input":[]}']) {
    expect((await post(bad)).status).toBe(400);
  }
  expect((await send(emulator.url, "GET", "nothing", {})).status).toBe(404);
});

test.each([
  [{ host: "evil.example" }, 403],
  [{ host: "127.0.0.1.evil.example:80" }, 403],
  [{ origin: "https://evil.example" }, 403],
  [{ origin: "null" }, 403],
  [{ host: "localhost:1234", origin: "http://localhost:1234" }, 200],
  [{ host: "[::1]:1234" }, 200],
])("requests with %j get %i", async (headers, status) => {
  const { emulator } = await started();
  expect((await send(emulator.url, "GET", "state", headers)).status).toBe(status);
});
