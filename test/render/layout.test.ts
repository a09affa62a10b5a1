/** Lines on screens of any width: broken between words, and what stands beside them near. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/render/columns.ts";
import { renderText } from "../../src/render/text.ts";
import { type Block, heading, line, lineWithAside, sentence, value, word } from "../../src/render/view.ts";

const shown = (view: readonly Block[], columns: number) => renderText(view, { color: false, columns });
const rows = (view: readonly Block[], columns: number) => shown(view, columns).trimEnd().split("\n");

describe("a line that is too long", () => {
  test("is broken between words, and goes on below what it continues", () => {
    const text = "nothing is removed for having left the config, since nobody knows";
    expect(rows([line(1, word("ask: ", "warn"), sentence(text))], 30)).toEqual([
      "  ask: nothing is removed for",
      "    having left the config,",
      "    since nobody knows",
    ]);
  });

  test("keeps words whole that are longer than the screen", () => {
    const arn = `arn:aws:iam::aws:policy/${"x".repeat(40)}`;
    expect(rows([line(1, word("attach "), value(arn), word(" to it"))], 30)).toEqual([
      "  attach",
      `    ${arn}`,
      "    to it",
    ]);
    expect(rows([line(1, word("+", "add"), word(" "), value(arn))], 30)).toEqual([`  + ${arn}`]);
  });

  test("keeps names and counts in one piece, separators at the end and arrows at the beginning", () => {
    const counts = line(0, word("+5 grants"), word(" · "), word("−1 revocation"), word(" · "), word("+12 memberships"));
    expect(rows([counts], 40)).toEqual(["+5 grants · −1 revocation ·", "  +12 memberships"]);
    const grant = line(1, word("+"), word(" "), value("Payments On Call"), word(" → "), value("Read Only"));
    expect(rows([grant], 30)).toEqual(["  + Payments On Call", "    → Read Only"]);
  });

  test("is measured as it is printed, with the marker of a runner's command broken", () => {
    const view = [line(0, word("ticket "), value("##[error]x"), word(" for two people and a third"))];
    expect(rows(view, 40)).toEqual(["ticket ##<U+005B>error]x for two people", "  and a third"]);
  });

  test("is coloured row by row", () => {
    const text = shown([line(0, word("one two three four five six seven", "warn"))], 20);
    expect(text).toBe("one two three four\n  five six seven\n");
    const colored = renderText([line(0, word("one two three four five six seven", "warn"))], {
      color: true,
      columns: 20,
    });
    for (const row of colored.trimEnd().split("\n")) expect(row).toMatch(/^ *\u001b\[33m.*\u001b\[0m$/);
  });

  test("is whole where there is no screen", () => {
    const text = "word ".repeat(100).trim();
    expect(renderText([line(0, sentence(text))], { color: false })).toBe(`${text}\n`);
  });
});

describe("what stands beside lines", () => {
  const entry = (name: string, place = "access/payments.yaml:9") =>
    lineWithAside(1, [value(place)], word("+ "), value(name));

  test("has one column for lines that are alike, and is near on a wide screen", () => {
    const view = [entry("n".repeat(40)), entry("n".repeat(50)), entry("日本".repeat(10))];
    for (const columns of [100, 200, 1000]) {
      const at = rows(view, columns).map((row) => columnsOf(row.slice(0, row.indexOf("access/"))));
      expect(at).toEqual([56, 56, 56]);
    }
  });

  test("stands where that of other sections does, where lines are short", () => {
    const view = [heading("One"), entry("a".repeat(9)), heading("Two"), entry("b".repeat(30))];
    expect(rows(view, 100).flatMap((row) => (row.startsWith(" ") ? [row.indexOf("access/")] : []))).toEqual([40, 40]);
  });

  test("follows a line that is much longer than the others after two blanks", () => {
    const view = [entry("short"), entry("n".repeat(80)), entry("short")];
    expect(rows(view, 120).map((row) => row.indexOf("access/"))).toEqual([40, 86, 40]);
  });

  test("stands below where there is no room, and in one piece", () => {
    const row = "n".repeat(60);
    expect(rows([entry(row, "access/payments.yaml:12")], 80)).toEqual([`  + ${row}`, "    access/payments.yaml:12"]);
    expect(rows([entry(row, "a.yaml:12345678")], 81)).toEqual([`  + ${row}  a.yaml:12345678`]);
    expect(rows([entry(row, "a.yaml:12345678")], 80)).toEqual([`  + ${row}`, "    a.yaml:12345678"]);
  });
});

/** Names as people and attackers write them. No runner obeys them: what breaks a command is written out, and takes room. */
const name = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        "日本の会社",
        "e\u0301tude",
        "🛡🚀",
        "a\u202eb",
        "arn:aws:iam::111122223333:role/aws-reserved/sso/x",
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(" ").replaceAll(":", ";").replaceAll("[", "("));

const span = fc.oneof(
  name.map(value),
  name.map(sentence),
  fc.constantFrom(" → ", " on ", ", ", " · ", "hint: ").map((text) => word(text, "dim")),
);
const spans = fc.array(span, { minLength: 1, maxLength: 6 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ depth: fc.nat(4), spans }).map((one) => line(one.depth, ...one.spans)),
  fc
    .record({ depth: fc.nat(2), spans, place: name })
    .map((one) => lineWithAside(one.depth, [value(one.place)], ...one.spans)),
);

/** Spaces are where rows end: all others of what is printed stays. */
const packed = (text: string) => text.replace(/[ \n]+/g, "");
const wordsIn = (text: string) => text.split(/[ \n]+/).filter((one) => one !== "");

test("law: at every width the same words, in rows that are not longer than the screen unless a word is", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), fc.integer({ min: 20, max: 200 }), (view, columns) => {
      const whole = renderText(view, { color: false });
      const text = shown(view, columns);
      expect(packed(text)).toBe(packed(whole));
      expect(wordsIn(text)).toEqual(wordsIn(whole));
      for (const row of text.split("\n")) {
        if (columnsOf(row) <= columns) continue;
        expect(wordsIn(row).length, row).toBeLessThanOrEqual(2);
      }
    }),
  );
});
