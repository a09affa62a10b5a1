import type { ExpectedPart } from "../expected-part.ts";

export const expected: ExpectedPart = {
  service: "sso-admin",
  operations: ["ListInstances", "DescribeInstance", "UpdateInstance"],
  lists: () => ({ "sso-admin ListInstances": [{}, "Instances", 1] }),
  samples: {
    KmsKeyArn: "arn:aws:kms:eu-west-1:111111111111:key/0e4e143e-9360-4c0c-a25f-c6075fdd1649",
    VpcArn: "arn:aws:ec2:eu-west-1:111111111111:vpc/vpc-0123456789abcdef0",
    IpCidrType: "127.0.0.0/8",
    FirstOrThirdPartyApplicationArnType: "arn:aws:sso::111111111111:application/ssoins-1/apl-1",
  },
};
