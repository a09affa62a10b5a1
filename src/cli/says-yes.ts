/** Asking a person: yes only to the whole word. */
import type { World } from "./world.ts";

export async function saysYes(question: string, world: Pick<World, "ask">): Promise<boolean> {
  const answer = await world.ask(`\n${question} Only "yes" is a yes: `);
  return answer?.trim().toLowerCase() === "yes";
}
