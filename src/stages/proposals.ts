/**
 * What a night proposes of its own accord, from the reading that it has: all drift that can be adopted, and lines that have ended deleted.
 * As many as go together: each time it is written in memory, read again and planned with, as of what a person asks for. Writes nothing.
 */
import { isSameWithout, withoutEnded } from "../core/adopt/drift/without-ended.ts";
import { type Diagnostic, diagnose } from "../core/document/diagnostics.ts";
import type { EndedLine } from "../core/drift/ended.ts";
import type { DriftRow } from "../core/drift/report.ts";
import type { FileEdit } from "../io/config/edits/folder-files.ts";
import {
  adoptDrift,
  type Edited,
  type EditInput,
  type EditPorts,
  type Folder,
  folderOf,
  replanned,
} from "./edit-config.ts";

/** What is not proposed, and why. */
export interface Left<Item> {
  readonly item: Item;
  readonly why: readonly Diagnostic[];
}

interface Refusal<Item> {
  readonly refused: readonly Diagnostic[];
  readonly of?: readonly Item[];
}

interface Most<Item, Done extends object> {
  /** Of all that go together; undefined where none does. */
  readonly done?: Done;
  readonly left: readonly Left<Item>[];
}

/** Tried by halves, so that a few that do not go cost few tries. */
export async function mostOf<Item, Done extends object>(
  items: readonly Item[],
  attempt: (some: readonly Item[]) => Promise<Done | Refusal<Item>>,
): Promise<Most<Item, Done>> {
  const [kept, left] = [new Set<Item>(), [] as Left<Item>[]];
  let done: Done | undefined;
  const take = async (batch: readonly Item[]): Promise<void> => {
    if (batch.length === 0) return;
    const among = new Set([...kept, ...batch]);
    const outcome = await attempt(items.filter((item) => among.has(item)));
    if (!("refused" in outcome)) {
      done = outcome;
      for (const item of batch) kept.add(item);
      return;
    }
    const { refused, of = [] } = outcome;
    const whyOf = (item: Item) => refused.filter((_, index) => of[index] === item);
    const named = batch.filter((item) => of.includes(item));
    const alone = named.length === 0 && batch.length === 1 ? batch : [];
    for (const item of named) left.push({ item, why: whyOf(item) });
    for (const item of alone) left.push({ item, why: refused });
    const rest = batch.filter((item) => !named.includes(item) && !alone.includes(item));
    if (named.length > 0) return take(rest);
    const half = Math.ceil(rest.length / 2);
    await take(rest.slice(0, half));
    await take(rest.slice(half));
  };
  await take(items);
  return { ...(done === undefined ? {} : { done }), left };
}

export type Adoptions = Most<DriftRow, Edited>;

/** By the same code as of rows that a person names: what cannot be named there is not adopted here. */
export const adoptAll = (input: Omit<EditInput, "rows">, ports: EditPorts): Promise<Adoptions> =>
  mostOf(input.all, (rows) => adoptDrift({ ...input, rows }, ports));

export interface Deleted {
  readonly files: readonly FileEdit[];
  readonly lines: readonly EndedLine[];
}

export type Deletions = Most<EndedLine, Deleted>;

/** Lines for editors are none. */
const hasComments = ({ texts }: Folder, file: string): boolean =>
  (texts.get(file) ?? "").replace(/^# yaml-language-server:.*$/gm, "").includes("#");

export async function deleteEnded(
  lines: readonly EndedLine[],
  input: Pick<EditInput, "prepared" | "source">,
  ports: EditPorts,
): Promise<Deletions> {
  if (lines.length === 0) return { left: [] };
  const folder = await folderOf(input, ports);
  const { config, documents } = folder;
  const { organization } = input.prepared.live;
  return mostOf(lines, async (some): Promise<Deleted | Refusal<EndedLine>> => {
    const edits = withoutEnded({
      ...{ lines: some, config, documents, organization, today: ports.today },
      hasComments: (file) => hasComments(folder, file),
    });
    const found = await replanned(edits, folder, input, ports);
    if ("refused" in found) return { refused: found.refused };
    if (isSameWithout(some, found.before, found.after)) return { files: found.files, lines: some };
    return { refused: [diagnose("edit-says-more", { what: ["the plan"] })] };
  });
}
