/**
 * Ways: what makes an administrator of somebody who is none yet.
 *
 * In: nothing (a list). Out: `ALONE`, `PASSING`, `ORGANIZATION`, by action in lower case. Invariant: an action is here where it gives access that
 * nobody else had to give before: what takes over something that runs already (`lambda:UpdateFunctionCode`, `ssm:StartSession`) is a write.
 * Example: `iam:AttachRolePolicy`; `iam:PassRole` of any role with `ec2:RunInstances`; `sso:CreateAccountAssignment` where it rules.
 *
 * Sources: Rhino Security Labs' and pathfinding.cloud's paths of escalation, cloudsplaining's list of them, and for Identity Center, which none of
 * them has, the Service Authorization Reference.
 */

const named = (service: string, verbs: string): readonly string[] =>
  verbs.split(" ").map((verb) => `${service}:${verb.toLowerCase()}`);

/** Each is enough by itself, in any account: it changes what another identity may, or hands out its credentials. */
export const ALONE: readonly string[] = named(
  "iam",
  "AddUserToGroup AttachGroupPolicy AttachRolePolicy AttachUserPolicy CreateAccessKey CreateLoginProfile CreatePolicyVersion PutGroupPolicy " +
    "PutRolePolicy PutUserPolicy SetDefaultPolicyVersion UpdateAssumeRolePolicy UpdateLoginProfile UpdateOpenIDConnectProviderThumbprint " +
    "UpdateSAMLProvider",
);

/** What runs code or calls of one's own as a role that it is handed, by the services that take the role on. */
const RUNNERS: Readonly<Record<string, string>> = {
  "airflow:CreateEnvironment": "airflow",
  "amplify:CreateApp": "amplify",
  "apprunner:CreateService": "apprunner tasks.apprunner",
  "autoscaling:CreateAutoScalingGroup": "ec2",
  "autoscaling:CreateLaunchConfiguration": "ec2",
  "batch:RegisterJobDefinition": "ecs-tasks",
  "bedrock-agentcore:CreateAgentRuntime": "bedrock-agentcore",
  "bedrock-agentcore:CreateCodeInterpreter": "bedrock-agentcore",
  "cloudformation:CreateChangeSet": "cloudformation",
  "cloudformation:CreateStack": "cloudformation",
  "cloudformation:CreateStackSet": "cloudformation",
  "cloudformation:UpdateStack": "cloudformation",
  "cloudformation:UpdateStackSet": "cloudformation",
  "codebuild:CreateProject": "codebuild",
  "codebuild:UpdateProject": "codebuild",
  "codepipeline:CreatePipeline": "codepipeline",
  "codepipeline:UpdatePipeline": "codepipeline",
  "cognito-identity:SetIdentityPoolRoles": "cognito-identity",
  "datapipeline:CreatePipeline": "datapipeline",
  "datapipeline:PutPipelineDefinition": "datapipeline",
  "ec2:AssociateIamInstanceProfile": "ec2",
  "ec2:CreateLaunchTemplate": "ec2",
  "ec2:CreateLaunchTemplateVersion": "ec2",
  "ec2:ReplaceIamInstanceProfileAssociation": "ec2",
  "ec2:RequestSpotFleet": "ec2",
  "ec2:RequestSpotInstances": "ec2",
  "ec2:RunInstances": "ec2",
  "ecs:RegisterTaskDefinition": "ecs-tasks",
  "ecs:RunTask": "ecs-tasks",
  "ecs:StartTask": "ecs-tasks",
  "eks:CreateNodegroup": "ec2",
  "eks:CreatePodIdentityAssociation": "pods.eks",
  "elasticbeanstalk:CreateEnvironment": "ec2",
  "elasticmapreduce:RunJobFlow": "ec2 elasticmapreduce",
  "emr-serverless:StartJobRun": "emr-serverless",
  "glue:CreateDevEndpoint": "glue",
  "glue:CreateJob": "glue",
  "glue:CreateSession": "glue",
  "glue:UpdateJob": "glue",
  "iam:AddRoleToInstanceProfile": "ec2",
  "imagebuilder:CreateInfrastructureConfiguration": "ec2",
  "lambda:CreateFunction": "lambda",
  "lambda:UpdateFunctionConfiguration": "lambda",
  "rolesanywhere:CreateProfile": "rolesanywhere",
  "sagemaker:CreateAutoMLJob": "sagemaker",
  "sagemaker:CreateDomain": "sagemaker",
  "sagemaker:CreateModel": "sagemaker",
  "sagemaker:CreateNotebookInstance": "sagemaker",
  "sagemaker:CreateProcessingJob": "sagemaker",
  "sagemaker:CreateTrainingJob": "sagemaker",
  "sagemaker:CreateUserProfile": "sagemaker",
  "scheduler:CreateSchedule": "scheduler",
  "scheduler:UpdateSchedule": "scheduler",
  "ssm:CreateActivation": "ssm",
  "ssm:StartAutomationExecution": "ssm",
  "states:CreateStateMachine": "states",
  "states:UpdateStateMachine": "states",
};

