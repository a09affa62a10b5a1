import { createHash } from "node:crypto";
import { assumedRole, sessionToken } from "../../base/caller.ts";
import { AwsError } from "../../base/errors.ts";
import { partitionOf } from "../../base/partition.ts";
import { operation } from "../../calls/operation.ts";
import type { Service } from "../../calls/service.ts";
import { integer, list, optional, required, structure, text } from "../../shapes/shape.ts";
import { isAssumable } from "../../world/member-roles.ts";

const HOUR = 3600;
// Limits and patterns: AWS's model of sts, whose pattern of an ARN means by \u10000 what it says: \u1000 and a zero.
const arn = text({
  min: 20,
  max: 2048,
  pattern: "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
});
const name = (max: number) => text({ min: 2, max, pattern: "[\\w+=,.@\\-]*" });
const TAG_TEXT = "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]";
const tagKey = text({ min: 1, max: 128, pattern: `${TAG_TEXT}+` });
const tagValue = text({ max: 256, pattern: `${TAG_TEXT}*` });
const context = structure({ ProviderArn: optional(arn), ContextAssertion: optional(text({ min: 4, max: 3072 })) });

const assumeRoleInput = {
  RoleArn: required(arn),
  RoleSessionName: required(name(64)),
  DurationSeconds: optional(integer(900, 12 * HOUR)),
  ExternalId: optional(text({ min: 2, max: 1224, pattern: "[\\w+=,.@:\\/\\-]*" })),
  Policy: optional(text({ min: 1, pattern: "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+" })),
  PolicyArns: optional(list(structure({ arn: optional(arn) }))),
  Tags: optional(list(structure({ Key: required(tagKey), Value: required(tagValue) }), 0, 50)),
  TransitiveTagKeys: optional(list(tagKey, 0, 50)),
  SerialNumber: optional(text({ min: 9, max: 256, pattern: "[\\w+=/:,.@\\-]*" })),
  TokenCode: optional(text({ min: 6, max: 6, pattern: "\\d*" })),
  SourceIdentity: optional(name(256)),
  ProvidedContexts: optional(list(context, 1, 5)),
  MinimumSessionTokenSize: optional(integer(0, 4096)),
};

/** Timestamps are in ISO 8601 here: awsQuery writes them so. */
export const sts: Service = {
  name: "sts",
  operations: {
    GetCallerIdentity: operation("member", {}, (_input, { caller }) => ({
      Arn: caller.arn,
      UserId: caller.userId,
      Account: caller.accountId,
    })),

    /**
     * Any role of an account in the organization can be assumed, or those that the organization file names; the session
     * then acts from that account.
     */
    AssumeRole: operation("member", assumeRoleInput, (input, call) => {
      const { RoleArn, RoleSessionName, DurationSeconds = HOUR, SourceIdentity } = input;
      const [, partition, accountId] = /^arn:(aws(?:-[a-z]+)*):iam::(\d{12}):role\/\S+$/.exec(RoleArn) ?? [];
      if (accountId === undefined || partition !== partitionOf(call.world.region)) {
        throw new AwsError("ValidationError", `${RoleArn} is invalid`);
      }
      const isThere = call.world.accounts.get(accountId)?.state === "ACTIVE";
      if (!isThere || !isAssumable(call.world, accountId, RoleArn)) {
        const message = `User: ${call.caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${RoleArn}`;
        throw new AwsError("AccessDenied", message, {}, 403);
      }
      const caller = assumedRole(RoleArn, RoleSessionName, call.world.ids);
      const secret = createHash("sha256").update(caller.arn).digest("base64");
      return {
        Credentials: {
          AccessKeyId: `ASIA${caller.userId.slice(4, 20)}`,
          SecretAccessKey: secret.slice(0, 40),
          SessionToken: sessionToken(RoleArn, RoleSessionName),
          Expiration: new Date(call.now + DurationSeconds * 1000).toISOString(),
        },
        AssumedRoleUser: { AssumedRoleId: caller.userId, Arn: caller.arn },
        SourceIdentity,
      };
    }),
  },
  authorize() {},
};
