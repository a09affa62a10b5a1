/** ` (did you mean X?)`, or nothing where no name is near. */
export function suggestion(given: string, names: readonly string[]): string {
  const far = Math.max(2, Math.floor(given.length / 3));
  const near = names
    .map((name) => ({ name, distance: distance(given.toLowerCase(), name.toLowerCase()) }))
    .filter((one) => one.distance <= far)
    .sort((left, right) => left.distance - right.distance);
  return near[0] === undefined ? "" : ` (did you mean ${near[0].name}?)`;
}

/** How many letters must be put in, left out or changed to make one text of the other (Levenshtein). */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 0; at < left.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < right.length; to += 1) {
      const changed = row[to]! + (left[at] === right[to] ? 0 : 1);
      next.push(Math.min(changed, row[to + 1]! + 1, next[to]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
