/**
 * Files of a draft: which documents and rules stand in which file.
 *
 * In: documents and rules, names that are taken. Out: `DraftFile`s. Invariant: no file is longer than `MOST_LINES` where what it holds
 * can be divided; no two paths differ in case alone, nor any from a path that is there. Example: rules of `payments-dev` and
 * `payments-oncall` are in `access/payments.yaml`.
 */
import { groupBy, Lists } from "../base/lists.ts";
import type { DraftValue } from "../config/document-draft.ts";
import type { DraftDocument, DraftFile } from "./draft.ts";
import { Names, spelled } from "./names.ts";
import { blockItem, comment, documentText } from "./yaml.ts";

/** More than that nobody reads in one piece. */
const MOST_LINES = 280;

const linesIn = (text: string): number => text.split("\n").length - 1;

/** Paths that are given, each once, whatever the case. */
export class Paths {
  private readonly folders = new Map<string, Names>();
  private readonly taken: readonly string[];

  /** `taken`: of files that are there. */
  constructor(taken: Iterable<string>) {
    this.taken = [...taken].map((path) => path.toLowerCase());
  }

  /** A path in a folder, named after `name`. */
  give(folder: string, name: string, extension: string): string {
    return `${folder}/${this.namesIn(folder, extension).give(name)}.${extension}`;
  }

  private namesIn(folder: string, extension: string): Names {
    const known = this.folders.get(`${folder}.${extension}`);
    if (known !== undefined) return known;
    const start = `${folder}/`;
    const own = this.taken.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
    const names = new Names(
      folder.replace(/s$/, ""),
      own.map((path) => path.replace(/\.(ya?ml|json)$/, "")),
    );
    this.folders.set(`${folder}.${extension}`, names);
    return names;
  }
}

/** Texts, in as many pieces as it takes. */
function pieces(texts: readonly string[], most: number): readonly (readonly string[])[] {
  const all: string[][] = [];
  let [piece, lines]: [string[], number] = [[], 0];
  for (const text of texts) {
    const more = linesIn(text) + 1;
    if (piece.length > 0 && lines + more > most) {
      all.push(piece);
      [piece, lines] = [[], 0];
    }
    piece.push(text);
    lines += more;
  }
  return piece.length === 0 ? all : [...all, piece];
}

const headText = (head: readonly string[]): string => head.map((line) => `${comment(line)}\n`).join("");

/** Documents together, in files of a name. */
export function documentFiles(
  documents: readonly DraftDocument[],
  { folder, name, head }: { readonly folder: string; readonly name: string; readonly head: readonly string[] },
  paths: Paths,
): readonly DraftFile[] {
  return pieces(documents.map(documentText), MOST_LINES - head.length).map((texts) => ({
    path: paths.give(folder, name, "yaml"),
    text: headText(head) + texts.join("---\n"),
  }));
}

/** A rule, and whom it is for. */
export interface DraftRule {
  readonly principals: readonly string[];
  readonly members: { readonly [key: string]: DraftValue };
}

const OTHERS = "others";

/** More names in a family are told apart by one more word. */
const LARGE = 30;

/** By the first word of each name, behind what all of them begin with; those of one name alone are together. */
export function familiesOf(names: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map(names.map((name) => [name, spelled(name).split("-")]));
  const shared = sharedWords([...words.values()]);
  const families = new Map<string, string>();
  const divide = (own: readonly string[], depth: number) => {
    const familyOf = (name: string) => words.get(name)!.slice(shared, depth).join("-") || OTHERS;
    for (const family of groupBy(own, familyOf)) {
      const isDivisible = family.some((name) => words.get(name)!.length > depth);
      if (family.length > LARGE && isDivisible && familyOf(family[0]!) !== OTHERS) divide(family, depth + 1);
      else for (const name of family) families.set(name, family.length > 1 ? familyOf(name) : OTHERS);
    }
  };
  divide(names, shared + 1);
  return families;
}

/** How many words all names have in common at their beginnings, of several names. */
function sharedWords([first = [], ...others]: readonly (readonly string[])[]): number {
  if (others.length === 0) return 0;
  let count = 0;
  while (count < first.length - 1 && others.every((words) => words.length > count + 1 && words[count] === first[count]))
    count += 1;
  return count;
}

/** Rules of one family in a file, or several where they are many; of several families in one for all. */
export function ruleFiles(
  rules: readonly DraftRule[],
  families: ReadonlyMap<string, string>,
  head: readonly string[],
  paths: Paths,
): readonly DraftFile[] {
  const byFamily = new Lists<string>();
  for (const { principals, members } of rules) {
    const own = new Set(principals.map((name) => families.get(name) ?? "users"));
    byFamily.add(own.size === 1 ? [...own][0]! : "several", blockItem(members, "  "));
  }
  const names = [
    ...new Set(rules.flatMap(({ principals }) => principals.map((name) => families.get(name) ?? "users"))),
  ];
  return [...names.sort(), "several"].flatMap((family) =>
    pieces(byFamily.get(family), MOST_LINES - head.length - 2).map((texts) => ({
      path: paths.give("access", family, "yaml"),
      text: `${headText(head)}kind: Assignments\nassignments:\n${texts.join("")}`,
    })),
  );
}
