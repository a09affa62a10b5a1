/** Messages about single keys and values of a document. */
import { figure } from "../../base/figure.ts";
import { error, type Hint, type Message, meant, meantKey, offer, oneOf, type Severity, short } from "./message.ts";

export const valueMessages = {
  "unknown-kind": (p: { kind: string; known: readonly string[]; near?: string | undefined }): Message =>
    error(`there is no kind ${short(p.kind)}`, meantKey(p.near, `kinds are ${oneOf(p.known)}`)),
  "unknown-key": (p: {
    key: string;
    owner: string;
    known?: readonly string[];
    near?: string | undefined;
    hint?: Hint | undefined;
  }): Message =>
    error(
      `${p.owner} has no key ${short(p.key)}`,
      p.hint ?? meantKey(p.near, p.known && p.known.length > 0 ? `keys are ${p.known.join(", ")}` : undefined),
    ),
  "missing-field": (p: { owner: string; fields: readonly string[] }): Message =>
    error(`${p.owner} lacks ${oneOf(p.fields)}`, p.fields.length > 1 ? "write one of them" : undefined),
  "conflicting-keys": (p: { owner: string; keys: readonly string[] }): Message =>
    error(`${p.owner} has ${p.keys.join(" and ")}, but only one of them can count`, "keep one of them"),
  "wrong-type": (p: { what: string; expected: string; found: string; hint?: Hint | undefined }): Message =>
    error(`${p.what} has to be ${p.expected}, not ${p.found}`, p.hint),
  "unknown-value": (p: {
    what: string;
    value: string;
    allowed: readonly string[];
    near?: string | undefined;
    hint?: Hint | undefined;
  }): Message =>
    error(`${p.what} cannot be ${short(p.value)}`, p.hint ?? meantKey(p.near, offer("it can be", ...p.allowed))),
  "too-long": (p: { what: string; limit: number; length: number; near?: string | undefined }): Message =>
    error(`${p.what} may have at most ${p.limit} characters, but has ${p.length}`, meant(p.near)),
  "empty-text": (p: { what: string }): Message =>
    error(`${p.what} is empty`, "write something, or leave the key out where it is not required"),
  "bad-characters": (p: {
    what: string;
    value?: string;
    characters: readonly string[];
    rule: string;
    near?: string | undefined;
  }): Message =>
    error(
      `${p.what} may not hold ${p.characters.slice(0, 10).join(" ")}`,
      meant(p.near, `allowed are ${p.rule}`, p.value),
    ),
  "bad-form": (p: { what: string; value: string; rule: Hint; near?: string | undefined }): Message =>
    error(`${short(p.value)} is no ${p.what}`, meant(p.near, p.rule, p.value)),
  "out-of-range": (p: { what: string; value: string; range: string }): Message =>
    error(`${p.what} cannot be ${short(p.value)}`, `allowed is ${p.range}`),
  "too-many": (p: { what: string; limit: number; count: number; hint?: Hint | undefined }): Message =>
    error(`AWS allows at most ${p.limit} ${p.what}, but there are ${p.count}`, p.hint),
  "empty-list": (p: { what: string; hint?: Hint | undefined }): Message =>
    error(`${p.what} is empty`, p.hint ?? "name at least one"),
  "more-mistakes": (p: { count: number }): Message =>
    error(
      `this document has ${figure(p.count)} more mistakes of its form that are not listed`,
      "correct those that are, then ask again",
    ),
  "more-of-the-same": (p: { code: string; severity: Severity; count: number }): Message => ({
    severity: p.severity,
    summary: `there are ${figure(p.count)} more of ${p.code} that are not listed`,
    hint: "correct those that are, then ask again",
  }),
  "reserved-name": (p: { what: string; name: string }): Message =>
    error(`the ${p.what} ${short(p.name)} is reserved by AWS`, "choose another one"),
  "reserved-tag": (p: { key: string; by: string }): Message =>
    error(`tags that begin with ${p.by} are reserved, as ${short(p.key)} is`, "choose another key"),
} as const;
