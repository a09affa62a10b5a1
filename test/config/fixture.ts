/** Config folders for tests, written from inline texts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import list from "../../policies/aws-managed-policies.json" with { type: "json" };
import { type Checked, checkConfig } from "../../src/core/config/check.ts";
import type { ConfigInput } from "../../src/core/config/config-input.ts";
import { folderSource } from "../../src/io/config/folder-source.ts";
import { readConfig } from "../../src/io/config/read-config.ts";
import { documentKinds } from "../../src/kinds/generated/documents.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** As many AWS managed policies as a permission set may have. */
export const SOME_POLICIES = list.policies["service-role"].slice(0, 20).map((name) => `service-role/${name}`);

export const TODAY = "2026-11-24";

/** A valid Settings document, which most configs of tests need. */
export const SETTINGS = "kind: Settings\nversion: 1\nname: test\n";

export async function withFolder<Result>(files: Files, use: (dir: string) => Promise<Result>): Promise<Result> {
  const dir = mkdtempSync(join(tmpdir(), "idc-config-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

export function readFiles(files: Files): Promise<ConfigInput> {
  return withFolder(files, (dir) => readConfig(folderSource(dir)));
}

export async function checkFiles(files: Files): Promise<Checked> {
  return checkConfig(await readFiles(files), TODAY, documentKinds);
}

/** The mark in an inline text for the place where a diagnostic is expected. */
export const MARK = "▶";

export interface Marked {
  readonly files: Files;
  /** `file:line:column` of the mark; undefined where there is none. */
  readonly place: string | undefined;
}

/** Takes the mark out of the texts, and says where it stood. */
export function unmark(marked: Readonly<Record<string, string>>): Marked {
  const files: Record<string, string> = {};
  let place: string | undefined;
  for (const [file, text] of Object.entries(marked)) {
    const offset = text.indexOf(MARK);
    if (offset >= 0) {
      const before = text.slice(0, offset).split("\n");
      place = `${file}:${before.length}:${before.at(-1)!.length + 1}`;
    }
    files[file] = text.replace(MARK, "");
  }
  return { files, place };
}
