/**
 * Laws for configs of any state of repair: a valid config, damaged at random, never makes an exception, and is either a
 * config or has an error that points into its files.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkConfig } from "../../src/core/config/check.ts";
import { messages } from "../../src/core/document/diagnostics.ts";
import { readConfig } from "../../src/io/config/read-config.ts";
import { documentKinds } from "../../src/kinds/generated/documents.ts";
import { damaged, edit } from "./damaged.ts";
import { TODAY } from "./fixture.ts";
import { memorySource } from "./memory-source.ts";

test("is a config, or has an error; never an exception, never a place outside of its files", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const files = damaged(edits);
      const { config, diagnostics } = checkConfig(await readConfig(memorySource(files)), TODAY, documentKinds);
      expect(config === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
      for (const { code, summary, at } of diagnostics) {
        expect(Object.keys(messages)).toContain(code);
        expect(summary).not.toMatch(/undefined|\[object|NaN/);
        if (at === undefined) continue;
        const lines = files[at.file]!.split("\n");
        expect(at.line).toBeGreaterThan(0);
        expect(at.line).toBeLessThanOrEqual(lines.length);
        expect(at.column).toBeGreaterThan(0);
        expect(at.column).toBeLessThanOrEqual(lines[at.line - 1]!.length + 1);
      }
    }),
    { numRuns: 1000 },
  );
});

test("the same files give the same bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 3 }), async (edits) => {
      const files = damaged(edits);
      const turned = Object.fromEntries(Object.entries(files).reverse());
      const [one, other] = await Promise.all([files, turned].map((some) => readConfig(memorySource(some))));
      const bytes = (input: typeof one) => {
        const { config, diagnostics } = checkConfig(input!, TODAY, documentKinds);
        return JSON.stringify([
          diagnostics,
          config && [config.settings, [...config.objects], [...config.accountSets], config.rules],
        ]);
      };
      expect(bytes(one)).toBe(bytes(other));
    }),
    { numRuns: 100 },
  );
});
