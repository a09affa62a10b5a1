/**
 * Selectors in place of lists of accounts, in the text of a config file.
 *
 * In: the text, and for each list where its account set or rule stands. Out: the text with selectors, and which could not be put in.
 * Invariant: nothing is written again but the lists, and
 * what idc said of them above, which would be untrue; a list that is written in another way than as a list in its place is left.
 */
import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseAllDocuments,
  type YAMLMap,
  type YAMLSeq,
  type Node as YamlNode,
} from "yaml";
import { isIdsComment } from "../../core/adopt/ids-comment.ts";
import { Lines } from "./lines.ts";
import { parseYaml } from "./parse-yaml.ts";

export interface SelectorEdit {
  /** Where the account set's document or the rule begins. */
  readonly line: number;
  readonly column: number;
  readonly member: "include" | "accounts";
  /** The selector, as YAML. */
  readonly text: string;
}

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** All maps of a document, from the outside. */
function mapsIn(node: unknown, found: YAMLMap[] = []): readonly YAMLMap[] {
  if (isMap(node)) {
    found.push(node as YAMLMap);
    for (const { value } of node.items) mapsIn(value, found);
  } else if (isSeq(node)) for (const item of node.items) mapsIn(item, found);
  return found;
}

function listOf(map: YAMLMap, member: string): YAMLSeq | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === member) as
    | Pair<YamlNode, YamlNode>
    | undefined;
  return isSeq(pair?.value) && pair.value.anchor === undefined ? pair.value : undefined;
}

/** Without its items: in brackets the list is replaced, with dashes its items are, so that it stays one. */
function spliceOf(text: string, list: YAMLSeq, selector: string): Splice | undefined {
  if (list.flow === true) return list.range ? { from: list.range[0], to: list.range[1], text: selector } : undefined;
  const [first, last] = [list.items[0], list.items.at(-1)] as (YamlNode | undefined)[];
  if (!first?.range || !last?.range) return undefined;
  const end = text.indexOf("\n", Math.max(last.range[1] - 1, 0));
  const to = end < 0 ? text.length : text[end - 1] === "\r" ? end - 1 : end;
  return { from: first.range[0], to, text: selector };
}

/** The comment lines above a map that import wrote of its list. */
function commentAbove(text: string, map: YAMLMap): Splice {
  const to = text.lastIndexOf("\n", (map.range?.[0] ?? 0) - 1) + 1;
  let from = to;
  while (from > 0) {
    const start = text.lastIndexOf("\n", from - 2) + 1;
    if (!isIdsComment(text.slice(start, from).trimEnd())) break;
    from = start;
  }
  return { from, to, text: "" };
}

/** `undefined` where one of them cannot be put in, or what came of it were no config. */
export function withSelectors(file: string, text: string, edits: readonly SelectorEdit[]): string | undefined {
  const lines = new Lines(file, text);
  const maps = parseAllDocuments(text, { logLevel: "silent", uniqueKeys: false }).flatMap(({ contents }) =>
    mapsIn(contents),
  );
  const splices: Splice[] = [];
  for (const { line, column, member, text: selector } of edits) {
    const map = maps.find(({ range }) => {
      const at = lines.at(range?.[0] ?? 0);
      return at.line === line && at.column === column;
    });
    const list = map === undefined ? undefined : listOf(map, member);
    const splice = list === undefined ? undefined : spliceOf(text, list, selector);
    if (splice === undefined) return undefined;
    splices.push(splice, commentAbove(text, map!));
  }
  let after = text;
  for (const { from, to, text: made } of splices.sort((a, b) => b.from - a.from)) {
    after = after.slice(0, from) + made + after.slice(to);
  }
  return parseYaml(file, after).diagnostics.length > 0 ? undefined : after;
}
