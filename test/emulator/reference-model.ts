/**
 * What a sequence of operations does, said again as simply as can be: names, sets of rows, no ids, no paging, no time.
 * Each operation returns `ok`, the error's code, or FAILED for an asynchronous one that fails.
 */
export type Step =
  | { do: "createSet" | "deleteSet" | "guard" | "unguard" | "edit"; set: string }
  | { do: "createGroup" | "deleteGroup"; group: string }
  | { do: "createUser" | "deleteUser"; user: string }
  | { do: "join" | "leave"; group: string; user: string }
  | { do: "assign" | "revoke"; set: string; account: string; principal: Principal }
  | { do: "provision"; set: string; account?: string };

export interface Principal {
  kind: "GROUP" | "USER";
  name: string;
}

const NOT_FOUND = "ResourceNotFoundException";
const CONFLICT = "ConflictException";

interface Row {
  set: string;
  account: string;
  /** `GROUP/name#3`: the third group of that name. */
  principal: string;
}

export class ReferenceModel {
  /** Whether the definition refers to the guard policy, and how often it changed. */
  readonly sets = new Map<string, { guarded: boolean; revision: number }>();
  readonly principals = new Map<string, number>();
  readonly members = new Set<string>();
  readonly roles = new Map<string, number>();
  rows: Row[] = [];
  #made = 0;
  readonly #accounts: ReadonlyMap<string, { active: boolean; hasGuard: boolean }>;

  constructor(accounts: ReadonlyMap<string, { active: boolean; hasGuard: boolean }>) {
    this.#accounts = accounts;
  }

  perform(step: Step): string {
    switch (step.do) {
      case "createSet":
        if (this.sets.has(step.set)) return CONFLICT;
        this.sets.set(step.set, { guarded: false, revision: 1 });
        return "ok";
      case "deleteSet":
        if (!this.sets.has(step.set)) return NOT_FOUND;
        if (this.#isUsed(step.set)) return CONFLICT;
        this.sets.delete(step.set);
        return "ok";
      case "guard":
      case "unguard":
      case "edit":
        return this.#define(step.do, step.set);
      case "createGroup":
        return this.#make(`GROUP/${step.group}`);
      case "createUser":
        return this.#make(`USER/${step.user}`);
      case "deleteGroup":
        return this.#unmake(`GROUP/${step.group}`);
      case "deleteUser":
        return this.#unmake(`USER/${step.user}`);
      case "join":
      case "leave":
        return this.#member(step.do, `${step.group}/${step.user}`, [`GROUP/${step.group}`, `USER/${step.user}`]);
      case "assign":
      case "revoke":
        return this.#row(step);
      case "provision":
        return this.#provision(step.set, step.account);
    }
  }

  /** The principal's name where it still is the one that the row was given to; null for an orphan. */
  nameOf({ principal }: Row): string | null {
    const [path = "", count] = principal.split("#");
    return this.principals.get(path) === Number(count) ? (path.split("/")[1] ?? null) : null;
  }

  #isUsed(set: string): boolean {
    return this.rows.some((row) => row.set === set) || [...this.roles.keys()].some((role) => role.endsWith(`/${set}`));
  }

  #define(what: "guard" | "unguard" | "edit", name: string): string {
    const set = this.sets.get(name);
    if (set === undefined) return NOT_FOUND;
    if (what === "guard" && set.guarded) return CONFLICT;
    if (what === "unguard" && !set.guarded) return NOT_FOUND;
    const guarded = what === "edit" ? set.guarded : what === "guard";
    this.sets.set(name, { guarded, revision: set.revision + 1 });
    return "ok";
  }

  #make(path: string): string {
    if (this.principals.has(path)) return CONFLICT;
    this.#made += 1;
    this.principals.set(path, this.#made);
    return "ok";
  }

  #unmake(path: string): string {
    if (!this.principals.delete(path)) return NOT_FOUND;
    const [kind, name = ""] = path.split("/");
    for (const member of this.members) {
      if (member.split("/")[kind === "GROUP" ? 0 : 1] === name) this.members.delete(member);
    }
    return "ok";
  }

  #member(what: "join" | "leave", member: string, paths: string[]): string {
    if (paths.some((path) => !this.principals.has(path))) return NOT_FOUND;
    const is = this.members.has(member);
    if (what === "join" && is) return CONFLICT;
    if (what === "leave" && !is) return NOT_FOUND;
    if (what === "join") this.members.add(member);
    else this.members.delete(member);
    return "ok";
  }

  #row({ do: what, set, account, principal }: Extract<Step, { do: "assign" | "revoke" }>): string {
    const path = `${principal.kind}/${principal.name}`;
    const count = this.principals.get(path);
    if (!this.sets.has(set) || count === undefined) return NOT_FOUND;
    const row = { set, account, principal: `${path}#${count}` };
    const same = (other: Row) => JSON.stringify(other) === JSON.stringify(row);
    const exists = this.rows.some(same);
    if (what === "revoke") {
      if (!exists) return NOT_FOUND;
      this.rows = this.rows.filter((other) => !same(other));
      if (!this.rows.some((other) => other.set === set && other.account === account)) {
        this.roles.delete(`${account}/${set}`);
      }
      return "ok";
    }
    if (!this.#reach(set, account)) return "FAILED";
    if (!exists) this.rows.push(row);
    return "ok";
  }

  #provision(set: string, account?: string): string {
    if (!this.sets.has(set)) return NOT_FOUND;
    const provisioned = [...this.roles.keys()].filter((role) => role.endsWith(`/${set}`));
    const accounts = account === undefined ? provisioned.map((role) => role.split("/")[0] ?? "") : [account];
    const reached = accounts.map((target) => this.#reach(set, target));
    return reached.includes(false) ? "FAILED" : "ok";
  }

  #reach(name: string, account: string): boolean {
    const set = this.sets.get(name);
    const target = this.#accounts.get(account);
    if (set === undefined || target === undefined) return false;
    if (!target.active || (set.guarded && !target.hasGuard)) return false;
    this.roles.set(`${account}/${name}`, set.revision);
    return true;
  }
}
