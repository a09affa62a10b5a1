/** Resources, conditions and placeholders of inline policies: what IAM refuses, what is doubted, and what nobody may doubt. */
import { describe, expect, test } from "vitest";
import { partitionOf } from "../../src/core/iam/partition.ts";
import { leftoverIn } from "../../src/core/iam/policy-leftovers.ts";
import { checkFiles, SETTINGS } from "./fixture.ts";

const checkedWith = (elements: object, region?: string) => {
  const Statement = [{ Effect: "Allow", Action: "s3:Get*", Resource: "*", ...elements }];
  const document = { kind: "PermissionSet", name: "A", inlinePolicy: { Version: "2012-10-17", Statement } };
  return checkFiles({
    "idc.yaml": `${SETTINGS}${region === undefined ? "" : `region: ${region}\n`}`,
    "a.yaml": JSON.stringify(document),
  });
};
const said = async (elements: object, region?: string) =>
  (await checkedWith(elements, region)).diagnostics.map(
    ({ severity, summary, hint }) => `${severity} ${summary} ${hint}`,
  );

describe("a resource that IAM refuses is refused", () => {
  test.each([
    [
      "arn:was:s3:::reports/*",
      'partition "was" is not valid for resource arn:was:s3:::reports/* begin it with arn:aws:',
    ],
    ["arn::s3:::reports/*", 'partition "" is not valid for resource arn::s3:::reports/* begin it with arn:aws:'],
    [
      `arn:\${ARN_PARTITION}:s3:::reports/*`,
      `partition "\${ARN_PARTITION}" is not valid for resource arn:\${ARN_PARTITION}:s3:::reports/* begin it with arn:aws:; IAM fills in nothing there`,
    ],
    [`arn:\${AWS::Partition}:s3:::a`, `partition "\${AWS::Partition}" is not valid`],
    ["arn:{{ partition }}:s3:::a", 'partition "{{ partition }}" is not valid'],
    ["arn:s3:::reports", 'partition "s3" is not valid'],
    ["arn:aws", "arn:aws names no service an ARN is arn:partition:service:region:account:resource"],
    ["arn:aws:::::x", "names no service"],
    ["arn:aws:s3", "arn:aws:s3 has 3 of the 6 fields"],
    ["arn:aws:s3::reports", "has 5 of the 6 fields"],
    ["arn:aws:sqs::queue", "has 5 of the 6 fields"],
    ["arn:aws:iam:role/x", "has 4 of the 6 fields"],
    ["arn:aws:iam:eu-west-1:111122223333:role/x", "has a Region, which resources of IAM have not write arn:…:iam::"],
    ["aws:s3:::reports", "is no resource write an ARN"],
    [" arn:aws:s3:::a", "is no resource"],
    ["**", "is no resource"],
    ["", '"" is no resource'],
  ])("%s", async (resource, words) => {
    for (const elements of [{ Resource: resource }, { Resource: undefined, NotResource: ["*", resource] }]) {
      const [one, ...others] = await said(elements);
      expect(others).toEqual([]);
      expect(one).toContain(`error IAM would refuse this policy: `);
      expect(one).toContain(words);
    }
  });
});

test("what is offered for the partition is taken", async () => {
  for (const partition of ["was", "", "AWS", `\${ARN_PARTITION}`, "aws_cn"]) {
    const { diagnostics } = await checkedWith({ Resource: `arn:${partition}:s3:::a` }, "cn-north-1");
    const offered = /begin it with (\S+:)/.exec(diagnostics[0]?.hint ?? "")?.[1];
    expect(await said({ Resource: `${offered}s3:::a` }, "cn-north-1"), partition).toEqual([]);
  }
});

