/**
 * What of a state is given to a config: as much as can be given without anything beside it.
 *
 * In: where the resources of a state stand, what is live, what was refused. Out: `HandedOver`. Invariant: an object is given whole or
 * not, as are the members of a group and the assignments of a set to one user or group, since a config says these together; and a
 * block of Terraform is let go of with all its instances or not, since `removed` takes no keys. Example: a set with a policy that is not
 * in the state stays Terraform's, and its assignments are given.
 */
import { namedBy, pairIn } from "../../adopt/handover.ts";
import { type Key, nameOf, parseKey } from "../../base/key.ts";
import { groupBy, Lists } from "../../base/lists.ts";
import { type AccountAssignmentSpec, isAssignment } from "../../model/assignment.ts";
import { type GroupMembershipSpec, isMembership } from "../../model/membership.ts";
import type { Found, Live } from "../../model/resource.ts";
import { groupKeyOf, isPermissionSet } from "../../model/specs.ts";
import { idText, type Standing, type Standings } from "./standing.ts";

/** What a state manages of what is live, and the config that is to have it. */
export interface HandingInput {
  readonly standings: Standings;
  readonly live: Live;
  /** Whether the config at hand yields an object already. */
  readonly says: (key: Key) => boolean;
  /** Why an object cannot be given, whatever else is. */
  readonly unfit: (found: Found) => string | undefined;
  /** What was tried, and did not come out as it is live. */
  readonly refused: ReadonlyMap<Key, string>;
  /** The config is to declare whomever it names: whether it declares somebody already. Absent: others may have them. */
  readonly declares?: ((key: Key) => boolean) | undefined;
}

/** What is given, and why the rest is not. */
export interface HandedOver {
  readonly takes: ReadonlySet<Key>;
  /** Of what the state manages and keeps. */
  readonly why: ReadonlyMap<Key, string>;
}

/** What stands together in a config: all of these are given, or none. */
interface Bond {
  readonly keys: readonly Key[];
  /** Why those that are left stay, where this one does. */
  readonly because: (key: Key) => string;
}

const wordsOf = (key: Key): string => {
  const { parts } = parseKey(key);
  return parts.join(" ");
};

class Handing {
  readonly takes = new Set<Key>();
  readonly why = new Map<Key, string>();
  private readonly input: HandingInput;

  constructor(input: HandingInput) {
    this.input = input;
    const { standings, live, refused, says, unfit } = input;
    const held = new Set(standings.all.flatMap(({ holds }) => holds.map(idText)));
    for (const { key } of standings.all) {
      if (key === undefined || this.takes.has(key) || this.why.has(key)) continue;
      const found = live.resources.get(key)!;
      // Of what the config says already there is nothing to be written, and so nothing to be left out.
      const why = refused.get(key) ?? (says(key) ? undefined : (unfit(found) ?? this.missing(key, held)));
      if (why === undefined) this.takes.add(key);
      else this.why.set(key, why);
    }
  }

  /** A part of an object that is live and that the state does not manage. */
  private missing(key: Key, held: ReadonlySet<string>): string | undefined {
    const part = this.input.standings.parts
      .get(key)
      ?.find(({ type, importId }) => importId === undefined || !held.has(idText({ type, importId })));
    if (part === undefined) return undefined;
    const what = part.part === undefined ? part.type : `its ${part.part} (${part.type})`;
    return `only a part of it is in the state: ${what} is not`;
  }

  private drop(key: Key, why: string): boolean {
    if (!this.takes.delete(key)) return false;
    this.why.set(key, why);
    return true;
  }

  private stays = (key: Key): boolean => !this.takes.has(key) && !this.input.says(key);

