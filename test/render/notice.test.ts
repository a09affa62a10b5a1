/** A notice is made of our words and counts, and Slack is given nothing to obey. */
import { expect, test } from "vitest";
import type { Outcome } from "../../src/core/model/outcome.ts";
import { type Notice, noticeOf } from "../../src/render/notice/notice.ts";
import { noticeJson } from "../../src/render/notice/notice-forms.ts";
import { outcomeHeadline } from "../../src/render/outcome-view.ts";

const OUTCOME: Outcome = {
  ...{ format: "idc-outcome", version: 1, unknown: 2, interrupted: true, names: { accounts: { "1": "planted" } } },
  pointer: { advanced: false, reason: "planted" },
  results: [
    { key: "User/planted", action: "create", state: "failed", wrote: true, reason: "planted", sources: [] },
    { key: "User/planted2", action: "create", state: "not-attempted", wrote: false, reason: "planted", sources: [] },
  ] as unknown as Outcome["results"],
};
const ended = (exitCode: number) => ({ about: "outcome", exitCode }) as const;
const WORDS = new Map();

test("of an outcome there is its first line", () => {
  expect(noticeOf({ outcome: OUTCOME }, ended(5), WORDS)).toEqual({
    ...ended(5),
    text: "1 failed · 1 not attempted · 2 left as found, being unknown",
  });
  expect(outcomeHeadline(OUTCOME).every(({ type }) => type === "word")).toBe(true);
});

test("there is none where nothing was written and nothing is wrong, nor to who sees it anyway", () => {
  const nothing = { ...OUTCOME, results: [], unknown: 0, interrupted: false };
  expect(noticeOf({ outcome: nothing }, ended(0), WORDS)).toBeUndefined();
  expect(noticeOf({ outcome: { ...nothing, marks: 1 } }, ended(0), WORDS)?.text).toBe("1 mark written");
  expect(noticeOf({ declined: true }, ended(1), WORDS)).toBeUndefined();
  for (const code of [64, 130]) expect(noticeOf({ outcome: OUTCOME }, ended(code), WORDS)).toBeUndefined();
});

const NOTICE: Notice = {
  ...{ about: "drift", exitCode: 2, config: "<!channel>", commit: "3f9c2ab".padEnd(40, "0") },
  ...{ text: "<@U012> @here @everyone <https://evil.example|a & b> &lt;!here&gt;", run: "https://github.com/a|b>" },
};

test("Slack is given no mention, no link but the run's, and no entity that somebody wrote", () => {
  const { text } = JSON.parse(noticeJson(NOTICE, "slack")) as { text: string };
  expect(text).toBe(
    "idc drift of &lt;!channel&gt; at 3f9c2ab: &lt;@U012&gt; @here @everyone &lt;https://evil.example|a &amp; b&gt; &amp;lt;!here&amp;gt; (exit code 2) <https://github.com/a%7Cb&gt;|run>".replaceAll(
      "@",
      "＠",
    ),
  );
});

test("the plain form is the notice as it is", () => {
  expect(JSON.parse(noticeJson(NOTICE, "plain"))).toEqual({ format: "idc-notice", version: 1, ...NOTICE });
});
