import { notFound, quota, validation } from "../../base/errors.ts";
import { type Call, operation, type Tagged } from "../../calls/operation.ts";
import { list, optional, required } from "../../shapes/shape.ts";
import { instanceArn, nextToken, taggableArn, tagKey, tags } from "../../shapes/sso-admin.ts";

/** A resource (the user guide; the model allows 75 in a call). */
const TAGS = 50;

const onResource = { InstanceArn: optional(instanceArn), ResourceArn: required(taggableArn) };

export const tagOperations = {
  TagResource: operation(
    "administrator",
    { ...onResource, Tags: required(tags) },
    ({ ResourceArn, Tags }, call) => {
      const resource = tagged(ResourceArn, call, true);
      resource.tags = newTags(resource.tags, Tags);
      call.record();
      return {};
    },
    { anyInstance: true },
  ),

  UntagResource: operation(
    "administrator",
    { ...onResource, TagKeys: required(list(tagKey, 1, 75)) },
    ({ ResourceArn, TagKeys }, call) => {
      const resource = tagged(ResourceArn, call, true);
      resource.tags = Object.fromEntries(Object.entries(resource.tags).filter(([key]) => !TagKeys.includes(key)));
      call.record();
      return {};
    },
    { anyInstance: true },
  ),

  ListTagsForResource: operation(
    "administrator",
    { ...onResource, NextToken: optional(nextToken) },
    ({ ResourceArn }, call) => {
      const page = call.page(Object.entries(tagged(ResourceArn, call, false).tags), ([key]) => key);
      return { Tags: page.items.map(([Key, Value]) => ({ Key, Value })), NextToken: page.NextToken };
    },
    { anyInstance: true },
  ),
};

/** Tags are laid over those that are there. No change of a definition: roles need no provisioning (aws-api 3.3). */
export function newTags(
  before: Record<string, string>,
  added: readonly { Key: string; Value: string }[],
): Record<string, string> {
  const keys = added.map(({ Key }) => Key);
  if (new Set(keys).size < keys.length) throw validation("Tag keys must be unique");
  const reserved = keys.find((key) => key.toLowerCase().startsWith("aws:"));
  if (reserved !== undefined) throw validation(`Tag key ${reserved} is invalid: the prefix aws: is reserved`);
  const after = { ...before, ...Object.fromEntries(added.map(({ Key, Value }) => [Key, Value])) };
  if (Object.keys(after).length > TAGS) {
    throw quota(`You have exceeded AWS SSO limits. A resource cannot have more than ${TAGS} tags.`);
  }
  return after;
}

/** What has tags is known to the parts of the service, each of which knows its own ARNs. */
function tagged(arn: string, call: Call, write: boolean): Tagged {
  const found = call.tagged(arn, write);
  if (found === undefined) throw notFound(`Could not find resource with arn ${arn}`);
  return found;
}
