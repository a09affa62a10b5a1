/** Reading everything: what a snapshot holds, whatever any config is about. */

import { EVERYTHING } from "../../core/live/within-scope.ts";
import type { Registry } from "../../core/model/kind.ts";
import type { ReadingWays } from "../../core/model/reading-assignments.ts";
import type { Live } from "../../core/model/resource.ts";
import type { Measure } from "./call-counts.ts";
import type { Connection } from "./connection.ts";
import { readCaller, readInstance } from "./instance.ts";
import { readOrganization } from "./organization.ts";
import { readLive } from "./read-kinds.ts";
import { makeReader } from "./reader.ts";

/** By pairs of a set and an account: the one way that shows everything. What to expect no config says. */
export const BY_PAIRS: Omit<ReadingWays, "whole"> = {
  byPrincipal: false,
  preferred: "pairs",
  expected: { pairsOf: () => 0, pairsInAll: () => 0, pagesOf: () => 0 },
  tell: () => {},
};

export interface WholeInstanceQuery {
  readonly connection: Connection;
  readonly kinds: Registry;
  /** The ARN of the instance, where there are several. */
  readonly instance?: string;
  readonly stage: (name: string, measure: () => Measure) => void;
}

type InstanceQuery = Omit<WholeInstanceQuery, "kinds">;

/** The instance, who asks, and how to read the whole organization, which is not begun yet. */
async function find({ connection, instance: arn, stage }: InstanceQuery) {
  const reader = makeReader(connection);
  stage("finding the instance", () => connection.measure());
  const region = await connection.region();
  const caller = await readCaller(reader);
  const wanted = { saidBy: "--instance", ...(arn === undefined ? {} : { instance: arn }) } as const;
  const instance = await readInstance(reader, wanted, region, caller);
  const assumedAdministrators = [caller.account, instance.ownerAccount];
  const organization = () => readOrganization(reader, { tags: true, units: true, assumedAdministrators });
  return { reader, caller, instance, organization };
}

export async function readWholeInstance({ kinds, ...query }: WholeInstanceQuery): Promise<Live> {
  const { connection, stage } = query;
  const { reader, caller, instance, organization } = await find(query);
  stage("reading the organization, users, groups, permission sets and assignments", () => connection.measure());
  const { live } = await readLive({
    ...{ reader, instance, caller, endpoint: () => connection.endpoint(), scope: EVERYTHING, kinds },
    organization: organization(),
    waysOf: () => BY_PAIRS,
  });
  return live;
}

/** Accounts, OUs and tags alone, for what no object of Identity Center matters to. */
export async function readWholeOrganization(query: InstanceQuery): Promise<Pick<Live, "organization">> {
  const { organization } = await find(query);
  query.stage("reading the organization", () => query.connection.measure());
  return { organization: await organization().whole };
}
