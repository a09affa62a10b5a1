/**
 * A policy as a file that a person reads: JSON, with short lists on one line.
 *
 * In: the policy as a JSON value. Out: text that ends its last line. Invariant: parsed, it is the same value. Example: a list of forty
 * actions fills seven lines, not forty.
 */

const WIDTH = 100;

const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null;

function listText(items: readonly unknown[], indent: string): string {
  const inner = `${indent}  `;
  if (!items.every(isPlain)) return `[\n${items.map((item) => `${inner}${text(item, inner)}`).join(",\n")}\n${indent}]`;
  const lines: string[] = [];
  for (const item of items.map((one) => JSON.stringify(one))) {
    const last = lines.at(-1);
    if (last !== undefined && inner.length + last.length + item.length + 2 < WIDTH) {
      lines[lines.length - 1] = `${last}, ${item}`;
    } else lines.push(item);
  }
  if (lines.length === 1 && indent.length + lines[0]!.length < WIDTH) return `[${lines[0]}]`;
  return `[\n${lines.map((line) => `${inner}${line}`).join(",\n")}\n${indent}]`;
}

function text(value: unknown, indent: string): string {
  if (isPlain(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? "[]" : listText(value, indent);
  const inner = `${indent}  `;
  const entries = Object.entries(value as object).filter(([, one]) => one !== undefined);
  if (entries.length === 0) return "{}";
  return `{\n${entries.map(([key, one]) => `${inner}${JSON.stringify(key)}: ${text(one, inner)}`).join(",\n")}\n${indent}}`;
}

export const policyText = (policy: unknown): string => `${text(policy, "")}\n`;
