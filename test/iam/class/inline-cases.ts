/**
 * Inline policies with the class that a security engineer gives them, at the most and surely, in no account in particular.
 * Written down before any code read them: where the two differ, ask who is wrong.
 */
import type { AccessClass } from "../../../src/core/model/access/class.ts";

interface Statement {
  readonly [element: string]: unknown;
}

export interface InlineCase {
  readonly title: string;
  readonly atMost: AccessClass;
  readonly surely: AccessClass;
  readonly statements: readonly Statement[];
}

const MFA = { Bool: { "aws:MultiFactorAuthPresent": "true" } };
const NO_MFA = { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } };
const REGION = { StringEquals: { "aws:RequestedRegion": "eu-central-1" } };
const to = (service: string) => ({ StringEquals: { "iam:PassedToService": `${service}.amazonaws.com` } });

type Names = string | readonly string[];
const allow = (Action: Names, Resource: Names = "*", Condition?: object): Statement => ({
  ...{ Effect: "Allow", Action, Resource },
  ...(Condition === undefined ? {} : { Condition }),
});
const deny = (Action: Names, Resource: Names = "*", Condition?: object): Statement => ({
  ...allow(Action, Resource, Condition),
  Effect: "Deny",
});
const but = (Effect: string, NotAction: Names): Statement => ({ Effect, NotAction, Resource: "*" });
const elsewhere = (Effect: string, Action: Names, NotResource: Names): Statement => ({ Effect, Action, NotResource });

type Row = readonly [title: string, atMost: AccessClass, surely: AccessClass, ...statements: Statement[]];

const BUCKET = "arn:aws:s3:::reports/*";
const ROLE = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
/** All by which people get access, in an account that rules the organization or not. */
const ACCESS = ["iam:*", "organizations:*", "account:*", "sso:*", "sso-directory:*", "identitystore:*"];

const ADMIN: readonly Row[] = [
  ["everything", "admin", "admin", allow("*")],
  ["everything, written with a service", "admin", "admin", allow("*:*")],
  ["all of IAM", "admin", "admin", allow("iam:*")],
  ["everything but S3", "admin", "admin", but("Allow", "s3:*")],
  ["everything with MFA", "admin", "none", allow("*", "*", MFA)],
  ["everything, and nothing without MFA", "admin", "none", allow("*"), deny("*", "*", NO_MFA)],
  ["everything, and of IAM not elsewhere", "admin", "write", allow("*"), deny("iam:*", "*", REGION)],
  ["a policy into any role", "admin", "write", allow("iam:PutRolePolicy")],
  ["another text of any policy", "admin", "write", allow("iam:CreatePolicyVersion")],
  ["keys of any user", "admin", "write", allow("iam:CreateAccessKey")],
  ["all of IAM for roles of the applications", "admin", "none", allow("iam:*", "arn:aws:iam::*:role/app-*")],
  ["any role with a machine", "admin", "write", allow(["iam:PassRole", "ec2:RunInstances"])],
  ["any role with a machine, oddly written", "admin", "write", allow(["IAM:pASS*", "EC2:runi*"])],
  [
    "any role of an account with a function",
    "admin",
    "write",
    allow("iam:PassRole", ROLE("*")),
    allow(["lambda:CreateFunction", "lambda:InvokeFunction"]),
  ],
  ["any role with stacks", "admin", "write", allow("cloudformation:*"), allow("iam:PassRole")],
  ["any role of tasks", "admin", "write", allow("iam:PassRole", "*", to("ecs-tasks")), allow("ecs:*")],
  ["assignments of anybody", "admin", "write", allow("sso:CreateAccountAssignment")],
  ["members of any group", "admin", "write", allow("identitystore:CreateGroupMembership")],
  ["entitlements", "admin", "write", allow("account-access:CreateEntitlement")],
  [
    "the text of one permission set",
    "admin",
    "none",
    allow("sso:PutInlinePolicyToPermissionSet", "arn:aws:sso:::permissionSet/ssoins-1/ps-1"),
  ],
  ["all of Organizations", "admin", "write", allow("organizations:*")],
  ["any role of any account", "admin", "write", allow("sts:AssumeRole")],
  [
    "the role that each account of an organization has",
    "admin",
    "none",
    allow("sts:AssumeRole", "arn:aws:iam::*:role/OrganizationAccountAccessRole"),
  ],
  // Found by which operations of AWS's SDK are told a role, and on pathfinding.cloud.
  ["any role with a desktop", "admin", "write", allow(["iam:PassRole", "appstream:CreateFleet"])],
  ["any role with a canary", "admin", "write", allow(["iam:PassRole", "synthetics:CreateCanary"])],
  ["any role with one state that is tried", "admin", "write", allow(["iam:PassRole", "states:TestState"])],
  ["any role in place of a project's own", "admin", "write", allow(["iam:PassRole", "codebuild:StartBuild"])],
  ["any role with a stream's code", "admin", "write", allow(["iam:PassRole", "kinesisanalytics:CreateApplication"])],
  ["any role with a workflow", "admin", "write", allow(["iam:PassRole", "omics:StartRun"])],
  ["any role with a quantum job", "admin", "write", allow(["iam:PassRole", "braket:CreateJob"])],
  ["any role with a fleet of games", "admin", "write", allow(["iam:PassRole", "gamelift:CreateFleet"])],
  [
    "any role with a product that is launched",
    "admin",
    "write",
    allow(["iam:PassRole", "servicecatalog:CreateConstraint"]),
  ],
  ["any role with an API that calls AWS", "admin", "write", allow(["iam:PassRole", "apigateway:*"])],
  ["any role with certificates of things", "admin", "write", allow(["iam:PassRole", "iot:CreateRoleAlias"])],
  ["any role that attaches a policy once money is spent", "admin", "write", allow(["iam:PassRole", "budgets:*"])],
  ["any role with a chat", "admin", "write", allow(["iam:PassRole", "chatbot:CreateSlackChannelConfiguration"])],
  ["any role with a service that nobody knows", "admin", "write", allow(["iam:PassRole", "brandnew:CreateThing"])],
  ["any role with an action that nobody knows", "admin", "write", allow(["iam:PassRole", "lambda:CreateThing"])],
  [
    "any role with a name of two letters or more",
    "admin",
    "write",
    allow("iam:PassRole", ROLE("??*")),
    allow("lambda:*"),
  ],
  [
    "any role to what a tag says",
    ...(["admin", "write"] as const),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of IAM's, not ours.
    allow("iam:PassRole", "*", { StringEquals: { "iam:PassedToService": "${aws:PrincipalTag/service}" } }),
    allow("lambda:*"),
  ],
  ["what bounds any role, taken off", "admin", "write", allow("iam:DeleteRolePermissionsBoundary")],
  ["what bounds any user, exchanged", "admin", "write", allow("iam:PutUserPermissionsBoundary")],
  [
    "a policy into roles that are only called like those of permission sets",
    "admin",
    "none",
    allow("iam:PutRolePolicy", ROLE("AWSReservedSSO_*")),
  ],
  ["controls of the organization", "admin", "write", allow("controltower:DisableControl")],
  [
    "names of people, by which a company's own identity provider knows them",
    "admin",
    "write",
    allow("sso-directory:UpdateUserName"),
  ],
  [
    "who may take a role on, but for one",
    "admin",
    "none",
    allow("iam:UpdateAssumeRolePolicy"),
    deny("iam:UpdateAssumeRolePolicy", ROLE("audit")),
  ],
];

