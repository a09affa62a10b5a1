/**
 * Values of conditions: what will hardly be what was meant. Whether IAM refuses it is not documented (IAM Access Analyzer objects to
 * most), so that all of this is only doubted.
 *
 * In: an operator without its set and IfExists, and a value. Out: what the value should be, where it is not. Invariant: a value with a
 * policy variable is never doubted. Example: `10.0.0.0/33` for IpAddress "is no address or range".
 */
import { leftoverIn } from "./policy-leftovers.ts";

/** What values of an operator are called, and whether a text is one. */
interface Values {
  readonly operators: RegExp;
  readonly what: string;
  readonly hint: string;
  readonly accepts: (text: string) => boolean;
}

function isDate(text: string): boolean {
  const match =
    /^-?\d+(?:-(\d\d?)(?:-(\d\d?))?)?(?:[tT](\d\d?)(?::(\d\d?)(?::(\d\d?)(?:\.\d+)?)?)?(?:[zZ]|[+-]\d\d:?(?:\d\d)?)?)?$/.exec(
      text,
    );
  if (match === null) return false;
  const within = (at: number, least: number, most: number) =>
    match[at] === undefined || (Number(match[at]) >= least && Number(match[at]) <= most);
  return within(1, 1, 12) && within(2, 1, 31) && within(3, 0, 23) && within(4, 0, 59) && within(5, 0, 59);
}

function isRange(text: string): boolean {
  const [, address = "", , bits] = /^([^/]+)(\/(\d{1,3}))?$/.exec(text) ?? [];
  const isV4 = /^\d{1,3}(\.\d{1,3}){3}$/.test(address) && address.split(".").every((part) => Number(part) <= 255);
  const groups = address.split(":");
  const isV6 = groups.length > 2 && groups.length < 10 && /^[\da-fA-F:]+(:\d{1,3}(\.\d{1,3}){3})?$/.test(address);
  return (isV4 || isV6) && (bits === undefined || Number(bits) <= (isV4 ? 32 : 128));
}

const KINDS: readonly Values[] = [
  {
    operators: /^(?:Bool|Null)$/,
    what: "neither true nor false",
    hint: "write true or false",
    accepts: (text) => /^(?:true|false)$/i.test(text),
  },
  {
    operators: /^Numeric/,
    what: "no number",
    hint: "write a number",
    accepts: (text) => /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text.trim()),
  },
  { operators: /^Date/, what: "no date", hint: "write it as 2026-11-24T00:00:00Z", accepts: isDate },
  {
    operators: /^(?:Not)?IpAddress$/,
    what: "no address and no range of addresses",
    hint: "write it as 203.0.113.0/24 or 2001:db8::/32",
    accepts: isRange,
  },
];

/** In the words of `policy-doubtful`. */
export interface Doubt {
  readonly problem: string;
  readonly hint: string;
}

export function doubtOfValue(operator: string, value: string): Doubt | undefined {
  const leftover = leftoverIn(value);
  if (leftover !== undefined) return { problem: `${leftover.text} was never filled in`, hint: leftover.hint };
  if (value.includes("${")) return undefined;
  const kind = KINDS.find(({ operators }) => operators.test(operator));
  if (kind === undefined || kind.accepts(value)) return undefined;
  return { problem: `${value === "" ? '""' : value} is ${kind.what}`, hint: kind.hint };
}
