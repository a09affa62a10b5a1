/** How messages are put together. */
import { expect, test } from "vitest";
import { diagnose, sortDiagnostics } from "../../src/core/document/diagnostics.ts";
import { error, meant, note, oneOf, short, warning } from "../../src/core/document/messages/message.ts";

test("values and names that are repeated are cut where they are long, by characters", () => {
  expect(short("a".repeat(60))).toBe("a".repeat(60));
  expect(short("a".repeat(61))).toBe(`${"a".repeat(57)}...`);
  expect(short("😀".repeat(60))).toBe("😀".repeat(60));
  expect(short("😀".repeat(61))).toBe(`${"😀".repeat(57)}...`);
  expect(short("")).toBe('""');
});

test("lists of alternatives", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(oneOf)).toEqual(["", "a", "a or b", "a, b or c"]);
});

test("a suggestion comes before other advice", () => {
  expect(meant("dev")).toEqual({ text: "did you mean dev?", offers: ["dev"] });
  expect(meant("dev", "declare it")).toEqual({ text: "did you mean dev?", offers: ["dev"] });
  expect(meant(undefined, "declare it")).toBe("declare it");
  expect(meant(undefined)).toBeUndefined();
});

test("a suggestion is written as YAML has it, and with code points where it looks like what is there", () => {
  expect(meant("012")).toEqual({ text: 'did you mean "012"?', offers: ['"012"'] });
  expect(meant("admins", undefined, "\u0430dmins")).toEqual({
    text: "did you mean admins? What is written has U+0430 where that has U+0061",
    offers: ["admins"],
  });
});

test("no message holds what nobody sees", () => {
  const said = error("no a\u202eb", { text: "write c\u200bd", offers: ["x"] });
  expect(said).toEqual({ severity: "error", summary: "no a<U+202E>b", hint: "write c<U+200B>d", offers: ["x"] });
  expect(note("x", "a\u00a0b").hint).toBe("a<U+00A0>b");
  expect([" ops", "ops ", "a  b", "a b", " "].map(short)).toEqual([
    "<U+0020>ops",
    "ops<U+0020>",
    "a <U+0020>b",
    "a b",
    "<U+0020>",
  ]);
});

test("a message without advice has no hint", () => {
  expect(error("wrong")).toEqual({ severity: "error", summary: "wrong" });
  expect(Object.keys(warning("odd"))).toEqual(["severity", "summary"]);
  expect(note("so", "do")).toEqual({ severity: "note", summary: "so", hint: "do" });
});

test("a diagnostic has its code, and a place where there is one", () => {
  const at = { file: "a.yaml", line: 2, column: 3 };
  expect(diagnose("bad-date", { value: "x", near: "2027-03-31" }, at)).toMatchObject({
    code: "bad-date",
    severity: "error",
    at,
  });
  expect(diagnose("no-settings", {})).not.toHaveProperty("at");
});

test("diagnostics come by file, line, column, code and summary, those without a place first", () => {
  const make = (file: string, line: number, column: number, code: string, summary: string) =>
    ({ code, severity: "error", summary, at: { file, line, column } }) as const;
  const sorted = [
    { code: "z", severity: "error", summary: "without a place" } as const,
    make("a", 1, 1, "a", "a"),
    make("a", 1, 1, "a", "b"),
    make("a", 1, 1, "b", "a"),
    make("a", 1, 2, "a", "a"),
    make("a", 2, 1, "a", "a"),
    make("a", 10, 1, "a", "a"),
    make("b", 1, 1, "a", "a"),
    make("b", 1, 1, "a", "a"),
  ];
  expect(sortDiagnostics([...sorted].reverse())).toEqual(sorted);
  expect(sortDiagnostics([])).toEqual([]);
});
