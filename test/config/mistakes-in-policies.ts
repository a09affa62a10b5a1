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
  mistake("policy-grammar", "no statements", statement("▶[]")),
  mistake("policy-grammar", "a statement that is a text", statement("[▶Allow]")),
  mistake(
    "policy-grammar",
    "another version",
    inline("{Version: ▶2012-10-18, Statement: {Effect: Deny, Action: '*', Resource: '*'}}"),
    { hint: "2012-10-17" },
  ),
  mistake("policy-grammar", "no effect", statement("▶{Action: '*', Resource: '*'}"), { summary: "lacks Effect" }),
  mistake("policy-grammar", "another effect", statement("{Effect: ▶allow, Action: '*', Resource: '*'}"), {
    hint: "Allow?",
  }),
  mistake("policy-grammar", "no action", statement("▶{Effect: Deny, Resource: '*'}"), {
    summary: "Action or NotAction",
  }),
  mistake("policy-grammar", "no resource", statement("▶{Effect: Deny, Action: '*'}"), {
    summary: "Resource or NotResource",
  }),
  mistake(
    "policy-grammar",
    "Action and NotAction",
    statement("{Effect: Deny, Action: 's3:*', NotAction: ▶'s3:*', Resource: '*'}"),
  ),
  mistake(
    "policy-grammar",
    "an action without its service",
    statement("{Effect: Deny, Action: [▶GetObject], Resource: '*'}"),
    { hint: "s3:GetObject" },
  ),
  mistake("policy-grammar", "an action that is no text", statement("{Effect: Deny, Action: ▶3, Resource: '*'}")),
  mistake("policy-grammar", "an empty list of actions", statement("{Effect: Deny, Action: ▶[], Resource: '*'}")),
  mistake(
    "policy-grammar",
    "a resource that is no ARN",
    statement("{Effect: Deny, Action: 's3:*', Resource: ▶my-bucket}"),
    { hint: "ARN" },
  ),
  mistake("policy-grammar", "a Sid with a hyphen", statement("{Sid: ▶a-b, Effect: Deny, Action: '*', Resource: '*'}")),
  mistake(
    "policy-grammar",
    "a Sid twice",
    statement(
      "[{Sid: a, Effect: Deny, Action: '*', Resource: '*'}, {Sid: ▶a, Effect: Allow, Action: '*', Resource: '*'}]",
    ),
  ),
  mistake(
    "policy-grammar",
    "a condition that is a list",
    statement("{Effect: Deny, Action: '*', Resource: '*', Condition: ▶[]}"),
  ),
  mistake(
    "policy-grammar",
    "an operator without keys",
    statement("{Effect: Deny, Action: '*', Resource: '*', Condition: {Bool: ▶true}}"),
  ),
  mistake(
    "policy-grammar",
    "a condition value that is a map",
    statement("{Effect: Deny, Action: '*', Resource: '*', Condition: {Bool: {'aws:x': ▶{}}}}"),
  ),
  mistake(
    "policy-element",
    "an element of the policy",
    inline("{▶Statment: {Effect: Deny, Action: '*', Resource: '*'}}"),
    { hint: "Statement?" },
  ),
  mistake("policy-element", "an element of a statement", statement("{Effect: Deny, ▶Actions: '*', Resource: '*'}"), {
    hint: "Action?",
  }),
  mistake("policy-element", "a principal", statement("{Effect: Deny, ▶Principal: '*', Action: '*', Resource: '*'}"), {
    hint: "whoever has the set",
  }),
  mistake(
    "policy-element",
    "a condition operator",
    statement("{Effect: Deny, Action: '*', Resource: '*', Condition: {▶StringEqualIfExists: {'aws:x': a}}}"),
    { hint: "StringEqualsIfExists?" },
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
    { summary: "10240" },
  ),
  mistake(
    "policy-too-long",
    "more than 32,768 bytes, most of them white space",
    inline(`▶{Statement: {Effect: Deny, Action: '*', Resource: 'arn:aws:s3:::a${" ".repeat(32_768)}b'}}`),
    { summary: "32768" },
  ),
  mistake(
    "bad-characters",
    "characters outside of Latin-1",
    statement("{Effect: Deny, Action: 's3:*', Resource: 'arn:aws:s3:::–'}").replace(
      "inlinePolicy: ",
      "inlinePolicy: ▶",
    ),
    { summary: "–" },
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
