/**
 * Gathering: the configs of the commits that a memory speaks of.
 *
 * In: a believed memory and the folders in which the config stood. Out: `Past`. Invariant: what a commit declared that was
 * never written from is told apart from what may have been written; Settings of every commit that may have been written from
 * guard; a commit between with a broken config was never written from and is left out, one that is not there is said.
 * Example: completed A, then B and C in one push, C at hand: what only B declares is `unwritten`.
 */

import { pushAll } from "../base/lists.ts";
import { guardsOf, newSince, type Past } from "../desired/past-configs.ts";
import type { Config } from "../model/config.ts";
import { type History, MissingObjects } from "./history.ts";
import { type Memory, wasWritten } from "./memory.ts";

/** Where to look for past configs, and how strictly. */
export interface Gathering {
  readonly folders: readonly string[];
  /** Settings.name that past configs have. */
  readonly name: string;
  /** Go on without what is not there, or broken. */
  readonly mayLack: boolean;
  /** The memory is of another line of history: the commit at hand descends from nothing of it. */
  readonly detached?: boolean;
}

/** Past configs as commits have them, and what of them could not be read. */
export interface Gathered {
  readonly past: Past;
  /** Something was not there, and is known no more. */
  readonly lacks: boolean;
}

class Gatherer {
  lacks = false;
  private readonly history: History;
  private readonly options: Gathering;

  constructor(history: History, options: Gathering) {
    this.history = history;
    this.options = options;
  }

  /** The config of a commit, in whichever folder it stood then; undefined where it is broken, or none. */
  async config(commit: string): Promise<Config | undefined> {
    const { folders, name, mayLack } = this.options;
    try {
      let other: Config | undefined;
      for (const folder of folders) {
        const config = await this.history.configAt(commit, folder);
        if (config?.settings.name === name) return config;
        other ??= config;
      }
      return other;
    } catch (error) {
      if (!(error instanceof MissingObjects) || !mayLack) throw error;
      this.lacks = true;
      return undefined;
    }
  }

  /** Those that surely were written from must be there, and whole. */
  async sure(commit: string): Promise<Config | undefined> {
    if (!(await this.history.has(commit))) {
      if (!this.options.mayLack) throw new MissingObjects(commit);
      this.lacks = true;
      return undefined;
    }
    const config = await this.config(commit);
    if (config === undefined && this.options.mayLack) this.lacks = true;
    return config;
  }

  /** Commits that a memory speaks of, those between among them, without the one at hand. */
  async commits(memory: Memory) {
    const { history, options } = this;
    const { folders, detached } = options;
    const { completed, written } = memory;
    const last = written?.newest ?? completed?.commit;
    const onPath =
      written !== undefined && (await history.has(written.first)) && (await history.has(written.newest))
        ? await history.ancestryPath(written.first, written.newest, folders)
        : [];
    const others: string[] = [];
    if (
      completed !== undefined &&
      written !== undefined &&
      (await history.has(completed.commit)) &&
      (await history.has(written.first))
    ) {
      pushAll(others, await history.firstParents(completed.commit, written.first, folders));
    }
    if (detached !== true && last !== undefined && last !== history.commit) {
      pushAll(others, await history.firstParents(last, history.commit, folders));
    }
    const sure = written === undefined ? [] : [...new Set([written.first, written.newest])];
    return { sure, onPath: new Set(onPath), between: [...new Set([...onPath, ...others])] };
  }
}

function doneIn(memory: Memory, completed: Config | undefined): Pick<Past, "completed" | "completedOn"> {
  const day = memory.completed?.day;
  if (completed === undefined) return {};
  return day === undefined ? { completed } : { completed, completedOn: day };
}

/** What the commits of a memory say, each by what became of it; `unreadable` where one that was written from is broken. */
async function pastIn(
  gatherer: Gatherer,
  history: History,
  memory: Memory,
  mayLack: boolean,
): Promise<Past | "unreadable"> {
  // The config at hand is no past one, unless the folder is not as the commit has it.
  const isPast = (commit: string) =>
    !(history.clean && commit === history.commit) && commit !== memory.completed?.commit;
  const { sure, onPath, between } = await gatherer.commits(memory);
  const completed = memory.completed === undefined ? undefined : await gatherer.sure(memory.completed.commit);
  if (memory.completed !== undefined && completed === undefined && !mayLack) return "unreadable";
  const newIn = newSince(completed);
  const [written, unwritten] = [[] as Config[], [] as Config[]];
  const guards = completed === undefined ? [] : [completed];
  for (const commit of sure.filter(isPast)) {
    const config = await gatherer.sure(commit);
    if (config === undefined && !mayLack) return "unreadable";
    if (config === undefined) continue;
    pushAll(guards, guardsOf([config]));
    written.push(newIn(config));
  }
  // What was written from first: what such a commit says is not new in another one.
  const rest = between.filter((commit) => isPast(commit) && !sure.includes(commit));
  const isWritten = (commit: string) => wasWritten(memory, commit);
  for (const commit of [...rest.filter(isWritten), ...rest.filter((one) => !isWritten(one))]) {
    const config = await gatherer.config(commit);
    if (config === undefined) continue;
    if (isWritten(commit) || onPath.has(commit)) pushAll(guards, guardsOf([config]));
    (isWritten(commit) ? written : unwritten).push(newIn(config));
  }
  const atHand = history.clean && wasWritten(memory, history.commit) ? { atHand: true as const } : {};
  return { ...doneIn(memory, completed), written, unwritten, guards: guardsOf(guards), ...atHand };
}

/** Where nobody knows what was written, all that earlier commits declared is for a person to take away. */
export async function neverWritten(history: History): Promise<Past> {
  const newIn = newSince();
  const unwritten: Config[] = [];
  for (const commit of await history.firstParents(undefined, history.commit, [history.path])) {
    const config = await history.configAt(commit, history.path).catch(() => undefined);
    if (config !== undefined) unwritten.push(newIn(config));
  }
  return { written: [], unwritten, guards: guardsOf(unwritten) };
}

/** `unreadable`: a commit that was written from has a config that this version cannot read. `missing`: it is not there. */
export async function gather(
  history: History,
  memory: Memory,
  options: Gathering,
): Promise<Gathered | "unreadable" | { readonly missing: string }> {
  const gatherer = new Gatherer(history, options);
  try {
    const past = await pastIn(gatherer, history, memory, options.mayLack);
    return past === "unreadable" ? past : { past, lacks: gatherer.lacks };
  } catch (error) {
    if (!(error instanceof MissingObjects)) throw error;
    return { missing: error.message };
  }
}
