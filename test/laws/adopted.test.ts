/**
 * Adopting drift: whatever people click in the console, the config with all of it adopted gives exactly what is live, and of the rest no
 * byte is another. `IDC_ADOPT` is how many organizations, `IDC_SEED` the first seed; a failure names its own.
 */
import { expect, test } from "vitest";
import { isAdoptable } from "../../src/core/adopt/drift/adopted.ts";
import { driftOf } from "../../src/core/drift/drift-of.ts";
import type { DriftRow } from "../../src/core/drift/report.ts";
import type { Config } from "../../src/core/model/config.ts";
import type { Random } from "../../src/emulator/base/random.ts";
import { parseYaml } from "../../src/io/config/parse-yaml.ts";
import type { Prepared } from "../../src/io/ports.ts";
import { adoptDrift, type Edited } from "../../src/stages/edit-config.ts";
import { prepare } from "../chaos/engine.ts";
import { memorySource } from "../config/memory-source.ts";
import { configOf } from "../core/live.ts";
import { driftedBy, objectsIn } from "./console-drift.ts";
import { STILL } from "./emulated.ts";
import { type RandomCompany, randomCompany } from "./random-company.ts";
import { TODAY } from "./random-config.ts";
import { restyled } from "./restyled.ts";

const ORGANIZATIONS = Number(process.env.IDC_ADOPT ?? 20);
const FIRST = Number(process.env.IDC_SEED ?? 1);
const SHARE = 0.02;
const TOLD = 5;

type Files = Readonly<Record<string, string>>;

const planOf = ({ company, emulated, pageSize }: RandomCompany, configs: readonly Config[], at: number) =>
  prepare(emulated.connect(company.caller, pageSize), configs, at, STILL, { readBy: "pairs" });

const ports = { today: TODAY, parse: parseYaml, kinds: undefined };

/** Why rows cannot be adopted, where it is no fault: nobody could write a config that says them. */
const NO_FAULT = /was not read, and has no document|no given or no family name/;

interface Tried {
  readonly edited?: Edited;
  readonly why: readonly string[];
  readonly rows: readonly DriftRow[];
}

/** Without rows that nobody could adopt. */
async function adopt(
  prepared: Prepared,
  files: Files,
  rows: readonly DriftRow[],
  all: readonly DriftRow[],
): Promise<Tried> {
  const input = { prepared, rows, all, source: memorySource(files), paths: Object.keys(files) };
  const outcome = await adoptDrift(input, ports);
  if (!("refused" in outcome)) return { edited: outcome, why: [], rows };
  const why = outcome.refused.map(({ code, summary }) => `${code} ${summary}`);
  const left = rows.filter(({ id }) => !why.some((text) => NO_FAULT.test(text) && text.includes(`${id} cannot`)));
  if (left.length === rows.length || left.length === 0) return { why: left.length === 0 ? [] : why, rows };
  return adopt(prepared, files, left, all);
}

function written(files: Files, { files: edits }: Edited): Files {
  const made: Record<string, string> = { ...files };
  for (const { path, before, after } of edits) {
    expect(files[path]).toBe(before);
    if (after === undefined) delete made[path];
    else made[path] = after;
  }
  return made;
}

const textsOf = (files: Files, kind: string) =>
  Object.entries(files).flatMap(([path, text]) =>
    path.endsWith(".yaml") ? text.split(/^---\r?\n/m).filter((one) => one.includes(`kind: ${kind}`)) : [],
  );

/** Documents of objects of which no row tells are there as they were, byte for byte. */
function touched(before: Files, after: Files, rows: readonly DriftRow[]): readonly string[] {
  const all = Object.values(after).join("\n");
  const names = rows.flatMap(({ key }) =>
    key
      .split("/")
      .slice(1)
      .map((part) => part.replace(/^(user|group):/, "")),
  );
  const isOther = (text: string) => !names.some((name) => text.includes(name)) && !all.includes(text);
  const documents = ["User", "Group", "PermissionSet", "AccountSet", "Settings"].flatMap((kind) =>
    textsOf(before, kind),
  );
  // A rule ends where its last value does: a comment below may be about the next one.
  const rules = textsOf(before, "Assignments").flatMap((text) => text.split(/^ {2}- /m).slice(1));
  const ended = rules.map((text) => text.replace(/(\r?\n *#[^\n]*)+\s*$/, ""));
  return [...documents, ...ended].map((text) => text.trimEnd()).filter(isOther);
}

const changeLines = ({ plan }: Prepared) => plan.changes.map(({ action, key, fields }) => `${action} ${key} ${fields}`);

/** What is left to do once rows are adopted; in the most naive way. */
function leftOf(prepared: Prepared, rows: readonly DriftRow[]): readonly string[] {
  const adopted = new Map(rows.map((row) => [row.key, row]));
  return prepared.plan.changes.flatMap(({ action, key, fields }) => {
    const row = adopted.get(key);
    if (row === undefined) return [`${action} ${key} ${fields}`];
    const left = row.what === "changed" ? fields.filter((name) => !row.fields.includes(name)) : [];
    return left.length === 0 ? [] : [`${action} ${key} ${left}`];
  });
}

function some(rows: readonly DriftRow[], random: Random): readonly DriftRow[] {
  const chosen = rows.filter(() => random.below(2) === 0);
  return chosen.length === 0 ? rows : chosen;
}

async function problemsOf(one: RandomCompany, files: Files, isAll: boolean): Promise<readonly string[]> {
  const config = await configOf(files);
  const prepared = await planOf(one, [config], 0);
  const all = driftOf(prepared).rows;
  const isForbidden = ({ live }: DriftRow) =>
    one.options.directUserAssignments === "forbidden" && (live as { principalType?: string })?.principalType === "USER";
  const adoptable = all.filter((row) => isAdoptable(row) && !isForbidden(row));
  if (adoptable.length === 0) return [];
  const part = await adopt(prepared, files, isAll ? adoptable : some(adoptable, one.random), all);
  // Somebody has another name now: no config declares both of them.
  const isBoth = part.why.some((text) => text.startsWith("duplicate-email"));
  const { edited, why } = isBoth ? await adopt(prepared, files, adoptable, all) : part;
  if (edited === undefined) return why.map((text) => `refused: ${text}`);
  const after = written(files, edited);
  const next = await planOf(one, [config, await configOf(after)], 1);
  const [wanted, found] = [leftOf(prepared, edited.rows), changeLines(next)];
  return [
    ...wanted.filter((line) => !found.includes(line)).map((line) => `gone: ${line}`),
    ...found.filter((line) => !wanted.includes(line)).map((line) => `left: ${line}`),
    ...touched(files, after, edited.rows).map((text) => `touched: ${text}`),
  ];
}

test(`${ORGANIZATIONS} organizations from seed ${FIRST} on: git says what is live, and the rest is as it was`, {
  timeout: 600_000 + ORGANIZATIONS * 10_000,
}, async () => {
  const bad: string[] = [];
  for (let seed = FIRST; seed < FIRST + ORGANIZATIONS; seed++) {
    const one = await randomCompany(seed);
    const files = seed % 3 === 0 ? Object.fromEntries(one.company.files) : restyled(one.company.files, one.random);
    const clicks = driftedBy(one, Math.ceil(objectsIn(one.emulated.state()) * SHARE));
    const problems = await problemsOf(one, files, seed % 2 === 0);
    bad.push(...problems.slice(0, TOLD).map((problem) => `seed ${seed} (${clicks.join(", ")}): ${problem}`));
  }
  expect(bad).toEqual([]);
});
