/** Roles as a CloudFormation template: what of a policy is in it stands there word for word, and no intrinsic function. */
import type { Json } from "../../core/base/json.ts";
import { workflowOf } from "../../core/setup/names.ts";
import { onChange, type Watching } from "../../core/setup/on-change.ts";
import { logical, type Role } from "../../core/setup/roles.ts";

export interface Template {
  /** In the order in which they are read; all of one account. */
  readonly roles: readonly Role[];
  /** The identity provider of GitHub's tokens, where it belongs to the roles: made with them, or there already. */
  readonly provider?: { readonly url: string; readonly isMade: boolean } | undefined;
}

function resources({ roles, provider }: Template): Record<string, Json> {
  const made: [string, Json][] =
    provider?.isMade !== true
      ? []
      : [
          [
            "GitHub",
            {
              Type: "AWS::IAM::OIDCProvider",
              // A stack that fails as it is made takes it along, or it could not be made again.
              DeletionPolicy: "RetainExceptOnCreate",
              UpdateReplacePolicy: "Retain",
              Properties: { Url: provider.url, ClientIdList: ["sts.amazonaws.com"] },
            },
          ],
        ];
  const ofRoles = roles.map(({ name, description, trust, policy }): [string, Json] => [
    logical(name),
    {
      Type: "AWS::IAM::Role",
      ...(provider?.isMade === true ? { DependsOn: "GitHub" } : {}),
      Properties: {
        RoleName: name,
        Description: description,
        AssumeRolePolicyDocument: trust as unknown as Json,
        Policies: [{ PolicyName: name, PolicyDocument: policy as unknown as Json }],
      },
    },
  ]);
  return Object.fromEntries([...made, ...ofRoles]);
}

/** `about`: a comment at its beginning, line by line. */
function written(about: readonly string[], description: string, made: Readonly<Record<string, Json>>): string {
  const lines = [
    ...about.map((text) => `# ${text}`),
    "# Written by idc setup github; run it again after a new version of idc, and deploy what it writes.",
    'AWSTemplateFormatVersion: "2010-09-09"',
    `Description: ${JSON.stringify(description)}`,
    "Resources:",
    ...yamlLines({ ...made }, "  "),
  ];
  return `${lines.join("\n")}\n`;
}

export function cloudFormation(template: Template): string {
  const account = template.roles[0]?.account ?? "";
  const names = template.roles.map(({ name }) => name).join(", ");
  const about = `Roles of idc in the account ${account}: ${names}.`;
  return written([about], `Roles of idc for GitHub Actions (${account})`, resources(template));
}

export const changeTemplate = (watching: Watching): string =>
  written(
    [
      `A rule of EventBridge: whoever writes to IAM Identity Center, but for idc, begins ${workflowOf(watching.names.name, "drift.yml")} within minutes. It needs a trail that`,
      `logs management events, and a secret ${watching.names.onChange} whose text is "Bearer" and a token of GitHub's that may begin workflows.`,
    ],
    "idc looks for drift when somebody writes to IAM Identity Center",
    onChange(watching),
  );

/** What YAML reads as a text and nothing else. */
const PLAIN = /^[A-Za-z][A-Za-z0-9-]*(::?[A-Za-z0-9]+)*$/;
const WORDS_OF_YAML = /^(true|false|yes|no|on|off|null|y|n)$/i;

const scalar = (value: Json): string =>
  typeof value === "string" && PLAIN.test(value) && !WORDS_OF_YAML.test(value) ? value : JSON.stringify(value);

const isNested = (value: Json): value is Json[] | { [key: string]: Json } =>
  typeof value === "object" && value !== null;

/** A value in block style, each line with its indentation. */
function yamlLines(value: Json, indent: string): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: Json) => {
      if (!isNested(item)) return [`${indent}- ${scalar(item)}`];
      const [first = "", ...rest] = yamlLines(item, `${indent}  `);
      return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
    });
  }
  return Object.entries(value as Record<string, Json>).flatMap(([key, item]) =>
    isNested(item)
      ? [`${indent}${scalar(key)}:`, ...yamlLines(item, `${indent}  `)]
      : [`${indent}${scalar(key)}: ${scalar(item)}`],
  );
}
