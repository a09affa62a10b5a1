/**
 * One file of a config with edits in it.
 *
 * In: the text, what its documents are to say, documents that come. Out: the text with these, or none where it is written in a way that idc
 * does not edit. Invariant: the new text is read, and says exactly what it is to: no other document says anything else, whatever
 * anchors, quotes or line ends stand in the file. Example: a document that goes takes the `---` above it with it.
 */
import { parseAllDocuments } from "yaml";
import type { AddedDocument, DocumentEdit, PolicyEdit } from "../../../core/adopt/drift/folder-edits.ts";
import { policyText } from "../../../core/adopt/policy-json.ts";
import { bare, documentText } from "../../../core/adopt/yaml.ts";
import { sameJson } from "../../../core/base/json.ts";
import { type Document, placeOf } from "../../../core/document/document.ts";
import { Lines } from "../lines.ts";
import { type Parsed, parseYaml } from "../parse-yaml.ts";
import { Page } from "./page.ts";
import { writeValue } from "./value-edits.ts";

export interface FileEdits {
  readonly documents: readonly DocumentEdit[];
  readonly added: readonly AddedDocument[];
}

/** Lines for editors stay on top, whatever goes. */
const MODELINE = /^(# yaml-language-server:[^\n]*\n)*/;

type Tree = ReturnType<typeof parseAllDocuments>[number];

class Edited {
  private readonly page: Page;
  private readonly lines: Lines;
  private readonly trees: readonly Tree[];

  constructor(file: string, text: string) {
    this.page = new Page(text);
    this.lines = new Lines(file, text);
    this.trees = parseAllDocuments(text, { logLevel: "silent", uniqueKeys: false }) as readonly Tree[];
  }

  private indexOf(document: Document): number {
    const { line, column } = placeOf(document);
    return this.trees.findIndex(({ contents }) => {
      const at = this.lines.at(contents?.range?.[0] ?? 0);
      return contents !== null && at.line === line && Math.min(at.column, 1023) === column;
    });
  }

  edit({ document, value }: DocumentEdit): void {
    const index = this.indexOf(document);
    const tree = this.trees[index];
    if (tree === undefined) this.page.giveUp();
    else if (value === undefined) this.cut(index);
    else writeValue(this.page, tree.contents, document.value, value);
  }

  /** From its `---` to the next one; of the first what stands before the next. */
  private cut(index: number): void {
    const { text } = this.page;
    const [start, end] = [this.trees[index - 1]?.range?.[2] ?? 0, this.trees[index]?.range?.[2] ?? text.length];
    const kept = this.commentsBehind(index, end);
    if (index > 0) {
      this.page.splice(start, end, kept);
      return;
    }
    const top = MODELINE.exec(text)![0].length;
    const next = text.startsWith("---", end) ? this.page.nextLine(end) : end;
    this.page.splice(top, next, kept);
  }

  /** Below its last value, at the margin: perhaps they are about something else. */
  private commentsBehind(index: number, end: number): string {
    const last = this.page.nextLine(this.page.endOf(this.trees[index]!.contents));
    const lines = this.page.text.slice(last, end).split(/\r?\n/);
    return lines
      .filter((line) => line.startsWith("#"))
      .map((line) => `${line}\n`)
      .join("");
  }

  add({ head, members }: AddedDocument): void {
    const { text } = this.page;
    const written = documentText({ ...(head === undefined ? {} : { head }), members });
    const separator = this.trees.length === 0 || text === "" ? "" : "---\n";
    this.page.splice(
      text.length,
      text.length,
      `${text === "" || text.endsWith("\n") ? "" : "\n"}${separator}${written}`,
    );
  }

  result(): string | undefined {
    return this.page.result();
  }
}

/** What the documents are to be, in the order of the file. */
function wantedOf(parsed: readonly Parsed[], { documents, added }: FileEdits): readonly unknown[] {
  const isOf = ({ at }: Parsed, { document }: DocumentEdit) => {
    const { line, column } = placeOf(document);
    return at.line === line && Math.min(at.column, 1023) === column;
  };
  const kept = parsed.flatMap((one) => {
    const edit = documents.find((two) => isOf(one, two));
    if (edit === undefined) return [one.value];
    return edit.value === undefined ? [] : [bare(edit.value)];
  });
  return [...kept, ...added.map(({ members }) => bare(members))];
}

/** `text` without a byte order mark. Undefined where it cannot be done without a risk. */
export function editedFile(file: string, text: string, edits: FileEdits): string | undefined {
  const edited = new Edited(file, text);
  for (const edit of edits.documents) edited.edit(edit);
  for (const document of edits.added) edited.add(document);
  const made = edited.result();
  if (made === undefined) return undefined;
  const [before, after] = [parseYaml(file, text).documents, parseYaml(file, made)];
  const isWhole = after.diagnostics.length === 0 && after.documents.every(({ damaged }) => !damaged);
  const values = after.documents.map(({ value }) => value);
  return isWhole && sameJson(values, wantedOf(before, edits)) ? made : undefined;
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * A policy in a file of its own, as that is written. Where it cannot be kept so, JSON is written anew, as import writes it; of YAML, which
 * may have comments, there is none.
 */
export function editedPolicy({ file, policy }: PolicyEdit, text: string | undefined): string | undefined {
  const wanted = bare(policy);
  if (text === undefined) return policyText(wanted);
  const json = isJson(text);
  const page = new Page(text, json);
  const [tree] = parseAllDocuments(text, { logLevel: "silent" });
  const [before] = parseYaml(file, text).documents;
  if (tree !== undefined && before !== undefined) writeValue(page, tree.contents, before.value, policy);
  const made = page.result();
  const says = made === undefined ? [] : parseYaml(file, made).documents.map(({ value }) => value);
  const isRight = made !== undefined && sameJson(says, [wanted]) && (!json || isJson(made));
  if (isRight) return made;
  return json ? policyText(wanted) : undefined;
}
