/**
 * Organizations as they have grown, from a seed: odd names, an identity provider or none, Control Tower, tools that grant for hours,
 * people who left, closed accounts, names that look alike, marks of other configs, definitions that were never provisioned.
 */
import { makeRandom, type Random } from "../../src/emulator/base/random.ts";
import type {
  AccountEntry,
  AssignmentEntry,
  GroupEntry,
  OrganizationFile,
  PermissionSetEntry,
  UserEntry,
} from "../../src/emulator/organization/organization-file.ts";

export const MANAGEMENT = "100000000001";
const DELEGATE = "100000000002";
const ARN = "arn:aws:iam::aws:policy/";
const ISSUER = "https://scim.example.com/3f2a";

/** Names that mean something to YAML, to a file system, to a glob, to a terminal or to a reader. */
const ODD_NAMES = [
  ...[
    "*",
    "a*",
    "ops-?",
    "ops-1",
    "team*a",
    "teamXa",
    "..",
    "con",
    "CON",
    "nul.txt",
    "a/b",
    "a\\b",
    "~",
    "null",
    "Yes",
    "0x1f",
  ],
  ...[
    "012345678901",
    "1e3",
    "- dash",
    "# hash",
    "a # b",
    "a: b",
    "{x}",
    "[x]",
    "'q'",
    '"q"',
    "|",
    "> x",
    "&a",
    "!t",
    "@at",
    "`t`",
  ],
  ...[
    "🚀 rockets",
    "מפתחים",
    "مطورون",
    "e\u0301quipe",
    "équipe",
    "аdmins",
    "admins",
    "Admins ",
    " lead",
    "two  spaces",
    "%41",
  ],
  ...[
    "x".repeat(128),
    "x".repeat(127),
    `${"long name ".repeat(50)}end`,
    "ﬁnance",
    "finance",
    "ops\u00a0team",
    "ops team",
    "-",
  ],
  ...["wide\u3000space"],
] as const;
/** AWS takes them for the name of a group, and no config does. */
const UNSAYABLE_NAMES = ["tab\tbed", "two\nlines", "carriage\rreturn", "end\n", "\t*"];
const PLAIN_NAMES = [
  ...[
    "payments-dev",
    "payments-ops",
    "payments-lead",
    "search-dev",
    "search-ops",
    "platform",
    "auditors",
    "finance-eu",
  ],
  ...["SearchDev", "Payments Dev", "data.science", "it_support"],
];
const SET_NAMES = [
  "Admin",
  "ADMIN",
  "admin.",
  "Developer",
  "developer",
  "ReadOnly",
  "Read-Only",
  "con",
  "Billing",
  "..",
  "a=b@c",
  "+1",
  "x,y",
];
const HELD_FOR_HOURS = ["jit-admin", "teleport-access", "Teleport-Ops"];
const TOWER_SETS = ["AWSAdministratorAccess", "AWSReadOnlyAccess", "AWSPowerUserAccess"];
const TOWER_GROUPS = ["AWSControlTowerAdmins", "AWSAuditAccountAdmins", "AWSAccountFactory"];
const OUS = ["/", "/Workloads", "/Workloads/Prod", "/Workloads/Dev", "/Odd \\/ one", "/Sandbox"];
const ACCOUNT_NAMES = [
  "payments-dev",
  "payments-prod",
  "search",
  "a\nkind: User",
  "x # y",
  "\u202edorp",
  "🦊",
  "Log Archive",
  "same",
  "same",
];
const POLICIES = ["PowerUserAccess", "ReadOnlyAccess", "job-function/ViewOnlyAccess", "AdministratorAccess"];
const DESCRIPTIONS = [
  "Daily work",
  "On # call: 'all'",
  "a: b",
  "- x",
  "two\nlines\n",
  "{curly}",
  "tab\there",
  " led by a space",
];

const chance = (random: Random, percent: number) => random.below(100) < percent;
const between = (random: Random, least: number, most: number) => least + random.below(most - least + 1);

/** What is left when `undefined` members are taken away. */
const given = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;

function accountsOf(random: Random): AccountEntry[] {
  const members = Array.from({ length: between(random, 2, 24) }, (_, index) => {
    const name = random.one(ACCOUNT_NAMES);
    return given({
      id: `2${String(index * 37).padStart(11, "0")}`,
      name: name === "same" || chance(random, 30) ? name : `${name}-${index}`,
      ou: random.one(OUS),
      state: chance(random, 8) ? random.one(["SUSPENDED", "PENDING_CLOSURE"] as const) : undefined,
      tags: chance(random, 40) ? { team: random.one(["payments", "search"]), "cost centre": "a: b" } : undefined,
      customerManagedPolicies: ["/org/Guard"],
    });
  });
  const first = [MANAGEMENT, DELEGATE].map((id) => ({
    id,
    name: `core ${id}`,
    customerManagedPolicies: ["/org/Guard"],
  }));
  return [...first, ...members] as AccountEntry[];
}

function userOf(userName: string, external: boolean, random: Random): UserEntry {
  const name = {
    given: random.one(["Ann", "Bo b", "# X", "Żółć", "-"]),
    family: random.one(["Ng", "O'Neil", "yes", "null"]),
  };
  return given({
    ...{ userName, name },
    displayName: chance(random, 30) ? random.one(["A person", "a: b", "🙂"]) : undefined,
    email: chance(random, 70) && /^[!-~]+@[!-~]+$/.test(userName) ? userName : undefined,
    externalId: external ? { issuer: ISSUER, id: `user-${userName}` } : undefined,
  }) as UserEntry;
}

