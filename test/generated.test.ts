/**
 * What is generated is what is there: of `src/kinds` the schemas of kinds, of `schemas/` what is in `src/core/generated/`, and lists.
 * `npm run generate` runs this file with `-u`, which rewrites it: twice, since types and validators are made of the schemas.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AnySchemaObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { expect, test } from "vitest";
import { policyTestSchema } from "../src/core/policy/cases/schema.ts";
import { cedarSchema } from "../src/core/policy/cedar-schema.ts";
import { effectSchema } from "../src/core/policy/json-schema.ts";
import { policyPage } from "../src/core/policy/page.ts";
import { format } from "./harness/formatted.ts";
import { foldersWith, schemasOfKinds } from "./harness/schemas-of-kinds.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const schemas = join(root, "schemas");
const generated = join(root, "src/core/generated");
const NOTICE = "Generated from schemas/ by `npm run generate`. Do not edit.";

/** The schema files of the kinds of document, by kind, in the order of config.json. */
function kindFiles(): ReadonlyMap<string, string> {
  const { allOf } = read("config.json") as unknown as {
    allOf: { if: { properties: { kind: { const: string } } }; then: { $ref: string } }[];
  };
  return new Map(allOf.map((branch) => [branch.if.properties.kind.const, branch.then.$ref]));
}

function read(file: string): AnySchemaObject {
  return JSON.parse(readFileSync(join(schemas, file), "utf8")) as AnySchemaObject;
}

/** The schema without what says nothing about the shape of a type; titles of texts and numbers would only make aliases. */
function shapeOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shapeOf);
  if (typeof schema !== "object" || schema === null) return schema;
  const rules = new Set(["$schema", "allOf", "oneOf", "if", "then", "else", "propertyNames"]);
  if ("type" in schema && ["string", "number", "integer"].includes(schema.type as string)) rules.add("title");
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !rules.has(keyword))
      .map(([keyword, part]) => [keyword, shapeOf(part)]),
  );
}

test.for([...schemasOfKinds()])("the schema %s", async ([file, text], { expect }) => {
  await expect(text).toMatchFileSnapshot(join(schemas, file));
});

test("the schema of cases of guardrails", async () => {
  await expect(format(JSON.stringify(policyTestSchema()))).toMatchFileSnapshot(join(schemas, "policy-test.json"));
});

test("config.json lists every kind twice: as an allowed kind, and with its schema", () => {
  const { properties } = read("config.json") as unknown as { properties: { kind: { enum: string[] } } };
  expect([...kindFiles().keys()]).toEqual(properties.kind.enum);
  for (const [kind, file] of kindFiles()) {
    expect(read(file)).toMatchObject({ title: kind, properties: { kind: { const: kind } } });
  }
});

test("no file is left of a kind that went", () => {
  const files = readdirSync(schemas).filter((file) => read(file).properties?.kind?.const !== undefined);
  expect(files).toEqual([...kindFiles().values()].sort());
});

const shippedPolicies = readdirSync(join(root, "policies"))
  .filter((file) => file.endsWith(".cedar"))
  .sort();

test("guardrails that ship with idc, and their names in Settings", async () => {
  const texts = shippedPolicies.map((file) => {
    const text = readFileSync(join(root, "policies", file), "utf8");
    return `  ${JSON.stringify(file.replace(/\.cedar$/, ""))}: ${JSON.stringify(text)},\n`;
  });
  const text = `// Generated from policies/ by \`npm run generate\`. Do not edit.\n\n/** Files of rules, by the names that Settings know them by. */\nexport const SHIPPED: Readonly<Record<string, string>> = {\n${texts.join("")}};\n`;
  await expect(text).toMatchFileSnapshot(join(generated, "shipped.ts"));
  const { properties } = read("settings.json") as unknown as {
    properties: { policies: { items: { enum: string[] } } };
  };
  expect(properties.policies.items.enum).toEqual(shippedPolicies.map((file) => file.replace(/\.cedar$/, "")));
});

