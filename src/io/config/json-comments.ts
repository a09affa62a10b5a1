/** Comments in JSON, which has none: read as YAML, `// x` would be the beginning of the next key. */

/** Texts in quotes, comments of YAML, and what begins where a value or a key could. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<=^|\s)#.*|(?<=^|[\s,:[\]{}])\/[/*]/gm;

/** Where the first comment of a JSON file begins. */
export function jsonComment(text: string): number | undefined {
  if (!/^\uFEFF?\s*(?:\{|\/[/*])/.test(text)) return undefined;
  for (const { 0: token, index } of text.matchAll(TOKENS)) if (token.startsWith("/")) return index;
  return undefined;
}
