/**
 * What has been resolved so far, of what exists.
 *
 * In: a config, what exists, resources and keys as somebody resolves them. Out: all of it together. Invariant: who exists is live or
 * declared; a permission set that somebody else defines exists only where it is live. Example: of a group that nobody has, the grants
 * wait, with the name that was perhaps meant.
 */
import type { Key } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import { once } from "../base/once.ts";
import type { Position } from "../document/document.ts";
import type { Config, PrincipalName } from "../model/config.ts";
import type { Organization } from "../model/organization.ts";
import { type Pending, principalPart, type Resource, type Source, type Unknown } from "../model/resource.ts";
import { GROUP, setKeyOf, USER } from "../model/specs.ts";
import { type Selector, selectorOf } from "../select/selectors.ts";
import { type Meant, meantAmong, meantSet } from "./meant.ts";

/** What exists, as far as resolution needs to know. */
export interface Directory {
  readonly organization: Organization;
  /** User names and group names that exist, as the config spells them. */
  readonly users: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  /** Permission sets that exist; where they could not be listed (`unlistedSets`), any may. */
  readonly sets: ReadonlySet<string>;
  readonly unlistedSets: boolean;
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
  private readonly suggestedSets = new Map<string, Meant>();
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

  /** Who defines a permission set that is to be there and is not, where that is somebody else. */
  missingSetOwner(permissionSet: string): string | undefined {
    const owner = this.config.objects.get(setKeyOf(permissionSet))?.definedBy;
    const { sets, unlistedSets } = this.directory;
    return owner === undefined || unlistedSets || sets.has(permissionSet) ? undefined : owner;
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

  waitForSet(permissionSet: string, owner: string, keys: readonly Key[], at: Position): void {
    const meant = this.options.past === true ? {} : this.meantBySet(permissionSet);
    this.pending.push({ permissionSet, owner, keys, at, ...meant });
  }

  /** What a name was perhaps meant to be; many rules may wait for the same one. */
  meant(principal: PrincipalName): Meant {
    return remembered(this.suggested, principalPart(principal), () => this.meantBy[principal.type]()(principal.name));
  }

  private meantBySet(name: string): Meant {
    return remembered(this.suggestedSets, name, () => meantSet(name, this.directory.sets));
  }
}

function remembered(known: Map<string, Meant>, name: string, look: () => Meant): Meant {
  const meant = known.get(name) ?? look();
  known.set(name, meant);
  return meant;
}
