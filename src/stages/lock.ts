/** Locking: what a config's names are bound to, and where accounts stand. Reads names and the organization, and nothing that hangs on them. */
import type { Key } from "../core/base/key.ts";
import { parseKey } from "../core/base/key.ts";
import { scopeOf } from "../core/live/scope.ts";
import { makeMatcher } from "../core/live/unknowns.ts";
import { EVERYTHING } from "../core/live/within-scope.ts";
import { makeLock } from "../core/lock/make-lock.ts";
import { referencedIn, tagsUsedIn } from "../core/lock/referenced.ts";
import type { Config } from "../core/model/config.ts";
import { answersOf, type Registry } from "../core/model/kind.ts";
import type { Lock } from "../core/model/lock/lock.ts";
import type { Live } from "../core/model/resource.ts";
import { isUser } from "../core/model/specs.ts";
import { accountsNamed } from "../core/select/selector-uses.ts";
import { readOrganization } from "../io/aws/organization.ts";
import { reach } from "../io/aws/reach.ts";
import { readLive } from "../io/aws/read-kinds.ts";
import { BY_PAIRS } from "../io/aws/whole-instance.ts";
import type { Ports } from "../io/ports.ts";
import { knownKinds } from "./known-kinds.ts";

export interface Locking {
  readonly lock: Omit<Lock, "at">;
  /** What could not be read and belongs into it, with the reason: nothing is to be written then. */
  readonly unread: readonly { readonly what: string; readonly reason: string }[];
}

/** Kinds of what is referred to, those alone whose objects have an identity. */
const boundKinds = (kinds: Registry, referenced: readonly Key[]): Registry => {
  const named = new Set(referenced.map((key) => parseKey(key).kind));
  return new Map([...kinds].filter(([name, { binding }]) => binding !== undefined && named.has(name)));
};

function unreadIn({ unknown, organization }: Live, referenced: readonly Key[], tags: readonly string[]) {
  const names = unknown.filter(({ pattern }) => referenced.some(makeMatcher([pattern])));
  const untagged = tags.length === 0 ? [] : organization.accounts.filter((account) => account.tags === undefined);
  return [
    ...names.map(({ pattern, reason }) => ({ what: pattern, reason })),
    ...untagged.map(({ id }) => ({ what: `tags of account ${id}`, reason: "they could not be read" })),
  ];
}

export async function lock(config: Config, ports: Pick<Ports, "aws" | "stage" | "kinds">): Promise<Locking> {
  const all = knownKinds(ports).resources;
  const aws = { ...ports.aws, answers: answersOf(all) };
  const { connection, reader, caller, instance } = await reach(config.settings, { ...ports, aws });
  const [referenced, tags] = [referencedIn(config, all), tagsUsedIn(config)];
  const kinds = boundKinds(all, referenced);
  ports.stage("reading names and the organization", () => connection.measure());
  const { live } = await readLive({
    ...{ reader, instance, caller, kinds, endpoint: () => connection.endpoint(), waysOf: () => BY_PAIRS },
    organization: readOrganization(reader, {
      ...{ tags: tags.length > 0, units: true, named: accountsNamed(config) },
      assumedAdministrators: [caller.account, instance.ownerAccount],
      namedAdministrator: config.settings.delegatedAdministrator,
    }),
    scope: {
      ...EVERYTHING,
      spelling: scopeOf(config, []).spelling,
      users: referenced.some((key) => isUser(parseKey(key))),
      // The name alone.
      ...{ permissionSet: () => false, marks: false, members: () => false, assignments: () => false },
    },
  });
  return { lock: makeLock(config, live, all), unread: unreadIn(live, referenced, tags) };
}
