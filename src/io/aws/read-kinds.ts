/** Reading what is: every kind in turn, through its own descriptor. */

import { compareText, type Key, patternOf } from "../../core/base/key.ts";
import { pushAll } from "../../core/base/lists.ts";
import type { PrincipalType } from "../../core/model/config.ts";
import type { Kind, Registry } from "../../core/model/kind.ts";
import { type Organization, unprovisionableIn } from "../../core/model/organization.ts";
import type { Reader } from "../../core/model/reader.ts";
import type { FollowUp, ReadContext, Reading } from "../../core/model/reading.ts";
import type { ReadingWays, Unseen } from "../../core/model/reading-assignments.ts";
import type { Found, Instance, Live, Unknown } from "../../core/model/resource.ts";
import type { Scope } from "../../core/model/scope.ts";
import { GROUP, USER } from "../../core/model/specs.ts";
import type { Caller } from "./instance.ts";
import type { OrganizationInSteps } from "./organization.ts";

export interface LiveQuery {
  readonly reader: Reader;
  readonly instance: Instance;
  readonly caller: Caller;
  readonly organization: Organization;
  /** Asked once everything was read. */
  readonly endpoint: () => string | undefined;
  readonly scope: Scope;
  readonly kinds: Registry;
  readonly ways: ReadingWays;
}

/** A query whose organization is still being read, and how assignments may be read once something of it is known. */
export interface LiveStart extends Omit<LiveQuery, "organization" | "ways"> {
  readonly organization: OrganizationInSteps;
  readonly waysOf: (organization: Organization) => Omit<ReadingWays, "whole">;
}

const [ALL_USERS, ALL_GROUPS] = [patternOf(USER, undefined), patternOf(GROUP, undefined)];

/** What was found so far, and what was not. */
class Gathered {
  readonly found: Map<Key, Found>;
  readonly unknown: Unknown[];
  readonly unproved: Unknown[];
  readonly unseen: Unseen[];
  readonly namedOnly: Set<string>;
  readonly unnamed = new Set<PrincipalType>();

  constructor(live?: Live) {
    this.found = new Map(live?.resources);
    this.unknown = [...(live?.unknown ?? [])];
    this.unproved = [...(live?.unproved ?? [])];
    this.unseen = [...(live?.unseen ?? [])];
    this.namedOnly = new Set(live?.namedOnly);
    this.noteUnnamed();
  }

  take({ found, unknown, unproved = [], unseen = [], namedOnly = [] }: Reading): void {
    for (const item of found) this.found.set(item.key, item);
    pushAll(this.unknown, unknown);
    pushAll(this.unproved, unproved);
    pushAll(this.unseen, unseen);
    for (const name of namedOnly) this.namedOnly.add(name);
    this.noteUnnamed();
  }

  private noteUnnamed(): void {
    for (const { pattern } of this.unknown) {
      if (pattern === ALL_USERS) this.unnamed.add("USER");
      if (pattern === ALL_GROUPS) this.unnamed.add("GROUP");
    }
  }

  contextOf(
    { reader, instance, scope }: Pick<LiveQuery, "reader" | "instance" | "scope">,
    accounts: Promise<Organization>,
    waysNow: () => ReadingWays,
  ): ReadContext {
    const { found, unnamed } = this;
    const inactiveAccounts = accounts.then(unprovisionableIn);
    // Whoever waits for it is told; where nobody does, the organization's own failure is enough.
    inactiveAccounts.catch(() => {});
    return {
      ...{ reader, instance, scope, found, unnamed, inactiveAccounts },
      get ways() {
        return waysNow();
      },
    };
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
      ...(this.unproved.length === 0 ? {} : { unproved: this.unproved }),
      ...(this.unseen.length === 0 ? {} : { unseen: this.unseen }),
      ...(this.namedOnly.size === 0 ? {} : { namedOnly: this.namedOnly }),
    };
  }
}

/**
 * Reads all kinds in scope. They are read while the organization is: these are other services, with limits of their own, so
 * that neither waits for the other. A kind begins as soon as the kinds are read that it names in `after`. What is known of the
 * organization comes in two steps, since tags take a call for each account and only few rules need them.
 */
export async function readLive(start: LiveStart): Promise<{ readonly live: Live; readonly query: LiveQuery }> {
  const gathered = new Gathered();
  const { accounts, whole } = start.organization;
  let ways: ReadingWays | undefined;
  const query = whole.then((organization): LiveQuery => {
    ways = { ...start.waysOf(organization), whole };
    return { ...start, organization, ways };
  });
  query.catch(() => {});
  const early = accounts.then((organization) => {
    ways ??= { ...start.waysOf(organization), whole: query };
  });
  const context = gathered.contextOf(start, accounts, () => ways!);
  const kinds = new Map([...start.kinds].filter(([name]) => start.scope.kind(name)));
  const begun = new Map<string, Promise<void>>();
  const foresee = () => {
    const waiting = [...kinds.values()].filter(({ kind }) => !started.has(kind));
    if (ways !== undefined) for (const kind of waiting) kind.foresee?.(context);
  };
  const started = new Set<string>();
  const readOne = async (kind: Kind): Promise<void> => {
    await Promise.all(kind.after.filter((name) => kinds.has(name)).map(done));
    if (kind.after.length > 0) await early;
    started.add(kind.kind);
    gathered.take(await kind.read(context));
    foresee();
  };
  /** Each kind begins once those are read that it waits for, whatever others still do. */
  const done = (name: string): Promise<void> => {
    const reading = begun.get(name) ?? readOne(kinds.get(name)!);
    begun.set(name, reading);
    return reading;
  };
  await Promise.all([...[...kinds.keys()].map(done), early.then(foresee)]);
  const known = await query;
  return { live: gathered.live(known), query: known };
}

/** Looks at more, once a plan has made it worth knowing. */
export async function readMore(query: LiveQuery, live: Live, followUp: FollowUp): Promise<Live> {
  const gathered = new Gathered(live);
  const take = async (scope: Scope, isAsked: (kind: Kind) => boolean): Promise<void> => {
    const asked = [...query.kinds.values()].filter(isAsked);
    const context = gathered.contextOf({ ...query, scope }, Promise.resolve(query.organization), () => query.ways);
    const readings = await Promise.all(asked.map((kind) => kind.readMore?.(context, followUp)));
    for (const reading of readings) if (reading !== undefined) gathered.take(reading);
  };
  // Those first that others are known by; with them, whoever is asked for has a name.
  await take(query.scope, ({ after }) => after.length === 0);
  await take({ ...query.scope, users: true }, ({ after }) => after.length > 0);
  return { ...gathered.live(query), looked: new Set([...(live.looked ?? []), ...followUp.groups]) };
}
