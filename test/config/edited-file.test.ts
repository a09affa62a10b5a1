/** Edits of a config file by values: only lines that must change do, and what is written says what it is to. */
import { expect, test } from "vitest";
import type { DraftValue } from "../../src/core/config/document-draft.ts";
import type { Document } from "../../src/core/document/document.ts";
import { editedFile, editedPolicy } from "../../src/io/config/edits/edited-file.ts";
import { parseYaml } from "../../src/io/config/parse-yaml.ts";

type Value = { readonly [key: string]: DraftValue };

const documentsIn = (text: string): readonly Document[] =>
  parseYaml("a.yaml", text).documents.map(({ value, positions }) => ({
    ...{ file: "a.yaml", kind: "Group", positions },
    value: value as Document["value"],
  }));

/** Of the first document; or of all, by what each is to be. */
function edited(text: string, ...make: ((value: never) => Value | undefined)[]): string | undefined {
  const documents = documentsIn(text);
  const edits = make.flatMap((one, index) => {
    const document = documents[index]!;
    const value = one(structuredClone(document.value) as never);
    return [{ document, value }];
  });
  return editedFile("a.yaml", text, { documents: edits, added: [] });
}

const without =
  (...gone: readonly string[]) =>
  (value: { members: string[] }) => ({ ...value, members: value.members.filter((one) => !gone.includes(one)) });
const and =
  (...more: readonly string[]) =>
  (value: { members: string[] }) => ({ ...value, members: [...value.members, ...more] });

const LINES = `# the group
kind: Group
name: devs # of payments
members:
  # on call
  - alice@acme.io # lead
  - bob@acme.io
  # leaves in May
  - eve@acme.io # contractor

# below
description: x
`;

