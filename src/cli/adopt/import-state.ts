/** `idc import --from-terraform STATE`: which state, and where what Terraform lets go of is written. */
import { basename, dirname, relative, resolve } from "node:path";
import type { LettingGo } from "../../core/emit/state/letting-go.ts";
import { readState, type State } from "../../core/emit/state/state.ts";
import { exists, isFolder, writeNewFiles } from "../../io/config/written-files.ts";
import { IoError } from "../../io/io-error.ts";
import { readStateFile } from "../../io/terraform/state-file.ts";
import { removedText } from "../../render/terraform/removed-file.ts";
import type { World } from "../world.ts";

/** What a person says of it. */
export interface StateOptions {
  /** A file with what `terraform show -json` prints, or that Terraform keeps itself; `-` is standard input. */
  readonly file: string;
  /** The file to write, which is not there yet. */
  readonly removed: string;
}

/** The state, before anything else is asked. */
export async function stateIn({ file, removed }: StateOptions, world: World): Promise<State> {
  const target = resolve(world.cwd, removed);
  if (await exists(target)) {
    const hint = "nothing was written: take it away once Terraform has applied it, or --removed FILE names another one";
    throw new IoError(`${removed} is there, and is not written over`, { hint });
  }
  if (!(await isFolder(dirname(target)))) throw new IoError(`there is no folder ${dirname(removed)} to write to`);
  const read = readState(await readStateFile(file === "-" ? file : resolve(world.cwd, file), file));
  if ("problem" in read) throw new IoError(`the state ${file} ${read.problem}`, { hint: read.hint });
  return read;
}

/** What Terraform lets go of; nothing where it keeps all. Returns how the file is called from where the person stands. */
export async function writeRemoved(
  { file, removed }: StateOptions,
  { blocks }: LettingGo,
  world: World,
): Promise<string | undefined> {
  if (blocks.length === 0) return undefined;
  const target = resolve(world.cwd, removed);
  const text = removedText(target, { blocks, state: file === "-" ? "a state" : basename(file), today: world.today() });
  await writeNewFiles(dirname(target), [{ path: basename(target), text }]);
  return relative(world.cwd, target);
}
