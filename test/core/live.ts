/** Configs and live states in memory, from short descriptions: no files, no git, no AWS. */

import { createHash } from "node:crypto";
import { stringify } from "yaml";
import { keyOf } from "../../src/core/base/key.ts";
import { type Checked, checkConfig } from "../../src/core/config/check.ts";
import { directoryOf } from "../../src/core/desired/directory.ts";
import { declaredBefore, type Past } from "../../src/core/desired/past-configs.ts";
import { resolve } from "../../src/core/desired/resolve.ts";
import { scopeOf } from "../../src/core/live/scope.ts";
import type { Config } from "../../src/core/model/config.ts";
import type { Account, AccountState, Organization } from "../../src/core/model/organization.ts";
import type { Override } from "../../src/core/model/override.ts";
import type { Base } from "../../src/core/model/plan.ts";
import type { Desired, Facts, Found, Live } from "../../src/core/model/resource.ts";
import type { PermissionSetSpec, UserSpec } from "../../src/core/model/specs.ts";
import { followUpRead } from "../../src/core/plan/follow-up-read.ts";
import type { Planned } from "../../src/core/plan/planned.ts";
import { planFrom } from "../../src/core/plan/planning.ts";
import type { LoadedPolicies } from "../../src/core/policy/loaded.ts";
import { readConfig } from "../../src/io/config/read-config.ts";
import type { ConfigSource } from "../../src/io/config/source.ts";
import { documentKinds } from "../../src/kinds/generated/documents.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { pastOf } from "../harness/made-history.ts";

export const TODAY = "2026-11-24";
export const NOW = "2026-11-24T12:00:00Z";

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

// ---- configs ---------------------------------------------------------------------------------------------------

/** A Settings document in mode full, with other keys on top. */
export function settings(keys: object = {}): string {
  const all = { kind: "Settings", version: 1, name: "acme", mode: "full", directUserAssignments: "managed" };
  return `${stringify({ ...all, protected: [], ...keys })}---\n`;
}

/** A User document that says what `liveOf` takes a user of that name to be. */
export const user = (userName: string): string =>
  `kind: User\nuserName: ${userName}\nname: {given: ${givenOf(userName)}, family: Acme}\n---\n`;

const givenOf = (userName: string) => userName.replace(/@.*/, "");

function memorySource(files: Readonly<Record<string, string>>): ConfigSource {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return {
    list: async () =>
      [...bytes]
        .filter(([path]) => /\.ya?ml$|\.cedar$/.test(path))
        .map(([path, { length }]) => ({ path, size: length })),
    read: async (path) => {
      const found = bytes.get(path);
      return found === undefined ? { problem: "absent" } : { bytes: found };
    },
  };
}

export async function checkText(files: Readonly<Record<string, string>>, today = TODAY): Promise<Checked> {
  return checkConfig(await readConfig(memorySource(files)), today, documentKinds);
}

/** A config of documents, with `settings()` unless the text brings its own. */
export async function configOf(text: string | Readonly<Record<string, string>>, today = TODAY): Promise<Config> {
  const files = typeof text === "string" ? { "idc.yaml": text } : text;
  const own = Object.values(files).some((file) => file.includes("kind: Settings"));
  const { config, diagnostics } = await checkText(own ? files : { ...files, "settings.yaml": settings() }, today);
  if (config === undefined) throw new Error(JSON.stringify(diagnostics, undefined, 1));
  return config;
}

// ---- live states -----------------------------------------------------------------------------------------------

export interface LiveText {
  /** `222222222222 prod /Workloads/Prod SUSPENDED team=web`: all but id and name may be left out. */
  readonly accounts?: readonly string[];
  readonly users?: readonly (string | (Partial<UserSpec> & { readonly userName: string }))[];
  /** Members of each group, or these and what else it is. */
  readonly groups?: Readonly<Record<string, readonly string[] | GroupText>>;
  readonly sets?: Readonly<Record<string, SetText>>;
  /** `Developer group:devs 333333333333`. */
  readonly rows?: readonly string[];
  /** Patterns of what could not be read. */
  readonly unknown?: readonly string[];
  /** Groups that no config states the members of, and whose members were read all the same. */
  readonly looked?: readonly string[];
  /** Keys of users and groups that an identity provider owns. */
  readonly external?: readonly string[];
  /** Keys of rows and memberships whose principal is gone. */
  readonly orphans?: readonly string[];
  readonly caller?: string;
  readonly callerArn?: string;
  readonly delegated?: readonly string[];
}

