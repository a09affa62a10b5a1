/**
 * OU paths: how a config names an organizational unit.
 *
 * In: text such as `/Workloads/Prod`. Out: the names from just below the root down. Invariant: `parseOuPath` of
 * `formatOuPath(names)` gives the names back, whatever characters they hold; a slash inside a name is written `\/`, and a
 * backslash before a slash or another backslash `\\`. Example: `/R\/D/Lab` is the OU `Lab` in the OU `R/D`.
 */

/** The names of a path, unescaped; `[]` for the root `/`; `undefined` where the text is no path (`Prod`, `/a//b`, `/a/`). */
export function parseOuPath(text: string): readonly string[] | undefined {
  if (!text.startsWith("/")) return undefined;
  if (text === "/") return [];
  const names: string[] = [];
  let name = "";
  for (let index = 1; index < text.length; index++) {
    const char = text[index]!;
    const next = text[index + 1];
    if (char === "\\" && (next === "/" || next === "\\")) {
      name += next;
      index++;
    } else if (char === "/") {
      names.push(name);
      name = "";
    } else {
      name += char;
    }
  }
  names.push(name);
  return names.includes("") ? undefined : names;
}

/** The path of an OU as a config writes it; `/` for the root. */
export function formatOuPath(names: readonly string[]): string {
  return `/${names.map(escapeName).join("/")}`;
}

/** A backslash is doubled only where it would be read as an escape, so that ordinary names stay as people know them. */
function escapeName(name: string): string {
  return name.replace(/\\(?=[\\/]|$)|\//g, (char) => `\\${char}`);
}
