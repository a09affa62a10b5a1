/** Of an organization whose file names none. */
export const DEFAULT_REGION = "us-east-1";

/** Regions are in partitions, whose ARNs begin differently and know nothing of one another. */
const PARTITIONS: readonly (readonly [prefix: string, partition: string])[] = [
  ["us-gov-", "aws-us-gov"],
  ["cn-", "aws-cn"],
  ["eusc-", "aws-eusc"],
  ["us-isob-", "aws-iso-b"],
  ["us-isof-", "aws-iso-f"],
  ["eu-isoe-", "aws-iso-e"],
  ["us-iso-", "aws-iso"],
];

/** `aws-cn` of `cn-north-1`. */
export function partitionOf(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}

/** `arn:aws-cn:` and what follows, for what is in the world of this region. */
export const arnIn = ({ region }: { readonly region: string }, rest: string): string =>
  `arn:${partitionOf(region)}:${rest}`;
