/* Generated from schemas/ by `npm run generate`. Do not edit. */

export type ConfigDocument =
  Settings | User | Group | PermissionSet | AccountSet | Assignments | AccessTest | PolicyTest;
/**
 * The name of an AccountSet, a quoted account id, a selector, or a list of these.
 *
 * @minItems 1
 */
export type Accounts =
  | string
  | {
      /**
       * An AWS account id: 12 digits, in quotes.
       */
      id?: string;
      /**
       * Accounts of that whole name; `*` stands for any characters, `?` for one.
       */
      name?: string;
      /**
       * Every account below that organizational unit, as /Workloads/Prod. A slash inside a name is written \/.
       */
      ou?: string;
      /**
       * With `ou`: false for the accounts of just that level. Default true.
       */
      recursive?: boolean;
      tag?: TagMatch;
      /**
       * Every account of the organization.
       */
      all?: true;
      /**
       * Restricted accounts too (the management account, the delegated administrator, Settings.restrictedAccounts).
       */
      restricted?: true;
      /**
       * It is no mistake if this matches no account.
       */
      allowEmpty?: true;
    }
  | AccountTerm[];
/**
 * The name of an AccountSet, a quoted account id, or a selector.
 */
export type AccountTerm =
  | string
  | {
      /**
       * An AWS account id: 12 digits, in quotes.
       */
      id?: string;
      /**
       * Accounts of that whole name; `*` stands for any characters, `?` for one.
       */
      name?: string;
      /**
       * Every account below that organizational unit, as /Workloads/Prod. A slash inside a name is written \/.
       */
      ou?: string;
      /**
       * With `ou`: false for the accounts of just that level. Default true.
       */
      recursive?: boolean;
      tag?: TagMatch;
      /**
       * Every account of the organization.
       */
      all?: true;
      /**
       * Restricted accounts too (the management account, the delegated administrator, Settings.restrictedAccounts).
       */
      restricted?: true;
      /**
       * It is no mistake if this matches no account.
       */
      allowEmpty?: true;
    };
/**
 * The name of an AccountSet, a quoted account id, a selector, or a list of these.
 *
 * @minItems 1
 */
export type Accounts1 =
  | string
  | {
      /**
       * An AWS account id: 12 digits, in quotes.
       */
      id?: string;
      /**
       * Accounts of that whole name; `*` stands for any characters, `?` for one.
       */
      name?: string;
      /**
       * Every account below that organizational unit, as /Workloads/Prod. A slash inside a name is written \/.
       */
      ou?: string;
      /**
       * With `ou`: false for the accounts of just that level. Default true.
       */
      recursive?: boolean;
      tag?: TagMatch;
      /**
       * Every account of the organization.
       */
      all?: true;
      /**
       * Restricted accounts too (the management account, the delegated administrator, Settings.restrictedAccounts).
       */
      restricted?: true;
      /**
       * It is no mistake if this matches no account.
       */
      allowEmpty?: true;
    }
  | AccountTerm[];
/**
 * What is taken away from `include`, last of all.
 */
export type Exclusions =
  | string
  | {
      /**
       * An AWS account id: 12 digits, in quotes.
       */
      id?: string;
      /**
       * Accounts of that whole name; `*` stands for any characters, `?` for one.
       */
      name?: string;
      /**
       * Every account below that organizational unit, as /Workloads/Prod. A slash inside a name is written \/.
       */
      ou?: string;
      /**
       * With `ou`: false for the accounts of just that level. Default true.
       */
      recursive?: boolean;
      tag?: TagMatch;
      /**
       * Every account of the organization.
       */
      all?: true;
      /**
       * Restricted accounts too (the management account, the delegated administrator, Settings.restrictedAccounts).
       */
      restricted?: true;
      /**
       * It is no mistake if this matches no account.
       */
      allowEmpty?: true;
    }
  | AccountTerm[];
/**
 * The name of an AccountSet, a quoted account id, a selector, or a list of these.
 *
 * @minItems 1
 */
export type Accounts2 =
  | string
  | {
      /**
       * An AWS account id: 12 digits, in quotes.
       */
      id?: string;
      /**
       * Accounts of that whole name; `*` stands for any characters, `?` for one.
       */
      name?: string;
      /**
       * Every account below that organizational unit, as /Workloads/Prod. A slash inside a name is written \/.
       */
      ou?: string;
      /**
       * With `ou`: false for the accounts of just that level. Default true.
       */
      recursive?: boolean;
      tag?: TagMatch;
      /**
       * Every account of the organization.
       */
      all?: true;
      /**
       * Restricted accounts too (the management account, the delegated administrator, Settings.restrictedAccounts).
       */
      restricted?: true;
      /**
       * It is no mistake if this matches no account.
       */
      allowEmpty?: true;
    }
  | AccountTerm[];
