import type { ExpectedPart } from "../expected-part.ts";

export const expected: ExpectedPart = {
  service: "iam",
  operations: [],
  samples: { pathPrefixType: "/aws-reserved/", policyPathType: "/org/" },
};
