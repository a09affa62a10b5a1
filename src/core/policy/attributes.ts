/**
 * Attributes that guardrails may look at, and what the context of each effect has of them: a part of `vocabulary.ts`.
 *
 * In: nothing (this is data). Out: `Attribute`, contexts. Invariant: what may be absent is optional, so that a rule must ask for it first. Example:
 * `context has days && context.days > 90`.
 */
import { PERMISSION_SET } from "../model/specs.ts";

/** Of Cedar: text, whole number, yes or no, moment, set of texts, one of a list, an entity. */
export type AttributeType =
  | "String"
  | "Long"
  | "Bool"
  | "datetime"
  | "Set<String>"
  | { readonly oneOf: "Class" | "Cause" }
  | { readonly entity: typeof PERMISSION_SET };

/** One thing that a rule may look at. */
export interface Attribute {
  readonly type: AttributeType;
  readonly optional?: true;
  /** A sentence without its end. */
  readonly doc: string;
}

export const text = (doc: string): Attribute => ({ type: "String", doc });
export const texts = (doc: string): Attribute => ({ type: "Set<String>", doc });
export const number = (doc: string): Attribute => ({ type: "Long", doc });
export const yesNo = (doc: string): Attribute => ({ type: "Bool", doc });
export const maybe = (attribute: Attribute): Attribute => ({ ...attribute, optional: true });

/** What is known of every effect. */
export const COMMON: Readonly<Record<string, Attribute>> = {
  cause: { type: { oneOf: "Cause" }, doc: "why it happens" },
  key: text("the key of the change, as the plan writes it"),
  now: { type: "datetime", doc: "midnight of the day of the plan, UTC" },
  runBy: text("the ARN of the AWS identity that plans or applies"),
  commitAuthors: texts(
    "e-mail addresses of the authors of the commits of the config folder since the last completed one, as the commits say, which nobody proves; where the history is not known, a rule that looks at them fails",
  ),
  pullRequests: texts(
    "numbers of the pull request that is planned, or of those that were merged since the last completed commit, as GitHub says to the action; elsewhere, and where a commit came without one, a rule that looks at them fails",
  ),
  pullRequestAuthors: texts("logins on GitHub, in lower case, of who opened them; not known where they are not"),
  owner: maybe(text("owner of the first rule that asks for it")),
  reason: maybe(text("reason of that rule")),
  ticket: maybe(text("ticket of that rule")),
};

const STRENGTH: Readonly<Record<string, Attribute>> = {
  class: { type: { oneOf: "Class" }, doc: "how strong it is, at the most" },
  isAdmin: yesNo("whether it may be of an administrator; what nobody can read may be"),
  canWrite: yesNo("whether it may change anything: write, admin or unknown"),
};

export const GRANT: Readonly<Record<string, Attribute>> = {
  ...COMMON,
  ...STRENGTH,
  permissionSet: { type: { entity: PERMISSION_SET }, doc: "what is granted or revoked" },
  people: maybe(
    number(
      "people behind the principal once the plan is made; where they were not read, a rule that looks at them fails",
    ),
  ),
  expires: maybe({ type: "datetime", doc: "when it ends; absent where it does not" }),
  days: maybe(number("days until then")),
};

export const MEMBER: Readonly<Record<string, Attribute>> = {
  ...COMMON,
  ...STRENGTH,
  accounts: number("accounts in which the group holds anything"),
};

export const DEFINED: Readonly<Record<string, Attribute>> = {
  ...COMMON,
  ...STRENGTH,
  isNew: yesNo("whether there was none"),
  classBefore: maybe({ type: { oneOf: "Class" }, doc: "how strong it was, at the most; absent where it is new" }),
  isStronger: yesNo("whether its class is higher than before"),
  newActions: texts("actions that it may allow and did not, as s3:DeleteBucket, by AWS's list; at the most"),
  accounts: number("accounts in which it is assigned or provisioned"),
};

export const CHANGED_SETTING: Readonly<Record<string, Attribute>> = {
  ...COMMON,
  isNew: yesNo("whether Settings did not have it"),
  isGone: yesNo("whether Settings have it no more"),
  before: maybe(text("what it said: a text as it is, all else as JSON with sorted members")),
  after: maybe(text("what it says, in the same way")),
  added: texts("entries that it has and had not: items of a list, members of a map as name: value, or all of it"),
  removed: texts("entries that it had and has no more"),
};

export const EXTENDED: Readonly<Record<string, Attribute>> = {
  ...GRANT,
  endedOn: { type: "datetime", doc: "when it ended by the last completed commit" },
  isPermanent: yesNo("whether it does not end any more"),
  moreDays: maybe(number("days that it lasts longer; absent where it does not end any more")),
};

export const MOVED: Readonly<Record<string, Attribute>> = {
  ...COMMON,
  class: { type: { oneOf: "Class" }, doc: "how strong what is granted by it is, at the most; none where nothing is" },
  isAdmin: yesNo("whether somebody may become administrator by it"),
  canWrite: yesNo("whether somebody may get to change anything by it"),
  isMoved: yesNo("whether its OU is another one"),
  isRenamed: yesNo("whether its name is another one"),
  isTagged: yesNo("whether tags that selectors look at are others"),
  ouBefore: text("the path of its OU by the lock"),
  nameBefore: text("its name by the lock"),
  tagsAdded: texts("of those tags what it has and had not, as team=web"),
  tagsRemoved: texts("of those tags what it had and has no more"),
  grants: number("assignments that are to be made by it"),
  revokes: number("assignments that are to go by it"),
};