test("an item of a list in lines comes and goes with its line", () => {
  expect(edited(LINES, without("bob@acme.io") as never)).toBe(LINES.replace("  - bob@acme.io\n", ""));
  expect(edited(LINES, without("alice@acme.io") as never)).toBe(LINES.replace("  - alice@acme.io # lead\n", ""));
  // What stands above it alone goes with it.
  expect(edited(LINES, without("eve@acme.io") as never)).toBe(LINES.replace(/ {2}# leaves[^\n]*\n[^\n]*\n/, ""));
  expect(edited(LINES, and("zoe@acme.io") as never)).toBe(
    LINES.replace("# contractor\n", "# contractor\n  - zoe@acme.io\n"),
  );
  expect(edited(LINES, without("alice@acme.io", "bob@acme.io", "eve@acme.io") as never)).toBe(
    `# the group
kind: Group
name: devs # of payments
members: []

# below
description: x
`,
  );
});

test("line ends, the end of the file and a document beside stay as they are", () => {
  const crlf = LINES.replaceAll("\n", "\r\n");
  expect(edited(crlf, and("zoe@acme.io") as never)).toBe(
    crlf.replace("# contractor\r\n", "# contractor\r\n  - zoe@acme.io\r\n"),
  );
  expect(edited(crlf, without("bob@acme.io") as never)).toBe(crlf.replace("  - bob@acme.io\r\n", ""));
  expect(edited("kind: Group\nmembers:\n- a\n- b", and("c") as never)).toBe("kind: Group\nmembers:\n- a\n- b\n- c");
  expect(edited("kind: Group\nmembers:\n- a\n- b", without("b") as never)).toBe("kind: Group\nmembers:\n- a\n");
  const two = `${LINES}--- # next\nkind: Group\nmembers: [a] # it\n`;
  expect(edited(two, (value) => value, and("b") as never)).toBe(two.replace("[a]", "[a, b]"));
});

test("brackets stay brackets, with commas as they are", () => {
  const of = (list: string) => `kind: Group\nmembers: ${list} # who\n`;
  const cases: readonly [string, (value: never) => Value | undefined, string][] = [
    ["[a, b, c]", without("b") as never, "[a, c]"],
    ["[a, b, c]", without("c") as never, "[a, b]"],
    ["[a, b, c]", without("a", "b") as never, "[c]"],
    ["[ a , b ]", without("b") as never, "[ a ]"],
    ["[a]", without("a") as never, "[]"],
    ["[]", and("a", "b") as never, "[a, b]"],
    ["[a]", and("x: y", "012") as never, '[a, "x: y", "012"]'],
    ["[a,]", and("b") as never, "[a, b,]"],
    ["[\n  a, # first\n  b, # second\n]", and("c") as never, "[\n  a, # first\n  b, # second\n  c,\n]"],
    ["[\n  a, # first\n  b # second\n]", and("c") as never, "[\n  a, # first\n  b, # second\n  c\n]"],
    ["[\n  a, # first\n  b, # second\n  c # third\n]", without("b") as never, "[\n  a, # first\n  c # third\n]"],
    ["[\n  a, # first\n  b # second\n]", without("b") as never, "[\n  a, # first\n]"],
  ];
  for (const [list, make, wanted] of cases) expect(edited(of(list), make)).toBe(of(wanted));
});

test("members of a map come, go and change, in lines and in braces", () => {
  const set =
    "kind: PermissionSet\nname: Dev # d\ndescription: 'it''s' # why\nsessionDuration: 4h\ntags: {a: b, c: d}\n";
  const made = edited(set, (({ description: _, tags: __, ...value }: Value) => ({
    ...{ ...value, sessionDuration: "8h", tags: { c: "e", f: "yes" } },
    managedPolicies: ["X", "Z"],
  })) as never);
  expect(made).toBe(
    'kind: PermissionSet\nname: Dev # d\nsessionDuration: 8h\ntags: {c: e, f: "yes"}\nmanagedPolicies: [X, Z]\n',
  );
  expect(edited(set, ((value: Value) => ({ ...value, description: "a: b's" })) as never)).toContain(
    "description: 'a: b''s' # why\n",
  );
  const block = "kind: Group\nname: x\ndescription: |\n  long\n  text\nmembers: [a]\n";
  expect(edited(block, ((value: Value) => ({ ...value, description: "short" })) as never)).toBe(
    "kind: Group\nname: x\ndescription: short\nmembers: [a]\n",
  );
});

test("one account becomes two, with what is said beside each", () => {
  const rule = (accounts: string) =>
    `kind: Assignments\nassignments:\n  - group: devs\n    permissionSet: Dev\n    accounts: ${accounts}\n    reason: x\n`;
  const two = [
    { noted: "111111111111", note: "dev" },
    { noted: "222222222222", note: "prod" },
  ] as const;
  const extend = (value: { assignments: Value[] }) => ({
    ...value,
    assignments: value.assignments.map((one) => ({ ...one, accounts: two })),
  });
  expect(edited(rule('"111111111111" # the dev account'), extend as never)).toBe(
    rule('\n      - "111111111111" # the dev account\n      - "222222222222" # prod').replace(
      "accounts: \n",
      "accounts:\n",
    ),
  );
  expect(edited(rule('["111111111111"] # the dev account'), extend as never)).toBe(
    rule('["111111111111", "222222222222"] # the dev account'),
  );
  expect(edited('kind: A\nassignments: [{group: a, accounts: "111111111111"}]\n', extend as never)).toBe(
    'kind: A\nassignments: [{group: a, accounts: ["111111111111", "222222222222"]}]\n',
  );
});

test("a rule goes whole, its first key goes alone, and rules come as rules are written", () => {
  const text = `kind: Assignments
assignments:
  # daily work
  - group: devs
    permissionSet: Dev
    accounts: {all: true}

  # at night
  - users: [a, b] # both
    reason: x
    permissionSet: Dev
    accounts:
      - one
      - two
`;
  type Rules = { assignments: Value[] };
  expect(
    edited(text, (({ assignments, ...value }: Rules) => ({ ...value, assignments: [assignments[1]!] })) as never),
  ).toBe(text.replace(/ {2}# daily[\s\S]*true}\n/, ""));
  const made = edited(text, (({ assignments: [first, second], ...value }: { assignments: Value[] }) => {
    const { users: _, ...rest } = second!;
    return {
      ...value,
      assignments: [first!, { ...rest, user: "a" }, { group: "ops", permissionSet: "Dev", accounts: "one" }],
    };
  }) as never);
  expect(made).toBe(
    text
      .replace("- users: [a, b] # both\n    reason: x\n", "- reason: x\n")
      .replace(
        "      - two\n",
        "      - two\n    user: a\n  - group: ops\n    permissionSet: Dev\n    accounts: one\n",
      ),
  );
});

test("documents go with their separator, and come at the end", () => {
  const text = "# yaml-language-server: $schema=x\n# first\nkind: A\n--- # b\n# second\nkind: B\n---\nkind: C\n# end\n";
  const gone = () => undefined;
  const same = (value: never) => value;
  expect(edited(text, gone)).toBe("# yaml-language-server: $schema=x\n# second\nkind: B\n---\nkind: C\n# end\n");
  expect(edited(text, same, gone)).toBe("# yaml-language-server: $schema=x\n# first\nkind: A\n---\nkind: C\n# end\n");
  expect(edited(text, same, same, gone)).toBe(`${text.slice(0, text.indexOf("---\nkind: C"))}# end\n`);
  const members = { kind: "Group", name: "x" };
  const added = [{ file: "a.yaml", head: ["new"], members }];
  expect(editedFile("a.yaml", text, { documents: [], added })).toBe(`${text}---\n# new\nkind: Group\nname: x\n`);
  expect(editedFile("a.yaml", "", { documents: [], added })).toBe("# new\nkind: Group\nname: x\n");
});

test("what an anchor is about is right or refused", () => {
  const text = "kind: A\nlist: &l [a, b]\nsame: *l\n";
  expect(edited(text, ((value: Value) => ({ ...value, list: ["a"] })) as never)).toBeUndefined();
  expect(edited(text, ((value: Value) => ({ ...value, same: ["a"] })) as never)).toBe(text.replace("*l", "[a]"));
  expect(edited(text, (({ list: _, ...value }: Value) => value) as never)).toBeUndefined();
  const both = ((value: Value) => ({ ...value, list: ["a"], same: ["a"] })) as never;
  // The alias is an alias still where it may be, or says the same by itself.
  expect([undefined, "kind: A\nlist: &l [a]\nsame: [a]\n"]).toContain(edited(text, both));
});

test("a policy in a file keeps its layout where it can, and stays JSON", () => {
  const json =
    '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {"Effect": "Allow", "Action": ["s3:*"], "Resource": "*"}\n  ]\n}\n';
  const statement = { Effect: "Allow", Action: ["s3:*", "ec2:*"], Resource: "*" };
  const policy = { Version: "2012-10-17", Statement: [statement] };
  expect(editedPolicy({ file: "p.json", policy }, json)).toBe(json.replace('["s3:*"]', '["s3:*", "ec2:*"]'));
  const more = { Version: "2012-10-17", Statement: [statement, { Effect: "Deny", Action: "iam:*", Resource: "*" }] };
  expect(JSON.parse(editedPolicy({ file: "p.json", policy: more }, json)!)).toEqual(more);
  expect(JSON.parse(editedPolicy({ file: "p.json", policy: { Statement: [] } }, json)!)).toEqual({ Statement: [] });
  const yaml =
    "# what nobody may\nVersion: 2012-10-17\nStatement:\n  - &deny\n    Effect: Allow # s3\n    Action: [s3:*]\n    Resource: '*'\n";
  expect(editedPolicy({ file: "p.yaml", policy }, yaml)).toBe(yaml.replace("[s3:*]", '[s3:*, "ec2:*"]'));
  // What cannot be kept is nobody's to write anew.
  const repeated = { ...policy, Id: { ...statement, Action: ["s3:*"] } };
  expect(editedPolicy({ file: "p.yaml", policy: repeated }, `${yaml}Id: *deny\n`)).toBeUndefined();
  expect(editedPolicy({ file: "p.json", policy }, undefined)).toContain('"Version": "2012-10-17",\n');
});
