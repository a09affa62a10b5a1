/** What `idc drift --adopt` and `--ignore` have written: the rows, what came along, the files, and what next. */

import type { Key } from "../../core/base/key.ts";
import { shellWord } from "../../core/base/shell-word.ts";
import type { DriftReport, DriftRow } from "../../core/drift/report.ts";
import type { Vocabulary } from "../../core/model/vocabulary.ts";
import type { FileChange } from "../unified-diff.ts";
import { type Block, blank, count, heading, line, type View, value, word } from "../view.ts";
import { rowBlocks } from "./drift-rows.ts";

/** What was written. */
export interface DriftEdited {
  readonly report: DriftReport;
  readonly rows: readonly DriftRow[];
  /** By a person; the others came along. */
  readonly isNamed: (row: DriftRow) => boolean;
  /** Who is named now, and was not. */
  readonly declared: readonly Key[];
  readonly files: readonly FileChange[];
  readonly ignore?: { readonly until: string; readonly owner: string };
}

/** As it is told in drift, but for what apply would do: that is decided. */
export const decided = (row: DriftRow): DriftRow => ({
  ...row,
  revert: { action: "update", verdict: "allow", reasons: [] },
});

const rowsOf = (rows: readonly DriftRow[], { report }: DriftEdited, vocabulary: Vocabulary): readonly Block[] =>
  rows.flatMap((row) => rowBlocks([decided(row)], report, { vocabulary }));

function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(title), ...blocks, blank];
}

function firstLine({ files, ignore }: DriftEdited): Block {
  const where = files.length === 1 ? "1 file" : count(files.length, "file");
  const what = ignore === undefined ? "Adopted" : "Ignored";
  return line(0, word(`${what}: ${where} of the config changed, nothing in AWS`, "ok"));
}

export const admins = ({ rows }: Pick<DriftEdited, "rows">): readonly Block[] => {
  const many = rows.filter(({ admin, access }) => admin !== undefined && access !== "lost").length;
  if (many === 0) return [];
  return [
    line(
      0,
      word(
        `${count(many, "row")} of these ${many === 1 ? "makes" : "make"} administrators, or may: look twice`,
        "warn",
      ),
    ),
  ];
};

export function driftEditView(edited: DriftEdited, vocabulary: Vocabulary): View {
  const { rows, isNamed, declared, ignore } = edited;
  const title = ignore === undefined ? "Git says now what is live" : "Left to its owner";
  return [
    firstLine(edited),
    ...admins(edited),
    blank,
    ...section(title, rowsOf(rows.filter(isNamed), edited, vocabulary)),
    ...section(
      "Along with these",
      rowsOf(
        rows.filter((row) => !isNamed(row)),
        edited,
        vocabulary,
      ),
    ),
    ...section(
      "Declared, since what is adopted names them",
      declared.map((key) => line(1, word("+ ", "add"), value(key))),
    ),
  ];
}

/** What a person does then. */
export function nextSteps({ ignore, rows }: DriftEdited, folder: string): View {
  const at = folder === "" ? "" : ` ${shellWord(folder)}`;
  const half = rows.some(({ accounts = [], what }) => what === "changed" && accounts.length > 0);
  const until =
    ignore === undefined
      ? []
      : [
          line(1, word("till then the rule leaves alone whatever else comes that it fits, in every account", "warn")),
          line(1, word("it is drift again from "), value(ignore.until), word(" on")),
        ];
  return [
    blank,
    heading("What next:"),
    line(1, word("commit it, and open a pull request: there it is approved")),
    line(1, value(`idc plan${at}`), word("  has nothing to do about it any more")),
    ...(half
      ? [line(1, value(`idc apply${at}`), word("  brings the definition to the accounts that it has not reached"))]
      : []),
    ...until,
  ];
}

function whatOf({ before, after }: FileChange): "written" | "removed" | "changed" {
  if (before === undefined) return "written";
  return after === undefined ? "removed" : "changed";
}

/** `idc-drift-edit`, as its schema has it. */
export function driftEditJson(edited: DriftEdited, diff: string): object {
  const { rows, isNamed, declared, files, ignore } = edited;
  return {
    ...{ format: "idc-drift-edit", version: 1, answer: ignore === undefined ? "adopt" : "ignore" },
    ...(ignore === undefined ? {} : ignore),
    rows: rows.map((row) => {
      const { id, key, kind, what, access, severity, admin } = row;
      const said = { id, key, kind, what, access, severity, ...(admin === undefined ? {} : { admin }) };
      return isNamed(row) ? said : { ...said, along: true };
    }),
    declared,
    files: files.map((file) => ({ file: file.path, what: whatOf(file) })),
    diff,
  };
}
