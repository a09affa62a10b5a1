/**
 * What nobody declared and is of administrators: it stands in every plan by name, with where it is and who has it.
 *
 * In: what was planned, a glimpse of each permission set that nobody declares. Out: the plan with `administrators`. Invariant: nothing is
 * decided by it; a set that could not be looked at is told as not examined, never left out. Example: a set made in the console with
 * AdministratorAccess, on production for ann.
 */
import { compareText, type Key, nameOf } from "../base/key.ts";
import { groupBy, sortedOnce } from "../base/lists.ts";
import { once } from "../base/once.ts";
import { adminOf, type Policies } from "../iam/definition.ts";
import {
  type AccountAssignmentSpec,
  isAssignment,
  partOf,
  type UndeclaredAdministrators,
} from "../model/assignment.ts";
import { accountNamesIn } from "../model/organization.ts";
import { type Glimpse, LOOKED_INTO } from "../model/reading.ts";
import { type Found, type Live, principalPart } from "../model/resource.ts";
import { directoryKindOf, isDirectoryKind, isPermissionSet, setKeyOf } from "../model/specs.ts";
import { digestOf } from "./make-plan.ts";
import type { Planned } from "./planned.ts";

/** Permission sets that nobody declares, and nobody speaks for. */
export const undeclaredSets = ({ diff }: Pick<Planned, "diff">): readonly Found[] =>
  diff.left.flatMap(({ claim, found }) => (claim === "unmanaged" && isPermissionSet(found) ? [found] : []));

/** Names of users and groups by AWS's ids, as far as they were read. */
function namesIn({ resources }: Live): ReadonlyMap<string, string> {
  const people = [...resources.values()].filter(({ kind }) => isDirectoryKind(kind));
  return new Map(
    people.flatMap(({ kind, key, ids }) => Object.values(ids).map((id) => [`${kind} ${id}`, nameOf(key)])),
  );
}

type Names = () => ReadonlyMap<string, string>;

function ofUndeclared(found: Found, seen: Glimpse | undefined, names: Names): readonly UndeclaredAdministrators[] {
  if (seen === undefined) return [];
  const admin = adminOf(seen.spec as Policies | undefined);
  if (admin === "no") return [];
  const principals = seen.holders.map(({ type, id }) =>
    principalPart({ type, name: names().get(`${directoryKindOf(type)} ${id}`) ?? id }),
  );
  return [
    {
      ...{ permissionSet: nameOf(found.key), admin },
      ...{ accounts: seen.accounts ?? [], principals: sortedOnce(principals) },
      ...(seen.unread === undefined ? {} : { unread: seen.unread }),
    },
  ];
}

/** Assignments that nobody declared, of sets that are declared. */
function ofDeclared({ diff, live }: Planned): readonly UndeclaredAdministrators[] {
  const specs = diff.left.flatMap(({ claim, found }) =>
    claim === "unmanaged" && isAssignment(found) ? [found.spec as AccountAssignmentSpec] : [],
  );
  return groupBy(specs, ({ permissionSet }) => permissionSet).flatMap((own): readonly UndeclaredAdministrators[] => {
    const { permissionSet } = own[0]!;
    const set = live.resources.get(setKeyOf(permissionSet));
    if (set === undefined || set.partial === true || adminOf(set.spec as Policies) !== "yes") return [];
    const accounts = sortedOnce(own.map(({ account }) => account));
    return [{ permissionSet, declared: true, admin: "yes", accounts, principals: sortedOnce(own.map(partOf)) }];
  });
}

/** The plan with what was seen of administrators whom nobody declared. */
export function withUndeclared(
  planned: Planned,
  glimpses: ReadonlyMap<Key, Glimpse>,
  sha256: (text: string) => string,
): Planned {
  const { plan, live } = planned;
  const names = once(() => namesIn(live));
  const sets = undeclaredSets(planned).flatMap((found) => ofUndeclared(found, glimpses.get(found.key), names));
  const administrators = [...ofDeclared(planned), ...sets];
  if (administrators.length === 0) return planned;
  administrators.sort((a, b) => compareText(a.permissionSet, b.permissionSet));
  const spoken = [...Object.keys(plan.names.accounts), ...administrators.flatMap(({ accounts }) => accounts)];
  const accounts = accountNamesIn(live.organization, spoken);
  const { digest: _, ...body } = { ...plan, names: { ...plan.names, accounts }, administrators };
  return { ...planned, plan: { ...body, digest: digestOf(body, sha256) } };
}

/** The same of what a snapshot holds, where nothing is asked. */
export function glimpseIn({ resources, unknown }: Live, key: Key): Glimpse {
  const set = resources.get(key);
  if (set === undefined || set.partial === true) {
    return { holders: [], unread: unknown.find(({ pattern }) => pattern === key)?.reason ?? "it could not be read" };
  }
  const policies = set.spec as Policies;
  if (adminOf(policies) !== "yes") return { holders: [], spec: { ...policies, customerManagedPolicies: [] } };
  const own = [...resources.values()].filter(
    (one) => isAssignment(one) && (one.spec as AccountAssignmentSpec).permissionSet === nameOf(key),
  );
  const accountOf = ({ spec }: Found) => (spec as AccountAssignmentSpec).account;
  const accounts = sortedOnce([...(set.facts?.provisionedAccounts ?? []), ...own.map(accountOf)]);
  const first = new Set(accounts.slice(0, LOOKED_INTO));
  const holders = own
    .filter((one) => first.has(accountOf(one)))
    .map(({ spec, ids }) => ({ type: (spec as AccountAssignmentSpec).principalType, id: ids.PrincipalId ?? "" }));
  return { spec: policies, accounts, holders };
}
