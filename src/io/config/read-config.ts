/**
 * Reads a config: every YAML file and every guardrail of a source, and the policy files that its documents refer to.
 *
 * In: `ConfigSource`. Out: `ConfigInput`. Invariant: file by file, keeping values and packed places only; a mistake in one
 * file does not keep the others from being read; throws for the world only.
 */

import { describeValue } from "../../core/base/describe-value.ts";
import { compareText } from "../../core/base/key.ts";
import { pushAll } from "../../core/base/lists.ts";
import type { ConfigInput } from "../../core/config/config-input.ts";
import { isLockFile } from "../../core/config/lock.ts";
import type { CedarFile } from "../../core/document/cedar-file.ts";
import { type Diagnostic, diagnose } from "../../core/document/diagnostics.ts";
import { type Document, keyPlaceOf, type Position } from "../../core/document/document.ts";
import { takeLock } from "./lock-file.ts";
import type { ParseFile } from "./parse-once.ts";
import { type Parsed, type ParsedFile, parseYaml } from "./parse-yaml.ts";
import { readPolicyFiles } from "./policy-files.ts";
import { type ConfigSource, isCedar, isOfCedar, type SourceFile } from "./source.ts";
import { decodeUtf8 } from "./utf8.ts";

/**
 * Larger files are refused unread: what a person can review is far smaller, and the syntax tree of one document takes about
 * ninety bytes for each of its own.
 */
export const FILE_BYTES = 4 * 1024 * 1024;
export const FILES = 50_000;
/** Files that are read ahead while one is parsed. */
const READ_AHEAD = 16;

interface Collected {
  readonly documents: Document[];
  readonly locks: Document[];
  readonly damaged: Document[];
  readonly cedar: CedarFile[];
  readonly diagnostics: Diagnostic[];
}

/** `parse` may remember what it parsed before (`parseOnce`, `cachedParse`). */
export async function readConfig(source: ConfigSource, parse: ParseFile = parseYaml): Promise<ConfigInput> {
  const listed = [...(await source.list())].sort((a, b) => compareText(a.path, b.path));
  const collected: Collected = { documents: [], locks: [], damaged: [], cedar: [], diagnostics: [] };
  const files = listed.filter((file) => [file.link, file.repository, file.special].every((one) => one === undefined));
  pushAll(collected.diagnostics, listed.flatMap(unreadDiagnostics));
  if (files.length > FILES) {
    collected.diagnostics.push(diagnose("too-many-files", { count: files.length, limit: FILES }));
    return { files: [], ...collected, policies: new Map() };
  }
  for (let start = 0; start < files.length; start += READ_AHEAD) {
    const ahead = files.slice(start, start + READ_AHEAD);
    const texts = await Promise.all(ahead.map((file) => readText(source, file)));
    for (const [index, text] of texts.entries()) {
      const { path } = ahead[index]!;
      if (typeof text === "string" && isCedar(path)) collected.cedar.push({ file: path, text });
      else if (typeof text === "string" && isLockFile(path)) takeLock(collected, path, text, parse);
      else if (typeof text === "string") collect(collected, path, text, parse(path, text));
      else collected.diagnostics.push(text);
    }
  }
  const policies = await readPolicyFiles(source, collected.documents, parse);
  parse.keep?.();
  pushAll(collected.diagnostics, policies.diagnostics);
  return {
    files: files.map((file) => file.path).filter((path) => !isCedar(path)),
    ...collected,
    policies: policies.files,
  };
}

/** What is said of a path that is listed and not read. */
function unreadDiagnostics({ path, link, target, folder, repository, special }: SourceFile): Diagnostic[] {
  const at: Position = { file: path, line: 1, column: 1 };
  const what = folder ? "folder" : "file";
  if (repository) return [diagnose("nested-repository", { path, guardrails: isOfCedar(path) }, at)];
  if (special !== undefined) return [diagnose("not-a-file", { path, found: special }, at)];
  switch (link) {
    case undefined:
      return [];
    case "outside":
      return [diagnose("outside-folder", { path, link: true, what }, at)];
    case "unread":
      return [diagnose("link-to-unread", { path, target: target ?? "", what }, at)];
    case "broken":
      return [diagnose("broken-link", { path }, at)];
    default:
      return [diagnose("link-not-followed", { path, what }, at)];
  }
}

