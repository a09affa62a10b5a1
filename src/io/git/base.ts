/**
 * The base: what the instance remembers of the last applied commit, and what history says was declared since.
 *
 * The value of the tag is untrusted: it is believed only where it is a full commit id that is an ancestor of the commit at
 * hand, with the same path, and the folder is as that commit at hand has it.
 */
import type { Config } from "../../core/config.ts";
import { appliedTag, readPointer, writePointer } from "../../core/marks.ts";
import { newSince } from "../../core/past-configs.ts";
import type { Base } from "../../core/plan.ts";
import type { ConfigSource } from "../config/source.ts";
import { type Blobs, commitSource } from "./commit-source.ts";
import { commitsBetween, hasCommit, isAncestor, type Repository } from "./repository.ts";

export interface BaseConfigs {
  readonly base: Base;
  /**
   * The config of the last applied commit first, then what is new in those of the commits after it, the one at hand left
   * out. Empty where the base is not believed. Commits after it with a broken config are left out: what they declared was never applied.
   */
  readonly past: readonly Config[];
}

/** Reads and checks the config of a source; undefined where it is broken. */
export type ReadPast = (source: ConfigSource) => Promise<Config | undefined>;

/** The state of the pointer, without reading any config. */
async function judgePointer(
  repository: Repository,
  commit: string,
  name: string,
  tags: Readonly<Record<string, string>>,
) {
  const value = tags[appliedTag(name)];
  if (value === undefined) return { state: "first-run" as const };
  const pointer = readPointer(value);
  if (pointer === undefined) return { state: "pointer-unreadable" as const };
  const applied = pointer.commit;
  if (!(await isAncestor(repository, applied, commit))) {
    const known = await hasCommit(repository, applied);
    return { state: known ? ("pointer-not-ancestor" as const) : ("pointer-unknown-commit" as const), applied };
  }
  if (value !== writePointer(applied, repository.path)) {
    return { state: "pointer-other-path" as const, applied };
  }
  return { state: repository.clean ? ("believed" as const) : ("uncommitted-changes" as const), applied };
}

export async function readBase(
  repository: Repository | undefined,
  name: string,
  tags: Readonly<Record<string, string>> | undefined,
  readPast: ReadPast,
): Promise<BaseConfigs> {
  if (repository === undefined) return { base: { state: "no-repository" }, past: [] };
  const { commit, path } = repository;
  if (commit === undefined) return { base: { state: "no-commit", path }, past: [] };
  if (tags === undefined) return { base: { state: "tags-unreadable", commit, path }, past: [] };
  const judged = await judgePointer(repository, commit, name, tags);
  const base: Base = { commit, path, ...judged };
  if (base.state === "first-run" && !repository.clean)
    return { base: { ...base, state: "uncommitted-changes" }, past: [] };
  if (base.state !== "believed" || base.applied === undefined) return { base, past: [] };
  const blobs: Blobs = new Map();
  const configAt = (at: string) => readPast(commitSource(repository.git, at, path, blobs));
  const applied = await configAt(base.applied);
  if (applied === undefined) return { base: { ...base, state: "past-config-unreadable" }, past: [] };
  const past: Config[] = [applied];
  const newIn = newSince(applied);
  const later = base.applied === commit ? [] : await commitsBetween(repository, base.applied, commit);
  for (const between of later) {
    const config = await configAt(between);
    if (config !== undefined) past.push(newIn(config));
  }
  return { base, past };
}
