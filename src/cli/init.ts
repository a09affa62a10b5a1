/** `idc init [DIR]`: a small config that teaches. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { exists } from "../io/config/written-files.ts";
import { IoError } from "../io/io-error.ts";
import { renderText } from "../render/text.ts";
import { blank, heading, line, padded, type View, value, word } from "../render/view.ts";
import { writtenJson } from "./json/written.ts";
import { STARTER, STARTER_SCHEMA } from "./starter.ts";
import { wholeSchema } from "./starter-schema.ts";
import type { World } from "./world.ts";

export interface InitOptions {
  readonly dir: string;
  readonly format?: "text" | "json";
}

const WRITTEN = [...STARTER, STARTER_SCHEMA];

/** Writes the starter config; exit code 1, and nothing written, where one of its files is there already. */
export async function runInit(options: InitOptions, world: World): Promise<number> {
  const dir = resolve(world.cwd, options.dir);
  const taken: string[] = [];
  for (const { path } of WRITTEN) if (await exists(join(dir, path))) taken.push(path);
  if (taken.length > 0) {
    world.report?.refusal({ code: "refused", text: `nothing was written: ${taken.join(", ")} is there already` });
    world.err(renderText(refusal(taken), { color: world.errColor, columns: world.errColumns }));
    return 1;
  }
  for (const { path, text } of STARTER) await writeNew(join(dir, path), text);
  await writeNew(join(dir, STARTER_SCHEMA.path), await wholeSchema());
  const folder = relative(world.cwd, dir);
  if (options.format === "json") world.out(writtenJson({ files: WRITTEN.map(({ path }) => join(folder, path)) }));
  else world.out(renderText(nextSteps(folder), { color: world.outColor, columns: world.columns }));
  return 0;
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    // "wx": should the file have come into being just now, it is not overwritten either.
    await writeFile(path, text, { flag: "wx" });
  } catch (cause) {
    const { code = "" } = cause as NodeJS.ErrnoException;
    throw new IoError(`cannot write ${path} (${code})`, { hint: "name a folder of your own: idc init DIR", cause });
  }
}

function refusal(taken: readonly string[]): View {
  return [
    line(
      0,
      word("nothing was written: ", "error"),
      word(taken.length === 1 ? "this file is there already" : "these files are there already"),
    ),
    ...taken.map((path) => line(1, value(path))),
    line(0, word("move them away, or name another folder: idc init DIR")),
  ];
}

function nextSteps(dir: string): View {
  const folder = dir === "" ? "" : ` ${dir}`;
  return [
    heading("A starter config was written:"),
    ...WRITTEN.map(({ path, about }) => line(1, ...padded(path, 34), word(about, "dim"))),
    blank,
    heading("What next:"),
    line(1, word("1. read the files, and put your own names in")),
    line(1, word("2. "), value(`idc validate${folder}`), word("   says what is wrong, with file, line and column")),
    line(1, word("3. in idc.yaml, write the region in which IAM Identity Center is enabled (or set AWS_REGION)")),
    line(1, word("4. "), value(`idc plan${folder}`), word("   shows what would change in AWS, and changes nothing")),
    line(
      1,
      word(
        "Mode observe, in idc.yaml, never writes to AWS. Go on to additive, then full, when the plan says what you mean.",
      ),
    ),
    blank,
    heading("IAM Identity Center is in use already?"),
    line(
      1,
      value("idc import NEW-FOLDER"),
      word("   writes what is there as config, in place of this starter; it writes nothing to AWS"),
    ),
    blank,
    heading("No AWS account at hand? An organization that this config fits:"),
    line(
      1,
      value("idc emulate --org starter"),
      word("   serves it until Ctrl-C; paste the export lines that it prints into a second shell, and there run "),
      value(`idc plan${folder}`),
    ),
  ];
}
