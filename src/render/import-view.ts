/** What import made of what there is, in words. */
import type { Draft, LeftOut } from "../core/adopt/draft.ts";
import { fewNames } from "../core/base/few-names.ts";
import { blank, count, heading, line, type View, value, word } from "./view.ts";

export interface ImportTold {
  readonly draft: Draft;
  /** As the person wrote it, empty for where they stand. */
  readonly folder: string;
  /** Whether Settings were there. */
  readonly added: boolean;
  /** Changes that a plan with the files has: none, or import has a fault. */
  readonly changes: number;
}

const PLURAL: Readonly<Record<string, string>> = { "permission set": "permission sets" };

function leftLine({ kind, names, count: many, why }: LeftOut): View[number] {
  const named = names.length === 0 ? [] : [word(": "), value(fewNames(names))];
  return line(1, word(`${count(many, kind, PLURAL[kind] ?? `${kind}s`)} ${why}`), ...named);
}

function folded({ assignments, rules, files }: Draft): string {
  if (assignments === 0) return `${count(files.length, "file")} written.`;
  return `${count(assignments, "assignment")} became ${count(rules, "rule")}, in ${count(files.length, "file")}.`;
}

function checked(changes: number, folder: string): View {
  const again = `idc plan${folder === "" ? "" : ` ${folder}`}`;
  if (changes === 0)
    return [line(0, word("A plan with these files: No changes", "ok"), word(" ("), value(again), word(")."))];
  const many = count(changes, "change");
  return [
    line(0, word(`A plan with these files still has ${many}`, "error"), word(": "), value(again), word(" shows them.")),
  ];
}

export function importView({ draft, folder, added, changes }: ImportTold): View {
  const { external, leftOut } = draft;
  return [
    heading(folded(draft)),
    ...checked(changes, folder),
    ...(external.length === 0
      ? []
      : [blank, heading("Declared as somebody else's (only their assignments are yours):")]),
    ...external.map(({ name, owner, why }) =>
      line(1, value(name), word(` of ${owner}${why === undefined ? "" : `: ${why}`}`)),
    ),
    ...(leftOut.length === 0 ? [] : [blank, heading("Left unmanaged:")]),
    ...leftOut.map(leftLine),
    blank,
    heading("What next:"),
    line(1, word("1. read what was written, and commit it")),
    line(
      1,
      word("2. "),
      value(`idc suggest selectors${folder === "" ? "" : ` ${folder}`}`),
      word("  what lists of accounts may mean"),
    ),
    ...(added ? [] : [line(1, word("3. in idc.yaml: mode: additive, later full"))]),
  ];
}
