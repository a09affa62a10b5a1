/** The names along an OU path: `/a/b\/c` is [`a`, `b/c`], `/` is []. */
export function ouNames(path: string): string[] {
  const names = path.match(/(?:[^/\\]|\\.)+/g) ?? [];
  return names.map((name) => name.replaceAll(/\\(.)/g, "$1"));
}

/** The path again, with slashes inside names written `\/`. */
export function ouPath(names: readonly string[]): string {
  return `/${names.map((name) => name.replaceAll(/[\\/]/g, "\\$&")).join("/")}`;
}
