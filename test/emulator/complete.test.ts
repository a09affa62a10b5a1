/** What is served, against what the emulator is for: a list from AWS's documentation, not from our code. What parts add to it is in `parts`. */
import { expect, test } from "vitest";
import { SERVICES } from "../../src/emulator/engine/engine.ts";
import { EXPECTED_PARTS } from "./expected-part.ts";
import { hasModels, modelOf } from "./models.ts";
import { started } from "./start.ts";

const words = (text: string) => text.trim().split(/\s+/);
const each = (verbs: string, noun: string) => words(verbs).map((verb) => verb + noun);

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  "sso-admin": [
    ...each("Create Describe Update Delete", "PermissionSet"),
    ...words("ListPermissionSets ListPermissionSetsProvisionedToAccount ListAccountsForProvisionedPermissionSet"),
    ...words(
      "AttachManagedPolicyToPermissionSet DetachManagedPolicyFromPermissionSet ListManagedPoliciesInPermissionSet",
    ),
    ...words("AttachCustomerManagedPolicyReferenceToPermissionSet ListCustomerManagedPolicyReferencesInPermissionSet"),
    ...words("DetachCustomerManagedPolicyReferenceFromPermissionSet"),
    ...words("PutInlinePolicyToPermissionSet GetInlinePolicyForPermissionSet DeleteInlinePolicyFromPermissionSet"),
    ...words("PutPermissionsBoundaryToPermissionSet GetPermissionsBoundaryForPermissionSet"),
    ...words("DeletePermissionsBoundaryFromPermissionSet ProvisionPermissionSet"),
    ...words("CreateAccountAssignment DeleteAccountAssignment"),
    ...words("ListAccountAssignments ListAccountAssignmentsForPrincipal"),
    ...each("Describe List", "AccountAssignmentCreationStatus"),
    ...each("Describe List", "AccountAssignmentDeletionStatus"),
    ...each("Describe List", "PermissionSetProvisioningStatus"),
    ...words("TagResource UntagResource ListTagsForResource"),
  ],
  identitystore: [
    ...each("Create Describe Update Delete List", "User").map((name) => (name === "ListUser" ? "ListUsers" : name)),
    ...each("Create Describe Update Delete List", "Group").map((name) => (name === "ListGroup" ? "ListGroups" : name)),
    ...each("Create Describe Delete", "GroupMembership"),
    ...words("GetUserId GetGroupId GetGroupMembershipId IsMemberInGroups"),
    ...words("ListGroupMemberships ListGroupMembershipsForMember"),
  ],
  organizations: words(`DescribeAccount DescribeOrganization DescribeOrganizationalUnit
    ListAWSServiceAccessForOrganization ListAccounts ListAccountsForParent ListChildren ListDelegatedAdministrators
    ListDelegatedServicesForAccount ListOrganizationalUnitsForParent ListParents ListRoots ListTagsForResource`),
  sts: words("GetCallerIdentity AssumeRole"),
  iam: words("ListRoles GetRole ListAttachedRolePolicies ListRolePolicies GetRolePolicy"),
  cloudtrail: words("LookupEvents"),
};

test.each(SERVICES)("$name has all that it is for, and nothing else", ({ name, operations }) => {
  const ofParts = EXPECTED_PARTS.filter(({ service }) => service === name).flatMap((part) => part.operations);
  expect(Object.keys(operations).sort()).toEqual([...(EXPECTED[name] ?? []), ...ofParts].sort());
});

test.skipIf(!hasModels)("identitystore is whole (needs a folder with AWS's service models)", () => {
  const served = SERVICES.find(({ name }) => name === "identitystore")!;
  expect(Object.keys(served.operations).sort()).toEqual(Object.keys(modelOf("identitystore").operations).sort());
  expect(EXPECTED.identitystore).toHaveLength(19);
});

test("what it does not have is answered as an unknown operation, and told", async () => {
  const told: string[] = [];
  const { emulator } = await started({ onUnknownOperation: (name) => told.push(name) });
  for (const operation of ["CreateInstance", "DeleteInstance", "ListApplications"]) {
    const answer = await fetch(emulator.url, {
      method: "POST",
      headers: {
        "x-amz-target": `SWBExternalService.${operation}`,
        authorization: "AWS4-HMAC-SHA256 Credential=AKIA/20260101/eu-west-1/sso/aws4_request",
      },
      body: "{}",
    });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ __type: "UnknownOperationException" }),
    ]);
  }
  expect(told).toEqual(emulator.calls().unknownOperations);
  expect(emulator.calls().unknownOperations).toEqual([
    "sso-admin:CreateInstance",
    "sso-admin:DeleteInstance",
    "sso-admin:ListApplications",
  ]);
});
