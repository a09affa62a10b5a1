/** `idc emit terraform`: what a config says, in Terraform's language. Writes nothing to AWS. */
import { dirname, join, resolve } from "node:path";
import { figure } from "../../core/base/figure.ts";
import { compareText } from "../../core/base/key.ts";
import { directoryOf } from "../../core/desired/directory.ts";
import { resolve as resolved } from "../../core/desired/resolve.ts";
import { addressOf } from "../../core/emit/addresses.ts";
import { knowsExclusive } from "../../core/emit/constraint.ts";
import { type Emission, emissionOf } from "../../core/emit/emission.ts";
import { type LayoutOptions, type Root, rootsOf, SHARED_ROOT, type Split } from "../../core/emit/layout.ts";
import type { Form } from "../../core/emit/literal.ts";
import { selectorOf } from "../../core/select/selectors.ts";
import { IoError } from "../../io/io-error.ts";
import {
  type Addresses,
  type EmittedFile,
  type FormerEmission,
  formerEmission,
  writeEmission,
} from "../../io/terraform/emission-folder.ts";
import { terraformKinds } from "../../kinds/generated/terraform.ts";
import type { Settings } from "../../render/terraform/files.ts";
import { count } from "../../render/view.ts";
import { knownKinds } from "../../stages/known-kinds.ts";
import { writtenJson } from "../json/written.ts";
import { type PlanOptions, preparedFrom, reportDiagnostics } from "../plan.ts";
import { sayBeside } from "../say.ts";
import type { World } from "../world.ts";
import { emptyRoot, filesOfRoot, importsIn, ROOT_PLACE, removedRoot, type Written } from "./files.ts";

export interface EmitOptions extends Pick<PlanOptions, "dir" | "live" | "region" | "requestsPerSecond" | "aws"> {
  readonly output: string;
  readonly form: Form;
  readonly split: Split;
  readonly lookup: LayoutOptions["lookup"];
  readonly providerVersion: string;
  readonly provider: Settings;
  readonly backend: { readonly type: string; readonly settings: Settings };
  readonly imports: boolean;
  readonly letsGo: boolean;
  readonly dropsExpiry: boolean;
  readonly format: "text" | "json";
}

type Known = NonNullable<Awaited<ReturnType<typeof preparedFrom>>>;

function emissionFrom({ live, config, plan }: Known, options: EmitOptions, world: World): Emission {
  const kinds = knownKinds(world).resources;
  const select = selectorOf(config, live.organization);
  return emissionOf({
    desired: resolved(config, directoryOf(live), kinds, { today: world.today(), select }),
    ...{ config, live, kinds: terraformKinds, sha256: world.sha256 },
    ...{ exclusive: knowsExclusive(options.providerVersion), dropsExpiry: options.dropsExpiry },
    looksUp: options.lookup === "data",
    removals: plan.changes.filter(({ action }) => action === "delete").map(({ key }) => key),
  });
}

function writtenAs({ config, live, plan }: Known, options: EmitOptions): Written {
  const { form, imports, providerVersion, backend, provider } = options;
  return {
    ...{ form, imports },
    head: {
      ...{ config: config.settings.name, providerVersion, backend },
      commit: plan.config.state === "uncommitted-changes" ? undefined : plan.config.commit,
      provider: { region: live.instance.region, ...provider },
    },
  };
}

const folderOf = ({ path }: EmittedFile): string => dirname(path);

/** Roots that a former emission had, and this one has no more. */
function leftOver(roots: readonly Root[], former: FormerEmission | undefined): readonly string[] {
  const now = new Set(roots.map(({ folder }) => folder));
  const before = new Set((former?.files ?? []).map(folderOf));
  return [...before].filter((folder) => !now.has(folder));
}

async function managing(roots: readonly Root[], former: FormerEmission | undefined, written: Written) {
  const files: EmittedFile[] = [];
  for (const root of roots) for (const file of await filesOfRoot(root, written)) files.push(file);
  return [...files, ...leftOver(roots, former).map((folder) => emptyRoot(folder, written))];
}

/** By the root, what was ever written there, and what is now. */
function addressesOf(roots: readonly Root[], former: FormerEmission | undefined): Addresses {
  const all = new Map(Object.entries(former?.addresses ?? {}));
  for (const { folder, files } of roots) {
    const now = files.flatMap(({ blocks }) => blocks.map(addressOf));
    all.set(folder, [...new Set([...(all.get(folder) ?? []), ...now])].sort(compareText));
  }
  return Object.fromEntries([...all].sort(([a], [b]) => compareText(a, b)));
}

