/** How long files and functions are, against what they may be and the counted list of what is longer for a reason. */
import ts from "typescript";
import { isGenerated, type Source, walk } from "./sources.ts";

export const FILE_LINES = 200;
export const FUNCTION_LINES = 40;
/** The story of the whole program stays under 120 lines. */
const STORY = { path: "src/pipeline.ts", lines: 119 };

/** By `path` or `path#function`: how long it may be, and why. */
export type Oversized = Readonly<Record<string, { readonly lines: number; readonly reason: string }>>;

interface Size {
  readonly name: string;
  readonly lines: number;
  readonly limit: number;
}

/** What is longer than it may be, and what the list says in vain. `count` is the number of entries the list may have. */
export function sizeViolations(sources: readonly Source[], list: Oversized, count: number): readonly string[] {
  const violations: string[] = [];
  const over = new Map<string, Size>();
  for (const size of sources.filter((source) => !isGenerated(source)).flatMap(sizesOf)) {
    if (size.lines <= size.limit) continue;
    if ((over.get(size.name)?.lines ?? 0) < size.lines) over.set(size.name, size);
  }
  for (const { name, lines, limit } of over.values()) {
    const allowed = list[name]?.lines ?? limit;
    if (lines > allowed) violations.push(`${name}: ${lines} lines, ${allowed} allowed`);
  }
  for (const [name, { reason }] of Object.entries(list)) {
    if (!over.has(name)) violations.push(`${name}: no longer over the limit, take it off the list`);
    if (reason.trim().length < 10) violations.push(`${name}: no reason`);
  }
  const entries = Object.keys(list).length;
  if (entries !== count) violations.push(`the list has ${entries} entries, not ${count}`);
  return violations;
}

function sizesOf(source: Source): readonly Size[] {
  const linesOf = (node: ts.Node): number => {
    const line = (position: number) => source.tree.getLineAndCharacterOfPosition(position).line;
    return line(node.getEnd()) - line(node.getStart(source.tree)) + 1;
  };
  const fileLines = source.text.split("\n").length - (source.text.endsWith("\n") ? 1 : 0);
  const limit = source.path === STORY.path ? STORY.lines : FILE_LINES;
  const sizes: Size[] = [{ name: source.path, lines: fileLines, limit }];
  walk(source.tree, (node) => {
    if (!ts.isFunctionLike(node) || !("body" in node) || node.body === undefined) return;
    sizes.push({ name: `${source.path}#${nameOf(node)}`, lines: linesOf(node), limit: FUNCTION_LINES });
  });
  return sizes;
}

/** A function's own name, or that of the class, variable or property it belongs to. */
function nameOf(node: ts.Node): string {
  const parts: string[] = [];
  for (let at = node; at !== undefined && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isConstructorDeclaration(at)) parts.unshift("constructor");
    else if (isNamed(at) && at.name !== undefined) parts.unshift(at.name.getText());
  }
  return parts.length === 0 ? "anonymous" : parts.join(".");
}

function isNamed(node: ts.Node): node is ts.Node & { readonly name?: ts.Node } {
  return (
    ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)
  );
}
