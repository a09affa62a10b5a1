/**
 * Data: which actions read what is stored, and which services are of costs and payments alone.
 *
 * In: an action in lower case. Out: yes or no. Invariant: an action is here whatever AWS's level of it: who decrypts reads, and writes nothing.
 * Example: `s3:getobject` reads data, `s3:getbucketpolicy` does not.
 *
 * Source: cloudsplaining's actions of data exfiltration and of credentials exposure, and what AWS's services have of the like.
 */
import { once } from "../../base/once.ts";

export const BILLING: readonly string[] = [
  ...[
    "aws-portal",
    "bcm-dashboards",
    "bcm-data-exports",
    "bcm-pricing-calculator",
    "bcm-recommended-actions",
    "billing",
  ],
  ...[
    "billingconductor",
    "budgets",
    "ce",
    "consolidatedbilling",
    "cost-optimization-hub",
    "cur",
    "freetier",
    "invoicing",
    "mapcredits",
  ],
  ...["payments", "pricing", "pricingplanmanager", "purchase-orders", "savingsplans", "sustainability", "tax", "uxc"],
];

/** By service: names of actions. */
export const DATA: Readonly<Record<string, string>> = {
  amplifybackend: "gettoken",
  appconfig: "getconfiguration getlatestconfiguration",
  athena: "getqueryresults getqueryresultsstream",
  bedrock: "getagentmemory retrieve",
  "bedrock-agentcore":
    "getevent getmemoryrecord getresourceapikey getresourceoauth2token listevents listmemoryrecords " +
    "retrievememoryrecords",
  "bedrock-mantle": "getfile",
  cassandra: "getrecords select selectmultiregionresource",
  chime: "getchannelmessage listchannelmessages retrievedataexports",
  "cloudfront-keyvaluestore": "getkey",
  codeartifact: "getpackageversionasset readfromrepository",
  codecommit: "getblob getdifferences getfile getfolder gitpull",
  codeconnections: "getconnectiontoken getindividualaccesstoken",
  "codestar-connections": "getconnectiontoken getindividualaccesstoken",
  "cognito-identity": "getcredentialsforidentity getopenidtoken getopenidtokenfordeveloperidentity",
  "cognito-sync": "listrecords queryrecords",
  connect: "getattachedfile getfederationtoken",
  datazone: "getdomainexecutionrolecredentials getenvironmentcredentials",
  dax: "batchgetitem getitem query scan",
  dynamodb: "batchgetitem getitem getrecords partiqlselect query readdataforreplication scan",
  ebs: "getsnapshotblock",
  ec2: "getconsoleoutput getconsolescreenshot getpassworddata",
  ecr: "batchgetimage getdownloadurlforlayer",
  elasticfilesystem: "clientmount",
  es: "eshttpget eshttphead",
  finspace: "getkxconnectionstring",
  "finspace-api": "getprogrammaticaccesscredentials",
  gamelift: "getcomputeaccess getcomputeauthtoken getinstanceaccess requestuploadcredentials",
  glacier: "getjoboutput",
  glue: "getdatapreviewstatement getentityrecords getstatement",
  healthlake: "getexportedfile readresource searcheverything searchwithget searchwithpost",
  iot: "getretainedmessage getthingshadow",
  iotanalytics: "getdatasetcontent samplechanneldata",
  iotsitewise:
    "batchgetassetpropertyvalue batchgetassetpropertyvaluehistory executequery getassetpropertyvalue " +
    "getassetpropertyvaluehistory getinterpolatedassetpropertyvalues",
  iottwinmaker: "executequery getpropertyvalue getpropertyvaluehistory",
  ivs: "batchgetstreamkey getstreamkey",
  "kafka-cluster": "readdata",
  kendra: "query retrieve",
  kinesis: "getrecords subscribetoshard",
  kinesisvideo:
    "getclip getdashstreamingsessionurl gethlsstreamingsessionurl getimages getmedia getmediaforfragmentlist",
  kms: "decrypt",
  lakeformation: "gettemporarygluepartitioncredentials gettemporarygluetablecredentials",
  lambda: "getfunction getlayerversion",
  "license-manager": "getaccesstoken",
  lightsail: "getcontainerlog getrelationaldatabaselogevents",
  logs: "filterlogevents getlogevents getlogrecord getqueryresults startlivetail unmask",
  macie2: "getsensitivedataoccurrences",
  mediapackagev2: "getobject",
  mediastore: "getobject",
  "medical-imaging": "getdicombulkdata getdicominstance getdicominstanceframes getimageframe",
  mobiletargeting: "getendpoint getuserendpoints",
  "neptune-db": "getstreamrecords readdataviaquery",
  "neptune-graph": "readdataviaquery",
  omics: "getreadset getreference",
  opensearch: "getdirectqueryresult",
  "pca-connector-scep": "getchallengepassword",
  profile: "batchgetprofile getprofilehistoryrecord listprofileobjects searchprofiles",
  qbusiness: "getdocumentcontent getmedia searchrelevantcontent",
  qldb: "getblock getrevision partiqlselect",
  quicksight: "getanonymoususerembedurl getdashboardembedurl getsessionembedurl",
  rds: "downloadcompletedblogfile downloaddblogfileportion",
  redshift: "fetchresults getidentitycenterauthtoken",
  "redshift-data": "getstatementresult",
  "redshift-serverless": "getidentitycenterauthtoken",
  route53globalresolver: "getaccesstoken",
  s3:
    "getdataaccess getobject getobjecttorrent getobjectversion getobjectversionforreplication " +
    "getobjectversiontorrent",
  "s3-object-lambda": "getobject getobjectversion",
  "s3-outposts": "getobject getobjectversion getobjectversionforreplication",
  s3tables: "gettabledata",
  s3vectors: "getvectors queryvectors",
  sagemaker: "batchgetrecord getrecord",
  "sagemaker-mlflow": "getdownloaduriformodelversionartifacts",
  sdb: "getattributes select",
  secretsmanager: "batchgetsecretvalue getsecretvalue",
  "security-ir": "getcaseattachmentdownloadurl",
  ses: "getarchivemessage getarchivemessagecontent",
  sqs: "receivemessage",
  ssm: "getaccesstoken getparameter getparameterhistory getparameters getparametersbypath",
  states: "revealsecrets",
  support: "downloadattachment",
  textract: "getdocumentanalysis getdocumenttextdetection getexpenseanalysis getlendinganalysis",
  timestream: "select selectvalues",
  transcribe: "getcallanalyticsjob getmedicaltranscriptionjob gettranscriptionjob",
  wisdom: "getcontent retrieve searchcontent",
  workdocs: "downloaddocumentversion getdocument getdocumentversion",
  workmailmessageflow: "getrawmessagecontent",
};

