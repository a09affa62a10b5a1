/** A hint that offers a text offers one that is taken. */
import { describe, expect, test } from "vitest";
import { checkText, settings } from "../core/live.ts";

async function mistakesIn(text: string) {
  const { diagnostics } = await checkText({ "settings.yaml": settings(), "x.yaml": text });
  return diagnostics.filter(({ severity }) => severity === "error");
}

describe("a session duration without a unit", () => {
  const document = (value: string | number) => `kind: PermissionSet\nname: A\nsessionDuration: ${value}\n`;
  const offered = (hint: string) => hint.match(/\b\d+[hm]\b/g) ?? [];

  test.each([
    [1, ["1h"]],
    [4, ["4h"]],
    [12, ["12h"]],
    [60, ["1h"]],
    [90, ["90m"]],
    [480, ["8h"]],
    [3600, ["1h"]],
    [28800, ["8h"]],
    [5400, ["90m"]],
    [13, []],
    [59, []],
    [721, []],
    [0, []],
    [-4, []],
    [1.5, ["90m"]],
    [43201, []],
  ])("%d is offered as %j", async (number, texts) => {
    const [mistake] = await mistakesIn(document(number));
    const hint = mistake?.hint ?? "";
    if (texts.length === 0) expect(hint).toContain("from 1h to 12h");
    else expect(offered(hint)).toEqual(texts);
    for (const text of offered(hint)) expect(await mistakesIn(document(text))).toEqual([]);
  });
});
