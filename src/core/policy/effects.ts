/**
 * Effects: what the changes of a plan do to one thing each, as guardrails see it.
 *
 * In: a difference, and what people and groups would have once the plan is made. Out: `Effect`. Invariant: every change has one, whatever its
 * kind; it is a function of what the plan is made of, and of nothing else. Example: Admin for the group ops in an account is `Action::"grant"`.
 */
import { type Strength, strengthIn } from "../access/strength.ts";
import { endOf } from "../base/expiry.ts";
import { parseKey } from "../base/key.ts";
import { newlyAllowed } from "../iam/class/newly-allowed.ts";
import { type AccessClass, rankOfClass, strongest } from "../model/access/class.ts";
import { objectKey } from "../model/anew.ts";
import { type AccountAssignmentSpec, isAssignment } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import { principalPart } from "../model/resource.ts";
import { groupKeyOf, isGroup, isPermissionSet, isUser, type PermissionSetSpec } from "../model/specs.ts";
import type { CedarValue, Effect } from "./policy.ts";
import { Prospect, type ProspectInput } from "./prospect.ts";
import {
  accountThings,
  configThing,
  groupThing,
  otherThing,
  refOf,
  setThing,
  type Thing,
  userThing,
  withoutAbsent,
} from "./things.ts";

/** What a plan is made of, as far as effects are made of it. */
export interface EffectsInput extends ProspectInput {
  readonly config: Config;
  /** Whose Settings count beside those at hand. */
  readonly guards: readonly Config[];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Whether any rule asks for actions: to find them takes long. */
  readonly needsActions: boolean;
}

const DAY = 86_400_000;

const dateOf = (day: string): CedarValue => ({ __extn: { fn: "datetime", arg: day } });

const classRef = (one: AccessClass): CedarValue => refOf({ type: "Class", id: one });

/** What nobody can read may be anything. */
const strengthOf = (one: AccessClass) => ({
  class: classRef(one),
  isAdmin: rankOfClass(one) >= rankOfClass("unknown"),
  canWrite: rankOfClass(one) >= rankOfClass("write"),
});

/** One thing that happens, of which `related` is what its context points to. */
interface Happening {
  readonly action: Effect["action"];
  readonly principal: Thing;
  readonly resource: Thing;
  readonly related?: readonly Thing[];
  readonly context: Readonly<Record<string, CedarValue | undefined>>;
}

class Effects {
  private readonly input: EffectsInput;
  private readonly prospect: Prospect;
  private readonly account: (id: string) => Thing;
  private readonly classOf: Strength;
  private readonly whole: Thing;

  constructor(input: EffectsInput) {
    this.input = input;
    const { organization } = input.live;
    this.prospect = new Prospect(input);
    this.account = accountThings([input.config, ...input.guards], organization);
    this.classOf = strengthIn(organization);
    this.whole = configThing(input.config);
  }

  private peopleIn(group: string): number | undefined {
    return this.prospect.peopleIn(group, groupKeyOf(group));
  }

  private group(name: string): Thing {
    return groupThing(name, this.peopleIn(name));
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
      resource: this.account(spec.account),
      related: [thing],
      context: {
        ...strengthOf(this.classOf(definition, spec.account)),
        permissionSet: refOf(thing.entity.uid),
        people: isGroup ? this.peopleIn(spec.principal) : 1,
        expires: ends === undefined ? undefined : dateOf(ends),
        days: ends === undefined ? undefined : (Date.parse(ends) - Date.parse(this.input.today)) / DAY,
      },
    };
  }

  private joined({ action, after, before }: Difference): Happening {
    const { group, member } = (after ?? before) as GroupMembershipSpec;
    const held = this.prospect.heldBy(principalPart({ type: "GROUP", name: group }));
    const classes = held.map((one) => this.classOf(this.prospect.setCalled(one.permissionSet), one.account));
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
  private redefined({ action, before, after }: Difference): Happening {
    const [old, spec] = [before as PermissionSetSpec | undefined, after as PermissionSetSpec];
    const places = this.prospect.accountsOf(spec.name);
    const classIn = (one: PermissionSetSpec) =>
      strongest(places.map((place) => this.classOf(one, place))) ?? this.classOf(one, "");
    const [now, was] = [classIn(spec), old === undefined ? undefined : classIn(old)];
    return {
      ...{ action: "changePermissionSet", principal: this.whole, resource: this.set(spec.name, spec) },
      context: {
        ...strengthOf(now),
        isNew: action === "create",
        classBefore: was === undefined ? undefined : classRef(was),
        isStronger: rankOfClass(now) > rankOfClass(was ?? "none"),
        newActions: this.input.needsActions ? newlyAllowed(old, spec) : [],
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
    const [principal, resource] = [this.whole, this.thingOf(difference)];
    if (action === "delete") return { action, principal, resource, context: {} };
    return { action: "change", principal, resource, context: { isNew: action === "create" } };
  }

  of(difference: Difference): Effect {
    const { action, principal, resource, related = [], context } = this.happeningOf(difference);
    const { key, cause, sources } = difference;
    const [source, things] = [sources[0], [principal, resource, ...related]];
    return {
      ...{ key, action, principal: principal.entity.uid, resource: resource.entity.uid },
      context: withoutAbsent({
        ...{ cause: refOf({ type: "Cause", id: cause }), key, now: dateOf(this.input.today) },
        ...{ runBy: this.input.live.caller.arn, owner: source?.owner, reason: source?.reason, ticket: source?.ticket },
        ...context,
      }),
      entities: things.map(({ entity }) => entity),
      unread: [...new Set(things.flatMap(({ unread }) => unread))],
    };
  }
}

/** Of all differences of a plan, the effect of each. */
export function effectsIn(input: EffectsInput): (difference: Difference) => Effect {
  const effects = new Effects(input);
  return (difference) => effects.of(difference);
}
