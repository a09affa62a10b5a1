/**
 * Resolution: a config and the directory of accounts and principals give what should be.
 *
 * In: `Config`, what exists (accounts, OUs, principals), today. Out: `Desired`. Invariant: a rule that cannot be
 * resolved yields nothing and covers with an `Unknown` all it might have yielded; a principal that does not exist makes
 * a `Pending`; nothing is guessed. Example: a rule for `ou: /Prod` with two accounts in it yields two assignments.
 */
import { hasExpired } from "../base/expiry.ts";
import { compareText, type Key } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import { once } from "../base/once.ts";
import type { Position } from "../document/document.ts";
import { assignmentPattern } from "../model/assignment.ts";
import type { Config, Declared, PrincipalName, Rule } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import type { Organization } from "../model/organization.ts";
import {
  type Desired,
  namedPair,
  type Pending,
  principalPart,
  type Resource,
  type Source,
  type Unknown,
} from "../model/resource.ts";
import { GROUP, type GroupDeclaration, USER } from "../model/specs.ts";
import { problemText } from "../select/selection-problem.ts";
import { type SelectionProblem, type Selector, selectorOf } from "../select/selectors.ts";
import { grantedBy, pairsOf, sourceOf } from "./assignments-of-rule.ts";
import { type Meant, meantAmong } from "./meant.ts";

/** What exists, as far as resolution needs to know. */
export interface Directory {
  readonly organization: Organization;
  /** User names and group names that exist, as the config spells them. */
  readonly users: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  /** User names by e-mail addresses in lower case. */
  readonly emails: ReadonlyMap<string, string>;
}

/** On which day, and for what purpose, a config is resolved. */
export interface ResolveOptions {
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Past configs are resolved as if nothing in them had expired, and nothing is suggested for what they name. */
  readonly past?: true;
  /** What the accounts of a rule mean, where somebody has made that already. */
  readonly select?: Selector;
}

/** What has been resolved so far. */
export class Resolution {
  readonly resources = new Map<Key, Resource>();
  readonly expired = new Map<Key, Source[]>();
  readonly unknown: Unknown[] = [];
  readonly unread: Unknown[] = [];
  readonly pending: Pending[] = [];
  readonly named = new Set<string>();
  readonly inactive = new Set<string>();
  readonly inactiveFor = new Lists<readonly string[]>();
  private readonly suggested = new Map<string, Meant>();
  private readonly meantBy: Readonly<Record<PrincipalName["type"], () => (name: string) => Meant>>;
  readonly declared: () => Readonly<Record<PrincipalName["type"], ReadonlySet<string>>>;

  readonly config: Config;
  readonly directory: Directory;
  readonly options: ResolveOptions;
  readonly select: Selector;

  constructor(config: Config, directory: Directory, options: ResolveOptions) {
    this.config = config;
    this.directory = directory;
    this.options = options;
    this.select = options.select ?? selectorOf(config, directory.organization);
    const names = (kind: string) =>
      new Set([...config.objects.values()].filter((object) => object.kind === kind).map((object) => object.name));
    this.declared = once(() => ({ USER: names(USER), GROUP: names(GROUP) }));
    const { users, groups, emails } = directory;
    const meantBy = (type: PrincipalName["type"], live: ReadonlySet<string>) =>
      once(() => meantAmong(type, { names: [...new Set([...live, ...this.declared()[type]])], emails }));
    this.meantBy = { USER: meantBy("USER", users), GROUP: meantBy("GROUP", groups) };
  }

  exists(principal: PrincipalName): boolean {
    const live = principal.type === "USER" ? this.directory.users : this.directory.groups;
    return live.has(principal.name) || this.declared()[principal.type].has(principal.name);
  }

  /** Adds a resource, or one more source of one that is there already. */
  add(resource: Resource): void {
    const before = this.resources.get(resource.key);
    const both = before && { ...resource, sources: [...before.sources, ...resource.sources] };
    this.resources.set(resource.key, both ?? resource);
  }

  /** Adds assignments; of assignments that cannot be there already, none is looked for. */
  addAssignments(assignments: readonly Resource[], first: boolean): void {
    if (first) for (const assignment of assignments) this.resources.set(assignment.key, assignment);
    else for (const assignment of assignments) this.add(assignment);
  }

  expire(key: Key, source: Source): void {
    this.expired.set(key, [...(this.expired.get(key) ?? []), source]);
  }

  wait(principal: PrincipalName, keys: readonly Key[], at: Position): void {
    const meant = this.options.past === true ? {} : this.meant(principal);
    this.pending.push({ principal, keys, at, ...meant });
  }

  /** What a name was perhaps meant to be; many rules may wait for the same one. */
  meant(principal: PrincipalName): Meant {
    const known = this.suggested.get(principalPart(principal));
    if (known !== undefined) return known;
    const meant = this.meantBy[principal.type]()(principal.name);
    this.suggested.set(principalPart(principal), meant);
    return meant;
  }
}

export function addObject(resolution: Resolution, declared: Declared, kinds: Registry): void {
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
  const sources = [sourceOf(rule)] as const;
  for (const principal of rule.principals) {
    const resources = rule.permissionSets.flatMap((permissionSet) =>
      grantedBy(permissionSet, principal, selection.accounts, sources),
    );
    if (expired) for (const { key } of resources) resolution.expire(key, sources[0]);
    else if (resolution.exists(principal)) resolution.addAssignments(resources, first);
    else {
      const keys = resources.map(({ key }) => key);
      resolution.wait(principal, keys, rule.at);
    }
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
