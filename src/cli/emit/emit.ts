/** `idc emit terraform`: what a config says, in Terraform's language. Writes nothing to AWS. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { figure } from "../../core/base/figure.ts";
import { isObject, parsedJson } from "../../core/base/json.ts";
import { directoryOf } from "../../core/desired/directory.ts";
import { resolve as resolved } from "../../core/desired/resolve.ts";
import { addressOf } from "../../core/emit/addresses.ts";
import { type Emission, emissionOf } from "../../core/emit/emission.ts";
import { rootsOf } from "../../core/emit/layout.ts";
import { selectorOf } from "../../core/select/selectors.ts";
import { codeOf, IoError } from "../../io/io-error.ts";
import { terraformKinds } from "../../kinds/generated/terraform.ts";
import { importFile, MADE_BY, mainFile } from "../../render/terraform/files.ts";
import { count } from "../../render/view.ts";
import { knownKinds } from "../../stages/known-kinds.ts";
import { writtenJson } from "../json/written.ts";
import { type PlanOptions, preparedFrom, reportDiagnostics } from "../plan.ts";
import { sayBeside } from "../say.ts";
import type { World } from "../world.ts";

export interface EmitOptions extends Pick<PlanOptions, "dir" | "live" | "region" | "requestsPerSecond" | "aws"> {
  readonly output: string;
  readonly providerVersion: string;
  readonly backend: { readonly type: string; readonly settings: Readonly<Record<string, string>> };
  readonly imports: boolean;
  readonly dropsExpiry: boolean;
  readonly format: "text" | "json";
}

interface Written {
  readonly path: string;
  readonly text: string;
}

/** The lowest provider that a constraint lets in, as far as it says so: `[6, 30]`. */
function floorOf(constraint: string): readonly [number, number] {
  const found = /(?:>=|~>|=|^)\s*(\d+)(?:\.(\d+))?/.exec(constraint.trim());
  return [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
}

function isExclusive(constraint: string): boolean {
  const [major, minor] = floorOf(constraint);
  return major > 6 || (major === 6 && minor >= 30);
}

type Known = NonNullable<Awaited<ReturnType<typeof preparedFrom>>>;

function emissionFrom({ live, config }: Known, options: EmitOptions, world: World): Emission {
  const kinds = knownKinds(world).resources;
  const select = selectorOf(config, live.organization);
  return emissionOf({
    desired: resolved(config, directoryOf(live), kinds, { today: world.today(), select }),
    ...{ config, live, kinds: terraformKinds, sha256: world.sha256 },
    ...{ exclusive: isExclusive(options.providerVersion), dropsExpiry: options.dropsExpiry },
  });
}

/** All files of one root, in the order in which they are read. */
async function filesOf({ blocks }: Emission, known: Known, options: EmitOptions, world: World) {
  const { resourcesJson } = await import("../../io/terraform/cdktf.ts");
  const { config, live, plan } = known;
  const addresses = new Map(
    blocks.filter(({ part }) => part === undefined).map((block) => [block.key, addressOf(block, world.sha256)]),
  );
  const [root] = rootsOf(blocks, world.sha256);
  const parts = root!.files.map(({ name, blocks: some }): Written => {
    const written = some.map(({ type, name, arguments: args, ignores }) => ({ type, name, arguments: args, ignores }));
    return { path: `${name}.tf.json`, text: `{\n"resource": ${resourcesJson(written, addresses)}\n}\n` };
  });
  const existing = options.imports ? blocks.filter(({ importId }) => importId !== undefined) : [];
  const imports = importFile(existing.map((block) => ({ to: addressOf(block, world.sha256), id: block.importId! })));
  const others = existing.length === 0 ? parts : [...parts, { path: "imports.tf.json", text: imports }];
  const head = mainFile({
    ...{ config: config.settings.name, commit: plan.config.commit, region: live.instance.region },
    ...{ providerVersion: options.providerVersion, backend: options.backend },
    files: others.map(({ path }) => path),
  });
  return { files: [{ path: "main.tf.json", text: head }, ...others], imported: existing.length };
}

/** What the last emission wrote here; an empty folder has nothing, and any other one is somebody's. */
async function formerFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error) => {
    if (codeOf(error) === "ENOENT") return [];
    throw new IoError(`cannot read ${folder} (${codeOf(error)})`, { cause: error });
  });
  const mine = await readFile(join(folder, "main.tf.json"), "utf8").catch(() => "");
  const about = parsedJson(mine);
  const told = isObject(about) && isObject(about["//"]) ? about["//"] : {};
  if (told.madeBy === MADE_BY && Array.isArray(told.files)) {
    return told.files.filter(
      (file): file is string => typeof file === "string" && /^[a-z0-9_-]+\.tf\.json$/.test(file),
    );
  }
  if (names.some((name) => name.endsWith(".tf") || name.endsWith(".tf.json"))) {
    throw new IoError(`${folder} has Terraform that idc did not write`, {
      hint: "another folder, or an empty one",
      exitCode: 3,
    });
  }
  return [];
}

async function write(folder: string, files: readonly Written[]): Promise<void> {
  const former = await formerFiles(folder);
  await mkdir(folder, { recursive: true });
  const now = new Set(files.map(({ path }) => path));
  for (const path of former) if (!now.has(path)) await rm(join(folder, path), { force: true });
  for (const { path, text } of files) await writeFile(join(folder, path), text);
}

/** Exit code: 0 where all that can be said is written, 1 where the config is wrong or cannot be said. */
export async function runEmit(options: EmitOptions, world: World): Promise<number> {
  const { dir, live, region, requestsPerSecond, aws } = options;
  const reach = {
    ...(region === undefined ? {} : { region }),
    ...(requestsPerSecond === undefined ? {} : { requestsPerSecond }),
    ...(aws === undefined ? {} : { aws }),
  };
  const folder = resolve(world.cwd, options.output);
  await formerFiles(folder);
  const known = await preparedFrom(live, { dir, ...reach, asCommitted: true }, world);
  if (known === undefined) return 1;
  const emission = emissionFrom(known, options, world);
  await reportDiagnostics(emission.diagnostics, dir, world);
  if ([...known.plan.diagnostics, ...emission.diagnostics].some(({ severity }) => severity === "error")) return 1;
  if (options.imports && emission.unknown.length > 0) {
    const [first] = emission.unknown;
    throw new IoError(
      `nothing was written: whether ${count(emission.unknown.length, "object")} (${first}) exist could not be read`,
      { hint: "--no-import writes them as if nothing did" },
    );
  }
  const { files, imported } = await filesOf(emission, known, options, world);
  await write(folder, files);
  const paths = files.map(({ path }) => join(options.output, path));
  if (options.format === "json") world.out(writtenJson({ files: paths }));
  else {
    const all = count(emission.blocks.length, "resource");
    sayBeside(
      world,
      `Written: ${all}, ${figure(imported)} of them imported, in ${count(files.length, "file")} of ${options.output}`,
    );
  }
  return 0;
}
