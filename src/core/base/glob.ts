/**
 * Anchored globs: `*` is any run of characters, `?` any one; everything else is itself, with its case.
 *
 * In: a pattern and a text. Out: whether the whole text matches. Invariant: never a substring; time grows with the product
 * of both lengths at most, whatever the pattern (no regular expression, so no backtracking to exploit).
 * Example: `matchesGlob("jit-*", "jit-admin")`.
 */

/** Whether a text has glob characters. */
export function hasGlob(text: string): boolean {
  return /[*?]/.test(text);
}

/** Whether a pattern is made of glob characters alone with a `*` among them, so that it matches (nearly) every name. */
export function isWildcardOnly(pattern: string): boolean {
  return /^[*?]+$/.test(pattern) && pattern.includes("*");
}

/** The pattern as a test, its characters split once. */
export function matcherOf(pattern: string): (text: string) => boolean {
  const wanted = [...pattern];
  return (text) => matches(wanted, [...text]);
}

export function matchesGlob(pattern: string, text: string): boolean {
  return matches([...pattern], [...text]);
}

/** On a mismatch, goes back to the last `*` and lets it take one character more. */
function matches(wanted: readonly string[], found: readonly string[]): boolean {
  let [at, index, star, mark] = [0, 0, -1, 0];
  while (index < found.length) {
    if (wanted[at] === "*") {
      star = at++;
      mark = index;
    } else if (wanted[at] === "?" || wanted[at] === found[index]) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++mark;
    } else {
      return false;
    }
  }
  while (wanted[at] === "*") at++;
  return at === wanted.length;
}
