/**
 * The judge: which changes may be made, which need a person, which are refused.
 *
 * In: differences with their steps, and what there is. Out: `Change[]`, each with a verdict and its reasons. Invariant:
 * the strictest verdict wins (deny, withheld, ask, allow); deleting an object always asks; what is protected is never
 * removed. Example: the last assignment of a set in an account is `ask`, since its role goes and another would have a
 * new ARN.
 */

import { tallyOf } from "../access/tally.ts";
import { type Key, keyOf, nameOf, parseKey } from "../base/key.ts";
import { fieldsThat } from "../iam/narrowing.ts";
import { assignmentOf, countOfAssignments } from "../model/assignment.ts";
import { type Change, type Difference, mayBeMade } from "../model/change.ts";
import { unprovisionableIn } from "../model/organization.ts";
import { waitsForPrincipal } from "../model/resource.ts";
import { isDestructive, type Step } from "../model/step.ts";
import { withArticle } from "../model/vocabulary.ts";
import { anewRule, heldRule, together } from "./anew-rule.ts";
import { lockRules } from "./lock-rules.ts";
import { meanwhileRule } from "./meanwhile-rule.ts";
import { memoryRules } from "./memory-rules.ts";
import { movesRule } from "./moves.ts";
import { alongRule } from "./narrowed.ts";
import { identityProviderRule, managementRule, otherConfigRule } from "./owner-rules.ts";
import { protectedRule } from "./protected.ts";
import { judgeRenames } from "./rename-rule.ts";
import { ask, type Context, deny, type JudgeRule, note, type Refused, type Ruling, type Whole } from "./ruling.ts";
import { uncommittedRule } from "./uncommitted.ts";
import { joined, NONE, rulingsOf, verdictOf } from "./verdict.ts";

function deletionRule({ kinds }: Context): JudgeRule {
  return (difference) => {
    const kind = kinds.get(difference.kind);
    // Of what is made anew another rule tells.
    if (difference.action !== "delete" || kind?.deletionAsks !== true || difference.anew !== undefined)
      return undefined;
    return ask(`deletes ${withArticle(kind.noun)}`);
  };
}

/** Said beside whatever else is: a reviewer looks for it. */
function wideningRule({ kinds }: Context): JudgeRule {
  return (difference) => {
    if (difference.action !== "update") return undefined;
    const fields = fieldsThat("widens", difference, kinds.get(difference.kind));
    return fields.length === 0 ? undefined : note(`lets people do more: ${fields.join(", ")}`);
  };
}

function lastAssignmentRule({ kinds, tally }: Whole): JudgeRule {
  return (difference) => {
    if (assignmentOf(difference) === undefined || difference.action !== "delete") return undefined;
    const share = kinds.get(difference.kind)?.access?.(difference.before!).shares ?? "";
    if (tally.staying(share) + tally.coming(share) > 0) return undefined;
    return ask("the last assignment there: the role goes with it, and a new one would have another ARN");
  };
}

/** AWS refuses to delete a set that is still assigned; assignments of others are not ours to remove. */
function occupiedSetRule({ tally, live }: Whole): JudgeRule {
  return ({ kind, action, key }) => {
    if (kind !== "PermissionSet" || action !== "delete") return undefined;
    const left = tally.through(key);
    if (left <= 0) return undefined;
    const through = `${keyOf("AccountAssignment", nameOf(key))}/`;
    const orphans = [...live.resources.values()].filter(({ facts }) => facts?.orphan === true);
    const hint = orphans.some((orphan) => orphan.key.startsWith(through))
      ? "; what is left of users and groups that are gone goes with --purge-orphans"
      : "";
    return deny(`${countOfAssignments(left)} of it would remain that this config does not own${hint}`);
  };
}

/** An assignment outlives its principal (aws-api 3.13), and nobody would know any more whose it was. */
function orphanRule({ tally }: Whole): JudgeRule {
  return ({ kind, action, key }) => {
    if ((kind !== "User" && kind !== "Group") || action !== "delete") return undefined;
    const left = tally.of(key);
    if (left > 0) return deny(`${countOfAssignments(left)} to it would be orphaned: they outlive it`);
    const unreachable = tally.unreachableOf(key);
    if (unreachable === 0) return undefined;
    return note(
      `${countOfAssignments(unreachable)} to it ${unreachable === 1 ? "stays" : "stay"}, of nobody, in accounts that are not active`,
    );
  };
}

