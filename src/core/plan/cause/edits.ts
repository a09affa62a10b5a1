/**
 * Edits: which commit made each.
 *
 * In: what was planned, the config at hand, what git tells of the commits since the last completed one. Out: commits by key. Invariant: a
 * commit is only named where git shows it: by the lines that say what is declared now, or by the config that was otherwise before; where
 * there are too many files or commits to look at, nothing is said. Example: of a rule that left the config, the newest commit
 * whose config does not have it and whose parent's had.
 */
import type { Key } from "../../base/key.ts";
import { groupBy, largest } from "../../base/lists.ts";
import type { OnDemand } from "../../desired/resolve-on-demand.ts";
import { objectKey } from "../../model/anew.ts";
import type { Change } from "../../model/change.ts";
import { changedFields } from "../../model/changed-fields.ts";
import type { Config } from "../../model/config.ts";
import type { Registry } from "../../model/kind.ts";
import type { BlamedLine, EditHistory } from "./edit-history.ts";
import { type Place, placesIn } from "./regions.ts";

/** More files with edits are not looked into line by line. */
const FILES = 24;
/** More commits are not read. */
const COMMITS = 16;

/** What it takes to tell. */
export interface EditsInput {
  readonly changes: readonly Change[];
  readonly config: Config;
  readonly kinds: Registry;
  /** What an earlier config declares, by today's organization. */
  readonly meaning: (config: Config) => Pick<OnDemand, "declares" | "specOf">;
}

/** Lines that say nothing at the end of a region belong to what comes next. */
const SAYS_NOTHING = /^\s*(?:#.*|---.*|\.\.\.\s*)?$/;

/** Whether a config says of a change's object what the one at hand says. */
export function isAsNow(
  change: Change,
  { declares, specOf }: ReturnType<EditsInput["meaning"]>,
  kinds: Registry,
): boolean {
  const key = objectKey(change);
  if (change.after === undefined) return !declares(key);
  const [kind, spec] = [kinds.get(change.kind), specOf(key)];
  return kind !== undefined && spec !== undefined && changedFields(kind, spec, change.after).length === 0;
}

/** A function of places: the newest commit that a line there is of, by its rank; infinite where none of them changed since. */
function makeRank(files: ReadonlyMap<string, readonly BlamedLine[]>, all: readonly string[]) {
  const ranks = new Map(all.map((commit, rank) => [commit, rank]));
  const byLine = new Map([...files].map(([file, lines]) => [file, new Map(lines.map((one) => [one.line, one]))]));
  const known = new Map<Place, number>();
  const look = ({ file, first, last }: Place): number => {
    const lines = byLine.get(file) ?? new Map<number, BlamedLine>();
    const says = (line: number) => !SAYS_NOTHING.test(lines.get(line)?.text ?? "");
    let end = last ?? largest(lines.keys());
    while (end > first && !says(end)) end -= 1;
    let newest = Number.POSITIVE_INFINITY;
    for (let line = first; line <= end; line++)
      newest = Math.min(newest, ranks.get(lines.get(line)?.commit ?? "") ?? newest);
    return newest;
  };
  return (place: Place): number => {
    const rank = known.get(place) ?? look(place);
    known.set(place, rank);
    return rank;
  };
}

/** By the lines that say so: of the rule or document itself, else of the account sets that it goes by. */
async function byLines(changes: readonly Change[], { config }: EditsInput, history: EditHistory) {
  const found = new Map<Key, string>();
  const places = placesIn(config);
  const tiersOf = ({ sources }: Change) => [sources.map(places.of), sources.flatMap(places.setsOf)];
  const wanted = new Set(changes.flatMap((change) => tiersOf(change).flat()));
  const files = groupBy(wanted, ({ file }) => file);
  if (files.length > FILES) return found;
  const blamed = files.map(async (own) => [own[0]!.file, await history.blame(own[0]!.file, own)] as const);
  const rankOf = makeRank(new Map(await Promise.all(blamed)), history.all);
  for (const change of changes) {
    const commits = tiersOf(change).map((tier) => history.all[Math.min(...tier.map(rankOf))]);
    const commit = commits.find((one) => one !== undefined);
    if (commit !== undefined) found.set(change.key, commit);
  }
  return found;
}

type Says = (change: Change) => boolean;

/** Whether a commit's config says what is said now; undefined where it cannot be read. */
async function saysAt(commit: string, { kinds, meaning }: EditsInput, history: EditHistory): Promise<Says | undefined> {
  const config = await history.configAt(commit);
  const told = config && meaning(config);
  return told && ((change) => isAsNow(change, told, kinds));
}

/** What a merge brought is of the commit that it brought, where that one made it so. */
async function makerOf(commit: string, input: EditsInput, history: EditHistory): Promise<(change: Change) => string> {
  const brought = await history.brought(commit);
  if (brought === undefined) return () => commit;
  const [says, before] = [await saysAt(brought.commit, input, history), await saysAt(brought.parent, input, history)];
  return (change) => (says?.(change) === true && before?.(change) === false ? brought.commit : commit);
}

/** By what the configs of commits say, from the newest to the oldest: whose parent's was otherwise. */
async function byConfigs(changes: readonly Change[], input: EditsInput, history: EditHistory) {
  const found = new Map<Key, string>();
  const line = changes.length === 0 ? [] : await history.line();
  let open = changes;
  for (const [index, commit] of line.slice(0, COMMITS).entries()) {
    if (open.length === 0) break;
    const parent = line[index + 1];
    // The last completed commit's was otherwise: else it were no edit.
    const says = parent === undefined ? () => false : await saysAt(parent, input, history);
    if (says === undefined) break;
    const made = open.filter((change) => !says(change));
    const maker = made.length === 0 ? undefined : await makerOf(commit, input, history);
    for (const change of made) found.set(change.key, maker!(change));
    open = open.filter(says);
  }
  return found;
}

/** Commits by keys of the changes that are edits, as far as git tells. */
export async function editsIn(input: EditsInput, history: EditHistory): Promise<ReadonlyMap<Key, string>> {
  const all = input.changes.filter(({ cause }) => cause === "edit");
  // What goes to be made anew is of the commit of its making.
  const edits = all.filter(({ action, anew }) => action !== "delete" || anew === undefined);
  const [only, ...more] = history.all;
  if (only === undefined || edits.length === 0) return new Map();
  if (more.length === 0) return new Map(all.map(({ key }) => [key, only]));
  const isNew = ({ action, sources }: Change) => action === "create" && sources.length > 0;
  const lined = await byLines(edits.filter(isNew), input, history);
  const others = edits.filter(({ key }) => !lined.has(key));
  const found = new Map([...lined, ...(await byConfigs(others, input, history))]);
  return new Map(
    all.flatMap((change) => {
      const commit = found.get(objectKey(change));
      return commit === undefined ? [] : [[change.key, commit] as const];
    }),
  );
}
