/**
 * Remembering: what the tags of the instance and the history of the folder say together about a config's earlier runs.
 *
 * In: `History`, tags, Settings, what a person says about it. Out: `Remembered`: whether this commit may write at all, what
 * earlier ones declared and protect, and what the next run writes its memory over. Invariant: nothing in a tag is believed
 * that git does not bear out: what was completed or written from is an ancestor of the commit at hand, and the first commit
 * that was written from descends from the completed one. Example: a tag that names a commit of another branch is
 * `pointer-not-ancestor`: nothing of it is used but what the refusal says.
 */
import type { Config } from "../config.ts";
import { declaredBefore, guardsOf, NO_PAST, type Past } from "../past-configs.ts";
import { type Base, type BaseState, isForgetful } from "../plan.ts";
import { gather } from "./gather.ts";
import { type History, MissingObjects } from "./history.ts";
import { type Memory, namesRemembered, newestOf, nothingYet, writerTag } from "./memory.ts";
import { placesOf } from "./places.ts";
import { type InTags, memoryIn, ofApplied, type PlaceOf, setAsideIn, withApplied } from "./tags.ts";

export interface Remembering {
  /** Undefined where there is no repository, or no commit. */
  readonly history: History | undefined;
  /** Why there is no history. */
  readonly without?: { readonly state: "no-repository" | "no-commit"; readonly path?: string };
  readonly settings: Pick<Config["settings"], "name" | "previously">;
  /** Undefined where they may not be read. */
  readonly tags: Readonly<Record<string, string>> | undefined;
  readonly placeOf: PlaceOf;
  /** The commit whose memory a person sets aside: its id, or the beginning of it. */
  readonly supersede?: string;
  /** A person goes on where Settings of written commits cannot be read. */
  readonly overrideSettings?: boolean;
}

/** What the next run writes its memory over. */
export interface Basis {
  readonly memory: Memory;
  /** The memories that this run sets aside: two, where an older version went another way. */
  readonly setAside?: readonly Memory[];
}

export interface Remembered {
  readonly base: Base;
  readonly past: Past;
  readonly basis: Basis;
  /** Whether a branch of a remote has the commit; `none`: no branch of any remote is known. Absent where it was not asked. */
  readonly published?: "yes" | "no" | "none";
}

/** Whether permission sets are looked for that bear our mark though nobody declares them. */
export const looksForMarks = ({ base, basis }: Remembered): boolean => isForgetful(base) || basis.memory.uncommitted;

/** Whose memory it is: ours, or that of the config whose new name is ours. */
interface Own {
  readonly name: string;
  readonly found: InTags | "senseless" | undefined;
  readonly renamed: boolean;
}

function ownMemory({ settings, tags = {}, placeOf }: Remembering): Own {
  const { name, previously } = settings;
  const found = memoryIn(name, tags, placeOf);
  if (found !== undefined || previously === undefined || previously === name) return { name, found, renamed: false };
  const before = memoryIn(previously, tags, placeOf);
  return before === undefined ? { name, found, renamed: false } : { name: previously, found: before, renamed: true };
}

/** Another name with a memory that is of this very folder: the config was renamed, and nobody says so. */
async function formerName(
  history: History,
  { settings, tags = {}, placeOf }: Remembering,
): Promise<string | undefined> {
  for (const name of namesRemembered(tags)) {
    const found = name === settings.name ? undefined : memoryIn(name, tags, placeOf);
    if (found === undefined || found === "senseless" || found.memory.place !== placeOf(history.path)) continue;
    const commit = newestOf(found.memory);
    if (commit === undefined || !(await isBehind(history, commit))) continue;
    const config = await history.configAt(commit, history.path).catch(() => undefined);
    if (config?.settings.name === name) return name;
  }
  return undefined;
}

const isBehind = async (history: History, commit: string): Promise<boolean> =>
  commit === history.commit || ((await history.has(commit)) && (await history.isAncestor(commit, history.commit)));

/** Why the commit at hand may not write over what is remembered; undefined where it may. */
async function orderProblem(history: History, { memory, applied }: InTags): Promise<BaseState | undefined> {
  const { completed, written } = memory;
  const points = [written?.newest, applied?.commit, written?.first, completed?.commit].filter(
    (one) => one !== undefined,
  );
  for (const point of new Set(points)) {
    if (point === history.commit) continue;
    if (!(await history.has(point))) return "pointer-unknown-commit";
    if (!(await history.isAncestor(point, history.commit))) return "pointer-not-ancestor";
  }
  const chain = [completed?.commit, written?.first, written?.newest].filter((one) => one !== undefined);
  for (const [index, later] of chain.entries()) {
    const earlier = chain[index - 1];
    if (earlier === undefined || earlier === later) continue;
    if (!(await history.isAncestor(earlier, later))) return "pointer-unreadable";
  }
  if (completed !== undefined && (await history.isCut(completed.commit, history.commit))) return "history-cut";
  return undefined;
}

