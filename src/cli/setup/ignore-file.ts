/** `.gitignore` beside files of Terraform. It may be somebody's own: what is there stays, and what it lacks is said. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { exists, type NewFile } from "../../io/config/written-files.ts";
import { IGNORED } from "./files.ts";

export interface Ignoring {
  /** From the top of the repository. */
  readonly path: string;
  /** To be written; absent where there is one. */
  readonly file?: NewFile;
  /** Lines that the one there lacks. */
  readonly lacks: readonly string[];
}

export async function ignoring(top: string, folder: string): Promise<Ignoring> {
  const path = `${folder}/.gitignore`;
  if (!(await exists(join(top, path)))) return { path, file: { path, text: `${IGNORED.join("\n")}\n` }, lacks: [] };
  const lines = new Set((await readFile(join(top, path), "utf8")).split(/\r?\n/).map((line) => line.trim()));
  return { path, lacks: IGNORED.filter((line) => !lines.has(line)) };
}
