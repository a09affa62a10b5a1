/** Permission sets as large organizations have them: most are one managed policy, many have statements of their own. */

import type { Random } from "../base/random.ts";
import type { GeneratedPermissionSet } from "./generated.ts";

const ROLES = [
  "Developer",
  "ReadOnly",
  "Operator",
  "Admin",
  "Auditor",
  "Analyst",
  "Support",
  "Deployer",
  "Billing",
  "Tester",
];
const MANAGED = [
  "PowerUserAccess",
  "ReadOnlyAccess",
  "job-function/SupportUser",
  "AdministratorAccess",
  "SecurityAudit",
  "AmazonAthenaFullAccess",
  "job-function/ViewOnlyAccess",
  "AWSCodeDeployDeployerAccess",
  "job-function/Billing",
  "AmazonS3ReadOnlyAccess",
];

export function permissionSetOf(index: number, random: Random): GeneratedPermissionSet {
  const role = ROLES[index % ROLES.length]!;
  const number = Math.floor(index / ROLES.length);
  const name = number === 0 ? role : `${role}-${number}`;
  const more = index % 3 === 0 ? [MANAGED[(index + 1) % MANAGED.length]!] : [];
  return {
    name,
    description: `${role} of area ${number}`,
    hours: 1 + (index % 12),
    managedPolicies: [MANAGED[index % MANAGED.length]!, ...more].sort(),
    ...(index % 5 < 2 ? { inlinePolicy: policyOf(name, 2 + random.below(8)) } : {}),
    ...(index % 4 === 0 ? { tags: { tier: index % 8 === 0 ? "standard" : "privileged", area: String(number) } } : {}),
  };
}

function policyOf(name: string, statements: number): object {
  const bucket = name.toLowerCase();
  const statement = Array.from({ length: statements }, (_, index) => ({
    Sid: `Statement${index}`,
    Effect: index % 3 === 2 ? "Deny" : "Allow",
    Action: ["s3:GetObject", "s3:PutObject", "s3:ListBucket", `ec2:Describe${index}*`],
    Resource: [`arn:aws:s3:::${bucket}-${index}`, `arn:aws:s3:::${bucket}-${index}/*`],
    Condition: { StringEquals: { "aws:RequestedRegion": ["eu-west-1", "eu-central-1"] } },
  }));
  return { Version: "2012-10-17", Statement: statement };
}
