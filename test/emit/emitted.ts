/** `idc emit terraform` in this process, and what it left in its folder. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type EmitOptions, runEmit } from "../../src/cli/emit/emit.ts";
import { overrideOf, type Scenario } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";

export interface Emitted {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** By their paths in the folder. */
  readonly files: ReadonlyMap<string, string>;
}

export interface Block {
  readonly [argument: string]: unknown;
}

type Blocks = Readonly<Record<string, Readonly<Record<string, Block>>>>;

export interface Terraform {
  readonly resource: Blocks;
  readonly data: Blocks;
  readonly import: readonly { readonly to: string; readonly id: string }[];
  readonly removed: readonly { readonly from: string; readonly lifecycle: object }[];
}

export const OUT = "terraform";

export function filesIn(dir: string): ReadonlyMap<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [relative(dir, path).split(sep).join("/"), readFileSync(path, "utf8")]));
}

export async function emit(scenario: Scenario, options: Partial<EmitOptions> = {}): Promise<Emitted> {
  const world = testWorld({ cwd: scenario.dir });
  const all: EmitOptions = {
    ...{ dir: ".", output: OUT, form: "json", split: "none", lookup: "literal", format: "text" },
    ...{ providerVersion: ">= 5.100, < 7", provider: {}, backend: { type: "local", settings: {} } },
    ...{ imports: true, letsGo: false, dropsExpiry: false, aws: overrideOf(scenario.emulator), ...options },
  };
  const exitCode = await scenario.sending("plan", () => runEmit(all, world));
  const written = exitCode === 0 ? filesIn(join(scenario.dir, all.output)) : new Map<string, string>();
  return { exitCode, stdout: world.stdout(), stderr: world.stderr(), files: written };
}

/** All files of JSON of a root, as Terraform puts them together. */
export function merged(files: ReadonlyMap<string, string>, folder = ""): Terraform {
  const all: { resource: Record<string, object>; data: Record<string, object>; import: object[]; removed: object[] } = {
    ...{ resource: {}, data: {}, import: [], removed: [] },
  };
  for (const [path, text] of files) {
    if (!path.endsWith(".tf.json") || !path.startsWith(folder) || path.slice(folder.length).includes("/")) continue;
    const file = JSON.parse(text) as Partial<Terraform>;
    for (const key of ["resource", "data"] as const)
      for (const [type, named] of Object.entries(file[key] ?? {})) {
        const clash = Object.keys(named).filter((name) => name in (all[key][type] ?? {}));
        if (clash.length > 0) throw new Error(`${path} says ${clash} again`);
        all[key][type] = { ...all[key][type], ...named };
      }
    for (const key of ["import", "removed"] as const) for (const one of file[key] ?? []) all[key].push(one);
  }
  return all as unknown as Terraform;
}

/** A text of Terraform's JSON as Terraform reads it. */
export const read = (text: unknown): string => String(text).replace(/([$%])\1\{/g, "$1{");
