/**
 * Origins: which commit made the config grant what it grants.
 *
 * In: the config at hand, grounds by key, what git tells. Out: `Origin`. Invariant: a commit is named where its config grants it and that of its
 * parent did not, so that one that moved, copied or went on with what was granted before is passed by for an older one; where that was not looked
 * into it is said to be the last edit, and no more. Example: a rule that moved to another file is of the commit that wrote it first.
 */
import type { Key } from "../../base/key.ts";
import type { Ground, Origin } from "../../model/access/paths.ts";
import type { Config } from "../../model/config.ts";
import type { BlamedLine } from "./edit-history.ts";
import { grantsIn, type PastConfig, type PastHistory, Pasts } from "./pasts.ts";
import { headsOf, type Place, type Places, placesIn } from "./regions.ts";

/** What git tells of where lines come from. Commits are whole ids. */
export interface OriginHistory extends PastHistory {
  /** The commit at hand, and whether the config at hand is its. */
  readonly head: string;
  readonly clean: boolean;
  /** All lines of a file of a commit. `moved`: each of the commit that wrote it, wherever it stood. None where git says nothing of it. */
  blame(commit: string, file: string, moved: boolean): Promise<readonly BlamedLine[]>;
  /** Descendants before their ancestors. */
  newestFirst(commits: readonly string[]): Promise<readonly string[]>;
  /** The first parent; undefined of a commit without one, "unknown" where history was not fetched so far. */
  parentOf(commit: string): Promise<string | "unknown" | undefined>;
}

/** So many objects and rules of past configs are read: it is reading that takes time. */
const READ = 40_000;

