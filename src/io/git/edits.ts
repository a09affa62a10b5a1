/**
 * Who edited a config folder after a commit: what git tells of it.
 *
 * In: a repository, a commit. Out: `EditHistory`. Names and subjects are whatever somebody wrote: they are cut here, and shown as values.
 */
import { cut } from "../../core/base/visible.ts";
import type { Commit } from "../../core/model/cause/commit.ts";
import type { BlamedLine, EditHistory, Region } from "../../core/plan/cause/edit-history.ts";
import { IoError } from "../io-error.ts";
import { type Blobs, commitSource } from "./commit-source.ts";
import type { ReadPast } from "./config-history.ts";
import { firstParentCommits, folderCommits } from "./history.ts";
import type { Repository } from "./repository.ts";

/** As much of a name, and of a subject, as anybody reads. */
const [NAME, SUBJECT] = [80, 160];

/** Dates are whatever a commit says: years of four digits are moments. */
const END_OF_TIME = 253_402_300_800;

const dateOf = (seconds: string, date: string): Pick<Commit, "date"> =>
  /^\d+$/.test(seconds) && Number(seconds) < END_OF_TIME ? { date } : {};

/** In UTC, whatever clock its author had. */
const FORMAT = ["--date=format-local:%Y-%m-%dT%H:%M:%SZ", "--format=%H%x00%an%x00%at%x00%ad%x00%s"];

export async function aboutCommits({ git }: Repository, commits: readonly string[]): Promise<readonly Commit[]> {
  if (commits.length === 0) return [];
  const printed = await git.ask("rev-list", ["--no-walk=unsorted", ...FORMAT, ...commits]);
  const lines = printed.split("\n").map((line) => line.split("\0"));
  return lines.flatMap(([id = "", author = "", seconds = "", date = "", subject]): readonly Commit[] => {
    if (subject === undefined) return [];
    return [{ id, author: cut(author, NAME), ...dateOf(seconds, date), subject: cut(subject, SUBJECT) }];
  });
}

/** `<commit> <line there> <line here>[ <lines>]`, lines that tell of the commit, a tab and the text. */
const HEAD = /^([0-9a-f]{40}|[0-9a-f]{64}) \d+ (\d+)(?: \d+)?$/;

export function blamedLines(printed: string): readonly BlamedLine[] {
  const lines: BlamedLine[] = [];
  let head: { readonly commit: string; readonly line: number } | undefined;
  for (const text of printed.split("\n")) {
    if (head === undefined) {
      const [, commit, line] = HEAD.exec(text) ?? [];
      if (commit !== undefined) head = { commit, line: Number(line) };
    } else if (text.startsWith("\t")) {
      lines.push({ ...head, text: text.slice(1) });
      head = undefined;
    }
  }
  return lines;
}

/** More regions of a file are not asked for one by one: then it is the file. */
const RANGES = 200;

const rangeOf = ({ first, last }: Region): string => `${first},${last ?? ""}`;

/** A repository may name a list of commits for blame to pass by that is not there: then blame says nothing at all, and configs may. */
export function saysNothing(error: unknown): string {
  if (error instanceof IoError) return "";
  throw error;
}

/** The one commit that a merge brought to its first parent. */
async function broughtBy(repository: Repository, commit: string) {
  // A commit without a parent brought all that it has.
  const range = await folderCommits(repository, `${commit}^`, commit).catch(() => []);
  const [only, ...more] = range.filter((one) => one !== commit);
  if (only === undefined || more.length > 0) return undefined;
  const parent = (await repository.git.ask("rev-parse", ["--verify", "--quiet", `${only}^`])).trim();
  return { commit: only, parent };
}

/** Of the commits after `from`, which the commit at hand descends from. */
export async function editHistoryOf(
  repository: Repository & { readonly commit: string },
  from: string,
  readPast: ReadPast,
): Promise<EditHistory> {
  const { git, commit, path } = repository;
  const blobs: Blobs = new Map();
  return {
    all: await folderCommits(repository, from, commit),
    line: () => firstParentCommits(repository, from, commit),
    blame: async (file, regions) => {
      const each = [...new Set(regions.map(rangeOf))];
      const ranges = each.length > RANGES ? [] : each;
      const asked = git.blame(`${from}..${commit}`, path === "." ? file : `${path}/${file}`, ranges);
      return blamedLines(await asked.catch(saysNothing));
    },
    configAt: (one) => readPast(commitSource(git, one, path, blobs)),
    brought: (one) => broughtBy(repository, one),
    about: (commits) => aboutCommits(repository, commits),
  };
}