interface GroupText {
  readonly description?: string;
  readonly members?: readonly string[];
}

interface SetText extends Partial<PermissionSetSpec> {
  readonly outdatedAccounts?: readonly string[];
  /** Accounts that have its role, beside those with a row. */
  readonly provisioned?: readonly string[];
  readonly marks?: Readonly<Record<string, string>>;
  /** Only its name is read. */
  readonly partial?: true;
}

export const MANAGEMENT = "111111111111";
export const PROD = "222222222222";
export const DEV = "333333333333";
export const SANDBOX = "444444444444";
export const CLOSED = "555555555555";

export const ACCOUNTS: readonly string[] = [
  `${MANAGEMENT} management /`,
  `${PROD} prod /Workloads/Prod team=web`,
  `${DEV} dev /Workloads/Dev team=web`,
  `${SANDBOX} sandbox /Workloads/Dev`,
  `${CLOSED} closed /Workloads/Dev SUSPENDED`,
];

const ouIdsOf = (path: readonly string[]) => path.map((_, depth) => `ou-${path.slice(0, depth + 1).join("/")}`);

export function organizationOf(
  accounts: readonly string[] = ACCOUNTS,
  delegated: readonly string[] = [],
): Organization {
  const ous = new Map<string, readonly string[]>();
  const list = accounts.map((text): Account => {
    const [id = "", name = "", ou = "/", ...more] = text.split(" ");
    const path = ou.split("/").filter((part) => part !== "");
    const ouIds = ouIdsOf(path);
    for (const [depth, ouId] of ouIds.entries()) ous.set(ouId, path.slice(0, depth + 1));
    const tags = Object.fromEntries(more.filter((part) => part.includes("=")).map((part) => part.split("=")));
    const state = (more.find((part) => !part.includes("=")) ?? "ACTIVE") as AccountState;
    return { id, name, state, ouIds, tags };
  });
  const organizationalUnits = [...ous].map(([id, path]) => ({ id, path }));
  const id = "o-a1b2c3d4e5";
  return { id, managementAccount: MANAGEMENT, delegatedAdministrators: delegated, accounts: list, organizationalUnits };
}

const ROW = /^(\S+) (group|user):(\S+) (\d{12})$/;

function rowOf(text: string): Found {
  const [, permissionSet = "", type = "", principal = "", account = ""] = ROW.exec(text) ?? [];
  if (account === "") throw new Error(`no row: ${text}`);
  return {
    kind: "AccountAssignment",
    key: keyOf("AccountAssignment", permissionSet, `${type}:${principal}`, account),
    spec: { permissionSet, principalType: type.toUpperCase(), principal, account },
    ids: { PermissionSetArn: arnOf(permissionSet), PrincipalId: `id-${principal}` },
  };
}

export const arnOf = (set: string): string => `arn:aws:sso:::permissionSet/ssoins-1/${set}`;

function setOf(
  name: string,
  { provisioned = [], marks = {}, partial, ...spec }: SetText,
  rows: readonly Found[],
): Found {
  const assigned = rows.map(({ spec }) => spec as { permissionSet: string; account: string });
  const accounts = assigned.filter(({ permissionSet }) => permissionSet === name).map(({ account }) => account);
  const shared = { kind: "PermissionSet", key: keyOf("PermissionSet", name), ids: { PermissionSetArn: arnOf(name) } };
  const provisionedAccounts = [...new Set([...accounts, ...provisioned])].sort();
  if (partial === true) return { ...shared, spec: { name }, partial, facts: { provisionedAccounts } };
  const defaults = { sessionDuration: 60, managedPolicies: [], customerManagedPolicies: [], tags: {} };
  const facts: Facts = { provisionedAccounts, tags: { ...spec.tags, ...marks } };
  return { ...shared, spec: { name, ...defaults, outdatedAccounts: [], ...spec }, facts };
}

function userOf(text: string | (Partial<UserSpec> & { readonly userName: string })): Found {
  const given = typeof text === "string" ? { userName: text } : text;
  const givenName = givenOf(given.userName);
  const spec = { givenName, familyName: "Acme", displayName: `${givenName} Acme`, ...given };
  return { kind: "User", key: keyOf("User", spec.userName), spec, ids: { UserId: `id-${spec.userName}` } };
}

