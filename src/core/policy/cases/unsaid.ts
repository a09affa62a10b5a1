/**
 * What stands in an effect where a case says nothing of it: a change of nobody in particular, which hardly any rule would stop.
 *
 * In: `vocabulary.ts`. Out: values. Invariant: whatever attribute comes has a value by its type; one that may be absent is, save people, who
 * were counted. Example: a grant of which nothing is said gives the group some-group of one a reading set in an account at the root.
 */
import { GROUP, PERMISSION_SET, USER } from "../../model/specs.ts";
import type { AttributeType } from "../attributes.ts";
import { dateOf } from "../happening.ts";
import type { CedarValue } from "../policy.ts";
import { classRef, refOf } from "../things.ts";
import { ENTITIES, ENUMS, type EntityType } from "../vocabulary.ts";

/** The same day whenever cases are tried. */
export const TODAY = "2026-01-01";

type EntityName = keyof typeof ENTITIES;
type Values = Readonly<Record<string, CedarValue>>;

/** Of things, what their types do not say well enough. */
export const THINGS: {
  readonly [Name in EntityName]?: { readonly [Key in keyof (typeof ENTITIES)[Name]["attributes"]]?: CedarValue };
} = {
  [USER]: { name: "someone@example.com" },
  [GROUP]: { name: "some-group", people: 1 },
  [PERMISSION_SET]: { name: "SomeSet", sessionMinutes: 60 },
  Account: { id: "111122223333", name: "some-account", ou: "/" },
  Thing: { kind: "Something", name: "some-name" },
  Config: { name: "some-config", mode: "full" },
};

/** The same of the context, whatever the effect, where that has it. What hangs on other values is made of them. */
export const CONTEXT: Values = {
  cause: refOf({ type: "Cause", id: ENUMS.Cause.words[0] }),
  now: dateOf(TODAY),
  runBy: "arn:aws:sts::111122223333:assumed-role/idc/run",
  class: classRef("read"),
  accounts: 1,
};

export const isEntityName = (type: string): type is EntityName => Object.hasOwn(ENTITIES, type);

/** Undefined of what is an entity: that is a thing of its own. */
export function unsaidOf(type: AttributeType): CedarValue | undefined {
  if (typeof type === "object") {
    if ("entity" in type) return undefined;
    return refOf({ type: type.oneOf, id: ENUMS[type.oneOf].words[0] });
  }
  const values: Readonly<Record<typeof type, CedarValue>> = {
    String: "",
    Long: 0,
    Bool: false,
    datetime: dateOf(TODAY),
    "Set<String>": [],
  };
  return values[type];
}

/** All that a thing of a type has where nothing is said of it. */
export function unsaidThing(type: EntityName): Values {
  const { attributes }: EntityType = ENTITIES[type];
  const own: Readonly<Record<string, CedarValue>> = THINGS[type] ?? {};
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const value = own[name] ?? (attribute.optional === true ? undefined : unsaidOf(attribute.type));
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
