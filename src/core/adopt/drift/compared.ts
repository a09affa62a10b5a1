/**
 * Whether an edited config says what it is to, and nothing else.
 *
 * In: two plans against the same reading, of the config as it is and as it is to be, with what each wants. Out: sentences, empty where all is
 * as it should be. Invariant: every change that is not adopted is there in both, before and after it the same; each grant has the same
 * rules behind it, owner, reason, ticket and end, but for those adopted. Example: an exclude that took a second account away is found.
 */
import { canonicalJson, isObject } from "../../base/json.ts";
import { compareText, type Key } from "../../base/key.ts";
import type { DriftRow } from "../../drift/report.ts";
import type { Change } from "../../model/change.ts";
import type { Config } from "../../model/config.ts";
import type { Desired } from "../../model/resource.ts";
import { firstSeenIn } from "../../plan/open/first-seen.ts";
import type { Planned } from "../../plan/planned.ts";
import { endsOf } from "./along.ts";

/** A config, what it wants, and what a plan makes of it. */
export interface World {
  readonly config: Config;
  readonly desired: Desired;
  readonly planned: Planned;
}

/** By key: what is to be the same. */
type Facts = ReadonlyMap<Key, string>;

function withoutPlaces(value: unknown): unknown {
  if (value instanceof Map) return withoutPlaces([...value]);
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !["at", "file", "line", "column"].includes(name));
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutPlaces(one)]));
}

export const said = (value: unknown): string => canonicalJson(withoutPlaces(value));

/** What separates them, but for fields that are adopted; undefined where nothing is left. */
function fieldsLeft({ action, fields }: Change, row: DriftRow): string | undefined {
  const left = row.what === "changed" ? fields.filter((name) => !row.fields.includes(name)) : [];
  return left.length === 0 ? undefined : canonicalJson([action, left]);
}

function changesOf({ planned: { plan } }: World, textOf: (change: Change) => string | undefined): Facts {
  return new Map(
    plan.changes.flatMap((change) => {
      const text = textOf(change);
      return text === undefined ? [] : [[change.key, text] as const];
    }),
  );
}

const whole = ({ action, before, after, fields }: Change): string => canonicalJson([action, before, after, fields]);

/** Changes as they are to be, and as they are. */
function changesIn(before: World, after: World, rows: Rows): readonly [Facts, Facts] {
  const was = (change: Change) => {
    const row = rows.get(change.key);
    return row === undefined ? whole(change) : fieldsLeft(change, row);
  };
  const is = (change: Change) => {
    const row = rows.get(change.key);
    const isDone = row?.what === "changed" && change.fields.every((name) => !row.fields.includes(name));
    return isDone ? fieldsLeft(change, row) : whole(change);
  };
  return [changesOf(before, was), changesOf(after, is)];
}

type Rows = ReadonlyMap<Key, DriftRow>;

const without = (spec: object, row: DriftRow | undefined): object =>
  row?.what === "changed"
    ? Object.fromEntries(Object.entries(spec).filter(([name]) => !row.fields.includes(name)))
    : spec;

/** What is wanted, and by which rules. */
const wantedOf = ({ desired }: World, rows: Rows): Facts =>
  new Map(
    [...desired.resources].map(([key, { spec, sources }]) => [
      key,
      canonicalJson([without(spec, rows.get(key)), sources.map(said).sort(compareText)]),
    ]),
  );

/** Members are wanted for themselves; here it counts whether there is a list. */
const objectsOf = ({ config }: World, rows: Rows): Facts =>
  new Map(
    [...config.objects].map(([key, { spec, definedBy }]) => {
      const { members, ...rest } = spec as { readonly members?: unknown };
      return [key, said([without(rest, rows.get(key)), members !== undefined, definedBy])];
    }),
  );

const expiredOf = ({ desired }: World): Facts =>
  new Map([...desired.expired].map(([key, sources]) => [key, canonicalJson(sources.map(said).sort(compareText))]));

const setsOf = ({ config }: World): Facts => new Map([...config.accountSets].map(([name, set]) => [name, said(set)]));

const namesOf = (names: readonly string[]): Facts => new Map(names.map((name) => [name, ""]));

const seenOf = ({ planned: { plan } }: World): Facts => namesOf(firstSeenIn(plan));

const waitingOf = ({ planned: { plan }, desired }: World): Facts =>
  namesOf([
    ...[...plan.unknown, ...desired.unknown].map(({ pattern }) => pattern),
    ...plan.blocked,
    ...desired.pending.flatMap(({ keys }) => keys),
  ]);

/** Keys of which the two say different things, `isMeant` aside. */
function differing(
  [before, after]: readonly [Facts, Facts],
  isMeant: (key: Key, was: boolean, is: boolean) => boolean = () => false,
): readonly Key[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys]
    .filter((key) => before.get(key) !== after.get(key) && !isMeant(key, before.has(key), after.has(key)))
    .sort(compareText);
}

/** `declared`: what has a document now and had none. `settings`: they are to differ. */
export interface Meant {
  readonly rows: readonly DriftRow[];
  readonly declared: readonly Key[];
  readonly settings?: true;
}

const told = (text: string, keys: readonly Key[]): readonly string[] => keys.map((key) => `${text} ${key}`);

/** Whether a key is of something that goes, and so may be said nothing of. */
function goneIn(rows: readonly DriftRow[]): (key: Key) => boolean {
  const gone = new Set(rows.flatMap(({ key, what }) => (what === "removed" ? [key] : [])));
  return (key) => gone.has(key) || endsOf(key).some((end) => gone.has(end));
}

/** What the config says, beside what it is to say. */
function saidOtherwise(before: World, after: World, { declared, ...meant }: Meant, rows: Rows): readonly string[] {
  const isWanted = (key: Key, was: boolean, is: boolean) => {
    const what = rows.get(key)?.what;
    if (what === "removed") return was && !is;
    return !was && is && (what === "added" || what === "left" || declared.includes(key));
  };
  const wishes = [wantedOf(before, rows), wantedOf(after, rows)] as const;
  const objects = [objectsOf(before, rows), objectsOf(after, rows)] as const;
  const sets = [setsOf(before), setsOf(after)] as const;
  const isSame = meant.settings === true || said(before.config.settings) === said(after.config.settings);
  return [
    ...told("another wish for", differing(wishes, isWanted)),
    ...told("another end of", differing([expiredOf(before), expiredOf(after)], goneIn(meant.rows))),
    ...told("another document of", differing(objects, isWanted)),
    // New ones are for rules that lost an account.
    ...told("another account set", differing(sets, wasNone)),
    ...(isSame ? [] : ["other Settings"]),
  ];
}

const wasNone = (_: Key, was: boolean): boolean => !was;

/** Empty where the edited config says what it is to, and nothing else. */
export function otherwise(before: World, after: World, meant: Meant): readonly string[] {
  const rows: Rows = new Map(meant.rows.map((row) => [row.key, row]));
  const isNamed = (key: Key) => rows.has(key);
  const waiting = [waitingOf(before), waitingOf(after)] as const;
  return [
    ...told("another change of", differing(changesIn(before, after, rows))),
    ...told("seen for the first time:", differing([seenOf(before), seenOf(after)], isNamed)),
    ...saidOtherwise(before, after, meant, rows),
    ...told("unknown, or waiting, in one of them:", differing(waiting, goneIn(meant.rows))),
  ];
}
