/**
 * Effects as far as some rules look at them: most of what is known of a change no rule speaks of, so that thousands of changes are a few requests.
 *
 * In: rules as Cedar parsed them, effects. Out: `Spoken`, effects with less in them. Invariant: whatever a rule may look at is there; where it is not
 * clear whose attribute it means, it is everybody's. Example: rules that speak of `isAdmin` alone see one grant of an administrator, whoever
 * gets it where.
 */
import { isObject } from "../base/json.ts";
import type { CedarValue, Effect, Entity, EntityId } from "./policy.ts";
import { ACTIONS, type EffectName, type EffectType, ENTITIES } from "./vocabulary.ts";

/** What rules of one action speak of. */
export interface Spoken {
  /** Attributes of the context, and of entities by their types. */
  readonly context: ReadonlySet<string>;
  readonly entities: ReadonlyMap<string, ReadonlySet<string>>;
  readonly tags: boolean;
  /** Types of which a rule names a single one. */
  readonly named: ReadonlySet<string>;
}

const TYPES = Object.keys(ENTITIES);

const isVariable = (left: unknown): boolean => isObject(left) && typeof left.Var === "string";

class Listening {
  readonly context = new Set<string>();
  readonly entities = new Map(TYPES.map((type) => [type, new Set<string>()]));
  readonly named = new Set<string>();
  tags = false;
  private readonly effect: EffectType;

  constructor(action: EffectName) {
    this.effect = ACTIONS[action];
  }

  private attribute(left: unknown, names: readonly string[]): void {
    const subject = isObject(left) ? left.Var : undefined;
    const [first] = names.length === 1 ? names : [];
    if (subject === "context" && first !== undefined) this.context.add(first);
    else if (subject === "principal" && first !== undefined) this.ofTypes(this.effect.principals, names);
    else if (subject === "resource" && first !== undefined) this.ofTypes(this.effect.resources, names);
    else {
      this.ofTypes(TYPES, names);
      for (const name of names) this.context.add(name);
    }
  }

  private ofTypes(types: readonly string[], names: readonly string[]): void {
    for (const type of types) for (const name of names) this.entities.get(type)?.add(name);
  }

  /** A part of a rule, as Cedar's JSON has it. */
  hear(part: unknown): void {
    if (Array.isArray(part)) for (const one of part) this.hear(one);
    if (!isObject(part)) return;
    // All of it at once.
    if (part.Var === "context") for (const name of Object.keys(this.effect.context)) this.context.add(name);
    if (typeof part.type === "string" && typeof part.id === "string") this.named.add(part.type);
    for (const [name, inner] of Object.entries(part)) {
      if (name === "hasTag" || name === "getTag") this.tags = true;
      const isAttribute = (name === "." || name === "has") && isObject(inner);
      if (isAttribute) this.attribute(inner.left, [inner.attr].flat() as string[]);
      this.hear(isAttribute && isVariable(inner.left) ? [] : inner);
    }
  }
}

/** `conditions`: of each rule what Cedar's JSON has of it. */
export function spokenIn(action: EffectName, rules: readonly unknown[]): Spoken {
  const listening = new Listening(action);
  listening.hear(rules);
  return listening;
}

/** Attributes of which nearly every change has one of its own. */
const OWN = ["name", "id", "key", "reason", "ticket", "description"];

/** Whether rules see nearly every change as another one. */
export const tellsApart = ({ context, entities, tags, named }: Spoken): boolean =>
  tags ||
  TYPES.some((type) => named.has(type)) ||
  OWN.some((name) => context.has(name) || TYPES.some((type) => entities.get(type)?.has(name) === true));

const only = (values: Readonly<Record<string, CedarValue>>, names: ReadonlySet<string> | undefined) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names?.has(name) !== false));

/** No request has two entities of one type, so that one that no rule names is any. */
const anyOf = (uid: EntityId, { named }: Spoken): EntityId =>
  Object.hasOwn(ENTITIES, uid.type) && !named.has(uid.type) ? { type: uid.type, id: "any" } : uid;

function entityIn({ uid, attrs, tags }: Entity, spoken: Spoken): Entity {
  const own = { uid: anyOf(uid, spoken), attrs: only(attrs, spoken.entities.get(uid.type)) };
  return tags !== undefined && spoken.tags ? { ...own, tags } : own;
}

const valueIn = (value: CedarValue, spoken: Spoken): CedarValue =>
  isObject(value) && "__entity" in value ? { __entity: anyOf(value.__entity, spoken) } : value;

/** What is asked: without the key, which is the answer's. */
export type Request = Omit<Effect, "key" | "unread">;

export function projected({ action, principal, resource, context, entities }: Effect, spoken: Spoken): Request {
  const seen = Object.entries(only(context, spoken.context)).map(([name, value]) => [name, valueIn(value, spoken)]);
  return {
    ...{ action, principal: anyOf(principal, spoken), resource: anyOf(resource, spoken) },
    context: Object.fromEntries(seen),
    entities: entities.map((entity) => entityIn(entity, spoken)),
  };
}
