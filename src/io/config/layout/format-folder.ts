/**
 * The layout of all files of a config folder.
 *
 * In: `ConfigSource` and the shapes of documents. Out: the files that would change, and those that are left alone. Invariant: nothing is
 * written here; links, what git ignores and YAML of somebody else are passed over; a file with a mistake is left to whoever mends it.
 */
import { isObject } from "../../../core/base/json.ts";
import { compareText } from "../../../core/base/key.ts";
import { pushAll } from "../../../core/base/lists.ts";
import { type Diagnostic, diagnose } from "../../../core/document/diagnostics.ts";
import type { Shapes } from "../../../core/document/shapes.ts";
import { parseYaml } from "../parse-yaml.ts";
import { FILE_BYTES } from "../read-config.ts";
import type { ConfigSource, SourceFile } from "../source.ts";
import { splitMark } from "../utf8.ts";
import { formatYaml } from "./format-yaml.ts";

export interface FileLayout {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface FolderLayout {
  readonly changed: FileLayout[];
  /** How many files are laid out. */
  unchanged: number;
  /** Files that would say something else, laid out: idc does not understand how they are written. */
  readonly unsafe: string[];
  /** Files that are not laid out in all: a document of a form or a kind without layout, or an order of keys that must stay. */
  readonly left: { readonly path: string; readonly why: "form" | "order" }[];
  readonly diagnostics: Diagnostic[];
  /** How many files of YAML there are, whoever's they are. */
  readonly files: number;
}

/** With its byte order mark: it is written again. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isOwn = ({ link, repository, special }: SourceFile): boolean =>
  [link, repository, special].every((one) => one === undefined);

interface Mistakes {
  readonly own: boolean;
  readonly found: readonly Diagnostic[];
  /** How many documents are read as config. */
  readonly documents: number;
}

/** Mistakes in a file; those in somebody else's YAML are none of our business. */
function mistakesIn(path: string, text: string): Mistakes {
  const { documents, diagnostics } = parseYaml(path, splitMark(text)[1]);
  const found = diagnostics.filter(({ severity }) => severity === "error");
  const own = documents.filter(({ value }) => isObject(value) && Object.hasOwn(value, "kind"));
  return { own: /^[ \t]*["']?kind["']?[ \t]*:/m.test(text), found, documents: own.length };
}

async function textOf(source: ConfigSource, { path }: SourceFile): Promise<string | Diagnostic | undefined> {
  const at = { file: path, line: 1, column: 1 };
  const read = await source.read(path, FILE_BYTES);
  if ("bytes" in read) return decoded(read.bytes) ?? diagnose("not-utf8", { what: "the file" }, at);
  if (read.problem !== "too-large") return undefined;
  return diagnose("file-too-large", { what: "the file", size: read.size, limit: FILE_BYTES }, at);
}

/** `modeline`: what is to stand on top of the file at a path, where it has none. */
export async function formatFolder(
  source: ConfigSource,
  shapes: Shapes,
  modeline: (path: string) => string | undefined = () => undefined,
): Promise<FolderLayout> {
  const files = [...(await source.list())].filter(isOwn).sort((a, b) => compareText(a.path, b.path));
  const found: FolderLayout = { changed: [], unchanged: 0, unsafe: [], left: [], diagnostics: [], files: files.length };
  for (const file of files) {
    const before = await textOf(source, file);
    if (typeof before === "string") take(found, file.path, before, shapes, modeline(file.path));
    else if (before !== undefined) found.diagnostics.push(before);
  }
  return found;
}

function take(found: FolderLayout, path: string, before: string, shapes: Shapes, modeline: string | undefined): void {
  const mistakes = mistakesIn(path, before);
  if (mistakes.found.length > 0) {
    if (mistakes.own) pushAll(found.diagnostics, mistakes.found);
    return;
  }
  const made = formatYaml(path, before, shapes, modeline);
  if ("problem" in made) {
    if (made.problem === "unsafe") found.unsafe.push(path);
    else if (mistakes.documents > 0) found.left.push({ path, why: "form" });
    return;
  }
  const isPart = made.documents < mistakes.documents;
  if (isPart || made.keepsOrder) found.left.push({ path, why: isPart ? "form" : "order" });
  if (made.text !== before) found.changed.push({ path, before, after: made.text });
  else if (!isPart && !made.keepsOrder) found.unchanged += 1;
}
