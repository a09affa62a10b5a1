/**
 * Remembering: what the tags of the instance and the history of the folder say together about a config's earlier runs.
 *
 * In: `History`, tags, Settings, what a person says about it. Out: `Remembered`: whether this commit may write at all, what
 * earlier ones declared and protect, and what the next run writes its memory over. Invariant: nothing in a tag is believed
 * that git does not bear out: what was completed or written from is an ancestor of the commit at hand, and the first commit
 * that was written from descends from the completed one. Example: a tag that names a commit of another branch is
 * `pointer-not-ancestor`: nothing of it is used but what the refusal says.
 */
import { guardsOf, NO_PAST, type Past } from "../desired/past-configs.ts";
import type { Base, BaseState } from "../model/plan.ts";
import { foldersOf, type Placing, saidBy } from "./aside.ts";
import { gather, neverWritten } from "./gather.ts";
import { type History, MissingObjects } from "./history.ts";
import { type Memory, namesRemembered, newestOf, nothingYet, writerTag } from "./memory.ts";
import type { Remembered, Remembering } from "./remembered.ts";
import {
  type Counting,
  countingOf,
  formerName,
  IN_THE_WAY,
  isMeant,
  isUnfinished,
  type Own,
  orderProblem,
  ownMemory,
} from "./standing.ts";
import { memoryIn, setAsideIn } from "./tags.ts";

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

class Recall {
  private readonly given: Remembering;
  private readonly history: History;
  private readonly tags: Readonly<Record<string, string>>;
  private readonly here: string;

  constructor(given: Remembering, history: History) {
    this.given = given;
    this.history = history;
    this.tags = given.tags ?? {};
    this.here = given.hashOfFolder(history.path);
  }

  async run(): Promise<Remembered> {
    const own = ownMemory(this.given);
    if (own.found === undefined) return this.first();
    if (own.found === "senseless") return this.refused("pointer-unreadable", undefined, own);
    const order = await orderProblem(this.history, own.found);
    const counting = await countingOf(this.history, own.found);
    if (order !== undefined) return this.inTheWay(order, counting, own);
    const folders = await foldersOf(this.placing(own), counting.memory, this.given.overrideSettings === true);
    if (folders === undefined) return this.inTheWay("pointer-other-path", counting, own);
    return this.believed(counting, folders, own);
  }

  /** Uncommitted or not, what is not known stays so. */
  private knowing(state: BaseState, memory: Memory | undefined, forgotten: boolean): Base {
    if (this.history.clean) return baseOf(this.history, state, memory);
    const base = baseOf(this.history, "uncommitted-changes", memory);
    return forgotten ? { ...base, forgotten } : base;
  }

  private placing({ name }: Own): Placing {
    return { history: this.history, name, hashOfFolder: this.given.hashOfFolder };
  }

  private async first(): Promise<Remembered> {
    const former = await formerName(this.history, this.given);
    const base =
      former === undefined
        ? this.knowing("first-run", undefined, true)
        : { ...baseOf(this.history, "renamed-unsaid"), former };
    return this.told({ base, past: NO_PAST, basis: { memory: nothingYet(this.here) } });
  }

  private async believed(counting: Counting, folders: readonly string[], own: Own): Promise<Remembered> {
    const { memory } = counting;
    const override = this.given.overrideSettings === true;
    const aside = setAsideIn(own.name, this.tags);
    const now = await gather(this.history, memory, { folders, name: own.name, mayLack: override });
    if (now === "unreadable") return this.inTheWay("past-config-unreadable", counting, own);
    if ("missing" in now) return this.refused("settings-unreadable", memory, own, now.missing);
    const before = await saidBy(this.placing(own), [...aside.memories, ...counting.beside]);
    const unfinished = isUnfinished([memory, ...aside.memories]);
    const lost = memory.lost || now.lacks || before.lost || aside.senseless || unfinished;
    const past = {
      ...now.past,
      written: [...now.past.written, ...before.written],
      unwritten: [...now.past.unwritten, ...before.unwritten],
      guards: guardsOf([...now.past.guards, ...before.guards]),
    };
    const base = {
      ...this.knowing(lost ? "memory-lost" : "believed", memory, lost),
      ...this.renaming(own, now.past),
    };
    const overruled = now.lacks && override ? { withoutSettings: true as const } : {};
    // The tag of older versions holds one commit: what stands there now is kept where the next one does not overwrite it.
    const setAside = counting.beside.length === 0 ? {} : { setAside: counting.beside };
    return this.told({ base: { ...base, ...overruled }, past, basis: { memory: { ...memory, lost }, ...setAside } });
  }

  /** Refused, unless a person sets this very memory aside. */
  private async inTheWay(state: BaseState, counting: Counting, own: Own): Promise<Remembered> {
    const { memory, beside, named } = counting;
    const commit = newestOf(named);
    if (!IN_THE_WAY.has(state) || !isMeant(this.given.supersede, commit)) return this.refused(state, named, own);
    const setAside = [memory, ...beside];
    const { memories, senseless } = setAsideIn(own.name, this.tags);
    const all = [...memories, ...setAside];
    const before = await saidBy(this.placing(own), all);
    const anew: Memory = {
      runs: memory.runs,
      folderHash: this.here,
      lost: memory.lost || before.lost || senseless || isUnfinished(all),
      uncommitted: memory.uncommitted,
    };
    const base = {
      ...this.knowing(anew.lost ? "memory-lost" : "believed", undefined, anew.lost),
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
    if (previously === undefined || memoryIn(previously, this.tags, this.given.hashOfFolder) !== undefined) return {};
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
  const { history, without, tags, settings, hashOfFolder } = given;
  if (history === undefined) {
    const { state, path } = without ?? { state: "no-repository" as const };
    const found = memoryIn(settings.name, tags ?? {}, hashOfFolder);
    const memory = found === undefined || found === "senseless" ? undefined : found.memory;
    const commit = memory === undefined ? undefined : newestOf(memory);
    const base: Base = {
      ...(path === undefined ? {} : { path }),
      ...(commit === undefined ? {} : { applied: commit }),
      state,
    };
    return { base, past: NO_PAST, basis: { memory: memory ?? nothingYet(hashOfFolder(path ?? "")) } };
  }
  if (tags === undefined) {
    const past = given.brake === true ? await neverWritten(history) : NO_PAST;
    const basis = { memory: nothingYet(hashOfFolder(history.path)) };
    return { base: baseOf(history, "tags-unreadable"), past, basis };
  }
  try {
    return await new Recall(given, history).run();
  } catch (error) {
    if (!(error instanceof MissingObjects)) throw error;
    const writer = tags[writerTag(settings.name)];
    const said = { ...(writer === undefined ? {} : { writer }), missing: error.message };
    const base = { ...baseOf(history, "settings-unreadable"), ...said };
    return { base, past: NO_PAST, basis: { memory: nothingYet(hashOfFolder(history.path)) } };
  }
}
