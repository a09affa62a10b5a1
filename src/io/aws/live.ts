/** Reading what is: every kind in turn, through its own descriptor. */

import type { PrincipalType } from "../../core/config.ts";
import { compareText, type Key } from "../../core/key.ts";
import type { Kind, ReadContext, Reader, Reading, Registry, Scope, Ways, Wish } from "../../core/kind.ts";
import type { Organization } from "../../core/organization.ts";
import type { Found, Instance, Live, Unknown } from "../../core/resource.ts";
import type { Unseen } from "../../core/row-strategy.ts";
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
  readonly ways: Ways;
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

/** What was found so far, and what was not. */
class Gathered {
  readonly found: Map<Key, Found>;
  readonly unknown: Unknown[];
  readonly unseen: Unseen[];
  readonly namedOnly: Set<string>;
  readonly unnamed = new Set<PrincipalType>();

  constructor(live?: Live) {
    this.found = new Map(live?.resources);
    this.unknown = [...(live?.unknown ?? [])];
    this.unseen = [...(live?.unseen ?? [])];
    this.namedOnly = new Set(live?.namedOnly);
    this.noteUnnamed();
  }

  take({ found, unknown, unseen = [], namedOnly = [] }: Reading): void {
    for (const item of found) this.found.set(item.key, item);
    this.unknown.push(...unknown);
    this.unseen.push(...unseen);
    for (const name of namedOnly) this.namedOnly.add(name);
    this.noteUnnamed();
  }

  private noteUnnamed(): void {
    for (const { pattern } of this.unknown) {
      if (pattern === "User/*") this.unnamed.add("USER");
      if (pattern === "Group/*") this.unnamed.add("GROUP");
    }
  }

  contextOf({ reader, instance, organization, scope, ways }: LiveQuery): ReadContext {
    const inactive = organization.accounts.filter((account) => account.state !== "ACTIVE").map(({ id }) => id);
    const { found, unnamed } = this;
    return { reader, instance, scope, found, unnamed, inactiveAccounts: new Set(inactive), ways };
  }

  live(query: LiveQuery): Live {
    const endpoint = query.endpoint();
    return {
      instance: query.instance,
      caller: query.caller,
      ...(endpoint === undefined ? {} : { endpoint }),
      organization: query.organization,
      resources: new Map([...this.found].sort(([a], [b]) => compareText(a, b))),
      unknown: this.unknown.sort((a, b) => compareText(a.pattern, b.pattern)),
      ...(this.unseen.length === 0 ? {} : { unseen: this.unseen }),
      ...(this.namedOnly.size === 0 ? {} : { namedOnly: this.namedOnly }),
    };
  }
}

export async function readLive(query: LiveQuery): Promise<Live> {
  const gathered = new Gathered();
  const context = gathered.contextOf(query);
  const waves = wavesOf(query.kinds).map((names) => names.map((name) => query.kinds.get(name)!));
  for (const [index, wave] of waves.entries()) {
    const coming = waves.slice(index + 1).flat();
    const readOne = async (kind: Kind) => {
      gathered.take(await kind.read(context));
      for (const later of coming) later.foresee?.(context);
    };
    await Promise.all(wave.map(readOne));
  }
  return gathered.live(query);
}

/** Looks at more, once a plan has made it worth knowing. */
export async function readMore(query: LiveQuery, live: Live, wish: Wish): Promise<Live> {
  const gathered = new Gathered(live);
  const wider: LiveQuery = { ...query, scope: { ...query.scope, users: true } };
  const users = query.kinds.get("User");
  if (!query.scope.users && wish.groups.size > 0 && users !== undefined) {
    gathered.take(await users.read(gathered.contextOf(wider)));
  }
  const context = gathered.contextOf(wider);
  const readings = await Promise.all([...query.kinds.values()].map((kind) => kind.readMore?.(context, wish)));
  for (const reading of readings) if (reading !== undefined) gathered.take(reading);
  return { ...gathered.live(query), looked: new Set([...(live.looked ?? []), ...wish.groups]) };
}
