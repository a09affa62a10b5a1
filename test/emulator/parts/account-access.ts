import type { ExpectedPart } from "../expected-part.ts";
import { INSTANCE } from "../start.ts";

const ID = "9067a1b2c3-0e4e143e-9360-4c0c-a25f-c6075fdd1649";

export const expected: ExpectedPart = {
  service: "account-access",
  operations: [
    ...["Create", "Get", "Delete"].flatMap((verb) => [`${verb}Application`, `${verb}Entitlement`]),
    ...["ListApplications", "ListEntitlements", "TagResource", "UntagResource", "ListTagsForResource"],
  ],
  samples: {
    ApplicationArn: "arn:aws:account-access:eu-west-1:111111111111:application/0e4e143e-9360-4c0c-a25f-c6075fdd1649",
    IdentityCenterInstanceArn: INSTANCE,
    RoleArn: "arn:aws:iam::333344445555:role/ops/OnCall",
    Account: "333344445555",
    UserId: ID,
    GroupId: ID,
  },
};
