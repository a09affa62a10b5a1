/** One resource of each type, and the call with which somebody else deletes it. */
const ship = { PermissionSetName: "Ship" };
const billing = { ManagedPolicyArn: "arn:aws:iam::aws:policy/job-function/Billing" };
const guard = { CustomerManagedPolicyReference: { Name: "DevGuard", Path: "/org/" } };

/** The input, or how it comes from the resource's attributes. */
export const VANISHING = [
  [
    "aws_identitystore_group_membership.tia",
    "DeleteGroupMembership",
    ({ membership_id }) => ({ MembershipId: membership_id }),
  ],
  ['aws_identitystore_user.each["title"]', "DeleteUser", { UserName: "each-title" }],
  ['aws_identitystore_group.each["description"]', "DeleteGroup", { GroupName: "each-description" }],
  ['aws_ssoadmin_permission_set.each["tags"]', "DeletePermissionSet", { PermissionSetName: "each-tags" }],
  ["aws_ssoadmin_permission_set_inline_policy.ship", "DeleteInlinePolicyFromPermissionSet", ship],
  ["aws_ssoadmin_permissions_boundary_attachment.ship", "DeletePermissionsBoundaryFromPermissionSet", ship],
  ["aws_ssoadmin_managed_policy_attachment.ship", "DetachManagedPolicyFromPermissionSet", { ...ship, ...billing }],
  [
    "aws_ssoadmin_customer_managed_policy_attachment.ship",
    "DetachCustomerManagedPolicyReferenceFromPermissionSet",
    { ...ship, ...guard },
  ],
  [
    "aws_ssoadmin_account_assignment.crew",
    "DeleteAccountAssignment",
    { ...ship, GroupName: "crew-b", AccountName: "shop-prod" },
  ],
  ["aws_ssoadmin_instance_access_control_attributes.this", "DeleteInstanceAccessControlAttributeConfiguration", {}],
];
