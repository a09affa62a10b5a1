/**
 * Exemptions: changes that a rule does not stop, for a reason, by somebody, until a day.
 *
 * In: the text of `@exempt`, one exemption a line. Out: `Exemption[]`, and what is wrong. Invariant: none lasts for good, and none is without an owner
 * and a reason. Example: `AccountAssignment/Admin/group:ops/*; owner: platform; reason: migration; until: 2027-01-31`.
 */
import { hasExpired } from "../base/expiry.ts";
import { matcherOf } from "../base/glob.ts";
import type { Key } from "../base/key.ts";
import { isDate } from "../config/check/dates.ts";
import type { Exemption } from "../model/cause/policy-finding.ts";

const FIELDS = ["owner", "reason", "until"] as const;

/** One that holds for keys of a glob. */
export interface KeyedExemption extends Exemption {
  readonly keys: string;
}

export const EXEMPT_EXAMPLE =
  '@exempt("AccountAssignment/Admin/group:ops/*; owner: platform; reason: migration; until: 2027-01-31")';

/** What is wrong with one, in words; undefined of one that is whole. */
function wrongWith(keys: string, fields: ReadonlyMap<string, string>): string | undefined {
  if (!keys.includes("/"))
    return `an exemption begins with a key of a change, or a glob of keys, and not with ${JSON.stringify(keys)}`;
  const unknown = [...fields.keys()].find((name) => !FIELDS.some((one) => one === name));
  if (unknown !== undefined) return `an exemption has no ${JSON.stringify(unknown)}`;
  const missing = FIELDS.find((name) => (fields.get(name) ?? "") === "");
  if (missing !== undefined) return `an exemption says its ${missing}`;
  const until = fields.get("until")!;
  return isDate(until)
    ? undefined
    : `an exemption lasts until a day, as 2027-01-31, and not until ${JSON.stringify(until)}`;
}

function readLine(line: string): KeyedExemption | string {
  const [keys = "", ...rest] = line.split(";").map((part) => part.trim());
  const fields = new Map(
    rest.map((part) => {
      const at = part.indexOf(":");
      return [part.slice(0, Math.max(at, 0)).trim(), part.slice(at + 1).trim()];
    }),
  );
  const wrong = wrongWith(keys, fields);
  if (wrong !== undefined) return wrong;
  return { keys, owner: fields.get("owner")!, reason: fields.get("reason")!, until: fields.get("until")! };
}

/** `wrong`: sentences without their ends. */
export function exemptionsIn(text: string): {
  readonly exemptions: readonly KeyedExemption[];
  readonly wrong: readonly string[];
} {
  const lines = text.split("\n").map((line) => line.trim());
  const read = lines.filter((line) => line !== "").map(readLine);
  const exemptions = read.flatMap((one) => (typeof one === "string" ? [] : [one]));
  const wrong = read.flatMap((one) => (typeof one === "string" ? [one] : []));
  return { exemptions, wrong: read.length === 0 ? ["an exemption is of a key"] : wrong };
}

/** The one by which a change is exempt today, `YYYY-MM-DD`. */
export function exemptionOf(exemptions: readonly KeyedExemption[], key: Key, today: string): Exemption | undefined {
  const found = exemptions.find(({ keys, until }) => !hasExpired(until, today) && matcherOf(keys)(key));
  if (found === undefined) return undefined;
  const { owner, reason, until } = found;
  return { owner, reason, until };
}
