/** `idc policy new ID [DIR]`: a guardrail and its cases to start from; what is there is never written over. */
import { join, relative, resolve } from "node:path";
import { checkConfig } from "../../core/config/check.ts";
import { placeText } from "../../core/document/diagnostics.ts";
import type { PolicySeverity } from "../../core/model/cause/policy-finding.ts";
import { isPolicyId } from "../../core/policy/annotations.ts";
import { draftOf } from "../../core/policy/draft.ts";
import type { EffectName } from "../../core/policy/vocabulary.ts";
import { folderSource } from "../../io/config/folder-source.ts";
import { readConfig } from "../../io/config/read-config.ts";
import { exists, writeNewFiles } from "../../io/config/written-files.ts";
import { IoError } from "../../io/io-error.ts";
import { renderText } from "../../render/text.ts";
import { heading, line, type View, value, word } from "../../render/view.ts";
import { knownKinds } from "../../stages/known-kinds.ts";
import { policiesIn } from "../../stages/policies.ts";
import { writtenJson } from "../json/written.ts";
import { parserOf } from "../parsing/parser.ts";
import type { World } from "../world.ts";

export interface PolicyNewOptions {
  readonly id: string;
  readonly dir: string;
  readonly action: EffectName;
  readonly severity: PolicySeverity;
  readonly format: "text" | "json";
}

/** Longer names are no names of files everywhere. */
const LONGEST = 100;

async function expectFree(id: string, dir: string, paths: readonly string[], world: World): Promise<void> {
  if (!isPolicyId(id) || id.length > LONGEST)
    throw new IoError(`${JSON.stringify(id.slice(0, LONGEST))} is no name of a policy`, {
      hint: "a-z, 0-9, - and . between them, as in prod-admins",
    });
  for (const path of paths)
    if (await exists(join(dir, path)))
      throw new IoError(`nothing was written: ${path} is there already`, { hint: "choose another name" });
  const input = await readConfig(folderSource(dir), parserOf(dir, world));
  const { config } = checkConfig(input, world.today(), knownKinds(world).documents);
  const known = await policiesIn(config?.cedar ?? input.cedar ?? []);
  const taken = known.find((policy) => policy.id === id);
  if (taken !== undefined)
    throw new IoError(`nothing was written: there is a policy ${id} already, at ${placeText(taken.at)}`, {
      hint: "choose another name",
    });
}

function nextSteps(paths: readonly string[], folder: string): View {
  const dir = folder === "" ? "" : ` ${folder}`;
  return [
    heading("A policy and its cases were written:"),
    ...paths.map((path) => line(1, value(join(folder, path)))),
    heading("What next:"),
    line(1, word("1. write what it stops, and what it says, in the first; what it stops and lets pass, in the second")),
    line(1, word("2. "), value(`idc policy test${dir}`), word("   tries the cases")),
    line(
      1,
      word("3. "),
      value(`idc plan${dir}`),
      word("   shows what it stops of what would change: it counts from now on"),
    ),
  ];
}

/** Exit code 0; 1, and nothing written, where the name is none or is taken. */
export async function runPolicyNew({ format, ...options }: PolicyNewOptions, world: World): Promise<number> {
  const dir = resolve(world.cwd, options.dir);
  const files = draftOf(options);
  const paths = Object.keys(files);
  await expectFree(options.id, dir, paths, world);
  await writeNewFiles(
    dir,
    paths.map((path) => ({ path, text: files[path]! })),
  );
  const folder = relative(world.cwd, dir);
  if (format === "json") world.out(writtenJson({ files: paths.map((path) => join(folder, path)) }));
  else world.out(renderText(nextSteps(paths, folder), { color: world.outColor, columns: world.columns }));
  return 0;
}
