/** The schema of all documents as one file, which needs no other beside it: `idc init` writes it for editors. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Json, JsonObject } from "../core/base/json.ts";
import { renderJson } from "../render/text.ts";
import { packageRoot } from "./package-root.ts";

const MAIN = "config.json";

/** `settings.json#/$defs/x` and, within that file, `#/$defs/x`, are `#/$defs/settings.json/$defs/x` of the whole. */
function pointer(ref: string, file: string): { readonly file: string; readonly ref: string } {
  const [name = "", path = ""] = ref.split("#");
  const target = name === "" ? file : name;
  return { file: target, ref: target === MAIN ? `#${path}` : `#/$defs/${target}${path}` };
}

/** The value with its references made anew; `seen` gathers the files that they lead to. */
function within(value: Json, file: string, seen: Set<string>): Json {
  if (Array.isArray(value)) return value.map((item) => within(item, file, seen));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value as JsonObject).map(([key, member = null]): [string, Json] => {
    if (key !== "$ref" || typeof member !== "string") return [key, within(member, file, seen)];
    const to = pointer(member, file);
    seen.add(to.file);
    return [key, to.ref];
  });
  return Object.fromEntries(entries);
}

/** `schemas/config.json` with all that it refers to. */
export async function wholeSchema(): Promise<string> {
  const seen = new Set([MAIN]);
  const parts: Record<string, Json> = {};
  // A set is walked to what is added meanwhile.
  for (const file of seen) {
    const text = await readFile(join(packageRoot(), "schemas", file), "utf8");
    parts[file] = within(JSON.parse(text) as Json, file, seen);
  }
  const { [MAIN]: main, ...others } = parts;
  return renderJson({ ...(main as JsonObject), $defs: others });
}
