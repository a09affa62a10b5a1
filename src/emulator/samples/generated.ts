/** What is made of a size and a seed: an organization, and the rules by which its people have access. */

export interface GeneratedAccount {
  readonly id: string;
  readonly name: string;
  readonly ou: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface GeneratedUser {
  readonly userName: string;
  readonly given: string;
  readonly family: string;
}

export interface GeneratedGroup {
  readonly name: string;
  readonly description: string;
  readonly team: string;
  readonly members: readonly string[];
}

export interface GeneratedPermissionSet {
  readonly name: string;
  readonly description: string;
  readonly hours: number;
  /** AWS managed policies by name. */
  readonly managedPolicies: readonly string[];
  readonly inlinePolicy?: object;
  readonly tags?: Readonly<Record<string, string>>;
}

export interface GeneratedRule {
  readonly team: string;
  readonly group?: string;
  readonly user?: string;
  readonly permissionSet: string;
  /** An OU, the AccountSet of a team, or nothing but the ids. */
  readonly selector?: { readonly ou: string } | { readonly set: string };
  /** Ids of the accounts that the selector means. */
  readonly accounts: readonly string[];
}

export interface Generated {
  readonly managementAccount: string;
  readonly accounts: readonly GeneratedAccount[];
  readonly users: readonly GeneratedUser[];
  readonly groups: readonly GeneratedGroup[];
  readonly permissionSets: readonly GeneratedPermissionSet[];
  /** Names of teams; the AccountSet of a team, named after it, is its accounts by tag. */
  readonly teams: readonly string[];
  readonly rules: readonly GeneratedRule[];
}