const WRITE: readonly Row[] = [
  ["everything but access", "write", "write", allow("*"), deny([...ACCESS, "account-access:*", "sts:*"])],
  [
    "everything but access, by what is left out",
    "write",
    "write",
    but("Allow", ["iam:*", "organizations:*", "account:*"]),
  ],
  ["everything with one bucket", "write", "none", allow("*", BUCKET)],
  ["one named role with functions", "write", "write", allow("lambda:*"), allow("iam:PassRole", ROLE("lambda-run"))],
  ["any role with nothing that runs as it", "write", "write", allow("iam:PassRole")],
  [
    "any role with what reads of a service that nobody knows",
    "write",
    "write",
    allow(["iam:PassRole", "brandnew:GetThing"]),
  ],
  [
    "roles of databases with a service that nobody knows",
    "write",
    "none",
    allow("iam:PassRole", "*", to("rds")),
    allow("brandnew:*"),
  ],
  ["any role with backups", "write", "write", allow(["iam:PassRole", "backup:*"])],
  ["stacks by what one may oneself", "write", "write", allow("cloudformation:*")],
  ["what a service that nobody knows gets or makes", "write", "none", allow("brandnew:GetOrCreateThing")],
  ["roles of databases with functions", "write", "write", allow("iam:PassRole", "*", to("rds")), allow("lambda:*")],
  ["one named role of another account", "write", "none", allow("sts:AssumeRole", ROLE("deploy"))],
  [
    "roles of permission sets, which nobody can edit",
    "write",
    "none",
    allow("iam:*", "arn:aws:iam::*:role/aws-reserved/sso.amazonaws.com/*"),
  ],
  ["all of S3", "write", "write", allow("s3:*")],
  ["objects into one bucket", "write", "none", allow("s3:PutObject", BUCKET)],
  ["machines of a region", "write", "none", allow(["ec2:StartInstances", "ec2:StopInstances"], "*", REGION)],
  ["the code of functions that there are", "write", "write", allow("lambda:UpdateFunctionCode")],
  ["shells on machines", "write", "write", allow("ssm:StartSession")],
  [
    "items of one table",
    "write",
    "none",
    allow(["dynamodb:GetItem", "dynamodb:PutItem"], "arn:aws:dynamodb:*:*:table/x"),
  ],
  ["tags", "write", "write", allow("ec2:CreateTags")],
  ["all of KMS", "write", "write", allow("kms:*")],
  ["who may read buckets", "write", "write", allow("s3:PutBucketPolicy")],
  ["roles of AWS's own services", "write", "write", allow("iam:CreateServiceLinkedRole")],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of IAM's, not ours.
  ["one's own password", "write", "none", allow("iam:ChangePassword", "arn:aws:iam::*:user/${aws:username}")],
  ["queries that are started", "write", "write", allow(["athena:StartQueryExecution", "athena:GetQueryResults"])],
  ["all of S3, in one bucket alone", "write", "none", allow("s3:*"), elsewhere("Deny", "s3:*", BUCKET)],
  ["all of a service that nobody knows", "write", "none", allow("brandnew:*")],
];