/** What counts, and what refusals name: the newest commit that is known of. */
interface Counting {
  readonly memory: Memory;
  /** What an older version applied that is not later than that: of no one line with it, so it counts by itself. */
  readonly beside: readonly Memory[];
  readonly named: Memory;
}

async function countingOf(history: History, found: InTags): Promise<Counting> {
  const { applied, memory } = found;
  const [newest, later] = [newestOf(memory), withApplied(found)];
  if (applied === undefined || newest === undefined) return { memory: later, beside: [], named: later };
  const both = (await history.has(applied.commit)) && (await history.has(newest));
  if (both && (await history.isAncestor(newest, applied.commit))) return { memory: later, beside: [], named: later };
  const isOlder = both && (await history.isAncestor(applied.commit, newest));
  return { memory, beside: ofApplied(found), named: isOlder ? memory : later };
}

/** Without one that completed nobody knows what was there before, whatever was written since. */
const isUnfinished = (memories: readonly Memory[]): boolean =>
  memories.every(({ completed }) => completed === undefined);

function baseOf(history: History, state: BaseState, memory?: Memory): Base {
  const { completed, written } = memory ?? {};
  return {
    commit: history.commit,
    path: history.path,
    ...(completed === undefined ? {} : { applied: completed.commit }),
    ...(written === undefined ? {} : { written: { first: written.first, newest: written.newest } }),
    state,
  };
}

/** States in which a person may set the memory aside, naming the commit that is in the way. */
const IN_THE_WAY: ReadonlySet<BaseState> = new Set([
  "pointer-unknown-commit",
  "pointer-not-ancestor",
  "pointer-unreadable",
  "pointer-other-path",
  "past-config-unreadable",
  "history-cut",
]);

const isMeant = (supersede: string | undefined, commit: string | undefined) =>
  supersede !== undefined && commit !== undefined && /^[0-9a-f]{7,64}$/.test(supersede) && commit.startsWith(supersede);

class Recall {
  private readonly given: Remembering;
  private readonly history: History;
  private readonly tags: Readonly<Record<string, string>>;
  private readonly here: string;

  constructor(given: Remembering, history: History) {
    this.given = given;
    this.history = history;
    this.tags = given.tags ?? {};
    this.here = given.placeOf(history.path);
  }

  async run(): Promise<Remembered> {
    const own = ownMemory(this.given);
    if (own.found === undefined) return this.first();
    if (own.found === "senseless") return this.refused("pointer-unreadable", undefined, own);
    const order = await orderProblem(this.history, own.found);
    const counting = await countingOf(this.history, own.found);
    if (order !== undefined) return this.inTheWay(order, counting, own);
    const folders = await this.folders(counting.memory, own, this.given.overrideSettings === true);
    if (folders === undefined) return this.inTheWay("pointer-other-path", counting, own);
    return this.believed(counting, folders, own);
  }

  private async first(): Promise<Remembered> {
    const former = await formerName(this.history, this.given);
    const state = former === undefined ? (this.history.clean ? "first-run" : "uncommitted-changes") : "renamed-unsaid";
    const base = { ...baseOf(this.history, state), ...(former === undefined ? {} : { former }) };
    return this.told({ base, past: NO_PAST, basis: { memory: nothingYet(this.here) } });
  }

  /** Where the config stood. `mayLack`: what is not there is looked for here alone, and is found to be lost. */
  private async folders(memory: Memory, own: Own, mayLack: boolean): Promise<readonly string[] | undefined> {
    try {
      return await placesOf(this.history, memory, own.name, this.given.placeOf);
    } catch (error) {
      if (!(error instanceof MissingObjects) || !mayLack) throw error;
      return [this.history.path];
    }
  }

  private async believed(counting: Counting, folders: readonly string[], own: Own): Promise<Remembered> {
    const { memory } = counting;
    const override = this.given.overrideSettings === true;
    const aside = setAsideIn(own.name, this.tags);
    const now = await gather(this.history, memory, { folders, name: own.name, mayLack: override });
    if (now === "unreadable") return this.inTheWay("past-config-unreadable", counting, own);
    if ("missing" in now) return this.refused("settings-unreadable", memory, own, now.missing);
    const before = await this.before([...aside.memories, ...counting.beside], own);
    const unfinished = isUnfinished([memory, ...aside.memories]);
    const lost = memory.lost || now.lacks || before.lost || aside.senseless || unfinished;
    const state = this.history.clean ? (lost ? "memory-lost" : "believed") : "uncommitted-changes";
    const past = {
      ...now.past,
      written: [...now.past.written, ...before.written],
      unwritten: [...now.past.unwritten, ...before.unwritten],
      guards: guardsOf([...now.past.guards, ...before.guards]),
    };
    const base = { ...baseOf(this.history, state, memory), ...this.renaming(own, now.past) };
    const overruled = now.lacks && override ? { withoutSettings: true as const } : {};
    // The tag of older versions holds one commit: what stands there now is kept where the next one does not overwrite it.
    const setAside = counting.beside.length === 0 ? {} : { setAside: counting.beside };
    return this.told({ base: { ...base, ...overruled }, past, basis: { memory: { ...memory, lost }, ...setAside } });
  }

