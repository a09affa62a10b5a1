/** Messages about files and YAML, before anything in them is understood. */
import { error, type Message, meant, note } from "./message.ts";

export const fileMessages = {
  "yaml-syntax": (p: { problem: string; hint?: string | undefined }): Message =>
    error(`this is not valid YAML: ${p.problem}`, p.hint),
  "duplicate-key": (p: { key: string; line: number }): Message =>
    error(`the key ${p.key} stands twice in the same map, first on line ${p.line}`, "keep one of them"),
  "key-not-text": (_: Record<string, never>): Message =>
    error("a key has to be a plain text, not a list, a map or an alias"),
  "merge-key": (_: Record<string, never>): Message =>
    error("merge keys (<<) are not supported", "write the keys out, so that a reader sees them where they count"),
  "custom-tag": (p: { tag: string }): Message =>
    error(`the tag ${p.tag} is not supported`, "write the value without a tag; in quotes if it is a text"),
  "yaml-version": (p: { version: string }): Message =>
    error(`YAML ${p.version} is asked for, but configs are YAML 1.2`, "remove the %YAML line"),
  "alias-limit": (p: { limit: number }): Message =>
    error(
      `aliases (*) blow this document up to more than ${p.limit} repeated values`,
      "write the values out, or use an AccountSet",
    ),
  "too-deep": (p: { limit: number }): Message => error(`values are nested more than ${p.limit} levels deep`),
  "unquoted-account-id": (p: { text: string }): Message =>
    error(
      `${p.text} is read as a number, so that an account id loses its leading zeros`,
      `put it in quotes: "${p.text}"`,
    ),
  "not-a-document": (p: { found: string }): Message =>
    error(`a config document is a map that begins with a kind, but this is ${p.found}`),
  "no-kind": (_: Record<string, never>): Message =>
    note("this YAML has no kind, so it is not read as config", "begin it with a kind if it is meant to be config"),
  "missing-kind": (_: Record<string, never>): Message =>
    error("this document has no kind, while others in the same file have one", "begin it with a kind, as kind: Group"),
  "mistyped-kind": (p: { key: string }): Message =>
    error(`this document has a key ${p.key}, but no kind`, "did you mean kind?"),
  "file-too-large": (p: { what: string; size: number; limit: number }): Message =>
    error(`${p.what} has ${p.size} bytes, more than the ${p.limit} that are read`, "split it into several files"),
  "too-many-files": (p: { count: number; limit: number }): Message =>
    error(
      `the folder holds ${p.count} YAML files, more than the ${p.limit} that are read`,
      "is this the config folder?",
    ),
  "not-utf8": (p: { what: string }): Message => error(`${p.what} is not UTF-8 text`, "save it as UTF-8"),
  "outside-folder": (p: { path: string; link: boolean }): Message =>
    error(
      p.link
        ? `${p.path} leads out of the config folder by a symbolic link`
        : `${p.path} is outside of the config folder`,
      "put the file itself into the config folder",
    ),
  "link-not-followed": (p: { path: string }): Message =>
    note(
      `${p.path} is a symbolic link, and links are not followed to find config`,
      "what it points at is read where it is itself",
    ),
  "file-not-found": (p: { path: string; near?: string | undefined; relative?: string | undefined }): Message =>
    error(
      `there is no file ${p.path} in the config folder`,
      p.relative === undefined
        ? meant(p.near, "paths are relative to the config folder")
        : `paths are relative to the config folder: write ${p.relative}`,
    ),
  "not-a-file": (p: { path: string }): Message => error(`${p.path} is not a file`),
  "empty-folder": (p: { files: number }): Message =>
    error(
      p.files === 0 ? "there is no YAML file in the config folder" : "no document in the config folder has a kind",
      "idc init writes a starter config",
    ),
} as const;