/** AWS takes names that differ in case for one. */
function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

function setOf(name: string, random: Random): PermissionSetEntry {
  const own = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Deny", Action: ["iam:CreateUser", "iam:TagUser"], Resource: "*" }],
  };
  const odd = chance(random, 4);
  return given({
    name,
    description: chance(random, 50) ? random.one(DESCRIPTIONS) : undefined,
    sessionDuration: odd ? "PT1H30M1S" : random.one([undefined, "PT4H", "PT90M", "PT12H"]),
    relayState: chance(random, 20) ? "https://console.aws.amazon.com/s3" : undefined,
    managedPolicies: random.several(POLICIES, random.below(3)).map((policy) => ARN + policy),
    customerManagedPolicies: chance(random, 20) ? [{ name: "Guard", path: "/org/" }] : undefined,
    inlinePolicy: chance(random, 30) ? own : undefined,
    permissionsBoundary: chance(random, 15) ? { managedPolicy: `${ARN}PowerUserAccess` } : undefined,
    tags: chance(random, 35)
      ? random.one([
          { tier: "one" },
          { "a b": "yes", n: "012" },
          { "idc:managed": "acme" },
          { "idc:managed": "other" },
          { tool: "Teleport" },
        ])
      : undefined,
  }) as PermissionSetEntry;
}

interface Names {
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly sets: readonly string[];
}

function namesOf(random: Random, tower: boolean): Names {
  const people = Array.from({ length: between(random, 1, 12) }, (_, index) => `user${index}@corp.example`);
  const odd = ["ann#1", "bob:x", "O'Neil@x.io", "null", "#EXT#@x.onmicrosoft.com", "012"];
  return {
    users: distinct([...people, ...random.several(odd, random.below(4))]),
    groups: distinct([
      ...random.several(PLAIN_NAMES, between(random, 1, 8)),
      ...random.several(ODD_NAMES, random.below(9)),
      ...random.several(UNSAYABLE_NAMES, Math.max(0, random.below(5) - 2)),
      ...(tower ? TOWER_GROUPS : []),
    ]),
    sets: [
      ...random.several(SET_NAMES, between(random, 1, 9)),
      ...random.several(HELD_FOR_HOURS, random.below(3)),
      ...(tower || chance(random, 10) ? TOWER_SETS : []),
    ],
  };
}

/** Some grants by list, as a team has them, and some one by one. */
function grantsOf(
  random: Random,
  { users, groups, sets }: Names,
  accounts: readonly AccountEntry[],
): AssignmentEntry[] {
  const ids = accounts.map(({ id }) => id);
  const lists = Array.from({ length: 3 }, () => random.several(ids, between(random, 1, ids.length)));
  const byOu = OUS.map((ou) => accounts.filter((one) => one.ou === ou).map(({ id }) => id)).filter(
    (own) => own.length > 0,
  );
  const all = Array.from({ length: between(random, 2, 24) }, (): AssignmentEntry => {
    const kind = random.below(100);
    const who =
      kind < 70
        ? { group: random.one(groups) }
        : kind < 90
          ? { user: random.one(users) }
          : kind < 95
            ? { deletedGroup: "ops-2019" }
            : { deletedUser: "rob@corp.example" };
    return { permissionSet: random.one(sets), ...who, accounts: [...random.one([...lists, ...byOu])] };
  });
  return onceEach(all);
}

/** AWS has no assignment twice. */
function onceEach(entries: readonly AssignmentEntry[]): AssignmentEntry[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const { accounts, ...who } = entry;
    const fresh = accounts.filter((id) => !seen.has(JSON.stringify([who, id])));
    for (const id of fresh) seen.add(JSON.stringify([who, id]));
    return fresh.length === 0 ? [] : [{ ...entry, accounts: fresh }];
  });
}

/** Whom an identity provider pushes: nobody, nearly all, all. */
export function grownOrganization(seed: number): OrganizationFile {
  const random = makeRandom(seed);
  const [tower, pushed, delegated] = [chance(random, 45), random.one([0, 0, 80, 100]), chance(random, 50)];
  const names = namesOf(random, tower);
  const accounts = accountsOf(random);
  const isPushed = () => chance(random, pushed);
  const groups = names.groups.map((name, index): GroupEntry => {
    const external = !TOWER_GROUPS.includes(name) && isPushed();
    return given({
      name,
      description: chance(random, 40) ? random.one(DESCRIPTIONS) : undefined,
      members: [...random.several(names.users, random.below(names.users.length + 1))],
      externalId: external ? { issuer: ISSUER, id: `group-${index}` } : undefined,
    }) as GroupEntry;
  });
  const assignments = grantsOf(random, names, accounts);
  const outdated = assignments
    .filter(() => chance(random, 6))
    .map(({ permissionSet, accounts: [id] }) => ({
      ...{ permissionSet, accounts: [id!], outdated: true },
    }));
  return {
    organization: { managementAccount: MANAGEMENT, ...(delegated ? { delegatedAdministrator: DELEGATE } : {}) },
    region: "eu-west-1",
    accounts,
    users: names.users.map((name) => userOf(name, isPushed(), random)),
    groups,
    permissionSets: names.sets.map((name) => setOf(name, random)),
    assignments,
    roles: [...new Map(outdated.map((role) => [`${role.permissionSet} ${role.accounts}`, role])).values()],
  };
}