describe("another partition than the instance's", () => {
  const GOV = "arn:aws-us-gov:iam::*:role/x";

  test("is refused where Settings say the Region", async () => {
    expect(await said({ Resource: GOV }, "eu-west-1")).toEqual([
      `error IAM would refuse this policy: partition "aws-us-gov" is not valid for resource ${GOV} the Region of Settings is in aws`,
    ]);
    expect(await said({ Resource: "arn:aws:s3:::a" }, "cn-north-1")).toHaveLength(1);
    expect(await said({ Resource: [GOV, "arn:*:s3:::a"] }, "us-gov-west-1")).toEqual([]);
  });

  test("is doubted where they do not, and only beside one", async () => {
    expect(await said({ Resource: [GOV, "arn:aws-us-gov:s3:::a"] })).toEqual([]);
    expect(await said({ Resource: ["arn:*:s3:::a", "arn:aws:s3:::a", GOV] })).toEqual([
      `warning this policy may not do what was meant: partition "aws-us-gov" is not valid for resource ${GOV} other resources of this policy are in aws`,
    ]);
  });

  test("that may be a new one is doubted in a Region of which nothing is known", async () => {
    expect(await said({ Resource: "arn:aws-us-gvo:s3:::a" }, "zz-new-1")).toEqual([
      'warning this policy may not do what was meant: partition "aws-us-gvo" is not valid for resource arn:aws-us-gvo:s3:::a did you mean aws-us-gov?',
    ]);
  });

  test.each([
    ["us-east-1", "aws"],
    ["ap-southeast-3", "aws"],
    ["il-central-1", "aws"],
    ["mx-central-1", "aws"],
    ["cn-northwest-1", "aws-cn"],
    ["us-gov-east-1", "aws-us-gov"],
    ["eusc-de-east-1", "aws-eusc"],
    ["us-iso-west-1", "aws-iso"],
    ["us-isob-east-1", "aws-iso-b"],
    ["eu-isoe-west-1", "aws-iso-e"],
    ["us-isof-south-1", "aws-iso-f"],
    ["zz-new-1", undefined],
  ])("%s is in %s", (region, partition) => {
    expect(partitionOf(region)).toBe(partition);
  });
});

test.each([
  ["arn:aws:*:eu-west-1:111122223333:*", "has a wildcard in place of its service"],
  ["arn:aws:*", "has a wildcard in place of its service"],
  ["arn:*", "names no service"],
  ["arn:aws:sqs", "has 3 of the 6 fields"],
  ["arn:aws:sqs:eu-west-1:111122223333", "has 5 of the 6 fields"],
  ["arn:aws:s3:*", "has 4 of the 6 fields"],
  ["arn:aws:S3:::a", "the service S3 is not in lower case write s3"],
  ["arn:aws:iam::12345678901:role/x", "12345678901 in arn:aws:iam::12345678901:role/x is no account id"],
  ["arn:aws:iam:*:111122223333:role/x", "has a Region, which resources of IAM have not"],
  ["arn:aws:s3:eu-west-1:111122223333:reports", "has a Region, which resources of a bucket have not"],
  [
    `arn:aws:iam::\${payer_account_id}:role/x`,
    `\${payer_account_id} was never filled in fill it in; a policy variable`,
  ],
  [`arn:aws:iam::\${AWS::AccountId}:role/x`, `\${AWS::AccountId} was never filled in`],
  [`arn:aws:s3:::home/\${aws:username`, `\${aws:username was never filled in close it with }`],
  [`arn:aws:s3:::\${{ secrets.BUCKET }}`, `\${{ secrets.BUCKET }} was never filled in`],
  ["arn:aws:iam::*:role/{{ AcceleratorPrefix }}-*", "{{ AcceleratorPrefix }} was never filled in"],
  ["arn:aws:s3:::x/%{ if prod }y%{ endif }", "%{ if prod } was never filled in"],
  ["arn:aws:s3:::<%= bucket %>", "<%= bucket %> was never filled in"],
  ["arn:aws:iam::<account-id>:role/x", "<account-id> was never filled in"],
])("the resource %s is doubted, and taken", async (resource, words) => {
  const { diagnostics, config } = await checkedWith({ Resource: resource }, "eu-west-1");
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["policy-doubtful", "warning"]]);
  expect(`${diagnostics[0]!.summary} ${diagnostics[0]!.hint}`).toContain(words);
  expect(config).toBeDefined();
});

describe("variables where the version has none", () => {
  const checked = async (version: string) =>
    (
      await checkFiles({
        "idc.yaml": SETTINGS,
        "set.yaml": `kind: PermissionSet\nname: Home\ninlinePolicy: {${version}Statement: [{Effect: Deny, Action: "s3:*", NotResource: "arn:aws:s3:::home/\${aws:username}/*"}]}\n`,
      })
    ).diagnostics.map(({ code, summary, hint }) => [code, summary, hint]);

  test.each(["", 'Version: "2008-10-17", '])("%j is told", async (version) => {
    expect(await checked(version)).toEqual([
      [
        "policy-doubtful",
        `this policy may not do what was meant: \${aws:username} is a variable in Version "2012-10-17" alone, and IAM takes it as it stands here`,
        'write Version: "2012-10-17" in the policy: without one it is the older',
      ],
    ]);
  });

  test("the newer version is not", async () => {
    expect(await checked('Version: "2012-10-17", ')).toEqual([]);
  });
});

