/**
 * What values are called, and what may stand in them, in words: one entry for each title in `schemas/` that a violation can
 * carry. A test keeps the two in step.
 */

export interface ValueRule {
  /** As in "a permission set name may have at most 32 characters"; absent where the key says it best. */
  readonly what?: string;
  /** The pattern in words. */
  readonly rule?: string;
  /** With what the words of the pattern end: texts that are right. */
  readonly examples?: readonly string[];
  /** The pattern allows a set of characters, and says nothing of their order: the wrong ones can be named. */
  readonly characters?: true;
}

const TEXT = "letters, digits, punctuation and symbols";
const TAG = "letters, digits, spaces and _ . : / = + - @";
const NAME = "letters A-Z a-z, digits and + = , . @ _ -";

export const VALUE_RULES: Readonly<Record<string, ValueRule>> = {
  AccessTestName: {
    what: "a name of an access test",
    rule: `${NAME} and spaces, a letter or digit first`,
    characters: true,
  },
  AccountId: { what: "an account id", rule: "an account id has 12 digits, without hyphens, in quotes" },
  AccountName: { what: "an account name" },
  AccountSetName: { what: "an AccountSet name", rule: `${NAME} and spaces, a letter or digit first`, characters: true },
  AccountSelector: { what: "a choice of accounts" },
  AccountTerm: { what: "a choice of accounts" },
  Accounts: { what: "a choice of accounts" },
  ConfigName: { what: "a config name", rule: "a-z, 0-9 and -", characters: true },
  CustomerManagedPolicy: { what: "a customer managed policy" },
  Date: { what: "a date", rule: "write it as", examples: ["2027-03-31"] },
  Email: { what: "an e-mail address", rule: "write it as", examples: ["name@example.com"] },
  Exclusions: { what: "a choice of accounts" },
  Glob: { what: "a name to ignore" },
  GroupDescription: { what: "a group description", rule: `${TEXT}, spaces, tabs and line ends`, characters: true },
  GroupName: { what: "a group name", rule: `${TEXT} and spaces`, characters: true },
  IgnoreRule: { what: "an ignore rule" },
  IamAction: { what: "an action of IAM", rule: "write it as", examples: ["s3:DeleteBucket"] },
  InlinePolicy: { what: "inlinePolicy" },
  InstanceArn: {
    what: "an instance ARN",
    rule: "write it as",
    examples: ["arn:aws:sso:::instance/ssoins-1234567890abcdef"],
  },
  KeyGlob: { what: "a key", rule: "write it as PermissionSet/NAME or Group/NAME; * and ? are globs" },
  Limit: { what: "a limit" },
  ManagedPolicy: { what: "a managed policy" },
  Note: {},
  Operator: { what: "an operator", rule: "write it as group/NAME or user/NAME" },
  OuPath: { what: "an OU path" },
  PermissionsBoundary: { what: "permissionsBoundary" },
  PermissionSetDescription: {
    what: "a permission set description",
    rule: "the characters of Latin-1 (no curly quotes, long dashes or emoji), tabs and line ends",
    characters: true,
  },
  PermissionSetName: { what: "a permission set name", rule: NAME, characters: true },
  PersonName: { what: "a name of a user", rule: `${TEXT} and spaces`, characters: true },
  PolicyName: { what: "a policy name", rule: NAME, characters: true },
  PolicyPath: {
    what: "a policy path",
    rule: "a path begins and ends with a slash, as /org/, with A-Z a-z 0-9 . , + @ = _ - between",
  },
  ProtectedGrant: { what: "a protected grant" },
  Region: { what: "an AWS Region", rule: "write it as", examples: ["eu-west-1"] },
  RelayState: { what: "a relay state", rule: "the characters of a URL", characters: true },
  RequestsPerSecond: { what: "requestsPerSecond" },
  RoleArn: { what: "a role ARN", rule: "write it as", examples: ["arn:aws:iam::111111111111:role/NAME"] },
  SessionDuration: { what: "a session duration" },
  SetGlob: { what: "a name of permission sets" },
  Share: { what: "a share", rule: "write it as", examples: ["30%"] },
  TagKey: { what: "a tag key", rule: TAG, characters: true },
  TagMatch: { what: "tag" },
  TagMatchValue: { what: "a tag value" },
  Tags: { what: "tags" },
  TagValue: { what: "a tag value", rule: TAG, characters: true },
  TestPrincipal: { what: "a user or group of an access test", rule: "write it as group/NAME or user/NAME" },
  TestPrincipals: { what: "whom an access test names", rule: "write it as group/NAME or user/NAME" },
  UserName: { what: "a user name", rule: `${TEXT}, no spaces`, characters: true },
  WritesInFlight: { what: "writesInFlight" },
  AssignmentRule: { what: "a rule" },
};
