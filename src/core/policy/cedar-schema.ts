/**
 * The Cedar schema of what guardrails speak of.
 *
 * In: `vocabulary.ts`. Out: the schema, as people write it. Invariant: the same bytes each time. Example: `entity Account { id: String, … } tags String;`.
 */
import type { Attribute, AttributeType } from "./attributes.ts";
import { ACTIONS, type EffectType, ENTITIES, ENUMS, type EntityType } from "./vocabulary.ts";

/** A type by the name that a rule, and the page for people, call it. */
export function typeText(type: AttributeType): string {
  if (typeof type === "string") return type;
  return "oneOf" in type ? type.oneOf : type.entity;
}

/** Whether a rule may look at an attribute of that name: of an entity by its type, or of the context. */
type IsSpoken = (owner: string, name: string) => boolean;

const record = (
  attributes: Readonly<Record<string, Attribute>>,
  indent: string,
  isSpoken: (name: string) => boolean,
): string =>
  Object.entries(attributes)
    .filter(([name]) => isSpoken(name))
    .map(([name, { type, optional, doc }]) => {
      const mark = optional === true ? "?" : "";
      return `${indent}// ${doc}\n${indent}${name}${mark}: ${typeText(type)},\n`;
    })
    .join("");

const listOf = (names: readonly string[]): string => (names.length === 1 ? names[0]! : `[${names.join(", ")}]`);

const enumText = ([name, { doc, words }]: readonly [string, { doc: string; words: readonly string[] }]): string =>
  `// ${doc}\nentity ${name} enum [${words.map((word) => JSON.stringify(word)).join(", ")}];\n`;

const entityText =
  (isSpoken: IsSpoken) =>
  ([name, { doc, attributes, tags }]: readonly [string, EntityType]): string =>
    `// ${doc}\nentity ${name} {\n${record(attributes, "  ", (own) => isSpoken(name, own))}}${tags === true ? " tags String" : ""};\n`;

const actionText =
  (isSpoken: IsSpoken) =>
  ([name, { doc, principals, resources, context }]: readonly [string, EffectType]): string =>
    `// ${doc}\naction ${name} appliesTo {\n  principal: ${listOf(principals)},\n  resource: ${listOf(resources)},\n  context: {\n${record(context, "    ", (own) => isSpoken("context", own))}  },\n};\n`;

/** Whole, or with those attributes alone that rules speak of. */
export const cedarSchema = (isSpoken: IsSpoken = () => true): string =>
  [
    ...Object.entries(ENUMS).map(enumText),
    ...Object.entries<EntityType>(ENTITIES).map(entityText(isSpoken)),
    ...Object.entries<EffectType>(ACTIONS).map(actionText(isSpoken)),
  ].join("\n");
