/**
 * Roles in accounts beside what Identity Center says of them.
 *
 * In: the survey, the roles that were seen, the instance's Regions. Out: `ComparedRoles`. Invariant: nothing is said of an account that was not looked at, of
 * a set that was not wholly read, nor of a role whose contents were not. Example: a role of Old, which no set is called, is left behind.
 */
import { groupBy } from "../../base/lists.ts";
import { isPermissionSet, type PermissionSetSpec } from "../../model/specs.ts";
import type { Survey, SurveyedSet } from "../surveyed.ts";
import { roleDifferences } from "./role-differences.ts";
import { type AccountRoles, type RoleSight, type RolesSight, regionOfRole, setOfRole } from "./role-sight.ts";

/** What was found, each as people call it. */
export interface ComparedRoles {
  /** Identity Center says that a role is there, and there is none. */
  readonly missing: readonly string[];
  readonly leftBehind: readonly string[];
  /** Several roles of one set in one account. */
  readonly several: readonly string[];
  /** Differ, though Identity Center says that the role has the latest definition. */
  readonly changed: readonly string[];
  /** Differ, and are known to be behind. */
  readonly behind: readonly string[];
  /** Nothing is said of these: not all of their permission sets was read. */
  readonly unsure: readonly string[];
}

type Collected = { readonly [Of in keyof ComparedRoles]: string[] };

class Comparison {
  readonly found: Collected = { missing: [], leftBehind: [], several: [], changed: [], behind: [], unsure: [] };
  private readonly survey: Survey;
  private readonly regions: ReadonlySet<string>;
  private readonly sets: ReadonlyMap<string, SurveyedSet>;
  /** Sets of which something could not be read. */
  private readonly partial: ReadonlySet<string>;

  constructor(survey: Survey, regions: readonly string[]) {
    this.survey = survey;
    this.regions = new Set(regions);
    this.sets = new Map(survey.sets.map((set) => [set.name, set]));
    const all = [...survey.live.resources.values()].filter(isPermissionSet);
    const names = all.map(({ spec }) => (spec as PermissionSetSpec).name);
    this.partial = new Set(names.filter((name) => !this.sets.has(name)));
  }

  private place(set: string, account: string): string {
    return `${set} in ${this.survey.accountName(account)}`;
  }

  account({ account, roles }: AccountRoles): void {
    for (const role of roles) if (!this.isOurs(role)) this.leave(role, account);
    const own = groupBy(
      roles.filter((role) => this.isOurs(role)),
      ({ name }) => setOfRole(name)!,
    );
    const bySet = new Map(own.map((its) => [setOfRole(its[0]!.name)!, its]));
    for (const [set, its] of bySet) this.ofSet(set, its, account);
    for (const { name, roles: accounts = [] } of this.sets.values()) {
      if (accounts.includes(account) && !bySet.has(name)) this.found.missing.push(this.place(name, account));
    }
  }

  /** Another instance made it: no role of this one is of another Region. */
  private isOurs(role: RoleSight): boolean {
    const region = regionOfRole(role);
    return setOfRole(role.name) !== undefined && (region === undefined || this.regions.has(region));
  }

  private role({ name }: RoleSight, account: string): string {
    return `${name} in ${this.survey.accountName(account)}`;
  }

  private leave(role: RoleSight, account: string): void {
    this.found.leftBehind.push(this.role(role, account));
  }

  private ofSet(name: string, roles: readonly RoleSight[], account: string): void {
    const set = this.sets.get(name);
    if (set?.roles === undefined) {
      const isKnown = set !== undefined || this.partial.has(name) || !this.survey.whole.sets;
      if (isKnown) this.found.unsure.push(this.place(name, account));
      else for (const role of roles) this.leave(role, account);
      return;
    }
    if (!set.roles.includes(account)) {
      for (const role of roles) this.leave(role, account);
      return;
    }
    if (roles.length > 1) this.found.several.push(this.place(name, account));
    for (const role of roles) this.compare(set, role, account, roles.length > 1);
  }

  private compare(set: SurveyedSet, role: RoleSight, account: string, isOneOfMany: boolean): void {
    if (role.contents === undefined) return;
    const differences = roleDifferences(role.contents, set.found.spec);
    if (differences.length === 0) return;
    const which = isOneOfMany ? ` (${role.name})` : "";
    const line = `${this.place(set.name, account)}${which}: ${differences.join("; ")}`;
    (set.outdated.includes(account) ? this.found.behind : this.found.changed).push(line);
  }
}

/** `regions`: of the instance, its copies among them. */
export function compareRoles(survey: Survey, { accounts }: RolesSight, regions: readonly string[]): ComparedRoles {
  const comparison = new Comparison(survey, regions);
  for (const one of accounts) comparison.account(one);
  return comparison.found;
}
