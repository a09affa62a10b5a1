/** Configs that share an organization: the one of a random case, and another with a set and a group of its own. */
import type { OrganizationFile } from "../../src/emulator/index.ts";
import type { RandomCase } from "../laws/arbitrary.ts";
import { grantsOf, lineOf, type RandomConfig } from "../laws/random-config.ts";

/** Groups that both commits of the first config have, as they describe them: it leaves the members to that one. */
function sharedGroups({ config, next }: RandomCase): RandomConfig["groups"] {
  return config.groups.flatMap((group) => {
    const later = next.groups.find(({ name }) => name === group.name);
    const { members: _, ...shared } = group;
    if (later === undefined || JSON.stringify({ ...later, members: undefined }) !== JSON.stringify(shared)) return [];
    return [shared];
  });
}

/** One set, given everywhere to a group of its own and in some accounts to groups of the first config. */
export function otherConfig(one: RandomCase): RandomConfig {
  const shared = sharedGroups(one);
  const zed = { userName: "zed@x.io", name: { given: "Zed", family: "Ng" } };
  const everywhere = [{ all: true, allowEmpty: true } as const];
  return {
    settings: {
      ...{ name: "other", directUserAssignments: "managed", ignore: [], restrictedAccounts: [], protected: [] },
    },
    users: [zed],
    groups: [...shared, { name: "side", members: [zed.userName] }],
    sets: [
      { name: "Side", managedPolicies: ["ReadOnlyAccess"], permissionsBoundary: { managedPolicy: "PowerUserAccess" } },
    ],
    accountSets: [],
    rules: [
      { groups: ["side"], permissionSets: ["Side"], accounts: everywhere },
      ...shared.map(({ name }) => ({
        groups: [name],
        permissionSets: ["Side"],
        accounts: [{ ou: "/W", allowEmpty: true } as const],
      })),
    ],
  };
}

/** Rows that configs declare. */
export const rowsOf = (configs: readonly RandomConfig[], organization: OrganizationFile, today: string) =>
  new Set(configs.flatMap((config) => grantsOf(config, organization, today).map(lineOf)));

/** Memberships that they declare: `group user`. */
export const membersOf = (configs: readonly RandomConfig[]) =>
  new Set(
    configs.flatMap(({ groups }) =>
      groups.flatMap(({ name, members = [] }) => members.map((member) => `${name} ${member}`)),
    ),
  );