function groupOf(name: string, text: readonly string[] | GroupText): readonly Found[] {
  const { description, members = [] } = Array.isArray(text)
    ? { members: text as readonly string[] }
    : (text as GroupText);
  const spec = { name, ...(description === undefined ? {} : { description }) };
  const memberships = members.map((member) => ({
    kind: "GroupMembership",
    key: keyOf("GroupMembership", name, member),
    spec: { group: name, member },
    ids: { MembershipId: `id-${name}-${member}` },
  }));
  return [{ kind: "Group", key: keyOf("Group", name), spec, ids: { GroupId: `id-${name}` } }, ...memberships];
}

export function liveOf(text: LiveText = {}): Live {
  const rows = (text.rows ?? []).map(rowOf);
  const found = [
    ...(text.users ?? []).map(userOf),
    ...Object.entries(text.groups ?? {}).flatMap(([name, group]) => groupOf(name, group)),
    ...Object.entries(text.sets ?? {}).map(([name, set]) => setOf(name, set, rows)),
    ...rows,
  ];
  const [external, orphans] = [new Set(text.external ?? []), new Set(text.orphans ?? [])];
  const factsOf = ({ key, facts }: Found) => ({
    ...facts,
    ...(external.has(key) ? { external: true } : {}),
    ...(orphans.has(key) ? { orphan: true } : {}),
  });
  const account = text.caller ?? MANAGEMENT;
  const { instance, caller } = instanceOf(account);
  return {
    instance,
    caller: { ...caller, ...(text.callerArn === undefined ? {} : { arn: text.callerArn }) },
    organization: organizationOf(text.accounts, text.delegated),
    resources: new Map(
      found.map((one) => [
        one.key,
        external.has(one.key) || orphans.has(one.key) ? { ...one, facts: factsOf(one) } : one,
      ]),
    ),
    ...(text.looked === undefined ? {} : { looked: new Set(text.looked) }),
    unknown: (text.unknown ?? []).map((pattern) => ({ pattern, reason: "it could not be read" })),
  };
}

export function instanceOf(account: string): Pick<Live, "instance" | "caller"> {
  const arn = "arn:aws:sso:::instance/ssoins-1";
  return {
    instance: { arn, identityStoreId: "d-1234567890", ownerAccount: MANAGEMENT, region: "eu-west-1" },
    caller: { account, arn: `arn:aws:iam::${account}:role/idc` },
  };
}

// ---- planning --------------------------------------------------------------------------------------------------

export interface PlanText {
  /** Configs of the last completed commit and those that were written from after it; or whatever became of them. */
  readonly past?: readonly Config[] | Past;
  readonly today?: string;
  readonly base?: Base;
  readonly overrides?: readonly Override[];
  readonly purgeOrphans?: true;
  readonly snapshot?: true;
  readonly policies?: LoadedPolicies | undefined;
}

export function plan(
  config: Config,
  live: Live,
  { past = [], today = TODAY, base, overrides = [], ...more }: PlanText = {},
): Planned {
  const before = "guards" in past ? past : pastOf(past);
  const all = declaredBefore(before);
  const scope = scopeOf(config, all);
  const { spelling } = scope;
  const state = base ?? { state: all.length === 0 ? "first-run" : "believed" };
  const input = {
    config,
    past: before,
    spelling,
    base: state,
    kinds,
    today,
    now: NOW,
    sha256,
    overrides,
    ...more,
  };
  const first = planFrom({ ...input, live });
  // The members are there already; a second look makes them known.
  const wish = followUpRead(first, [config, ...all], scope);
  if (wish === undefined) return first;
  return planFrom({ ...input, live: { ...live, looked: new Set([...(live.looked ?? []), ...wish.groups]) } });
}

export function desiredOf(config: Config, live: Live, options: { today?: string; past?: true } = {}): Desired {
  return resolve(config, directoryOf(live), kinds, { today: TODAY, ...options });
}

/** `allow create Group/devs`, in the order of the plan. */
export const changesOf = ({ plan }: Planned): readonly string[] =>
  plan.changes.map(({ verdict, action, key }) => `${verdict} ${action} ${key}`);

/** Why a change is not simply made. */
export const reasonsOf = ({ plan }: Planned, key: string): readonly string[] =>
  plan.changes.find((change) => change.key === key)?.reasons ?? [];
