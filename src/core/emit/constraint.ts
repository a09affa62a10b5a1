/**
 * Which versions of a provider a constraint lets in, as far as emit asks.
 *
 * In: a constraint of Terraform's. Out: its lowest version; undefined where it is none. Invariant: what is said to be let in as the lowest is
 * not above what Terraform would take. Example: `>= 6.30, < 7` is 6.30.
 */

const PART = /^(=|!=|>=|>|<=|<|~>)?\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-[0-9A-Za-z.-]+)?$/;

type Version = readonly [number, number];

const isAbove = (a: Version, b: Version): boolean => a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);

/** Major and minor number. */
export function floorOf(constraint: string): Version | undefined {
  let floor: Version = [0, 0];
  for (const part of constraint.split(",")) {
    const found = PART.exec(part.trim());
    if (found === null) return undefined;
    const [, operator = "=", major, minor = "0"] = found;
    const version: Version = [Number(major), Number(minor)];
    if (["=", ">=", ">", "~>"].includes(operator) && isAbove(version, floor)) floor = version;
  }
  return floor;
}

/** From 6.30 on one resource owns all policies of a set. */
export function knowsExclusive(constraint: string): boolean {
  const floor = floorOf(constraint);
  return floor !== undefined && !isAbove([6, 30], floor);
}
