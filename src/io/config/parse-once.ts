/**
 * Parses each text of a file once: the commits of one run mostly hold the same files.
 *
 * In: file and text, as for `parseYaml`. Out: the same. Invariant: only the last text of each file is remembered, so memory
 * follows one config, not the number of commits; what was given out is never changed.
 */
import { type ParsedFile, parseYaml } from "./parse-yaml.ts";

export interface ParseFile {
  (file: string, text: string): ParsedFile;
  /** Called when a config is read: what was parsed may be kept for later runs. */
  readonly keep?: () => void;
}

/** `parse` takes what is not remembered. */
export function parseOnce(parse: ParseFile = parseYaml): ParseFile {
  const last = new Map<string, { readonly text: string; readonly parsed: ParsedFile }>();
  const once = (file: string, text: string): ParsedFile => {
    const known = last.get(file);
    if (known?.text === text) return known.parsed;
    const parsed = parse(file, text);
    last.set(file, { text, parsed });
    return parsed;
  };
  return Object.assign(once, { keep: () => parse.keep?.() });
}
