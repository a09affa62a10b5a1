/**
 * Cases as people write them: by the names that rules use, and no more of an effect than the case is about.
 *
 * In: PolicyTest documents that have the shape of their schema. Out: `PolicyCase`s in the order of files. Invariant: what a rule could never see is a
 * mistake where it stands. Example: `context: {isAdmin: true}` of a grant is one of class admin, to a group, in an account.
 */

import { describeValue } from "../../base/describe-value.ts";
import { nearest } from "../../base/suggest.ts";
import { isDate, realDate } from "../../config/check/dates.ts";
import { itemsOf, keyPlaceOfNode, memberOf, membersOf, type Node, placeOfNode, textOf } from "../../document/node.ts";
import type { Report } from "../../document/report.ts";
import { GROUP } from "../../model/specs.ts";
import type { Attribute, AttributeType } from "../attributes.ts";
import { dateOf } from "../happening.ts";
import type { CedarValue, Effect, Entity } from "../policy.ts";
import { refOf, withoutAbsent } from "../things.ts";
import { ACTIONS, type EffectName, type EffectType, ENTITIES, ENUMS, type EntityType } from "../vocabulary.ts";
import { type NamedPolicy, type PolicyCase, VERDICTS } from "./case.ts";
import { derivedFrom } from "./derived.ts";
import { CONTEXT, TODAY, unsaidOf, unsaidThing } from "./unsaid.ts";

type EntityName = keyof typeof ENTITIES;
type Attributes = Readonly<Record<string, Attribute>>;
type Values = Record<string, CedarValue>;

/** What is written of things beside their attributes. */
const OWN = { type: "type", tags: "tags" } as const;

const WORDS = { String: "a text", Long: "a whole number", Bool: "true or false", "Set<String>": "a list of texts" };

/** Group where it may be one, else the first: most access is a group's. */
export const usualType = (types: readonly string[]): string => (types.includes(GROUP) ? GROUP : types[0]!);

class CaseReader {
  private readonly report: Report;
  private readonly related: Entity[] = [];

  constructor(report: Report) {
    this.report = report;
  }

  private wrongType(name: string, node: Node, expected: string): undefined {
    this.report("wrong-type", { what: name, expected, found: describeValue(node.value) }, placeOfNode(node));
  }

  private wordOf(name: string, node: Node, allowed: readonly string[]): string | undefined {
    const value = textOf(node);
    if (value !== undefined && allowed.includes(value)) return value;
    const near = value === undefined ? undefined : nearest(value, allowed);
    this.report("unknown-value", { what: name, value: String(node.value), allowed, near }, placeOfNode(node));
    return undefined;
  }

  private plain(name: string, node: Node, type: Exclude<AttributeType, object>): CedarValue | undefined {
    const { value } = node;
    if (type === "datetime") {
      const day = String(value);
      if (isDate(day)) return dateOf(day);
      this.report("bad-date", { value: day, near: realDate(day) }, placeOfNode(node));
      return undefined;
    }
    if (type === "Long" && Number.isSafeInteger(value)) return value as number;
    if (type === "String" && typeof value === "string") return value;
    if (type === "Bool" && typeof value === "boolean") return value;
    const texts = itemsOf(node).flatMap((item) => textOf(item) ?? []);
    if (type === "Set<String>" && Array.isArray(value) && texts.length === value.length) return texts;
    return this.wrongType(name, node, WORDS[type]);
  }

  private valueOf(name: string, node: Node, type: AttributeType): CedarValue | undefined {
    if (typeof type === "string") return this.plain(name, node, type);
    if ("entity" in type) return this.pointTo(node, type.entity);
    const word = this.wordOf(name, node, ENUMS[type.oneOf].words);
    return word === undefined ? undefined : refOf({ type: type.oneOf, id: word });
  }

  /** A thing that an attribute points to. */
  private pointTo(node: Node | undefined, type: EntityName): CedarValue {
    const entity = this.entity(node, type, {});
    this.related.push(entity);
    return refOf(entity.uid);
  }

  /** What is said, by the names of attributes. */
  private said(node: Node | undefined, attributes: Attributes, owner: string, more: readonly string[]): Values {
    const values: Values = {};
    const known = [...Object.keys(attributes), ...more];
    for (const { name, node: member } of membersOf(node)) {
      if (more.includes(name)) continue;
      const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
      const value = attribute === undefined ? undefined : this.valueOf(name, member, attribute.type);
      if (attribute === undefined) {
        const payload = { key: name, owner, known, near: nearest(name, known) };
        this.report("unknown-key", payload, keyPlaceOfNode(member));
      } else if (value !== undefined) values[name] = value;
    }
    return values;
  }