test.each([
  [{ NotIpAddress: { "aws:SourceIp": [] } }, "aws:SourceIp is compared with an empty list"],
  [{ StringEquals: { team: "x" } }, "the condition key team names no service"],
  [{ StringEquals: { "aws:PrincipalTag/{{ tag }}": "x" } }, "{{ tag }} was never filled in"],
  [{ StringLike: { "aws:PrincipalArn": `arn:aws:iam::*:role/\${role}` } }, `\${role} was never filled in`],
  [{ DateGreaterThan: { "aws:CurrentTime": "2026-13-45" } }, "2026-13-45 is no date"],
  [{ DateLessThanIfExists: { "aws:CurrentTime": "tomorrow" } }, "tomorrow is no date"],
  [{ DateLessThan: { "aws:CurrentTime": "2026-11-24T25:00:00Z" } }, "2026-11-24T25:00:00Z is no date"],
  [{ IpAddress: { "aws:SourceIp": "10.0.0.0/33" } }, "10.0.0.0/33 is no address"],
  [{ IpAddress: { "aws:SourceIp": ["192.0.2.0/24", "192.0.2.256"] } }, "192.0.2.256 is no address"],
  [{ "ForAnyValue:IpAddress": { "aws:SourceIp": "2001:db8::/129" } }, "2001:db8::/129 is no address"],
  [{ IpAddress: { "aws:SourceIp": "" } }, '"" is no address'],
  [{ Bool: { "aws:SecureTransport": "yes" } }, "yes is neither true nor false"],
  [{ Null: { "aws:TokenIssueTime": "null" } }, "null is neither true nor false"],
  [{ NumericLessThan: { "aws:MultiFactorAuthAge": "1h" } }, "1h is no number"],
])("the condition %j is doubted, and taken", async (Condition, words) => {
  const { diagnostics, config } = await checkedWith({ Condition });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["policy-doubtful", "warning"]]);
  expect(diagnostics[0]!.summary).toContain(words);
  expect(config).toBeDefined();
});

