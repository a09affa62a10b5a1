/**
 * Pasts: what configs of earlier commits granted, each read once, and no more of them than there is time for.
 *
 * In: what git tells. Out: grounds by key of a commit; the first commit of those that grant something up to one. Invariant: a config that is
 * broken was never applied, so it neither grants nor takes; where too many would have to be read nothing is said. Example: what a line of
 * Settings held back is granted by the commit that removed that line, which no line tells any more.
 */
import type { Key } from "../../base/key.ts";
import type { Ground, Grounds } from "../../model/access/paths.ts";
import type { Config } from "../../model/config.ts";

/** The config of a commit: what it grants of what is asked for, as if none of it had ended. */
export interface PastConfig {
  readonly config: Config;
  readonly grounds: (key: Key) => Grounds;
}

/** What git tells of configs of earlier commits. Commits are whole ids. */
export interface PastHistory {
  /** `none`: the folder of the config had nothing in it. */
  configAt(commit: string): Promise<PastConfig | "broken" | "none">;
  /** From a commit on, those that changed the folder of the config, newest first, by first parents. */
  changesUpTo(commit: string): Promise<readonly string[]>;
  /** What was merged into it: all parents but the first. */
  mergedInto(commit: string): Promise<readonly string[]>;
}

/** What a commit says of a thing: `unread` where it was not looked into. */
export type Said = "granted" | "not granted" | "broken" | "none" | "unread";

/** So many commits are gone through, one after the other. */
const GONE_THROUGH = 100;

/** The rules by which a config of a commit grants something. */
export const grantsIn = ({ grounds }: PastConfig, key: Key): readonly Ground[] =>
  grounds(key).rules.filter(({ state }) => state === "in force");

export class Pasts {
  private readonly history: PastHistory;
  private readonly most: number;
  private readonly known = new Map<string, Promise<PastConfig | "broken" | "none">>();

  /** `most`: so many configs are read. */
  constructor(history: PastHistory, most: number) {
    this.history = history;
    this.most = most;
  }

  /** Undefined where there is none that means anything. */
  async at(commit: string): Promise<PastConfig | undefined> {
    const past = await this.read(commit);
    return typeof past === "string" ? undefined : past;
  }

  async says(commit: string, key: Key): Promise<Said> {
    if (!this.known.has(commit) && this.known.size >= this.most) return "unread";
    const past = await this.read(commit);
    if (typeof past === "string") return past;
    return grantsIn(past, key).length > 0 ? "granted" : "not granted";
  }

  /** The first of the commits up to one that all grant it; undefined where too much would have to be read. */
  async firstOf(key: Key, upTo: string): Promise<string | undefined> {
    let first: string | undefined;
    const changes = await this.history.changesUpTo(upTo);
    for (const [index, commit] of changes.entries()) {
      const said = index < GONE_THROUGH ? await this.says(commit, key) : "unread";
      if (said === "unread") return undefined;
      if (said === "granted") first = commit;
      else if (said !== "broken") break;
    }
    if (first === undefined) return undefined;
    // What was merged says more than the commit that merged it.
    for (const merged of await this.history.mergedInto(first))
      if ((await this.says(merged, key)) === "granted") return this.firstOf(key, merged);
    return first;
  }

  private read(commit: string): Promise<PastConfig | "broken" | "none"> {
    const known = this.known.get(commit) ?? this.history.configAt(commit);
    this.known.set(commit, known);
    return known;
  }
}
