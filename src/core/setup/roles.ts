/**
 * The roles that workflows assume: who may, and what they may do.
 *
 * In: accounts, the repository, what idc sends. Out: `Role[]`, by the account that they belong to. Invariant: an action that is allowed is
 * one that idc sends, or stands here by hand with why. Example: `idc-plan`, which writes nothing.
 */
import type { RoleActions } from "./actions.ts";
import { keepsManagementAccount, keepsProtected, NEVER } from "./denies.ts";
import type { SetupNames } from "./names.ts";
import { type Policy, policy, type Statement } from "./policy.ts";
import { applyTrust, managementTrust, planTrust, type TrustedRepository } from "./trust.ts";

/** All that the roles are made of. */
export interface Setup {
  readonly partition: string;
  /** Where the roles of the workflows are: the delegated administrator, or the management account. */
  readonly account: string;
  readonly managementAccount: string;
  readonly names: SetupNames;
  readonly repository: TrustedRepository;
  /** From which is applied. */
  readonly branch: string;
  readonly issuer: string;
  /** ARN of the customer managed key of the instance. */
  readonly kmsKey?: string;
  readonly actions: RoleActions;
}

/** A role of one account, with its two policies. */
export interface Role {
  readonly name: string;
  readonly account: string;
  readonly description: string;
  readonly trust: Policy;
  readonly policy: Policy;
}

export const roleArn = ({ partition }: Pick<Setup, "partition">, account: string, name: string): string =>
  `arn:${partition}:iam::${account}:role/${name}`;

export const providerArn = ({ partition, account, issuer }: Setup): string =>
  `arn:${partition}:iam::${account}:oidc-provider/${issuer}`;

/** Whether what only the management account may do needs a role of its own there. */
export const isDelegated = ({ account, managementAccount }: Pick<Setup, "account" | "managementAccount">): boolean =>
  account !== managementAccount;

const allow = (Sid: string, Action: readonly string[], Resource: string | readonly string[] = "*"): Statement => ({
  ...{ Sid, Effect: "Allow", Action, Resource },
});

/** By hand: idc never calls KMS. Identity Center does, in the caller's name, where the instance has a key of the customer's. */
const KEY_ACTIONS = {
  read: ["kms:Decrypt"],
  write: ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKeyWithoutPlaintext"],
} as const;
const THROUGH = { StringLike: { "kms:ViaService": ["sso.*.amazonaws.com", "identitystore.*.amazonaws.com"] } };

function key({ kmsKey }: Setup, isWriting: boolean): Statement | undefined {
  if (kmsKey === undefined) return undefined;
  return { ...allow("InstanceKey", KEY_ACTIONS[isWriting ? "write" : "read"], kmsKey), Condition: THROUGH };
}

/** What the key's own policy has to say beside: it is in another account, or does not leave it to IAM. */
export function keyStatements(setup: Setup): readonly Statement[] {
  const { account, managementAccount, names } = setup;
  const writing = [
    roleArn(setup, account, names.apply),
    ...(isDelegated(setup) ? [roleArn(setup, managementAccount, names.management)] : []),
  ];
  const statement = (Sid: string, Action: readonly string[], AWS: readonly string[]): Statement => ({
    ...{ Sid, Effect: "Allow", Principal: { AWS }, Action, Resource: "*", Condition: THROUGH },
  });
  return [
    statement(logical(names.plan), KEY_ACTIONS.read, [roleArn(setup, account, names.plan)]),
    statement(logical(names.apply), KEY_ACTIONS.write, writing),
  ];
}

/** `idc-plan` is `IdcPlan`: names in templates, and Sids, have letters and digits alone. */
export const logical = (name: string): string =>
  name.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());

/** IAM's quota of a trust policy (`Role trust policy length`), which may be raised to twice as much; white space does not count. */
export const TRUST_CHARACTERS = 2048;

export const tooLongTrust = (
  roles: readonly Role[],
): readonly { readonly name: string; readonly characters: number }[] =>
  roles
    .map(({ name, trust }) => ({ name, characters: JSON.stringify(trust).replaceAll(/\s/g, "").length }))
    .filter(({ characters }) => characters > TRUST_CHARACTERS);

/**
 * By hand: in the management account Identity Center makes roles with the rights of whoever assigns, where it has a role of its own in all
 * other accounts (that role's policy says which these are).
 */
function reserved({ partition, managementAccount }: Setup): readonly Statement[] {
  const arn = `arn:${partition}:iam::${managementAccount}`;
  const roles = [
    ...["AttachRolePolicy", "CreateRole", "DeleteRole", "DeleteRolePermissionsBoundary", "DeleteRolePolicy"],
    ...["DetachRolePolicy", "GetRole", "GetRolePolicy", "ListAttachedRolePolicies", "ListRolePolicies"],
    ...["PutRolePermissionsBoundary", "PutRolePolicy", "UpdateAssumeRolePolicy", "UpdateRole", "UpdateRoleDescription"],
  ];
  const providers = ["CreateSAMLProvider", "GetSAMLProvider", "TagSAMLProvider", "UpdateSAMLProvider"];
  return [
    allow("ReservedRoles", iam(roles), `${arn}:role/aws-reserved/sso.amazonaws.com/*`),
    allow("ReservedProvider", iam(providers), `${arn}:saml-provider/AWSSSO_*`),
  ];
}

const iam = (operations: readonly string[]) => operations.map((operation) => `iam:${operation}`);

const planRole = (setup: Setup): Role => ({
  name: setup.names.plan,
  account: setup.account,
  description: "idc reads IAM Identity Center: pull requests, drift",
  trust: planTrust({ ...setup, provider: providerArn(setup) }),
  policy: policy(allow("Read", setup.actions.plan), key(setup, false)),
});

function applyRole(setup: Setup): Role {
  const { partition, account, managementAccount, actions, names } = setup;
  const denies = [NEVER, keepsProtected(partition)];
  const management = roleArn(setup, managementAccount, names.management);
  const more = isDelegated(setup)
    ? [allow("ManagementRole", ["sts:AssumeRole"], management), keepsManagementAccount(partition, managementAccount)]
    : reserved(setup);
  return {
    name: names.apply,
    account,
    description: "idc writes IAM Identity Center: what is merged",
    trust: applyTrust({ ...setup, environments: names.environments, provider: providerArn(setup) }),
    policy: policy(allow("ReadAndWrite", actions.apply), key(setup, true), ...more, ...denies),
  };
}

const managementRole = (setup: Setup): Role => ({
  name: setup.names.management,
  account: setup.managementAccount,
  description: "idc writes what only the management account may",
  trust: managementTrust(roleArn(setup, setup.account, setup.names.apply)),
  policy: policy(
    allow("ReadAndWrite", setup.actions.management),
    key(setup, true),
    ...reserved(setup),
    NEVER,
    keepsProtected(setup.partition),
  ),
});

export const rolesOf = (setup: Setup): readonly Role[] => [
  planRole(setup),
  applyRole(setup),
  ...(isDelegated(setup) ? [managementRole(setup)] : []),
];
