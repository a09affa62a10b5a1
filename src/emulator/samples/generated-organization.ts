/**
 * Organizations of any size, made from a seed: the same on every machine.
 *
 * In: a size and a seed. Out: `Generated`: accounts, people, permission sets, and the rules by which they have access, each
 * with the accounts that its selector means. Invariant: exactly as many accounts, memberships and assignments as the size
 * says; no assignment twice; no rule selects the management account. Knows neither config nor live state, and imports nothing
 * of them, so that an emulator can serve what a config declares.
 */

import { makeRandom, type Random } from "../base/random.ts";
import type { Generated, GeneratedAccount, GeneratedGroup, GeneratedUser } from "./generated.ts";
import { permissionSetOf } from "./generated-permission-sets.ts";
import { makeRules } from "./generated-rules.ts";

export interface Size {
  readonly accounts: number;
  readonly permissionSets: number;
  readonly groups: number;
  readonly users: number;
  readonly memberships: number;
  readonly assignments: number;
}

export const SIZES = {
  small: { accounts: 20, permissionSets: 10, groups: 30, users: 100, memberships: 300, assignments: 200 },
  medium: { accounts: 200, permissionSets: 60, groups: 300, users: 2_000, memberships: 8_000, assignments: 6_000 },
  large: {
    accounts: 2_000,
    permissionSets: 300,
    groups: 3_000,
    users: 20_000,
    memberships: 100_000,
    assignments: 60_000,
  },
} as const satisfies Readonly<Record<string, Size>>;

const ACCOUNTS_A_TEAM = 10;
const GIVEN = "Ada Ben Chiara Dai Elif Femi Grace Hugo Ines Jonas Kavya Liam Maja Noor Omar Petra Quinn Rosa Sami Tara";
const FAMILY =
  "Adler Bello Costa Dahl Evans Fischer Garcia Holm Ito Jansen Keller Lund Moreno Nair Okafor Petit Rossi Silva";

export function generateOrganization(size: Size, seed: number): Generated {
  const random = makeRandom(seed);
  const teams = Array.from({ length: Math.max(2, Math.floor(size.accounts / ACCOUNTS_A_TEAM)) }, (_, index) =>
    wordOf(index),
  );
  const accounts = accountsOf(size.accounts, teams);
  const users = usersOf(size.users);
  const groups = groupsOf(size, teams, users, random);
  const permissionSets = Array.from({ length: size.permissionSets }, (_, index) => permissionSetOf(index, random));
  const rules = makeRules({ accounts, permissionSets, groups, users }, size.assignments, random);
  return { managementAccount: accounts[0]!.id, accounts, users, groups, permissionSets, teams, rules };
}

/** Names that read like those of teams, all different. */
function wordOf(index: number): string {
  const syllables = ["pay", "ship", "data", "risk", "core", "web", "edge", "care", "ops", "lab"];
  const [low, high] = [syllables[index % 10]!, syllables[Math.floor(index / 10) % 10]!];
  return `${high}-${low}${index < 100 ? "" : `-${Math.floor(index / 100)}`}`;
}

function accountsOf(count: number, teams: readonly string[]): readonly GeneratedAccount[] {
  return Array.from({ length: count }, (_, index) => {
    // Spread over all twelve digits, leading zeros among them.
    const id = String((index * 7_919_317_331 + 11_111_111_111) % 1_000_000_000_000).padStart(12, "0");
    if (index === 0) return { id, name: "management", ou: "/", tags: {} };
    const team = teams[index % teams.length]!;
    const turn = Math.floor(index / teams.length);
    const prod = turn % 2 === 0;
    const tags = { team, environment: prod ? "prod" : "nonprod", "cost-center": String(1000 + (index % 97)) };
    return {
      id,
      name: `${team}-${prod ? "prod" : "dev"}-${turn}`,
      ou: `/Workloads/${prod ? "Prod" : "NonProd"}/${team}`,
      tags,
    };
  });
}

function usersOf(count: number): readonly GeneratedUser[] {
  const [givens, families] = [GIVEN.split(" "), FAMILY.split(" ")];
  return Array.from({ length: count }, (_, index) => {
    const [given, family] = [
      givens[index % givens.length]!,
      families[Math.floor(index / givens.length) % families.length]!,
    ];
    const number = Math.floor(index / (givens.length * families.length));
    const suffix = number === 0 ? "" : `.${number}`;
    return { userName: `${given}.${family}${suffix}@corp.example`.toLowerCase(), given, family };
  });
}

/** A few large groups and many small ones, with as many members in all as the size says. */
function groupsOf(
  size: Size,
  teams: readonly string[],
  users: readonly GeneratedUser[],
  random: Random,
): readonly GeneratedGroup[] {
  const weights = Array.from({ length: size.groups }, () => 0.1 + random.next() ** 3);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const most = Math.min(users.length, size.memberships);
  const counts = weights.map((weight) => Math.min(most, Math.floor((weight / total) * size.memberships)));
  let missing = size.memberships - counts.reduce((sum, count) => sum + count, 0);
  for (let index = 0; missing > 0; index = (index + 1) % counts.length) {
    if (counts[index]! >= most) continue;
    counts[index]! += 1;
    missing -= 1;
  }
  return counts.map((count, index) => {
    const team = teams[index % teams.length]!;
    const name = `${team}-${["dev", "oncall", "leads", "readers", "audit"][Math.floor(index / teams.length) % 5]}-${index}`;
    const members = random.several(users, count).map(({ userName }) => userName);
    return { name, description: `People of ${team}, number ${index}`, team, members };
  });
}
