/**
 * Partitions: the clouds that AWS has, each with Regions, accounts and ARNs of its own.
 *
 * In: a Region. Out: its partition, where that can be told from the Region's name. Invariant: what cannot be told is not guessed.
 * Example: `partitionOf("us-gov-west-1")` is `aws-us-gov`.
 */

const BY_REGION: readonly (readonly [RegExp, string])[] = [
  [/^cn-/, "aws-cn"],
  [/^us-gov-/, "aws-us-gov"],
  [/^eusc-/, "aws-eusc"],
  [/^us-iso-/, "aws-iso"],
  [/^us-isob-/, "aws-iso-b"],
  [/^eu-isoe-/, "aws-iso-e"],
  [/^[a-z]{2}-isof-/, "aws-iso-f"],
  [/^(?:af|ap|ca|eu|il|me|mx|sa|us)-[a-z]+-[0-9]+$/, "aws"],
];

export const PARTITIONS: readonly string[] = BY_REGION.map(([, partition]) => partition);

export function partitionOf(region: string): string | undefined {
  return BY_REGION.find(([form]) => form.test(region))?.[1];
}