const namesIn = (lists: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.entries(lists).flatMap(([service, verbs]) => verbs.split(" ").map((verb) => `${service}:${verb}`)));

const names = once(() => namesIn(DATA));

export const isBilling = (folded: string): boolean =>
  folded === "account:getaccountinformation" || BILLING.includes(folded.slice(0, folded.indexOf(":")));

/** What AWS calls a write, or a permission, and is none: it shows something, and what it shows is no more than the others do. */
export const READS: Readonly<Record<string, string>> = {
  appfabric: "batchgetuseraccesstasks",
  "arc-region-switch": "getresourcepolicy",
  athena: "getsessionendpoint",
  backup: "searchrecoverypoint",
  cloudwatch: "searchprincipals",
  "cognito-identity": "getid",
  "cognito-idp": "gettokensfromrefreshtoken",
  fsx: "getresourcepolicy",
  glue:
    "batchgetstagefiles getenvironment getexecutors getexecutorsthreads getlogparsingstatus getnotebookinstancestatus " +
    "getqueries getquery getrecipeaction getstage getstageattempt getstageattempttasklist getstageattempttasksummary getstagefiles getstages " +
    "getstorage getstorageunit",
  iot: "getconnection",
  "ssm-sap": "getresourcepermission",
};

const shown = once(() => namesIn(READS));

/** Nothing that AWS calls so changes anything. */
export const isRead = (folded: string): boolean => /^[^:]+:(?:describe|list)/.test(folded) || shown().has(folded);

export const isDataRead = (folded: string): boolean => names().has(folded);
