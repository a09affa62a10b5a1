/** Inside the layers: rooms of core that look one way, no circles of files anywhere, and no crowd in a folder. */
import { posix } from "node:path";
import { importsOf } from "./arrows.ts";
import { isGenerated, placeOf, type Source } from "./sources.ts";

/** Each may import those above it, and itself. */
export const ROOMS = [
  "base",
  "document",
  "model",
  "iam",
  "select",
  "config",
  "desired",
  "live",
  "diff",
  "access",
  "order",
  "memory",
  "judge",
  "plan",
] as const;

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

const roomOf = (path: string): string | undefined => /^src\/core\/([^/]+)\/./.exec(path)?.[1];

/** What is generated knows nothing and may be asked by all. */
const isOpen = (room: string | undefined) => room === "generated";

export function roomViolations(sources: readonly Source[]): readonly string[] {
  const rank = (room: string | undefined) => (ROOMS as readonly (string | undefined)[]).indexOf(room);
  return sources
    .filter((source) => source.path.startsWith("src/core/") && !isGenerated(source))
    .flatMap((source) => {
      const room = roomOf(source.path);
      if (rank(room) === -1) return [`${source.path}: belongs to no room of core`];
      return arrowsOf(source).flatMap(({ to, place }) => {
        const target = roomOf(to);
        if (!to.startsWith("src/core/") || isOpen(target) || (rank(target) !== -1 && rank(target) <= rank(room)))
          return [];
        return [`${place}: ${room} looks up to ${target ?? "no room"} (${to})`];
      });
    });
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