/** Lines that say nothing. */
const SAYS_NOTHING = /^\s*(?:#.*|---.*|\.\.\.\s*)?$/;

/** A config of a commit, and where it says what. */
interface Standing {
  readonly commit: string;
  readonly config: Config;
  readonly places: Places;
}

export class Origins {
  private readonly history: OriginHistory;
  private readonly config: Config;
  private readonly known = new Map<string, Promise<Origin>>();
  private readonly files = new Map<string, Promise<readonly (string | undefined)[]>>();
  private readonly pasts: Pasts;
  /** Where a config says what is looked up in all of it: once for each. */
  private readonly standings = new Map<string, Standing>();

  constructor(config: Config, history: OriginHistory, read = READ) {
    this.history = history;
    this.config = config;
    const most = Math.max(1, Math.floor(read / Math.max(1, config.objects.size + config.rules.length)));
    this.pasts = new Pasts(history, most);
  }

  /** The same rules, each with its commit. `key`: of what they grant. */
  of(key: Key, rules: readonly Ground[]): Promise<readonly Ground[]> {
    // Of several rules each alone would do: what was granted before says nothing of one of them.
    const [only, ...more] = rules;
    const isSure = more.length === 0 && only?.state !== "unresolved";
    return Promise.all(rules.map(async (rule) => ({ ...rule, ...(await this.originOf(key, rule, rules, isSure)) })));
  }

  private originOf(key: Key, rule: Ground, rules: readonly Ground[], isSure: boolean): Promise<Origin> {
    const name = `${key}\n${rule.file}\n${rule.line}\n${rule.column}`;
    const known = this.known.get(name) ?? this.look(key, rule, rules, isSure);
    this.known.set(name, known);
    return known;
  }

  private async look(key: Key, rule: Ground, rules: readonly Ground[], isSure: boolean): Promise<Origin> {
    const { head, clean } = this.history;
    if (clean) return this.lookFrom(key, rule, isSure, this.standing(head, this.config));
    // What is read is in no commit: as much of it as the commit at hand grants, too, is of whoever granted that.
    const past = await this.pasts.at(head);
    if (past === undefined) return {};
    const committed = grantsIn(past, key);
    const before = committedAs(rule, rules, committed);
    if (before === undefined) return rule.state === "in force" ? { uncommitted: true } : {};
    return this.lookFrom(key, before, isSure && committed.length === 1, this.standing(head, past.config));
  }

  private async lookFrom(key: Key, rule: Ground, isSure: boolean, at: Standing): Promise<Origin> {
    const own = await this.writtenIn(at, [at.places.of(rule)], false);
    const [newest] = await this.history.newestFirst([...own]);
    if (newest === undefined) return {};
    const first = isSure ? await this.firstToGrant(key, rule, at) : undefined;
    const commit = first ?? newest;
    const isCut = (await this.history.parentOf(commit)) === "unknown";
    return { commit, ...(first === undefined ? { lastEdit: true } : {}), ...(isCut ? { shallow: true } : {}) };
  }

  /** The newest that grants it and whose parent does not; undefined where too much would have to be read. */
  private async firstToGrant(key: Key, rule: Ground, at: Standing): Promise<string | undefined> {
    let oldest: { readonly commit: string; readonly past: PastConfig } | undefined;
    for (const commit of await this.candidatesFor(key, rule, at)) {
      const parent = await this.history.parentOf(commit);
      const before = parent === undefined || parent === "unknown" ? "none" : await this.pasts.says(parent, key);
      if (before === "unread") return undefined;
      if (before === "granted") {
        oldest = { commit: parent!, past: (await this.pasts.at(parent!))! };
        continue;
      }
      const own = commit === at.commit ? "granted" : await this.pasts.says(commit, key);
      if (own === "granted" && before !== "broken") return commit;
      // The config stood in another folder then, or there are too many to read.
      if (own === "none" || own === "unread") return undefined;
      // Whoever wrote a line of it where it was not granted did not grant it: on a branch of old, or held back by other lines.
      return this.pasts.firstOf(key, at.commit);
    }
    if (oldest === undefined) return undefined;
    // Whoever wrote these lines went on with what was granted by others, where the commit before has them.
    const [before] = grantsIn(oldest.past, key);
    return this.firstToGrant(key, before!, this.standing(oldest.commit, oldest.past.config));
  }

  /** All that wrote a line of it here, and all that wrote it where it stood before; the newest first. */
  private async candidatesFor(key: Key, rule: Ground, at: Standing): Promise<readonly string[]> {
    const places = [at.places.of(rule), ...at.places.setsOf(rule), ...headsOf(key, at)];
    const written = await Promise.all([false, true].map((moved) => this.writtenIn(at, places, moved)));
    return this.history.newestFirst([...new Set(written.flatMap((one) => [...one]))]);
  }

  private standing(commit: string, config: Config): Standing {
    const known = this.standings.get(commit) ?? { commit, config, places: placesIn(config) };
    this.standings.set(commit, known);
    return known;
  }

  private blamed(commit: string, file: string, moved: boolean): Promise<readonly (string | undefined)[]> {
    const name = `${commit}\n${moved}\n${file}`;
    const known = this.files.get(name) ?? this.history.blame(commit, file, moved).then(byLine);
    this.files.set(name, known);
    return known;
  }

  /** Commits that wrote any line of some places; none where git says nothing of these. */
  private async writtenIn(at: Standing, places: readonly Place[], moved: boolean): Promise<ReadonlySet<string>> {
    const commits = new Set<string>();
    for (const { file, first, last } of places) {
      const lines = await this.blamed(at.commit, file, moved);
      const end = Math.min(last ?? lines.length, lines.length - 1);
      for (let line = first; line <= end; line++) {
        const commit = lines[line];
        if (commit !== undefined) commits.add(commit);
      }
    }
    return commits;
  }
}

/** Of rules as they are committed, the one that a rule was: where it stands, or where none is any more. */
function committedAs(rule: Ground, rules: readonly Ground[], committed: readonly Ground[]): Ground | undefined {
  const inFile = (all: readonly Ground[], file: string) => all.filter((one) => one.file === file);
  const same = inFile(committed, rule.file)[inFile(rules, rule.file).indexOf(rule)];
  const moved = committed.find(
    ({ file }, index) => inFile(committed.slice(0, index + 1), file).length > inFile(rules, file).length,
  );
  return same ?? moved;
}

/** By its number, the commit that wrote a line which says something. */
function byLine(blamed: readonly BlamedLine[]): readonly (string | undefined)[] {
  const lines: (string | undefined)[] = [];
  for (const { line, text, commit } of blamed) if (!SAYS_NOTHING.test(text)) lines[line] = commit;
  return lines;
}
