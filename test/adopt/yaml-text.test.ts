/** Texts in files that other tools read too, by an older version of YAML. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { yamlText } from "../../src/core/base/yaml-text.ts";

const ODD = [
  ...["12:30:45", "190:20:30.15", "1:60", "yes", "No", "on", "OFF", "y", "N", "true", "null", "012", "0o14", "0x1F"],
  ...["0b101", "1_000", "1e3", "1_0.5e+3", "2026-11-29", "2001-12-14t21:59:43.10-05:00", "2001-1-4 21:59:43"],
];

test.each(ODD)("%s is a text to every version of YAML", (text) => {
  expect(yamlText(text)).toBe(JSON.stringify(text));
  for (const version of ["1.1", "1.2"] as const)
    expect(parse(`a: ${yamlText(text)}`, { version })).toEqual({ a: text });
});

test("whatever a text is, both versions read it back", () => {
  const part = fc.constantFrom(..."0123456789:._-+ TtZzeExXaon/".split(""));
  const texts = fc.oneof(
    fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join("")),
    fc.string(),
  );
  const law = fc.property(texts, (text) => {
    // The parser here takes `e0` for a number, which YAML 1.1 does not.
    fc.pre(!/^e[-+]?[0-9]/i.test(text));
    for (const version of ["1.1", "1.2"] as const)
      expect(parse(`a: ${yamlText(text)}`, { version })).toEqual({ a: text });
  });
  fc.assert(law, { numRuns: 2000 });
});
