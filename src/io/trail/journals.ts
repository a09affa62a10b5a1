/** Journals of runs, read whole: a file that is none is a mistake of whoever names it. */
import { readFile } from "node:fs/promises";
import { type OwnCalls, ownCallsIn } from "../../core/drift/who/own-calls.ts";
import { IoError } from "../io-error.ts";

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new IoError(`cannot read the journal ${path}: ${(cause as Error).message}`, { cause });
  }
}

/** Which run made which calls. Throws an `IoError` where a file cannot be read, or has no line of a journal. */
export async function readJournals(paths: readonly string[]): Promise<OwnCalls["runs"]> {
  const { runs, areJournals } = ownCallsIn(await Promise.all(paths.map(textOf)));
  const wrong = paths.find((_, index) => areJournals[index] !== true);
  if (wrong === undefined) return runs;
  throw new IoError(`${wrong} is no journal`, { hint: "--journal names what idc apply --journal wrote" });
}
