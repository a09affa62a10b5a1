import type { ExpectedPart } from "../expected-part.ts";

const verbs = ["Create", "Describe", "Update", "Delete"];

export const expected: ExpectedPart = {
  service: "sso-admin",
  operations: verbs.map((verb) => `${verb}InstanceAccessControlAttributeConfiguration`),
};