  /** What memories that were set aside still say; what this clone does not have of them is lost. */
  private async before(memories: readonly Memory[], own: Own) {
    const [written, unwritten, guards]: [Config[], Config[], Config[]] = [[], [], []];
    let lost = false;
    for (const memory of memories) {
      const folders = (await this.folders(memory, own, true)) ?? [this.history.path];
      const options = { folders, name: own.name, mayLack: true, detached: true };
      const found = await gather(this.history, memory, options);
      if (found === "unreadable" || "missing" in found) {
        lost = true;
        continue;
      }
      written.push(...declaredBefore({ ...found.past, unwritten: [] }));
      unwritten.push(...found.past.unwritten);
      guards.push(...found.past.guards);
      lost ||= found.lacks || memory.lost;
    }
    return { written, unwritten, guards, lost };
  }

  /** Refused, unless a person sets this very memory aside. */
  private async inTheWay(state: BaseState, counting: Counting, own: Own): Promise<Remembered> {
    const { memory, beside, named } = counting;
    const commit = newestOf(named);
    if (!IN_THE_WAY.has(state) || !isMeant(this.given.supersede, commit)) return this.refused(state, named, own);
    const setAside = [memory, ...beside];
    const all = [...setAsideIn(own.name, this.tags).memories, ...setAside];
    const before = await this.before(all, own);
    const senseless = setAsideIn(own.name, this.tags).senseless;
    const anew: Memory = {
      runs: memory.runs,
      place: this.here,
      lost: memory.lost || before.lost || senseless || isUnfinished(all),
      uncommitted: memory.uncommitted,
    };
    const believed = anew.lost ? "memory-lost" : "believed";
    const base = {
      ...baseOf(this.history, this.history.clean ? believed : "uncommitted-changes"),
      superseded: commit!,
    };
    return this.told({
      base: { ...base, ...this.renaming(own) },
      past: { written: before.written, unwritten: before.unwritten, guards: guardsOf(before.guards) },
      basis: { memory: anew, setAside },
    });
  }

  private async refused(state: BaseState, memory: Memory | undefined, own: Own, missing?: string): Promise<Remembered> {
    const writer = this.tags[writerTag(own.name)];
    const base = {
      ...baseOf(this.history, state, memory),
      ...this.renaming(own),
      ...(writer === undefined ? {} : { writer }),
      ...(missing === undefined ? {} : { missing }),
    };
    return { base, past: NO_PAST, basis: { memory: memory ?? nothingYet(this.here) } };
  }

  /** Marks may be the former name's until a run completes under the new one, whatever became of the run that moved memory. */
  private renaming({ renamed, name }: Own, { completed, written }: Past = NO_PAST): Pick<Base, "renames"> {
    if (renamed) return { renames: name };
    const { previously } = this.given.settings;
    if (previously === undefined || memoryIn(previously, this.tags, this.given.placeOf) !== undefined) return {};
    const pasts = completed === undefined ? written : [completed];
    return pasts.some(({ settings }) => settings.name === previously) ? { renames: previously } : {};
  }

  /** With what is to be known beside it: other configs, and whether others can see the commit. */
  private async told(remembered: Remembered): Promise<Remembered> {
    const { base } = remembered;
    const own = new Set([this.given.settings.name, base.renames]);
    const others = namesRemembered(this.tags).filter((name) => !own.has(name));
    const published = await this.history.published(this.history.commit);
    const more = {
      ...(others.length === 0 ? {} : { others }),
      ...(published === "no" ? { unpublished: true as const } : {}),
    };
    return { ...remembered, base: { ...base, ...more }, published };
  }
}

export async function remember(given: Remembering): Promise<Remembered> {
  const { history, without, tags, settings, placeOf } = given;
  if (history === undefined) {
    const { state, path } = without ?? { state: "no-repository" as const };
    const found = memoryIn(settings.name, tags ?? {}, placeOf);
    const memory = found === undefined || found === "senseless" ? undefined : found.memory;
    const commit = memory === undefined ? undefined : newestOf(memory);
    const base: Base = {
      ...(path === undefined ? {} : { path }),
      ...(commit === undefined ? {} : { applied: commit }),
      state,
    };
    return { base, past: NO_PAST, basis: { memory: memory ?? nothingYet(placeOf(path ?? "")) } };
  }
  if (tags === undefined) {
    const base = baseOf(history, "tags-unreadable");
    return { base, past: NO_PAST, basis: { memory: nothingYet(placeOf(history.path)) } };
  }
  try {
    return await new Recall(given, history).run();
  } catch (error) {
    if (!(error instanceof MissingObjects)) throw error;
    const base = { ...baseOf(history, "settings-unreadable"), missing: error.message };
    return { base, past: NO_PAST, basis: { memory: nothingYet(placeOf(history.path)) } };
  }
}
