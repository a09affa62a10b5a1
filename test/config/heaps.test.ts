/** Files that programs made, by mistake or on purpose: what is listed and what is done has an end, and the rest is counted. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LISTED } from "../../src/core/document/report.ts";
import { folderSource } from "../../src/io/config/folder-source.ts";
import { DOCUMENTS, parseYaml } from "../../src/io/config/parse-yaml.ts";
import { readConfig } from "../../src/io/config/read-config.ts";
import { checkFiles, SETTINGS, withFolder } from "./fixture.ts";

const MANY = LISTED + 234;
const lines = (line: (index: number) => string, count = MANY) =>
  Array.from({ length: count }, (_, at) => line(at)).join("");

async function counted(text: string): Promise<Readonly<Record<string, number>>> {
  const { diagnostics, config } = await checkFiles({ "idc.yaml": SETTINGS, "big.yaml": text });
  expect(config).toBeUndefined();
  const counts: Record<string, number> = {};
  for (const { code, summary, severity } of diagnostics) {
    const name = code === "more-of-the-same" ? `${severity}: ${summary}` : code;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describe("of one mistake, made many times, some are listed and the others are counted", () => {
  test.each([
    ["unknown-reference", `kind: Group\nname: a\nmembers:\n${lines((at) => `- x${at}\n`)}`],
    ["duplicate-key", `kind: Group\nname: a\n${lines(() => "description: x\n", MANY + 1)}`],
    ["yaml-syntax", `kind: Group\nname: a\nmembers:\n${lines(() => "- *a\n")}`],
    ["unquoted-account-id", `kind: AccountSet\nname: a\ninclude:\n${lines((at) => `- ${111122220000 + at}\n`)}`],
    [
      "duplicate-email",
      lines((at) => `kind: User\nuserName: u${at}\nname: {given: A, family: B}\nemail: a@x.io\n---\n`, MANY + 1),
    ],
    ["missing-kind", `kind: Group\nname: a\n---\n${lines(() => "name: x\n---\n")}`],
  ])("%s", async (code, text) => {
    expect(await counted(text)).toEqual({
      [code]: LISTED,
      [`error: there are 234 more of ${code} that are not listed`]: 1,
    });
  });

  test("as many as are listed have no others", async () => {
    const text = `kind: Group\nname: a\nmembers:\n${lines((at) => `- x${at}\n`, LISTED)}`;
    expect(await counted(text)).toEqual({ "unknown-reference": LISTED });
  });

  test("warnings are counted as warnings, and leave the config what it is", async () => {
    const text = lines((at) => `kind: Group\nname: "g${at} "\n---\n`);
    const { diagnostics, config } = await checkFiles({ "idc.yaml": SETTINGS, "big.yaml": text });
    expect(config?.objects.size).toBe(MANY);
    expect(diagnostics.length).toBe(LISTED + 1);
    expect(diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
  });
});

test("more documents than anybody means end the reading of a file", () => {
  const { documents, diagnostics } = parseYaml("a.yaml", `kind: Group\n${"---\n".repeat(DOCUMENTS + 5)}`);
  expect(documents.length).toBe(1);
  expect(diagnostics).toMatchObject([{ code: "too-many-documents", severity: "error", at: { line: DOCUMENTS + 1 } }]);
  const few = parseYaml("a.yaml", `kind: Group\n${"---\n".repeat(DOCUMENTS - 1)}`);
  expect(few.diagnostics).toEqual([]);
});

test("validators add errors to those that they have, for copying all of them again takes the square of their number", () => {
  const code = readFileSync(new URL("../../src/core/generated/validate.js", import.meta.url), "utf8");
  expect(code).toContain("append(vErrors");
  expect(code).not.toContain("vErrors.concat");
});

describe("what is no file", () => {
  const said = (dir: string) =>
    readConfig(folderSource(dir)).then(({ diagnostics }) =>
      diagnostics.map(({ code, severity, summary }) => `${severity} ${code} ${summary}`),
    );

  test("a FIFO is told of, and not opened", async () => {
    await withFolder({ "idc.yaml": SETTINGS }, async (dir) => {
      execFileSync("mkfifo", [join(dir, "groups.yaml")]);
      expect(await said(dir)).toEqual(["error not-a-file groups.yaml is a FIFO, not a file"]);
    });
  });

  test("a FIFO for a policy is told of, and not opened", async () => {
    const set = "kind: PermissionSet\nname: a\ninlinePolicy: {file: p.json}\n";
    await withFolder({ "idc.yaml": SETTINGS, "set.yaml": set }, async (dir) => {
      execFileSync("mkfifo", [join(dir, "p.json")]);
      expect(await said(dir)).toEqual(["error not-a-file p.json is not a file"]);
    });
  });

  test("a socket is told of", async () => {
    await withFolder({ "idc.yaml": SETTINGS }, async (dir) => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(join(dir, "s.yml"), resolve));
      try {
        expect(await said(dir)).toEqual(["error not-a-file s.yml is a socket, not a file"]);
      } finally {
        await new Promise((resolve) => server.close(resolve));
      }
    });
  });
});
