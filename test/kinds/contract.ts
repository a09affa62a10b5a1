/** The contract of a kind: create, change each field alone, remove. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** One change of an object, by its document. */
export interface Edit {
  /** The field of the kind that changes; several edits may change one. */
  readonly field: string;
  /** What the file of the object says then. */
  readonly text: string;
  /** What changes; default: an update of the object. */
  readonly changes?: readonly string[];
  /** Calls of ProvisionPermissionSet that this takes; default 0. */
  readonly provisions?: number;
  /** What somebody did in the console before; the text stays what it was. */
  readonly console?: readonly [operation: string, input: object];
}

/** What one kind promises: `contract` of `contracts/<kind>.ts`. */
export interface Contract {
  readonly kind: string;
  readonly key: string;
  /** What has to be declared beside it. */
  readonly others?: Readonly<Record<string, string>>;
  readonly text: string;
  /** All that is created; default: the object. */
  readonly creates?: readonly string[];
  readonly edits: readonly Edit[];
  /** Fields by which an object of the kind is known: another value is another object. */
  readonly identity: readonly string[];
  /** What changes when it leaves the config; default: the object is deleted. */
  readonly removes?: readonly string[];
}

const FOLDER = fileURLToPath(new URL("contracts", import.meta.url));

/** Contracts of all kinds, by kind. */
export async function contracts(): Promise<ReadonlyMap<string, Contract>> {
  const files = readdirSync(FOLDER).sort();
  const modules = await Promise.all(
    files.map(
      async (file) => (await import(pathToFileURL(join(FOLDER, file)).href)) as { readonly contract: Contract },
    ),
  );
  return new Map(modules.map(({ contract }) => [contract.kind, contract]));
}
