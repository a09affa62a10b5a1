/**
 * What a sequence of operations does, said again as simply as can be: names, sets of rows, no ids, no pages, no time.
 * Each operation returns `ok` (lists what they show), the error's code, or FAILED for an asynchronous one that fails.
 */
export type Definition =
  | "guard"
  | "unguard"
  | "edit"
  | "attach"
  | "detach"
  | "inline"
  | "uninline"
  | "bound"
  | "unbound";
export type Step =
  | { do: "createSet" | "deleteSet" | "tag" | Definition; set: string }
  | { do: "createGroup" | "deleteGroup"; group: string }
  | { do: "createUser" | "deleteUser"; user: string }
  | { do: "renameGroup"; group: string; to: string }
  | { do: "renameUser"; user: string; to: string }
  | { do: "join" | "leave"; group: string; user: string }
  | { do: "assign" | "revoke" | "startAssign" | "startRevoke"; set: string; account: string; principal: Principal }
  | { do: "provision" | "startProvision"; set: string; account?: string }
  | { do: "settle" }
  | { do: "list"; what: "sets" | "groups" | "users"; size: number }
  | { do: "listRows"; set: string; account: string; size: number };

export interface Principal {
  kind: "GROUP" | "USER";
  name: string;
}

export const NOT_FOUND = "ResourceNotFoundException";
export const CONFLICT = "ConflictException";

interface Row {
  set: string;
  account: string;
  kind: string;
  /** The how manieth principal it is: names come and go. */
  id: number;
}

interface PermissionSet {
  guarded: boolean;
  attached: boolean;
  inline: boolean;
  bounded: boolean;
  /** How often the definition changed. */
  revision: number;
}

interface Pending {
  what: "assign" | "revoke" | "provision";
  set: string;
  /** Absent: all that the set is provisioned in. */
  account?: string;
  row?: Row;
  revision: number;
}

/** Which of a definition's parts an operation sets (true) or clears; setting twice conflicts, clearing none is not found. */
const PARTS: Record<Exclude<Definition, "edit">, [part: Exclude<keyof PermissionSet, "revision">, to: boolean]> = {
  guard: ["guarded", true],
  unguard: ["guarded", false],
  attach: ["attached", true],
  detach: ["attached", false],
  inline: ["inline", true],
  uninline: ["inline", false],
  bound: ["bounded", true],
  unbound: ["bounded", false],
};

export class ReferenceModel {
  readonly sets = new Map<string, PermissionSet>();
  /** `GROUP/name` and its number. */
  readonly principals = new Map<string, number>();
  readonly members = new Set<string>();
  /** `account/set` and the revision that is there. */
  readonly roles = new Map<string, number>();
  rows: Row[] = [];
  #pending: Pending[] = [];
  #made = 0;
  readonly #accounts: ReadonlyMap<string, { active: boolean; hasGuard: boolean }>;

  constructor(accounts: ReadonlyMap<string, { active: boolean; hasGuard: boolean }>) {
    this.#accounts = accounts;
  }

  perform(step: Step): string {
    switch (step.do) {
      case "createSet":
        if (this.sets.has(step.set)) return CONFLICT;
        this.sets.set(step.set, { guarded: false, attached: false, inline: false, bounded: false, revision: 1 });
        return "ok";
      case "deleteSet":
        if (!this.sets.has(step.set)) return NOT_FOUND;
        if (this.#isUsed(step.set)) return CONFLICT;
        this.sets.delete(step.set);
        return "ok";
      case "tag":
        return this.sets.has(step.set) ? "ok" : NOT_FOUND;
      case "settle":
        return this.#settle();
      case "list":
        return this.#names(step.what).sort().join();
      case "listRows":
        return this.sets.has(step.set) ? String(this.#rowsOf(step.set, step.account).length) : NOT_FOUND;
      case "assign":
      case "revoke":
      case "startAssign":
      case "startRevoke":
        return this.#row(step);
      case "provision":
      case "startProvision":
        return this.#provision(step);
      default:
        return this.#directoryOrDefinition(step);
    }
  }

  /** The principal's name; null for an orphan. */
  nameOf({ kind, id }: Row): string | null {
    for (const [path, number] of this.principals) if (number === id) return path.slice(kind.length + 1);
    return null;
  }

  #directoryOrDefinition(step: Step): string {
    switch (step.do) {
      case "createGroup":
        return this.#make(`GROUP/${step.group}`);
      case "createUser":
        return this.#make(`USER/${step.user}`);
      case "deleteGroup":
        return this.#unmake("GROUP", step.group);
      case "deleteUser":
        return this.#unmake("USER", step.user);
      case "renameGroup":
        return this.#rename("GROUP", step.group, step.to);
      case "renameUser":
        return this.#rename("USER", step.user, step.to);
      case "join":
      case "leave":
        return this.#member(step.do, `${step.group}/${step.user}`, [`GROUP/${step.group}`, `USER/${step.user}`]);
      default:
        return this.#define(step.do as Definition, (step as { set: string }).set);
    }
  }

  #names(what: "sets" | "groups" | "users"): string[] {
    if (what === "sets") return [...this.sets.keys()];
    const prefix = what === "groups" ? "GROUP/" : "USER/";
    return [...this.principals.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.split("/")[1] ?? "");
  }