test("the Cedar schema of guardrails", async () => {
  await expect(`// Generated from src/core/policy/vocabulary.ts. Do not edit.\n\n${cedarSchema()}`).toMatchFileSnapshot(
    join(root, "policies/idc.cedarschema"),
  );
});

test("the page for people who write guardrails, and the schema of what a guardrail sees", async () => {
  const texts = shippedPolicies.map((file) => [
    file.replace(/\.cedar$/, ""),
    readFileSync(join(root, "policies", file), "utf8"),
  ]);
  await expect(policyPage(Object.fromEntries(texts))).toMatchFileSnapshot(join(root, "policies/README.md"));
  await expect(`${JSON.stringify(effectSchema(), undefined, 2)}\n`).toMatchFileSnapshot(join(schemas, "effect.json"));
});

test("the types of documents", async () => {
  const folder = mkdtempSync(join(tmpdir(), "idc-shapes-"));
  try {
    for (const file of kindFiles().values()) writeFileSync(join(folder, file), JSON.stringify(shapeOf(read(file))));
    const union = { title: "ConfigDocument", anyOf: [...kindFiles().values()].map((file) => ({ $ref: file })) };
    const types = await compile(union as never, "ConfigDocument", {
      cwd: `${folder}/`,
      bannerComment: `/* ${NOTICE} */`,
      ignoreMinAndMaxItems: true,
      style: { printWidth: 120 },
    });
    await expect(types).toMatchFileSnapshot(join(generated, "documents.ts"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Of a kind that plans have no use for there is a file of its own, so that they need not load it. */
const APART = "PolicyTest";

test.for([
  ["validate", (kind: string) => kind !== APART],
  ["validate-policy-test", (kind: string) => kind === APART],
] as const)("the validators of documents: %s", async ([file, isHere], { expect }) => {
  const ajv = new Ajv2020({
    allErrors: true,
    // Errors then carry the schema that was violated: its title names the value, its properties are the known keys.
    verbose: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  const ids: Record<string, string> = {};
  for (const [kind, schema] of kindFiles()) {
    // The $id serves to resolve references from one file to another, and only here.
    ajv.addSchema({ ...read(schema), $id: `https://schemas.invalid/${schema}` });
    if (isHere(kind)) ids[kind] = `https://schemas.invalid/${schema}`;
  }
  const bundled = await bundle(inPlace(standaloneCode.default(ajv, ids)));
  await expect(bundled).toMatchFileSnapshot(join(generated, `${file}.js`));
  await expect(declarations(Object.keys(ids))).toMatchFileSnapshot(join(generated, `${file}.d.ts`));
});

test.for(["snapshot", "plan"])("the validator of a saved %s", async (saved, { expect }) => {
  // The first error ends it: a snapshot may have a hundred thousand resources, and one is enough to refuse it.
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  const bundled = await bundle(standaloneCode.default(ajv, ajv.compile(read(`${saved}.json`))));
  await expect(bundled).toMatchFileSnapshot(join(generated, `validate-${saved}.js`));
  await expect(SAVED_DECLARATIONS).toMatchFileSnapshot(join(generated, `validate-${saved}.d.ts`));
});

/**
 * Ajv copies all errors that it has for each part of a document with errors of its own, which takes the square of their number: here
 * they are added to what is there.
 */
function inPlace(code: string): string {
  const append = "function append(errors, more) { for (const error of more) errors.push(error); return errors; }";
  return `${code.replaceAll(/vErrors\.concat\((\w+\.errors)\)/g, "append(vErrors, $1)")}\n${append}\n`;
}

async function bundle(code: string): Promise<string> {
  const bundled = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: "validate.js" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2023",
    banner: { js: `// ${NOTICE}` },
    write: false,
  });
  return bundled.outputFiles[0]!.text;
}

const SAVED_DECLARATIONS = `// ${NOTICE}

interface Validate {
  (value: unknown): boolean;
  /** The first violation, if any. */
  errors?:
    | readonly {
        /** JSON Pointer of the offending value. */
        readonly instancePath: string;
        readonly keyword: string;
        readonly params: Readonly<Record<string, unknown>>;
        readonly message?: string;
      }[]
    | null;
}

declare const validate: Validate;
export default validate;
`;

function declarations(kinds: readonly string[]): string {
  return `// ${NOTICE}

/** What a JSON Schema validator says about one violation. */
export interface SchemaError {
  /** JSON Pointer of the offending value. */
  readonly instancePath: string;
  /** Where in the schema the violated keyword stands. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The offending name, where the name of a member is at fault. */
  readonly propertyName?: string;
  /** The schema whose keyword is violated. */
  readonly parentSchema: {
    readonly title?: string;
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly [keyword: string]: unknown;
  };
  /** The offending value. */
  readonly data: unknown;
}

export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

${kinds.map((kind) => `export declare const ${kind}: Validate;`).join("\n")}
`;
}

/** `account-assignment` as `accountAssignment`. */
const camel = (folder: string) => folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test("the list of kinds of resources", async () => {
  const folders = foldersWith("descriptor.ts");
  const imports = folders.map((folder) => `import { ${camel(folder)} } from "../${folder}/descriptor.ts";`);
  const text = `/* Generated from the folders of src/kinds by \`npm run generate\`. Do not edit. */
import { makeRegistry, type Registry } from "../../core/model/kind.ts";
${imports.join("\n")}

export const kinds: Registry = makeRegistry([${folders.map(camel).join(", ")}]);
`;
  await expect(text).toMatchFileSnapshot(join(root, "src/kinds/generated/index.ts"));
});

test("the list of kinds of documents", async () => {
  const folders = foldersWith("document.ts");
  const imports = folders.map((folder) => `import { ${camel(folder)}Document } from "../${folder}/document.ts";`);
  const text = `/* Generated from the folders of src/kinds by \`npm run generate\`. Do not edit. */
import type { DocumentKind } from "../../core/config/document-kind.ts";
${imports.join("\n")}

export const documentKinds: readonly DocumentKind[] = [${folders.map((folder) => `${camel(folder)}Document`).join(", ")}];
`;
  await expect(text).toMatchFileSnapshot(join(root, "src/kinds/generated/documents.ts"));
});

test("the list of kinds in Terraform", async () => {
  const folders = foldersWith("terraform.ts").filter((folder) => folder !== "generated");
  const imports = folders.map((folder) => `import { ${camel(folder)}Terraform } from "../${folder}/terraform.ts";`);
  const text = `/* Generated from the folders of src/kinds by \`npm run generate\`. Do not edit. */
import type { TerraformKind } from "../../core/emit/blocks.ts";
${imports.join("\n")}

const ALL: readonly TerraformKind[] = [${folders.map((folder) => `${camel(folder)}Terraform`).join(", ")}];

export const terraformKinds: ReadonlyMap<string, TerraformKind> = new Map(ALL.map((kind) => [kind.kind, kind]));
`;
  await expect(text).toMatchFileSnapshot(join(root, "src/kinds/generated/terraform.ts"));
});

test("the list of services", async () => {
  const files = readdirSync(join(root, "src/io/aws/services")).filter((file) => file !== "service.ts");
  const names = files.map((file) => file.replace(/\.ts$/, "")).sort();
  const imports = names.map((name) => `import { ${camel(name)} } from "../services/${name}.ts";`);
  const text = `/* Generated from the files of src/io/aws/services by \`npm run generate\`. Do not edit. */
${imports.join("\n")}
import type { Service } from "../services/service.ts";

export const services: readonly Service[] = [${names.map(camel).join(", ")}];
`;
  await expect(text).toMatchFileSnapshot(join(root, "src/io/aws/generated/services.ts"));
});
