/**
 * Import of what a state of Terraform manages: a config for exactly that, and what Terraform is to let go of. Gives what can be given,
 * drafts it, and reads the draft as if it were written: what does not come out as it is live stays Terraform's, and all is tried again
 * without it. Writes nothing.
 */
import type { Handover } from "../core/adopt/handover.ts";
import { Owners } from "../core/adopt/owners.ts";
import { NOBODY } from "../core/adopt/sorted-out.ts";
import { type Key, nameOf } from "../core/base/key.ts";
import { sortedOnce } from "../core/base/lists.ts";
import { directoryOf } from "../core/desired/directory.ts";
import { resolve } from "../core/desired/resolve.ts";
import {
  externalSets,
  type HandedOver,
  type HandingInput,
  handedOver,
  sharedSets,
} from "../core/emit/state/handed-over.ts";
import { type LettingGo, lettingGoOf } from "../core/emit/state/letting-go.ts";
import { type Standings, standingsOf } from "../core/emit/state/standing.ts";
import type { State } from "../core/emit/state/state.ts";
import { makeUnfit } from "../core/emit/state/unfit.ts";
import type { Live } from "../core/model/resource.ts";
import { liveIn } from "../core/model/snapshot.ts";
import { isGroup, setKeyOf } from "../core/model/specs.ts";
import { terraformKinds } from "../kinds/generated/terraform.ts";
import { type Imported, type ImportInput, type ImportPorts, importLive, saidBy } from "./import.ts";
import { knownKinds } from "./known-kinds.ts";

export type StateInput = Omit<ImportInput, "handover" | "includeUsers" | "until"> & { readonly state: State };

export interface StateImported extends Imported {
  readonly lettingGo: LettingGo;
  /** Sets that were declared and of which others hold assignments, too. */
  readonly shared: readonly string[];
}

function handoverOf(input: HandingInput, given: HandedOver, name: string): Handover {
  const { live } = input;
  const owners = new Owners(
    name,
    [...live.resources.values()].filter(isGroup).map(({ key }) => nameOf(key)),
  );
  const ownerOf = (set: Parameters<Parameters<typeof externalSets>[2]>[0]) =>
    owners.ofSet(nameOf(set.key), set.facts) ?? NOBODY;
  return { takes: given.takes, shared: sharedSets(input, given), external: externalSets(input, given, ownerOf) };
}

const NOT_SAID = "the config that was written does not say it as it is live";

/** What was to be declared and did not come out as it is live, with why. */
function refusedBy(
  { draft, setAside, plan, config }: Imported,
  { takes }: HandedOver,
  live: Live,
  ports: ImportPorts,
): ReadonlyMap<Key, string> {
  const external = draft.external.flatMap(({ name, why }) =>
    why === undefined ? [] : [[setKeyOf(name), why] as const],
  );
  const refused = new Map([...setAside, ...external].filter(([key]) => takes.has(key)));
  for (const { key, action } of plan?.changes ?? []) {
    if (takes.has(key) && !refused.has(key)) refused.set(key, `a plan would ${action} it`);
  }
  if (config === undefined) return refused;
  const { resources } = resolve(config, directoryOf(live), knownKinds(ports).resources, { today: ports.today });
  for (const key of takes) if (!resources.has(key) && !refused.has(key)) refused.set(key, NOT_SAID);
  return refused;
}

function handingOf(input: StateInput, live: Live, standings: Standings, ports: ImportPorts) {
  const { existing, name } = input;
  const identitySource = existing?.settings.identitySource ?? input.identitySource;
  const { documents } = knownKinds(ports);
  return {
    ...{ live, standings, says: saidBy(existing, live, ports) },
    unfit: makeUnfit({ live, existing, name, today: ports.today, documents, identitySource }),
    declares: identitySource === "directory" ? (key: Key) => existing?.objects.has(key) === true : undefined,
  };
}

export async function importState(input: StateInput, ports: ImportPorts): Promise<StateImported> {
  const { state, ...rest } = input;
  const live = liveIn(input.snapshot);
  const standings = standingsOf(state, live, terraformKinds);
  const handing = handingOf(input, live, standings, ports);
  let refused: ReadonlyMap<Key, string> = new Map();
  // Each round refuses something more, or is the last.
  for (;;) {
    const given = handedOver({ ...handing, refused });
    const handover = handoverOf({ ...handing, refused }, given, input.name);
    const imported = await importLive({ ...rest, includeUsers: true, until: ports.today, handover }, ports);
    const more = refusedBy(imported, given, live, ports);
    if (more.size === 0) {
      const isNew = (name: string) => given.takes.has(setKeyOf(name)) && !handing.says(setKeyOf(name));
      const shared = sortedOnce([...handover.shared].filter(isNew));
      return { ...imported, lettingGo: lettingGoOf(state, standings, given), shared };
    }
    refused = new Map([...refused, ...more]);
  }
}
