import { readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { Ids } from "../base/ids.ts";
import { type Assignment, Assignments, type Provisioned, Provisionings } from "../world/access.ts";
import { Directory, type Group, type Membership, type User } from "../world/directory.ts";
import type { Account, AsyncRequest, HistoryEntry, OrganizationalUnit, PermissionSet, World } from "../world/world.ts";

const FORMAT = "idc-emulator-state/1";

type Scalars = Omit<
  World,
  | "ids"
  | "organizationalUnits"
  | "accounts"
  | "directory"
  | "permissionSets"
  | "assignments"
  | "provisionings"
  | "requests"
  | "history"
>;

/** The whole world, its times and counters too: this is not the state that `GET state` shows. */
interface Saved {
  format: typeof FORMAT;
  seed: number;
  made: [string, number][];
  scalars: Scalars;
  organizationalUnits: OrganizationalUnit[];
  accounts: Account[];
  users: User[];
  groups: Group[];
  memberships: Membership[];
  permissionSets: PermissionSet[];
  assignments: Assignment[];
  provisionings: Provisioned[];
  requests: AsyncRequest[];
  history: HistoryEntry[];
}

/** The state file is there and cannot be served; it is left as it is. */
export class StateFileError extends Error {
  constructor(path: string) {
    super(`${path} is no state file of this version of the emulator`);
    this.name = "StateFileError";
  }
}

/**
 * The world in the file, or undefined where there is no file.
 * @throws StateFileError
 */
export function readWorld(path: string, foldNames: boolean): World | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const saved = decoded(text);
  if (saved === undefined) throw new StateFileError(path);
  return revived(saved, foldNames);
}

function decoded(text: string): Saved | undefined {
  try {
    const saved = JSON.parse(text) as Partial<Saved> | null;
    return saved?.format === FORMAT ? (saved as Saved) : undefined;
  } catch {
    return undefined;
  }
}

function revived(saved: Saved, foldNames: boolean): World {
  const { instance, parts } = withoutAccessControl(saved.scalars);
  const world: World = {
    ...saved.scalars,
    instance,
    parts,
    ids: new Ids(saved.seed, saved.made),
    organizationalUnits: new Map(saved.organizationalUnits.map((unit) => [unit.id, unit])),
    accounts: new Map(saved.accounts.map((account) => [account.id, account])),
    directory: new Directory(foldNames),
    permissionSets: new Map(saved.permissionSets.map((set) => [set.arn, set])),
    assignments: new Assignments(),
    provisionings: new Provisionings(),
    requests: new Map(saved.requests.map((request) => [request.id, request])),
    history: saved.history,
    // Files of earlier versions have none, and no revisions.
    dueRoles: saved.scalars.dueRoles ?? [],
  };
  for (const user of saved.users) world.directory.addUser({ ...user, revision: user.revision ?? 0 });
  for (const group of saved.groups) world.directory.addGroup({ ...group, revision: group.revision ?? 0 });
  for (const membership of saved.memberships) world.directory.addMembership(membership);
  for (const assignment of saved.assignments) world.assignments.add(assignment);
  for (const provisioning of saved.provisionings) world.provisionings.set(provisioning);
  return world;
}

/** Files of earlier versions have no parts, and attributes for access control with the instance. */
function withoutAccessControl({ instance, parts = {} }: Pick<World, "instance"> & Partial<Pick<World, "parts">>) {
  const { accessControl, ...others } = instance as World["instance"] & { accessControl?: unknown };
  return { instance: others, parts: accessControl === undefined ? parts : { accessControl, ...parts } };
}

function savedOf(world: World): Saved {
  const { ids, organizationalUnits, accounts, directory, permissionSets, assignments, provisionings } = world;
  const { requests, history, ...scalars } = world;
  const { ids: _, organizationalUnits: _1, accounts: _2, directory: _3, ...others } = scalars;
  const { permissionSets: _4, assignments: _5, provisionings: _6, ...plain } = others;
  return {
    format: FORMAT,
    seed: ids.seed,
    made: ids.made(),
    scalars: plain,
    organizationalUnits: [...organizationalUnits.values()],
    accounts: [...accounts.values()],
    users: [...directory.users.values()],
    groups: [...directory.groups.values()],
    memberships: [...directory.memberships.values()],
    permissionSets: [...permissionSets.values()],
    assignments: assignments.all(),
    provisionings: provisionings.all(),
    requests: [...requests.values()],
    history,
  };
}

/** Another world that holds the same, but what happened and what runs: those are not looked at twice. */
export function copyOf(world: World, foldNames: boolean): World {
  const saved = savedOf({ ...world, requests: new Map(), history: [] });
  return revived(structuredClone(saved), foldNames);
}

/** Writes the world after changes. Changes that come while a write runs share the next one. */
export class StateFile {
  readonly #path: string;
  readonly #world: World;
  #dirty = false;
  #writing: Promise<void> | undefined;

  constructor(path: string, world: World) {
    this.#path = path;
    this.#world = world;
  }

  /** A handler may still be at work: its change is written when it is done. */
  changed(): void {
    this.#dirty = true;
    queueMicrotask(() => {
      // Whoever waits for the answer is told of a failure; nobody waits for an operation that ends by itself.
      this.saved().catch(() => {});
    });
  }

  /** Resolves when all changes so far are on disk: an answered request survives a kill. */
  async saved(): Promise<void> {
    while (this.#dirty || this.#writing !== undefined) {
      this.#writing ??= this.#write().finally(() => {
        this.#writing = undefined;
      });
      await this.#writing;
    }
  }

  /** Written aside and renamed: a reader, or a restart after a kill, finds a whole file. */
  async #write(): Promise<void> {
    this.#dirty = false;
    const text = JSON.stringify(savedOf(this.#world));
    const temporary = `${this.#path}.tmp`;
    await writeFile(temporary, text);
    await rename(temporary, this.#path);
  }
}
