/**
 * What import takes and what it leaves: each set, group, user and assignment, and why.
 *
 * In: what is live, what a config at hand says already. Out: `Sorting`. Invariant: everything that is live is taken, left with a
 * reason, or said by the config already. Example: a set that Control Tower made and one of our groups holds is `external`: only the
 * assignments to our groups are taken.
 */
import type { Key } from "../base/key.ts";
import { makeUnknowns } from "../live/unknowns.ts";
import { type AccountAssignmentSpec, isAssignment } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import type { Found, Live } from "../model/resource.ts";
import { groupKeyOf, isGroup, isPermissionSet, isUser, userKeyOf } from "../model/specs.ts";
import { makeIgnored } from "../select/ignore.ts";
import type { LeftOut } from "./draft.ts";
import { LeftOuts } from "./left-outs.ts";
import { CONTROL_TOWER, Owners } from "./owners.ts";

/** What there is, and what is known of whoever asks. */
export interface SortingInput {
  readonly live: Live;
  /** The config at hand, where there is one. */
  readonly existing?: Config | undefined;
  /** Whether that yields an object or an assignment already, or may. */
  readonly says: (key: Key) => boolean;
  /** What the config is called. */
  readonly name: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Assignments to users become rules too. */
  readonly includeUsers: boolean;
  /** What was tried and cannot be declared as it is, with why. */
  readonly setAside: ReadonlyMap<Key, string>;
}

/** A permission set of which only assignments are ours. */
export interface ExternalSet {
  readonly name: string;
  readonly owner: string;
  readonly why?: string;
}

/** Grants and groups that stay with their owner. */
export interface LeftTo {
  readonly permissionSet?: string;
  readonly group?: string;
  readonly owner: string;
}

const NOBODY = "nobody yet";

export class Sorting {
  readonly sets: Found[] = [];
  readonly groups: Found[] = [];
  readonly users: Found[] = [];
  readonly external = new Map<string, ExternalSet>();
  readonly leftTo: LeftTo[] = [];
  readonly grants: AccountAssignmentSpec[] = [];
  readonly withUsers = new Set<string>();
  private readonly left = new LeftOuts();
  private readonly owners: Owners;
  private readonly ignored: ReturnType<typeof makeIgnored>;
  private readonly unknowns: ReturnType<typeof makeUnknowns>;
  private readonly active: ReadonlySet<string>;
  readonly identitySource: Config["settings"]["identitySource"];
  readonly input: SortingInput;
  /** Names of sets of which assignments are taken. */
  private readonly taken: ReadonlySet<string>;
  private readonly declared: ReadonlySet<Key>;

  constructor(input: SortingInput) {
    this.input = input;
    const { live, existing, name, today } = input;
    const all = [...live.resources.values()];
    this.identitySource = existing?.settings.identitySource ?? sourceIn(all);
    this.owners = new Owners(name, all.filter(isGroup).map(nameIn));
    this.ignored = makeIgnored(existing?.settings.ignore ?? [], today);
    this.unknowns = makeUnknowns(live);
    this.active = new Set(live.organization.accounts.filter(({ state }) => state === "ACTIVE").map(({ id }) => id));
    const ours = new Set(
      all.filter((one) => this.isOurGrant(one)).map(({ spec }) => (spec as AccountAssignmentSpec).permissionSet),
    );
    for (const found of all) if (isUser(found)) this.user(found);
    for (const found of all) if (isGroup(found)) this.group(found);
    for (const found of all) if (isPermissionSet(found)) this.set(found, ours);
    const names = [...this.sets.map(nameIn), ...this.external.keys(), ...setsOf(existing)];
    this.taken = new Set(names);
    this.declared = new Set([...this.users, ...this.groups].map(({ key }) => key));
    for (const found of all) if (isAssignment(found)) this.grant(found);
  }

  get leftOut(): readonly LeftOut[] {
    return this.left.all();
  }

  /** A grant of somebody whom nobody else owns. */
  private isOurGrant(found: Found): boolean {
    if (!isAssignment(found) || found.facts?.orphan === true) return false;
    const { principalType, principal } = found.spec as AccountAssignmentSpec;
    if (principalType === "USER") return this.input.includeUsers;
    return this.owners.ofGroup(principal) === undefined;
  }

