/** What terraform plans to change, against what has a second value in each.tf and resources.tf. */

/** What has none. */
const SAME = [
  "aws_identitystore_group.bare",
  "aws_ssoadmin_permission_set.bare",
  "aws_ssoadmin_account_assignment.tia",
];
/** Made by AWS or by the provider; a resource that is made anew has others. */
const COMPUTED = ["id", "arn", "created_date", "external_ids", "tags_all", "timeouts"];

/** The attributes that differ, by name. */
export function differing({ before, after }) {
  const names = Object.keys(before).filter((name) => !COMPUTED.includes(name) && name in after);
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** What is not as meant, or undefined. An `each` changes in the argument that it is named after, and nothing else. */
export function plannedAsMeant(address, change) {
  const isSame = SAME.includes(address);
  if (change === undefined) return isSame ? undefined : "nothing";
  if (isSame) return `a change: ${JSON.stringify(change)}`;
  const [, argument] = /\.each\["([^".]+)/.exec(address) ?? [];
  const found = differing(change);
  return argument === undefined || found.join() === argument ? undefined : `a change of ${found}`;
}
