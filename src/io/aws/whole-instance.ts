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

export async function readWholeInstance({
  connection,
  kinds,
  instance: arn,
  stage,
}: WholeInstanceQuery): Promise<Live> {
  const reader = makeReader(connection);
  const measure = () => connection.measure();
  stage("finding the instance", measure);
  const region = await connection.region();
  const caller = await readCaller(reader);
  const wanted = { saidBy: "--instance", ...(arn === undefined ? {} : { instance: arn }) } as const;
  const instance = await readInstance(reader, wanted, region, caller);
  stage("reading the organization, users, groups, permission sets and assignments", measure);
  const assumedAdministrators = [caller.account, instance.ownerAccount];
  const { live } = await readLive({
    ...{ reader, instance, caller, endpoint: () => connection.endpoint(), scope: EVERYTHING, kinds },
    organization: readOrganization(reader, { tags: true, units: true, assumedAdministrators }),
    waysOf: () => BY_PAIRS,
  });
  return live;
}
