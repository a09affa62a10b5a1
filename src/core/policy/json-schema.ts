/**
 * The JSON Schema of an effect, as `idc policy explain --format json` prints it.
 *
 * In: `vocabulary.ts`. Out: a JSON Schema, draft 2020-12. Invariant: it says what the Cedar schema says, and no more is allowed. Example: the context
 * of a grant has `isAdmin`, and may have `expires`.
 */
import { type Attribute, type AttributeType, COMMON } from "./attributes.ts";
import { ACTIONS, type EffectType, ENTITIES, ENUMS, type EntityType, POLICY_VERSION } from "./vocabulary.ts";

const UNREAD = [
  ...["commitAuthors", "pullRequests", "tags", "isTagged", "ou", "labels", "isDelegated", "people", "permissionSet"],
];

type Schema = Readonly<Record<string, unknown>>;

const closed = (properties: Readonly<Record<string, unknown>>, required = Object.keys(properties)): Schema => ({
  ...{ type: "object", additionalProperties: false, required, properties },
});

const uidOf = (types: readonly string[]): Schema => closed({ type: { enum: types }, id: { type: "string" } });

const PLAIN: Readonly<Record<Extract<AttributeType, string>, Schema>> = {
  String: { type: "string" },
  Long: { type: "integer" },
  Bool: { type: "boolean" },
  "Set<String>": { type: "array", items: { type: "string" } },
  datetime: closed({ __extn: closed({ fn: { const: "datetime" }, arg: { type: "string" } }) }),
};

function schemaOf(type: AttributeType): Schema {
  if (typeof type === "string") return PLAIN[type];
  if ("entity" in type) return closed({ __entity: uidOf([type.entity]) });
  return closed({ __entity: closed({ type: { const: type.oneOf }, id: { enum: ENUMS[type.oneOf].words } }) });
}

const attributeOf = ({ type, doc }: Attribute): Schema => ({ description: doc, ...schemaOf(type) });

/** What every effect has stands once. */
const shared = (): Schema => Object.fromEntries(Object.entries(COMMON).map(([name, one]) => [name, attributeOf(one)]));

function recordOf(attributes: Readonly<Record<string, Attribute>>): Schema {
  const all = Object.entries(attributes);
  const properties = all.map(([name, one]) => [
    name,
    one === COMMON[name] ? { $ref: `#/$defs/${name}` } : attributeOf(one),
  ]);
  return closed(
    Object.fromEntries(properties),
    all.flatMap(([name, { optional }]) => (optional === true ? [] : [name])),
  );
}

function entityOf([name, { doc, attributes, tags }]: readonly [string, EntityType]): Schema {
  const own = { uid: uidOf([name]), attrs: recordOf(attributes) };
  const more = tags === true ? { tags: { type: "object", additionalProperties: { type: "string" } } } : {};
  return { description: doc, ...closed({ ...own, ...more }, ["uid", "attrs"]) };
}

function effectOf([name, { doc, principals, resources, context }]: readonly [string, EffectType]): Schema {
  const own = { principal: uidOf(principals), resource: uidOf(resources), context: recordOf(context) };
  return { description: doc, properties: { action: { const: name }, ...own } };
}

export function effectSchema(): Schema {
  const head = {
    format: { const: "idc-effect" },
    version: { const: POLICY_VERSION },
    key: { type: "string", description: "The change, as the plan writes it." },
    action: { enum: Object.keys(ACTIONS) },
    ...{ principal: { type: "object" }, resource: { type: "object" }, context: { type: "object" } },
    entities: {
      description: "Everything that an attribute points to.",
      type: "array",
      items: { oneOf: Object.entries<EntityType>(ENTITIES).map(entityOf) },
    },
    unread: {
      description: "What of it nobody could read and is made up: a rule that looks at it decides nothing, and refuses.",
      type: "array",
      items: { enum: UNREAD },
    },
    findings: {
      description: "What policies say of it.",
      type: "array",
      items: { $ref: "plan.json#/$defs/policyFinding" },
    },
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Effect",
    description: "What a guardrail sees of a change: Cedar's request. Generated from src/core/policy/vocabulary.ts.",
    ...closed(head),
    oneOf: Object.entries<EffectType>(ACTIONS).map(effectOf),
    $defs: shared(),
  };
}
