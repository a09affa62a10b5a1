/** The second stage: what is live, as far as a config can touch it, and a way to look closer at what a first plan says will change. */

import type { Key } from "../core/base/key.ts";
import { declaredBefore, type Past } from "../core/desired/past-configs.ts";
import { expectationOf } from "../core/live/expectation.ts";
import { scopeOf } from "../core/live/scope.ts";
import { EVERYTHING, withinScope } from "../core/live/within-scope.ts";
import type { Config } from "../core/model/config.ts";
import type { Entitlements } from "../core/model/entitlement.ts";
import type { Registry } from "../core/model/kind.ts";
import type { Organization } from "../core/model/organization.ts";
import type { Reader } from "../core/model/reader.ts";
import type { FollowUp, Glimpse } from "../core/model/reading.ts";
import type { ReadingReport, ReadingStrategy } from "../core/model/reading-assignments.ts";
import type { Found, Instance, Live } from "../core/model/resource.ts";
import type { Scope } from "../core/model/scope.ts";
import { liveIn, type Snapshot } from "../core/model/snapshot.ts";
import { doubtsIn } from "../core/plan/absence.ts";
import { followUpRead } from "../core/plan/follow-up-read.ts";
import type { Round } from "../core/plan/planned.ts";
import { glimpseIn } from "../core/plan/undeclared.ts";
import { withNamedAdministrator } from "../core/plan/unknown-administrators.ts";
import { accountsNamed, needsTags, needsUnits } from "../core/select/selector-uses.ts";
import type { Caller } from "../io/aws/instance.ts";
import { readOrganization } from "../io/aws/organization.ts";
import { Proof } from "../io/aws/proof.ts";
import { type LiveQuery, type LiveStart, readLive, readMore } from "../io/aws/read-kinds.ts";
import { readWholeInstance, readWholeOrganization, type WholeInstanceQuery } from "../io/aws/whole-instance.ts";

export interface Looking {
  readonly config: Config;
  readonly past: Past;
  /** What is planned beside the config at hand. */
  readonly applied?: Config | undefined;
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
  readonly readEntitlements: (live: Live) => Promise<Entitlements>;
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
  const { config, reader, instance, caller, endpoint, kinds, readBy, tell = () => {}, marks, applied } = looking;
  const [past, configs] = [declaredBefore(looking.past), spokenIn(looking)];
  const organization = readOrganization(reader, {
    tags: configs.some(needsTags),
    units: configs.some(needsUnits),
    named: [config, ...(applied === undefined ? [] : [applied])].flatMap(accountsNamed),
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
    scope: scopeOf(config, past, kinds, marks, applied),
    kinds,
    waysOf,
  };
}

/** What is live, from wherever it is known, and what can still be asked for. */
export interface Observation {
  readonly live: Live;
  /** As far as the config, and what it was before, can touch it. */
  readonly scope: Scope;
  /** Looks closer, once a plan has made it worth knowing. */
  further(live: Live, followUp: FollowUp): Promise<Live>;
  /** Looks at what nobody declared: whether it makes administrators, and of whom. */
  glimpses(found: readonly Found[]): Promise<ReadonlyMap<Key, Glimpse>>;
  /** What people have past all permission sets; undefined where the plan has counted it as far as it is known. */
  entitlements(live: Live): Promise<Entitlements | undefined>;
  /** A plan whose removals and broad grants were all asked about, where somebody can be asked. */
  proved(planned: Round, again: (live: Live) => Round): Promise<Round>;
}

/** One after another but for what the pace allows at a time. */
async function glimpsesOf({ reader, instance, kinds }: Looking, found: readonly Found[]) {
  const seen = await Promise.all(
    found.map(async (one) => [one.key, await kinds.get(one.kind)?.glimpse?.({ reader, instance }, one)] as const),
  );
  return new Map(seen.flatMap(([key, glimpse]) => (glimpse === undefined ? [] : [[key, glimpse]])));
}

/** AWS, in the scope of a config. `query` looks again at what is written later. */
export async function observeAws(looking: Looking): Promise<Observation & { readonly query: LiveQuery }> {
  looking.stage("reading the organization, users, groups, permission sets and assignments");
  const { live, query } = await readLive(startOf(looking));
  const { reader, instance, config, today } = looking;
  const { scope } = query;
  let proof: Proof | undefined;
  return {
    ...{ live, scope, query },
    further: async (known, followUp) => {
      looking.stage("looking closer at what changes");
      const closer = await readMore(query, known, followUp);
      return proof?.applied(closer) ?? closer;
    },
    glimpses: (found) => {
      if (found.length > 0) looking.stage("looking at permission sets that nobody here declared");
      return glimpsesOf(looking, found);
    },
    entitlements: (known) => {
      looking.stage("looking at entitlements of account access manager");
      return looking.readEntitlements(known);
    },
    proved: (planned, planWith) => {
      proof ??= new Proof({
        ...{ reader, instance, spelling: scope.spelling, planWith },
        doubtsIn: ({ atApplied, ...one }) => [
          ...doubtsIn(one, { config, past: looking.past, today }),
          ...(atApplied === undefined
            ? []
            : doubtsIn(atApplied, { ...atApplied.ownership, past: looking.past, today })),
        ],
        asking: () => looking.stage("asking for what removals and broad grants rest on"),
      });
      return proof.of(planned);
    },
  };
}

/** A snapshot in place of AWS: nothing is called, so nothing is proved either. */
export function observeSnapshot(snapshot: Snapshot, { settings }: Config, scope: Scope, kinds: Registry): Observation {
  const read = liveIn(snapshot);
  const organization = withNamedAdministrator(read.organization, settings.delegatedAdministrator);
  const whole = { ...read, organization };
  return {
    live: withinScope(whole, scope, kinds),
    scope,
    further: async (_, { groups }) => withinScope(whole, scope, kinds, groups),
    glimpses: async (found) => new Map(found.map(({ key }) => [key, glimpseIn(whole, key)])),
    entitlements: async () => undefined,
    proved: async (planned) => planned,
  };
}

/** AWS whole, whatever any config is about: there is nothing to look closer at. */
export async function observeWhole(query: WholeInstanceQuery): Promise<Observation> {
  return {
    live: await readWholeInstance(query),
    scope: EVERYTHING,
    further: async (live) => live,
    glimpses: async () => new Map(),
    entitlements: async () => undefined,
    proved: async (planned) => planned,
  };
}

/** The organization alone: accounts, OUs and tags. */
export const observeOrganization = (query: Omit<WholeInstanceQuery, "kinds">): Promise<Pick<Live, "organization">> =>
  readWholeOrganization(query);

/** Plans from what is observed, and again where the first plan makes more worth knowing, or rests on what a listing left out. */
export async function planObserved(
  observation: Observation,
  spoken: readonly Config[],
  planWith: (live: Live) => Round,
): Promise<Round> {
  const planned = await observation.proved(planWith(observation.live), planWith);
  const followUp = followUpRead(planned, spoken, observation.scope);
  if (followUp === undefined) return planned;
  return observation.proved(planWith(await observation.further(planned.live, followUp)), planWith);
}
