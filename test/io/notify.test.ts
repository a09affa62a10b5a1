/** One POST to a webhook: what counts as taken, and that nothing of the address is in why it was not. */
import { expect, test } from "vitest";
import { postJson } from "../../src/io/notify.ts";
import { silent, webhook } from "../harness/webhook.ts";

const post = (url: string, { limit = 10_000, interrupt = new AbortController().signal } = {}) =>
  postJson(new URL(url), '{"text": "No changes"}', { limit, interrupt });

test("is JSON, and taken where the answer says so, whatever else it says", async () => {
  const { url, posted } = await webhook((_, response) => void response.writeHead(204).end());
  expect(await post(url)).toBeUndefined();
  expect(posted).toMatchObject([
    { method: "POST", body: '{"text": "No changes"}', headers: { "content-type": "application/json; charset=utf-8" } },
  ]);
  // An answer that never ends is not waited for.
  const endless = await webhook((_, response) => void response.write("::error::"));
  expect(await post(endless.url)).toBeUndefined();
});

test("an error is not tried again, and its words are not repeated", async () => {
  const { url, posted } = await webhook((_, response) => void response.writeHead(500).end("::error::no_service"));
  expect(await post(url)).toBe("it answers 500");
  expect(posted).toHaveLength(1);
});

test.each([301, 302, 307, 308])("a redirect %i is not followed", async (status) => {
  const other = await webhook();
  const { url } = await webhook((_, response) => void response.writeHead(status, { location: other.url }).end());
  expect(await post(url)).toBe("it redirects, which is not followed");
  expect(other.posted).toEqual([]);
});

test("nobody waits longer than the limit, nor once somebody interrupts", async () => {
  const { url } = await webhook(silent);
  expect(await post(url, { limit: 40 })).toBe("no answer within 0.04 s");
  const controller = new AbortController();
  const held = await webhook(() => controller.abort());
  expect(await post(held.url, { interrupt: controller.signal })).toBe("interrupted");
});

test("where nobody listens, the system's word for it is said, and no more", async () => {
  expect(await post("http://127.0.0.1:1/services/T0")).toMatch(/^(ECONNREFUSED|no answer)$/);
  expect(await post("https://name:word@127.0.0.1/services/T0")).toBe("no answer");
  const cut = await webhook((_, response) => void response.destroy());
  expect(await post(cut.url)).toBe("UND_ERR_SOCKET");
});
