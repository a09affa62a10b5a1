/**
 * The schemas in `schemas/` as the kinds make them: `src/kinds/<kind>/document.schema.json` says what people write, and
 * `resource.schema.json` what a snapshot holds of it. What is no kind is written in `schemas/` by hand, and so are the frames of the
 * config's and of the snapshot's schema, of which only the parts of kinds are replaced.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnySchemaObject } from "ajv";
import { format, root } from "./formatted.ts";

type Json = Record<string, unknown>;

const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
const read = (path: string): AnySchemaObject => JSON.parse(textOf(path)) as AnySchemaObject;

/** Folders of src/kinds that have a file, in code unit order. */
export function foldersWith(file: string): readonly string[] {
  return readdirSync(join(root, "src/kinds"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "src/kinds", entry.name, file)))
    .map((entry) => entry.name)
    .sort();
}

const kindOf = (folder: string, file: string): string => read(`src/kinds/${folder}/${file}`).title as string;

/** Those that stand there stay where they are; new ones come before what is no kind, or last. */
function inOrder(now: readonly string[], kinds: readonly string[], others: readonly string[] = []): readonly string[] {
  const stay = now.filter((one) => kinds.includes(one) || others.includes(one));
  return [...stay, ...kinds.filter((one) => !stay.includes(one))];
}

function configSchema(): Json {
  const frame = read("schemas/config.json");
  const folders = foldersWith("document.schema.json");
  const files = new Map(folders.map((folder) => [kindOf(folder, "document.schema.json"), `${folder}.json`]));
  const own = ["Settings", "AccountSet", "Assignments", "AccessTest", "PolicyTest"];
  const kinds = inOrder(frame.properties.kind.enum, [...files.keys()], own);
  const fileOf = (kind: string) => files.get(kind) ?? `${kebab(kind)}.json`;
  return {
    ...frame,
    properties: { kind: { ...frame.properties.kind, enum: kinds } },
    allOf: kinds.map((kind) => ({
      if: { properties: { kind: { const: kind } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: fileOf(kind) },
    })),
  };
}

const kebab = (kind: string) => kind.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();

/** What the snapshot's schema says for all kinds; other `$defs` of it are those of kinds. */
const FOR_ALL: readonly string[] = ["account", "name", "accounts", "tags", "key", "facts"];

/** `$defs` of all kinds: what two of them call the same must be the same. */
function shareDefs(shared: Json, kind: string, defs: Json): void {
  for (const [name, schema] of Object.entries(defs)) {
    const isTaken = FOR_ALL.includes(name) || name === "resource";
    if (isTaken || (Object.hasOwn(shared, name) && JSON.stringify(shared[name]) !== JSON.stringify(schema)))
      throw new Error(`resource.schema.json of ${kind}: $defs.${name} is something else already`);
    shared[name] = schema;
  }
}

function snapshotSchema(): Json {
  const frame = read("schemas/snapshot.json");
  const { resource, ...others } = frame.$defs as Record<string, Json>;
  const schemas = new Map(
    foldersWith("resource.schema.json").map((folder) => {
      const { $schema: _, ...schema } = read(`src/kinds/${folder}/resource.schema.json`);
      return [schema.title as string, schema as Json] as const;
    }),
  );
  const now = ((resource!.allOf ?? []) as { if: { properties: { kind: { const: string } } } }[]).map(
    (one) => one.if.properties.kind.const,
  );
  const shared: Json = {};
  const allOf = inOrder(now, [...schemas.keys()]).map((kind) => {
    const { title: _, description: __, type: ___, $defs = {}, ...schema } = schemas.get(kind)!;
    shareDefs(shared, kind, $defs as Json);
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    return { if: { properties: { kind: { const: kind } } }, then: schema };
  });
  const frameDefs = Object.fromEntries(Object.entries(others).filter(([name]) => FOR_ALL.includes(name)));
  return { ...frame, $defs: { ...frameDefs, ...shared, resource: { ...resource, allOf } } };
}

/** Settings name what is of a kind by its key (`released`): the one place in them that lists the kinds. */
function settingsText(): string {
  const text = textOf("schemas/settings.json");
  const kinds = foldersWith("resource.schema.json").map((folder) => kindOf(folder, "resource.schema.json"));
  return text.replace(/\^\(([A-Za-z|]+)\)\/\.\+\$/, (whole, now: string) =>
    now.includes("User") ? `^(${inOrder(now.split("|"), kinds).join("|")})/.+$` : whole,
  );
}

/** Text of each file of `schemas/` that the kinds make, by its name. */
export function schemasOfKinds(): ReadonlyMap<string, string> {
  const documents = foldersWith("document.schema.json").map(
    (folder) => [`${folder}.json`, textOf(`src/kinds/${folder}/document.schema.json`)] as const,
  );
  const frames = [["config.json", configSchema()] as const, ["snapshot.json", snapshotSchema()] as const];
  const settings = ["settings.json", settingsText()] as const;
  return new Map([
    ...documents,
    settings,
    ...frames.map(([file, schema]) => [file, format(JSON.stringify(schema))] as const),
  ]);
}
