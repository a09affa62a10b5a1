/**
 * Resolution: a config and the directory of accounts and principals give what should be.
 *
 * In: `Config`, what exists (accounts, OUs, principals), today. Out: `Desired`. Invariant: a rule that cannot be
 * resolved yields nothing and covers with an `Unknown` all it might have yielded; a principal that does not exist makes
 * a `Pending`, and so does a permission set that somebody else defines; nothing is guessed. Example: a rule for `ou: /Prod` with two
 * accounts in it yields two assignments.
 */
import { hasExpired } from "../base/expiry.ts";
import { compareText } from "../base/key.ts";
import { assignmentPattern } from "../model/assignment.ts";
import type { Config, Declared, PrincipalName, Rule } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import { type Desired, namedPair, principalPart } from "../model/resource.ts";
import type { GroupDeclaration } from "../model/specs.ts";
import { problemText } from "../select/selection-problem.ts";
import type { SelectionProblem } from "../select/selectors.ts";
import { grantedBy, pairsOf, sourceOf } from "./assignments-of-rule.ts";
import { type Directory, Resolution, type ResolveOptions } from "./resolution.ts";

export function addObject(resolution: Resolution, declared: Declared, kinds: Registry): void {
  if (declared.definedBy !== undefined) return;
  const resources = kinds.get(declared.kind)?.expand?.(declared) ?? [];
  const members = (declared.spec as GroupDeclaration).members;
  for (const resource of resources) {
    // No two objects stand for the same, or it is two members of a past group, of whom nobody asks where they stand.
    const member = isMembership(resource) ? (resource.spec as GroupMembershipSpec).member : undefined;
    const principal = member === undefined ? undefined : ({ type: "USER", name: member } as const);
    if (principal === undefined || resolution.exists(principal)) resolution.resources.set(resource.key, resource);
    else resolution.wait(principal, [resource.key], members?.find((m) => m.userName === member)?.at ?? declared.at);
  }
}

/** Everything that a rule whose selector fails might have granted. */
function coverRule(resolution: Resolution, rule: Rule, problems: readonly SelectionProblem[]): void {
  const [problem] = problems;
  if (problem === undefined) return;
  const isUnread = problems.some(({ problem: which }) => which === "tags-unknown" || which === "account-unlisted");
  for (const permissionSet of rule.permissionSets) {
    for (const principal of rule.principals) {
      const unknown = {
        pattern: assignmentPattern({ permissionSet, principal: principalPart(principal) }),
        reason: problemText(problem),
        at: problem.at,
        ...(problem.near === undefined ? {} : { near: problem.near }),
      };
      resolution.unknown.push(unknown);
      if (isUnread) resolution.unread.push(unknown);
    }
  }
}

function addInactive(resolution: Resolution, rule: Rule, inactive: readonly string[]): void {
  if (inactive.length === 0) return;
  for (const account of inactive) resolution.inactive.add(account);
  for (const pair of pairsOf(rule)) resolution.inactiveFor.add(pair, inactive);
}

export function addRule(resolution: Resolution, rule: Rule): void {
  const known = resolution.named.size;
  for (const permissionSet of rule.permissionSets) {
    for (const principal of rule.principals) resolution.named.add(namedPair(permissionSet, principalPart(principal)));
  }
  // Nobody else speaks of pairs that no rule named before.
  const first = resolution.named.size - known === rule.permissionSets.length * rule.principals.length;
  const selection = resolution.select(rule.accounts);
  const expired = resolution.options.past === undefined && hasExpired(rule.expires, resolution.options.today);
  if (!expired) addInactive(resolution, rule, selection.inactive);
  if (selection.problems.length > 0) {
    if (!expired) coverRule(resolution, rule, selection.problems);
    return;
  }
  if (expired) expireRule(resolution, rule, selection.accounts);
  else grantRule(resolution, rule, selection.accounts, first);
}

function expireRule(resolution: Resolution, rule: Rule, accounts: readonly string[]): void {
  const source = sourceOf(rule);
  for (const permissionSet of rule.permissionSets) {
    for (const principal of rule.principals) {
      for (const { key } of grantedBy(permissionSet, principal, accounts, [source])) resolution.expire(key, source);
    }
  }
}

function grantRule(resolution: Resolution, rule: Rule, accounts: readonly string[], first: boolean): void {
  const sources = [sourceOf(rule)] as const;
  const granted = (principal: PrincipalName, sets: readonly string[]) =>
    sets.flatMap((permissionSet) => grantedBy(permissionSet, principal, accounts, sources));
  const isThere = (permissionSet: string) => resolution.missingSetOwner(permissionSet) === undefined;
  const there = rule.permissionSets.filter(isThere);
  const principals = rule.principals.filter((principal) => resolution.exists(principal));
  for (const principal of principals) resolution.addAssignments(granted(principal, there), first);
  const keysOf = (principal: PrincipalName, sets: readonly string[]) => granted(principal, sets).map(({ key }) => key);
  // Who is missing waits with all of it: one line of the plan for each grant is enough.
  for (const principal of rule.principals)
    if (!principals.includes(principal)) resolution.wait(principal, keysOf(principal, rule.permissionSets), rule.at);
  if (principals.length === 0) return;
  for (const permissionSet of rule.permissionSets) {
    const owner = resolution.missingSetOwner(permissionSet);
    const keys = owner === undefined ? [] : principals.flatMap((principal) => keysOf(principal, [permissionSet]));
    if (owner !== undefined) resolution.waitForSet(permissionSet, owner, keys, rule.at);
  }
}

export function resolve(config: Config, directory: Directory, kinds: Registry, options: ResolveOptions): Desired {
  const resolution = new Resolution(config, directory, options);
  for (const declared of config.objects.values()) addObject(resolution, declared, kinds);
  for (const rule of config.rules) addRule(resolution, rule);
  const { resources, expired, unknown, unread, pending, named, inactive, inactiveFor } = resolution;
  const inactiveAccounts = [...inactive].sort(compareText);
  return { resources, expired, unknown, unread, pending, named, inactiveAccounts, inactiveFor };
}
