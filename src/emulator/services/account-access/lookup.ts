import { accessDenied, notFound } from "../../base/errors.ts";
import { type Page, pageOf } from "../../base/paging.ts";
import { arnIn } from "../../base/partition.ts";
import type { Call } from "../../calls/operation.ts";
import { recordsOf } from "../../world/slots.ts";
import type { World } from "../../world/world.ts";

/** What entitlements belong to: made once, of one instance of Identity Center, by the account whose ARN it has. */
export interface Application {
  arn: string;
  accountId: string;
  region: string;
  instanceArn: string;
  /** The application that Identity Center has of it. */
  ssoApplicationArn: string;
  createdAt: number;
  updatedAt: number;
  /** When it is made, and when it is gone. */
  activeAt: number;
  goneAt?: number;
  tags: Record<string, string>;
}

const records = recordsOf<Application>("accountAccessApplications");
export const applicationRecords = records;

/** Those that are there, whoever's they are. */
export const applicationsIn = (world: World, now: number): readonly Application[] =>
  records.all(world).filter(({ goneAt }) => goneAt === undefined || goneAt > now);

export function statusOf({ activeAt, goneAt }: Application, now: number): string {
  if (goneAt !== undefined) return "DELETE_IN_PROGRESS";
  return activeAt > now ? "CREATE_IN_PROGRESS" : "ACTIVE";
}

export function denied({ caller, service, operation }: Call, resource: string) {
  return accessDenied(
    `User: ${caller.arn} is not authorized to perform: ${service}:${operation} on resource: ${resource}`,
  );
}

/**
 * The application with this ARN, where it is there; those of other accounts are nobody's business, and those of other Regions elsewhere.
 * @throws AwsError
 */
export function applicationThere(arn: string, call: Call): Application | undefined {
  const [, , , region, accountId] = arn.split(":");
  if (accountId !== call.caller.accountId) throw denied(call, arn);
  const found = applicationsIn(call.world, call.now).find((one) => one.arn === arn);
  return region === call.region ? found : undefined;
}

/** @throws AwsError */
export function applicationOf(arn: string, call: Call): Application {
  const found = applicationThere(arn, call);
  if (found === undefined) throw notFound(`Could not find the application ${arn}`);
  return found;
}

/** The one of this instance, made now and active at once. */
export function applicationFor(world: World, accountId: string, now: number): Application {
  const { ids, region, instance } = world;
  const id = ids.uuid("accountAccessApplication", `${accountId}/${instance.id}`);
  const ssoId = ids.hex("accountAccessSsoApplication", instance.id, 16);
  return {
    arn: arnIn(world, `account-access:${region}:${accountId}:application/${id}`),
    ...{ accountId, region, instanceArn: instance.arn },
    ssoApplicationArn: arnIn(world, `sso::${instance.ownerAccountId}:application/${instance.id}/apl-${ssoId}`),
    ...{ createdAt: now, updatedAt: now, activeAt: now, tags: {} },
  };
}

/** With what this service calls MaxResults and NextToken. */
export function pageIn<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { maxResults, nextToken, ...rest }: { readonly maxResults?: number; readonly nextToken?: string },
  { behaviour, caller, operation, service }: Call,
): Page<T> {
  return pageOf(items, keyOf, {
    query: `${service}/${operation}/${caller.accountId}`,
    input: { ...rest, MaxResults: maxResults, NextToken: nextToken },
    defaultSize: behaviour.defaultPageSize,
    short: behaviour.shortPages,
  });
}

/** ISO 8601 without a fraction. */
export const moment = (milliseconds: number) => new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
