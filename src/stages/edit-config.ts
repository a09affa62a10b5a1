/**
 * Edits of a config that are to say what is live: written in memory, read again, and planned with against the same reading. Writes nothing.
 */

import { adopted } from "../core/adopt/drift/adopted.ts";
import type { AdoptInput, NotAdopted } from "../core/adopt/drift/adopting.ts";
import { otherwise, type World } from "../core/adopt/drift/compared.ts";
import { FolderDraft } from "../core/adopt/drift/folder-draft.ts";
import type { FolderEdits } from "../core/adopt/drift/folder-edits.ts";
import { type IgnoreFor, ignoreRuleFor, newlyIgnored, type WrittenIgnore } from "../core/adopt/drift/ignoring.ts";
import { flowText } from "../core/adopt/yaml.ts";
import type { Key } from "../core/base/key.ts";
import { checkConfig } from "../core/config/check.ts";
import { directoryOf } from "../core/desired/directory.ts";
import { resolve } from "../core/desired/resolve.ts";
import { type Diagnostic, diagnose } from "../core/document/diagnostics.ts";
import type { Document } from "../core/document/document.ts";
import type { DriftRow } from "../core/drift/report.ts";
import type { Config } from "../core/model/config.ts";
import { type FileEdit, filesOf, keeping, type Texts, withEdits } from "../io/config/edits/folder-files.ts";
import { readConfig } from "../io/config/read-config.ts";
import type { ConfigSource } from "../io/config/source.ts";
import { IoError } from "../io/io-error.ts";
import type { Ports, Prepared } from "../io/ports.ts";
import { check } from "./check.ts";
import { knownKinds } from "./known-kinds.ts";

export interface EditInput {
  readonly prepared: Pick<Prepared, "config" | "live" | "again" | "kinds">;
  /** Those that a person named, and all that there are. */
  readonly rows: readonly DriftRow[];
  readonly all: readonly DriftRow[];
  /** The config folder. */
  readonly source: ConfigSource;
  /** Paths of all files in it. */
  readonly paths: readonly string[];
}

/** What is to be written. */
export interface Edited {
  readonly files: readonly FileEdit[];
  readonly rows: readonly DriftRow[];
  readonly declared: readonly Key[];
  /** Of what is ignored. */
  readonly rules: readonly WrittenIgnore[];
}

export interface Refused {
  readonly refused: readonly Diagnostic[];
  /** The rows that it is about; absent where that is not known. */
  readonly of?: readonly DriftRow[];
}

export type EditOutcome = Edited | Refused;

export type EditPorts = Pick<Ports, "today" | "parse" | "kinds">;

export interface Folder {
  readonly config: Config;
  readonly documents: readonly Document[];
  readonly source: ConfigSource;
  readonly texts: Texts;
}

/** Read again, with texts: what was planned with is not there any more. */
export async function folderOf(
  { source: given, prepared }: Pick<EditInput, "source" | "prepared">,
  ports: EditPorts,
): Promise<Folder> {
  const { source, texts } = keeping(given);
  const input = await readConfig(source, ports.parse);
  const { config } = checkConfig(input, ports.today, knownKinds(ports).documents);
  const said = ({ settings, objects, accountSets, rules }: Config) =>
    JSON.stringify([settings, [...objects], [...accountSets], rules]);
  if (config === undefined || said(config) !== said(prepared.config))
    throw new IoError("the config has changed meanwhile", { hint: "nothing was written: run again" });
  return { config, documents: input.documents, source, texts };
}

function worldOf(config: Config, { prepared }: Pick<EditInput, "prepared">, ports: EditPorts): World {
  const planned = prepared.again(config);
  const desired = resolve(config, directoryOf(planned.live), prepared.kinds, { today: ports.today });
  return { config, desired, planned };
}

/** What edits make of a folder: its files, and plans before and after them. */
interface Replanned {
  readonly files: readonly FileEdit[];
  readonly before: World;
  readonly after: World;
}

