/**
 * What guardrails say of the changes of a plan: the rules at hand, and those of the completed commit and of all written from since.
 *
 * In: parsed rules, an engine, effects. Out: `Policies`, `PolicyJudge`. Invariant: a rule that fails is a denial, and so is an engine that does.
 * Example: `no-direct-users` denies a grant to a user.
 */

import { sameJson } from "../base/json.ts";
import type { Key } from "../base/key.ts";
import { sortedOnce } from "../base/lists.ts";
import { once } from "../base/once.ts";
import { type PolicyFinding, SEVERITIES } from "../model/cause/policy-finding.ts";
import type { Difference } from "../model/change.ts";
import { PERMISSION_SET } from "../model/specs.ts";
import { exemptionOf } from "./exempt.ts";
import type { Answer, Effect, Policy, PolicyEngine, Unread } from "./policy.ts";
import { ENTITIES } from "./vocabulary.ts";

/** A rule that counts. `past`: it is of an earlier commit, and the one at hand has no such rule. */
export interface Ranked {
  readonly policy: Policy;
  readonly past: boolean;
}

/** Rules that count, and what they answer: two commits may have two rules of one name, so answers name them by their places in the list. */
export interface Policies {
  readonly rules: readonly Ranked[];
  readonly answer: (effect: Effect) => Answer;
}

/** An engine that fails is an answer, too. */
export function policiesOf(rules: readonly Ranked[], engine: Pick<PolicyEngine, "ask">): Policies {
  const ask = once(() => engine.ask(rules.map(({ policy }, at) => ({ id: `${at}`, text: policy.text }))));
  const answer = (effect: Effect): Answer => {
    try {
      return ask()(effect);
    } catch (thrown) {
      return { forbidding: [], failed: [{ message: String(thrown) }] };
    }
  };
  return { rules, answer };
}

/** What a rule looks at where it asks which pull requests brought what is planned. */
export const PULLS = ["pullRequests", "pullRequestAuthors"] as const;

/** What a rule looks at where it looks at what may be unread; names are always known. */
const MENTIONS: Readonly<Record<Unread, readonly string[]>> = {
  commitAuthors: ["commitAuthors"],
  pullRequests: PULLS,
  tags: ["hasTag", "getTag"],
  isTagged: ["isTagged", "tagsAdded", "tagsRemoved"],
  ou: ["ou", "isMoved", "ouBefore"],
  labels: ["labels"],
  isDelegated: ["isDelegated"],
  people: ["people"],
  permissionSet: Object.keys(ENTITIES[PERMISSION_SET].attributes).filter((name) => name !== "name"),
};

const WORDS: Readonly<Record<Unread, string>> = {
  commitAuthors: "who wrote the commits is not known",
  pullRequests: "which pull requests it comes from is not known",
  tags: "tags that it looks at were not read",
  isTagged: "the tags of the account were not read",
  ou: "the OU of the account was not read",
  labels: "what Settings call the account is not known",
  isDelegated: "the delegated administrators were not read",
  people: "the members of the group were not read",
  permissionSet: "the permission set was not read",
};

/** Whether any rule looks at something. */
export const looksAt = ({ rules }: Pick<Policies, "rules">, what: string): boolean =>
  rules.some(({ policy }) => policy.looksAt.has(what));

const saysOf = ({ message, id }: Policy): string => message ?? `${id} forbids it`;

/** What of a rule a finding says. */
const headOf = (key: Key, { policy: { id, approvers, at }, past }: Ranked) => ({
  ...{ key, policy: id, approvers, at },
  ...(past ? { past: true as const } : {}),
});

const failedOf = (key: Key, rule: Ranked | undefined, why: string): PolicyFinding => ({
  ...(rule === undefined ? { key, policy: "cedar", approvers: [] } : headOf(key, rule)),
  ...{ severity: "deny", message: `it could not be evaluated: ${why}`, failed: true },
});

/** Cedar names rules in any order: a plan has the same bytes each time. */
const place = (id: string | undefined): number => Number(id ?? -1);

/** Of one effect, by the rules that say something. A rule that looks at what nobody read says nothing, whatever it answers. */
function findingsOf(
  { key, action, unread }: Effect,
  { forbidding, failed }: Answer,
  { rules }: Policies,
  today: string,
): readonly PolicyFinding[] {
  const ruleOf = (id: string | undefined) => (id === undefined ? undefined : rules[Number(id)]);
  const blind = new Map<string, Unread>();
  for (const [at, { policy }] of rules.entries()) {
    if (policy.actions?.has(action) === false) continue;
    const what = unread.find((one) => MENTIONS[one].some((name) => policy.looksAt.has(name)));
    if (what !== undefined) blind.set(`${at}`, what);
  }
  const failing = failed
    .filter(({ id }) => id === undefined || !blind.has(id))
    .toSorted((a, b) => place(a.id) - place(b.id));
  return [
    ...forbidding
      .toSorted((a, b) => place(a) - place(b))
      .flatMap((id): PolicyFinding[] => {
        const rule = blind.has(id) ? undefined : ruleOf(id);
        if (rule === undefined) return [];
        const exempt = exemptionOf(rule.policy.exemptions ?? [], key, today);
        const said = { ...headOf(key, rule), severity: rule.policy.severity, message: saysOf(rule.policy) };
        return [exempt === undefined ? said : { ...said, exempt }];
      }),
    ...failing.map(({ id, message }) => failedOf(key, ruleOf(id), message)),
    ...[...blind].map(([id, what]) => failedOf(key, ruleOf(id), WORDS[what])),
  ];
}

/** Whoever is asked instead of others is another one to ask. */
const asksTheSame = (one: PolicyFinding, other: PolicyFinding): boolean =>
  other.severity !== "approve" || sameJson(sortedOnce(one.approvers), sortedOnce(other.approvers));

/** A rule that was edited, and says no less than before, speaks for itself; one that says nothing any more speaks for none. */
function withoutRepeats(findings: readonly PolicyFinding[]): readonly PolicyFinding[] {
  const strictness = ({ severity, exempt }: PolicyFinding) =>
    exempt === undefined ? SEVERITIES.indexOf(severity) : SEVERITIES.length;
  return findings.filter(
    (one) =>
      one.past === undefined ||
      !findings.some(
        (other) =>
          other.past === undefined &&
          other.policy === one.policy &&
          (other.failed === undefined || one.failed === true) &&
          strictness(other) <= strictness(one) &&
          (other.severity !== "approve" || asksTheSame(other, one)),
      ),
  );
}

/** What all rules say of one effect. `today`: `YYYY-MM-DD`, UTC. */
export const saidOf = (policies: Policies, effect: Effect, today: string): readonly PolicyFinding[] =>
  withoutRepeats(findingsOf(effect, policies.answer(effect), policies, today));

/** What all rules say of a difference. */
export type PolicyJudge = (difference: Difference) => readonly PolicyFinding[];

/** What all rules say of some differences where these are made and no others. `alone`: beside what was said of them among more. */
export type PolicyJudges = (made: readonly Difference[], alone?: "alone") => readonly PolicyFinding[];

/** `today`: `YYYY-MM-DD`, UTC. */
export function policyJudge(
  policies: Policies,
  effectOf: (difference: Difference) => Effect,
  today: string,
): PolicyJudge {
  const known = new Map<Key, readonly PolicyFinding[]>();
  return (difference) => {
    const before = known.get(difference.key);
    if (before !== undefined) return before;
    const found = saidOf(policies, effectOf(difference), today);
    known.set(difference.key, found);
    return found;
  };
}