export const PASS_ROLE = "iam:passrole";

/** Each with the services to which a role is handed. */
export const PASSING: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(RUNNERS).map(([action, services]) => [action.toLowerCase(), services.split(" ")]),
);

/** Services that take a role on. */
export const RUNNING: readonly string[] = [...new Set([...PASSING.values()].flat())];

export const ASSUME_ROLE = "sts:assumerole";
/** Roles by which the management account gets into each account of an organization. */
export const ORGANIZATION_ROLES: readonly string[] = ["OrganizationAccountAccessRole", "AWSControlTowerExecution"];

/** Each is enough in the management account or the delegated administrator's: it changes who may do what in other accounts. */
export const ORGANIZATION: readonly string[] = [
  ...named("account", "StartPrimaryEmailUpdate"),
  ...named("account-access", "CreateEntitlement"),
  ...named("iam", "EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions"),
  ...named("identitystore", "CreateGroupMembership UpdateUser"),
  ...named(
    "organizations",
    "AttachPolicy CreatePolicy DeletePolicy DetachPolicy DisablePolicyType MoveAccount PutResourcePolicy " +
      "RegisterDelegatedAdministrator UpdatePolicy",
  ),
  ...named(
    "sso",
    "AssociateDirectory AssociateProfile AttachCustomerManagedPolicyReferenceToPermissionSet AttachManagedPolicyToPermissionSet " +
      "CreateAccountAssignment CreateInstanceAccessControlAttributeConfiguration DeleteInlinePolicyFromPermissionSet " +
      "DeletePermissionsBoundaryFromPermissionSet DetachCustomerManagedPolicyReferenceFromPermissionSet DetachManagedPolicyFromPermissionSet " +
      "PutInlinePolicyToPermissionSet PutPermissionsBoundaryToPermissionSet PutPermissionsPolicy UpdateInstanceAccessControlAttributeConfiguration " +
      "UpdateSSOConfiguration",
  ),
  ...named(
    "sso-directory",
    "AddMemberToGroup CreateBearerToken CreateExternalIdPConfigurationForDirectory EnableExternalIdPConfigurationForDirectory " +
      "ImportExternalIdPCertificate UpdateExternalIdPConfigurationForDirectory UpdatePassword UpdateUser",
  ),
  ...named("sts", "AssumeRoot"),
];

/** Gives an account the rule of a service: of these, one over who may do what in other accounts. */
export const DELEGATE = "organizations:registerdelegatedadministrator";
export const DELEGATED: readonly string[] = [
  "account",
  "controltower",
  "iam",
  "member.org.stacksets.cloudformation",
  "sso",
];

/** All of a list, each on every resource, is an administrator for certain: a role or a user is made, and given everything. */
export const SURELY: readonly (readonly string[])[] = [
  ...["AttachRolePolicy", "PutRolePolicy"].map((policy) => named("iam", `CreateRole ${policy}`)),
  ...["AttachUserPolicy", "PutUserPolicy"].flatMap((policy) =>
    ["CreateAccessKey", "CreateLoginProfile"].map((credential) => named("iam", `CreateUser ${policy} ${credential}`)),
  ),
];

/** The same of permission sets, where they rule. */
export const SURELY_ORGANIZATION: readonly (readonly string[])[] = [
  "AttachManagedPolicyToPermissionSet",
  "PutInlinePolicyToPermissionSet",
].map((policy) => named("sso", `CreatePermissionSet ${policy} CreateAccountAssignment`));
