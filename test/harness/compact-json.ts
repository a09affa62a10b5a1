/** JSON that is read by people and by git: what fits into a line stands in a line. */

const WIDTH = 120;

/** Characters that a reader cannot see are written as JSON's escapes: the value stays the same. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) =>
    Array.from(
      { length: char.length },
      (_, index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

function inOneLine(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  const members = Object.entries(value).map(([name, content]) => `${quoted(name)}: ${inOneLine(content)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** `before` columns stand in front of the value on its line, `after` behind it. */
function written(value: unknown, indent: string, before: number, after: number): string {
  const line = inOneLine(value);
  if (typeof value !== "object" || value === null || before + line.length + after <= WIDTH) return line;
  const deeper = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((content) => ["", content] as const)
    : Object.entries(value).map(([name, content]) => [`${quoted(name)}: `, content] as const);
  const lines = entries.map(([name, content], index) => {
    const comma = index === entries.length - 1 ? 0 : 1;
    return `${deeper}${name}${written(content, deeper, deeper.length + name.length, comma)}`;
  });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

export function compactJson(value: unknown): string {
  // What is undefined is no JSON.
  return `${written(JSON.parse(JSON.stringify(value)), "", 0, 0)}\n`;
}
