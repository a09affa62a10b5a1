/**
 * What is generated from the services of the emulator: the list of them and of their parts, and what parts add to the
 * schemas that editors show. `npm run generate` runs this file with `-u`, which rewrites it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { ServicePart } from "../src/emulator/index.ts";
import { partSchema, schemaText } from "./emulator/part-schema.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "src/emulator/services");

interface Exported {
  /** Below the folder of services. */
  readonly file: string;
  readonly name: string;
}

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.startsWith("generated/"))
  .sort();

/** What files below the folder export as a constant of this type. */
function exportsOf(type: string): readonly Exported[] {
  return files.flatMap((file) => {
    const found = readFileSync(join(folder, file), "utf8").matchAll(
      new RegExp(`^export const (\\w+): ${type} =`, "gm"),
    );
    return [...found].map(([, name = ""]) => ({ file, name }));
  });
}

const services = exportsOf("Service");
const parts = exportsOf("ServicePart");
const serviceOf = ({ file }: Exported) => file.slice(0, file.indexOf("/"));

test("a service is a folder with a service.ts, and all names are different", () => {
  expect(services.map(({ file }) => file)).toEqual([...new Set(services.map((one) => `${serviceOf(one)}/service.ts`))]);
  const folders = services.map(serviceOf);
  expect(parts.filter((part) => !folders.includes(serviceOf(part)))).toEqual([]);
  const names = [...services, ...parts].map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

test("the list of services and parts", async () => {
  const imports = [...services, ...parts].map(({ file, name }) => `import { ${name} } from "../${file}";`).sort();
  const lines = services.map((service) => {
    const own = parts.filter((part) => serviceOf(part) === serviceOf(service)).map(({ name }) => name);
    return `  joined(${service.name}, [${own.join(", ")}]),`;
  });
  const text = `/* Generated from what the files below src/emulator/services export by \`npm run generate\`. Do not edit. */
import { joined, type Service } from "../../calls/service.ts";
${imports.join("\n")}

export const services: readonly Service[] = [
${lines.join("\n")}
];
`;
  await expect(text).toMatchFileSnapshot(join(folder, "generated/index.ts"));
});

/** From their files: the list of them may be older. */
async function loaded(): Promise<readonly ServicePart[]> {
  const modules = parts.map(async ({ file, name }) => {
    const module = (await import(join(folder, file))) as Record<string, ServicePart>;
    return module[name]!;
  });
  return Promise.all(modules);
}

interface Schema {
  properties: Record<string, { $comment?: string; properties?: Schema["properties"] }>;
}

const COMMENT = "Generated from a part of the emulator.";
const read = (file: string) => JSON.parse(readFileSync(join(root, "schemas", file), "utf8")) as Schema;

/** In the place of what was generated before; who wrote the others meant their order. */
function replaced(properties: Schema["properties"], added: Readonly<Record<string, object>>): Schema["properties"] {
  const written = Object.entries(properties).filter(([, { $comment }]) => $comment !== COMMENT);
  const generated = Object.entries(added).map(([key, schema]) => [key, { $comment: COMMENT, ...schema }] as const);
  expect(generated.filter(([key]) => written.some(([other]) => other === key))).toEqual([]);
  return Object.fromEntries([...written, ...generated]);
}

test("what parts add to organization files", async () => {
  const keys = (await loaded()).flatMap(({ file }) =>
    file === undefined ? [] : [[file.key, partSchema(file)] as const],
  );
  const schema = read("organization.json");
  const properties = replaced(schema.properties, Object.fromEntries(keys));
  await expect(schemaText({ ...schema, properties })).toMatchFileSnapshot(join(root, "schemas/organization.json"));
});

test("what parts add to requests to the console", async () => {
  const names = (await loaded()).flatMap(({ standIns = {} }) => Object.entries(standIns));
  const added = names.map(([name, { description }]) => [name, { description, type: "string" }] as const);
  const schema = read("emulator-console.json");
  const { input } = schema.properties;
  const properties = replaced(input?.properties ?? {}, Object.fromEntries(added));
  const text = schemaText({ ...schema, properties: { ...schema.properties, input: { ...input, properties } } });
  await expect(text).toMatchFileSnapshot(join(root, "schemas/emulator-console.json"));
});

test("each file of services is in a folder of its own", () => {
  expect(files.filter((file) => dirname(file) === ".")).toEqual([]);
});
