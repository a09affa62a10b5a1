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
  athena: "getqueryresults getqueryresultsstream",
  "bedrock-agentcore": "getresourceapikey getresourceoauth2token retrievememoryrecords",
  cassandra: "getrecords select selectmultiregionresource",
  codeartifact: "getpackageversionasset readfromrepository",
  codecommit: "getblob getdifferences getfile getfolder gitpull",
  codeconnections: "getconnectiontoken getindividualaccesstoken",
  "codestar-connections": "getconnectiontoken getindividualaccesstoken",
  "cognito-identity": "getcredentialsforidentity getopenidtoken getopenidtokenfordeveloperidentity",
  "cognito-sync": "listrecords queryrecords",
  connect: "getfederationtoken",
  datazone: "getdomainexecutionrolecredentials getenvironmentcredentials",
  dax: "batchgetitem getitem query scan",
  dynamodb: "batchgetitem getitem getrecords partiqlselect query scan",
  ebs: "getsnapshotblock",
  ec2: "getconsoleoutput getconsolescreenshot getpassworddata",
  ecr: "batchgetimage getdownloadurlforlayer",
  elasticfilesystem: "clientmount",
  es: "eshttpget eshttphead",
  "finspace-api": "getprogrammaticaccesscredentials",
  glacier: "getjoboutput",
  glue: "getentityrecords",
  kinesis: "getrecords subscribetoshard",
  kinesisvideo: "getclip getmedia getmediaforfragmentlist",
  kms: "decrypt",
  lakeformation: "gettemporarygluepartitioncredentials gettemporarygluetablecredentials",
  lambda: "getfunction getlayerversion",
  logs: "filterlogevents getlogevents getlogrecord getqueryresults startlivetail unmask",
  mediapackagev2: "getobject",
  mediastore: "getobject",
  "neptune-db": "getstreamrecords readdataviaquery",
  omics: "getreadset getreference",
  qldb: "partiqlselect",
  rds: "downloadcompletedblogfile downloaddblogfileportion",
  "redshift-data": "getstatementresult",
  s3: "getdataaccess getobject getobjecttorrent getobjectversion getobjectversionforreplication getobjectversiontorrent",
  "s3-object-lambda": "getobject getobjectversion",
  "s3-outposts": "getobject getobjectversion getobjectversionforreplication",
  s3tables: "gettabledata",
  s3vectors: "getvectors queryvectors",
  sdb: "select",
  secretsmanager: "batchgetsecretvalue getsecretvalue",
  sqs: "receivemessage",
  ssm: "getaccesstoken getparameter getparameterhistory getparameters getparametersbypath",
  states: "revealsecrets",
  support: "downloadattachment",
  timestream: "select selectvalues",
  workdocs: "downloaddocumentversion getdocument getdocumentversion",
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
    "batchgetstagefiles getdatapreviewstatement getenvironment getexecutors getexecutorsthreads getlogparsingstatus getnotebookinstancestatus " +
    "getqueries getquery getrecipeaction getstage getstageattempt getstageattempttasklist getstageattempttasksummary getstagefiles getstages " +
    "getstorage getstorageunit",
  iot: "getconnection",
  "ssm-sap": "getresourcepermission",
};

const shown = once(() => namesIn(READS));

/** Nothing that AWS calls so changes anything. */
export const isRead = (folded: string): boolean => /^[^:]+:(?:describe|list)/.test(folded) || shown().has(folded);

export const isDataRead = (folded: string): boolean => names().has(folded);
