/** Mistakes in single keys and values. */
import { SOME_POLICIES } from "./fixture.ts";
import { type Mistake, mistake, settingsMistake } from "./mistake.ts";

const long = (length: number): string => "x".repeat(length);
const DEV = "---\nkind: Group\nname: dev\n---\nkind: PermissionSet\nname: Dev\n";
const set = (lines: string): string => `kind: PermissionSet\nname: Dev\n${lines}`;
const rule = (accounts: string): string => `kind: AccountSet\nname: some\ninclude: ${accounts}\n`;

export const IN_VALUES: readonly Mistake[] = [
  mistake("unknown-key", "a mistyped key", "kind: Group\nname: dev\n▶descripton: x\n", { hint: "description?" }),
  mistake("unknown-key", "nothing like a key", "kind: Group\nname: dev\n▶colour: x\n", {
    summary: "Group has no key colour",
    hint: "keys are kind, name",
  }),
  mistake(
    "unknown-key",
    "an end as ignore rules say it",
    `kind: Assignments\nassignments:\n  - {group: dev, permissionSet: Dev, accounts: {all: true}, ▶until: 2027-03-31}\n${DEV}`,
    { hint: "expires?" },
  ),
  settingsMistake(
    "unknown-key",
    "an end as rules say it",
    "ignore:\n  - {group: g, owner: TEAM, ▶expires: 2027-03-31}\n",
    {
      hint: "until?",
    },
  ),
  mistake("unknown-key", "in place of a key that is required", "kind: Group\n▶nmae: dev\n", { hint: "name?" }),
  mistake("unknown-key", "in a selector", rule('[{▶ow: /Prod, id: "111122223333"}]'), {
    summary: "a choice of accounts",
  }),
  mistake(
    "unknown-key",
    "in a rule",
    'kind: Assignments\nassignments:\n  - {▶gruop: dev, permissionSet: Dev, accounts: "111122223333"}\n---\nkind: PermissionSet\nname: Dev\n',
    { hint: "group?" },
  ),
  settingsMistake("unknown-key", "in limits", "limits: {▶revocation: 3}\n", {
    summary: "limits has no key",
    hint: "revocations?",
  }),
  mistake("missing-field", "no name", "▶kind: Group\n", { summary: "Group lacks name" }),
  mistake("missing-field", "no family name", "kind: User\nuserName: a\nname: ▶{given: A}\n", {
    summary: "lacks family",
  }),
  mistake(
    "missing-field",
    "a rule for nobody",
    "kind: Assignments\nassignments:\n  - ▶permissionSet: Dev\n    accounts: {all: true}\n---\nkind: PermissionSet\nname: Dev\n",
    { summary: "an entry of assignments lacks group, groups, user or users" },
  ),
  mistake("missing-field", "a boundary of nothing", set("permissionsBoundary: ▶{}\n"), {
    summary: "managedPolicy or customerManagedPolicy",
  }),
  settingsMistake("missing-field", "an ignore rule that ignores nothing", "ignore:\n  - ▶owner: TEAM\n", {
    summary: "an ignore rule lacks permissionSet, group or principalType",
  }),
  mistake(
    "conflicting-keys",
    "a group and groups",
    `kind: Assignments\nassignments:\n  - group: dev\n    ▶groups: [dev]\n    permissionSet: Dev\n    accounts: {all: true}\n${DEV}`,
    { summary: "group and groups" },
  ),
  mistake(
    "conflicting-keys",
    "with others between them",
    `kind: Assignments\nassignments:\n  - group: dev\n    permissionSet: Dev\n    ▶groups: [dev]\n    accounts: {all: true}\n${DEV}`,
    { summary: "an entry of assignments has group and groups, but" },
  ),
  mistake(
    "conflicting-keys",
    "two boundaries",
    set("permissionsBoundary: {managedPolicy: ReadOnlyAccess, ▶customerManagedPolicy: {name: B}}\n"),
  ),
  mistake("wrong-type", "a number for a text", "kind: Group\nname: ▶3\n", {
    summary: "a group name has to be a text, not the number 3",
    hint: '"3"',
  }),
  mistake("wrong-type", "nothing", "kind: Group\nname:▶\n", { summary: "not empty", hint: "give it a value" }),
  mistake("wrong-type", "a number for a choice", rule("▶3"), { summary: "has to be a text, a map or a list, not" }),
  mistake("wrong-type", "a number among choices", rule("[▶3]"), { summary: "has to be a text or a map, not" }),
  mistake("wrong-type", "a tag with a slash in its key", set("tags: {a/b: ▶3}\n")),
  mistake("wrong-type", "a tag with a tilde in its key", rule("{tag: {a~b: ▶3}}")),
  mistake("wrong-type", "true in quotes", rule('{ou: /Prod, recursive: ▶"true"}'), { hint: "quotes off" }),
  mistake("wrong-type", "a boundary by name alone", set("permissionsBoundary: ▶PowerUserAccess\n"), {
    hint: "{managedPolicy: PowerUserAccess}",
  }),
  settingsMistake("wrong-type", "a rate in quotes", 'throttle: {requestsPerSecond: ▶"10"}\n', { hint: "quotes off" }),
  mistake("wrong-type", "a rule that is empty", "kind: Assignments\nassignments:\n  -▶\n", {
    summary: "not empty",
    hint: "after the -",
  }),
  mistake("wrong-type", "a rule that is a text", "kind: Assignments\nassignments: [▶dev]\n", {
    summary: "a rule has to be a map, not a text",
  }),
  settingsMistake("wrong-type", "a protected grant that is empty", "protected:\n  -▶\n", { summary: "not empty" }),
  settingsMistake("wrong-type", "a protected grant that is a list", "protected: [▶[]]\n", { summary: "an empty list" }),
  mistake("wrong-type", "a word for yes", rule("{ou: /Prod, recursive: ▶no}"), { hint: "true or false" }),
  settingsMistake("wrong-type", "a word for a limit", "limits: {revocations: ▶none}\n"),
  mistake("wrong-type", "a text too long to repeat", `kind: Group\nname: dev\nmembers: ▶${long(500)}\n`, {
    summary: "a list, not a text",
  }),
  mistake("unknown-value", "true in quotes", rule('{all: ▶"true"}'), { summary: '"true"', hint: "quotes off" }),
  mistake("wrong-type", "a text for a list", "kind: Group\nname: dev\nmembers: ▶alice\n", { hint: "[alice]" }),
  mistake("wrong-type", "a map for a list", "kind: Assignments\nassignments:\n  ▶group: a\n", { hint: "-" }),
  mistake("wrong-type", "a duration without its unit", set("sessionDuration: ▶4\n"), { hint: "4h" }),
  mistake("wrong-type", "a policy by name alone", set("customerManagedPolicies: [▶DevGuard]\n"), {
    hint: "{name: DevGuard}",
  }),
  mistake("wrong-type", "a policy file by path alone", set("inlinePolicy: ▶policies/x.json\n"), {
    hint: "{file: policies/x.json}",
  }),
  mistake("wrong-type", "a policy as JSON text", set("inlinePolicy: ▶'{\"Statement\": []}'\n"), { hint: "YAML" }),
  mistake("wrong-type", "a tag that is no text", set("tags: {critical: ▶true}\n"), { hint: '"true"' }),
  settingsMistake("wrong-type", "a limit in quotes", 'limits: {revocations: ▶"25"}\n', { hint: "quotes" }),
  settingsMistake("wrong-type", "a share that is a number", "limits: {revocationShare: ▶0.3}\n", { hint: "30%" }),
  settingsMistake("wrong-type", "half a revocation", "limits: {revocations: ▶2.5}\n", { summary: "whole number" }),
  settingsMistake("unknown-value", "a mode that there is not", "mode: ▶obsrve\n", {
    summary: "mode cannot be obsrve",
    hint: "observe?",
  }),
  settingsMistake("unknown-value", "a mode of no letters", 'mode: ▶""\n', { summary: "mode cannot be an empty text" }),
  settingsMistake("unknown-value", "an identity source that there is not", "identitySource: ▶okta\n", {
    hint: "directory, external or active-directory",
  }),
  mistake("unknown-value", "all: false", rule('{all: ▶false, id: "111122223333"}'), { summary: "cannot be false" }),
  mistake("unknown-value", "another way of owning assignments", set("assignments: ▶exclusiv\n"), {
    hint: "exclusive?",
  }),
  mistake("unknown-value", "another way of defining", set("definition: ▶externl\nowner: us\n"), {
    hint: "external?",
  }),
  mistake("external-without-owner", "nobody's", set("definition: ▶external\n"), {
    summary: "nothing says whose it is",
    hint: "owner: Control Tower",
  }),
  mistake("owner-of-managed", "an owner of what is defined here", set("▶owner: Control Tower\n"), {
    hint: "definition: external",
  }),
  mistake("owner-of-managed", "the same, said", set("definition: managed\n▶owner: Control Tower\n")),
  mistake("empty-text", "an owner without a name", set('definition: external\nowner: ▶""\n')),
  ...[
    "description: x",
    "sessionDuration: 4h",
    "relayState: https://x",
    "managedPolicies: []",
    "customerManagedPolicies: [{name: x}]",
    "inlinePolicy: {}",
    "permissionsBoundary: {managedPolicy: ReadOnlyAccess}",
    "tags: {}",
    "previously: Old",
  ].map((line) =>
    mistake("external-defines", line, set(`definition: external\nowner: Control Tower\n▶${line}\n`), {
      summary: `cannot say its ${line.split(":")[0]}`,
      hint: "take it out; or take definition and owner out",
    }),
  ),
  mistake(
    "external-defines",
    "several keys",
    set("definition: external\n▶tags: {}\nowner: us\nsessionDuration: 99h\nrelayState: x\n"),
    { summary: "its tags, sessionDuration and relayState", hint: "take them out" },
  ),
  mistake("too-long", "a permission set name", `kind: PermissionSet\nname: ▶${long(33)}\n`, {
    summary: "at most 32 characters, but has 33",
  }),
  mistake("too-long", "a permission set description", set(`description: ▶${long(701)}\n`), { summary: "700" }),
  mistake("too-long", "a relay state", set(`relayState: ▶https://${long(233)}\n`), { summary: "240" }),
  mistake("too-long", "a user name", `kind: User\nuserName: ▶${long(129)}\nname: {given: A, family: B}\n`, {
    summary: "128",
  }),
  mistake("too-long", "a given name", `kind: User\nuserName: a\nname: {given: ▶${long(1025)}, family: B}\n`, {
    summary: "1024",
  }),
  mistake("too-long", "a group name", `kind: Group\nname: ▶${long(1025)}\n`, { summary: "1024" }),
  mistake("too-long", "a policy name", set(`customerManagedPolicies: [{name: ▶${long(129)}}]\n`), { summary: "128" }),
  mistake("too-long", "a tag key", set(`tags: {▶${long(129)}: x}\n`), { summary: "128" }),
  mistake("too-long", "a tag value", set(`tags: {x: ▶${long(257)}}\n`), { summary: "256" }),
  mistake("empty-text", "an empty description", set('description: ▶""\n'), { hint: "leave the key out" }),
  mistake("empty-text", "an empty name", 'kind: Group\nname: ▶""\n'),
  mistake("bad-characters", "a space in a permission set name", "kind: PermissionSet\nname: ▶My Set\n", {
    summary: "may not hold a space",
    hint: "allowed are letters A-Z",
  }),
  mistake("bad-characters", "a tab and a line end in a name", 'kind: PermissionSet\nname: ▶"a\\tb\\nc"\n', {
    summary: "may not hold a tab a line end",
  }),
  mistake("bad-characters", "a description outside of Latin-1", set("description: ▶Look – at “it”\n"), {
    summary: "– “ ”",
  }),
  mistake("bad-characters", "a space in a user name", "kind: User\nuserName: ▶zoë ng\nname: {given: A, family: B}\n", {
    summary: "may not hold a space",
  }),
  mistake("bad-characters", "a tag key", set("tags: {▶a!b: x}\n"), { summary: "!" }),
  mistake("bad-characters", "a tag value", set("tags: {x: ▶a!b}\n"), { summary: "!" }),
  mistake("bad-characters", "a relay state", set("relayState: ▶https://example.com/<x>\n"), { summary: "< >" }),
  settingsMistake("bad-form", "an instance", "instance: ▶ssoins-1234567890abcdef\n", { hint: "arn:aws:sso" }),
  settingsMistake("bad-form", "a Region", "region: ▶Ireland\n", {
    summary: "Ireland is no AWS Region",
    hint: "eu-west-1",
  }),
  settingsMistake("bad-form", "a share", "limits: {revocationShare: ▶130%}\n", {
    summary: "130% is no share",
    hint: "30%",
  }),
  settingsMistake("bad-form", "an operator", "operators: [▶platform-admins]\n", { hint: "group/" }),
  settingsMistake("bad-form", "a role", "management: {roleArn: ▶idc-management}\n", { hint: "arn:aws:iam" }),
  settingsMistake("bad-form", "a restricted account", 'restrictedAccounts: [▶"3333-4444-5555"]\n', {
    hint: "12 digits",
  }),
  mistake("bad-form", "an account id with hyphens", rule('{id: ▶"1111-2222-3333"}')),
  mistake("bad-form", "an e-mail address", "kind: User\nuserName: a\nname: {given: A, family: B}\nemail: ▶alice\n"),
  mistake("bad-form", "a policy path", set("customerManagedPolicies: [{name: A, path: ▶org}]\n"), { hint: "/org/" }),
  mistake("bad-form", "a session duration", set("sessionDuration: ▶4 hours\n"), { hint: "4h" }),
  mistake("bad-form", "a session of half minutes", set("sessionDuration: ▶PT90M30S\n")),
  mistake(
    "unlisted-managed-policy",
    "an AWS managed policy without its path",
    set("managedPolicies: [ReadOnlyAccess, ▶ViewOnlyAccess]\n"),
    { summary: "ViewOnlyAccess is none of", hint: "job-function/ViewOnlyAccess?" },
  ),
  mistake("bad-form", "a managed policy", set("managedPolicies: [▶/ReadOnlyAccess]\n"), { hint: "ReadOnlyAccess" }),
  mistake("bad-form", "a policy of an account", set("managedPolicies: [▶arn:aws:iam::111122223333:policy/A]\n"), {
    hint: "customerManagedPolicies",
  }),
  mistake(
    "bad-form",
    "an expiry that is no date",
    `kind: Assignments\nassignments:\n  - {group: dev, permissionSet: Dev, accounts: {all: true}, expires: ▶31.03.2027}\n${DEV}`,
    { hint: "2027-03-31" },
  ),
  mistake("out-of-range", "a session over 12 h", set("sessionDuration: ▶13h\n"), { hint: "1h to 12h" }),
  mistake("out-of-range", "a session under 1 h", set("sessionDuration: ▶PT59M\n")),
  settingsMistake("out-of-range", "more requests than AWS takes", "throttle: {requestsPerSecond: ▶50}\n", {
    hint: "1 to 20",
  }),
  settingsMistake("out-of-range", "a negative limit", "limits: {memberships: ▶-1}\n"),
  mistake(
    "too-many",
    "21 managed policies",
    set(`managedPolicies: [${SOME_POLICIES.join(", ")}]\ncustomerManagedPolicies: [▶{name: A}]\n`),
    { summary: "at most 20" },
  ),
  mistake(
    "too-many",
    "50 tags beside the mark of idc",
    set(`tags: ▶{${Array.from({ length: 50 }, (_, n) => `t${n}: x`).join(", ")}}\n`),
    {
      summary: "at most 49 tags beside the mark of idc",
    },
  ),
  mistake(
    "empty-list",
    "no groups",
    `kind: Assignments\nassignments:\n  - {groups: ▶[], permissionSet: Dev, accounts: {all: true}}\n${DEV}`,
    { summary: "groups is empty" },
  ),
  mistake(
    "reserved-name",
    "a user name that AWS keeps",
    "kind: User\nuserName: ▶administrator\nname: {given: A, family: B}\n",
  ),
  mistake("reserved-tag", "a tag of AWS", set("tags: {▶aws:x: y}\n"), { summary: "aws:" }),
  mistake("reserved-tag", "a tag of idc", set("tags: {▶idc:managed: y}\n"), { summary: "idc:" }),
  mistake("empty-selector", "a selector without keys", rule("▶{}"), { hint: "write id, name, ou" }),
  mistake("empty-selector", "a selector that only modifies", rule("▶{restricted: true}"), {
    summary: "include does not say which accounts",
    hint: "restricted only modif",
  }),
  mistake("empty-selector", "two keys that only modify", rule("▶{restricted: true, allowEmpty: true}"), {
    hint: "restricted and allowEmpty only modif",
  }),
  mistake("empty-selector", "nothing to exclude by", rule('"111122223333"\nexclude: ▶{restricted: true}'), {
    summary: "exclude does not say which accounts",
  }),
  settingsMistake(
    "empty-selector",
    "a protected grant in no accounts",
    "protected: [{group: dev, permissionSet: Dev, accounts: ▶{restricted: true}}]\n",
    { summary: "accounts does not say which accounts" },
    DEV,
  ),
  mistake("empty-selector", "a list of nothing", rule("▶[]"), { summary: "include does not say which accounts" }),
  mistake("empty-selector", "a tag of nothing", rule("{tag: ▶{}}"), {
    summary: "tag does not say which accounts",
    hint: "tag: {key: value}",
  }),
  mistake("disguised-all", "the root", rule("{ou: ▶/}"), { summary: "ou: / would", hint: "all: true" }),
  mistake("disguised-all", "the root, twice", rule("{ou: ▶//}")),
  mistake("disguised-all", "a name of wildcards", rule('{name: ▶"*"}'), { summary: 'name: "*" would' }),
  mistake("disguised-all", "a longer name of wildcards", rule('[{name: ▶"?*"}]')),
  mistake("bad-ou-path", "no slash", rule("{ou: ▶Workloads/Prod}"), { summary: "does not begin with /" }),
  mistake("bad-ou-path", "a slash at the end", rule("{ou: ▶/Workloads/}"), { summary: "ends with /" }),
  mistake("bad-ou-path", "two slashes", rule("{ou: ▶/Workloads//Prod}"), { summary: "empty" }),
  mistake("recursive-without-ou", "recursive beside a name", rule("{name: pay, ▶recursive: false}")),
  mistake(
    "bad-date",
    "a day that there is not",
    "kind: Assignments\nassignments:\n  - {group: dev, permissionSet: Dev, accounts: {all: true}, expires: ▶2027-02-29}\n---\nkind: Group\nname: dev\n---\nkind: PermissionSet\nname: Dev\n",
  ),
];
