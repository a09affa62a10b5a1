/** Reading what is: every kind in turn, through its own descriptor. */
import { compareText, type Key } from "../../core/key.ts";
import type { ReadContext, Reader, Registry, Scope } from "../../core/kind.ts";
import type { Organization } from "../../core/organization.ts";
import type { Found, Instance, Live, Unknown } from "../../core/resource.ts";
import type { Caller } from "./instance.ts";

export interface LiveQuery {
  readonly reader: Reader;
  readonly instance: Instance;
  readonly caller: Caller;
  readonly organization: Organization;
  /** Asked once everything was read. */
  readonly endpoint: () => string | undefined;
  readonly scope: Scope;
  readonly kinds: Registry;
}

/** Kinds that wait for none of the others go first, together. */
function wavesOf(kinds: Registry): readonly (readonly string[])[] {
  const waves: string[][] = [];
  const placed = new Set<string>();
  while (placed.size < kinds.size) {
    const wave = [...kinds.values()].filter(
      (kind) => !placed.has(kind.kind) && kind.after.every((name) => placed.has(name)),
    );
    waves.push(wave.map((kind) => kind.kind));
    for (const kind of wave) placed.add(kind.kind);
  }
  return waves;
}

export async function readLive(query: LiveQuery): Promise<Live> {
  const { reader, instance, organization, scope, kinds } = query;
  const found = new Map<Key, Found>();
  const unknown: Unknown[] = [];
  const inactive = organization.accounts.filter((account) => account.state !== "ACTIVE").map((account) => account.id);
  const context: ReadContext = { reader, instance, scope, found, inactiveAccounts: new Set(inactive) };
  for (const wave of wavesOf(kinds)) {
    const readings = await Promise.all(wave.map((name) => kinds.get(name)!.read(context)));
    for (const reading of readings) {
      for (const item of reading.found) found.set(item.key, item);
      unknown.push(...reading.unknown);
    }
  }
  const endpoint = query.endpoint();
  return {
    instance,
    caller: query.caller,
    ...(endpoint === undefined ? {} : { endpoint }),
    organization,
    resources: new Map([...found].sort(([a], [b]) => compareText(a, b))),
    unknown: unknown.sort((a, b) => compareText(a.pattern, b.pattern)),
  };
}
