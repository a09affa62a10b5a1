/**
 * What import takes and what it leaves: each set, group, user and assignment, and why.
 *
 * In: what is live, what a config at hand says already. Out: `Sorting`. Invariant: everything that is live is taken, left with a
 * reason, or said by the config already. Example: a set that Control Tower made and one of our groups holds is `external`: only the
 * assignments to our groups are taken.
 */
import { hasGlob } from "../base/glob.ts";
import { makeUnknowns } from "../live/unknowns.ts";
import { type AccountAssignmentSpec, isAssignment } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import type { Found } from "../model/resource.ts";
import { isGroup, isPermissionSet, setKeyOf } from "../model/specs.ts";
import { makeIgnored } from "../select/ignore.ts";
import { CaseClashes } from "./case-clashes.ts";
import { LeftOuts } from "./left-outs.ts";
import { CONTROL_TOWER, Owners } from "./owners.ts";
import { People } from "./people.ts";
import type { ExternalSet, LeftTo, Sorted, SortingInput } from "./sorting-input.ts";
import { addUnread, withAction } from "./unread.ts";

/** The owner that import writes where somebody is to be found. */
export const NOBODY = "nobody yet";

/** What import takes, and what it leaves. */
export class Sorting implements Sorted {
  readonly sets: Found[] = [];
  readonly external = new Map<string, ExternalSet>();
  readonly leftTo: LeftTo[] = [];
  readonly grants: AccountAssignmentSpec[] = [];
  /** Sets with assignments to users that are left. */
  readonly withUsers = new Set<string>();
  /** Sets with other assignments that are left, and that no ignore rule can be exact about. */
  readonly withOthers = new Set<string>();
  readonly people: People;
  readonly left = new LeftOuts();
  private readonly owners: Owners;
  private readonly ignored: (found: Found) => boolean;
  private readonly unknowns: ReturnType<typeof makeUnknowns>;
  private readonly active: ReadonlySet<string>;
  private readonly input: SortingInput;
  private readonly clashes: CaseClashes;
  /** Names of sets of which assignments are taken. */
  private readonly taken: ReadonlySet<string>;

  constructor(input: SortingInput) {
    this.input = input;
    const { live, existing, name, today } = input;
    const all = [...live.resources.values()];
    const ignored = makeIgnored(existing?.settings.ignore ?? [], today);
    this.ignored = (found) => ignored(found) !== undefined;
    this.owners = new Owners(name, all.filter(isGroup).map(nameIn));
    this.unknowns = makeUnknowns(live);
    this.active = new Set(live.organization.accounts.filter(({ state }) => state === "ACTIVE").map(({ id }) => id));
    this.clashes = new CaseClashes(existing?.objects.keys() ?? []);
    this.people = new People(input, this.owners, this.left, this.ignored);
    for (const owned of this.people.owned) this.leave(owned);
    const ours = new Set(
      all.filter((one) => this.isOurGrant(one)).map(({ spec }) => (spec as AccountAssignmentSpec).permissionSet),
    );
    for (const found of all) if (isPermissionSet(found) && !this.ignored(found)) this.set(found, ours);
    this.taken = new Set([...this.sets.map(nameIn), ...this.external.keys(), ...setsOf(existing)]);
    for (const found of all) if (isAssignment(found) && !this.ignored(found)) this.grant(found);
    addUnread(live, this.left);
  }

  /** An ignore rule says its names as patterns: where one would match more than the name, there is none. */
  private leave(left: LeftTo): boolean {
    const isExact = !hasGlob(left.group ?? "");
    if (isExact) this.leftTo.push(left);
    return isExact;
  }

  /** A grant of somebody whom nobody else owns. */
  private isOurGrant(found: Found): boolean {
    if (!isAssignment(found) || found.facts?.orphan === true) return false;
    const { principalType, principal } = found.spec as AccountAssignmentSpec;
    if (principalType === "USER") return this.input.includeUsers;
    return this.owners.ofGroup(principal) === undefined;
  }

  private grant(found: Found): void {
    const { key, facts } = found;
    if (this.input.says(key)) return;
    const spec = found.spec as AccountAssignmentSpec;
    const { permissionSet, principalType, principal, account } = spec;
    const why = !this.taken.has(permissionSet)
      ? "of permission sets that are left"
      : !this.active.has(account)
        ? "in accounts that are not active"
        : facts?.orphan === true
          ? "whose user or group is gone"
          : principalType === "GROUP"
            ? this.whyNotToGroup(spec)
            : this.whyNotToUser(spec);
    if (why === undefined) this.grants.push({ permissionSet, principalType, principal, account });
    else this.left.add("assignment", why);
  }

  /** Where other users have rules, an ignore rule for all of them would contradict these. */
  private whyNotToUser(spec: AccountAssignmentSpec): string | undefined {
    if (!this.input.includeUsers) {
      this.withUsers.add(spec.permissionSet);
      return "to users, not groups, which nobody has reviewed";
    }
    const why = this.people.whyNoRule(spec);
    if (why !== undefined) this.withOthers.add(spec.permissionSet);
    return why;
  }

  private whyNotToGroup(spec: AccountAssignmentSpec): string | undefined {
    const { permissionSet, principal: group } = spec;
    const owner = this.owners.ofGroup(group);
    if (owner !== undefined && this.isExternal(permissionSet)) return `of ${owner}`;
    const why = this.people.whyNoRule(spec);
    if (why !== undefined && !this.leave({ permissionSet, group, owner: owner ?? NOBODY }))
      this.withOthers.add(permissionSet);
    return why;
  }

  /** By what is declared now, or by the config at hand. */
  private isExternal(permissionSet: string): boolean {
    const declared = this.input.existing?.objects.get(setKeyOf(permissionSet));
    return this.external.has(permissionSet) || declared?.definedBy !== undefined;
  }

  private set(found: Found, held: ReadonlySet<string>): void {
    const { key } = found;
    const name = nameIn(found);
    if (this.input.says(key)) return;
    const owner = this.owners.ofSet(name, found.facts);
    const aside = this.input.setAside.get(key);
    const unread = this.unknowns.holding(key);
    if (found.partial === true || unread !== undefined) {
      const why = "not all of which could be read";
      this.left.add("permission set", unread === undefined ? why : withAction(why, unread), name);
    } else if (owner !== undefined && (!held.has(name) || owner !== CONTROL_TOWER)) {
      this.left.add("permission set", `of ${owner}`, name);
      this.leave({ permissionSet: name, owner });
    } else this.declare(found, { owner, aside });
  }

  private declare(
    found: Found,
    { owner, aside }: { readonly owner: string | undefined; readonly aside: string | undefined },
  ): void {
    const name = nameIn(found);
    const clash = this.clashes.with(found.key);
    if (clash !== undefined) this.left.add("permission set", clash, name);
    else if (owner === undefined && aside === undefined) this.sets.push(found);
    else this.external.set(name, { name, owner: owner ?? NOBODY, ...(aside === undefined ? {} : { why: aside }) });
  }
}

const nameIn = ({ spec }: Found): string => (spec as { readonly name: string }).name;

const setsOf = (config: Config | undefined): readonly string[] =>
  [...(config?.objects.values() ?? [])].filter(isPermissionSet).map(({ name }) => name);
