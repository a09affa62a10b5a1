/** The files of an emission, root by root, in one of Terraform's languages. */
import { addressOf } from "../../core/emit/addresses.ts";
import { type File, type Root, SHARED_ROOT } from "../../core/emit/layout.ts";
import type { Form } from "../../core/emit/literal.ts";
import type { EmittedFile } from "../../io/terraform/emission-folder.ts";
import {
  type Head,
  type Import,
  importFile,
  mainFile,
  removedFile,
  type Settings,
} from "../../render/terraform/files.ts";
import { layoutHcl } from "../../render/terraform/hcl.ts";

/** How all roots are written. */
export interface Written {
  readonly form: Form;
  readonly imports: boolean;
  readonly head: Omit<Head, "about" | "letsGo">;
}

const endingOf = (form: Form): string => (form === "json" ? ".tf.json" : ".tf");

const pathOf = (folder: string, name: string, form: Form): string =>
  `${folder === "." ? "" : `${folder}/`}${name}${endingOf(form)}`;

/** The place in a backend's settings at which roots are told apart. */
export const ROOT_PLACE = "{root}";

const nameOfRoot = (folder: string): string => (folder === "." ? "all" : folder);

const settingsFor = (folder: string, settings: Settings): Settings =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replaceAll(ROOT_PLACE, nameOfRoot(folder)) : value,
    ]),
  );

const ABOUT = [
  "Edit the config and emit again; or let idc go of all of it (idc release) and edit these files.",
  "The first apply imports what exists; the file of imports may be deleted after it.",
  "Tags that the provider adds by itself (default_tags) are no part of it: with them, sets are changed on import.",
  "idc:* tags are idc's own and are ignored here, until idc release has taken them off.",
  "terraform plan -refresh=false asks AWS for nothing: of many assignments that is minutes.",
];

const LETTING_GO = [
  "Apply it once: Terraform knows nothing of these objects afterwards, and AWS has them as before. Then delete the folder.",
];

function mainOf(folder: string, about: readonly string[], letsGo: boolean, { form, head }: Written): EmittedFile {
  const backend = { ...head.backend, settings: settingsFor(folder, head.backend.settings) };
  return { path: pathOf(folder, "main", form), text: mainFile({ ...head, backend, about, letsGo }, form) };
}

const ORDER = `Apply the root ${SHARED_ROOT} before this one: what is new there is looked up here.`;

export const importsIn = ({ files }: Root, { imports }: Written): readonly Import[] =>
  files.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      imports && block.importId !== undefined ? [{ to: addressOf(block), id: block.importId }] : [],
    ),
  );

/** A root as it manages its objects. */
export async function filesOfRoot(root: Root, written: Written): Promise<readonly EmittedFile[]> {
  const { folder, files } = root;
  const { form } = written;
  const { fileText } = await import("../../io/terraform/cdktf.ts");
  const textOf = ({ blocks, lookups }: File): string => {
    const resources = blocks.map(({ type, name, arguments: args, ignores }) => ({
      type,
      name,
      arguments: args,
      ignores,
    }));
    const text = fileText(resources, lookups, form);
    return form === "hcl" ? layoutHcl(text) : `${text}\n`;
  };
  const parts = files.map((file): EmittedFile => ({ path: pathOf(folder, file.name, form), text: textOf(file) }));
  const existing = importsIn(root, written);
  const about = folder === "." || folder === SHARED_ROOT ? ABOUT : [...ABOUT, ORDER];
  const imports = { path: pathOf(folder, "imports", form), text: importFile(existing, form) };
  return [mainOf(folder, about, false, written), ...parts, ...(existing.length === 0 ? [] : [imports])];
}

/** A root that has nothing any more: what its state has is deleted by the next apply. */
export const emptyRoot = (folder: string, written: Written): EmittedFile =>
  mainOf(
    folder,
    ["Nothing is left here: apply it once more, which deletes what its state has; then delete the folder."],
    false,
    written,
  );

/** A root that lets its objects go. */
export function removedRoot(folder: string, addresses: readonly string[], written: Written): readonly EmittedFile[] {
  const { form } = written;
  const removed = { path: pathOf(folder, "removed", form), text: removedFile(addresses, form) };
  return [mainOf(folder, LETTING_GO, true, written), removed];
}