/**
 * Nobody else has it: group/NAME, user/NAME or a list of these; an empty list is nobody at all. A group that is not named fails it even where nobody is in the group.
 */
export type TestPrincipals = string | string[];
/**
 * None of these has it, nor anybody who is in one of these groups, by whatever way.
 *
 * @minItems 1
 */
export type TestPrincipals1 = string | string[];
/**
 * Each of these has it in each of the accounts, for certain, and each of these groups has a member.
 *
 * @minItems 1
 */
export type TestPrincipals2 = string | string[];
/**
 * The name of an AccountSet, a quoted account id, a selector, or a list of these.
 *
 * @minItems 1
 */
export type Accounts3 =
  | string
  | {
      /**
       * An AWS account id: 12 digits, in quotes.
       */
      id?: string;
      /**
       * Accounts of that whole name; `*` stands for any characters, `?` for one.
       */
      name?: string;
      /**
       * Every account below that organizational unit, as /Workloads/Prod. A slash inside a name is written \/.
       */
      ou?: string;
      /**
       * With `ou`: false for the accounts of just that level. Default true.
       */
      recursive?: boolean;
      tag?: TagMatch;
      /**
       * Every account of the organization.
       */
      all?: true;
      /**
       * Restricted accounts too (the management account, the delegated administrator, Settings.restrictedAccounts).
       */
      restricted?: true;
      /**
       * It is no mistake if this matches no account.
       */
      allowEmpty?: true;
    }
  | AccountTerm[];

/**
 * Settings of the whole config. Exactly one document of this kind, by custom in idc.yaml.
 */
