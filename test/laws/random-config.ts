/** A config as plain values, the files that say it, and what it means: said a second time, in the most naive way. */
import { stringify } from "yaml";
import type { AccountEntry, OrganizationFile } from "../../src/emulator/index.ts";

export interface Entry {
  readonly id?: string;
  readonly name?: string;
  readonly ou?: string;
  readonly recursive?: boolean;
  readonly tag?: { readonly team: string };
  readonly all?: true;
  readonly restricted?: true;
  readonly allowEmpty?: true;
}

/** An account id, the name of an account set, or an entry. */
export type Term = string | Entry;

export interface RandomRule {
  readonly users?: readonly string[];
  readonly groups?: readonly string[];
  readonly permissionSets: readonly string[];
  readonly accounts: readonly Term[];
  readonly expires?: string;
}

export interface Ignore {
  readonly permissionSet?: string;
  readonly group?: string;
  readonly principalType?: string;
  readonly owner: string;
  readonly until?: string;
}

export interface PolicyName {
  readonly name: string;
  readonly path?: string;
}

export interface RandomConfig {
  readonly settings: {
    /** Default: acme. */
    readonly name?: string;
    readonly directUserAssignments: string;
    readonly ignore: readonly Ignore[];
    readonly restrictedAccounts: readonly string[];
    readonly protected: readonly { readonly group: string; readonly permissionSet: string; readonly accounts: Entry }[];
  };
  readonly users: readonly { readonly userName: string }[];
  readonly groups: readonly { readonly name: string; readonly members?: readonly string[] }[];
  readonly sets: readonly {
    readonly name: string;
    readonly assignments?: "exclusive" | "shared";
    readonly definition?: "external";
    readonly owner?: string;
    readonly tags?: Readonly<Record<string, string>>;
    readonly sessionDuration?: string;
    readonly managedPolicies?: readonly string[];
    readonly customerManagedPolicies?: readonly PolicyName[];
    readonly inlinePolicy?: object;
    readonly permissionsBoundary?: { readonly managedPolicy?: string; readonly customerManagedPolicy?: PolicyName };
  }[];
  readonly accountSets: readonly {
    readonly name: string;
    readonly include: readonly Entry[];
    readonly exclude?: readonly Entry[];
  }[];
  readonly rules: readonly RandomRule[];
}

/** One document for each object and one for each rule. */
function documentsOf(config: RandomConfig, mode: string): readonly object[] {
  return [
    { kind: "Settings", version: 1, name: "acme", mode, region: "eu-west-1", limits: LIFTED, ...config.settings },
    ...config.users.map((user) => ({ kind: "User", ...user })),
    ...config.groups.map((group) => ({ kind: "Group", ...group })),
    ...config.sets.map((set) => ({ kind: "PermissionSet", ...set })),
    ...config.accountSets.map((set) => ({ kind: "AccountSet", ...set })),
    ...config.rules.map((rule) => ({ kind: "Assignments", assignments: [rule] })),
  ];
}

/** Limits have a law of their own; here they would only make the cases poorer. */
const LIFTED = {
  revocations: 100000,
  revocationShare: "100%",
  adminGrants: 100000,
  memberships: 100000,
  provisionedAccounts: 100000,
};

const text = (documents: readonly object[]) =>
  documents.map((document) => `---\n${stringify(document, { aliasDuplicateObjects: false })}`).join("");

/** All documents in one file. */
export function filesOf(config: RandomConfig, mode = "full"): Record<string, string | null> {
  return { "idc.yaml": text(documentsOf(config, mode)) };
}

/** The same documents in the opposite order, dealt out to three files. */
export function shuffledFilesOf(config: RandomConfig): Record<string, string | null> {
  const documents = [...documentsOf(config, "full")].reverse();
  const part = (number: number) => text(documents.filter((_, index) => index % 3 === number));
  return { "idc.yaml": null, "z.yaml": part(0), "deep/er/b.yml": part(1), "a.yaml": part(2) };
}

const matchesName = (glob: string, name: string) =>
  new RegExp(`^${glob.replace(/[-.]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".")}$`).test(name);

/** Accounts that nothing but an id or `restricted: true` reaches. */
function restrictedIn(config: RandomConfig, { organization }: OrganizationFile): ReadonlySet<string> {
  const { managementAccount, delegatedAdministrator } = organization;
  return new Set([managementAccount, delegatedAdministrator ?? "", ...config.settings.restrictedAccounts]);
}

