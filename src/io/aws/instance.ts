/** Finding the Identity Center instance that a config is about, and who we are there. */

import type { JsonObject } from "../../core/base/json.ts";
import { asText } from "../../core/base/json.ts";
import type { Reader } from "../../core/model/reader.ts";
import type { Instance } from "../../core/model/resource.ts";
import { IoError } from "../io-error.ts";
import { isDenied } from "./call-error.ts";

export interface Caller {
  readonly account: string;
  readonly arn: string;
}

export async function readCaller(reader: Reader): Promise<Caller> {
  const identity = await reader.call("sts", "GetCallerIdentity", {});
  return { account: asText(identity.Account), arn: asText(identity.Arn) };
}

/** Which instance is meant, where an account sees several; and where that is said, for Settings are not all that can say it. */
export interface Wanted {
  readonly instance?: string;
  readonly saidBy?: "--instance";
}

function choose(instances: readonly JsonObject[], wanted: Wanted, region: string, caller: Caller): JsonObject {
  const arns = instances.map((item) => asText(item.InstanceArn));
  if (instances.length === 0) {
    throw new IoError(`no Identity Center instance in ${region} that account ${caller.account} can see`, {
      hint: "is the region right (Settings.region, --region; idc doctor finds the instance in any), and is this the management account or the delegated administrator?",
    });
  }
  if (wanted.instance !== undefined) {
    const index = arns.indexOf(wanted.instance);
    if (index >= 0) return instances[index]!;
    throw new IoError(`${wanted.saidBy ?? "Settings"} names instance ${wanted.instance}, which is not in ${region}`, {
      hint: `account ${caller.account} sees ${arns.join(", ")}`,
    });
  }
  if (instances.length > 1) {
    throw new IoError(`account ${caller.account} sees more than one Identity Center instance in ${region}`, {
      hint: `${wanted.saidBy === undefined ? "write one of them as `instance` in Settings" : "name one of them by --instance"}: ${arns.join(", ")}`,
    });
  }
  return instances[0]!;
}

/** Additional regions list the instance as well, and then say of all that matters that it may not be read. */
function refuseCopy({ PrimaryRegion }: JsonObject, region: string): void {
  if (typeof PrimaryRegion !== "string" || PrimaryRegion === region) return;
  throw new IoError(
    `${region} has only a copy of the Identity Center instance, whose primary region is ${PrimaryRegion}`,
    {
      hint: `permission sets and access are read and written there: write \`region: ${PrimaryRegion}\` in Settings, or pass --region`,
    },
  );
}

/** Tags of the instance; undefined where they may not be read. */
export async function readTags(reader: Reader, arn: string): Promise<Readonly<Record<string, string>> | undefined> {
  try {
    const tags = await reader.list("sso-admin", "ListTagsForResource", { InstanceArn: arn, ResourceArn: arn }, "Tags");
    return Object.fromEntries(tags.map((tag) => [asText(tag.Key), asText(tag.Value)]));
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}

export async function readInstance(reader: Reader, wanted: Wanted, region: string, caller: Caller): Promise<Instance> {
  const instances = await reader.list("sso-admin", "ListInstances", {}, "Instances");
  const chosen = choose(instances, wanted, region, caller);
  refuseCopy(chosen, region);
  const arn = asText(chosen.InstanceArn);
  const tags = await readTags(reader, arn);
  return {
    arn,
    identityStoreId: asText(chosen.IdentityStoreId),
    ownerAccount: asText(chosen.OwnerAccountId),
    region,
    ...(tags === undefined ? {} : { tags }),
  };
}
