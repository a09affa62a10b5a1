/**
 * A config that says only part of it: documents and rules are taken out of one that import wrote, with all that speaks of them, and files
 * are called otherwise.
 */
import { parseAllDocuments, stringify } from "yaml";
import type { Random } from "../../src/emulator/base/random.ts";
import type { Written } from "./imported.ts";

interface Document {
  readonly kind: string;
  readonly name?: string;
  readonly userName?: string;
  readonly members?: readonly string[];
  readonly include?: readonly unknown[];
  /** Of a permission set: whose its assignments are. */
  readonly assignments?: readonly Rule[] | string;
}

interface Rule {
  readonly [key: string]: unknown;
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const keyOf = ({ kind, name, userName }: Document) => `${kind}/${userName ?? name}`;

/** Keys of what a document or a rule speaks of. */
function spokenOf(one: Document | Rule): readonly string[] {
  const { group, groups, user, users, permissionSet, permissionSets, accounts, members, include } = one as Rule;
  const keys = (kind: string, ...values: unknown[]) => values.flatMap(listOf).map((name) => `${kind}/${name}`);
  return [
    ...keys("Group", group, groups),
    ...keys("User", user, users, members),
    ...keys("PermissionSet", permissionSet, permissionSets),
    ...keys("AccountSet", ...[accounts, include].flatMap(listOf).filter((term) => typeof term === "string")),
  ];
}

const isAbout = (one: Document | Rule, dropped: ReadonlySet<string>) => spokenOf(one).some((key) => dropped.has(key));

/** With all that speaks of it: groups by their members, and lists of lists. */
function closure(documents: readonly Document[], first: readonly string[]): ReadonlySet<string> {
  const dropped = new Set(first);
  for (let before = -1; before !== dropped.size; ) {
    before = dropped.size;
    for (const one of documents) if (isAbout(one, dropped)) dropped.add(keyOf(one));
  }
  return dropped;
}

function left(documents: readonly Document[], dropped: ReadonlySet<string>, random: Random): readonly Document[] {
  return documents.flatMap((one): Document[] => {
    if (one.kind === "Settings") return [one];
    if (!Array.isArray(one.assignments)) return dropped.has(keyOf(one)) ? [] : [one];
    const assignments = one.assignments.filter((rule) => !isAbout(rule, dropped) && random.below(5) > 0);
    return assignments.length === 0 ? [] : [{ ...one, assignments }];
  });
}

export function halfWritten(files: Written, random: Random): Written {
  const entries = Object.entries(files).filter(([path]) => path.endsWith(".yaml"));
  const parsed = entries.map(
    ([path, text]) => [path, parseAllDocuments(text).map((one) => one.toJS() as Document)] as const,
  );
  const all = parsed.flatMap(([, documents]) => documents);
  const droppable = all.filter(({ kind }) => kind !== "Settings" && kind !== "Assignments" && kind !== "AccountSet");
  const dropped = closure(all, droppable.filter(() => random.below(6) === 0).map(keyOf));
  const written = parsed.flatMap(([path, documents]): (readonly [string, string])[] => {
    const kept = left(documents, dropped, random);
    if (kept.length === 0) return [];
    const name = random.below(3) === 0 ? `mine/${random.below(1_000_000)}-${path.replaceAll("/", "-")}` : path;
    return [[name, kept.map((one) => stringify(one)).join("---\n")]];
  });
  const others = Object.entries(files).filter(([path]) => !path.endsWith(".yaml"));
  return Object.fromEntries([...written, ...others]);
}