/** Terraform passes over what it does not know. */
const lettingGo = (addresses: Addresses, written: Written): readonly EmittedFile[] =>
  Object.entries(addresses).flatMap(([folder, all]) => removedRoot(folder, all, written));

function expectKnown(emission: Emission): void {
  const { unknown } = emission;
  if (unknown.length === 0) return;
  throw new IoError(
    `nothing was written: whether ${count(unknown.length, "object")} (${unknown[0]}) exist could not be read`,
    { hint: "--no-import writes them as if nothing did" },
  );
}

function expectSameSplit({ split, output }: EmitOptions, former: FormerEmission | undefined): void {
  if (former === undefined || former.split === split) return;
  throw new IoError(
    `${output} was written with --split ${former.split}: its states have what these roots would import`,
    {
      hint: `--split ${former.split}; or let it go first (--let-go), and emit into another folder`,
      exitCode: 3,
    },
  );
}

/** The setting that says where a state is, by the backend. */
const STATE_AT: Readonly<Record<string, string>> = {
  ...{ local: "path", s3: "key", gcs: "prefix", azurerm: "key", http: "address", pg: "schema_name" },
  ...{ consul: "path", oss: "prefix", cos: "prefix", kubernetes: "secret_suffix" },
};

/** Two roots with one state would each delete what the other has. */
function expectStates({ split, backend: { type, settings } }: EmitOptions): void {
  const name = STATE_AT[type] ?? "key";
  const isOwn = type === "local" && settings[name] === undefined;
  if (split === "none" || isOwn || settings[name]?.includes(ROOT_PLACE) === true) return;
  throw new IoError(`all roots of --split ${split} would share a state: no ${name} of the backend has ${ROOT_PLACE}`, {
    hint: `--backend-config ${name}=access/${ROOT_PLACE}.tfstate, in which it is the root's folder`,
    exitCode: 64,
  });
}

/** Seen with Terraform 1.11: 4,000 take it 20 s of one processor, 16,000 five minutes. */
const MANY = 4000;

/** What was written, and how many imports each root has. */
interface Done {
  readonly files: readonly EmittedFile[];
  readonly resources: number;
  readonly imports: readonly number[];
}

function tell({ files, resources, imports }: Done, options: EmitOptions, world: World): void {
  const { output, format, letsGo, split } = options;
  if (format === "json") {
    world.out(writtenJson({ files: files.map(({ path }) => join(output, path)) }));
    return;
  }
  const where = `in ${count(files.length, "file")} of ${output}`;
  const imported = imports.reduce((sum, one) => sum + one, 0);
  const what = letsGo ? "removed blocks" : `${count(resources, "resource")}, ${figure(imported)} of them imported`;
  sayBeside(world, `Written: ${what}, ${where}`);
  const most = Math.max(0, ...imports);
  if (!letsGo && most > MANY)
    sayBeside(
      world,
      `note: Terraform compares imports with each other, and ${figure(most)} in one folder keep each command for minutes until the file of imports is deleted: --split account or set`,
    );
  const folders = [...new Set(files.map(folderOf))];
  const at = join(output, folders.find((folder) => folder === SHARED_ROOT) ?? folders[0]!);
  const each = split === "none" ? "" : "; then so in each folder beside it, which has a state of its own";
  sayBeside(world, `Next: terraform -chdir=${at} init, then plan${each}`);
}

/** Exit code: 0 where all that can be said is written, 1 where the config is wrong or cannot be said. */
export async function runEmit(options: EmitOptions, world: World): Promise<number> {
  const { dir, live, letsGo } = options;
  expectStates(options);
  const folder = resolve(world.cwd, options.output);
  const former = await formerEmission(folder);
  expectSameSplit(options, former);
  const known = await preparedFrom(live, options, world);
  if (known === undefined) return 1;
  const emission = emissionFrom(known, options, world);
  if (!letsGo) {
    await reportDiagnostics(emission.diagnostics, dir, world);
    if ([...known.plan.diagnostics, ...emission.diagnostics].some(({ severity }) => severity === "error")) return 1;
    if (options.imports) expectKnown(emission);
  }
  const { split, lookup } = options;
  const roots = rootsOf(emission, { split, lookup, sha256: world.sha256 });
  const written = writtenAs(known, options);
  const addresses = addressesOf(roots, former);
  const files = letsGo ? lettingGo(addresses, written) : await managing(roots, former, written);
  await writeEmission(folder, { split, files, addresses }, former);
  const imports = roots.map((root) => importsIn(root, written).length);
  tell({ files, resources: emission.blocks.length, imports }, options, world);
  return 0;
}
