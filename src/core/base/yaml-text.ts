/**
 * A text as YAML has it, for advice that somebody copies into a file.
 *
 * In: text. Out: a plain scalar, or one in double quotes where plain YAML would read something else. Invariant: a YAML 1.2 parser
 * reads the text back, in a list or map of one line too. Example: `dev` is `dev`, `012` is `"012"`.
 */
import { visibleJson } from "./visible.ts";

/** Nothing that begins or ends a value, and no space at an end. */
const PLAIN = /^[\p{L}\p{N}/_]([\p{L}\p{M}\p{N}/_.@+=-]|[ :](?=[\p{L}\p{N}/_.@+=-]))*$/u;
/** Read as another thing by some version of YAML: words for yes and no, numbers (of base 60 too), dates and moments. */
const WORDS =
  /^(true|false|null|yes|no|on|off|y|n|[0-9][0-9._:+-]*|0[xob][0-9a-f_]+|[0-9._]+e[-+]?[0-9]+|\d{4}-\d\d?-\d\d?[t ].*)$/i;

export function yamlText(text: string): string {
  return PLAIN.test(text) && !WORDS.test(text) ? text : visibleJson(JSON.stringify(text));
}
