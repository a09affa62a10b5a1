/**
 * The folder that emit writes: what it wrote before is written over, and nothing else. `idc-emit.json` in it says which files those are, and
 * by a hash what stood in them, so that nobody's edits are lost.
 */
import { createHash, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { isObject, parsedJson } from "../../core/base/json.ts";
import { codeOf, IoError } from "../io-error.ts";

/** A file of an emission, with `/` in its path. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

/** What an emission left in a folder. */
export interface FormerEmission {
  readonly split: string;
  /** Those of its files that are there, whole as they were written. */
  readonly files: readonly EmittedFile[];
  readonly addresses: Addresses;
}

/** By the folder of a root, all that was ever written there: nobody knows which of it was applied, and is in a state. */
export type Addresses = Readonly<Record<string, readonly string[]>>;

interface Manifest {
  readonly split: string;
  /** By the path, hashes of what may stand there. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly addresses: Addresses;
}

const MANIFEST = "idc-emit.json";
const FORMAT = { format: "idc-emission", version: 1 };

const OWN = /^(?:[a-z][a-z0-9_-]*\/)?[a-z][a-z0-9_-]*\.tf(?:\.json)?$/;

/** Checkouts may write line ends of their own. */
const hashOf = (text: string): string => createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");

async function textIn(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    if (["ENOENT", "ENOTDIR"].includes(String(codeOf(cause)))) return undefined;
    throw new IoError(`cannot read ${path} (${codeOf(cause)})`, { cause });
  }
}

const ADDRESS = /^aws_\w+\.\w+$/;

function addressesIn(said: unknown): Addresses {
  if (!isObject(said)) return {};
  return Object.fromEntries(
    Object.entries(said).map(([folder, all]) => [
      folder,
      Array.isArray(all) ? all.filter((one): one is string => typeof one === "string" && ADDRESS.test(one)) : [],
    ]),
  );
}

async function manifestIn(folder: string): Promise<Manifest | undefined> {
  const text = await textIn(join(folder, MANIFEST));
  if (text === undefined) return undefined;
  const said = parsedJson(text);
  const isOurs = isObject(said) && said.format === FORMAT.format && typeof said.split === "string";
  if (!isOurs || !isObject(said.files)) {
    const hint = "take it from git again, or choose another folder";
    throw new IoError(`${join(folder, MANIFEST)} is not as idc wrote it`, { hint, exitCode: 3 });
  }
  const files = Object.entries(said.files).flatMap(([path, hashes]) =>
    OWN.test(path) && Array.isArray(hashes) ? [[path, hashes.filter((one) => typeof one === "string")] as const] : [],
  );
  return { split: String(said.split), files: Object.fromEntries(files), addresses: addressesIn(said.addresses) };
}

const isTerraform = (name: string): boolean => /\.(?:tf|tofu)(?:\.json)?$/.test(name);

async function hasTerraform(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some(isTerraform);
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return false;
    throw new IoError(`cannot read the folder ${folder} (${codeOf(cause)})`, { cause });
  }
}

function refuse(problem: string, hint: string): never {
  throw new IoError(problem, { hint, exitCode: 3 });
}

/** What the last emission left; undefined where there was none. A folder with Terraform of somebody else's is refused. */
export async function formerEmission(folder: string): Promise<FormerEmission | undefined> {
  const manifest = await manifestIn(folder);
  if (manifest === undefined) {
    if (await hasTerraform(folder)) refuse(`${folder} has Terraform that idc did not write`, "choose another folder");
    return undefined;
  }
  const files: EmittedFile[] = [];
  for (const [path, hashes] of Object.entries(manifest.files)) {
    const text = await textIn(join(folder, path));
    if (text === undefined) continue;
    if (!hashes.includes(hashOf(text)))
      refuse(`${join(folder, path)} was edited since idc wrote it`, "take the edit back, or choose another folder");
    files.push({ path, text });
  }
  return { split: manifest.split, files, addresses: manifest.addresses };
}

/** No link leads out of the folder. */
async function expectInside(folder: string, path: string): Promise<void> {
  const [root, real] = [await realpath(folder), await realpath(dirname(join(folder, path)))];
  if (real !== root && !real.startsWith(root + sep))
    refuse(`${path} leads out of ${folder}`, "put a folder in its place");
}

/** Whole as soon as it is there, and a link that stands there is not followed. */
async function replace(folder: string, { path, text }: EmittedFile): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await expectInside(folder, path);
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}`);
  try {
    await writeFile(beside, text, { flag: "wx" });
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Nothing of somebody else's is written over, and no folder is shared with Terraform that was there before. */
async function expectFree(folder: string, files: readonly EmittedFile[], former: ReadonlySet<string>): Promise<void> {
  const known = new Set([...former].map((path) => dirname(path)));
  for (const at of new Set(files.map(({ path }) => dirname(path))))
    if (!known.has(at) && (await hasTerraform(join(folder, at))))
      refuse(`${join(folder, at)} has Terraform that idc did not write`, "choose another folder");
  for (const { path } of files) {
    const isTaken = !former.has(path) && (await textIn(join(folder, path))) !== undefined;
    if (isTaken)
      refuse(`${join(folder, path)} is there, and idc did not write it`, "rename it, or choose another folder");
  }
}

/** What a folder has now. */
export interface Emitted {
  readonly split: string;
  readonly files: readonly EmittedFile[];
  readonly addresses: Addresses;
}

const manifestText = ({ split, addresses }: Emitted, files: Manifest["files"]): EmittedFile => ({
  path: MANIFEST,
  text: `${JSON.stringify({ ...FORMAT, split, files, addresses }, null, 2)}\n`,
});

/** Writes what is to be there now in place of what was. Who interrupts it runs it again. */
export async function writeEmission(
  folder: string,
  emitted: Emitted,
  former: FormerEmission | undefined,
): Promise<void> {
  const { files } = emitted;
  const before = new Map((former?.files ?? []).map(({ path, text }) => [path, hashOf(text)]));
  await expectFree(folder, files, new Set(before.keys()));
  const after = new Map(files.map(({ path, text }) => [path, hashOf(text)]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const either = paths.map((path) => [path, [before.get(path), after.get(path)].filter((one) => one !== undefined)]);
  await mkdir(folder, { recursive: true });
  await replace(folder, manifestText(emitted, Object.fromEntries(either) as Manifest["files"]));
  for (const path of before.keys()) if (!after.has(path)) await rm(join(folder, path), { force: true });
  for (const file of files) await replace(folder, file);
  const now = [...after].sort().map(([path, hash]) => [path, [hash]]);
  await replace(folder, manifestText(emitted, Object.fromEntries(now) as Manifest["files"]));
}
