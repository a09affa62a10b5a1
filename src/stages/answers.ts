/**
 * What people answer to rows of drift, from the reading that the rows were looked at in: some are adopted, others ignored, in one change of the
 * folder. As many as go together; of each other one it is known why not. Writes nothing.
 */
import { type IgnoreFor, ignoreRuleFor } from "../core/adopt/drift/ignoring.ts";
import type { DriftRow } from "../core/drift/report.ts";
import { type FileEdit, withEdits } from "../io/config/edits/folder-files.ts";
import { check } from "./check.ts";
import { adoptDrift, type Edited, type EditInput, type EditPorts, ignoreDrift } from "./edit-config.ts";
import { type Left, mostOf } from "./proposals.ts";

/** Rows that are to be adopted, and rows that are to be ignored. */
export interface Wished {
  readonly adopt: readonly DriftRow[];
  readonly ignore: readonly DriftRow[];
}

export interface AnswersMade {
  readonly files: readonly FileEdit[];
  readonly left: readonly Left<DriftRow>[];
}

type Input = Omit<EditInput, "rows">;

/** As if these edits were written already. */
async function onTop(input: Input, files: readonly FileEdit[], ports: EditPorts): Promise<Input> {
  const source = withEdits(input.source, files);
  const { config } = await check(source, ports);
  const prepared = { ...input.prepared, config: config ?? input.prepared.config };
  return { ...input, prepared, source, paths: [...new Set([...input.paths, ...files.map(({ path }) => path)])] };
}

/** Rows that one rule would leave to its owner go together, or not at all. */
async function ignoreMost(rows: readonly DriftRow[], whose: IgnoreFor, input: Input, ports: EditPorts) {
  const byRule = new Map<string, readonly DriftRow[]>();
  for (const row of rows) {
    const rule = JSON.stringify(ignoreRuleFor(row, whose));
    byRule.set(rule, [...(byRule.get(rule) ?? []), row]);
  }
  const { done, left } = await mostOf<readonly DriftRow[], Edited>([...byRule.values()], async (some) => {
    const made = await ignoreDrift({ ...input, rows: some.flat() }, whose, ports);
    return "refused" in made ? { refused: made.refused } : made;
  });
  return { done, left: left.flatMap(({ item, why }) => item.map((row) => ({ item: row, why }))) };
}

/** What the first said of a file is what the second began with. */
function merged(first: readonly FileEdit[], then: readonly FileEdit[]): readonly FileEdit[] {
  const all = new Map(first.map((file) => [file.path, file]));
  for (const file of then) all.set(file.path, { ...file, before: (all.get(file.path) ?? file).before });
  return [...all.values()];
}

export async function answerRows(
  { adopt, ignore }: Wished,
  whose: IgnoreFor,
  input: Input,
  ports: EditPorts,
): Promise<AnswersMade> {
  const adopted = await mostOf<DriftRow, Edited>(adopt, (rows) => adoptDrift({ ...input, rows }, ports));
  const { files = [] } = adopted.done ?? {};
  const next = ignore.length === 0 || files.length === 0 ? input : await onTop(input, files, ports);
  const ignored = await ignoreMost(ignore, whose, next, ports);
  return { files: merged(files, ignored.done?.files ?? []), left: [...adopted.left, ...ignored.left] };
}
