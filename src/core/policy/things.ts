/**
 * Things that guardrails speak of, as Cedar's entities.
 *
 * In: specs, accounts, what is known of them. Out: `Entity`, with what of it nobody read. Invariant: every attribute that `vocabulary.ts` does not
 * call optional is there. Example: an account of `/Workloads/Prod` with its tags.
 */

import { Lists } from "../base/lists.ts";
import { once } from "../base/once.ts";
import { formatOuPath } from "../base/ou-path.ts";
import { type AccessClass, rankOfClass } from "../model/access/class.ts";
import type { Config } from "../model/config.ts";
import type { Account, Organization } from "../model/organization.ts";
import { GROUP, PERMISSION_SET, type PermissionSetSpec, USER } from "../model/specs.ts";
import { selectorOf } from "../select/selectors.ts";
import type { CedarValue, Entity, EntityId, Unread } from "./policy.ts";

/** An entity, and what of it is made up. */
export interface Thing {
  readonly entity: Entity;
  readonly unread: readonly Unread[];
}

export const known = (entity: Entity): Thing => ({ entity, unread: [] });

/** What is undefined is left out: Cedar refuses null. */
export function withoutAbsent(
  values: Readonly<Record<string, CedarValue | undefined>>,
): Readonly<Record<string, CedarValue>> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, CedarValue] => entry[1] !== undefined),
  );
}

export const refOf = ({ type, id }: EntityId): CedarValue => ({ __entity: { type, id } });

export const classRef = (one: AccessClass): CedarValue => refOf({ type: "Class", id: one });

/** What nobody can read may be anything. */
export const strengthOf = (one: AccessClass) => ({
  class: classRef(one),
  isAdmin: rankOfClass(one) >= rankOfClass("unknown"),
  canWrite: rankOfClass(one) >= rankOfClass("write"),
});

export const userThing = (name: string): Thing => known({ uid: { type: USER, id: name }, attrs: { name } });

export const groupThing = (name: string, people: number | undefined): Thing => ({
  entity: { uid: { type: GROUP, id: name }, attrs: withoutAbsent({ name, people }) },
  unread: people === undefined ? ["people"] : [],
});

export const otherThing = (kind: string, name: string): Thing =>
  known({ uid: { type: "Thing", id: `${kind}/${name}` }, attrs: { kind, name } });

export const configThing = ({ settings: { name, mode } }: Config): Thing =>
  known({ uid: { type: "Config", id: name }, attrs: { name, mode } });

const pathAndName = ({ path, name }: { readonly path: string; readonly name: string }): string =>
  `${path.slice(1)}${name}`;

/** Of a set that nobody read, a set of nothing. */
export function setThing(
  name: string,
  set: PermissionSetSpec | undefined,
  tags: Readonly<Record<string, string>> | undefined,
): Thing {
  const attrs = withoutAbsent({
    name,
    description: set?.description,
    sessionMinutes: Math.ceil(set?.sessionDuration ?? 60),
    managedPolicies: set?.managedPolicies ?? [],
    customerManagedPolicies: (set?.customerManagedPolicies ?? []).map(pathAndName),
    hasInlinePolicy: set?.inlinePolicy !== undefined,
    hasBoundary: set?.permissionsBoundary !== undefined,
    relayState: set?.relayState,
  });
  const entity = { uid: { type: PERMISSION_SET, id: name }, attrs, tags: tags ?? {} };
  const unread = [
    ...(set === undefined ? ["permissionSet" as const] : []),
    ...(tags === undefined ? ["tags" as const] : []),
  ];
  return { entity, unread };
}

/** `configs`: those whose Settings count, the one at hand first. */
export function accountThings(configs: readonly Config[], organization: Organization): (id: string) => Thing {
  const accounts = new Map(organization.accounts.map((account) => [account.id, account]));
  const paths = new Map(organization.organizationalUnits.map(({ id, path }) => [id, formatOuPath(path)]));
  const labels = once(() => labelsOf(configs, organization));
  const ouOf = ({ ouIds }: Account): string | undefined => {
    const last = ouIds.at(-1);
    return last === undefined ? "/" : paths.get(last);
  };
  return (id) => {
    const account = accounts.get(id);
    const [ou, tags] = [account === undefined ? undefined : ouOf(account), account?.tags];
    const attrs = withoutAbsent({
      ...{ id, name: account?.name ?? id, ou: ou ?? "/", labels: labels().of.get(id) },
      isManagement: id === organization.managementAccount,
      isDelegated: organization.delegatedAdministrators.includes(id),
    });
    const unread = [
      ...(ou === undefined ? ["ou" as const] : []),
      ...(tags === undefined ? ["tags" as const] : []),
      ...(organization.administratorsUnknown === undefined ? [] : ["isDelegated" as const]),
      ...(labels().isWhole ? [] : ["labels" as const]),
    ];
    return { entity: { uid: { type: "Account", id }, attrs, tags: tags ?? {} }, unread };
  };
}

/**
 * What Settings call accounts, whatever they call them besides. That no rule gives anything in an account (`restrictedAccounts`) makes it no less
 * sensitive. `isWhole`: of the first config each entry means what it says.
 */
function labelsOf(configs: readonly Config[], organization: Organization) {
  const of = new Lists<string>();
  let isWhole = true;
  for (const config of configs) {
    const open = { ...config, settings: { ...config.settings, restrictedAccounts: [] } };
    const select = selectorOf(open, organization);
    for (const { label, accounts } of config.settings.sensitive) {
      const { accounts: active, inactive, problems } = select(accounts);
      // What an earlier commit cannot tell any more holds up no commit that puts it right.
      if (problems.length > 0 && config === configs[0]) isWhole = false;
      for (const id of [...active, ...inactive]) if (!of.get(id).includes(label)) of.add(id, label);
    }
  }
  return { of, isWhole };
}
