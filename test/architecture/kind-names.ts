/** Where kinds of resources stand by their names: in their own folders, in the vocabulary of access, and in what guards it. */
import ts from "typescript";
import { isGenerated, placeOf, type Source, walk } from "./sources.ts";

/** Files that may name a kind, by path, each with the reason. */
export type Naming = Readonly<Record<string, string>>;

/** In the emulator, the second voice, and in what answers of AWS look like the words are AWS's own. */
const isWatched = (source: Source): boolean =>
  /^src\/(?!kinds\/|emulator\/|io\/aws\/services\/)/.test(source.path) && !isGenerated(source);

/** The text of what stands for a text, as far as it is written out; or the name of a member of an object. */
function written(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) return node.text;
  if ((ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) && ts.isIdentifier(node.name))
    return node.name.text;
  return undefined;
}

/** A name by itself, or at the head of a key. */
function namedIn(text: string, kinds: readonly string[]): string | undefined {
  return kinds.find((kind) => text === kind || text.startsWith(`${kind}/`));
}

/**
 * Names of kinds where there must be none, as `path:line: words`, and what the list says in vain. `count` is the number of entries
 * the list may have.
 */
export function kindNameViolations(
  sources: readonly Source[],
  kinds: readonly string[],
  list: Naming,
  count: number,
): readonly string[] {
  const violations: string[] = [];
  const naming = new Set<string>();
  for (const source of sources.filter(isWatched)) {
    walk(source.tree, (node) => {
      const kind = namedIn(written(node) ?? "", kinds);
      if (kind === undefined) return;
      naming.add(source.path);
      if (!Object.hasOwn(list, source.path)) violations.push(`${placeOf(source, node)}: names the kind ${kind}`);
    });
  }
  for (const [path, reason] of Object.entries(list)) {
    if (!naming.has(path)) violations.push(`${path}: names no kind any more, take it off the list`);
    if (reason.trim().length < 10) violations.push(`${path}: no reason`);
  }
  const entries = Object.keys(list).length;
  if (entries !== count) violations.push(`the list has ${entries} entries, not ${count}`);
  return violations;
}
