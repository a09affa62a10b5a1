import { AwsError, conflict, validation } from "../../base/errors.ts";
import { sortedKeys } from "../../base/sorted.ts";
import { type Call, operation } from "../../calls/operation.ts";
import type { ServicePart } from "../../calls/part.ts";
import { applicationArn, identitySource, paging, tagKeys, tags } from "../../shapes/account-access.ts";
import { optional, required } from "../../shapes/shape.ts";
import { isAccountInstance, type World } from "../../world/world.ts";
import { dropEntitlements, hasEntitlements } from "./entitlements.ts";
import {
  type Application,
  applicationFor,
  applicationOf,
  applicationRecords,
  applicationsIn,
  applicationThere,
  moment,
  pageIn,
  statusOf,
} from "./lookup.ts";

/** A resource, as of other services. */
const TAGS = 50;

const onApplication = { applicationArn: required(applicationArn) };
const onResource = { resourceArn: required(applicationArn) };

const operations = {
  CreateApplication: operation(
    "administrator",
    { identitySource: required(identitySource), tags: optional(tags) },
    (input, call) => {
      const instanceArn = input.identitySource.identityCenter?.instanceArn ?? "";
      const { world } = call;
      if (instanceArn !== world.instance.arn || call.region !== world.region || isAccountInstance(world)) {
        throw validation(`There is no organization instance ${instanceArn} in ${call.region}`);
      }
      const given = withTags({}, input.tags ?? {});
      const other = applicationsIn(world, call.now).find((one) => one.instanceArn === instanceArn);
      if (other !== undefined) return existing(other, given, call);
      const made = applicationFor(world, call.caller.accountId, call.now);
      add(world, { ...made, activeAt: call.async.endOf(made.arn), tags: given });
      call.record({ made: made.arn });
      return { applicationArn: made.arn };
    },
  ),

  GetApplication: operation("member", onApplication, ({ applicationArn: arn }, call) => {
    const found = applicationOf(arn, call);
    const { instanceArn, ssoApplicationArn, createdAt, updatedAt } = found;
    return {
      identitySource: { identityCenter: { instanceArn, applicationArn: ssoApplicationArn } },
      status: statusOf(found, call.now),
      createdAt: moment(createdAt),
      updatedAt: moment(updatedAt),
      tags: found.tags,
    };
  }),

  ListApplications: operation("member", paging, (input, call) => {
    const { caller, region, world, now } = call;
    const own = applicationsIn(world, now).filter((one) => one.accountId === caller.accountId && one.region === region);
    const page = pageIn(own, ({ arn }) => arn, input, call);
    const applications = page.items.map(({ arn, createdAt, updatedAt }) => ({
      applicationArn: arn,
      createdAt: moment(createdAt),
      updatedAt: moment(updatedAt),
    }));
    return { applications, nextToken: page.NextToken };
  }),

  DeleteApplication: operation("administrator", onApplication, ({ applicationArn: arn }, call) => {
    const { world, behaviour, now } = call;
    const found = applicationThere(arn, call);
    if (found === undefined || found.goneAt !== undefined) return {};
    if (found.activeAt > now) throw conflict("The application is being created");
    if (behaviour.deleteApplicationInUse === "conflict" && hasEntitlements(world, arn)) {
      throw conflict("The application has entitlements");
    }
    dropEntitlements(world, arn);
    add(world, { ...found, updatedAt: now, goneAt: call.async.endOf(`${arn}/gone`) });
    call.record();
    return {};
  }),

  TagResource: operation("administrator", { ...onResource, tags: required(tags) }, (input, call) => {
    const found = applicationOf(input.resourceArn, call);
    add(call.world, { ...found, tags: withTags(found.tags, input.tags) });
    call.record();
    return {};
  }),

  UntagResource: operation("administrator", { ...onResource, tagKeys: required(tagKeys) }, (input, call) => {
    const found = applicationOf(input.resourceArn, call);
    const left = Object.entries(found.tags).filter(([key]) => !input.tagKeys.includes(key));
    add(call.world, { ...found, tags: Object.fromEntries(left) });
    call.record();
    return {};
  }),

  ListTagsForResource: operation("member", onResource, ({ resourceArn }, call) => ({
    tags: applicationOf(resourceArn, call).tags,
  })),
};

const add = (world: World, application: Application) => applicationRecords.set(world, application.arn, application);

/** Idempotent: the same again is the one that there is. */
function existing(other: Application, tagsGiven: Record<string, string>, call: Call): object {
  if (other.goneAt !== undefined) throw conflict("The application is being deleted");
  const isSame = JSON.stringify(sortedKeys(other.tags)) === JSON.stringify(sortedKeys(tagsGiven));
  if (other.accountId === call.caller.accountId && isSame) return { applicationArn: other.arn };
  throw new AwsError("AlreadyCreatedException", "The identity source has an application already");
}

/** None of the errors of these operations is one of quotas. */
function withTags(before: Record<string, string>, added: Record<string, string>): Record<string, string> {
  const reserved = Object.keys(added).find((key) => key.toLowerCase().startsWith("aws:"));
  if (reserved !== undefined) throw validation(`Tag key ${reserved} is invalid: the prefix aws: is reserved`);
  const after = { ...before, ...added };
  if (Object.keys(after).length > TAGS) throw validation(`A resource cannot have more than ${TAGS} tags.`);
  return after;
}

export const accountAccessApplications: ServicePart = {
  name: "accountAccessApplications",
  operations,
  state: (world) => ({
    accountAccessApplications: applicationRecords
      .all(world)
      .filter(({ goneAt }) => goneAt === undefined)
      .map((one) => ({ account: one.accountId, arn: one.arn, tags: sortedKeys(one.tags) })),
  }),
};
