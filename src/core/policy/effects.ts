/**
 * Effects: what the changes of a plan do to one thing each, as guardrails see it.
 *
 * In: a difference, and what people and groups would have once the plan is made. Out: `Effect`. Invariant: every change has one, whatever its
 * kind; it is a function of what the plan is made of, and of nothing else. Example: Admin for the group ops in an account is `Action::"grant"`.
 */
import { endOf } from "../base/expiry.ts";
import { type Key, parseKey } from "../base/key.ts";
import { once } from "../base/once.ts";
import { rankOfClass, strongest } from "../model/access/class.ts";
import { objectKey } from "../model/anew.ts";
import { type AccountAssignmentSpec, isAssignment, partOf } from "../model/assignment.ts";
import type { Lasting } from "../model/cause/lasting.ts";
import type { Adopted, Difference } from "../model/change.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import { principalPart } from "../model/resource.ts";
import { isGroup, isPermissionSet, isUser, type PermissionSetSpec } from "../model/specs.ts";
import type { Beside } from "./beside.ts";
import { type Because, dateOf, daysBetween, effectOf, type Happening } from "./happening.ts";
import type { Effect } from "./policy.ts";
import { Prospect } from "./prospect.ts";
import { type EffectsInput, settledIn } from "./settled.ts";
import { classRef, groupThing, otherThing, refOf, setThing, strengthOf, type Thing, userThing } from "./things.ts";

class Effects {
  private readonly input: EffectsInput;
  private readonly settled: ReturnType<typeof settledIn>;
  private readonly prospect: Prospect;

  constructor(input: EffectsInput, settled: ReturnType<typeof settledIn>, differences: readonly Difference[]) {
    this.input = input;
    this.settled = settled;
    this.prospect = new Prospect({ ...input, differences });
  }

  private group(name: string): Thing {
    return groupThing(name, this.prospect.peopleIn(name));
  }

  private set(name: string, spec: PermissionSetSpec | undefined): Thing {
    return setThing(name, spec, this.prospect.tagsOf(name));
  }

  /** `ends`: where it does. */
  private grantOf(spec: AccountAssignmentSpec, ends: string | undefined) {
    const isGroup = spec.principalType === "GROUP";
    const definition = this.prospect.setCalled(spec.permissionSet);
    const thing = this.set(spec.permissionSet, definition);
    return {
      principal: isGroup ? this.group(spec.principal) : userThing(spec.principal),
      resource: this.settled.account(spec.account),
      related: [thing],
      context: {
        ...strengthOf(this.settled.classOf(definition, spec.account)),
        permissionSet: refOf(thing.entity.uid),
        people: isGroup ? this.prospect.peopleIn(spec.principal) : 1,
        expires: ends === undefined ? undefined : dateOf(ends),
        days: ends === undefined ? undefined : daysBetween(this.input.today, ends),
      },
    };
  }

  private granted({ action, after, before, sources }: Difference): Happening {
    const spec = (after ?? before) as AccountAssignmentSpec;
    if (action === "delete") return { action: "revoke", ...this.grantOf(spec, undefined) };
    return { action: "grant", ...this.grantOf(spec, endOf(sources)) };
  }

  private extended({ spec, before, after }: Lasting): Happening {
    const { context, ...grant } = this.grantOf(spec, after);
    const more = after === undefined ? undefined : daysBetween(before, after);
    const longer = { endedOn: dateOf(before), isPermanent: after === undefined, moreDays: more };
    return { action: "extend", ...grant, context: { ...context, ...longer } };
  }

  private joined({ action, after, before }: Difference): Happening {
    const { group, member } = (after ?? before) as GroupMembershipSpec;
    const held = this.prospect.heldBy(principalPart({ type: "GROUP", name: group }));
    const classes = held.map((one) => this.settled.classOf(this.prospect.setCalled(one.permissionSet), one.account));
    return {
      action: action === "delete" ? "leave" : "join",
      principal: userThing(member),
      resource: this.group(group),
      context: {
        ...strengthOf(strongest(classes) ?? "none"),
        accounts: new Set(held.map(({ account }) => account)).size,
      },
    };
  }