const DATA: readonly Row[] = [
  ["objects", "data read", "data read", allow("s3:GetObject")],
  ["all reads of one bucket", "data read", "none", allow(["s3:Get*", "s3:List*"], BUCKET)],
  ["one secret", "data read", "none", allow("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:*:*:secret:x-*")],
  ["rows", "data read", "data read", allow(["dynamodb:Query", "dynamodb:Scan"])],
  // It may be what is stored: at the most nobody knows better.
  ["what a service that nobody knows gets", "data read", "none", allow("brandnew:GetThing")],
  ["what S3 gets by an action that nobody knows", "data read", "none", allow("s3:GetThing")],
  ["messages of topics", "data read", "data read", allow(["kafka-cluster:ReadData", "kafka-cluster:DescribeTopic"])],
  ["images of patients", "data read", "data read", allow("medical-imaging:GetImageFrame")],
  ["what was said in calls", "data read", "data read", allow("transcribe:GetTranscriptionJob")],
  ["what a company's documents say", "data read", "data read", allow(["kendra:Retrieve", "bedrock:Retrieve"])],
  ["mails", "data read", "data read", allow("workmailmessageflow:GetRawMessageContent")],
  ["profiles of customers", "data read", "data read", allow("profile:SearchProfiles")],
  ["features of a model", "data read", "data read", allow("sagemaker:GetRecord")],
  ["what is encrypted", "data read", "data read", allow("kms:Decrypt")],
  ["parameters", "data read", "data read", allow("ssm:GetParameter*")],
  ["objects of all buckets but one", "data read", "none", elsewhere("Allow", "s3:GetObject", BUCKET)],
  ["all of S3, and nothing but reads", "data read", "data read", allow("s3:*"), but("Deny", ["s3:Get*", "s3:List*"])],
];

const READ: readonly Row[] = [
  ["reads of S3 but objects", "read", "read", allow("s3:Get*"), deny(["s3:GetObject*", "s3:GetDataAccess"])],
  ["machines", "read", "read", allow("ec2:Describe*")],
  ["metrics", "read", "read", allow(["cloudwatch:Describe*", "cloudwatch:Get*", "cloudwatch:List*"])],
  ["names of buckets", "read", "read", allow(["s3:ListAllMyBuckets", "s3:ListBucket"])],
  ["who may what", "read", "read", allow(["iam:Get*", "iam:List*", "iam:SimulatePrincipalPolicy"])],
  ["machines of a region", "read", "none", allow("ec2:Describe*", "*", REGION)],
  ["who one is", "read", "read", allow("sts:GetCallerIdentity")],
  ["costs and machines", "read", "read", allow(["ce:*", "ec2:Describe*"])],
  ["lists of a service that nobody knows", "read", "none", allow(["brandnew:ListThings", "brandnew:DescribeThing"])],
];

const LITTLE: readonly Row[] = [
  ["costs and budgets", "billing", "billing", allow(["aws-portal:View*", "budgets:*", "ce:*"])],
  ["costs", "billing", "billing", allow(["ce:Get*", "cur:DescribeReportDefinitions"])],
  ["how it is paid", "billing", "billing", allow("payments:*")],
  ["nothing but what it denies", "none", "none", deny("s3:*")],
  ["what it also denies", "none", "none", allow("s3:GetObject"), deny("s3:*")],
  ["everything, and all of it denied", "none", "none", allow("*"), deny("*")],
];

export const INLINE: readonly InlineCase[] = [...ADMIN, ...WRITE, ...DATA, ...READ, ...LITTLE].map(
  ([title, atMost, surely, ...statements]) => ({ title: `${title} (${atMost})`, atMost, surely, statements }),
);
