/** Mistakes that no document makes alone. */
import { SETTINGS } from "./fixture.ts";
import { type Mistake, mistake, mistakeIn, settingsMistake } from "./mistake.ts";

const DEV = "---\nkind: Group\nname: dev\n---\nkind: PermissionSet\nname: Dev\n";
const user = (name: string, more = ""): string => `kind: User\nuserName: ${name}\nname: {given: A, family: B}\n${more}`;
const rules = (...lines: string[]): string =>
  `kind: Assignments\nassignments:\n${lines.map((line) => `  - ${line}\n`).join("")}`;
const ALL = "{all: true}";
const FULL = `${SETTINGS}mode: full\ndirectUserAssignments: managed\nprotected: []\n`;

/** A test, with other documents after it. */
const accessTest = (lines: string, others = ""): string =>
  `kind: AccessTest\nname: t\naccounts: {all: true}\n${lines}\n${others}`;

export const BETWEEN_DOCUMENTS: readonly Mistake[] = [
  mistake("duplicate-object", "a group twice", "kind: Group\nname: dev\n---\nkind: Group\nname: ▶dev\n", {
    summary: "config.yaml:2",
  }),
  mistake(
    "duplicate-object",
    "an AccountSet twice",
    `kind: AccountSet\nname: a\ninclude: ${ALL}\n---\nkind: AccountSet\nname: ▶a\ninclude: ${ALL}\n`,
  ),
  mistake(
    "new-accounts-by-id",
    "new accounts of a rule that names its accounts by id",
    `${rules('{group: dev, permissionSet: Dev, accounts: ["111122223333", few], newAccounts: ▶allow}')}${DEV}---\nkind: AccountSet\nname: few\ninclude: "222233334444"\n`,
    { hint: "by ou, name or tag" },
  ),
  mistake(
    "new-accounts-admin",
    "new accounts, and a set that makes administrators",
    `${rules(`{group: dev, permissionSets: [Dev, Admin], accounts: ${ALL}, newAccounts: ▶allow}`)}${DEV}---\nkind: PermissionSet\nname: Admin\nmanagedPolicies: [AdministratorAccess]\n`,
    { summary: "for Admin:" },
  ),
  mistake("case-clash", "two users of one name but for case", `${user("alice")}---\n${user("▶Alice")}`, {
    summary: "differs from alice",
  }),
  mistake(
    "case-clash",
    "two permission sets",
    "kind: PermissionSet\nname: Dev\n---\nkind: PermissionSet\nname: ▶DEV\n",
  ),
  mistakeIn("case-clash", "one member in two spellings", {
    "idc.yaml": `${SETTINGS}identitySource: external\n`,
    "g.yaml": "kind: Group\nname: dev\nmembers: [alice, ▶Alice]\n",
  }),
  mistake(
    "duplicate-email",
    "one address for two users",
    `${user("alice", "email: a@x.io\n")}---\n${user("bob", "email: ▶A@x.io\n")}`,
  ),
  mistake(
    "unknown-reference",
    "a group that is not declared",
    `${rules(`{group: ▶devs, permissionSet: Dev, accounts: ${ALL}}`)}${DEV}`,
    { summary: "no group devs is declared", hint: "dev?" },
  ),
  mistake(
    "unknown-reference",
    "a user that is not declared",
    `${rules(`{user: ▶alise, permissionSet: Dev, accounts: ${ALL}}`)}${DEV}---\n${user("alice")}`,
    { hint: "alice?" },
  ),
  mistake(
    "unknown-reference",
    "one of several users",
    `${rules(`{users: [alice, ▶alise], permissionSet: Dev, accounts: ${ALL}}`)}${DEV}---\n${user("alice")}`,
    { summary: "no user alise" },
  ),
  mistake(
    "unknown-reference",
    "another case",
    `${rules(`{group: ▶Dev, permissionSet: Dev, accounts: ${ALL}}`)}${DEV}`,
    { hint: "dev?" },
  ),
  mistake(
    "unknown-reference",
    "a permission set that is not declared",
    `${rules(`{group: dev, permissionSets: [Dev, ▶Dvelop], accounts: ${ALL}}`)}${DEV}`,
    { summary: "no permission set Dvelop is declared" },
  ),
  mistakeIn(
    "unknown-reference",
    "a permission set, also with an identity provider",
    {
      "idc.yaml": `${SETTINGS}identitySource: external\n`,
      "a.yaml": rules(`{group: whoever, permissionSet: ▶Dve, accounts: ${ALL}}`) + DEV,
    },
    { hint: "Dev?" },
  ),
  mistake(
    "unknown-reference",
    "a member that is not declared",
    `kind: Group\nname: dev\nmembers: [▶bob@acme.io]\n---\n${user("rob@acme.io")}`,
    { hint: "rob@acme.io?" },
  ),
  mistake(
    "unknown-reference",
    "an AccountSet that is not declared",
    `${rules("{group: dev, permissionSet: Dev, accounts: ▶prd}")}${DEV}---\nkind: AccountSet\nname: prod\ninclude: ${ALL}\n`,
    { summary: "no AccountSet prd is declared", hint: "prod?" },
  ),
  mistake(
    "unknown-reference",
    "an account by its bare name",
    `${rules("{group: dev, permissionSet: Dev, accounts: [▶payments]}")}${DEV}`,
    { hint: "{name: payments}" },
  ),
  mistake(
    "unknown-reference",
    "a bare OU",
    `${rules("{group: dev, permissionSet: Dev, accounts: ▶/Workloads}")}${DEV}`,
    { hint: "{ou: /Workloads}" },
  ),
  mistake("unknown-reference", "a bare all", `${rules("{group: dev, permissionSet: Dev, accounts: ▶all}")}${DEV}`, {
    hint: "{all: true}",
  }),
  mistake(
    "unknown-reference",
    "an id with hyphens",
    `${rules('{group: dev, permissionSet: Dev, accounts: ▶"1111-2222-3333"}')}${DEV}`,
    { hint: '"111122223333"' },
  ),
  ...(
    [
      ["*", "{all: true}"],
      ["prod-*", '{name: "prod-*"}'],
      ["12345", "12 digits"],
    ] as const
  ).map(([accounts, hint]) =>
    mistake(
      "unknown-reference",
      `accounts as ${accounts}`,
      `${rules(`{group: dev, permissionSet: Dev, accounts: ▶"${accounts}"}`)}${DEV}`,
      { hint },
    ),
  ),
  mistake("unknown-reference", "in exclude", `kind: AccountSet\nname: a\ninclude: ${ALL}\nexclude: [▶b1]\n`),
  settingsMistake(
    "unknown-reference",
    "a protected group",
    `protected:\n  - {group: ▶dve, permissionSet: Dev, accounts: ${ALL}}\n`,
    { hint: "dev?" },
    DEV,
  ),
  settingsMistake(
    "unknown-reference",
    "a protected permission set",
    `protected:\n  - {group: dev, permissionSet: ▶Dve, accounts: ${ALL}}\n`,
    { hint: "Dev?" },
    DEV,
  ),
  settingsMistake("unknown-reference", "an operator", "operators: [▶group/dve]\n", { hint: "dev?" }, DEV),
  settingsMistake(
    "guard-named-nowhere",
    "an operator whom no rule names, beside one whom a rule does",
    "identitySource: external\noperators: [▶group/platfrom, group/platform, group/elsewhere]\n",
    { summary: "operators names the group platfrom, and nothing else", hint: "did you mean group/platform?" },
    `${rules(`{group: platform, permissionSet: Dev, accounts: ${ALL}}`)}${DEV}`,
  ),
  settingsMistake(
    "guard-named-nowhere",
    "a protected group that is not declared, beside one that is",
    `identitySource: external\nprotected:\n  - {group: ▶dve, permissionSet: Dev, accounts: ${ALL}}\n`,
    { summary: "protected names the group dve", hint: "did you mean dev?" },
    DEV,
  ),
  mistake(
    "empty-selector",
    "a rule that only modifies its accounts",
    `${rules("{group: dev, permissionSet: Dev, accounts: ▶{restricted: true}}")}${DEV}`,
    { summary: "accounts does not say which accounts" },
  ),
  mistake("repeated-item", "a member twice", `kind: Group\nname: dev\nmembers: [alice, ▶alice]\n---\n${user("alice")}`),
  mistake(
    "repeated-item",
    "a group of a rule twice",
    `${rules(`{groups: [dev, ▶dev], permissionSet: Dev, accounts: ${ALL}}`)}${DEV}`,
    { summary: "groups names dev" },
  ),
  mistake(
    "repeated-item",
    "a user of a rule twice",
    `${rules(`{users: [alice, ▶alice], permissionSet: Dev, accounts: ${ALL}}`)}${DEV}---\n${user("alice")}`,
    { summary: "users names alice" },
  ),
  mistake(
    "repeated-item",
    "a permission set of a rule twice",
    `${rules(`{group: dev, permissionSets: [Dev, ▶Dev], accounts: ${ALL}}`)}${DEV}`,
    { summary: "permissionSets names Dev" },
  ),
  mistake(
    "repeated-item",
    "a policy twice",
    "kind: PermissionSet\nname: Dev\nmanagedPolicies: [ReadOnlyAccess, ▶ReadOnlyAccess]\n",
  ),
  mistake(
    "repeated-item",
    "a policy by name and by ARN",
    "kind: PermissionSet\nname: Dev\nmanagedPolicies: [job-function/Billing, ▶arn:aws:iam::aws:policy/job-function/Billing]\n",
  ),
  mistake(
    "repeated-item",
    "a customer managed policy twice",
    "kind: PermissionSet\nname: Dev\ncustomerManagedPolicies: [{name: A}, {name: A, path: /b/}, ▶{name: A, path: /}]\n",
  ),
  mistake(
    "bad-form",
    "an AccountSet named like an account",
    `kind: AccountSet\nname: ▶"111122223333"\ninclude: ${ALL}\n`,
    { summary: "is no AccountSet name", hint: "read as an account id" },
  ),
  mistake("account-set-cycle", "a set that is itself", `kind: AccountSet\nname: a\ninclude: [▶a]\n`, {
    summary: "a → a",
  }),
  mistake(
    "account-set-cycle",
    "two sets of each other",
    `kind: AccountSet\nname: a\ninclude: [b]\n---\nkind: AccountSet\nname: b\ninclude: ${ALL}\nexclude: ▶a\n`,
    { summary: "a → b → a" },
  ),
  mistake(
    "account-set-cycle",
    "a cycle, and a set outside of it",
    ["a", "b", "c"]
      .map((name, at) => `kind: AccountSet\nname: ${name}\ninclude: ${["b", "c", "▶b"][at]}\n`)
      .join("---\n"),
    { summary: "itself: b → c → b" },
  ),
  mistakeIn(
    "rule-expired",
    "a rule that has ended",
    {
      "idc.yaml": FULL,
      "a.yaml": rules(`{group: dev, permissionSet: Dev, accounts: ${ALL}, expires: ▶2026-11-24}`) + DEV,
    },
    { summary: "ended on 2026-11-24" },
  ),
  settingsMistake(
    "ignore-ended",
    "an ignore rule that has ended",
    'ignore: [{permissionSet: "jit-*", owner: x, until: ▶2026-01-01}]\n',
    { summary: "ended on 2026-01-01" },
  ),
  settingsMistake(
    "ignore-ended",
    "an ignore rule that ends today",
    'ignore: [{permissionSet: "jit-*", owner: x, until: ▶2026-11-24}]\n',
  ),
  settingsMistake(
    "bad-date",
    "an ignore rule until no day",
    'ignore: [{permissionSet: "jit-*", owner: x, until: ▶2026-02-31}]\n',
  ),
  mistakeIn(
    "expiry-outlived",
    "a rule that another outlives",
    {
      "idc.yaml": FULL,
      "a.yaml":
        rules(
          `{group: dev, permissionSet: Dev, accounts: "111122223333", expires: ▶2027-01-01}`,
          `{group: dev, permissionSet: Dev, accounts: [{id: "111122223333"}]}`,
        ) + DEV,
    },
    { summary: "a.yaml:4" },
  ),
  mistakeIn(
    "expiry-outlived",
    "a rule that an earlier one outlives",
    {
      "idc.yaml": FULL,
      "a.yaml":
        rules(
          `{group: dev, permissionSet: Dev, accounts: ${ALL}}`,
          `{group: dev, permissionSet: Dev, accounts: ${ALL}, expires: ▶2027-01-01}`,
        ) + DEV,
    },
    { summary: "Dev for dev does not end on 2027-01-01: the rule at a.yaml:3" },
  ),
  mistakeIn(
    "expiry-outlived",
    "by some days",
    {
      "idc.yaml": FULL,
      "a.yaml":
        rules(
          `{group: dev, permissionSet: Dev, accounts: ${ALL}, expires: 2027-01-09}`,
          `{group: dev, permissionSet: Dev, accounts: ${ALL}, expires: ▶2027-01-01}`,
        ) + DEV,
    },
    { summary: "until 2027-01-09" },
  ),
  mistake(
    "expiry-without-revocation",
    "an expiry in mode observe",
    `${rules(`{group: dev, permissionSet: Dev, accounts: ${ALL}, expires: ▶2027-01-01}`)}${DEV}`,
    { summary: "on 2027-01-01: in mode observe", hint: "mode full" },
  ),
  settingsMistake(
    "direct-user-forbidden",
    "a rule for a user",
    "directUserAssignments: forbidden\n",
    {},
    `${rules(`{user: ▶alice, permissionSet: Dev, accounts: ${ALL}}`)}${DEV}---\n${user("alice")}`,
  ),
  settingsMistake(
    "full-mode-requires",
    "mode full without protected",
    "mode: ▶full\ndirectUserAssignments: managed\n",
    {
      summary: "protected",
      hint: "no run may remove, usually the administrators' own, as in protected: [{group: admins",
    },
  ),
  settingsMistake("full-mode-requires", "mode full without directUserAssignments", "mode: ▶full\nprotected: []\n", {
    summary: "directUserAssignments",
    hint: "directUserAssignments: managed to treat assignments to users as those to groups (usual)",
  }),
  settingsMistake(
    "declared-and-released",
    "a permission set",
    'released: ["PermissionSet/D*"]\n',
    { summary: "PermissionSet Dev" },
    "kind: PermissionSet\nname: ▶Dev\n",
  ),
  settingsMistake(
    "declared-and-ignored",
    "a permission set",
    'ignore: [{permissionSet: "D*", owner: x}]\n',
    { summary: "PermissionSet Dev" },
    "kind: PermissionSet\nname: ▶Dev\n",
  ),
  settingsMistake(
    "declared-and-ignored",
    "a group",
    "ignore: [{group: dev, owner: x}]\n",
    { summary: "Group dev" },
    "kind: Group\nname: ▶dev\n",
  ),
  settingsMistake(
    "declared-and-ignored",
    "an assignment",
    "ignore: [{permissionSet: Dev, principalType: GROUP, owner: x}]\n",
    { summary: "Dev to dev" },
    `${rules(`▶{group: dev, permissionSet: Dev, accounts: ${ALL}}`)}${DEV}`,
  ),
  settingsMistake(
    "declared-and-ignored",
    "users in general",
    "directUserAssignments: ignored\n",
    {},
    `${rules(`{user: ▶alice, permissionSet: Dev, accounts: ${ALL}}`)}${DEV}---\n${user("alice")}`,
  ),
  settingsMistake(
    "declared-and-ignored",
    "some users in general",
    "directUserAssignments: ignored\n",
    { summary: "an assignment to a user" },
    `${rules(`{users: ▶[alice], permissionSet: Dev, accounts: ${ALL}}`)}${DEV}---\n${user("alice")}`,
  ),
  settingsMistake(
    "declared-and-ignored",
    "a permission set, once, though rules assign it",
    'ignore: [{permissionSet: "D*", owner: x}]\n',
    { summary: "PermissionSet Dev" },
    `${DEV.replace("name: Dev", "name: ▶Dev")}---\n${rules(`{group: dev, permissionSet: Dev, accounts: ${ALL}}`)}`,
  ),
  settingsMistake(
    "unknown-reference",
    "a set that is not there, though its assignments are ignored",
    "ignore: [{permissionSet: Gone, principalType: GROUP, owner: x}]\n",
    {},
    `${rules(`{group: dev, permissionSet: ▶Gone, accounts: ${ALL}}`)}${DEV}`,
  ),
  settingsMistake(
    "declared-and-ignored",
    "a former name",
    "ignore: [{permissionSet: Old, owner: x}]\n",
    { summary: "Old" },
    "kind: PermissionSet\nname: New\npreviously: ▶Old\n",
  ),
  mistake(
    "previously-declared",
    "a former name that is still declared",
    "kind: PermissionSet\nname: New\npreviously: ▶Old\n---\nkind: PermissionSet\nname: Old\n",
    { summary: "config.yaml:6" },
  ),
  mistake("previously-self", "the name it has", "kind: PermissionSet\nname: New\npreviously: ▶New\n"),
  mistake(
    "previously-claimed",
    "two heirs",
    "kind: PermissionSet\nname: A\npreviously: Old\n---\nkind: PermissionSet\nname: B\npreviously: ▶Old\n",
  ),
  mistake(
    "duplicate-object",
    "an access test twice",
    `${accessTest("only: []")}---\n${accessTest("only: []").replace("name: t", "name: ▶t")}`,
    { summary: "the AccessTest t" },
  ),
  mistake("conflicting-keys", "a test that says two things", accessTest("only: []\n▶never: group/dev", DEV)),
  mistake("missing-field", "a test that says nothing", `▶${accessTest("class: admin")}`),
  mistake("unknown-reference", "a test of a group that is not declared", accessTest("never: ▶group/devs", DEV), {
    hint: "group/dev?",
  }),
  mistake(
    "unknown-reference",
    "a test of accounts that are no set",
    accessTest("only: []\naccounts: ▶prods").replace("accounts: {all: true}\n", ""),
  ),
  mistake("bad-form", "a test of a name without its type", accessTest("never: ▶dev", DEV), { hint: "group/NAME" }),
  mistake("bad-form", "an action without a service", accessTest("only: []\naction: ▶DeleteBucket"), {
    hint: "s3:DeleteBucket",
  }),
  mistake("unknown-action", "an action that AWS does not have", accessTest("only: []\naction: ▶s3:DeleteBuckt"), {
    hint: "s3:DeleteBucket?",
  }),
  mistake(
    "unknown-action",
    "an action of a service that AWS does not have",
    accessTest("only: []\naction: ▶dynamodbb:GetItem"),
    {
      hint: "dynamodb:GetItem?",
    },
  ),
  mistake(
    "test-names-no-set",
    "a test of a set that nobody declares",
    accessTest("only: []\npermissionSet: ▶Devs", DEV),
    {
      hint: "Dev?",
    },
  ),
  mistake("repeated-item", "a group twice in a test", accessTest("never: [group/dev, ▶group/dev]", DEV)),
  mistakeIn("guard-named-nowhere", "a test of a group that nothing else names", {
    "idc.yaml": `${SETTINGS}identitySource: external\n`,
    "x.yaml": `${accessTest("never: ▶group/devs", DEV)}`,
  }),
];
