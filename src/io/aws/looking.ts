/** Looking at what is live, as far as a config can touch it: once, and closer at what a first plan says will change. */

import { declaredBefore, type Past } from "../../core/desired/past-configs.ts";
import { expectationOf } from "../../core/live/expectation.ts";
import { scopeOf } from "../../core/live/scope.ts";
import type { Config } from "../../core/model/config.ts";
import type { Reader, Registry } from "../../core/model/kind.ts";
import type { Organization } from "../../core/model/organization.ts";
import type { ReadingReport, ReadingStrategy } from "../../core/model/reading-assignments.ts";
import type { Instance, Live } from "../../core/model/resource.ts";
import { doubtsIn } from "../../core/plan/absence.ts";
import { followUpRead } from "../../core/plan/follow-up-read.ts";
import type { Planned } from "../../core/plan/planning.ts";
import { needsTags, needsUnits } from "../../core/select/selectors.ts";
import type { Caller } from "./instance.ts";
import { readOrganization } from "./organization.ts";
import { Proof } from "./proof.ts";
import { type LiveQuery, type LiveStart, readLive, readMore } from "./read-kinds.ts";

export interface Looking {
  readonly config: Config;
  readonly past: Past;
  /** Whether sets are looked for that bear our mark and that nobody declares. */
  readonly marks: boolean;
  readonly reader: Reader;
  readonly instance: Instance;
  readonly caller: Caller;
  readonly endpoint: () => string | undefined;
  readonly kinds: Registry;
  /** How to read assignments, where a person does not leave it to the cheapest. */
  readonly readBy?: ReadingStrategy["name"] | undefined;
  /** Told how assignments are read, and about how many calls that takes. */
  readonly tell?: ((report: ReadingReport) => void) | undefined;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Told what is going on, in words for a progress line. */
  readonly stage: (name: string) => void;
}

/** All configs that are asked about what is live. */
export const spokenIn = ({ config, past }: Pick<Looking, "config" | "past">): readonly Config[] => [
  config,
  ...declaredBefore(past),
  ...past.guards,
];

/** Begins to read the organization, and says what of the rest is to be read. */
function startOf(looking: Looking): LiveStart {
  const { config, reader, instance, caller, endpoint, kinds, readBy, tell = () => {}, marks } = looking;
  const [past, configs] = [declaredBefore(looking.past), spokenIn(looking)];
  const organization = readOrganization(reader, {
    tags: configs.some(needsTags),
    units: configs.some(needsUnits),
    assumedAdministrators: [caller.account, instance.ownerAccount],
    namedAdministrator: config.settings.delegatedAdministrator,
  });
  const waysOf = (known: Organization) => ({
    byPrincipal: caller.account === known.managementAccount,
    preferred: readBy,
    expected: expectationOf(config, known),
    tell,
  });
  return {
    reader,
    instance,
    caller,
    organization,
    endpoint,
    scope: scopeOf(config, past, kinds, marks),
    kinds,
    waysOf,
  };
}

/** Plans from what is live, and again where the first plan makes more worth knowing, or rests on what a listing left out. */
export async function planFromLive(
  looking: Looking,
  planWith: (live: Live, query: LiveQuery) => Planned,
): Promise<{ readonly planned: Planned; readonly query: LiveQuery }> {
  looking.stage("reading the organization, users, groups, permission sets and assignments");
  const { live, query } = await readLive(startOf(looking));
  const { reader, instance, config, today } = looking;
  const proof = new Proof({
    ...{ reader, instance, spelling: query.scope.spelling },
    doubtsIn: (planned) => doubtsIn(planned, config, today),
    planWith: (known) => planWith(known, query),
    asking: () => looking.stage("asking for what removals rest on"),
  });
  const planned = await proof.of(planWith(live, query));
  const wish = followUpRead(planned, spokenIn(looking), query.scope);
  if (wish === undefined) return { planned, query };
  looking.stage("looking closer at what changes");
  const closer = proof.applied(await readMore(query, planned.live, wish));
  return { planned: await proof.of(planWith(closer, query)), query };
}
