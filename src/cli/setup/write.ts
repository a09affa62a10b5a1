/** Writing what setup makes: all of it or nothing, and over nobody's file unless told so. */
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { exists, type NewFile, writeNewFiles } from "../../io/config/written-files.ts";
import { replaceWhole } from "../../io/whole-file.ts";
import { renderText } from "../../render/text.ts";
import { line, value, word } from "../../render/view.ts";
import type { World } from "../world.ts";

export interface Done {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
}

/** All of them as one text, each below its path. */
export const shown = (files: readonly NewFile[]): string =>
  files.map(({ path, text }) => `==> ${path} <==\n${text}`).join("\n");

interface Standing {
  readonly file: NewFile;
  /** What is there; undefined for nothing. */
  readonly before: string | undefined;
}

async function standingOf(file: NewFile, top: string): Promise<Standing> {
  const path = join(top, file.path);
  return { file, before: (await exists(path)) ? await readFile(path, "utf8") : undefined };
}

/** Undefined where a file that differs was in the way, which is told. */
export async function writeSetup(
  files: readonly NewFile[],
  { top, force }: { readonly top: string; readonly force: boolean },
  world: World,
): Promise<Done | undefined> {
  const standing = await Promise.all(files.map((file) => standingOf(file, top)));
  const differing = standing.filter(({ file, before }) => before !== undefined && before !== file.text);
  const named = (list: readonly Standing[]) => list.map(({ file }) => relative(world.cwd, join(top, file.path)));
  if (differing.length > 0 && !force) {
    refuse(named(differing), world);
    return undefined;
  }
  const missing = standing.filter(({ before }) => before === undefined);
  await writeNewFiles(
    top,
    missing.map(({ file }) => file),
  );
  for (const { file, before = "" } of differing) await replaceWhole(join(top, file.path), before, file.text, "file");
  const changed = new Set([...missing, ...differing]);
  return {
    written: named(standing.filter((one) => changed.has(one))),
    unchanged: named(standing.filter((one) => !changed.has(one))),
  };
}

function refuse(paths: readonly string[], world: World): void {
  const text = `nothing was written: ${paths.join(", ")} ${paths.length === 1 ? "is" : "are"} there already, and not as it would be`;
  const hint = "look with --print at what would be there; --force writes it over them";
  world.report?.refusal({ code: "refused", text, hint });
  const view = [
    line(0, word("nothing was written: ", "error"), word("there already, and not as it would be:")),
    ...paths.map((path) => line(1, value(path))),
    line(0, word(`hint: ${hint}`)),
  ];
  world.err(renderText(view, { color: world.errColor, columns: world.errColumns }));
}
