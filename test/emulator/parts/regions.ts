import type { ExpectedPart } from "../expected-part.ts";
import { INSTANCE } from "../start.ts";

export const expected: ExpectedPart = {
  service: "sso-admin",
  operations: ["AddRegion", "RemoveRegion", "DescribeRegion", "ListRegions"],
  organization: { additionalRegions: ["eu-central-1", "eu-north-1"] },
  lists: () => ({ "sso-admin ListRegions": [{ InstanceArn: INSTANCE }, "Regions", 3] }),
  samples: { RegionName: "eu-west-3" },
};
