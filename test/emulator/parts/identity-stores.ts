import type { ExpectedPart } from "../expected-part.ts";

export const expected: ExpectedPart = {
  service: "identitystore",
  operations: ["ListIdentityStores", "DescribeIdentityStore", "UpdateIdentityStore"],
  lists: () => ({ "identitystore ListIdentityStores": [{}, "IdentityStores", 1] }),
};
