/** Names that are written otherwise than their writer sees, and names that are none. */
import { SETTINGS } from "./fixture.ts";
import { type Mistake, mistake, mistakeIn } from "./mistake.ts";

const DEV = "kind: Group\nname: dev\n---\nkind: PermissionSet\nname: Dev\n";
const EXTERNAL = `${SETTINGS}identitySource: external\n`;

const rule = (principal: string, set = "Dev") =>
  `kind: Assignments\nassignments:\n  - {${principal}, permissionSet: ${set}, accounts: {id: "111122223333"}}\n---\n`;

const external = (code: Mistake["code"], why: string, text: string, said: Pick<Mistake, "hint" | "summary"> = {}) =>
  mistakeIn(code, why, { "idc.yaml": EXTERNAL, "config.yaml": text }, said);

export const IN_NAMES: readonly Mistake[] = [
  mistake("unseen-characters", "a space before a group", 'kind: Group\nname: ▶" ops"\n', { summary: "<U+0020>ops" }),
  mistake("unseen-characters", "a space behind a group", 'kind: Group\nname: ▶"ops "\n', { summary: "ops<U+0020>" }),
  mistake("unseen-characters", "two spaces in a group", "kind: Group\nname: ▶Team  Double\n", {
    summary: "Team <U+0020>Double",
  }),
  mistake("unseen-characters", "a space of another sort", 'kind: Group\nname: ▶"AWS\\u3000ops"\n', {
    summary: "AWS<U+3000>ops",
  }),
  mistake("unseen-characters", "a letter of a user that is drawn as nothing", user('▶"ops\\u3164"'), {
    summary: "user ops<U+3164>",
  }),
  mistake("unseen-characters", "an AccountSet", 'kind: AccountSet\nname: ▶"prod "\ninclude: {all: true}\n'),
  external("unseen-characters", "a group of an identity provider", `${rule('group: ▶"ops "')}${DEV}`, {
    summary: "ops<U+0020>",
    hint: "unless it is the name of what is there",
  }),
  mistake("look-alike", "a Cyrillic letter", 'kind: Group\nname: admins\n---\nkind: Group\nname: ▶"\\u0430dmins"\n', {
    summary: "looks like admins at config.yaml:2, and is another: it has U+0430 where that has U+0061",
  }),
  mistake("look-alike", "a user in two normal forms", `${user('"\\u00e9va"')}---\n${user('▶"e\\u0301va"')}`, {
    summary: "it has U+0065 U+0301 where that has U+00E9",
  }),
  external("look-alike", "two rules", `${rule("group: admins")}${rule('group: ▶"\\u0430dmins"')}${DEV}`, {
    summary: "U+0430",
  }),
  external("look-alike", "a declared group and a rule", `${DEV}---\n${rule('group: ▶"d\\u0435v"')}`, {
    summary: "it has U+0435 where that has U+0065",
  }),
  mistake("unknown-reference", "a look-alike", `${rule('group: ▶"d\\u0435v"')}${DEV}`, {
    hint: "did you mean dev? What is written has U+0435 where that has U+0065",
  }),
  mistake("unknown-reference", "groups by a glob", `${rule('group: ▶"aws-*"')}${DEV}`, { hint: "no globs" }),
  mistake(
    "unknown-reference",
    "a user by e-mail",
    `${rule("user: ▶Alice.Ng@acme.io")}${DEV}---\n${user("alice", "email: alice.ng@acme.io\n")}`,
    { hint: "the name of it, alice" },
  ),
  mistake(
    "too-long",
    "a reference that is nearly a declared set",
    `${rule("group: dev", "▶6-example-cx-managed-policy-boundary")}${DEV}---\nkind: PermissionSet\nname: 6-example-cx-managed-boundary\n`,
    { hint: "did you mean 6-example-cx-managed-boundary?" },
  ),
  mistake(
    "bad-characters",
    "a reference that looks like a declared set",
    `${rule("group: dev", '▶"D\\u0435v"')}${DEV}`,
    {
      hint: "did you mean Dev? What is written has U+0435 where that has U+0065",
    },
  ),
  mistake(
    "bad-form",
    "an end with a time of day",
    rule("group: dev").replace("}}", "}, expires: ▶2028-05-19T14:17:00Z}") + DEV,
    {
      hint: "2028-05-19, or 2028-05-20 for all of that day",
    },
  ),
  mistake("bad-form", "an end with other marks", rule("group: dev").replace("}}", "}, expires: ▶2028/12/31}") + DEV, {
    hint: "write it as 2028-12-31",
  }),
];

function user(name: string, more = ""): string {
  return `kind: User\nuserName: ${name}\nname: {given: A, family: B}\n${more}`;
}
