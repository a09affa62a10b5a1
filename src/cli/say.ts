/** Sentences beside the results: notes, warnings and errors, broken to the screen as everything that is printed. */
import { renderText } from "../render/text.ts";
import { type Block, line, sentence } from "../render/view.ts";
import type { World } from "./world.ts";

export function sayBeside(world: Pick<World, "err" | "errColumns">, text: string): void {
  world.err(renderText([line(0, sentence(text))], { color: false, columns: world.errColumns }));
}

/** What an error says, in the middle of a sentence of ours. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : "an error");

/** Why something was not done, and what would help. */
export function errorText(summary: string, hint: string | undefined, columns: number): string {
  const rows: readonly Block[] = [line(0, sentence(`error: ${summary}`))];
  const hints = hint === undefined ? [] : [line(1, sentence(`hint: ${hint}`))];
  return renderText([...rows, ...hints], { color: false, columns });
}
