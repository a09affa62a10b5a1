/**
 * The rules of a generated organization: by OU, by AccountSet and by lists of ids, until there are as many assignments
 * as wanted.
 */

import type { Random } from "../base/random.ts";
import type {
  Generated,
  GeneratedAccount,
  GeneratedGroup,
  GeneratedPermissionSet,
  GeneratedRule,
  GeneratedUser,
} from "./generated.ts";

/** Of the assignments, held by users and not by groups. */
const USER_SHARE = 0.1;
/** Teams that lie together share accounts and permission sets, so that most roles serve more than one principal. */
const TEAMS_AN_AREA = 5;
/** Permission sets that an area works with, for each assignment that an account has on average. */
const SETS_AN_ASSIGNMENT = 0.6;
/** One in so many rules is for any permission set of all. */
const ANY_SET = 8;

export function makeRules(
  { accounts, permissionSets, groups, users }: Pick<Generated, "accounts" | "permissionSets" | "groups" | "users">,
  wanted: number,
  random: Random,
): readonly GeneratedRule[] {
  return new Rules(accounts, permissionSets, wanted, random).make(wanted, groups, users);
}

interface Area {
  /** Ids. */
  readonly accounts: readonly string[];
  readonly sets: readonly GeneratedPermissionSet[];
}

/** Makes rules until there are as many assignments as wanted, and none of them twice. */
class Rules {
  readonly #accounts: readonly GeneratedAccount[];
  readonly #sets: readonly GeneratedPermissionSet[];
  readonly #random: Random;
  readonly #byOu = new Map<string, string[]>();
  readonly #byTeam = new Map<string, string[]>();
  /** Accounts and permission sets by team: those of its area. */
  readonly #areas = new Map<string, Area>();
  readonly #rules: GeneratedRule[] = [];
  readonly #taken = new Set<string>();

  constructor(
    accounts: readonly GeneratedAccount[],
    sets: readonly GeneratedPermissionSet[],
    wanted: number,
    random: Random,
  ) {
    this.#accounts = accounts.slice(1);
    this.#sets = sets;
    this.#random = random;
    for (const { id, ou, tags } of this.#accounts) {
      this.#byOu.set(ou, [...(this.#byOu.get(ou) ?? []), id]);
      this.#byTeam.set(tags.team!, [...(this.#byTeam.get(tags.team!) ?? []), id]);
    }
    const inArea = Math.ceil((wanted / accounts.length) * SETS_AN_ASSIGNMENT);
    const teams = [...this.#byTeam.keys()];
    for (let start = 0; start < teams.length; start += TEAMS_AN_AREA) {
      const area = teams.slice(start, start + TEAMS_AN_AREA);
      const ids = area.flatMap((team) => this.#byTeam.get(team) ?? []);
      const own = { accounts: ids, sets: random.several(sets, inArea) };
      for (const team of area) this.#areas.set(team, own);
    }
  }

  make(wanted: number, groups: readonly GeneratedGroup[], users: readonly GeneratedUser[]): readonly GeneratedRule[] {
    const toGroups = wanted - Math.floor(wanted * USER_SHARE);
    for (let index = 0, left = toGroups; left > 0; index++) {
      const group = groups[index % groups.length]!;
      left -= this.#add({ team: group.team, group: group.name }, index, left);
    }
    for (let left = wanted - toGroups; left > 0; ) {
      const { tags } = this.#random.one(this.#accounts);
      const user = this.#random.one(users).userName;
      left -= this.#add({ team: tags.team!, user }, undefined, Math.min(left, this.#random.below(10) < 8 ? 1 : 2));
    }
    return this.#rules;
  }

  /** One more rule with at most `most` assignments; says how many it has. */
  #add(whose: Pick<GeneratedRule, "team" | "group" | "user">, turn: number | undefined, most: number): number {
    const sets = this.#random.below(ANY_SET) === 0 ? this.#sets : this.#areas.get(whose.team)!.sets;
    const permissionSet = this.#random.one(sets).name;
    const { accounts, selector } = this.#choice(whose.team, turn, most);
    const principal = whose.group === undefined ? `user:${whose.user}` : `group:${whose.group}`;
    const keys = accounts.map((account) => `${permissionSet}/${principal}/${account}`);
    if (keys.length === 0 || keys.some((key) => this.#taken.has(key))) return 0;
    for (const key of keys) this.#taken.add(key);
    this.#rules.push({ ...whose, permissionSet, accounts, ...(selector === undefined ? {} : { selector }) });
    return keys.length;
  }

  /** Two thirds of the rules of groups go by OU or tag, as people write them; the others list ids. */
  #choice(team: string, turn: number | undefined, most: number): Pick<GeneratedRule, "accounts" | "selector"> {
    const ou = `/Workloads/${this.#random.below(2) === 0 ? "Prod" : "NonProd"}/${team}`;
    const inOu = this.#byOu.get(ou) ?? [];
    const ofTeam = this.#byTeam.get(team) ?? [];
    const form = turn === undefined ? "ids" : (["ou", "ids", "ou", "set", "ids", "ou"] as const)[this.#random.below(6)];
    if (form === "ou" && inOu.length > 0 && inOu.length <= most) return { selector: { ou }, accounts: inOu };
    if (form === "set" && ofTeam.length <= most) return { selector: { set: team }, accounts: ofTeam };
    const near = this.#areas.get(team)!.accounts;
    const count = Math.min(most, turn === undefined ? most : 1 + this.#random.below(7));
    return { accounts: this.#random.several(near, count) };
  }
}