export interface Settings {
  kind: "Settings";
  /**
   * Version of the config format: 1.
   */
  version: 1;
  /**
   * Name of this config, 1 to 64 of a-z 0-9 -; tells it from others on the same instance.
   */
  name: string;
  /**
   * The name that this config had: what the instance remembers of it, and its marks, move to the new name once a person agrees.
   */
  previously?: string;
  /**
   * Keys, with * and ? as globs, of what is let go of without being deleted: PermissionSet/Old. `idc release` writes them.
   */
  released?: string[];
  /**
   * observe (default): report only. additive: create, update and grant. full: also revoke and delete.
   */
  mode?: "observe" | "additive" | "full";
  /**
   * Region of the Identity Center instance.
   */
  region?: string;
  /**
   * ARN of the instance; needed only where the credentials see more than one.
   */
  instance?: string;
  /**
   * Where users and groups come from. directory (default): Identity Center's own. Otherwise they may be referred to without being declared.
   */
  identitySource?: "directory" | "external" | "active-directory";
  /**
   * What becomes of assignments to users, as opposed to groups. Mode full requires it to be written.
   */
  directUserAssignments?: "managed" | "forbidden" | "ignored";
  /**
   * Accounts that a selector reaches only by `id` or with `restricted: true`, as it does the management account.
   *
   * Items: An AWS account id: 12 digits, in quotes.
   */
  restrictedAccounts?: string[];
  /**
   * An AWS account id: 12 digits, in quotes.
   */
  delegatedAdministrator?: string;
  /**
   * What belongs to somebody else and is never touched.
   */
  ignore?: IgnoreRule[];
  /**
   * The most that one run may change without being asked about it.
   */
  limits?: {
    /**
     * Revoked assignments, for each cause. Default 25.
     */
    revocations?: number;
    /**
     * Revoked share of the assignments there are, once there are 10. Default 30%.
     */
    revocationShare?: string;
    /**
     * New grants of administrator rights. Default 5.
     */
    adminGrants?: number;
    /**
     * Memberships gained or lost. Default 50.
     */
    memberships?: number;
    /**
     * Accounts to which permission sets are provisioned. Default 200.
     */
    provisionedAccounts?: number;
  };
  /**
   * Grants that are never removed. Mode full requires it to be written; it may be [].
   */
  protected?: ProtectedGrant[];
  /**
   * Accounts that reviewers want named where a plan changes who can do what.
   */
  sensitive?: SensitiveAccounts[];
  /**
   * Guardrails that ship with idc and count here, beside those of policies/*.cedar in the config folder.
   */
  policies?: (
    | "admin-by-joining"
    | "admin-needs-expiry"
    | "admin-needs-reason"
    | "admin-on-sensitive"
    | "admin-sessions"
    | "boundary-for-writers"
    | "contractors-read-only"
    | "described-sets"
    | "log-archive-read-only"
    | "management-account"
    | "no-crowds"
    | "no-direct-users"
    | "no-empty-groups"
    | "relay-state-in-console"
    | "sessions"
    | "stronger-sets"
  )[];
  /**
   * Who must keep access to what runs idc, as group/NAME or user/NAME.
   */
  operators?: string[];
  /**
   * What comments on GitHub say of people: names (default) who they are, groups only which groups, counts only how many. A plan and its JSON name them all the same.
   */
  privacy?: "names" | "groups" | "counts";
  /**
   * Logins on GitHub whose ticks on the issue of drift are obeyed, beside those of maintainers and administrators of the repository.
   *
   * Items: a login on GitHub, as rita-acme
   */
  driftAnswers?: string[];
  /**
   * Lists of logins on GitHub, by the names that @approvers of guardrails have: security: [rita-acme]. Who is added approves once a run has completed the commit; who is taken out does not from this one on.
   */
  approvers?: {
    /**
     * @minItems 1
     *
     * Items: a login on GitHub, as rita-acme
     */
    [k: string]: string[];
  };
  throttle?: {
    /**
     * Calls a second to one AWS service, of the 20 that AWS allows. Default 15.
     */
    requestsPerSecond?: number;
    /**
     * Assignment writes that may be under way at once. Default 5.
     */
    writesInFlight?: number;
  };
  /**
   * How to reach the management account, for what a delegated administrator may not do: its assignments, and all that is about a permission set that is provisioned there. Without it that is left undone.
   */
  management?: {
    /**
     * ARN of the role to assume (sts:AssumeRole), one of the management account. A person has to apply the commit that names another one.
     */
    roleArn: string;
  };
}
export interface IgnoreRule {
  /**
   * Permission sets of that name and all their assignments; * and ? are globs.
   */
  permissionSet?: string;
  /**
   * Groups of that name and their membership, not what is granted to them; * and ? are globs.
   */
  group?: string;
  /**
   * Only assignments to users, or to groups.
   */
  principalType?: "USER" | "GROUP";
  /**
   * Whose it is: a tool, a team.
   */
  owner: string;
  /**
   * YYYY-MM-DD: the rule ends at 00:00 UTC of that day.
   */
  until?: string;
}
export interface ProtectedGrant {
  group?: string;
  user?: string;
  permissionSet: string;
  accounts: Accounts;
}
/**
 * Accounts that carry all of these tags.
 */
export interface TagMatch {
  [k: string]: string;
}
export interface SensitiveAccounts {
  /**
   * a plain word of at most 20 letters, digits and hyphens, as prod
   */
  label: string;
  accounts: Accounts;
}
/**
 * A person in the Identity Center directory.
 */
export interface User {
  kind: "User";
  /**
   * The name to sign in with, often an e-mail address. Renaming a user is delete and create.
   */
  userName: string;
  name: {
    /**
     * Given name.
     */
    given: string;
    /**
     * Family name.
     */
    family: string;
  };
  /**
   * The name that others see. Default: given and family name.
   */
  displayName?: string;
  /**
   * The primary e-mail address; unique in the directory.
   */
  email?: string;
}
/**
 * A group of users in the Identity Center directory.
 */
export interface Group {
  kind: "Group";
  /**
   * What AWS calls the DisplayName of the group. Renaming a group is delete and create.
   */
  name: string;
  /**
   * What the group is for.
   */
  description?: string;
  /**
   * User names of all members. Leave it out to leave membership to others; an empty list means no members.
   */
  members?: string[];
}
/**
 * What somebody may do in an account. It becomes an IAM role in every account where it is assigned.
 */
