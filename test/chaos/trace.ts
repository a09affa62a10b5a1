/** What happened in a story that ended badly, as lines in a file, for who looks for the reason: `IDC_TRACE` names a folder. */
import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LONGEST = 40_000;

export class Trace {
  private readonly folder = process.env.IDC_TRACE;
  private readonly lines: string[] = [];

  note(...words: readonly unknown[]): void {
    if (this.folder === undefined) return;
    const line = words.map((word) => (typeof word === "string" ? word : JSON.stringify(word))).join(" ");
    this.lines.push(line.slice(0, LONGEST));
  }

  keep(seed: number, problems: readonly string[]): void {
    if (this.folder === undefined || problems.length === 0) return;
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(
      join(this.folder, `${seed}-${randomUUID().slice(0, 8)}.txt`),
      [...problems, "", ...this.lines].join("\n"),
    );
  }
}
