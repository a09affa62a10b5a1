/** Inside the layers: rooms of core and of the emulator that look one way, no circles of files anywhere, and no crowd in a folder. */
import { posix } from "node:path";
import { importsOf } from "./arrows.ts";
import { isGenerated, placeOf, type Source } from "./sources.ts";

/** Each may import those above it, and itself. */
const CORE = [
  "base",
  "document",
  "model",
  "iam",
  "select",
  "config",
  "desired",
  "live",
  "lock",
  "diff",
  "access",
  "order",
  "memory",
  "policy",
  "judge",
  "plan",
  "drift",
  "adopt",
  "doctor",
  "setup",
  "emit",
] as const;

const EMULATOR = [
  "base",
  "shapes",
  "world",
  "protocol",
  "calls",
  "services",
  "saved",
  "organization",
  "faults",
  "samples",
  "engine",
  "http",
] as const;

interface House {
  readonly folder: string;
  readonly rooms: readonly string[];
  /** The one file that stands before the rooms, and may ask all of them. */
  readonly door?: string;
}

export const HOUSES: readonly House[] = [
  { folder: "src/core", rooms: CORE },
  { folder: "src/emulator", rooms: EMULATOR, door: "src/emulator/index.ts" },
];

/** Files that a folder holds by itself, at the most: who looks for one reads its list. */
const CROWD = 25;

interface Arrow {
  readonly to: string;
  readonly place: string;
}

function arrowsOf(source: Source): readonly Arrow[] {
  return importsOf(source).flatMap(({ specifier, node }) => {
    if (specifier === undefined || !specifier.startsWith(".")) return [];
    return [{ to: posix.join(posix.dirname(source.path), specifier), place: placeOf(source, node) }];
  });
}

/** What is generated knows nothing and may be asked by all. */
const isOpen = (room: string | undefined) => room === "generated";

function violationsIn({ folder, rooms, door }: House, sources: readonly Source[]): readonly string[] {
  const isHere = (path: string) => path.startsWith(`${folder}/`);
  const roomOf = (path: string) => (isHere(path) ? /^([^/]+)\/./.exec(path.slice(folder.length + 1))?.[1] : undefined);
  const rank = (room: string | undefined) => (room === undefined ? -1 : rooms.indexOf(room));
  return sources
    .filter((source) => isHere(source.path) && source.path !== door && !isGenerated(source))
    .flatMap((source) => {
      const room = roomOf(source.path);
      if (rank(room) === -1) return [`${source.path}: belongs to no room of ${folder}`];
      return arrowsOf(source).flatMap(({ to, place }) => {
        const target = roomOf(to);
        const isBelow = rank(target) !== -1 && rank(target) <= rank(room);
        if (!isHere(to) || isOpen(target) || isBelow) return [];
        return [`${place}: ${room} looks up to ${target ?? "no room"} (${to})`];
      });
    });
}

export function roomViolations(sources: readonly Source[]): readonly string[] {
  return HOUSES.flatMap((house) => violationsIn(house, sources));
}

/** Files that import each other in a circle, type-only imports too: each circle once, as its files. */
export function circles(sources: readonly Source[]): readonly string[] {
  const known = new Map(sources.map((source) => [source.path, arrowsOf(source).map(({ to }) => to)]));
  const done = new Set<string>();
  const found = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) {
      const circle = trail.slice(at);
      const first = circle.indexOf([...circle].sort()[0]!);
      found.add([...circle.slice(first), ...circle.slice(0, first)].join(" → "));
    }
    if (at !== -1 || done.has(path)) return;
    for (const to of known.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of known.keys()) visit(path, []);
  return [...found].sort();
}

export function crowdedFolders(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > CROWD)
    .map(([folder, count]) => `${folder}: ${count} files, ${CROWD} at the most`);
}
