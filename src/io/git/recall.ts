/** What the instance and the repository remember together of a config's earlier runs. */

import { remember } from "../../core/memory/remember.ts";
import type { Remembered } from "../../core/memory/remembered.ts";
import type { HashOfFolder } from "../../core/memory/tags.ts";
import type { Config } from "../../core/model/config.ts";
import { historyOf, type ReadPast } from "./config-history.ts";
import { type Repository, resolveCommit } from "./repository.ts";

export interface Recalling {
  readonly repository: Repository | undefined;
  readonly settings: Config["settings"];
  /** Tags of the instance; undefined where they may not be read. */
  readonly tags: Readonly<Record<string, string>> | undefined;
  readonly readPast: ReadPast;
  readonly sha256: (text: string) => string;
  /** The commit whose memory a person sets aside. */
  readonly supersede?: string | undefined;
  readonly overrideSettings?: boolean;
  readonly brake?: boolean;
}

/** Digits of the hash of a path. */
const DIGITS = 16;

export const hashOfFolder =
  (sha256: (text: string) => string): HashOfFolder =>
  (path) =>
    sha256(path).slice(0, DIGITS);

const isCommitted = (repository: Repository): repository is Repository & { readonly commit: string } =>
  repository.commit !== undefined;

/** A person may name a commit by a branch; one that this clone does not have is known by its id alone. */
async function idOf(repository: Repository | undefined, named: string): Promise<string> {
  return (repository && (await resolveCommit(repository, named))) ?? named;
}

export async function recall(given: Recalling): Promise<Remembered> {
  const { repository, settings, tags, readPast, sha256, supersede, overrideSettings } = given;
  const history = repository !== undefined && isCommitted(repository) ? historyOf(repository, readPast) : undefined;
  return remember({
    ...{ history, settings, tags, hashOfFolder: hashOfFolder(sha256) },
    without: repository === undefined ? { state: "no-repository" } : { state: "no-commit", path: repository.path },
    ...(supersede === undefined ? {} : { supersede: await idOf(repository, supersede) }),
    ...{ overrideSettings: overrideSettings === true, brake: given.brake === true },
  });
}