export interface PermissionSet {
  kind: "PermissionSet";
  /**
   * 1 to 32 letters, digits and + = , . @ _ -. AWS cannot rename a permission set: see `previously`.
   */
  name: string;
  /**
   * Shown in the access portal. At most 700 characters, Latin-1 only. AWS cannot remove one: where it leaves the config, `-` is written, which counts as none.
   */
  description?: string;
  /**
   * How long a session lasts: 1h to 12h, as 4h, 90m, 1h30m or PT4H. Default 1h.
   */
  sessionDuration?: string;
  /**
   * The console page where a session begins.
   */
  relayState?: string;
  /**
   * AWS managed policies, by name, path/name or ARN. With customerManagedPolicies at most 20.
   */
  managedPolicies?: string[];
  /**
   * Customer managed policies. Each must exist, by this name and path, in every account of the set.
   */
  customerManagedPolicies?: CustomerManagedPolicy[];
  inlinePolicy?: InlinePolicy;
  permissionsBoundary?: PermissionsBoundary;
  tags?: Tags;
  /**
   * exclusive (default): an assignment of this set that nobody declared is revoked. shared (default of an external one): it is left alone.
   */
  assignments?: "exclusive" | "shared";
  /**
   * managed (default): this document says what the set is. external: somebody else does (owner), and it is never created, changed, tagged or deleted here; rules may grant it.
   */
  definition?: "managed" | "external";
  /**
   * Who defines the set, where its definition is external: a tool, a team.
   */
  owner?: string;
  /**
   * The name this set had before: the old one is replaced by this one.
   */
  previously?: string;
}
export interface CustomerManagedPolicy {
  /**
   * Name of the IAM policy, with its case.
   */
  name: string;
  /**
   * Path of the IAM policy, as /org/. Default /.
   */
  path?: string;
}
/**
 * An IAM policy: as YAML, or {file: path} of a JSON or YAML file, relative to the config folder.
 */
