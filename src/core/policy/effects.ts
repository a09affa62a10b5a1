/**
 * Effects: what the changes of a plan do to one thing each, as guardrails see it.
 *
 * In: a difference, and what people and groups would have once the plan is made. Out: `Effect`. Invariant: every change has one, whatever its
 * kind; it is a function of what the plan is made of, and of nothing else. Example: Admin for the group ops in an account is `Action::"grant"`.
 */
import { strengthIn } from "../access/strength.ts";
import { endOf } from "../base/expiry.ts";
import { type Key, parseKey } from "../base/key.ts";
import { once } from "../base/once.ts";
import { newlyAllowed } from "../iam/class/newly-allowed.ts";
import { rankOfClass, strongest } from "../model/access/class.ts";
import { objectKey } from "../model/anew.ts";
import { type AccountAssignmentSpec, isAssignment } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import { principalPart } from "../model/resource.ts";
import { isGroup, isPermissionSet, isUser, type PermissionSetSpec } from "../model/specs.ts";
import { dateOf, daysBetween, effectOf, type Happening } from "./happening.ts";
import type { Effect } from "./policy.ts";
import { Prospect, type ProspectInput } from "./prospect.ts";
import {
  accountThings,
  classRef,
  configThing,
  groupThing,
  otherThing,
  refOf,
  setThing,
  strengthOf,
  type Thing,
  userThing,
} from "./things.ts";

/** What a plan is made of, as far as effects are made of it, whatever of it is made. */
export interface EffectsInput extends Omit<ProspectInput, "differences"> {
  readonly config: Config;
  /** Whose Settings count beside those at hand. */
  readonly guards: readonly Config[];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Whether any rule asks for actions: to find them takes long. */
  readonly needsActions: boolean;
}

/** What is the same whatever of a plan is made. */
function settledIn({ config, guards, live: { organization }, needsActions }: EffectsInput) {
  const actions = new Map<Key, readonly string[]>();
  return {
    account: accountThings([config, ...guards], organization),
    classOf: strengthIn(organization),
    whole: configThing(config),
    newActions: ({ key, before, after }: Difference): readonly string[] => {
      if (!needsActions) return [];
      const known =
        actions.get(key) ?? newlyAllowed(before as PermissionSetSpec | undefined, after as PermissionSetSpec);
      actions.set(key, known);
      return known;
    },
  };
}

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

  private granted({ action, after, before, sources }: Difference): Happening {
    const spec = (after ?? before) as AccountAssignmentSpec;
    const isGroup = spec.principalType === "GROUP";
    const definition = this.prospect.setCalled(spec.permissionSet);
    const thing = this.set(spec.permissionSet, definition);
    const ends = action === "delete" ? undefined : endOf(sources);
    return {
      action: action === "delete" ? "revoke" : "grant",
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

  private thingOf({ kind, before, after, ...difference }: Difference): Thing {
    const [name = "", ...more] = parseKey(objectKey(difference)).parts;
    if (isUser({ kind })) return userThing(name);
    if (isGroup({ kind })) return this.group(name);
    if (isPermissionSet({ kind })) return this.set(name, (after ?? before) as PermissionSetSpec | undefined);
    return otherThing(kind, [name, ...more].join("/"));
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
    const { today, live } = this.input;
    return effectOf(
      this.happeningOf(difference),
      { key, cause, source: sources[0] },
      { today, runBy: live.caller.arn },
    );
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
