/**
 * The live state of a generated organization, in a file of one JSON value a line, so that a process that measures itself can
 * take it in without ever holding more than a line of text.
 *
 * In: `Generated`. Out: `LiveRow`s, sorted by key, and from them `Live`. Invariant: objects share the texts that they share
 * when they are read from AWS (names come from maps by id), and no others (ids and keys are of each object alone).
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { compareText, type Key, keyOf } from "../../src/core/base/key.ts";
import { formatOuPath, parseOuPath } from "../../src/core/base/ou-path.ts";
import type { Organization } from "../../src/core/model/organization.ts";
import { MANAGED } from "../../src/core/model/own-tags.ts";
import { type Found, type Instance, type Live, principalPart } from "../../src/core/model/resource.ts";
import type { Generated } from "../../src/emulator/samples/generated.ts";
import { CONFIG_NAME } from "../../src/emulator/samples/generated-config.ts";

/** Everything but assignments and memberships is written whole. */
export type LiveRow =
  | { readonly found: Found }
  | { readonly assignment: readonly [set: string, type: "USER" | "GROUP", principal: string, account: string] }
  | { readonly membership: readonly [group: string, member: string] };

export function organizationOf({ accounts, managementAccount }: Generated): Organization {
  const paths = new Set(accounts.flatMap(({ ou }) => aboveOf(ou)));
  return {
    id: "o-bench00000",
    managementAccount,
    delegatedAdministrators: [],
    accounts: accounts
      .map(({ id, name, ou, tags }) => ({ id, name, state: "ACTIVE" as const, ouIds: aboveOf(ou).map(ouId), tags }))
      .sort((a, b) => compareText(a.id, b.id)),
    organizationalUnits: [...paths].sort(compareText).map((path) => ({ id: ouId(path), path: parseOuPath(path)! })),
  };
}

/** `/Workloads/Prod` is below `/Workloads` and itself. */
function aboveOf(ou: string): readonly string[] {
  const names = parseOuPath(ou) ?? [];
  return names.map((_, index) => formatOuPath(names.slice(0, index + 1)));
}

const ouId = (path: string) => `ou-${path.toLowerCase().replaceAll(/[^a-z0-9]/g, "")}`;

export function instanceOf(tags: Instance["tags"]): Instance {
  return {
    arn: "arn:aws:sso:::instance/ssoins-0123456789abcdef",
    identityStoreId: "d-0123456789",
    ownerAccount: "000000000000",
    region: "eu-west-1",
    ...(tags === undefined ? {} : { tags }),
  };
}

/** What there is when everything is as the config says. */
export function liveRowsOf(generated: Generated): readonly LiveRow[] {
  const provisioned = provisionedOf(generated);
  const users = generated.users.map(({ userName, given, family }, index): LiveRow => {
    const spec = { userName, givenName: given, familyName: family, displayName: `${given} ${family}`, email: userName };
    return {
      found: {
        kind: "User",
        key: keyOf("User", userName),
        spec,
        ids: { UserId: idOf("a", index) },
        facts: { external: false },
      },
    };
  });
  const groups = generated.groups.map(({ name, description }, index): LiveRow => {
    const spec = { name, description };
    return {
      found: {
        kind: "Group",
        key: keyOf("Group", name),
        spec,
        ids: { GroupId: idOf("b", index) },
        facts: { external: false },
      },
    };
  });
  const sets = generated.permissionSets.map((set, index): LiveRow => {
    const { name, description, hours, managedPolicies, inlinePolicy, tags = {} } = set;
    const spec = {
      name,
      description,
      sessionDuration: hours * 60,
      managedPolicies,
      customerManagedPolicies: [],
      ...(inlinePolicy === undefined ? {} : { inlinePolicy }),
      tags,
      outdatedAccounts: [],
    };
    const facts = { provisionedAccounts: provisioned.get(name) ?? [], tags: { ...tags, [MANAGED]: CONFIG_NAME } };
    const PermissionSetArn = `arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-${String(index).padStart(16, "0")}`;
    return {
      found: { kind: "PermissionSet", key: keyOf("PermissionSet", name), spec, ids: { PermissionSetArn }, facts },
    };
  });
  const memberships = generated.groups.flatMap(({ name, members }) =>
    members.map((member): LiveRow => ({ membership: [name, member] })),
  );
  const assignments = generated.rules.flatMap(({ permissionSet, group, user, accounts }) =>
    accounts.map(
      (account): LiveRow => ({
        assignment: [permissionSet, group === undefined ? "USER" : "GROUP", group ?? user ?? "", account],
      }),
    ),
  );
  return [...users, ...groups, ...sets, ...memberships, ...assignments];
}

function provisionedOf({ rules }: Generated): ReadonlyMap<string, readonly string[]> {
  const accounts = new Map<string, Set<string>>();
  for (const rule of rules) {
    const known = accounts.get(rule.permissionSet) ?? new Set();
    for (const account of rule.accounts) known.add(account);
    accounts.set(rule.permissionSet, known);
  }
  return new Map([...accounts].map(([name, ids]) => [name, [...ids].sort(compareText)]));
}

const idOf = (first: string, index: number) => `${first}${String(index).padStart(7, "0")}-70f1-70bc-9bd1-0123456789ab`;

export function keyOfRow(row: LiveRow): Key {
  if ("found" in row) return row.found.key;
  if ("membership" in row) return keyOf("GroupMembership", ...row.membership);
  const [set, type, name, account] = row.assignment;
  return keyOf("AccountAssignment", set, principalPart({ type, name }), account);
}

/** Sorted, as `readLive` leaves it. */
export function liveText(rows: readonly LiveRow[]): string {
  const keyed = rows.map((row) => [keyOfRow(row), row] as const).sort(([a], [b]) => compareText(a, b));
  return keyed.map(([, row]) => `${JSON.stringify(row)}\n`).join("");
}

export async function loadResources(file: string, organization: Organization): Promise<Live["resources"]> {
  const resources = new Map<Key, Found>();
  const texts = new Map(organization.accounts.map(({ id }) => [id, id]));
  const one = (text: string) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const row = JSON.parse(line) as LiveRow;
    const key = keyOfRow(row);
    number += 1;
    if ("found" in row) resources.set(key, row.found);
    else if ("membership" in row) {
      const spec = { group: one(row.membership[0]), member: one(row.membership[1]) };
      resources.set(key, { kind: "GroupMembership", key, spec, ids: { MembershipId: idOf("c", number) } });
    } else {
      const [set, principalType, principal, account] = row.assignment;
      const spec = { permissionSet: one(set), principalType, principal: one(principal), account: one(account) };
      const ids = { PermissionSetArn: one(`arn ${set}`), PrincipalId: idOf("d", number) };
      resources.set(key, { kind: "AccountAssignment", key, spec, ids });
    }
  }
  return resources;
}
