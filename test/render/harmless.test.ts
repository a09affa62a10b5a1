/** No line is a command to a CI runner, and what is none stays as it is. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmless, harmlessJson } from "../../src/core/base/harmless.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { renderJson, renderText } from "../../src/render/text.ts";
import { heading, line, lineWithAside, sentence, type View, value, word } from "../../src/render/view.ts";
import { commandLines } from "../harness/runner.ts";

describe("harmless", () => {
  test.each([
    ["a command", "::error::no", "<U+003A>:error::no"],
    ["one with properties, in capitals", "::ERROR file=a,line=1::no", "<U+003A>:ERROR file=a,line=1::no"],
    ["one behind blanks", " \t\u00a0\u3000::notice::no", " \t\u00a0\u3000<U+003A>:notice::no"],
    ["one behind what is drawn as nothing", "\u200b\ufeff:\u2060:notice::no", "\u200b\ufeff<U+003A>\u2060:notice::no"],
    [
      "one on a later line",
      "a\n::group::b\r::x::c\r\n ::y::d",
      "a\n<U+003A>:group::b\r<U+003A>:x::c\r\n <U+003A>:y::d",
    ],
    ["three colons", ":::a::b", "<U+003A>::a::b"],
    ["an older one, anywhere", "a ##[group]b ##[Error]c", "a ##<U+005B>group]b ##<U+005B>Error]c"],
    ["one of Azure's", "a ##vso[task.complete result=Failed;]b", "a ##vso<U+005B>task.complete result=Failed;]b"],
    ["one behind many hashes", "####[group]b", "####<U+005B>group]b"],
  ])("breaks %s", (_, text, broken) => {
    expect(commandLines(text)).not.toEqual([]);
    expect(harmless(text)).toBe(broken);
    expect(commandLines(broken)).toEqual([]);
  });

  test.each([
    ["arn:aws:iam::111122223333:role/x"],
    ["error: ::error::no"],
    ["### idc plan: [a] #[b]"],
    [": :a"],
    ["## a [b](c)"],
    [""],
  ])("leaves %j as it is", (text) => {
    expect(commandLines(text)).toEqual([]);
    expect(harmless(text)).toBe(text);
  });

  test("does not take the square of the time for many blanks or marks", () => {
    for (const part of [" ", ":", "#", ": ", "##a", "\n"]) harmless(part.repeat(400_000));
  });
});

const unit = fc.constantFrom(
  ...'::|:|##|#|[|]|vso|group|error| |\n|\r|\u00a0|\u200b|\u001b|\u0085|`|-|x|\\|"|<U+003A>'.split("|"),
);
const hostile = fc.array(unit, { maxLength: 9 }).map((units) => units.join(""));

const span = fc.oneof(
  hostile.map(value),
  hostile.map(sentence),
  fc.constantFrom(word(""), word(" "), word("add", "add")),
);
const spans = fc.array(span, { maxLength: 4 });
const block = fc.oneof(
  fc.tuple(fc.nat(3), spans).map(([depth, of]) => line(depth, ...of)),
  fc.tuple(fc.nat(3), spans, spans).map(([depth, aside, of]) => lineWithAside(depth, aside, ...of)),
  fc.constant(heading("Changes:")),
);

describe("law: whatever values say", () => {
  test("no line of text or Markdown is a command, with colours or without", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), fc.boolean(), (view: View, color) => {
        expect(commandLines(renderText(view, { color, columns: 40 }))).toEqual([]);
        expect(commandLines(renderMarkdown(view))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("no line of JSON is one, and it says the same to whoever parses it", () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, fc.array(hostile)), (content) => {
        const text = renderJson(content);
        expect(commandLines(text)).toEqual([]);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(content)));
        expect(commandLines(harmlessJson(JSON.stringify(content)))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("what was made harmless is not changed again", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = harmless(text);
        expect(commandLines(once)).toEqual([]);
        expect(harmless(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});