  /** Where it is assigned decides how strong a set is; one that is nowhere is taken to be in an account like most. */
  private redefined(difference: Difference): Happening {
    const { action, before, after } = difference;
    const [old, spec] = [before as PermissionSetSpec | undefined, after as PermissionSetSpec];
    const places = this.prospect.accountsOf(spec.name);
    const classIn = (one: PermissionSetSpec) =>
      strongest(places.map((place) => this.settled.classOf(one, place))) ?? this.settled.classOf(one, "");
    const [now, was] = [classIn(spec), old === undefined ? undefined : classIn(old)];
    return {
      ...{ action: "changePermissionSet", principal: this.settled.whole, resource: this.set(spec.name, spec) },
      context: {
        ...strengthOf(now),
        isNew: action === "create",
        classBefore: was === undefined ? undefined : classRef(was),
        isStronger: rankOfClass(now) > rankOfClass(was ?? "none"),
        newActions: this.settled.newActions(difference),
        accounts: places.length,
      },
    };
  }

  private thingAt(key: Key, kind: string, spec: object | undefined): Thing {
    const [name = "", ...more] = parseKey(key).parts;
    if (isUser({ kind })) return userThing(name);
    if (isGroup({ kind })) return this.group(name);
    if (isPermissionSet({ kind })) return this.set(name, spec as PermissionSetSpec | undefined);
    return otherThing(kind, [name, ...more].join("/"));
  }

  private thingOf({ kind, before, after, ...difference }: Difference): Thing {
    return this.thingAt(objectKey(difference), kind, after ?? before);
  }

  private happeningOf(difference: Difference): Happening {
    const { action } = difference;
    if (isAssignment(difference)) return this.granted(difference);
    if (isMembership(difference)) return this.joined(difference);
    if (isPermissionSet(difference) && action !== "delete") return this.redefined(difference);
    const [principal, resource] = [this.settled.whole, this.thingOf(difference)];
    if (action === "delete") return { action, principal, resource, context: {} };
    return { action: "change", principal, resource, context: { isNew: action === "create" } };
  }

  of(difference: Difference): Effect {
    const { key, cause, sources } = difference;
    return this.seen(this.happeningOf(difference), { key, cause, source: sources[0] });
  }

  adopted(key: Key, kind: string): Effect {
    const spec = this.input.config.objects.get(key)?.spec;
    const resource = this.thingAt(key, kind, spec);
    return this.seen(
      { action: "adopt", principal: this.settled.whole, resource, context: {} },
      { key, cause: "adoption" },
    );
  }

  lasting(one: Lasting): Effect {
    return this.seen(this.extended(one), { key: one.key, cause: "edit", source: one.source });
  }

  private seen(happening: Happening, because: Because): Effect {
    return effectOf(happening, because, this.input);
  }
}

/** Where these differences are made and no others, the effect of each. */
export function effectsIn(input: EffectsInput): (made: readonly Difference[]) => (difference: Difference) => Effect {
  const settled = once(() => settledIn(input));
  return (made) => {
    const effects = new Effects(input, settled(), made);
    return (difference) => effects.of(difference);
  };
}

/** Grants that last longer, where these differences are made. */
export function lastingEffects(
  input: EffectsInput,
  made: readonly Difference[],
  lasting: readonly Lasting[],
): readonly Beside[] {
  if (lasting.length === 0) return [];
  const effects = new Effects(input, settledIn(input), made);
  return lasting.map((one) => {
    const { spec, before, after } = one;
    const what = `${partOf(spec)} keeps ${spec.permissionSet} in ${spec.account}`;
    return {
      effect: effects.lasting(one),
      what: `${what}: until ${before} → ${after === undefined ? "for good" : `until ${after}`}`,
    };
  });
}

/** Of what a config declares for the first time and was there already. */
export function adoptEffects(
  input: EffectsInput,
  made: readonly Difference[],
  adopts: readonly Adopted[],
): readonly Beside[] {
  if (adopts.length === 0) return [];
  const effects = new Effects(input, settledIn(input), made);
  return adopts.flatMap(({ kind, keys }) =>
    keys.map((key) => ({
      effect: effects.adopted(key, kind),
      what: `${key} was there before this config, and is its own from now on`,
    })),
  );
}
