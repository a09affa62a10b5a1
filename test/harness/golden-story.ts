/** Golden stories: a folder each below `test/golden`, read into what has to happen. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Override } from "../../src/core/model/override.ts";

export const GOLDEN = fileURLToPath(new URL("../golden", import.meta.url));

/** A file whole, null where it is deleted, `append` at its end, or parts of it replaced, each of which stands there once. */
export type Edit = string | null | Replacement | readonly Replacement[] | { readonly append: string };
export interface Replacement {
  readonly from: string;
  readonly to: string;
}
export type Edits = Readonly<Record<string, Edit>>;
export type Texts = Readonly<Record<string, string>>;

/** What `story.yaml` says. */
export interface StoryFile {
  readonly title: string;
  /** One or two sentences: what happened, and why somebody looks at this plan. */
  readonly story: string;
  /** The company to start from, a folder below `test/golden/base`. */
  readonly base: string;
  /** Day of the plan, `YYYY-MM-DD`. Default: 2026-11-24. */
  readonly today?: string;
  /** Day on which the config before was applied. Default: today. */
  readonly appliedOn?: string;
  /** Account that asks. Default: the management account. */
  readonly caller?: string;
  /** Changes to the organization: objects are added, or replaced where their name is taken. */
  readonly organization?: Readonly<Record<string, unknown>>;
  /** Changes to the base's config, applied before the story begins; `false`: nothing was ever applied. */
  readonly applied?: Edits | false;
  /** What somebody clicks in the console after that. */
  readonly console?: readonly { readonly operation: string; readonly input: object }[];
  /** Changes to the config that make the commit at hand. */
  readonly config?: Edits;
  /** Changes to files that nobody committed. */
  readonly uncommitted?: Edits;
  /** Guards that are overruled by name. */
  readonly overrides?: readonly Override[];
  /** Who lets it be applied: a person who says yes, or `--auto-approve`. Default: person. */
  readonly approval?: "person" | "auto";
  /** Changes (`action key`) that the plan after the apply still shows. Default: none. */
  readonly left?: readonly string[];
}

export interface Story extends StoryFile {
  readonly name: string;
  readonly organization: Readonly<Record<string, unknown>>;
  /** The config before, as files; undefined where nothing was applied. */
  readonly before: Texts | undefined;
  /** The config at hand. */
  readonly after: Texts;
  /** What lies in the folder besides. */
  readonly loose: Texts;
}

const KEYS: Readonly<Record<string, string>> = {
  accounts: "id",
  users: "userName",
  groups: "name",
  permissionSets: "name",
};

/** An organization with changes: lists grow, objects of a name that is taken are replaced. */
function merged(base: Record<string, unknown>, changes: Record<string, unknown>): Record<string, unknown> {
  const result = { ...base };
  for (const [member, change] of Object.entries(changes)) {
    const old = result[member];
    if (Array.isArray(change) && Array.isArray(old)) {
      const key = KEYS[member];
      const names = new Set(change.map((item) => (key === undefined ? undefined : item[key])));
      const kept = old.filter((item) => key === undefined || !names.has(item[key]));
      result[member] = [...kept, ...change];
    } else {
      result[member] = Array.isArray(change) ? change : { ...(old as object), ...(change as object) };
    }
  }
  return result;
}

function replaced(text: string, { from, to }: Replacement, path: string): string {
  if (text.split(from).length !== 2) throw new Error(`${path} holds this not exactly once: ${from}`);
  return text.replace(from, () => to);
}

/** Files after edits. */
export function edited(files: Texts, edits: Edits): Texts {
  const result: Record<string, string> = { ...files };
  for (const [path, edit] of Object.entries(edits)) {
    const old = result[path];
    if (edit === null) {
      if (old === undefined) throw new Error(`there is no ${path} to delete`);
      delete result[path];
    } else if (typeof edit === "string") {
      result[path] = edit;
    } else {
      if (old === undefined) throw new Error(`there is no ${path} to edit`);
      const changes = Array.isArray(edit) ? edit : [edit];
      result[path] = changes.reduce(
        (text: string, change) => ("append" in change ? text + change.append : replaced(text, change, path)),
        old,
      );
    }
  }
  return result;
}

function readFolder(folder: string): Texts {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).replaceAll("\\", "/"), readFileSync(path, "utf8")];
    }),
  );
}

function readStory(name: string): Story {
  const file = parse(readFileSync(join(GOLDEN, name, "story.yaml"), "utf8")) as StoryFile;
  const base = join(GOLDEN, "base", file.base);
  const organization = parse(readFileSync(join(base, "organization.yaml"), "utf8")) as Record<string, unknown>;
  const config = readFolder(join(base, "config"));
  const before = file.applied === false ? undefined : edited(config, file.applied ?? {});
  const after = edited(before ?? config, file.config ?? {});
  return {
    ...file,
    name,
    organization: merged(organization, { ...file.organization }),
    before,
    after,
    loose: edited(after, file.uncommitted ?? {}),
  };
}

/** All stories, by name. */
export function readStories(): readonly Story[] {
  const folders = readdirSync(GOLDEN, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .filter((name) => name !== "base")
    .sort()
    .map(readStory);
}
