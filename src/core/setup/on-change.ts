/**
 * A rule of EventBridge that begins the look at drift minutes after somebody has written, beside the one of each night.
 *
 * In: the repository, the address of its API. Out: resources of CloudFormation. Invariant: what idc's own roles write begins
 * nothing, and the token is only named. Example: a grant that is made in the console begins `idc-drift.yml`.
 *
 * Facts: sources and event sources by EventBridge's reference (events-ref-sso, events-ref-identitystore); a rule that is enabled gets no
 * events of what only reads; events are delivered in the account and Region of the call, and need a trail that logs management events.
 */
import type { Json, JsonObject } from "../base/json.ts";
import { type SetupNames, workflowOf } from "./names.ts";
import type { TrustedRepository } from "./trust.ts";

/** What the rule is made of. */
export interface Watching {
  /** `onChange` is the secret, too, that holds what the header Authorization is to be: `Bearer` and a token. */
  readonly names: SetupNames;
  readonly repository: TrustedRepository;
  /** On which the workflow runs. */
  readonly branch: string;
  /** Of GitHub's API: `https://api.github.com`. */
  readonly apiUrl: string;
}

/** Accepted calls of anybody but idc's roles. An event without a role (of the root user) is one, too. */
const pattern = ({ apply, management }: SetupNames): JsonObject => ({
  source: ["aws.sso", "aws.sso-directory", "aws.identitystore"],
  "detail-type": ["AWS API Call via CloudTrail"],
  detail: {
    errorCode: [{ exists: false }],
    $or: [{ exists: false }, { "anything-but": [apply, management] }].map((userName) => ({
      userIdentity: { sessionContext: { sessionIssuer: { userName: [userName] } } },
    })),
  },
});

const to = (resource: string): Json => ({ "Fn::GetAtt": [resource, "Arn"] });

const policyOf = (statement: JsonObject): Json => ({ Version: "2012-10-17", Statement: [statement] });

const invoking = ({ onChange }: SetupNames): JsonObject => ({
  Type: "AWS::IAM::Role",
  Properties: {
    Description: "EventBridge begins idc's look at drift",
    AssumeRolePolicyDocument: policyOf({
      ...{ Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "sts:AssumeRole" },
      Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
    }),
    Policies: [
      {
        PolicyName: onChange,
        PolicyDocument: policyOf({
          ...{ Effect: "Allow", Action: "events:InvokeApiDestination", Resource: to("GitHubWorkflow") },
        }),
      },
    ],
  },
});

/** One begins at most each second; what GitHub did not take within five minutes, the night finds. */
export function onChange({ names, repository, branch, apiUrl }: Watching): Readonly<Record<string, JsonObject>> {
  const workflow = `${apiUrl}/repos/${repository.owner}/${repository.name}/actions/workflows/${workflowOf(names.name, "drift.yml")}/dispatches`;
  const authorization = `{{resolve:secretsmanager:${names.onChange}:SecretString}}`;
  return {
    GitHubToken: {
      Type: "AWS::Events::Connection",
      Properties: {
        AuthorizationType: "API_KEY",
        AuthParameters: { ApiKeyAuthParameters: { ApiKeyName: "Authorization", ApiKeyValue: authorization } },
      },
    },
    GitHubWorkflow: {
      Type: "AWS::Events::ApiDestination",
      Properties: {
        ...{ ConnectionArn: to("GitHubToken"), HttpMethod: "POST", InvocationEndpoint: workflow },
        InvocationRateLimitPerSecond: 1,
      },
    },
    InvokeGitHub: invoking(names),
    OnChange: {
      Type: "AWS::Events::Rule",
      Properties: {
        Description: "Somebody has written to IAM Identity Center: idc looks for drift",
        EventPattern: pattern(names),
        Targets: [
          {
            ...{ Id: `${names.name}-drift`, Arn: to("GitHubWorkflow"), RoleArn: to("InvokeGitHub") },
            Input: JSON.stringify({ ref: branch }),
            RetryPolicy: { MaximumEventAgeInSeconds: 300, MaximumRetryAttempts: 3 },
          },
        ],
      },
    },
  };
}
