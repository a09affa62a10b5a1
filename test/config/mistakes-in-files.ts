/** Mistakes in files and in YAML. */
import { SETTINGS } from "./fixture.ts";
import { type Mistake, mistake, mistakeIn } from "./mistake.ts";

const GROUP = "kind: Group\nname: dev\n";
const RULE = "kind: Assignments\nassignments:\n  - group: a\n    permissionSet: b\n";

export const IN_FILES: readonly Mistake[] = [
  mistake("yaml-syntax", "a quote that is not closed", `kind: Group\nname: ▶"dev\n`, { summary: 'closing "' }),
  mistake("yaml-syntax", "a list that is not closed", `${GROUP}members: ▶[a, b\n`, { summary: "]" }),
  ...[
    [
      "a key too far to the right",
      "kind: Group\nname: dev\n ▶description: x\n",
      "by 1 space, its neighbours are not",
      2,
    ],
    ["a key too far to the left", `${RULE}   ▶accounts: c\n    reason: d\n`, "by 3 spaces, its neighbours by 4", 4],
    [
      "a key below a map",
      `${RULE}    accounts:\n      ou: /W\n     ▶reason: d\n`,
      "by 5 spaces, its neighbours by 6",
      6,
    ],
    [
      "an item that is not indented",
      `${RULE}▶- group: c\n  permissionSet: d\n`,
      "not indented, its neighbours by 2",
      3,
    ],
    ["an item too far to the right", `${RULE}    ▶- group: c\n`, "by 4 spaces, its neighbours by 2", 3],
    ["an item before a key", `${GROUP}members:\n  - a\n▶- b\ndescription: x\n`, "not indented, its neighbours by 2", 4],
    ["a line of a text", `${GROUP}description: |\n   one\n  ▶two\n`, "by 2 spaces, its neighbours by 3", 4],
    [
      "in a second document",
      `${GROUP}---\n${GROUP}members:\n   - a\n\n  # b\n  ▶- b\n`,
      "by 2 spaces, its neighbours by 3",
      7,
    ],
  ].map(([why, text, summary, line]) =>
    mistake("yaml-syntax", `indentation: ${why}`, `${text}`, { summary: `${summary}`, hint: `line ${line} ` }),
  ),
  mistake("yaml-syntax", "an item of no list", `${GROUP}▶- a\n`, { summary: "among the keys of a map" }),
  mistake("yaml-syntax", "an item without a dash", `${GROUP}members:\n  - a\n  ▶b\n`, { summary: "not begin with -" }),
  mistake("yaml-syntax", "a tab before an item", `${RULE}▶\t- group: c\n`, { summary: "tab" }),
  mistake("yaml-syntax", "a tab behind spaces", `${RULE}  ▶\taccounts: c\n`, { summary: "tab" }),
  mistake("yaml-syntax", "a tab for indentation", `${GROUP}members:\n▶\t- alice\n`, { summary: "tab" }),
  mistake("yaml-syntax", "a value that begins with a reserved character", "kind: Group\nname: ▶@dev\n", {
    hint: "quotes",
  }),
  mistake("yaml-syntax", "a colon inside a value", "kind: Group\nname: dev\ndescription: ▶one: two\n", {
    hint: "quotes",
  }),
  mistake("yaml-syntax", "a line that is no key", "kind: Group\nname: dev\n▶descr\n"),
  mistake("yaml-syntax", "an alias without its anchor", `${GROUP}description: ▶*text\n`, { summary: "&text" }),
  mistake("duplicate-key", "a key that stands twice", `${GROUP}description: a\n▶description: b\n`, {
    summary: "line 3",
  }),
  mistake("duplicate-key", "in a map of one line", "kind: User\nuserName: a\nname: {given: A, family: B, ▶given: C}\n"),
  mistake("key-not-text", "a list for a key", `${GROUP}? ▶[a, b]\n: x\n`, { summary: "not a list" }),
  mistake("key-not-text", "a map for a key", `${GROUP}▶{{ x }}: y\n`, { summary: "not a map" }),
  mistake("key-not-text", "nothing for a key", `${GROUP}▶: y\n`, { summary: "not empty" }),
  mistake("reserved-key", "a key that would change the object it is in", `${GROUP}▶__proto__: {description: x}\n`, {
    summary: "__proto__",
  }),
  mistake("merge-key", "a merge key", `kind: Group\nname: &n dev\n▶<<: {description: x}\n`),
  mistake("custom-tag", "a tag of CloudFormation", "kind: Group\nname: ▶!Ref dev\n", { summary: "!Ref" }),
  mistake("custom-tag", "a tag of YAML 1.1", "kind: Group\nname: ▶!!binary ZGV2\n"),
  mistakeIn("yaml-version", "YAML 1.1 asked for", { "idc.yaml": SETTINGS, "g.yaml": `▶%YAML 1.1\n---\n${GROUP}` }),
  mistake(
    "alias-limit",
    "an alias bomb",
    `${GROUP}members:\n  - &a [x,x,x,x,x,x,x,x,x,x]\n  - &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n  - &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n  - &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n  - &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n`.replace(
      "- &d [*c,*c,*c,*c,*c,*c,*c,*c",
      "- &d [*c,*c,*c,*c,*c,*c,*c,▶*c",
    ),
  ),
  mistake(
    "unquoted-account-id",
    "an account id without quotes",
    "kind: AccountSet\nname: a\ninclude:\n  - {id: ▶012345678901}\n",
    {
      hint: '"012345678901"',
    },
  ),
  mistake("unquoted-account-id", "as a list entry", "kind: AccountSet\nname: a\ninclude: [▶123456789012]\n"),
  mistake("unquoted-account-id", "as a key", "kind: PermissionSet\nname: a\ntags: {▶123456789012: x}\n"),
  mistake("not-a-document", "a list among documents", `${GROUP}---\n▶- a\n`, { summary: "a list" }),
  mistake("no-kind", "YAML of somebody else", "▶foo: !Ref bar\n"),
  mistake("missing-kind", "a document that lost its kind", `${GROUP}---\n▶name: ops\n`),
  mistake("mistyped-kind", "a kind with a capital", "▶Kind: Group\nname: dev\n", { hint: "kind?" }),
  mistake("mistyped-kind", "a kind with a letter too few", "▶knd: Group\nname: dev\n"),
  mistake("unknown-kind", "a kind that there is not", "kind: ▶Gruop\nname: dev\n", { hint: "Group?" }),
  mistake("unknown-kind", "nothing like a kind", "kind: ▶Deployment\nname: dev\n", { hint: "kinds are AccessTest" }),
  mistake("wrong-type", "a number for a kind", "kind: ▶3\nname: dev\n", {
    summary: "kind has to be a text, not the num",
  }),
  mistake("wrong-type", "a map for a kind", "kind: ▶{a: b}\nname: dev\n", { summary: "not a map", hint: "kinds are" }),
  mistake("wrong-type", "a list of a kind that there is", "kind: ▶[Group]\nname: dev\n", { summary: "not a list" }),
  mistake("wrong-type", "an empty kind", "kind:▶\nname: dev\n", { summary: "not empty" }),
  mistakeIn(
    "empty-folder",
    "an empty folder",
    {},
    {
      summary: "no YAML file",
      hint: "idc import writes what is live as config, idc init a starter",
    },
  ),
  mistake("empty-text", "a policy file of no name", 'kind: PermissionSet\nname: a\ninlinePolicy: {file: ▶""}\n', {
    summary: "file is empty",
  }),
  mistake(
    "file-not-found",
    "a policy file of a name longer than names can be",
    `kind: PermissionSet\nname: a\ninlinePolicy: {file: ▶${"x".repeat(5000)}}\n`,
  ),
  mistake("outside-folder", "a path of Windows", "kind: PermissionSet\nname: a\ninlinePolicy: {file: ▶a\\p.json}\n", {
    hint: "with /",
  }),
  mistakeIn("no-settings", "no Settings", { "g.yaml": GROUP }, { hint: "kind: Settings" }),
  mistakeIn(
    "duplicate-settings",
    "Settings twice",
    { "a.yaml": SETTINGS, "b.yaml": `▶${SETTINGS}` },
    { summary: "a.yaml:1" },
  ),
  mistake(
    "file-not-found",
    "a policy file that is not there",
    "kind: PermissionSet\nname: a\ninlinePolicy: {file: ▶p.json}\n",
  ),
  mistakeIn(
    "file-not-found",
    "a path from the document's folder",
    {
      "idc.yaml": SETTINGS,
      "sets/a.yaml": "kind: PermissionSet\nname: a\ninlinePolicy: {file: ▶p.json}\n",
      "sets/p.json": "{}",
    },
    { hint: "write sets/p.json" },
  ),
  mistake("outside-folder", "a path with ..", "kind: PermissionSet\nname: a\ninlinePolicy: {file: ▶../p.json}\n"),
  mistake("outside-folder", "an absolute path", "kind: PermissionSet\nname: a\ninlinePolicy:\n  file: ▶/etc/passwd\n"),
];