async function readText(source: ConfigSource, { path, size }: SourceFile): Promise<string | Diagnostic> {
  const at: Position = { file: path, line: 1, column: 1 };
  const tooLarge = (bytes: number) =>
    diagnose("file-too-large", { what: "the file", size: bytes, limit: FILE_BYTES }, at);
  if (size > FILE_BYTES) return tooLarge(size);
  const read = await source.read(path, FILE_BYTES);
  if ("bytes" in read) return decodeUtf8(read.bytes) ?? diagnose("not-utf8", { what: "the file" }, at);
  if (read.problem === "too-large") return tooLarge(read.size);
  if (read.problem === "absent" || read.problem === "no-file") return diagnose("not-a-file", { path }, at);
  return diagnose("outside-folder", { path, link: true }, at);
}

/** Takes the documents of one file that are config, and says of the others what they are. */
function collect(into: Collected, file: string, text: string, parsed: ParsedFile): void {
  if (!parsed.documents.some(hasKind) && !/^["']?kind["']?[ \t]*:/m.test(text)) {
    // Somebody else's YAML: what is odd in it is none of our business, unless its `kind` was mistyped.
    const mistyped = parsed.documents.flatMap((document) => mistypedKind(document) ?? []);
    pushAll(
      into.damaged,
      parsed.documents.flatMap((document) => meantDocument(file, document)),
    );
    if (mistyped.length > 0) pushAll(into.diagnostics, mistyped);
    else if (parsed.documents.length > 0 || parsed.diagnostics.length > 0) {
      into.diagnostics.push(diagnose("no-kind", {}, parsed.documents[0]?.at ?? { file, line: 1, column: 1 }));
    }
    return;
  }
  for (const diagnostic of parsed.diagnostics) into.diagnostics.push(diagnostic);
  for (const document of parsed.documents) {
    const { positions, damaged } = document;
    if (hasKind(document)) {
      const { kind } = document.value;
      // A kind that is no text is no kind that there is.
      const kept: Document = { file, kind: typeof kind === "string" ? kind : "", value: document.value, positions };
      (damaged ? into.damaged : into.documents).push(kept);
    } else {
      if (!damaged) into.diagnostics.push(withoutKind(document));
      pushAll(into.damaged, meantDocument(file, document));
    }
  }
}

function hasKind(document: Parsed): document is Parsed & { readonly value: Readonly<Record<string, unknown>> } {
  return isMap(document.value) && Object.hasOwn(document.value, "kind");
}

function withoutKind(document: Parsed): Diagnostic {
  if (!isMap(document.value)) return diagnose("not-a-document", { found: describeValue(document.value) }, document.at);
  return mistypedKind(document) ?? diagnose("missing-kind", {}, document.at);
}

const LIKE_KIND = new Set(["knd", "kin", "kidn", "knid", "ikind", "kinds", "kiind", "kindd"]);

/** `Kind:` or `knd:`: to take such a document for no config would leave it out of the config in silence. */
function mistypedKind({ value, at, positions }: Parsed): Diagnostic | undefined {
  const key = keyLikeKind(value);
  if (key === undefined) return undefined;
  const document: Document = { file: at.file, kind: "", value: value as Document["value"], positions };
  return diagnose("mistyped-kind", { key }, keyPlaceOf(document, [key]));
}

function keyLikeKind(value: unknown): string | undefined {
  if (!isMap(value)) return undefined;
  return Object.keys(value).find((name) => name.toLowerCase() === "kind" || LIKE_KIND.has(name.toLowerCase()));
}

/** The document that one with a mistyped `kind` was meant to be: it still declares its name. */
function meantDocument(file: string, { value, positions }: Parsed): Document[] {
  const key = keyLikeKind(value);
  const kind = key === undefined || !isMap(value) ? undefined : value[key];
  return typeof kind === "string" ? [{ file, kind, value: value as Document["value"], positions }] : [];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
