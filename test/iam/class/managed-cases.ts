/**
 * The AWS managed policies and job functions that people use most, with their class at the most in a member account, reviewed by hand against
 * AWS's texts of them. Written down before any code read them. Those that hand any role to something that runs code of one's own are
 * administrators at the most, whatever their names say: what that role may is not to be seen from here.
 */
import type { AccessClass } from "../../../src/core/model/access/class.ts";

const CASES: Readonly<Partial<Record<AccessClass, readonly string[]>>> = {
  admin: [
    "AdministratorAccess",
    "IAMFullAccess",
    "AWSOrganizationsFullAccess",
    "AWSSSOMasterAccountAdministrator",
    "AWSSSOMemberAccountAdministrator",
    "AWSSSODirectoryAdministrator",
    // Any role to a function, or to a task, of one's own: the condition says only to which service (iam:PassedToService), not which role.
    "AWSLambda_FullAccess",
    "AmazonECS_FullAccess",
    "AmazonSageMakerFullAccess",
    "AmazonElasticMapReduceFullAccess",
    "AWSAppRunnerFullAccess",
    "AdministratorAccess-Amplify",
    "AdministratorAccess-AWSElasticBeanstalk",
    "AmazonEventBridgeFullAccess",
    // Any role to EC2, SageMaker and others, under such a condition alone.
    "job-function/DataScientist",
    // The role by which a product is launched makes what its template says.
    "AWSServiceCatalogAdminFullAccess",
    // Any role to a data source that signs whatever is sent to AWS; to a pipe's target, which may be a task.
    "AWSAppSyncAdministrator",
    "AmazonEventBridgePipesFullAccess",
    "AmazonOmicsFullAccess",
    // It attaches the policy that it is told, to whom it is told.
    "AWSBudgetsActionsWithAWSResourceControlAccess",
  ],
  write: [
    // In the management account more: stack sets make what they say in each account.
    "AWSCloudFormationFullAccess",
    "PowerUserAccess",
    "job-function/DatabaseAdministrator",
    "job-function/NetworkAdministrator",
    "job-function/SystemAdministrator",
    "AmazonAthenaFullAccess",
    "AmazonAPIGatewayAdministrator",
    "AmazonBedrockFullAccess",
    "AmazonCognitoPowerUser",
    "AmazonDynamoDBFullAccess",
    "AmazonEC2ContainerRegistryPowerUser",
    "AmazonEC2FullAccess",
    "AmazonKinesisFullAccess",
    "AmazonRDSFullAccess",
    "AmazonRoute53FullAccess",
    "AmazonS3FullAccess",
    "AmazonSNSFullAccess",
    "AmazonSQSFullAccess",
    "AmazonVPCFullAccess",
    "AWSCertificateManagerFullAccess",
    "AWSCodeCommitPowerUser",
    "AWSKeyManagementServicePowerUser",
    "AWSStepFunctionsFullAccess",
    "AWSSupportAccess",
    "AWSWAFFullAccess",
    "CloudFrontFullAccess",
    "CloudWatchFullAccess",
    "CloudWatchLogsFullAccess",
    "ElasticLoadBalancingFullAccess",
    "SecretsManagerReadWrite",
    "job-function/SupportUser",
  ],
  "data read": [
    "ReadOnlyAccess",
    "AmazonDynamoDBReadOnlyAccess",
    "AmazonEC2ContainerRegistryReadOnly",
    "AmazonRDSReadOnlyAccess",
    "AmazonS3ReadOnlyAccess",
    "AmazonSSMReadOnlyAccess",
    "AWSLambda_ReadOnlyAccess",
    "CloudWatchLogsReadOnlyAccess",
    "CloudWatchReadOnlyAccess",
  ],
  read: [
    "SecurityAudit",
    "job-function/ViewOnlyAccess",
    "AmazonEC2ReadOnlyAccess",
    "AmazonRoute53ReadOnlyAccess",
    "AmazonVPCReadOnlyAccess",
    "AWSOrganizationsReadOnlyAccess",
    "AWSSSOReadOnly",
    "IAMReadOnlyAccess",
    "IAMAccessAnalyzerReadOnlyAccess",
  ],
  billing: ["job-function/Billing", "AWSBillingReadOnlyAccess", "AWSBudgetsReadOnlyAccess"],
  none: ["AWSDenyAll"],
};

export const MANAGED: readonly (readonly [policy: string, atMost: AccessClass])[] = Object.entries(CASES).flatMap(
  ([atMost, policies]) => policies.map((policy) => [policy, atMost as AccessClass] as const),
);
