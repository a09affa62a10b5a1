/**
 * A handover: what somebody else managed and gives to a config, and nothing beside it.
 *
 * In: what is given, what is live. Out: what is sorted out for a draft. Invariant: nobody is guessed to own any of it, and what is not
 * given is neither declared nor ignored: a set of which others hold assignments is shared, and one that is not given is external.
 * Example: two assignments of `AWSReadOnlyAccess` are given, and the set is not.
 */
import { compareText, type Key } from "../base/key.ts";
import { type AccountAssignmentSpec, isAssignment, partOf } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import { type Found, principalKey } from "../model/resource.ts";
import { isGroup, isPermissionSet, isUser, setKeyOf, userKeyOf } from "../model/specs.ts";
import { LeftOuts } from "./left-outs.ts";
import type { ExternalSet, LeftTo, Sorted, SortingInput } from "./sorting-input.ts";

/** What is given. */
export interface Handover {
  /** Objects, memberships and assignments. */
  readonly takes: ReadonlySet<Key>;
  /** Sets that are only named, with their owners. */
  readonly external: ReadonlyMap<string, string>;
  /** Sets of which somebody else holds assignments, too. */
  readonly shared: ReadonlySet<string>;
}

/** Users and groups that what is given names, or has among its members. */
export function namedBy({ kind, spec }: Found): Key | undefined {
  if (isMembership({ kind })) return userKeyOf((spec as GroupMembershipSpec).member);
  if (!isAssignment({ kind })) return undefined;
  const { principalType: type, principal: name } = spec as AccountAssignmentSpec;
  return principalKey({ type, name });
}

/** Where somebody is named whom the config does not have, others do: only then may rules name them all the same. */
function sourceOf(given: readonly Found[], { live, existing, identitySource }: SortingInput) {
  const said = existing?.settings.identitySource ?? identitySource;
  if (said !== undefined) return said;
  const taken = new Set(given.map(({ key }) => key));
  const isOthers = given.map(namedBy).some((key) => key !== undefined && !taken.has(key));
  const hasProvider = [...live.resources.values()].some(({ facts }) => facts?.external === true);
  return isOthers || hasProvider ? ("external" as const) : ("directory" as const);
}

export function sortedFrom({ takes, external, shared }: Handover, input: SortingInput): Sorted {
  const { live, setAside, says } = input;
  const given = [...live.resources.values()].filter(({ key }) => takes.has(key) && !setAside.has(key));
  const added = given.filter(({ key }) => !says(key));
  const identitySource: Config["settings"]["identitySource"] = sourceOf(given, input);
  const aside = [...setAside].map(([key, why]) => [live.resources.get(key), why] as const);
  const named = [...external].map(([name, owner]): ExternalSet => ({ name, owner }));
  const failed = aside.flatMap(([found, why]): readonly ExternalSet[] =>
    found === undefined || !isPermissionSet(found) || !takes.has(found.key)
      ? []
      : [{ name: nameIn(found), owner: "Terraform", why }],
  );
  const sets = [...named, ...failed].filter(({ name }) => !says(setKeyOf(name)));
  return {
    sets: added.filter(isPermissionSet),
    external: new Map(sets.map((set) => [set.name, set])),
    leftTo: [] as readonly LeftTo[],
    grants: added.filter(isAssignment).map(({ spec }) => grantOf(spec as AccountAssignmentSpec)),
    withUsers: new Set(),
    withOthers: shared,
    people: { identitySource, users: added.filter(isUser), groups: added.filter(isGroup) },
    left: new LeftOuts(),
  };
}

const grantOf = ({
  permissionSet,
  principalType,
  principal,
  account,
}: AccountAssignmentSpec): AccountAssignmentSpec => ({
  ...{ permissionSet, principalType, principal, account },
});

const nameIn = ({ spec }: Found): string => (spec as { readonly name: string }).name;

/** Groups of which members are given: then all are. */
export function groupsWithMembers({ takes }: Handover, resources: Iterable<Found>): ReadonlySet<string> {
  const given = [...resources].filter((found) => isMembership(found) && takes.has(found.key));
  return new Set(given.map(({ spec }) => (spec as GroupMembershipSpec).group).sort(compareText));
}

/** A principal and a set, whose assignments a rule names all together. */
export const pairIn = (spec: AccountAssignmentSpec): string => `${spec.permissionSet}\n${partOf(spec)}`;
