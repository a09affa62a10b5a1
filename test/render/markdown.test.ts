/** The Markdown renderer: a foreign value is a code span, from its first character to its last. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visibleWhole } from "../../src/core/base/visible.ts";
import { codeSpan, renderMarkdown } from "../../src/render/markdown.ts";
import { blank, heading, line, lineWithAside, value, word } from "../../src/render/view.ts";

/** What a reader of CommonMark takes a code span for (section 6.1); undefined where it is none, or not all of it. */
function readSpan(markdown: string): string | undefined {
  const fence = /^`+/.exec(markdown)?.[0] ?? "";
  for (const run of markdown.slice(fence.length).matchAll(/`+/g)) {
    if (run[0].length !== fence.length) continue;
    const inside = markdown.slice(fence.length, fence.length + run.index);
    if (fence.length + run.index + run[0].length !== markdown.length) return undefined;
    const spaced = inside.startsWith(" ") && inside.endsWith(" ") && inside.trim() !== "";
    return spaced ? inside.slice(1, -1) : inside;
  }
  return undefined;
}

describe("a code span", () => {
  test.each([
    ["plain", "`plain`"],
    ["a`b", "``a`b``"],
    ["`a`", "`` `a` ``"],
    ["``` ", "```` ```<U+0020> ````"],
    [" ops", "`<U+0020>ops`"],
    ["Team  Double", "`Team <U+0020>Double`"],
    ["@acme/admins", "`@acme/admins`"],
    ["a\nb", "`a<U+000A>b`"],
    ["", ""],
  ])("of %j", (text, markdown) => {
    expect(codeSpan(text)).toBe(markdown);
  });

  test("law: is read as what was written, whatever that is", () => {
    const nasty = fc.constantFrom("`", "``", " ", "*", "|", "<!--", "@x", "\n", "](", "\\", "a");
    const text = fc.oneof(
      fc.array(nasty).map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (one) => {
        const seen = visibleWhole(one);
        if (seen.trim() !== "") expect(readSpan(codeSpan(one))).toBe(seen);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a view", () => {
  test("is paragraphs, headings and lists with lists in them", () => {
    const view = [
      line(0, word("+1 grant", "add"), word(" · "), word("about 1 s")),
      blank,
      line(0, value("acme")),
      blank,
      heading("Access"),
      lineWithAside(1, [value("a.yaml:4")], word("+", "add"), word(" "), value("ops")),
      line(3, word("ask: ", "warn"), value("deletes a user")),
      line(1, word("−", "remove"), word(" "), value("devs")),
      blank,
      line(0, word("Writes: 1 call", "dim")),
    ];
    expect(renderMarkdown(view)).toBe(`**+1 grant** · about 1 s

\`acme\`

#### Access

- **+** \`ops\` — \`a.yaml:4\`
  - **ask:** \`deletes a user\`
- **−** \`devs\`

Writes: 1 call
`);
    expect(renderMarkdown(view, { level: 2 })).toContain("\n## Access\n");
  });

  test("bold words keep their spaces outside, and words of no weight are plain", () => {
    expect(renderMarkdown([line(0, word(" a ", "warn"), word("b", "dim"), word(" ", "add"))])).toBe(" **a** b \n");
  });

  test("law: no value adds a line", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        const text = renderMarkdown(texts.map((one) => line(1, value(one))));
        expect(text.split("\n")).toHaveLength(texts.length + 1);
      }),
    );
  });
});
