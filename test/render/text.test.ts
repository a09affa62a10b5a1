/** The text renderer: what is foreign is seen as what it is, and asides stand where there is room. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visible, visibleWhole } from "../../src/core/base/visible.ts";
import { columnsOf } from "../../src/render/columns.ts";
import { renderText } from "../../src/render/text.ts";
import { blank, heading, line, lineWithAside, value, word } from "../../src/render/view.ts";

const ESC = "\u001b";
const plain = (view: Parameters<typeof renderText>[0], columns?: number) =>
  renderText(view, { color: false, ...(columns === undefined ? {} : { columns }) });

describe("visible", () => {
  test.each([
    ["an escape sequence", `${ESC}[2Kx`, "<U+001B>[2Kx"],
    ["a C1 control sequence", "\u009b2Kx", "<U+009B>2Kx"],
    ["a line end", "a\nb\r\u2028", "a<U+000A>b<U+000D><U+2028>"],
    ["a bidirectional override", "a\u202eb\u2066", "a<U+202E>b<U+2066>"],
    ["nothing between letters", "a\u200bb\u00adc\u2060", "a<U+200B>b<U+00AD>c<U+2060>"],
    ["letters that are drawn as nothing", "ops\u3164\u115f\uffa0", "ops<U+3164><U+115F><U+FFA0>"],
    ["spaces that are none", "a\u00a0b\u3000c\u2003\u2800", "a<U+00A0>b<U+3000>c<U+2003><U+2800>"],
    ["tag characters and variations", "a\u{e0041}\ufe0f", "a<U+E0041><U+FE0F>"],
    ["half of a pair", "a\ud83d", "a<U+D83D>"],
    ["what can be seen", "Ünïcode, 日本 – «é» 🛡 `x` <b>", "Ünïcode, 日本 – «é» 🛡 `x` <b>"],
  ])("%s", (_, text, seen) => {
    expect(visible(text)).toBe(seen);
  });

  test("law: leaves nothing unseen, and can be read back whatever the text says", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("<U+00A0>", "<U+003C>", "<", "U+00A0>", "\u00a0"),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 6 }), (units) => {
        const text = units.join("");
        const seen = visibleWhole(text);
        expect(seen).not.toMatch(/(?![ \p{Cn}\p{Co}])[\p{C}\p{Z}]/u);
        const back = seen.replace(/<U\+([0-9A-F]{4,6})>/g, (_, code) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        );
        expect(back).toBe(text);
      }),
    );
  });
});

describe("a value that stands alone", () => {
  test.each([
    [" ops", "<U+0020>ops"],
    ["ops  ", "ops <U+0020>"],
    ["Team  Double", "Team <U+0020>Double"],
    ["one two", "one two"],
    [" ", "<U+0020>"],
    ["a\u00a0 b", "a<U+00A0> b"],
  ])("%j is shown as %s", (text, seen) => {
    expect(visibleWhole(text)).toBe(seen);
    expect(plain([line(0, value(text))])).toBe(`${seen}\n`);
  });
});

describe("columns", () => {
  test.each([
    ["ascii", "abc", 3],
    ["wide letters", "日本", 4],
    ["an emoji", "🛡x🚀", 4],
    ["a mark on a letter", "e\u0301", 1],
  ])("%s", (_, text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe("lines", () => {
  const entry = (name: string) => lineWithAside(1, [value("a.yaml:1")], word("+ "), value(name));

  test("asides stand in one column, whatever letters stand before them", () => {
    const names = ["x", "日本の会社", "e\u0301tude", "a\u202eb"];
    const lines = plain(names.map(entry), 40).trimEnd().split("\n");
    expect(lines.map(columnsOf)).toEqual([40, 40, 40, 40]);
    expect(lines.every((text) => text.endsWith(" a.yaml:1"))).toBe(true);
  });

  test("what is foreign can neither end a line nor colour it, and is not coloured", () => {
    const view = [heading("Access"), line(0, word("gone", "remove"), value(`${ESC}[32mok\n`)), blank];
    const text = renderText(view, { color: true });
    expect(text).toBe(`${ESC}[1mAccess${ESC}[0m\n${ESC}[31mgone${ESC}[0m<U+001B>[32mok<U+000A>\n\n`);
    expect(plain(view)).toBe("Access\ngone<U+001B>[32mok<U+000A>\n\n");
  });

  test("law: as many lines as blocks, and without colour no escape", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        const text = plain(texts.map((one) => lineWithAside(3, [value(one)], value(one))));
        expect(text.split("\n")).toHaveLength(texts.length + 1);
        expect(text).not.toContain(ESC);
      }),
    );
  });
});

test("a text that names a character is not taken for one that has it", () => {
  expect(visibleWhole("a<U+00A0>b")).toBe("a<U+003C>U+00A0>b");
  expect(visibleWhole("a\u00a0b")).toBe("a<U+00A0>b");
  expect(visibleWhole("a <U> and <U+x>")).toBe("a <U> and <U+x>");
});