/** Writes it in memory, reads that, plans with it. Refused where the plan has a mistake then that it did not have. */
export async function replanned(
  edits: FolderEdits,
  folder: Folder,
  input: Pick<EditInput, "prepared">,
  ports: EditPorts,
): Promise<Replanned | Refused> {
  const { files, unwritable } = filesOf(edits, folder.texts);
  if (unwritable.length > 0) {
    const refused = unwritable.map((file) => diagnose("edit-by-hand", { file }, { file, line: 1, column: 1 }));
    return { refused };
  }
  const { config, diagnostics } = await check(withEdits(folder.source, files), ports);
  if (config === undefined) return { refused: diagnostics.filter(({ severity }) => severity === "error") };
  const [before, after] = [worldOf(folder.config, input, ports), worldOf(config, input, ports)];
  const mistakes = newIn(before, after);
  return mistakes.length > 0 ? { refused: mistakes } : { files, before, after };
}

type Made = Omit<Edited, "files"> & { readonly edits: FolderEdits; readonly settings?: true };

async function tried(made: Made, folder: Folder, input: EditInput, ports: EditPorts): Promise<EditOutcome> {
  const { edits, settings, ...what } = made;
  const found = await replanned(edits, folder, input, ports);
  if ("refused" in found) return found;
  const { files, before, after } = found;
  const covered = coveredBy(made, before.config, after.config, input, ports);
  if (covered !== undefined) return { refused: [covered] };
  const more = otherwise(before, after, { ...what, ...(settings === undefined ? {} : { settings }) });
  if (more.length > 0) return { refused: [diagnose("edit-says-more", { what: more })] };
  return { ...what, files };
}

/** Mistakes that the plan did not have before, warnings too: a guard that guards nobody any more is one. */
function newIn(before: World, after: World): readonly Diagnostic[] {
  const said = new Set(before.planned.plan.diagnostics.map(({ code, summary }) => `${code} ${summary}`));
  return after.planned.plan.diagnostics.filter(
    ({ severity, code, summary }) => severity !== "note" && !said.has(`${code} ${summary}`),
  );
}

const notAdopted = ({ row, why, hint, at }: NotAdopted): Diagnostic =>
  diagnose("not-adopted", { id: row.id, why, hint }, at ?? row.sources[0]);

export async function adoptDrift(input: EditInput, ports: EditPorts): Promise<EditOutcome> {
  const folder = await folderOf(input, ports);
  const { config, documents } = folder;
  const { rows, all, paths, prepared } = input;
  const { today } = ports;
  const kinds = knownKinds(ports).documents;
  const given: AdoptInput = { rows, all, paths, config, documents, live: prepared.live, kinds, today };
  const made = adopted(given);
  if ("failed" in made) return { refused: made.failed.map(notAdopted), of: made.failed.map(({ row }) => row) };
  return tried({ ...made, rules: [] }, folder, input, ports);
}

/** What rules cover beside what was named. */
function coveredBy(
  { rules, rows }: Made,
  before: Config,
  after: Config,
  { prepared }: EditInput,
  { today }: EditPorts,
) {
  if (rules.length === 0) return undefined;
  const keys = new Set(rows.map(({ key }) => key));
  const more = newlyIgnored(before, after, prepared.live, today).filter((key) => !keys.has(key));
  const rule = rules.map(flowText).join(" and ");
  return more.length === 0 ? undefined : diagnose("ignore-covers-more", { rule, keys: more });
}

export async function ignoreDrift(input: EditInput, whose: IgnoreFor, ports: EditPorts): Promise<EditOutcome> {
  const folder = await folderOf(input, ports);
  const { rows, paths } = input;
  const made = new Map<string, WrittenIgnore>();
  const refused: Diagnostic[] = [];
  for (const row of rows) {
    const rule = ignoreRuleFor(row, whose);
    if (typeof rule.why === "string")
      refused.push(diagnose("not-ignored", { id: row.id, why: rule.why }, row.sources[0]));
    else made.set(JSON.stringify(rule), rule as WrittenIgnore);
  }
  if (refused.length > 0) return { refused };
  const draft = new FolderDraft(folder.documents, paths);
  const settings = draft.at(folder.config.settings.at)!;
  const value = draft.valueOf(settings)!;
  const rules = [...made.values()];
  draft.set(settings, { ...value, ignore: [...((value.ignore ?? []) as readonly WrittenIgnore[]), ...rules] });
  return tried({ edits: draft.edits(), rows, declared: [], rules, settings: true }, folder, input, ports);
}