export interface InlinePolicy {
  /**
   * Path of the policy file, relative to the config folder.
   */
  file?: string;
  /**
   * Version of the policy language: "2012-10-17".
   */
  Version?: {
    [k: string]: unknown;
  };
  /**
   * An optional name of the policy.
   */
  Id?: {
    [k: string]: unknown;
  };
  /**
   * One statement, or a list of them.
   */
  Statement?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * The most that the permission set may ever allow.
 */
export interface PermissionsBoundary {
  /**
   * An AWS managed policy, by name, path/name or ARN.
   */
  managedPolicy?: string;
  customerManagedPolicy?: CustomerManagedPolicy1;
}
/**
 * A customer managed policy, which must exist in every account of the set.
 */
export interface CustomerManagedPolicy1 {
  /**
   * Name of the IAM policy, with its case.
   */
  name: string;
  /**
   * Path of the IAM policy, as /org/. Default /.
   */
  path?: string;
}
/**
 * Tags of the permission set, at most 49: AWS allows 50, and idc marks each set with one. Leave it out to leave tags to others; an empty map means no tags.
 */
export interface Tags {
  [k: string]: string;
}
/**
 * A named choice of accounts, for use in Assignments and in other AccountSets.
 */
export interface AccountSet {
  kind: "AccountSet";
  /**
   * The name by which other documents refer to this set.
   */
  name: string;
  include: Accounts1;
  exclude?: Exclusions;
}
/**
 * Rules that say who has which permission set in which accounts.
 */
export interface Assignments {
  kind: "Assignments";
  /**
   * Who answers for these rules; shown in plans and reports.
   */
  owner?: string;
  /**
   * The rules. Two rules may yield the same assignment; it stays while any of them does.
   */
  assignments: AssignmentRule[];
}
export interface AssignmentRule {
  /**
   * The group that gets access.
   */
  group?: string;
  /**
   * The groups that get access.
   *
   * @minItems 1
   */
  groups?: string[];
  /**
   * The user that gets access; prefer a group.
   */
  user?: string;
  /**
   * The users that get access; prefer a group.
   *
   * @minItems 1
   */
  users?: string[];
  /**
   * What they may do: the name of a permission set.
   */
  permissionSet?: string;
  /**
   * Several permission sets, of which the user picks one at sign-in.
   *
   * @minItems 1
   */
  permissionSets?: string[];
  accounts: Accounts2;
  /**
   * Why they have it.
   */
  reason?: string;
  /**
   * Where it was asked for.
   */
  ticket?: string;
  /**
   * YYYY-MM-DD: the rule ends at 00:00 UTC of that day, and counts as absent from then on.
   */
  expires?: string;
  /**
   * Beside idc.lock.yaml: whether an account that was created since the last completed run gets it without a person. By default it is asked for. Of no effect on what makes administrators.
   */
  newAccounts?: "ask" | "allow";
}
/**
 * What must hold of who has access, whatever rules say: `idc validate` and `idc plan` refuse what breaks it.
 */
export interface AccessTest {
  kind: "AccessTest";
  /**
   * What plans call it; a sentence is a good name.
   */
  name: string;
  only?: TestPrincipals;
  never?: TestPrincipals1;
  always?: TestPrincipals2;
  /**
   * Access that is so strong or stronger. For only and never, what nobody can tell counts as the strongest.
   */
  class?: "billing" | "read" | "data read" | "write" | "admin";
  /**
   * Access by permission sets of that name; * and ? are globs.
   */
  permissionSet?: string;
  /**
   * Access that allows an action of IAM, as s3:DeleteBucket.
   */
  action?: string;
  accounts: Accounts3;
  /**
   * Why it must hold.
   */
  reason?: string;
}
/**
 * Cases of guardrails, which `idc policy test` tries. Generated from src/core/policy/vocabulary.ts.
 */
export interface PolicyTest {
  kind: "PolicyTest";
  /**
   * The policy that the cases are about, by its @id.
   */
  policy?: string;
  /**
   * What happens in cases that do not say it.
   */
  action?:
    | "grant"
    | "revoke"
    | "join"
    | "leave"
    | "changePermissionSet"
    | "change"
    | "delete"
    | "extend"
    | "adopt"
    | "accountMoved"
    | "changeSettings";
  /**
   * @minItems 1
   */
  cases: Case[];
}
export interface Case {
  /**
   * What it shows; a sentence is a good name.
   */
  name: string;
  /**
   * What no other policy says counts. Default: that of the document, else all do.
   */
  policy?: string;
  /**
   * What happens. Default: that of the document.
   */
  action?:
    | "grant"
    | "revoke"
    | "join"
    | "leave"
    | "changePermissionSet"
    | "change"
    | "delete"
    | "extend"
    | "adopt"
    | "accountMoved"
    | "changeSettings";
  /**
   * Whose it is, or who it happens to.
   */
  principal?: {
    /**
     * Which it is, as rules write it. Default: Group where it may be one, else the first that it may be.
     */
    type?: "User" | "Group" | "Config";
    /**
     * the user name; or its display name; or its name in Settings
     */
    name?: string;
    /**
     * members once the plan is made; where they were not read, a rule that looks at them fails
     */
    people?: number;
    /**
     * observe, additive or full
     */
    mode?: string;
  };
  /**
   * What it happens to.
   */
  resource?: {
    /**
     * Which it is, as rules write it. Default: Group where it may be one, else the first that it may be.
     */
    type?: "Account" | "Group" | "PermissionSet" | "User" | "Thing" | "Setting";
    /**
     * 12 digits
     */
    id?: string;
    /**
     * its name; its id where nobody knows the name; or its display name; or its name; or the user name; or what it is called in YAML, as protected or limits
     */
    name?: string;
    /**
     * the path of its OU, as /Workloads/Prod; / at the root
     */
    ou?: string;
    /**
     * what Settings call it (sensitive), those at hand or those of the last applied config
     */
    labels?: string[];
    /**
     * whether it is the management account
     */
    isManagement?: boolean;
    /**
     * whether it is the delegated administrator of Identity Center
     */
    isDelegated?: boolean;
    /**
     * members once the plan is made; where they were not read, a rule that looks at them fails
     */
    people?: number;
    /**
     * its description
     */
    description?: string;
    /**
     * how long a session lasts, in minutes
     */
    sessionMinutes?: number;
    /**
     * AWS managed policies by path and name, as job-function/ViewOnlyAccess
     */
    managedPolicies?: string[];
    /**
     * customer managed policies by path and name, as org/DevGuard
     */
    customerManagedPolicies?: string[];
    /**
     * whether it has an inline policy
     */
    hasInlinePolicy?: boolean;
    /**
     * whether it has a permissions boundary
     */
    hasBoundary?: boolean;
    /**
     * the page that it opens
     */
    relayState?: string;
    /**
     * its kind, as in YAML
     */
    kind?: string;
    /**
     * Its tags in AWS.
     */
    tags?: {
      [k: string]: string;
    };
  };
  /**
   * What else a rule may look at. What is not said follows from the rest, or is absent where it may be: policies/README.md of idc says what stands there else.
   */
  context?: {
    /**
     * why it happens
     */
    cause?: "edit" | "drift" | "expiry" | "account" | "adoption";
    /**
     * the key of the change, as the plan writes it
     */
    key?: string;
    /**
     * midnight of the day of the plan, UTC
     */
    now?: string;
    /**
     * the ARN of the AWS identity that plans or applies
     */
    runBy?: string;
    /**
     * e-mail addresses of the authors of the commits of the config folder since the last completed one, as the commits say, which nobody proves; where the history is not known, a rule that looks at them fails
     */
    commitAuthors?: string[];
    /**
     * numbers of the pull request that is planned, or of those that were merged since the last completed commit, as GitHub says to the action; elsewhere, and where a commit came without one, a rule that looks at them fails
     */
    pullRequests?: string[];
    /**
     * logins on GitHub, in lower case, of who opened them; not known where they are not
     */
    pullRequestAuthors?: string[];
    /**
     * owner of the first rule that asks for it
     */
    owner?: string;
    /**
     * reason of that rule
     */
    reason?: string;
    /**
     * ticket of that rule
     */
    ticket?: string;
    /**
     * how strong it is, at the most; or how strong what is granted by it is, at the most; none where nothing is
     */
    class?: "none" | "billing" | "read" | "data read" | "write" | "unknown" | "admin";
    /**
     * whether it may be of an administrator; what nobody can read may be; or whether somebody may become administrator by it
     */
    isAdmin?: boolean;
    /**
     * whether it may change anything: write, admin or unknown; or whether somebody may get to change anything by it
     */
    canWrite?: boolean;
    permissionSet?: PermissionSet1;
    /**
     * people behind the principal once the plan is made; where they were not read, a rule that looks at them fails
     */
    people?: number;
    /**
     * when it ends; absent where it does not
     */
    expires?: string;
    /**
     * days until then
     */
    days?: number;
    /**
     * accounts in which the group holds anything; or accounts in which it is assigned or provisioned
     */
    accounts?: number;
    /**
     * whether there was none; or whether Settings did not have it
     */
    isNew?: boolean;
    /**
     * how strong it was, at the most; absent where it is new
     */
    classBefore?: "none" | "billing" | "read" | "data read" | "write" | "unknown" | "admin";
    /**
     * whether its class is higher than before
     */
    isStronger?: boolean;
    /**
     * actions that it may allow and did not, as s3:DeleteBucket, by AWS's list; at the most
     */
    newActions?: string[];
    /**
     * when it ended by the last completed commit
     */
    endedOn?: string;
    /**
     * whether it does not end any more
     */
    isPermanent?: boolean;
    /**
     * days that it lasts longer; absent where it does not end any more
     */
    moreDays?: number;
    /**
     * whether its OU is another one
     */
    isMoved?: boolean;
    /**
     * whether its name is another one
     */
    isRenamed?: boolean;
    /**
     * whether tags that selectors look at are others
     */
    isTagged?: boolean;
    /**
     * the path of its OU by the lock
     */
    ouBefore?: string;
    /**
     * its name by the lock
     */
    nameBefore?: string;
    /**
     * of those tags what it has and had not, as team=web
     */
    tagsAdded?: string[];
    /**
     * of those tags what it had and has no more
     */
    tagsRemoved?: string[];
    /**
     * assignments that are to be made by it
     */
    grants?: number;
    /**
     * assignments that are to go by it
     */
    revokes?: number;
    /**
     * whether Settings have it no more
     */
    isGone?: boolean;
    /**
     * what it said: a text as it is, all else as JSON with sorted members
     */
    before?: string;
    /**
     * what it says, in the same way
     */
    after?: string;
    /**
     * entries that it has and had not: items of a list, members of a map as name: value, or all of it
     */
    added?: string[];
    /**
     * entries that it had and has no more
     */
    removed?: string[];
  };
  /**
   * What is said of it, the strictest first. A rule that cannot be evaluated never passes.
   */
  expect: "deny" | "approve" | "warn" | "allow";
  /**
   * The policies that say what is expected, these and no others.
   *
   * @minItems 1
   */
  by?: string | string[];
}
/**
 * what is granted or revoked
 */
export interface PermissionSet1 {
  /**
   * its name
   */
  name?: string;
  /**
   * its description
   */
  description?: string;
  /**
   * how long a session lasts, in minutes
   */
  sessionMinutes?: number;
  /**
   * AWS managed policies by path and name, as job-function/ViewOnlyAccess
   */
  managedPolicies?: string[];
  /**
   * customer managed policies by path and name, as org/DevGuard
   */
  customerManagedPolicies?: string[];
  /**
   * whether it has an inline policy
   */
  hasInlinePolicy?: boolean;
  /**
   * whether it has a permissions boundary
   */
  hasBoundary?: boolean;
  /**
   * the page that it opens
   */
  relayState?: string;
  /**
   * Its tags in AWS.
   */
  tags?: {
    [k: string]: string;
  };
}
