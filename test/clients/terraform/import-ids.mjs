/** By type: the id that an import takes, from a resource's attributes, as the provider's documentation has it. */
const pair = ({ permission_set_arn, instance_arn }) => `${permission_set_arn},${instance_arn}`;

export const importIds = {
  aws_identitystore_user: ({ identity_store_id, user_id }) => `${identity_store_id}/${user_id}`,
  aws_identitystore_group: ({ identity_store_id, group_id }) => `${identity_store_id}/${group_id}`,
  aws_identitystore_group_membership: ({ identity_store_id, membership_id }) => `${identity_store_id}/${membership_id}`,
  aws_ssoadmin_permission_set: ({ arn, instance_arn }) => `${arn},${instance_arn}`,
  aws_ssoadmin_permission_set_inline_policy: pair,
  aws_ssoadmin_permissions_boundary_attachment: pair,
  aws_ssoadmin_managed_policy_attachment: (values) => `${values.managed_policy_arn},${pair(values)}`,
  aws_ssoadmin_customer_managed_policy_attachment: (values) => {
    const [{ name, path }] = values.customer_managed_policy_reference;
    return `${name},${path},${pair(values)}`;
  },
  aws_ssoadmin_account_assignment: (values) => {
    const { principal_id, principal_type, target_id, target_type } = values;
    return `${principal_id},${principal_type},${target_id},${target_type},${pair(values)}`;
  },
  aws_ssoadmin_instance_access_control_attributes: ({ instance_arn }) => instance_arn,
};
