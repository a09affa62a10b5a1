/** Tags of what sso-admin has: reading, writing and checking them, the same for every kind that has some. */
import type { TagResourceRequest, UntagResourceRequest } from "@aws-sdk/client-sso-admin";
import { keyPlaceOfNode, membersOf, type Node } from "../core/document/node.ts";
import type { Report } from "../core/document/report.ts";
import type { Field, Refs } from "../core/model/kind.ts";
import { isMark } from "../core/model/own-tags.ts";
import type { ReadContext } from "../core/model/reading.ts";
import type { Ref, Step } from "../core/model/step.ts";
import { ssoAdminStep } from "./step-of.ts";

export type Tags = Readonly<Record<string, string>>;

/** The field `tags` of a kind: where a document has none, tags are left to others. */
export const TAGS_FIELD: Field = { optional: true };

const isAws = (tag: string): boolean => /^aws:/i.test(tag);

/** All tags of a resource, marks included. */
export async function readTags(
  { reader, instance }: Pick<ReadContext, "reader" | "instance">,
  arn: string,
): Promise<Tags> {
  const input = { InstanceArn: instance.arn, ResourceArn: arn };
  const tags = await reader.list("sso-admin", "ListTagsForResource", input, "Tags");
  return Object.fromEntries(tags.map((tag) => [String(tag.Key), typeof tag.Value === "string" ? tag.Value : ""]));
}

/** Those that a document may have: neither our marks nor AWS's own, which nobody else may write. */
export const declarable = (tags: Tags): Tags =>
  Object.fromEntries(Object.entries(tags).filter(([tag]) => !isMark(tag) && !isAws(tag)));

/** As requests have them. */
export const tagList = (tags: Tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

/** What has to be tagged, and what must not be written at the same time. */
export interface Tagged {
  readonly refs: Pick<Refs, "instanceArn">;
  readonly arn: string | Ref;
  readonly locks: readonly string[];
}

/** From what it has to what it is to have; `had` without marks, which stay. */
export function tagSteps({ refs, arn, locks }: Tagged, had: Tags, want: Tags): readonly Step[] {
  const resource = { InstanceArn: refs.instanceArn, ResourceArn: arn };
  // A tag may be called `constructor`, which every object has.
  const has = (tags: Tags, tag: string) => Object.hasOwn(tags, tag);
  const gone = Object.keys(had).filter((tag) => !has(want, tag));
  const set = Object.fromEntries(Object.entries(want).filter(([tag, value]) => !has(had, tag) || had[tag] !== value));
  const untag = ssoAdminStep<UntagResourceRequest>("UntagResource", { ...resource, TagKeys: gone }, { locks });
  const tag = ssoAdminStep<TagResourceRequest>("TagResource", { ...resource, Tags: tagList(set) }, { locks });
  return [...(gone.length > 0 ? [untag] : []), ...(Object.keys(set).length > 0 ? [tag] : [])];
}

/** Keys that are not for people to write. */
export function checkTags(tags: Node | undefined, report: Report): void {
  for (const { name, node } of membersOf(tags)) {
    if (isAws(name)) report("reserved-tag", { key: name, by: "aws:" }, keyPlaceOfNode(node));
    else if (isMark(name)) report("reserved-tag", { key: name, by: "idc:" }, keyPlaceOfNode(node));
  }
}
