/**
 * The JSON Schema of cases: what may be written of an effect, for editors and for the validator.
 *
 * In: `vocabulary.ts`. Out: a JSON Schema, draft 2020-12. Invariant: an attribute that comes may be written at once; which effect has which is held
 * against the vocabulary where cases are read. Example: `resource: {ou: /Workloads/Prod, tags: {env: prod}}`.
 */
import type { Attribute, AttributeType } from "../attributes.ts";
import { ACTIONS, type EffectType, ENTITIES, ENUMS, type EntityType } from "../vocabulary.ts";
import { VERDICTS } from "./case.ts";
import { usualType } from "./read.ts";
import { isEntityName } from "./unsaid.ts";

type Schema = Readonly<Record<string, unknown>>;
type Attributes = Readonly<Record<string, Attribute>>;

const EFFECTS = Object.entries<EffectType>(ACTIONS);

const PLAIN: Readonly<Record<Extract<AttributeType, string>, Schema>> = {
  String: { type: "string" },
  Long: { type: "integer" },
  Bool: { type: "boolean" },
  "Set<String>": { type: "array", items: { type: "string" } },
  datetime: { $ref: "assignments.json#/$defs/date" },
};

function schemaOf(type: AttributeType): Schema {
  if (typeof type === "string") return PLAIN[type];
  return "entity" in type ? { $ref: `#/$defs/${type.entity}` } : { enum: ENUMS[type.oneOf].words };
}

const closed = (properties: Readonly<Record<string, unknown>>): Schema => ({
  ...{ type: "object", additionalProperties: false, properties },
});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What may be written of things or of a context. Where one name is two types, which it is is known where it is read. */
function propertiesOf(all: readonly Attributes[]): Schema {
  const found = new Map<string, { readonly schema: Schema; readonly docs: readonly string[] }>();
  for (const [name, { type, doc }] of all.flatMap((attributes) => Object.entries(attributes))) {
    const known = found.get(name) ?? { schema: schemaOf(type), docs: [] };
    const docs = known.docs.includes(doc) ? known.docs : [...known.docs, doc];
    found.set(name, { schema: isSame(known.schema, schemaOf(type)) ? known.schema : {}, docs });
  }
  return Object.fromEntries(
    [...found].map(([name, { schema, docs }]) => [name, { ...schema, description: docs.join("; or ") }]),
  );
}

const TAGS = { type: "object", additionalProperties: { type: "string" }, description: "Its tags in AWS." };

function thingOf(types: readonly string[]): Schema {
  const known = types.filter(isEntityName);
  const entities = known.map((type): EntityType => ENTITIES[type]);
  const usual = `Default: ${usualType(types)} where it may be one, else the first that it may be.`;
  const type = { enum: types, description: `Which it is, as rules write it. ${usual}` };
  return closed({
    ...(types.length > 1 ? { type } : {}),
    ...propertiesOf(entities.map(({ attributes }) => attributes)),
    ...(entities.some(({ tags }) => tags === true) ? { tags: TAGS } : {}),
  });
}

const typesOf = (part: "principals" | "resources"): readonly string[] => [
  ...new Set(EFFECTS.flatMap(([, effect]) => effect[part])),
];

/** Things that attributes point to. */
function pointed(): Readonly<Record<string, Schema>> {
  const attributes = EFFECTS.flatMap(([, { context }]) => Object.values(context));
  const types = attributes.flatMap(({ type }) => (typeof type === "object" && "entity" in type ? [type.entity] : []));
  return Object.fromEntries([...new Set(types)].map((type) => [type, thingOf([type])]));
}

const ACTION = { enum: Object.keys(ACTIONS) };
const POLICY = { type: "string", minLength: 1 };

const CASE = {
  ...closed({
    name: { $ref: "assignments.json#/$defs/note", description: "What it shows; a sentence is a good name." },
    policy: { ...POLICY, description: "What no other policy says counts. Default: that of the document, else all do." },
    action: { ...ACTION, description: "What happens. Default: that of the document." },
    principal: { ...thingOf(typesOf("principals")), description: "Whose it is, or who it happens to." },
    resource: { ...thingOf(typesOf("resources")), description: "What it happens to." },
    context: {
      ...closed(propertiesOf(EFFECTS.map(([, { context }]) => context))),
      description:
        "What else a rule may look at. What is not said follows from the rest, or is absent where it may be: policies/README.md of idc says what stands there else.",
    },
    expect: {
      enum: [...VERDICTS],
      description: "What is said of it, the strictest first. A rule that cannot be evaluated never passes.",
    },
    by: {
      type: ["string", "array"],
      ...{ minLength: 1, items: POLICY, minItems: 1 },
      description: "The policies that say what is expected, these and no others.",
    },
  }),
  required: ["name", "expect"],
};

export function policyTestSchema(): Schema {
  const properties = {
    kind: { const: "PolicyTest" },
    policy: { ...POLICY, description: "The policy that the cases are about, by its @id." },
    action: { ...ACTION, description: "What happens in cases that do not say it." },
    cases: { type: "array", minItems: 1, items: { $ref: "#/$defs/case" } },
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "PolicyTest",
    description: "Cases of guardrails, which `idc policy test` tries. Generated from src/core/policy/vocabulary.ts.",
    ...closed(properties),
    required: ["kind", "cases"],
    $defs: { case: CASE, ...pointed() },
  };
}
