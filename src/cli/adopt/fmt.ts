/** `idc fmt [DIR]`: the canonical layout of a config's files. */
import { join, posix, relative, resolve } from "node:path";
import type { JsonObject } from "../../core/base/json.ts";
import { diagnose } from "../../core/document/diagnostics.ts";
import { shapesIn } from "../../core/document/shapes.ts";
import { folderSource } from "../../io/config/folder-source.ts";
import { type FolderLayout, formatFolder } from "../../io/config/layout/format-folder.ts";
import { layoutChange } from "../../io/config/layout/layout-change.ts";
import { exists, writeNewFiles } from "../../io/config/written-files.ts";
import { replaceWhole } from "../../io/whole-file.ts";
import { diagnosticJson, diagnosticsView } from "../../render/diagnostics-view.ts";
import { renderJson, renderText } from "../../render/text.ts";
import { type FileChange, onScreen, unifiedDiff } from "../../render/unified-diff.ts";
import { blank, count, line, type View, value, word } from "../../render/view.ts";
import { fromHere, fromTop } from "../places.ts";
import { STARTER_SCHEMA } from "../starter.ts";
import { wholeSchema } from "../starter-schema.ts";
import type { World } from "../world.ts";

export interface FmtOptions {
  readonly dir: string;
  /** Nothing is written. */
  readonly check: boolean;
  /** Nothing is written; what would change is shown. */
  readonly diff: boolean;
  /** Each file says what its schema is. */
  readonly schema: boolean;
  readonly format: "text" | "json";
}

/** Relative to the file: editors look for it from there. */
const modelineOf = (path: string): string =>
  `# yaml-language-server: $schema=${posix.relative(posix.dirname(path), STARTER_SCHEMA.path)}`;

interface Work extends FolderLayout {
  /** Written beside the config, where the files are to name it and it is not there. */
  readonly schema: string | undefined;
}

async function workIn(dir: string, options: FmtOptions): Promise<Work> {
  const whole = await wholeSchema();
  const shapes = shapesIn(JSON.parse(whole) as JsonObject);
  const found = await formatFolder(folderSource(dir), shapes, options.schema ? modelineOf : undefined);
  const isAny = [found.changed, found.unsafe, found.left, found.diagnostics].some((some) => some.length > 0);
  if (!isAny && found.unchanged === 0 && !options.schema)
    found.diagnostics.push(diagnose("empty-folder", { files: found.files }));
  const missing = options.schema && !(await exists(join(dir, STARTER_SCHEMA.path)));
  return { ...found, schema: missing ? whole : undefined };
}

async function write(dir: string, { changed, schema }: Work): Promise<void> {
  if (schema !== undefined) await writeNewFiles(dir, [{ path: STARTER_SCHEMA.path, text: schema }]);
  for (const { path, before, after } of changed) await replaceWhole(join(dir, path), before, after, "config file");
}

const pathsOf = ({ changed, schema }: Work): readonly string[] => [
  ...(schema === undefined ? [] : [STARTER_SCHEMA.path]),
  ...changed.map(({ path }) => path),
];

async function json(work: Work, written: boolean, dir: string, world: World): Promise<string> {
  const [here, top] = [fromHere(dir, world), await fromTop(dir, world)];
  const { unchanged, unsafe, left, diagnostics } = work;
  return renderJson({
    ...{ format: "idc-fmt", version: 1, written, files: pathsOf(work).map(here), unchanged, unsafe: unsafe.map(here) },
    left: left.map(({ path, why }) => ({ file: here(path), why })),
    diagnostics: diagnostics.map((one) => diagnosticJson(one, top)),
  });
}

const WHY = {
  unsafe: ["left as it is", "it is written in a way that idc cannot lay out without a risk of changing what it says"],
  form: [
    "not laid out in all",
    "a document in braces, with ? before a key, or of a kind that is not known has no layout",
  ],
  order: [
    "keys keep their order",
    "an anchor, an alias or a text that ends with its blank lines (|+) stands among them: move the keys, or do without",
  ],
} as const;

function leftView({ unsafe, left, diagnostics }: Work, options: FmtOptions, world: World): View {
  const here = fromHere(options.dir, world);
  const odd = [...unsafe.map((path) => ({ path, why: "unsafe" as const })), ...left].map(({ path, why }) => {
    const [what, because] = WHY[why];
    return line(0, value(`${here(path)}:1:1`), word("  "), word(what, "warn"), word(`: ${because}`));
  });
  if (diagnostics.length === 0) return odd;
  if (diagnostics.every(({ at }) => at === undefined)) return [...odd, ...diagnosticsView(diagnostics, here)];
  return [...odd, ...diagnosticsView(diagnostics, here), line(0, word("Files with mistakes were left as they are."))];
}

function doneView(work: Work, written: boolean, options: FmtOptions, world: World): View {
  const here = fromHere(options.dir, world);
  const paths = pathsOf(work);
  if (paths.length === 0) {
    if (work.unchanged === 0) return [];
    const are = work.unchanged === 1 ? "is" : "are";
    return [line(0, word("nothing to do", "ok"), word(`: ${count(work.unchanged, "file")} ${are} laid out already`))];
  }
  const would = written ? "laid out" : "would be laid out";
  const others = work.unchanged === 0 ? "" : `; ${work.unchanged} already ${work.unchanged === 1 ? "is" : "are"}`;
  return [
    ...(work.schema === undefined ? [] : [line(0, value(here(STARTER_SCHEMA.path)), word("  new"))]),
    ...work.changed.map((one) => {
      const { line: at, what } = layoutChange(one);
      return line(0, value(`${here(one.path)}:${at}`), word(`  ${what}`));
    }),
    blank,
    line(
      0,
      word(`${count(paths.length, "file")} ${would}${others}.`),
      ...(written ? [] : [word(" --diff shows how.")]),
    ),
  ];
}

/** As it is to who pipes it. */
export function printDiff(changes: readonly FileChange[], { out, columns, outColor }: World): void {
  const diff = unifiedDiff(changes);
  out(outColor || Number.isFinite(columns) ? onScreen(diff) : diff);
}

/** Exit code: 0 where all is laid out, now or before; 1 where something is left to do. */
export async function runFmt(options: FmtOptions, world: World): Promise<number> {
  const dir = resolve(world.cwd, options.dir);
  const work = await workIn(dir, options);
  const written = !options.check && !options.diff;
  if (written) await write(dir, work);
  if (options.format === "json") world.out(await json(work, written, options.dir, world));
  else {
    const left = leftView(work, options, world);
    if (left.length > 0) world.err(renderText(left, { color: world.errColor, columns: world.errColumns }));
    const screen = { color: world.outColor, columns: world.columns };
    const here = fromHere(relative(world.cwd, dir), world);
    if (options.diff)
      printDiff(
        work.changed.map((one) => ({ ...one, path: here(one.path) })),
        world,
      );
    else world.out(renderText(doneView(work, written, options, world), screen));
  }
  const isLeft = [work.unsafe, work.left, work.diagnostics].some((some) => some.length > 0);
  return isLeft || (options.check && pathsOf(work).length > 0) ? 1 : 0;
}