/** `name`: whoever waits for the same. */
const whyAsked = (name: string, isOrphan: boolean): string =>
  isOrphan
    ? `it may be of ${name}, which is to have the same and does not exist: whoever makes it again may want to know`
    : `it may have been renamed: the same is declared for ${name}, which does not exist`;

/**
 * A principal that is not there yet may be the one that is about to lose its place, under a new name. Who waits for a set that is not
 * there yet may need what they have in its place.
 */
function pendingRule({ pending, live }: Context): JudgeRule {
  const waiting = new Map<string, string>();
  // Whose it is, and in which account.
  const holder = (key: Key) => parseKey(key).parts.slice(1).join("\n");
  // A key without its principal: a set and an account, or a group.
  const place = (key: Key) => {
    const { kind, parts } = parseKey(key);
    return [kind, parts[0], kind === "AccountAssignment" ? parts[2] : ""].join("\n");
  };
  const instead = new Map<string, string>();
  for (const one of pending)
    for (const key of one.keys) {
      if (waitsForPrincipal(one)) waiting.set(place(key), one.principal.name);
      else instead.set(holder(key), one.permissionSet);
    }
  return ({ key, kind, action }) => {
    if (action !== "delete" || (kind !== "AccountAssignment" && kind !== "GroupMembership")) return undefined;
    const name = waiting.get(place(key));
    if (name !== undefined) return ask(whyAsked(name, live.resources.get(key)?.facts?.orphan === true));
    const set = kind === "AccountAssignment" ? instead.get(holder(key)) : undefined;
    return set === undefined ? undefined : ask(`there they wait for the permission set ${set}, which does not exist`);
  };
}

function additiveRule({ config }: Context): JudgeRule {
  return (difference, steps) => {
    if (config.settings.mode !== "additive") return undefined;
    const destructive = difference.action === "delete" || steps.some(isDestructive);
    return destructive ? { verdict: "withheld", reason: "mode additive neither removes nor overwrites" } : undefined;
  };
}

/** How many roles change with a definition. */
function reachOf({ key }: Difference, steps: readonly Step[], { live }: Context): { reaches?: number } {
  if (!steps.some((step) => step.operation === "ProvisionPermissionSet")) return {};
  const inactive = unprovisionableIn(live.organization);
  const accounts = live.resources.get(key)?.facts?.provisionedAccounts ?? [];
  return { reaches: accounts.filter((account) => !inactive.has(account)).length };
}

/**
 * Judges every difference first on its own, then by the whole of those that may be made. Guards refuse in rounds: what does
 * not depend on what they refused is asked once.
 */
export function judgeOf(context: Context): (refused: Refused) => readonly Change[] {
  const { differences, live, holders, kinds } = context;
  const before = rulingsOf(context, [
    deletionRule(context),
    anewRule,
    heldRule,
    wideningRule(context),
    otherConfigRule(context),
    managementRule(context),
    identityProviderRule(context),
    pendingRule(context),
    additiveRule(context),
    uncommittedRule(context),
    ...memoryRules(context),
    ...lockRules(context),
  ]);
  const after = rulingsOf(context, [meanwhileRule(context), movesRule(context), alongRule(context)]);
  return (refused) => {
    // What guards said of the plan as a whole, so that the rules that look at the whole know it.
    const own = differences.map(({ key }, index) => {
      const denied = refused.get(key);
      return joined(before[index]!, denied === undefined ? NONE : denied.map(deny), after[index]!);
    });
    const closed = new Set<Key>();
    for (const [index, { key }] of differences.entries()) {
      if (!mayBeMade(verdictOf(own[index]!).verdict)) closed.add(key);
    }
    const isOpen = (key: Key) => !closed.has(key);
    const whole: Whole = { ...context, isOpen, tally: tallyOf(live, differences, kinds, isOpen, holders) };
    const rules = [lastAssignmentRule(whole), occupiedSetRule(whole), orphanRule(whole), protectedRule(whole)];
    return judgedBy(context, own, rulingsOf(context, rules));
  };
}

function judgedBy(
  context: Context,
  own: readonly (readonly Ruling[])[],
  all: readonly (readonly Ruling[])[],
): readonly Change[] {
  const judged = context.differences.map((difference, index): Change => {
    const steps = context.steps.get(difference.key) ?? [];
    const ruled = verdictOf(joined(own[index]!, all[index]!));
    return { ...difference, ...ruled, steps, ...reachOf(difference, steps, context) };
  });
  return together(judgeRenames(judged, context.renames ?? []));
}
