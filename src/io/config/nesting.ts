/**
 * How deep a document nests, asked of the token tree before it is composed: composing recurses, and text made for it would
 * use up the stack, which V8 does not always survive (a regular expression first compiled at the stack's end aborts it).
 */
import type { CST } from "yaml";

/** The first token that stands more than `limit` levels deep. */
export function tooDeepToken(token: CST.Token | null | undefined, limit: number): CST.Token | undefined {
  if (!token || !("items" in token)) return undefined;
  if (limit === 0) return token;
  for (const item of token.items) {
    if (item.value === undefined && !("key" in item)) continue;
    const found = ("key" in item && tooDeepToken(item.key, limit - 1)) || tooDeepToken(item.value, limit - 1);
    if (found) return found;
  }
  return undefined;
}
