/** What a config remembers over a made-up history, from short descriptions. */

import { type Memory, memoryTag, nothingYet, supersededTag, writeMemory } from "../../src/core/memory/memory.ts";
import { remember } from "../../src/core/memory/remember.ts";
import type { Remembered, Remembering } from "../../src/core/memory/remembered.ts";
import type { Config } from "../../src/core/model/config.ts";
import { appliedTag, writePointer } from "../../src/core/model/own-tags.ts";
import { type MadeCommit, type MadeRepository, madeHistory } from "../harness/made-history.ts";
import { configOf, settings, sha256 } from "./live.ts";

export const hashOfFolder = (path: string): string => sha256(path).slice(0, 16);

/** The whole id of a commit that a test calls by a short name. */
export const idOf = (name: string): string => sha256(name).slice(0, 40);

/** A config that declares one group, called as the commit is, and nothing else. */
export const configNamed = (group: string, name = "acme", keys: object = {}): Promise<Config> =>
  configOf(`${settings({ name, ...keys })}kind: Group\nname: ${group}\n`);

export interface Commit {
  readonly parents?: readonly string[];
  /** By folder; `.` alone is the default. `broken` cannot be read. */
  readonly folders?: Readonly<Record<string, Config | "broken">>;
}

/** `B: {parents: ["A"]}`: what is not said otherwise declares a group of its own name. */
export async function commitsOf(graph: Readonly<Record<string, Commit>>): Promise<ReadonlyMap<string, MadeCommit>> {
  const commits = Object.entries(graph).map(
    async ([name, { parents = [], folders }]): Promise<[string, MadeCommit]> => {
      const all = folders ?? { ".": await configNamed(name.toLowerCase()) };
      const configs = Object.entries(all).map(([folder, config]) => [folder, config === "broken" ? undefined : config]);
      return [idOf(name), { parents: parents.map(idOf), configs: Object.fromEntries(configs) }];
    },
  );
  return new Map(await Promise.all(commits));
}

/** A memory by the short names of its commits. */
export const memoryOf = (text: {
  readonly completed?: string;
  readonly written?: readonly [first: string, newest: string, ...others: string[]];
  readonly path?: string;
  readonly lost?: true;
  readonly uncommitted?: true;
}): Memory => {
  const { completed, written, path = ".", lost = false, uncommitted = false } = text;
  const [first, newest, ...others] = written ?? [];
  return {
    ...nothingYet(hashOfFolder(path)),
    ...(completed === undefined ? {} : { completed: { commit: idOf(completed), day: "2026-11-20" } }),
    ...(first === undefined || newest === undefined
      ? {}
      : { written: { first: idOf(first), newest: idOf(newest), others: others.map((one) => idOf(one).slice(0, 10)) } }),
    runs: 7,
    ...{ lost, uncommitted },
  };
};

export interface Tagged {
  readonly memory?: Memory;
  /** As an older version has it: a commit, or the whole value. */
  readonly applied?: string;
  readonly superseded?: readonly Memory[];
  /** Of another name. */
  readonly name?: string;
}

export const tagsOf = ({ memory, applied, superseded = [], name = "acme" }: Tagged): Record<string, string> => ({
  ...(memory === undefined ? {} : { [memoryTag(name)]: writeMemory(memory) }),
  ...(applied === undefined ? {} : { [appliedTag(name)]: writePointer(idOf(applied), ".") }),
  ...Object.fromEntries(superseded.map((one, index) => [supersededTag(name, index + 1), writeMemory(one)])),
});

export type Asked = Partial<Omit<Remembering, "history" | "tags">> &
  Partial<Omit<MadeRepository, "commits" | "head">> & { readonly tags?: Readonly<Record<string, string>> };

export function recall(
  commits: ReadonlyMap<string, MadeCommit>,
  head: string,
  { tags = {}, path = ".", clean = true, hollow, published, shallow, ...more }: Asked = {},
): Promise<Remembered> {
  const repository = {
    ...{ commits, head: idOf(head), path, clean },
    ...(hollow === undefined ? {} : { hollow }),
    ...(published === undefined ? {} : { published }),
    ...(shallow === undefined ? {} : { shallow }),
  };
  return remember({ history: madeHistory(repository), settings: { name: "acme" }, tags, hashOfFolder, ...more });
}

/** Groups that configs declare. */
export const groupsIn = (configs: readonly Config[]): readonly string[] =>
  [...new Set(configs.flatMap(({ objects }) => [...objects.values()].map(({ name }) => name)))].sort();

/** State, and what was declared before: completed, written, unwritten. */
export const told = ({ base, past }: Remembered): readonly [string, string, string, string] => [
  base.state,
  groupsIn(past.completed === undefined ? [] : [past.completed]).join(" "),
  groupsIn(past.written).join(" "),
  groupsIn(past.unwritten).join(" "),
];
