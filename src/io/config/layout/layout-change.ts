/** Where and in what a file that is laid out differs from what it was, in a few words. */
import type { FileLayout } from "./format-folder.ts";

export interface LayoutChange {
  /** The first line of the file as it was that is not so any more. */
  readonly line: number;
  readonly what: string;
}

const withoutBlank = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.trim() !== "");
const spelled = (line: string): string => line.replace(/\s+/g, "");
const isSame = (some: readonly string[], others: readonly string[]): boolean => some.join("\n") === others.join("\n");

export function layoutChange({ before, after }: Pick<FileLayout, "before" | "after">): LayoutChange {
  const [was, is] = [before.split("\n"), after.split("\n")];
  const first = was.findIndex((line, index) => line !== is[index]);
  const line = (first === -1 ? was.length - 1 : first) + 1;
  const [some, others] = [withoutBlank(was), withoutBlank(is)];
  if (isSame(some, others)) return { line, what: "blank lines" };
  if (isSame(some.map(spelled), others.map(spelled))) return { line, what: "indentation and spaces" };
  if (isSame([...some.map(spelled)].sort(), [...others.map(spelled)].sort())) return { line, what: "order of keys" };
  return { line, what: "the line for editors, or how values are laid out" };
}
