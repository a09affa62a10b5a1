/**
 * Addresses: what a block is called in Terraform, whatever else is in the config and in whatever order.
 *
 * In: blocks, a hash. Out: names. Invariant: made of names and never of AWS's ids, so that a group that is made again keeps its address;
 * no two blocks have one. Example: `aws_ssoadmin_account_assignment.admin_ops_111122223333_5f1c9a2b`.
 */
import { parseKey } from "../base/key.ts";
import type { Block } from "./blocks.ts";

/** Characters that are read of it; the hash tells the rest apart. */
const LONGEST = 60;

/** Letters and digits of ASCII, small, with `_` between them. */
const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, LONGEST)
    .replace(/_+$/, "");

/** The name of a block, which begins with a letter or `_` as Terraform wants it. */
export function nameOfBlock({ key, part }: Pick<Block, "key" | "part">, sha256: (text: string) => string): string {
  const words = [
    ...parseKey(key).parts.map((one) => one.replace(/^(group|user):/, "")),
    ...(part === undefined ? [] : [part]),
  ];
  const slug = slugOf(words.join(" "));
  const name = [slug, sha256(JSON.stringify([key, part ?? ""])).slice(0, 8)].filter((one) => one !== "").join("_");
  return /^[a-z]/.test(name) ? name : `_${name}`;
}

export const addressOf = ({ type, name }: { readonly type: string; readonly name: string }): string =>
  `${type}.${name}`;