/** As AWS's documents write them. */
const RESOURCES = [
  "*",
  "arn:aws:s3:::*",
  "arn:aws:s3:::DOC-EXAMPLE-BUCKET",
  "arn:aws:s3:::DOC-EXAMPLE-BUCKET/*/test/*",
  "arn:aws:s3:::a:b:c",
  `arn:aws:s3:::bucket/\${aws:username}/*`,
  `arn:aws:s3:::\${aws:PrincipalTag/team, 'company-wide'}/*`,
  `arn:aws:s3:::bucket/\${cognito-identity.amazonaws.com:sub}/*`,
  `arn:aws:s3:::bucket/\${*}\${?}\${$}`,
  `arn:aws:iam::*:user/\${aws:username}`,
  `arn:aws:iam::\${aws:PrincipalAccount}:mfa/\${saml:sub}`,
  "arn:aws:s3:us-west-2:123456789012:accesspoint/my-access-point/object/*",
  "arn:aws:s3:*:*:accesspoint/*",
  "arn:aws:s3:us-west-2:123456789012:job/*",
  "arn:aws:s3:*:123456789012:storage-lens/*",
  "arn:aws:s3:us-east-2:123456789012:access-grants/default",
  "arn:aws:s3:*:*:*",
  "arn:aws:s3::123456789012:accesspoint/m.mrap",
  "arn:aws:s3-object-lambda:us-east-1:123456789012:accesspoint/x",
  "arn:aws:iam::aws:policy/*",
  "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1",
  "arn:aws:iam::account-id:root",
  "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/*",
  "arn:aws:sts::111122223333:assumed-role/x/*",
  "arn:aws:ec2:*::image/*",
  "arn:aws:ec2:*:*:instance/*",
  "arn:aws:ec2:region:account-id:instance/*",
  "arn:aws:rds:region:*:*",
  "arn:aws:rds:*:*:cluster-pg:*",
  "arn:aws:apigateway:us-east-1::/restapis/*",
  "arn:aws:execute-api:*:*:*/prod/GET/*",
  "arn:aws:logs:*:*:log-group:/aws/lambda/*:log-stream:*",
  "arn:aws:dynamodb:us-east-2:123456789012:table/books_table",
  "arn:aws:elasticloadbalancing:*:*:loadbalancer/net/*/*",
  "arn:aws:route53:::hostedzone/Z1",
  "arn:aws:cloudfront::123456789012:distribution/*",
  "arn:aws:organizations::*:ou/o-*/ou-*",
  "arn:aws:sso:::permissionSet/*/*",
  "arn:aws:sso:::instance/ssoins-1",
  "arn:aws:identitystore:::user/*",
  "arn:aws:sns:*:*:*",
  "arn:aws:kms:*:123456789012:key/????????-*",
  "arn:aws:ssm:*::parameter/aws/*",
  "arn:aws:ssm:us-east-1:123456789012:parameter/*",
  "arn:aws:bedrock:*::foundation-model/*",
  "arn:aws:lambda:us-east-1:123456789012:function:my-func:*",
  "arn:aws:sqs:*",
  "arn:*:iam::*:role/AWSControlTowerExecution",
  "arn:aws*:s3:::x",
];
const CONDITIONS: readonly object[] = [
  { StringEquals: { "aws:PrincipalTag/job-category": "iamuser-admin", "aws:ResourceTag/a b": ["x", ""] } },
  { StringLike: { "s3:prefix": ["", "home/", `home/\${aws:username}/*`] } },
  { StringNotEqualsIgnoreCaseIfExists: { "aws:PrincipalOrgID": "o-1" } },
  { "ForAllValues:StringLike": { "dynamodb:Attributes": ["Id", "Mess*"] } },
  { "ForAnyValue:StringEquals": { "cognito-identity.amazonaws.com:amr": "authenticated", "aws:TagKeys": ["a"] } },
  { StringEquals: { "oidc.eks.us-west-2.amazonaws.com/id/ABC:sub": "system:serviceaccount:a:b" } },
  { StringEquals: { "sts:ExternalId": `\${aws:PrincipalTag/x}` }, StringLike: { "saml:eduPersonAffiliation": "*" } },
  { NumericLessThanEquals: { "s3:max-keys": "10" }, NumericGreaterThanIfExists: { "aws:MultiFactorAuthAge": 3600 } },
  { NumericEquals: { "ec2:Iops": ["100", "2.5", "-1"] } },
  { DateGreaterThan: { "aws:CurrentTime": "2020-01-01T00:00:01Z" }, DateLessThan: { "aws:EpochTime": "1585700000" } },
  {
    DateLessThan: {
      "aws:CurrentTime": ["2019-07-16T12:00:00Z", "2020-06-30", "2016-12-13T21:20:37.593194+00:00", "2026"],
    },
  },
  { DateLessThan: { "aws:TokenIssueTime": 1585700000 }, DateEquals: { "aws:CurrentTime": `\${saml:x}` } },
  { Bool: { "aws:SecureTransport": "false", "aws:MultiFactorAuthPresent": true, "aws:ViaAWSService": "True" } },
  { BoolIfExists: { "aws:PrincipalIsAWSService": [false] }, Null: { "aws:TokenIssueTime": "true" } },
  { BinaryEquals: { "key:x": "QmluYXJ5VmFsdWVJbkJhc2U2NA==" } },
  {
    IpAddress: {
      "aws:SourceIp": ["203.0.113.0/24", "203.0.113.7", "2001:DB8:1234:5678::/64", "::/0", "::ffff:192.0.2.1/128"],
    },
  },
  { NotIpAddressIfExists: { "aws:VpcSourceIp": "10.0.0.0/8" } },
  { ArnLike: { "aws:SourceArn": "arn:aws:cloudtrail:*:111122223333:trail/*" }, ArnNotEquals: { "ec2:Vpc": "*" } },
  { StringEquals: {} },
];

describe("what AWS documents is taken without a word", () => {
  test.each(RESOURCES)("the resource %s", async (resource) => {
    expect(await said({ Resource: resource }, "us-east-1")).toEqual([]);
    expect(await said({ Resource: undefined, NotResource: [resource] })).toEqual([]);
  });
  test.each(CONDITIONS)("the condition %j", async (Condition) => {
    expect(await said({ Condition }, "us-east-1")).toEqual([]);
  });
});

test("no text takes long to look through", () => {
  for (const bad of ["{{", "${", "%{", "<%", "<a", "${{"]) expect(leftoverIn(bad.repeat(200_000)) !== null).toBe(true);
});