function matchesEntry(entry: Entry, account: AccountEntry): boolean {
  const { id, name, ou, recursive = true, tag } = entry;
  const path = account.ou ?? "/";
  if (id !== undefined && id !== account.id) return false;
  if (name !== undefined && !matchesName(name, account.name)) return false;
  if (ou !== undefined && path !== ou && !(recursive && path.startsWith(`${ou}/`))) return false;
  return tag === undefined || account.tags?.team === tag.team;
}

/** Ids of the active accounts that terms select. */
function accountsOf(terms: readonly Term[], config: RandomConfig, organization: OrganizationFile): readonly string[] {
  const restricted = restrictedIn(config, organization);
  const reached = (entry: Entry) =>
    organization.accounts.filter(
      (account) =>
        matchesEntry(entry, account) &&
        (!restricted.has(account.id) || entry.id !== undefined || entry.restricted === true),
    );
  const selected = terms.flatMap((term) => {
    if (typeof term !== "string") return reached(term);
    const set = config.accountSets.find(({ name }) => name === term);
    if (set === undefined) return reached({ id: term });
    const gone = (account: AccountEntry) => (set.exclude ?? []).some((entry) => matchesEntry(entry, account));
    return set.include.flatMap(reached).filter((account) => !gone(account));
  });
  return [...new Set(selected.filter(({ state = "ACTIVE" }) => state === "ACTIVE").map(({ id }) => id))];
}

export const isBroken = (rule: RandomRule) =>
  rule.accounts.some((term) => typeof term !== "string" && term.name === "nobody");

export const TODAY = "2026-11-24";

export const isOver = (rule: RandomRule, today = TODAY) => rule.expires !== undefined && rule.expires <= today;

export interface Row {
  readonly permissionSet: string;
  readonly principalType: string;
  readonly principal: string | null;
  readonly account: string;
}

/** One line for a row. */
export const lineOf = ({ permissionSet, principalType, principal, account }: Row) =>
  `${permissionSet} ${principalType} ${principal} ${account}`;

function rowsOf(rule: RandomRule, accounts: readonly string[]): readonly Row[] {
  const principals = [
    ...(rule.users ?? []).map((principal) => ({ principalType: "USER", principal })),
    ...(rule.groups ?? []).map((principal) => ({ principalType: "GROUP", principal })),
  ];
  return principals.flatMap((who) =>
    rule.permissionSets.flatMap((permissionSet) => accounts.map((account) => ({ ...who, permissionSet, account }))),
  );
}

/** Every assignment that the config declares, expired rules and those that do not resolve left out. */
export function grantsOf(config: RandomConfig, organization: OrganizationFile, today = TODAY): readonly Row[] {
  return config.rules
    .filter((rule) => !isBroken(rule) && !isOver(rule, today))
    .flatMap((rule) => rowsOf(rule, accountsOf(rule.accounts, config, organization)));
}

/** Principal and permission set of every rule. */
export function namedBy(config: RandomConfig): ReadonlySet<string> {
  return new Set(
    config.rules.flatMap((rule) => rowsOf(rule, ["anywhere"])).map((row) => lineOf(row).replace(" anywhere", "")),
  );
}

const isIgnored = (config: RandomConfig, row: Row) =>
  config.settings.ignore.some(
    ({ permissionSet, group, principalType, until }) =>
      (until === undefined || until > TODAY) &&
      (permissionSet !== undefined || principalType !== undefined) &&
      (permissionSet === undefined || matchesName(permissionSet, row.permissionSet)) &&
      (group === undefined || (row.principalType === "GROUP" && matchesName(group, row.principal ?? ""))) &&
      (principalType === undefined || principalType === row.principalType),
  );

/** Whether no run of this config may ever touch a row, apart from making it where it is declared. */
export function isForeign(row: Row, config: RandomConfig, organization: OrganizationFile): boolean {
  const set = config.sets.find(({ name }) => name === row.permissionSet);
  const account = organization.accounts.find(({ id }) => id === row.account);
  if (set === undefined || account?.state !== undefined || isIgnored(config, row)) return true;
  if (config.settings.directUserAssignments === "ignored" && row.principalType === "USER") return true;
  return set.assignments === "shared" && !namedBy(config).has(lineOf(row).replace(` ${row.account}`, ""));
}
