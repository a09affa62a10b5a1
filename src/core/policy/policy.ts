/**
 * Guardrails: rules in Cedar over the effects of a plan, and what they say of one.
 *
 * In: nothing (these are the nouns). Out: `Policy`, `Effect`, `PolicyEngine`. Invariant: whoever decides is behind `PolicyEngine`; an
 * answer with errors is none. Example: `forbid (principal is User, action == Action::"grant", resource);`.
 */
import type { Key } from "../base/key.ts";
import type { CedarFile } from "../document/cedar-file.ts";
import type { Position } from "../document/document.ts";
import type { PolicySeverity } from "../model/cause/policy-finding.ts";
import type { KeyedExemption } from "./exempt.ts";
import type { EffectName } from "./vocabulary.ts";

/** One rule, with its annotations. */
export interface Policy {
  /** `@id`, or the file's name where that has one rule alone. */
  readonly id: string;
  readonly severity: PolicySeverity;
  /** `@message`: a sentence without its end. */
  readonly message?: string;
  /** `@approvers`: teams or people, as they are written. */
  readonly approvers: readonly string[];
  /** `@exempt`; absent: none. */
  readonly exemptions?: readonly KeyedExemption[];
  /** The rule alone, with its annotations. */
  readonly text: string;
  /** Names of attributes that it looks at, and `hasTag`, `getTag`: as Cedar understands it, however they are written. */
  readonly looksAt: ReadonlySet<string>;
  /** Effects that it may be about; absent: all. */
  readonly actions?: ReadonlySet<string>;
  readonly at: Position;
}

/** A value of Cedar's, as JSON. */
export type CedarValue =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly __entity: EntityId }
  | { readonly __extn: { readonly fn: "datetime"; readonly arg: string } };

/** How Cedar knows a thing. */
export interface EntityId {
  readonly type: string;
  readonly id: string;
}

/** A thing, with all that is known of it. */
export interface Entity {
  readonly uid: EntityId;
  readonly attrs: Readonly<Record<string, CedarValue>>;
  readonly tags?: Readonly<Record<string, string>>;
}

/** What a change does to one thing: Cedar's request. Every entity that an attribute points to is among `entities`. */
export interface Effect {
  readonly key: Key;
  readonly action: EffectName;
  readonly principal: EntityId;
  readonly resource: EntityId;
  readonly context: Readonly<Record<string, CedarValue>>;
  readonly entities: readonly Entity[];
  /** Parts of it that nobody could read: what stands there is made up, and a rule that looks at it decides nothing. */
  readonly unread: readonly Unread[];
}

/** Pull requests on GitHub: their numbers, and logins of who opened them, in lower case. */
export interface Pulls {
  readonly numbers: readonly string[];
  readonly authors: readonly string[];
}

/** What of an effect may be unread, as rules write it. */
export type Unread =
  | "commitAuthors"
  | "pullRequests"
  | "tags"
  | "isTagged"
  | "ou"
  | "labels"
  | "isDelegated"
  | "people"
  | "permissionSet";

/** What is wrong with rules, in Cedar's words. */
export interface PolicyProblem {
  readonly message: string;
  readonly help?: string;
  readonly at: Position;
  /** Where the rule begins that it is of: another one may stand on the line of the mistake. */
  readonly rule: Position;
}

/** Rules that may be asked, or what is wrong with them. */
export interface Parsed {
  readonly policies: readonly Policy[];
  readonly problems: readonly PolicyProblem[];
}

/** Ids of the rules that forbid an effect, and of those that could not be evaluated, with Cedar's words. */
export interface Answer {
  readonly forbidding: readonly string[];
  readonly failed: readonly { readonly id?: string; readonly message: string }[];
}

/** Whoever decides: Cedar. It keeps nothing between two calls of `ask`. */
export interface PolicyEngine {
  /** Parses files and holds them against the schema. */
  readonly parse: (files: readonly CedarFile[]) => Parsed;
  /** Takes rules, and answers of one effect after the other. Ids differ. */
  readonly ask: (policies: readonly Pick<Policy, "id" | "text">[]) => (effect: Effect) => Answer;
}
