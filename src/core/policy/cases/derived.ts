/**
 * What of a context hangs on other parts of an effect, as it does in a plan.
 *
 * In: what a case says. Out: the rest of it, or what does not go together. Invariant: a case is of an effect that could be: a test of another one
 * would say nothing. Example: `isAdmin: true` is of class admin, and can write.
 */
import { keyOf } from "../../base/key.ts";
import { daysAfter } from "../../config/check/dates.ts";
import { type AccessClass, rankOfClass } from "../../model/access/class.ts";
import { assignmentKeyOf } from "../../model/assignment.ts";
import { membershipKeyOf } from "../../model/membership.ts";
import { principalPart } from "../../model/resource.ts";
import { GROUP, PERMISSION_SET } from "../../model/specs.ts";
import type { Attribute } from "../attributes.ts";
import { dateOf, daysBetween } from "../happening.ts";
import type { CedarValue, Entity } from "../policy.ts";
import { classRef, strengthOf } from "../things.ts";
import type { EffectName } from "../vocabulary.ts";
import { CONTEXT } from "./unsaid.ts";

/** Values of a context by their names, as far as they are known. */
type Values = Readonly<Record<string, CedarValue | undefined>>;

/** What is derived, and what of what was said is something else. */
export interface Derived {
  readonly values: Values;
  readonly wrong: readonly { readonly name: string; readonly than: string }[];
}

const isTrue = (value: CedarValue | undefined): boolean => value === true;

const wordOf = (value: CedarValue | undefined): string | undefined =>
  typeof value === "object" && "__entity" in value ? value.__entity.id : undefined;

const dayOf = (value: CedarValue | undefined): string | undefined =>
  typeof value === "object" && "__extn" in value ? value.__extn.arg : undefined;

const same = (a: CedarValue | undefined, b: CedarValue | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `than`: with what it does not go. */
const against = (said: Values, values: Values, than: string): Derived => ({
  values,
  wrong: Object.keys(values).flatMap((name) =>
    said[name] === undefined || same(said[name], values[name]) ? [] : [{ name, than }],
  ),
});

const classIn = (said: Values): AccessClass => {
  const usual: AccessClass = isTrue(said.isAdmin) ? "admin" : isTrue(said.canWrite) ? "write" : "read";
  return (wordOf(said.class) as AccessClass | undefined) ?? usual;
};

function strength(said: Values): Derived {
  const { class: one, ...rest } = strengthOf(classIn(said));
  const { wrong } = against(said, rest, `class: ${classIn(said)}`);
  return { values: { class: one, ...rest }, wrong };
}

function definition(said: Values): Derived {
  const now = classIn(said);
  const kept = isTrue(said.isStronger) ? "none" : now;
  const before = isTrue(said.isNew) ? undefined : ((wordOf(said.classBefore) as AccessClass | undefined) ?? kept);
  const isStronger = rankOfClass(now) > rankOfClass(before ?? "none");
  const { wrong } = against(said, { isStronger }, `class: ${now} after ${before ?? "nothing"}`);
  const isOdd = isTrue(said.isNew) && said.classBefore !== undefined;
  return {
    values: {
      isNew: before === undefined,
      classBefore: before === undefined ? undefined : classRef(before),
      isStronger,
    },
    wrong: isOdd ? [...wrong, { name: "classBefore", than: "isNew: true" }] : wrong,
  };
}

function ending(said: Values): Derived {
  const today = dayOf(said.now) ?? dayOf(CONTEXT.now)!;
  const [expires, days] = [dayOf(said.expires), said.days];
  if (expires !== undefined) {
    const left = daysBetween(today, expires);
    return against(said, { days: left }, `expires: ${expires}, which is ${left} days after ${today}`);
  }
  if (typeof days !== "number") return { values: {}, wrong: [] };
  return { values: { expires: dateOf(daysAfter(today, days)) }, wrong: [] };
}

function people(said: Values, principal: Entity): Derived {
  const counted = principal.uid.type === GROUP ? principal.attrs.people : 1;
  return against(said, { people: counted }, `${principal.uid.type} of ${counted}`);
}

/** The key of the change, as far as an effect tells it. */
function keyFor(action: EffectName, principal: Entity, resource: Entity, related: readonly Entity[]): string {
  const set = related.find(({ uid }) => uid.type === PERMISSION_SET);
  if (set !== undefined && resource.uid.type === "Account")
    return assignmentKeyOf({
      permissionSet: set.uid.id,
      principal: principalPart({ type: principal.uid.type === GROUP ? "GROUP" : "USER", name: principal.uid.id }),
      account: resource.uid.id,
    });
  if (action === "join" || action === "leave") return membershipKeyOf(resource.uid.id, principal.uid.id);
  return resource.uid.type === "Thing" ? resource.uid.id : keyOf(resource.uid.type, resource.uid.id);
}

/** The things of an effect. */
export interface Things {
  readonly principal: Entity;
  readonly resource: Entity;
  readonly related: readonly Entity[];
}

/** `attributes`: those of the context. */
export function derivedFrom(
  action: EffectName,
  attributes: Readonly<Record<string, Attribute>>,
  said: Values,
  { principal, resource, related }: Things,
): Derived {
  const has = (name: string) => Object.hasOwn(attributes, name);
  const parts = [
    ...(has("isAdmin") ? [strength(said)] : []),
    ...(has("classBefore") ? [definition(said)] : []),
    ...(has("days") ? [ending(said)] : []),
    ...(has("people") ? [people(said, principal)] : []),
  ];
  const key = said.key ?? keyFor(action, principal, resource, related);
  const values = Object.assign({ key }, ...parts.map((part) => part.values)) as Values;
  return {
    values: Object.fromEntries(Object.entries(values).filter(([name]) => has(name))),
    wrong: parts.flatMap(({ wrong }) => wrong),
  };
}
