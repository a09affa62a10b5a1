/** Asking a person: yes only to the whole word. */
import { renderText } from "../render/text.ts";
import { line, sentence } from "../render/view.ts";
import type { World } from "./world.ts";

export async function saysYes(question: string, world: Pick<World, "ask" | "errColumns">): Promise<boolean> {
  const view = [line(0, sentence(`${question} Only "yes" is a yes:`))];
  const answer = await world.ask(`\n${renderText(view, { color: false, columns: world.errColumns }).trimEnd()} `);
  return answer?.trim().toLowerCase() === "yes";
}
