/** A company's files written otherwise: rules of several names and accounts, in lines and in brackets, with comments, with either line end. */
import { parseAllDocuments, stringify } from "yaml";
import type { Random } from "../../src/emulator/base/random.ts";

interface WrittenRule {
  readonly group?: string;
  readonly permissionSet?: string;
  readonly accounts: unknown;
  readonly [key: string]: unknown;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Two rules as one that gives more: all of their groups all of their sets, everywhere. */
function product(one: WrittenRule, other: WrittenRule): object {
  const [groups, sets] = [
    [one.group, other.group],
    [one.permissionSet, other.permissionSet],
  ].map((names) => [...new Set(names)]);
  const accounts = [
    ...new Set([...listOf(one.accounts), ...listOf(other.accounts)].map((term) => JSON.stringify(term))),
  ];
  return {
    groups,
    permissionSets: sets,
    accounts: accounts.map((term) => JSON.parse(term) as unknown),
    reason: "both",
  };
}

function merged(rules: readonly WrittenRule[], random: Random): readonly object[] {
  const made: object[] = [];
  for (let at = 0; at < rules.length; at++) {
    const [one, other] = [rules[at]!, rules[at + 1]];
    const isPair = one.group !== undefined && other?.group !== undefined && random.below(4) === 0;
    made.push(isPair ? product(one, other) : one);
    if (isPair) at++;
  }
  return made;
}

/** A word of its own behind every line that takes one. */
function commented(text: string, random: Random): string {
  let count = 0;
  return text
    .split("\n")
    .map((line) => {
      if (line === "" || /^---|[|>{[,]$|^ *[\]}"]/.test(line) || random.below(3) > 0) return line;
      count += 1;
      const indent = /^ */.exec(line)![0];
      return random.below(3) === 0 ? `${indent}# above ${count}\n${line}` : `${line} # beside ${count}`;
    })
    .join("\n");
}

function accessFile(text: string, random: Random): string {
  const documents = parseAllDocuments(text).map((one) => one.toJS() as { kind: string; assignments: WrittenRule[] });
  return documents
    .map(({ assignments, ...rest }) => {
      const value = { ...rest, assignments: merged(assignments, random) };
      return stringify(value, { collectionStyle: random.below(6) === 0 ? "flow" : "any", lineWidth: 0 });
    })
    .join("---\n");
}

export function restyled(files: Iterable<readonly [string, string]>, random: Random): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...files].map(([path, text]) => {
      if (!path.endsWith(".yaml")) return [path, text];
      const written = text.includes("kind: Assignments") ? accessFile(text, random) : text;
      const marked = commented(written, random);
      return [path, random.below(4) === 0 ? marked.replaceAll("\n", "\r\n") : marked];
    }),
  );
}