  /** `more`: what of it is said elsewhere. */
  private entity(node: Node | undefined, type: EntityName, more: Readonly<Record<string, CedarValue>>): Entity {
    const { attributes, tags }: EntityType = ENTITIES[type];
    const said = this.said(node, attributes, type, [OWN.type, ...(tags === true ? [OWN.tags] : [])]);
    const attrs: Values = { ...unsaidThing(type), ...more, ...said };
    const id = String(attrs.id ?? (attrs.kind === undefined ? attrs.name : `${attrs.kind}/${attrs.name}`) ?? type);
    const given = membersOf(memberOf(node, OWN.tags)).map((tag) => [tag.name, String(tag.node.value)]);
    return { uid: { type, id }, attrs, ...(tags === true ? { tags: Object.fromEntries(given) } : {}) };
  }

  private thing(node: Node | undefined, types: readonly string[], more: Readonly<Record<string, CedarValue>>): Entity {
    const written = memberOf(node, OWN.type);
    const type = (written === undefined ? undefined : this.wordOf(OWN.type, written, types)) ?? usualType(types);
    const { attributes }: EntityType = ENTITIES[type as EntityName];
    const shared = Object.entries(more).filter(([name]) => Object.hasOwn(attributes, name) && name !== "name");
    return this.entity(node, type as EntityName, Object.fromEntries(shared));
  }

  effect(node: Node, action: EffectName): Effect {
    const { principals, resources, context: attributes }: EffectType = ACTIONS[action];
    const context = memberOf(node, "context");
    const said = this.said(context, attributes, `the context of ${action}`, []);
    const principal = this.thing(memberOf(node, "principal"), principals, said);
    const resource = this.thing(memberOf(node, "resource"), resources, {});
    for (const [name, { type, optional }] of Object.entries(attributes))
      if (said[name] === undefined && optional !== true && typeof type === "object" && "entity" in type)
        said[name] = this.pointTo(undefined, type.entity);
    const things = { principal, resource, related: this.related };
    const { values, wrong } = derivedFrom(action, attributes, said, things);
    for (const { name, than } of wrong) {
      const at = memberOf(context, name);
      const written = at === undefined ? name : `${name}: ${String(at.value)}`;
      this.report("case-contradicts", { what: written, than }, keyPlaceOfNode(at ?? node));
    }
    const unsaid = Object.entries(attributes).flatMap(([name, { type, optional }]) => {
      const value = optional === true ? undefined : (CONTEXT[name] ?? unsaidOf(type));
      return value === undefined ? [] : [[name, value] as const];
    });
    const whole = { ...Object.fromEntries(unsaid), ...said, ...values };
    const key = String(whole.key);
    const entities = [principal, resource, ...this.related];
    return {
      ...{ key, action, principal: principal.uid, resource: resource.uid },
      ...{ context: withoutAbsent(whole), entities, unread: [] },
    };
  }
}

const namedIn = (node: Node): NamedPolicy => ({ id: String(node.value), at: placeOfNode(node) });

const todayOf = ({ context: { now } }: Effect): string =>
  typeof now === "object" && "__extn" in now ? now.__extn.arg : TODAY;

function caseOf(node: Node, root: Node, report: Report): readonly PolicyCase[] {
  const written = memberOf(node, "action") ?? memberOf(root, "action");
  const action = textOf(written);
  const expect = VERDICTS.find((one) => one === textOf(memberOf(node, "expect")));
  if (action === undefined || !Object.hasOwn(ACTIONS, action)) {
    report("missing-field", { owner: "the case", fields: ["action"] }, placeOfNode(node));
    return [];
  }
  if (expect === undefined) return [];
  const effect = new CaseReader(report).effect(node, action as EffectName);
  const policy = memberOf(node, "policy") ?? memberOf(root, "policy");
  const by = memberOf(node, "by");
  if (by !== undefined && expect === "allow")
    report("conflicting-keys", { owner: "the case", keys: ["by", "expect: allow"] }, keyPlaceOfNode(by));
  const named = by === undefined ? undefined : (Array.isArray(by.value) ? itemsOf(by) : [by]).map(namedIn);
  return [
    {
      ...{ name: textOf(memberOf(node, "name")) ?? "", at: placeOfNode(node), expect, effect, today: todayOf(effect) },
      ...(policy === undefined ? {} : { policy: namedIn(policy) }),
      ...(named === undefined ? {} : { by: named }),
    },
  ];
}

/** `roots`: of documents of kind PolicyTest. */
export const casesIn = (roots: readonly Node[], report: Report): readonly PolicyCase[] =>
  roots.flatMap((root) => itemsOf(memberOf(root, "cases")).flatMap((node) => caseOf(node, root, report)));
