/** Messages about files and YAML, before anything in them is understood. */
import { figure } from "../../base/figure.ts";
import { error, type Message, meant, meantKey, named, note, offer, short, warning } from "./message.ts";

export const fileMessages = {
  "yaml-syntax": (p: { problem: string; hint?: string | undefined }): Message =>
    error(`this is not valid YAML: ${p.problem}`, p.hint),
  "duplicate-key": (p: { key: string; line: number }): Message =>
    error(`the key ${short(p.key)} stands twice in the same map, first on line ${p.line}`, "keep one of them"),
  "key-not-text": (p: { found: string }): Message =>
    error(`a key has to be a plain text, not ${p.found}`, "is there a stray ? or { or [, or is the key missing?"),
  "reserved-key": (p: { key: string }): Message =>
    error(`${p.key} cannot be a key: programs that read it would take it for something else`, "choose another key"),
  "merge-key": (_: Record<string, never>): Message =>
    error("merge keys (<<) are not supported", "write the keys out, so that a reader sees them where they count"),
  "custom-tag": (p: { tag: string }): Message =>
    error(`the tag ${short(p.tag)} is not supported`, "write the value without a tag; in quotes if it is a text"),
  "yaml-version": (p: { version: string }): Message =>
    error(`YAML ${p.version} is asked for, but configs are YAML 1.2`, "remove the %YAML line"),
  "alias-limit": (p: { limit: number }): Message =>
    error(
      `aliases (*) blow this document up to more than ${p.limit} repeated values`,
      "write the values out, or use an AccountSet",
    ),
  "too-deep": (p: { limit: number }): Message => error(`values are nested more than ${p.limit} levels deep`),
  "too-many-documents": (p: { limit: number }): Message =>
    error(
      `the file has more than ${p.limit} documents, and those from here on are not read`,
      "are all those --- meant?",
    ),
  "unquoted-account-id": (p: { text: string }): Message =>
    error(
      `${p.text} is read as a number, so that an account id loses its leading zeros`,
      offer("put it in quotes:", `"${p.text}"`),
    ),
  "not-a-document": (p: { found: string }): Message =>
    error(`a config document is a map that begins with a kind, but this is ${p.found}`),
  "no-kind": (_: Record<string, never>): Message =>
    note("this YAML has no kind, so it is not read as config", "begin it with a kind if it is meant to be config"),
  "missing-kind": (_: Record<string, never>): Message =>
    error("this document has no kind, while others in the same file have one", "begin it with a kind, as kind: Group"),
  "mistyped-kind": (p: { key: string }): Message =>
    error(`this document has a key ${short(p.key)}, but no kind`, meantKey("kind")),
  "file-too-large": (p: { what: string; size: number; limit: number }): Message =>
    error(
      `${p.what} has ${figure(p.size)} bytes, more than the ${figure(p.limit)} that are read`,
      "split it into several files",
    ),
  "too-many-files": (p: { count: number; limit: number }): Message =>
    error(
      `the folder holds ${figure(p.count)} YAML files, more than the ${figure(p.limit)} that are read`,
      "is this the config folder?",
    ),
  "not-utf8": (p: { what: string }): Message => error(`${p.what} is not UTF-8 text`, "save it as UTF-8"),
  "outside-folder": (p: { path: string; link: boolean; what?: "file" | "folder" }): Message =>
    error(
      p.link
        ? `${short(p.path)} leads out of the config folder by a symbolic link`
        : `${short(p.path)} is outside of the config folder`,
      !p.link && p.path.includes("\\")
        ? "write paths with / between their parts"
        : `put the ${p.what ?? "file"} itself into the config folder`,
    ),
  "link-not-followed": (p: { path: string; what: "file" | "folder" }): Message =>
    note(
      `${p.path} is a symbolic link, and links are not followed to find config`,
      `the ${p.what} that it points at is read where it is itself`,
    ),
  "broken-link": (p: { path: string }): Message =>
    note(
      `${p.path} is a symbolic link that leads nowhere, so that nothing is read`,
      "remove it, or put the file there",
    ),
  "link-to-unread": (p: { path: string; target: string; what: "file" | "folder" }): Message =>
    error(
      `${p.path} is a symbolic link to ${p.target}, which is not read as config`,
      `links are not followed: put the ${p.what} itself where the link is`,
    ),
  "nested-repository": (p: { path: string; guardrails?: boolean }): Message =>
    (p.guardrails === true ? error : warning)(
      `${p.path} is a git repository of its own, so that the ${p.guardrails === true ? "policies" : "YAML files"} in it are not read as config`,
      "what commits of this repository cannot hold is no config: move it here, or let git ignore the folder",
    ),
  "policy-not-in-git": (p: { path: string; nested: boolean }): Message =>
    warning(
      p.nested
        ? `${p.path} lies in a git repository of its own, so that no commit of this one holds the policy`
        : `git ignores ${p.path}, so that no commit holds the policy`,
      p.nested
        ? "move the file, or write the policy here as YAML"
        : "let git track the file, or write the policy here as YAML",
    ),
  "file-not-found": (p: { path: string; near?: string | undefined; relative?: string | undefined }): Message =>
    error(
      `there is no file ${short(p.path)} in the config folder`,
      p.relative === undefined
        ? meant(p.near, "paths are relative to the config folder")
        : named("paths are relative to the config folder: write", p.relative),
    ),
  "not-a-file": (p: { path: string; found?: string }): Message =>
    p.found === undefined
      ? error(`${short(p.path)} is not a file`)
      : error(`${short(p.path)} is ${p.found}, not a file`, "take it out of the config folder, or call it otherwise"),
  "empty-folder": (p: { files: number }): Message =>
    error(
      p.files === 0
        ? "there is no YAML file in the config folder (those that git ignores do not count)"
        : "no document in the config folder has a kind",
      "idc import writes what is live as config, idc init a starter",
    ),
} as const;
