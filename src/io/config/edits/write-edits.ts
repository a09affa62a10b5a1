/** Writing edits of a config folder: all of them or none, each file whole; what somebody else wrote meanwhile is not written over. */
import { access, constants, readFile, realpath, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeOf, IoError } from "../../io-error.ts";
import { replaceWhole, writeWhole } from "../../whole-file.ts";
import { writeNewFiles } from "../written-files.ts";
import type { FileEdit } from "./folder-files.ts";

const NOUN = "config file";

type Changed = FileEdit & { readonly before: string };

const wasThere = (file: FileEdit): file is Changed => file.before !== undefined;

/** Looked at before the first write: mostly it is known then that the last one would fail. */
async function expectWritable(dir: string, { path, before }: Changed): Promise<void> {
  const file = join(dir, path);
  const found = await readFile(file, "utf8").catch(() => undefined);
  if (found !== before) throw new IoError(`${file} has changed meanwhile`, { hint: "nothing was written: run again" });
  if ((await realpath(file)) !== join(await realpath(dir), path)) {
    throw new IoError(`${file} leads elsewhere by a link`, {
      hint: "nothing was written: edit the file that it leads to",
    });
  }
  await access(dirname(file), constants.W_OK).catch((cause) => {
    throw new IoError(`cannot write the ${NOUN} ${file} (${codeOf(cause)})`, { hint: "nothing was written", cause });
  });
}

async function change(dir: string, { path, before, after }: Changed): Promise<void> {
  const file = join(dir, path);
  if (after !== undefined) await replaceWhole(file, before, after, NOUN);
  else await rm(file);
}

async function putBack(dir: string, { path, before, after }: Changed): Promise<void> {
  const file = join(dir, path);
  if (after === undefined) await writeWhole(file, before, { noun: NOUN, mode: 0o644 });
  else await replaceWhole(file, after, before, NOUN);
}

export async function writeEdits(dir: string, files: readonly FileEdit[], interrupt?: AbortSignal): Promise<void> {
  const [changed, made] = [files.filter(wasThere), files.filter((file) => !wasThere(file))];
  for (const file of changed) await expectWritable(dir, file);
  await writeNewFiles(
    dir,
    made.map(({ path, after = "" }) => ({ path, text: after })),
    interrupt,
  );
  const done: Changed[] = [];
  try {
    for (const file of changed) {
      if (interrupt?.aborted) throw new IoError("interrupted: what was written is as it was", { exitCode: 130 });
      await change(dir, file);
      done.push(file);
    }
  } catch (cause) {
    for (const file of done.reverse()) await putBack(dir, file);
    for (const { path } of made) await rm(join(dir, path), { force: true });
    throw cause;
  }
}
