import type { Answer } from "../protocol/json.ts";

/** What a proxy on the way says in place of an answer. */
export const HTML: Answer = {
  status: 200,
  type: "text/html",
  body: "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to go on.</body></html>",
};

/** The answer of a list without one of its items, which one by `at` (0 to 1). Where it has none, it is as it was. */
export function withoutOne(result: object | undefined, at: number): object | undefined {
  const list = Object.entries(result ?? {}).find(([, value]) => Array.isArray(value) && value.length > 0);
  if (list === undefined) return result;
  const [name, items] = list as [string, readonly unknown[]];
  const missed = Math.floor(at * items.length);
  return { ...result, [name]: items.filter((_, index) => index !== missed) };
}

/** The answer up to somewhere before its end. */
export function cutShort(answer: Answer, at: number): Answer {
  return { ...answer, body: answer.body.slice(0, Math.floor(at * answer.body.length)) };
}
