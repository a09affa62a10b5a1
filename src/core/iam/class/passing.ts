/**
 * Passing: what runs code or calls of one's own as a role that it is handed.
 *
 * In: nothing (a list). Out: `PASSING`, by action in lower case, with the services that take the role on. Invariant: an action is here where who calls
 * it, and hands over a role that may everything, may everything: by code (a function, a container, a notebook), by calls that he writes (a state
 * machine, an integration), or by credentials that he gets. What takes a role on to do some work of the service's own with data (a backup, a
 * transcript, a replication) is not. Example: `iam:PassRole` of any role with `ec2:RunInstances`, which takes it on as `ec2`.
 *
 * Sources: those of `ways.ts`; the operations of AWS's SDK that are told a role, and the actions that the Service Authorization Reference says depend
 * on `iam:PassRole`, read one by one.
 */

/** By service of the action and takers of the role, each without `.amazonaws.com`: verbs. */
const RUNNERS: readonly (readonly [service: string, takers: string, verbs: string])[] = [
  ["airflow", "airflow airflow-env", "CreateEnvironment UpdateEnvironment"],
  ["airflow-serverless", "airflow-serverless", "CreateWorkflow UpdateWorkflow"],
  ["amplify", "amplify", "CreateApp CreateBranch UpdateApp UpdateBranch"],
  // An integration calls whichever API of AWS's it names.
  ["apigateway", "apigateway", "PATCH POST PUT"],
  ["apprunner", "apprunner tasks.apprunner", "CreateService UpdateService"],
  ["appstream", "appstream", "CreateAppBlockBuilder CreateFleet CreateImageBuilder UpdateAppBlockBuilder UpdateFleet"],
  // A data source over HTTP signs what it sends to AWS.
  ["appsync", "appsync", "CreateDataSource UpdateDataSource"],
  ["athena", "athena", "CreateWorkGroup StartSession UpdateWorkGroup"],
  ["autoscaling", "ec2", "CreateAutoScalingGroup CreateLaunchConfiguration"],
  ["batch", "ecs-tasks", "RegisterJobDefinition"],
  ["batch", "ec2", "CreateComputeEnvironment UpdateComputeEnvironment"],
  [
    "bedrock-agentcore",
    "bedrock-agentcore",
    "CreateAgentRuntime CreateBrowser CreateCodeInterpreter CreateGateway CreateHarness UpdateAgentRuntime UpdateGateway UpdateHarness",
  ],
  ["braket", "braket", "CreateJob"],
  // It attaches the policy that it is told, to whom it is told.
  ["budgets", "budgets", "CreateBudgetAction UpdateBudgetAction"],
  [
    "chatbot",
    "chatbot management.chatbot",
    "CreateMicrosoftTeamsChannelConfiguration CreateSlackChannelConfiguration UpdateMicrosoftTeamsChannelConfiguration " +
      "UpdateSlackChannelConfiguration",
  ],
  ["cloudformation", "cloudformation", "CreateChangeSet CreateStack CreateStackSet UpdateStack UpdateStackSet"],
  [
    "cloudformation",
    "cloudformation hooks.cloudformation resources.cloudformation",
    "ActivateType CreateResource RegisterType UpdateResource",
  ],
  ["codebuild", "codebuild", "CreateProject StartBuild StartBuildBatch UpdateProject"],
  ["codecatalyst", "codecatalyst codecatalyst-runner", "AssociateIamRoleToConnection"],
  ["codepipeline", "codepipeline", "CreatePipeline UpdatePipeline"],
  ["cognito-identity", "cognito-identity", "SetIdentityPoolRoles"],
  ["cognito-idp", "cognito-identity cognito-idp", "CreateGroup UpdateGroup"],
  ["config", "ssm", "PutRemediationConfigurations"],
  ["datapipeline", "datapipeline", "CreatePipeline PutPipelineDefinition"],
  ["datazone", "datazone", "AssociateEnvironmentRole"],
  ["deadline", "credentials.deadline deadline", "CreateFleet CreateQueue UpdateFleet UpdateQueue"],
  ["devicefarm", "devicefarm", "CreateProject ScheduleRun UpdateProject"],
  ["ds", "ds", "EnableRoleAccess"],
  [
    "ec2",
    "ec2",
    "AssociateIamInstanceProfile CreateLaunchTemplate CreateLaunchTemplateVersion ReplaceIamInstanceProfileAssociation RequestSpotFleet " +
      "RequestSpotInstances RunInstances",
  ],
  [
    "ecs",
    "ecs-tasks",
    "CreateExpressGatewayService RegisterDaemonTaskDefinition RegisterTaskDefinition RunTask StartTask UpdateExpressGatewayService",
  ],
  ["eks", "ec2", "CreateCluster CreateNodegroup UpdateClusterConfig"],
  ["eks", "pods.eks", "CreateAddon CreatePodIdentityAssociation UpdateAddon UpdatePodIdentityAssociation"],
  ["eks", "capabilities.eks", "CreateCapability UpdateCapability"],
  ["elasticbeanstalk", "ec2", "CreateEnvironment UpdateEnvironment"],
  ["elasticmapreduce", "ec2 elasticmapreduce", "AddJobFlowSteps RunJobFlow StartNotebookExecution"],
  ["emr-serverless", "emr-serverless", "AccessInteractiveEndpoints AccessLivyEndpoints StartJobRun StartSession"],
  // A target may be a command on machines, or a task whose role the call says.
  ["events", "events", "PutTargets"],
  ["fis", "fis", "CreateExperimentTemplate UpdateExperimentTemplate"],
  ["gamelift", "gamelift", "CreateContainerFleet CreateFleet"],
  ["glue", "glue", "CreateDevEndpoint CreateJob CreateSession StartBlueprintRun UpdateJob"],
  ["iam", "ec2", "AddRoleToInstanceProfile"],
  ["imagebuilder", "ec2", "CreateInfrastructureConfiguration UpdateInfrastructureConfiguration"],
  ["imagebuilder", "imagebuilder", "CreateImage CreateImagePipeline UpdateImagePipeline"],
  ["iot", "credentials.iot", "CreateRoleAlias UpdateRoleAlias"],
  ["kafkaconnect", "kafkaconnect", "CreateConnector"],
  ["kinesisanalytics", "kinesisanalytics", "CreateApplication UpdateApplication"],
  ["lambda", "lambda", "CreateFunction UpdateFunctionConfiguration"],
  ["omics", "omics", "StartRun StartRunBatch"],
  ["pcs", "ec2", "CreateComputeNodeGroup UpdateComputeNodeGroup"],
  ["pipes", "pipes", "CreatePipe UpdatePipe"],
  ["proton", "codebuild proton", "CreateEnvironment UpdateAccountSettings UpdateEnvironment"],
  ["rolesanywhere", "rolesanywhere", "CreateProfile UpdateProfile"],
  [
    "sagemaker",
    "sagemaker",
    "CreateAlgorithm CreateAutoMLJob CreateAutoMLJobV2 CreateCluster CreateDataQualityJobDefinition CreateDomain CreateEndpointConfig " +
      "CreateHyperParameterTuningJob CreateInferenceExperiment CreateInferenceRecommendationsJob CreateModel CreateModelBiasJobDefinition " +
      "CreateModelExplainabilityJobDefinition CreateModelPackage CreateModelQualityJobDefinition CreateMonitoringSchedule " +
      "CreateNotebookInstance CreatePipeline CreateProcessingJob CreateTrainingJob CreateUserProfile UpdateCluster UpdateDomain " +
      "UpdateMonitoringSchedule UpdateNotebookInstance UpdatePipeline UpdateUserProfile",
  ],
  ["scheduler", "scheduler", "CreateSchedule UpdateSchedule"],
  // Who launches a product makes what its template says, as the role of the constraint.
  ["servicecatalog", "servicecatalog", "CreateConstraint UpdateConstraint"],
  [
    "ssm",
    "ssm",
    "CreateActivation CreateAssociation CreateAssociationBatch RegisterTaskWithMaintenanceWindow StartAutomationExecution " +
      "StartChangeRequestExecution UpdateAssociation UpdateMaintenanceWindowTask UpdateManagedInstanceRole UpdateServiceSetting",
  ],
  ["ssm-incidents", "ssm ssm-incidents", "CreateResponsePlan UpdateResponsePlan"],
  ["states", "states", "CreateStateMachine TestState UpdateStateMachine"],
  ["synthetics", "lambda synthetics", "CreateCanary StartCanaryDryRun UpdateCanary"],
  ["workspaces", "workspaces", "ModifyWorkspaceCreationProperties"],
];

export const PASS_ROLE = "iam:passrole";

/** Each with the services to which a role is handed. */
export const PASSING: ReadonlyMap<string, readonly string[]> = new Map(
  RUNNERS.flatMap(([service, takers, verbs]) =>
    verbs.split(" ").map((verb) => [`${service}:${verb.toLowerCase()}`, takers.split(" ")] as const),
  ),
);

/** Services that take a role on. */
export const RUNNING: readonly string[] = [...new Set([...PASSING.values()].flat())];
