/** Imports in memory, and what the files that they write mean: said a second time, in the most naive way. */
import { parseAllDocuments } from "yaml";
import type { Draft } from "../../src/core/adopt/draft.ts";
import { isAssignment } from "../../src/core/model/assignment.ts";
import type { Config } from "../../src/core/model/config.ts";
import { type Snapshot, snapshotOf } from "../../src/core/model/snapshot.ts";
import { parseOnce } from "../../src/io/config/parse-once.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { type Imported, importLive } from "../../src/stages/import.ts";
import { observeWhole } from "../../src/stages/observe.ts";
import { memorySource } from "../config/memory-source.ts";
import { checkText, NOW, sha256, TODAY } from "../core/live.ts";
import type { Between, Emulated } from "./emulated.ts";

export const NAME = "acme";
export const UNTIL = "2026-12-24";

export type Written = Readonly<Record<string, string>>;

export async function snapshotIn(
  emulated: Emulated,
  caller: string,
  pageSize: number,
  between?: Between,
): Promise<Snapshot> {
  const connection = emulated.connect(caller, pageSize, between);
  const { live } = await observeWhole({ connection, kinds, stage: () => {} });
  return snapshotOf(live, NOW);
}

export interface ImportHow {
  readonly files?: Written;
  readonly includeUsers?: boolean;
}

/** As the command does it, but for the folder. */
export async function imported(
  snapshot: Snapshot,
  { files = {}, includeUsers = false }: ImportHow = {},
): Promise<Imported> {
  const existing = Object.keys(files).length === 0 ? undefined : await checked(files);
  const ports = { today: TODAY, parse: parseOnce(), sha256, kinds: undefined };
  return importLive(
    {
      ...{ snapshot, source: memorySource(files), existing, paths: Object.keys(files), includeUsers },
      ...{ name: NAME, until: UNTIL, folder: "." },
    },
    ports as never,
  );
}

export async function checked(files: Written, today?: string): Promise<Config> {
  const { config, diagnostics } = await checkText(files, today);
  if (config === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  return config;
}

export const filesIn = ({ files }: Draft): Written => Object.fromEntries(files.map(({ path, text }) => [path, text]));

interface Document {
  readonly kind: string;
  readonly [key: string]: unknown;
}

export function documentsIn(files: Written): readonly Document[] {
  return Object.entries(files)
    .filter(([path]) => path.endsWith(".yaml"))
    .flatMap(([, text]) => parseAllDocuments(text).map((one) => one.toJS() as Document));
}

interface WrittenRule {
  readonly [key: string]: unknown;
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Ids that terms mean; anything that would select accounts throws. */
function idsOf(terms: unknown, sets: ReadonlyMap<string, unknown>): readonly string[] {
  return listOf(terms).flatMap((term) => {
    const id = typeof term === "string" ? term : (term as { id?: string }).id;
    if (typeof id !== "string" || Object.keys(Object(term)).some((key) => typeof term === "object" && key !== "id"))
      throw new Error(`not a list of accounts: ${JSON.stringify(term)}`);
    if (sets.has(id)) return idsOf(sets.get(id), sets);
    if (!/^\d{12}$/.test(id)) throw new Error(`not an account: ${id}`);
    return [id];
  });
}

/** Every assignment of every rule, one line each; what two rules mean is there twice. */
export function assignmentsIn(files: Written): readonly string[] {
  const documents = documentsIn(files);
  const sets = new Map(
    documents.filter(({ kind }) => kind === "AccountSet").map((set) => [String(set.name), set.include]),
  );
  const rules = documents
    .filter(({ kind }) => kind === "Assignments")
    .flatMap((one) => one.assignments as readonly WrittenRule[]);
  return rules.flatMap((rule) => {
    const who = [
      ...[...listOf(rule.group), ...listOf(rule.groups)].map((name) => `GROUP ${name}`),
      ...[...listOf(rule.user), ...listOf(rule.users)].map((name) => `USER ${name}`),
    ];
    const permissionSets = [...listOf(rule.permissionSet), ...listOf(rule.permissionSets)];
    const ids = idsOf(rule.accounts, sets);
    return who.flatMap((one) => permissionSets.flatMap((set) => ids.map((id) => `${set} ${one} ${id}`)));
  });
}

/** How many of a kind are left, by what import says. */
export const leftOf = ({ leftOut }: Draft, kind: string): number =>
  leftOut.filter((one) => one.kind === kind).reduce((sum, { count }) => sum + count, 0);

export const countOf = ({ resources }: Snapshot, kind: string): number =>
  resources.filter((one) => one.kind === kind).length;

export interface LiveRow {
  readonly line: string;
  readonly orphan: boolean;
}

export const rowsIn = ({ resources }: Snapshot): readonly LiveRow[] =>
  resources.filter(isAssignment).map(({ spec, facts }) => {
    const { permissionSet, principalType, principal, account } = spec as unknown as Record<string, string>;
    return { line: `${permissionSet} ${principalType} ${principal} ${account}`, orphan: facts?.orphan === true };
  });