  #rowsOf = (set: string, account: string) => this.rows.filter((row) => row.set === set && row.account === account);

  #isUsed(set: string): boolean {
    return (
      this.rows.some((row) => row.set === set) ||
      [...this.roles.keys()].some((role) => role.endsWith(`/${set}`)) ||
      this.#pending.some((pending) => pending.set === set)
    );
  }

  #define(what: Definition, name: string): string {
    const set = this.sets.get(name);
    if (set === undefined) return NOT_FOUND;
    if (this.#pending.some((pending) => pending.set === name && pending.what === "provision")) return CONFLICT;
    if (what !== "edit") {
      const [part, to] = PARTS[what];
      // An inline policy is overwritten, and deleted where there is none, without a word.
      const isLenient = part === "inline";
      if (set[part] === to && !isLenient) return to ? CONFLICT : NOT_FOUND;
      if (what === "uninline" && !set.inline) return "ok";
      set[part] = to;
    }
    set.revision += 1;
    return "ok";
  }

  #make(path: string): string {
    if (this.principals.has(path)) return CONFLICT;
    this.#made += 1;
    this.principals.set(path, this.#made);
    return "ok";
  }

  #unmake(kind: "GROUP" | "USER", name: string): string {
    if (!this.principals.delete(`${kind}/${name}`)) return NOT_FOUND;
    for (const member of this.#membersWith(kind, name)) this.members.delete(member);
    return "ok";
  }

  #rename(kind: "GROUP" | "USER", name: string, to: string): string {
    const id = this.principals.get(`${kind}/${name}`);
    if (id === undefined) return NOT_FOUND;
    if (name === to) return "ok";
    if (this.principals.has(`${kind}/${to}`)) return CONFLICT;
    this.principals.delete(`${kind}/${name}`);
    this.principals.set(`${kind}/${to}`, id);
    for (const member of this.#membersWith(kind, name)) {
      this.members.delete(member);
      const [group, user] = member.split("/");
      this.members.add(kind === "GROUP" ? `${to}/${user}` : `${group}/${to}`);
    }
    return "ok";
  }

  #membersWith(kind: "GROUP" | "USER", name: string): string[] {
    return [...this.members].filter((member) => member.split("/")[kind === "GROUP" ? 0 : 1] === name);
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

  #row(step: Extract<Step, { principal: Principal }>): string {
    const { set, account, principal } = step;
    const id = this.principals.get(`${principal.kind}/${principal.name}`);
    const definition = this.sets.get(set);
    if (definition === undefined || id === undefined) return NOT_FOUND;
    const row: Row = { set, account, kind: principal.kind, id };
    const what = step.do === "assign" || step.do === "startAssign" ? "assign" : "revoke";
    if (what === "revoke" && !this.#has(row)) return NOT_FOUND;
    const pending = { what, set, account, row, revision: definition.revision } as const;
    return this.#begin(pending, step.do.startsWith("start"));
  }

  #provision(step: Extract<Step, { do: "provision" | "startProvision" }>): string {
    const definition = this.sets.get(step.set);
    if (definition === undefined) return NOT_FOUND;
    const where = step.account === undefined ? {} : { account: step.account };
    const pending = { what: "provision", set: step.set, ...where, revision: definition.revision } as const;
    return this.#begin(pending, step.do === "startProvision");
  }

  /** One role at a time in an account, one operation at a time on a set and account; what takes time ends with `settle`. */
  #begin(pending: Pending, takesTime: boolean): string {
    const crosses = this.#pending.some(({ set, account }) => {
      const isEverywhere = account === undefined || pending.account === undefined;
      return isEverywhere ? set === pending.set : account === pending.account;
    });
    if (crosses) return CONFLICT;
    if (!takesTime) return this.#end(pending);
    this.#pending.push(pending);
    return "ok";
  }

  #settle(): string {
    const ended = this.#pending.map((pending) => this.#end(pending));
    this.#pending = [];
    return ended.join();
  }

  #end({ what, set, account, row, revision }: Pending): string {
    if (row !== undefined && what === "revoke") return this.#revoke(row);
    const everywhere = [...this.roles.keys()].filter((role) => role.endsWith(`/${set}`));
    const accounts = account === undefined ? everywhere.map((role) => role.split("/")[0] ?? "") : [account];
    const reached = accounts.map((target) => this.#reach(set, target, revision));
    if (reached.includes(false)) return "FAILED";
    if (row !== undefined && !this.#has(row)) this.rows.push(row);
    return "ok";
  }

  #revoke(row: Row): string {
    if (this.#accounts.get(row.account)?.active !== true) return "FAILED";
    this.rows = this.rows.filter((other) => JSON.stringify(other) !== JSON.stringify(row));
    if (this.#rowsOf(row.set, row.account).length === 0) this.roles.delete(`${row.account}/${row.set}`);
    return "ok";
  }

  #has = (row: Row) => this.rows.some((other) => JSON.stringify(other) === JSON.stringify(row));

  #reach(name: string, account: string, revision: number): boolean {
    const set = this.sets.get(name);
    const target = this.#accounts.get(account);
    if (set === undefined || target === undefined) return false;
    if (!target.active || ((set.guarded || set.bounded) && !target.hasGuard)) return false;
    this.roles.set(`${account}/${name}`, revision);
    return true;
  }
}
