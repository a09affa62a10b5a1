/**
 * Letting go of all of a config: what idc has written beside what it manages, and what of it goes.
 *
 * In: tags of the instance and of permission sets, the names of the config. Out: `LettingGo`. Invariant: only tags of idc's own,
 * of this config by their name or value, are named in it; what another config wrote stays.
 * Example: `idc:managed=acme` on a set, and `idc:memory:acme` on the instance.
 */
import { compareText } from "../base/key.ts";
import { memoryTag, supersededIn, supersededTag, writerTag } from "../memory/memory.ts";
import { appliedTag, leaseTag, MANAGED, PROTECTED, UNCOMMITTED } from "../model/own-tags.ts";

type Tags = Readonly<Record<string, string>>;

/** A permission set that bears a mark of any config. */
export interface MarkedSet {
  readonly name: string;
  readonly arn: string;
  readonly tags: Tags;
  /** The caller may not touch it: it is provisioned in the management account, and the caller is not of it. */
  readonly outOfReach?: true;
}

/** All that `release --all` takes off: tags, and nothing that gives anybody access. */
export interface LettingGo {
  /** By name. */
  readonly sets: readonly { readonly name: string; readonly arn: string; readonly marks: readonly string[] }[];
  /** Sets whose marks stay. */
  readonly outOfReach: readonly string[];
  /** Tags of the instance; sorted. */
  readonly memory: readonly string[];
}

/** Marks of a set that are of one of these configs. What protects a set is of the config that manages it, whatever it says. */
export function marksIn(tags: Tags, names: readonly string[]): readonly string[] {
  const isOurs = (mark: string) => tags[mark] !== undefined && names.includes(tags[mark]);
  const isGuarded = tags[PROTECTED] !== undefined && (isOurs(MANAGED) || isOurs(PROTECTED));
  return [...[MANAGED, UNCOMMITTED].filter(isOurs), ...(isGuarded ? [PROTECTED] : [])];
}

/** What is remembered of a config, and a lease that a run has left behind. */
function memoryIn(tags: Tags, name: string): readonly string[] {
  const aside = supersededIn(name, tags).map((number) => supersededTag(name, number));
  const all = [memoryTag(name), appliedTag(name), writerTag(name), leaseTag(name), ...aside];
  return all.filter((tag) => tags[tag] !== undefined);
}

/** `names`: that of the config, and the former one, where its memory is still under that. */
export function lettingGoOf(instance: Tags, sets: readonly MarkedSet[], names: readonly string[]): LettingGo {
  const ours = sets
    .map((set) => ({ ...set, marks: marksIn(set.tags, names) }))
    .filter(({ marks }) => marks.length > 0)
    .sort((a, b) => compareText(a.name, b.name));
  return {
    sets: ours.flatMap(({ outOfReach, name, arn, marks }) => (outOfReach ? [] : [{ name, arn, marks }])),
    outOfReach: ours.flatMap(({ outOfReach, name }) => (outOfReach ? [name] : [])),
    memory: names.flatMap((name) => memoryIn(instance, name)).sort(compareText),
  };
}

/** What became of it. */
export interface LetGo {
  /** Names of sets that have lost their marks. */
  readonly sets: readonly string[];
  readonly failed: readonly { readonly name: string; readonly reason: string; readonly denied?: string }[];
  readonly memory: "gone" | "kept";
  readonly interrupted: boolean;
}

/** The exit code of a run that got as far as that (`cli.md`). `left`: sets that nobody tried. */
export function exitCodeOfLetGo({ sets, failed, memory, interrupted }: LetGo, left: number): number {
  const wrote = sets.length > 0 || memory === "gone";
  if (memory === "gone" && failed.length + left === 0) return 0;
  if (wrote) return 5;
  if (interrupted) return 130;
  if (failed.some(({ denied }) => denied !== undefined)) return 4;
  return failed.length > 0 ? 1 : 3;
}
