/** Mistakes in inline policies. */
import { SETTINGS } from "./fixture.ts";
import { type Mistake, mistake, mistakeIn } from "./mistake.ts";

const inline = (policy: string): string => `kind: PermissionSet\nname: Dev\ninlinePolicy: ${policy}\n`;
const statement = (elements: string): string => inline(`{Version: "2012-10-17", Statement: ${elements}}`);
const inFile = (text: string): Record<string, string> => ({
  "idc.yaml": SETTINGS,
  "set.yaml": inline("{file: p.json}"),
  "p.json": text,
});

export const IN_POLICIES: readonly Mistake[] = [
  mistake("policy-grammar", "a policy without a statement", inline('▶{Version: "2012-10-17"}'), {
    summary: "no Statement",
  }),
  mistake("policy-grammar", "no policy at all", inline("▶{}")),
  mistake("policy-grammar", "no statements", statement("▶[]"), { summary: "Statement is an empty list" }),
  mistake("policy-grammar", "a statement that is a text", statement("[▶Allow]"), {
    summary: "a statement is a map, not a text",
  }),
  mistake("policy-grammar", "a statement that is empty", statement("[▶null]"), { summary: "not empty" }),
  mistake(
    "policy-grammar",
    "another version",
    inline("{Version: ▶2012-10-18, Statement: {Effect: Deny, Action: '*', Resource: '*'}}"),
    { summary: "Version cannot be 2012-10-18", hint: "2012-10-17" },
  ),
  mistake("policy-grammar", "no effect", statement("▶{Action: '*', Resource: '*'}"), {
    summary: "lacks Effect",
    hint: "Effect: Allow or Effect: Deny",
  }),
  mistake("policy-grammar", "another effect", statement("{Effect: ▶allow, Action: '*', Resource: '*'}"), {
    summary: "Effect cannot be allow",
    hint: "Allow?",
  }),
  mistake("policy-grammar", "an effect near the other", statement("{Effect: ▶deny, Action: '*', Resource: '*'}"), {
    hint: "Deny?",
  }),
  mistake("policy-grammar", "an effect near none", statement("{Effect: ▶Forbidden, Action: '*', Resource: '*'}"), {
    hint: "it is Allow or Deny",
  }),
  mistake("policy-grammar", "no action", statement("▶{Effect: Deny, Resource: '*'}"), {
    summary: "Action or NotAction",
    hint: "write Action",
  }),
  mistake("policy-grammar", "no resource", statement("▶{Effect: Deny, Action: '*'}"), {
    summary: "Resource or NotResource",
  }),
  mistake(
    "policy-grammar",
    "Action and NotAction",
    statement("{Effect: Deny, Action: 's3:*', NotAction: ▶'s3:*', Resource: '*'}"),
    { summary: "has Action or NotAction, not both" },
  ),
  mistake(
    "policy-grammar",
    "an action without its service",
    statement("{Effect: Deny, Action: [▶GetObject], Resource: '*'}"),
    { summary: "GetObject is no action", hint: "s3:GetObject" },
  ),
  ...["my s3:Get*", "s3*:Get*", "s3", "", "s3:Get:Object", "arn:aws:s3"].map((action) =>
    mistake(
      "policy-grammar",
      `the action ${action}`,
      statement(`{Effect: Deny, Action: [▶"${action}"], Resource: '*'}`),
    ),
  ),
  ...["s3:Get Object", "lambda:ListFunctions ", "config:select-resource-config", "*:Describe*", "s3:"].map((action) =>
    mistake(
      "policy-doubtful",
      `the action ${action}`,
      statement(`{Effect: Deny, Action: [▶"${action}"], Resource: '*'}`),
      { summary: "there is hardly an action", hint: "s3:GetObject" },
    ),
  ),
  mistake("policy-grammar", "an action that is no text", statement("{Effect: Deny, Action: ▶3, Resource: '*'}"), {
    summary: "Action holds texts, not the number 3",
  }),
  mistake("policy-grammar", "an empty list of actions", statement("{Effect: Deny, Action: ▶[], Resource: '*'}"), {
    summary: "Action is an empty list",
  }),
  mistake(
    "policy-grammar",
    "a resource that is no ARN",
    statement("{Effect: Deny, Action: 's3:*', Resource: ▶my-bucket}"),
    { summary: "my-bucket is no resource", hint: "ARN" },
  ),
  mistake(
    "policy-grammar",
    "a partition that is none",
    statement("{Effect: Deny, Action: 's3:*', NotResource: ['*', ▶'arn:was:s3:::a']}"),
    { summary: 'partition "was" is not valid', hint: "arn:aws:" },
  ),
  mistakeIn(
    "policy-doubtful",
    "a placeholder in a policy file",
    inFile(`{"Statement": {"Effect": "Deny", "Action": "*",\n "Resource": ["*",\n  ▶"arn:aws:iam::\${id}:role/x"]}}\n`),
    { summary: `\${id} was never filled in`, hint: "a colon" },
  ),
  mistake(
    "policy-doubtful",
    "a range of addresses that is none",
    statement("{Effect: Deny, Action: '*', Resource: '*', Condition: {IpAddress: {'aws:SourceIp': [▶10.0.0.0/33]}}}"),
    { summary: "10.0.0.0/33 is no address" },
  ),
  mistake(
    "policy-doubtful",
    "a condition key without its service",
    statement("{Effect: Deny, Action: '*', Resource: '*', Condition: {StringEquals: {▶team: a}}}"),
    { summary: "team names no service" },
  ),
  mistake("policy-grammar", "a Sid with a hyphen", statement("{Sid: ▶a-b, Effect: Deny, Action: '*', Resource: '*'}"), {
    summary: "Sid cannot be a-b",
    hint: "letters and digits only",
  }),
  mistake("policy-grammar", "a Sid that is no text", statement("{Sid: ▶3, Effect: Deny, Action: '*', Resource: '*'}")),
  mistake(
    "policy-grammar",
    "a Sid twice",
    statement(
      "[{Sid: a, Effect: Deny, Action: '*', Resource: '*'}, {Sid: ▶a, Effect: Allow, Action: '*', Resource: '*'}]",
    ),
    { summary: "the Sid a stands twice", hint: "unique" },
  ),
  mistake(
    "policy-grammar",
    "a condition that is a list",
    statement("{Effect: Deny, Action: '*', Resource: '*', Condition: ▶[]}"),
    { summary: "Condition is a map of operators, not an empty list" },
  ),
  mistake(
    "policy-grammar",
    "a condition that is empty",
    statement("{Effect: Deny, Action: '*', Resource: '*', Condition: ▶null}"),
  ),
  mistake(
    "policy-grammar",
    "an operator that is empty",
    statement("{Effect: Deny, Action: '*', Resource: '*', Condition: {Bool: ▶null}}"),
  ),
  mistake(
    "policy-grammar",
    "an operator without keys",
    statement("{Effect: Deny, Action: '*', Resource: '*', Condition: {Bool: ▶true}}"),
    { summary: "Bool is a map of condition keys, not true" },
  ),
  mistake(
    "policy-grammar",
    "a condition value that is a map",
    statement("{Effect: Deny, Action: '*', Resource: '*', Condition: {Bool: {'aws:x': ▶{}}}}"),
    { summary: "aws:x holds texts, numbers, true or false, not an empty map" },
  ),
  mistake(
    "policy-element",
    "an element of the policy",
    inline("{▶Statment: {Effect: Deny, Action: '*', Resource: '*'}}"),
    { summary: "a policy has no element Statment", hint: "Statement?" },
  ),
  mistake("policy-element", "an element of a statement", statement("{Effect: Deny, ▶Actions: '*', Resource: '*'}"), {
    summary: "a statement has no element Actions",
    hint: "Action?",
  }),
  mistake("policy-element", "a principal", statement("{Effect: Deny, ▶Principal: '*', Action: '*', Resource: '*'}"), {
    hint: "whoever has the set",
  }),
  mistake(
    "policy-element",
    "a condition operator",
    statement("{Effect: Deny, Action: '*', Resource: '*', Condition: {▶StringEqualIfExists: {'aws:x': a}}}"),
    { summary: "a Condition has no element StringEqualIfExists", hint: "did you mean StringEqualsIfExists?" },
  ),
  ...(
    [
      ["StringIfExistsEquals", undefined],
      ["NullIfExists", undefined],
      ["NulIfExists", "did you mean Null?"],
      ["StringEqual", "did you mean StringEquals?"],
      ["ForAnyValue:StringEqual", "did you mean ForAnyValue:StringEquals?"],
    ] as const
  ).map(([operator, hint]) =>
    mistake(
      "policy-element",
      `the operator ${operator}`,
      statement(`{Effect: Deny, Action: '*', Resource: '*', Condition: {▶"${operator}": {'aws:x': "true"}}}`),
      hint === undefined ? {} : { hint },
    ),
  ),
  mistake(
    "policy-element",
    "both a file and a policy",
    inline("{▶file: p.json, Statement: {Effect: Deny, Action: '*', Resource: '*'}}"),
  ),
  mistake(
    "policy-too-long",
    "more than 10,240 bytes",
    inline(
      `▶{Statement: {Effect: Deny, Resource: '*', Action: [${Array.from({ length: 700 }, (_, n) => `"s3:GetObject${n}"`).join(", ")}]}}`,
    ),
    { summary: "10,240" },
  ),
  mistake(
    "policy-too-long",
    "more than 32,768 bytes, most of them white space",
    inline(`▶{Statement: {Effect: Deny, Action: '*', Resource: 'arn:aws:s3:::a${" ".repeat(32_768)}b'}}`),
    { summary: "32,768" },
  ),
  mistake(
    "bad-characters",
    "a dash that is no hyphen",
    statement("{Effect: Deny, Action: 's3:*', Resource: ['*', ▶'arn:aws:s3:::a–b']}"),
    { summary: "an inline policy may not hold U+2013", hint: "Latin-1: write - for it" },
  ),
  mistake(
    "bad-characters",
    "a non-breaking hyphen in an action",
    statement("{Effect: Deny, Action: ['ecr:*', ▶'docdb\u2011elastic:*'], Resource: '*'}"),
    { summary: "U+2011", hint: "write - for it" },
  ),
  mistake(
    "bad-characters",
    "nothing and another alphabet in a key",
    statement("{Effect: Deny, ▶Actio\u200bn\u0430: '*', Action: '*', Resource: '*'}"),
    { summary: "U+200B U+0430", hint: "allowed are the characters of Latin-1" },
  ),
  mistake(
    "bad-characters",
    "a Sid in quotes of a word processor",
    statement("{Sid: ▶“Read”, Effect: Deny, Action: '*', Resource: '*'}"),
    { summary: "U+201C U+201D", hint: 'write " for them' },
  ),
  mistake("policy-grammar", "what an operation answered", inline("▶{PolicyVersion: {Document: {Statement: []}}}"), {
    summary: "it is none, but holds one in PolicyVersion.Document",
    hint: "keep only what stands in PolicyVersion.Document",
  }),
  mistakeIn(
    "policy-grammar",
    "what an operation answered, as a text",
    inFile('▶{"InlinePolicy": "{\\"Statement\\": []}"}'),
    {
      summary: "holds one in InlinePolicy, as a text",
      hint: "without its quotes",
    },
  ),
  mistakeIn("json-comment", "a comment in JSON", inFile('{\n  ▶// only reading\n  "Statement": []\n}\n'), {
    hint: "begin its line with #",
  }),
  mistakeIn("json-comment", "a comment before JSON", inFile('▶/* only reading */\n{"Statement": []}\n')),
  mistakeIn(
    "json-comment",
    "a comment behind a value",
    inFile(
      '{"Statement": {"Sid": "a//b", "Effect": "Deny", # x // y\n "Action": "*", ▶// all\n "Resource": "arn:aws:s3:::a//*"}}',
    ),
  ),
  mistake(
    "policy-element",
    "a comment of JSON in YAML",
    statement("{▶// x\n    Effect: Deny, Action: '*', Effect: Deny, Resource: '*'}"),
    {
      hint: "a comment begins with #",
    },
  ),
  mistakeIn(
    "yaml-syntax",
    "JSON with a comma too few",
    inFile('{\n  "Version": "2012-10-17"\n  ▶"Statement": []\n}\n'),
    { summary: "comma" },
  ),
  mistakeIn("duplicate-key", "a policy file with a key twice", inFile('{"Statement": [], ▶"Statement": []}')),
  mistakeIn(
    "policy-grammar",
    "a mistake in a policy file",
    inFile('{\n\t"Statement": {\n\t\t"Effect": ▶"Alow",\n\t\t"Action": "*", "Resource": "*"\n\t}\n}\n'),
    { hint: "Allow?" },
  ),
  mistakeIn("policy-grammar", "an empty policy file", inFile("▶")),
  mistakeIn("policy-grammar", "a list in a policy file", inFile("▶[]")),
  mistakeIn(
    "policy-grammar",
    "two documents in a policy file",
    inFile('{"Statement": {"Effect": "Deny", "Action": "*", "Resource": "*"}}\n---\n▶{}\n'),
  ),
];
