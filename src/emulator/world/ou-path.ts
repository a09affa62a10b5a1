import type { World } from "./world.ts";

/** The names along an OU path: `/a/b\/c` is [`a`, `b/c`], `/` is []. */
export function ouNames(path: string): string[] {
  const names = path.match(/(?:[^/\\]|\\.)+/g) ?? [];
  return names.map((name) => name.replaceAll(/\\(.)/g, "$1"));
}

/** The path again, with slashes inside names written `\/`. */
export function ouPath(names: readonly string[]): string {
  return `/${names.map((name) => name.replaceAll(/[\\/]/g, "\\$&")).join("/")}`;
}

/** The id of the OU at this path; it is made, with those above it, where it does not exist. */
export function unitId(world: World, path: string): string {
  let parentId = world.rootId;
  for (const name of ouNames(path)) {
    const units = [...world.organizationalUnits.values()];
    const existing = units.find((unit) => unit.parentId === parentId && unit.name === name);
    const id = existing?.id ?? `ou-${world.rootId.slice(2)}-${world.ids.hex("ou", `${parentId}/${name}`, 8)}`;
    if (existing === undefined) world.organizationalUnits.set(id, { id, name, parentId });
    parentId = id;
  }
  return parentId;
}
