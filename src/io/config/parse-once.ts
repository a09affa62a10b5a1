/**
 * Parses each text of a file once: the commits of one run mostly hold the same files.
 *
 * In: file and text, as for `parseYaml`. Out: the same. Invariant: only the last text of each file is remembered, so memory
 * follows one config, not the number of commits; what was given out is never changed.
 */
import { type ParsedFile, parseYaml } from "./parse-yaml.ts";

export type ParseFile = typeof parseYaml;

export function parseOnce(): ParseFile {
  const last = new Map<string, { readonly text: string; readonly parsed: ParsedFile }>();
  return (file, text) => {
    const known = last.get(file);
    if (known?.text === text) return known.parsed;
    const parsed = parseYaml(file, text);
    last.set(file, { text, parsed });
    return parsed;
  };
}
