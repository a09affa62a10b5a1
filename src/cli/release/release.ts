/** `idc release KEY…`: writes into Settings what is let go of. Offline; AWS is none the wiser until the next apply. */

import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { checkConfig } from "../../core/config/check.ts";
import { type Diagnostic, diagnose } from "../../core/document/diagnostics.ts";
import type { Position } from "../../core/document/document.ts";
import { releaseProblems } from "../../core/plan/release.ts";
import { folderSource } from "../../io/config/folder-source.ts";
import { readConfig } from "../../io/config/read-config.ts";
import { addReleased } from "../../io/config/released-list.ts";
import { splitMark } from "../../io/config/utf8.ts";
import { replaceWhole } from "../../io/whole-file.ts";
import { diagnosticsView } from "../../render/diagnostics-view.ts";
import { renderText } from "../../render/text.ts";
import { blank, count, heading, line, padded, type View, value, widest, word } from "../../render/view.ts";
import { knownKinds } from "../../stages/known-kinds.ts";
import { writtenJson } from "../json/written.ts";
import { parserOf } from "../parsing/parser.ts";
import { fromHere, fromTop } from "../places.ts";
import { peopleFirst, vocabularyIn } from "../vocabulary.ts";
import type { World } from "../world.ts";

export interface ReleaseOptions {
  readonly keys: readonly string[];
  /** The config folder. */
  readonly dir: string;
  readonly format?: "text" | "json";
}

/** Exit code: 0 where Settings release all of the keys, else 1, and nothing is written. */
export async function runRelease({ keys, dir, format }: ReleaseOptions, world: World): Promise<number> {
  const folder = resolve(world.cwd, dir);
  const { config, diagnostics } = checkConfig(
    await readConfig(folderSource(folder), parserOf(folder, world)),
    world.today(),
    knownKinds(world).documents,
  );
  if (config === undefined) return refused(diagnostics, dir, world);
  const problems = releaseProblems(config, keys, peopleFirst(vocabularyIn(world)));
  if (problems.length > 0) return refused(problems, dir, world);
  const { at, released } = config.settings;
  const added = [...new Set(keys)].filter((key) => !released.includes(key));
  const file = join(folder, at.file);
  const before = await readFile(file, "utf8");
  const [bom, rest] = splitMark(before);
  const after = added.length === 0 ? { text: before, places: [] } : addReleased(at.file, rest, added);
  if (after === undefined) {
    return refused([diagnose("released-layout", { lines: `released: [${added.join(", ")}]` }, at)], dir, world);
  }
  if (added.length > 0) await replaceWhole(file, before, bom + after.text, "Settings document");
  const path = relative(world.cwd, folder);
  if (format === "json") {
    const released = added.map((key, index) => ({ key, line: after.places[index]!.line }));
    world.out(writtenJson({ files: added.length === 0 ? [] : [join(path, at.file)], released }));
    return 0;
  }
  world.out(
    renderText(told(added, after.places, path, released.length), { color: world.outColor, columns: world.columns }),
  );
  return 0;
}

async function refused(diagnostics: readonly Diagnostic[], dir: string, world: World): Promise<number> {
  world.report?.diagnostics(diagnostics, await fromTop(dir, world));
  const view: View = [...diagnosticsView(diagnostics, fromHere(dir, world)), line(0, word("Nothing was written."))];
  world.err(renderText(view, { color: world.errColor, columns: world.errColumns }));
  return 1;
}

function told(added: readonly string[], places: readonly Position[], folder: string, before: number): View {
  const dir = folder === "" ? "" : ` ${folder}`;
  if (added.length === 0) {
    return [line(0, word(`Settings release ${before === 1 ? "it" : "all of it"} already: nothing was written.`))];
  }
  const width = widest(added);
  return [
    heading(`${count(added.length, "line")} written:`),
    ...added.map((key, index) => {
      const at = places[index]!;
      return line(1, ...padded(key, width), word("  "), value(`${join(folder, at.file)}:${at.line}`));
    }),
    blank,
    heading("What next:"),
    line(1, word("1. commit it together with the documents that you dropped")),
    line(1, word("2. "), value(`idc plan${dir}`), word("   says what is released, and removes none of it")),
    line(
      1,
      word("3. "),
      value(`idc apply${dir}`),
      word("  takes idc's marks off it; from then on it is nobody's business here"),
    ),
  ];
}
