/**
 * What guardrails speak of: the one description of it, from which the Cedar schema, the JSON Schema of an effect and the page for people are made.
 *
 * In: nothing (this is data). Out: `ENTITIES`, `ACTIONS`, `ENUMS`. Invariant: whoever adds an attribute adds it here and in `effects.ts`, and in no
 * third place; what may be absent is optional, so that a rule must ask for it first. Example: `context.class == Class::"admin"`.
 */
import { ACCESS_CLASSES } from "../model/access/class.ts";
import { GROUP, PERMISSION_SET, USER } from "../model/specs.ts";
import {
  type Attribute,
  CHANGED_SETTING,
  COMMON,
  DEFINED,
  EXTENDED,
  GRANT,
  MEMBER,
  MOVED,
  maybe,
  number,
  text,
  texts,
  yesNo,
} from "./attributes.ts";

/** Raised when an attribute goes, or means something else; one that comes does not raise it. */
export const POLICY_VERSION = 1;

/** A kind of thing, with what is known of it. `tags`: it has AWS's tags, of any name. */
export interface EntityType {
  readonly doc: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly tags?: true;
}

/** Something that happens to one thing. */
export interface EffectType {
  readonly doc: string;
  readonly principals: readonly string[];
  readonly resources: readonly string[];
  readonly context: Readonly<Record<string, Attribute>>;
}

/** Words of a fixed list, `Class::"admin"`: a mistyped one is an error and no rule that never fires. */
export const ENUMS = {
  Class: { doc: "how strong access is, at the most", words: ACCESS_CLASSES },
  Cause: {
    doc: "why it happens",
    words: ["edit", "drift", "expiry", "account", "adoption"],
  },
} as const;

/** Things, by the name that a rule calls them. */
export const ENTITIES = {
  [USER]: { doc: "a person of the identity store", attributes: { name: text("the user name") } },
  [GROUP]: {
    doc: "a group of the identity store",
    attributes: {
      name: text("its display name"),
      people: maybe(number("members once the plan is made; where they were not read, a rule that looks at them fails")),
    },
  },
  [PERMISSION_SET]: {
    doc: "a permission set, as it would be",
    attributes: {
      name: text("its name"),
      description: maybe(text("its description")),
      sessionMinutes: number("how long a session lasts, in minutes"),
      managedPolicies: texts("AWS managed policies by path and name, as job-function/ViewOnlyAccess"),
      customerManagedPolicies: texts("customer managed policies by path and name, as org/DevGuard"),
      hasInlinePolicy: yesNo("whether it has an inline policy"),
      hasBoundary: yesNo("whether it has a permissions boundary"),
      relayState: maybe(text("the page that it opens")),
    },
    tags: true,
  },
  Account: {
    doc: "an account of the organization",
    attributes: {
      id: text("12 digits"),
      name: text("its name; its id where nobody knows the name"),
      ou: text("the path of its OU, as /Workloads/Prod; / at the root"),
      labels: texts("what Settings call it (sensitive), those at hand or those of the last applied config"),
      isManagement: yesNo("whether it is the management account"),
      isDelegated: yesNo("whether it is the delegated administrator of Identity Center"),
    },
    tags: true,
  },
  Thing: {
    doc: "anything else that is declared",
    attributes: { kind: text("its kind, as in YAML"), name: text("its name") },
  },
  Setting: {
    doc: "a key of Settings",
    attributes: { name: text("what it is called in YAML, as protected or limits") },
  },
  Config: {
    doc: "the config that is applied: the principal where an effect is nobody's access",
    attributes: { name: text("its name in Settings"), mode: text("observe, additive or full") },
  },
} as const satisfies Readonly<Record<string, EntityType>>;

/** Effects, by the name that a rule calls them. */
export const ACTIONS = {
  grant: {
    doc: "a user or group gets a permission set in an account",
    principals: [USER, GROUP],
    resources: ["Account"],
    context: GRANT,
  },
  revoke: {
    doc: "a user or group loses a permission set in an account",
    principals: [USER, GROUP],
    resources: ["Account"],
    context: GRANT,
  },
  join: { doc: "a person becomes a member of a group", principals: [USER], resources: [GROUP], context: MEMBER },
  leave: {
    doc: "a person is no member of a group any more",
    principals: [USER],
    resources: [GROUP],
    context: MEMBER,
  },
  changePermissionSet: {
    doc: "a permission set is made, or gets another definition",
    principals: ["Config"],
    resources: [PERMISSION_SET],
    context: DEFINED,
  },
  change: {
    doc: "a user, a group or anything else is made, or gets other fields",
    principals: ["Config"],
    resources: [USER, GROUP, "Thing"],
    context: { ...COMMON, isNew: yesNo("whether there was none") },
  },
  delete: {
    doc: "a user, a group, a permission set or anything else goes",
    principals: ["Config"],
    resources: [USER, GROUP, PERMISSION_SET, "Thing"],
    context: COMMON,
  },
  extend: {
    doc: "a grant that is there lasts longer than by the last completed commit, or for good; it is no change of the plan",
    principals: [USER, GROUP],
    resources: ["Account"],
    context: EXTENDED,
  },
  adopt: {
    doc: "a document comes for a user, group, permission set or anything else that was there before this config; it is no change of the plan, and what it changes of that is an effect of its own",
    principals: ["Config"],
    resources: [USER, GROUP, PERMISSION_SET, "Thing"],
    context: COMMON,
  },
  accountMoved: {
    doc: "an account is in another OU, or has another name or other tags, than by idc.lock.yaml, the one of the last completed commit or the one at hand; it is no change of the plan, and what is granted and revoked by it are effects of their own",
    principals: ["Config"],
    resources: ["Account"],
    context: MOVED,
  },
  changeSettings: {
    doc: "a key of Settings says something else than in the last completed commit; it is no change of the plan",
    principals: ["Config"],
    resources: ["Setting"],
    context: CHANGED_SETTING,
  },
} as const satisfies Readonly<Record<string, EffectType>>;

/** The name of an effect: `Action::"grant"`. */
export type EffectName = keyof typeof ACTIONS;
