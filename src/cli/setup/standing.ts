/** What an earlier `idc setup github` has left in the repository: which setups there are, which config each is of, where their action is. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { IoError } from "../../io/io-error.ts";

export interface StandingSetup {
  readonly name: string;
  /** The config folder, from the top of the repository. */
  readonly config: string;
  /** `OWNER/REPOSITORY@COMMIT`; absent where nobody has said it yet. */
  readonly action?: string;
}

const FOLDER = ".github/workflows";
const FIRST = /^# \.github\/workflows\/([a-z0-9-]+)-apply\.yml: what is merged is applied\./;
const CONFIG = /^ +config: (\S+)$/m;
const ACTION = /^ +(?:- )?uses: ([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/\.github\/actions\/idc@([0-9a-f]{40})\b/m;

/** Told by the first line of the workflow that applies, as setup writes it. */
function setupIn(text: string): StandingSetup | undefined {
  const [name, config] = [FIRST.exec(text)?.[1], CONFIG.exec(text)?.[1]];
  const [, place, commit] = ACTION.exec(text) ?? [];
  if (name === undefined || config === undefined) return undefined;
  return { name, config, ...(commit === undefined ? {} : { action: `${place}@${commit}` }) };
}

export async function setupsIn(top: string): Promise<readonly StandingSetup[]> {
  const names = await readdir(join(top, FOLDER)).catch(() => []);
  const files = names.filter((name) => name.endsWith("-apply.yml")).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(top, FOLDER, name), "utf8").catch(() => "")));
  return texts.flatMap((text) => setupIn(text) ?? []);
}

interface Meant {
  readonly name: string;
  readonly config: string;
}

/** By one name there is one config: written over its workflows, another one would take its place, and nobody apply the first any more. */
export function expectOwn(standing: readonly StandingSetup[], { name, config }: Meant): void {
  const other = standing.find((one) => one.name === name && one.config !== config);
  if (other === undefined) return;
  throw new IoError(
    `nothing was written: the workflows ${name}-*.yml that are there run another config, ${other.config}`,
    {
      hint: `--name OTHER gives ${config} workflows, roles and environments of its own; where the folder was moved, git rm ${FOLDER}/${name}-*.yml first`,
      exitCode: 3,
    },
  );
}

/** Whatever else runs the same config. */
export const alsoRunning = (standing: readonly StandingSetup[], { name, config }: Meant): readonly string[] =>
  standing.filter((one) => one.name !== name && one.config === config).map((one) => one.name);
