/** The example `every-field` keeps its promise: there is no field in any schema of the config that it does not use. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "examples/every-field/config");

type Schema = { readonly [keyword: string]: unknown };
/** Where a schema stands: `settings.json` and the way to it inside the file. */
interface Place {
  readonly file: string;
  readonly pointer: string;
  readonly schema: Schema;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const read = (file: string): Schema => JSON.parse(readFileSync(join(root, "schemas", file), "utf8")) as Schema;

/** The schema file of each kind, as `config.json` unites them. */
const kinds = new Map(
  (read("config.json").allOf as { if: { properties: { kind: { const: string } } }; then: { $ref: string } }[]).map(
    (branch) => [branch.if.properties.kind.const, branch.then.$ref],
  ),
);

function inside(place: Place, ...steps: readonly string[]): Place {
  const schema = steps.reduce<unknown>((node, step) => (node as Schema)[step], place.schema);
  return { file: place.file, pointer: `${place.pointer}/${steps.join("/")}`, schema: schema as Schema };
}

function fileAt(file: string): Place {
  return { file, pointer: "#", schema: read(file) };
}

/** All fields that a file describes, wherever in it. */
function fieldsOf(place: Place): readonly string[] {
  return Object.entries(place.schema).flatMap(([keyword, value]) => {
    if (!isSchema(value)) return [];
    const below = fieldsOf(inside(place, keyword));
    if (keyword !== "properties") return below;
    return [...Object.keys(value).map((name) => `${place.file}${place.pointer} ${name}`), ...below];
  });
}

function followed(place: Place): readonly Place[] {
  const { $ref } = place.schema;
  if (typeof $ref !== "string") return [place];
  const [name = "", pointer = ""] = $ref.split("#");
  const file = name === "" ? place.file : posix.normalize(name);
  return [place, ...followed(inside(fileAt(file), ...pointer.split("/").slice(1)))];
}

/** Fields that a value uses, where a place describes it. */
function usedIn(value: unknown, place: Place): readonly string[] {
  return followed(place).flatMap((described) => {
    if (Array.isArray(value)) {
      return isSchema(described.schema.items) ? value.flatMap((item) => usedIn(item, inside(described, "items"))) : [];
    }
    const { properties } = described.schema;
    if (!isSchema(value) || !isSchema(properties)) return [];
    return Object.entries(value).flatMap(([name, member]) =>
      isSchema(properties[name])
        ? [`${described.file}${described.pointer} ${name}`, ...usedIn(member, inside(described, "properties", name))]
        : [],
    );
  });
}

const documents = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .flatMap((path) => parseAllDocuments(readFileSync(join(folder, path), "utf8")))
  .map((document) => document.toJS() as Schema);

/** Generated from what guardrails may look at, which policies/README.md has whole. */
const isOfEffects = (field: string): boolean =>
  /^policy-test\.json#\/\$defs\/(?:case\/properties\/(?:principal|resource|context)|(?!case\b)\w+) /.test(field);

describe("the example every-field", () => {
  it("has documents of every kind", () => {
    expect([...new Set(documents.map(({ kind }) => kind))].sort()).toEqual([...kinds.keys()].sort());
  });

  it("uses every field of every schema", () => {
    const fields = [...kinds.values()].flatMap((file) => fieldsOf(fileAt(file))).filter((one) => !isOfEffects(one));
    expect(fields.length).toBeGreaterThan(60);
    const used = new Set(documents.flatMap((document) => usedIn(document, fileAt(kinds.get(String(document.kind))!))));
    expect(fields.filter((field) => !used.has(field))).toEqual([]);
  });

  it("would be caught if it left one out", () => {
    const without = documents.map(({ displayName: _, ...document }) => document as Schema);
    const used = without.flatMap((document) => usedIn(document, fileAt(kinds.get(String(document.kind))!)));
    expect(used).not.toContain("user.json# displayName");
    expect(used).toContain("user.json# email");
  });
});