  /** Assignments that one rule would be all of, and members that one list would. */
  bonds(): readonly Bond[] {
    const { live } = this.input;
    const all = [...live.resources.values()];
    const active = new Set(live.organization.accounts.filter(({ state }) => state === "ACTIVE").map(({ id }) => id));
    // What is left in an account that is not active nobody touches.
    const rows = all.filter(
      (one) => isAssignment(one) && active.has((one.spec as AccountAssignmentSpec).account),
    ) as readonly Found<AccountAssignmentSpec>[];
    const members = all.filter(isMembership) as readonly Found<GroupMembershipSpec>[];
    return [
      ...groupBy(rows, ({ spec }) => pairIn(spec)).map((some) => ({
        keys: some.map(({ key }) => key),
        because: (key: Key) => `a rule would be about ${wordsOf(key)}, too, which stays where it is`,
      })),
      ...groupBy(members, ({ spec }) => spec.group).map((some) => ({
        keys: [groupKeyOf(some[0]!.spec.group), ...some.map(({ key }) => key)],
        because: (key: Key) =>
          isMembership(parseKey(key))
            ? `a list of members would be about ${wordsOf(key)}, too, which stays where it is`
            : "its group stays where it is",
      })),
    ];
  }

  /** Of whom the config would have to declare, and Terraform keeps. */
  private unname({ key, ...found }: Found): boolean {
    const { declares } = this.input;
    const who = declares === undefined ? undefined : namedBy({ key, ...found });
    if (who === undefined || this.takes.has(who) || declares!(who)) return false;
    return this.drop(key, `the config does not declare ${nameOf(who)}, and identitySource: directory wants it to`);
  }

  /** A group stays a group, whoever is in it. */
  private untie({ keys, because }: Bond): boolean {
    const [first] = keys;
    const stays = keys.find(this.stays);
    if (stays === undefined) return false;
    const tied = isAssignment(parseKey(first!)) ? keys : keys.slice(1);
    return tied.map((key) => this.drop(key, because(stays))).includes(true);
  }

  private unblock(instances: readonly Standing[]): boolean {
    const keeps = instances.find(({ key, gone }) => gone !== true && (key === undefined || !this.takes.has(key)));
    if (keeps === undefined) return false;
    const why = `removed takes no instance keys, and ${keeps.resource.address} stays`;
    return instances.map(({ key }) => key !== undefined && this.drop(key, why)).includes(true);
  }

  settle(): HandedOver {
    const bonds = this.bonds();
    const blocks = blocksOf(this.input.standings);
    const given = [...this.takes].map((key) => this.input.live.resources.get(key)!);
    for (let changed = true; changed; ) {
      changed = false;
      for (const found of given) if (this.unname(found)) changed = true;
      for (const bond of bonds) if (this.untie(bond)) changed = true;
      for (const block of blocks) if (this.unblock(block)) changed = true;
    }
    return { takes: this.takes, why: this.why };
  }
}

/** All instances of each block. */
export const blocksOf = ({ all }: Standings): readonly (readonly Standing[])[] =>
  groupBy(all, ({ resource: { block, address } }) => block ?? address);

export const handedOver = (input: HandingInput): HandedOver => new Handing(input).settle();

/**
 * Sets of which somebody else holds assignments: those of anybody that are neither given nor said. Of a set without any the assignments
 * may be made by another state tomorrow.
 */
export function sharedSets({ live, says }: HandingInput, { takes }: HandedOver): ReadonlySet<string> {
  const all = [...live.resources.values()];
  const shared = new Set<string>();
  const held = new Set<string>();
  for (const { key, spec } of all.filter(isAssignment)) {
    const isOurs = takes.has(key) || says(key);
    (isOurs ? held : shared).add((spec as AccountAssignmentSpec).permissionSet);
  }
  const none = all.filter((one) => isPermissionSet(one) && !held.has(nameOf(one.key)));
  return new Set([...shared, ...none.map(({ key }) => nameOf(key))]);
}

/** Sets of which assignments are given, and that are not given themselves: with whom they are of. */
export function externalSets(
  { live, says, standings }: HandingInput,
  { takes }: HandedOver,
  ownerOf: (set: Found) => string,
): ReadonlyMap<string, string> {
  const named = new Lists<Key>();
  for (const key of takes) {
    const found = live.resources.get(key)!;
    if (isAssignment(found) && !says(key)) named.add((found.spec as AccountAssignmentSpec).permissionSet, key);
  }
  const held = new Set(standings.all.map(({ key }) => key));
  const sets = [...live.resources.values()].filter(isPermissionSet);
  return new Map(
    sets
      .filter((set) => named.get(nameOf(set.key)).length > 0 && !takes.has(set.key))
      .map((set) => [nameOf(set.key), held.has(set.key) ? "Terraform" : ownerOf(set)]),
  );
}