  private user(found: Found): void {
    const { key, spec, facts } = found;
    const name = (spec as { readonly userName: string }).userName;
    if (this.input.says(key)) return;
    const aside = this.input.setAside.get(key);
    if (aside !== undefined) this.left.add("user", aside, name);
    else if (this.identitySource !== "directory") {
      this.left.add(
        "user",
        facts?.external === true ? "the identity provider owns them" : "not the identity provider's",
        name,
      );
    } else this.users.push(found);
  }

  private group(found: Found): void {
    const { key, facts } = found;
    const name = nameIn(found);
    if (this.input.says(key) || this.ignored(found) !== undefined) return;
    const aside = this.input.setAside.get(key);
    const owner = this.owners.ofGroup(name);
    if (owner !== undefined) {
      this.left.add("group", `of ${owner}`, name);
      this.leftTo.push({ group: name, owner });
    } else if (facts?.external === true) this.left.add("group", "the identity provider owns it", name);
    else if (aside !== undefined) this.left.add("group", aside, name);
    else this.groups.push(found);
  }

  private grant(found: Found): void {
    const { key, spec, facts } = found;
    if (this.input.says(key) || this.ignored(found) !== undefined) return;
    const { permissionSet, principalType, principal, account } = spec as AccountAssignmentSpec;
    const why = !this.taken.has(permissionSet)
      ? "of permission sets that are left"
      : !this.active.has(account)
        ? "in accounts that are not active"
        : facts?.orphan === true
          ? "whose user or group is gone"
          : this.whyNotTo(spec as AccountAssignmentSpec);
    if (why === undefined) this.grants.push({ permissionSet, principalType, principal, account });
    else this.left.add("assignment", why);
  }

  private whyNotTo({ permissionSet, principalType, principal }: AccountAssignmentSpec): string | undefined {
    if (principalType === "GROUP") return this.whyNotGroup(permissionSet, principal);
    const why = this.whyNotUser(principal);
    if (why !== undefined) this.withUsers.add(permissionSet);
    return why;
  }

  private whyNotUser(name: string): string | undefined {
    if (!this.input.includeUsers) return "to users, not groups, which nobody has reviewed";
    if (this.identitySource !== "directory" || this.isDeclared(userKeyOf(name))) return undefined;
    return "to users that cannot be declared";
  }

  private whyNotGroup(permissionSet: string, name: string): string | undefined {
    const owner = this.owners.ofGroup(name);
    if (owner !== undefined && this.external.has(permissionSet)) return `of ${owner}`;
    if (this.identitySource !== "directory" || this.isDeclared(groupKeyOf(name))) return undefined;
    this.leftTo.push({ permissionSet, group: name, owner: owner ?? NOBODY });
    return "to groups that cannot be declared";
  }

  /** By the config at hand, or by what is taken now. */
  private isDeclared(key: Key): boolean {
    return this.declared.has(key) || this.input.existing?.objects.has(key) === true;
  }

  private set(found: Found, held: ReadonlySet<string>): void {
    const { key } = found;
    const name = nameIn(found);
    if (this.input.says(key) || this.ignored(found) !== undefined) return;
    const owner = this.owners.ofSet(name, found.facts);
    const aside = this.input.setAside.get(key);
    if (found.partial === true || this.unknowns.mayHold(key)) {
      this.left.add("permission set", "not all of it could be read", name);
    } else if (owner !== undefined && (!held.has(name) || owner !== CONTROL_TOWER)) {
      this.left.add("permission set", `of ${owner}`, name);
      this.leftTo.push({ permissionSet: name, owner });
    } else if (owner !== undefined || aside !== undefined) {
      this.external.set(name, { name, owner: owner ?? NOBODY, ...(aside === undefined ? {} : { why: aside }) });
    } else this.sets.push(found);
  }
}

const nameIn = ({ spec }: Found): string => (spec as { readonly name: string }).name;

const setsOf = (config: Config | undefined): readonly string[] =>
  [...(config?.objects.values() ?? [])].filter(isPermissionSet).map(({ name }) => name);

/** Whether an identity provider pushes into the directory, as far as that can be seen. */
function sourceIn(all: readonly Found[]): Config["settings"]["identitySource"] {
  return all.some(({ facts }) => facts?.external === true) ? "external" : "directory";
}
