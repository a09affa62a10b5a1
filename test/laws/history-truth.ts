/**
 * The truth about a history of runs, kept beside them: plain sets of what was there and who had written from what. It shares
 * no code with what it judges.
 */
import type { Emulator, EmulatorState } from "../../src/emulator/index.ts";
import { CONFIGS, type ConfigName, declaredBy, rowsOf } from "./history-content.ts";
import type { Graph } from "./history-graph.ts";

/** `row …`, `member …`, `set …`, `group …`, `user …`, `policy S0 ReadOnlyAccess`: all that there is. */
export type There = ReadonlySet<string>;

export function thereIn({ assignments, groups, permissionSets, users }: EmulatorState): There {
  return new Set([
    ...assignments.map(({ permissionSet, principal, account }) => `row ${permissionSet} ${principal} ${account}`),
    ...groups.flatMap(({ DisplayName, members }) => [
      `group ${DisplayName}`,
      ...members.map((one) => `member ${DisplayName} ${one}`),
    ]),
    ...permissionSets.flatMap(({ Name, ManagedPolicies }) => [
      `set ${Name}`,
      ...((ManagedPolicies ?? []) as readonly string[]).map((arn) => `policy ${Name} ${arn.split("/").at(-1)}`),
    ]),
    ...users.map(({ UserName }) => `user ${UserName}`),
  ]);
}

export class Truth {
  readonly problems: string[] = [];
  private readonly graph: Graph;
  private readonly name: ConfigName;
  /** Commits that were written from since the last one completed, that one among them. */
  private readonly remember = new Set<string>();
  private last: string | undefined;
  /** What an older version applied last: of what it applied before, nobody knows where no other run came in between. */
  private older: string | undefined;
  /** Whether any run ever completed, and nothing of that was lost since. */
  hasCompleted = false;
  /** A person went on without commits that a clone did not have. */
  mayLack = false;

  constructor(graph: Graph, name: ConfigName) {
    this.graph = graph;
    this.name = name;
  }

  get written(): readonly string[] {
    return [...this.remember, ...(this.older === undefined ? [] : [this.older])];
  }

  /** Every run must be of it, or of one that descends from it. */
  get newest(): string | undefined {
    const { last, older, graph } = this;
    return last === undefined || (older !== undefined && !graph.isBehind(older, last)) ? (older ?? last) : last;
  }

  private content(commit: string) {
    return this.graph.node(commit).contents[this.name];
  }

  /** Nobody may write who is older. */
  attempted(commit: string, what: string): void {
    const { newest } = this;
    if (newest === undefined || this.graph.isBehind(newest, commit)) return;
    this.problems.push(
      `${this.name}: a run of ${commit.slice(0, 8)} wrote (${what}) after one of ${newest.slice(0, 8)}`,
    );
  }

  remembered(commit: string): void {
    for (const one of [...this.written, commit]) this.remember.add(one);
    this.older = undefined;
    this.last = commit;
  }

  /** An older version applied a commit, and left nothing to do. */
  appliedBefore(commit: string): void {
    this.older = commit;
    this.hasCompleted = true;
  }

  /**
   * A run left nothing: `lacking` are commits that its clone did not have. Where another one writes at the same time (`isBusy`), it
   * may be that of a config which says something else of the groups that both have.
   */
  completed(commit: string, there: There, lacking: (commit: string) => boolean, isBusy: boolean): void {
    const now = declaredBy(this.content(commit));
    const { groups } = this.content(commit);
    for (const before of this.written) {
      if (lacking(before)) continue;
      for (const one of declaredBy(this.content(before))) {
        const [kind, group = ""] = one.split(" ");
        if (isBusy && kind !== "row" && kind !== "set") continue;
        if (now.has(one) || !there.has(one) || (kind === "member" && groups[group] === null)) continue;
        this.problems.push(
          `${this.name}: left behind: ${one}, of ${before.slice(0, 8)}, when ${commit.slice(0, 8)} completed`,
        );
      }
    }
    const lacks = [...now].filter((one) => !there.has(one) && !(isBusy && one.startsWith("member ")));
    this.problems.push(...lacks.map((one) => `${this.name}: completed without ${one}`));
    this.remember.clear();
    this.older = undefined;
    this.remembered(commit);
    this.hasCompleted = true;
  }

  /** What goes in a run of a commit though it says that it shall be. */
  lost(commit: string, gone: Iterable<string>): void {
    const now = declaredBy(this.content(commit));
    for (const one of gone) {
      const isDeclared = now.has(one) || one.startsWith("user ");
      if (isDeclared) this.problems.push(`${this.name}: took away ${one}, which ${commit.slice(0, 8)} declares`);
    }
  }

  /** Whether something may go in a run that nobody watched. `told`: commits written from before it. */
  mayGo(one: string, commit: string, told: readonly string[], isShared: boolean): boolean {
    const [kind, first = "", second = ""] = one.split(" ");
    const pasts = told.map((before) => this.content(before));
    const wasDeclared = pasts.some((past) => declaredBy(past).has(one));
    if (kind === "policy") return first in this.content(commit).sets;
    if (kind === "member") {
      const stated = this.content(commit).groups[first];
      const wasStated = pasts.some(({ groups }) => groups[first] !== undefined && groups[first] !== null);
      return stated !== undefined && stated !== null && (wasDeclared || (wasStated && !isShared));
    }
    if (kind !== "row") return false;
    const wasHeld = pasts.some(({ sets }) => sets[first]?.exclusive === true);
    const wasNamed = pasts.some((past) => rowsOf(past).some((row) => row.startsWith(`${first} ${second} `)));
    const set = this.content(commit).sets[first];
    return wasDeclared || (set?.exclusive === true ? wasHeld : wasHeld || wasNamed);
  }
}

export const truthsOf = (graph: Graph): Readonly<Record<ConfigName, Truth>> =>
  Object.fromEntries(CONFIGS.map((name) => [name, new Truth(graph, name)])) as Record<ConfigName, Truth>;

const VALUE = /^1 [0-9a-f/-]+ [0-9a-f-]+ [0-9a-f-]+ [0-9a-f.+-]+ \d+ [0-9a-f]{16} [lu-]+$/;

/** Tags of memory that nobody could read. */
export function tagProblems({ instance }: EmulatorState): readonly string[] {
  const tags = Object.entries(instance.tags).filter(([key]) => /^idc:(memory|superseded):/.test(key));
  return tags.filter(([, value]) => value.length > 256 || !VALUE.test(value)).map(([key, value]) => `${key}: ${value}`);
}

/** Told of each write that a run tries, in the order in which they are made; and asked before it takes the lease. */
export function watched(
  emulator: Pick<Emulator, "reply">,
  tell: (what: string, input: string, isDone: boolean) => void,
  beforeLease: () => Promise<void>,
): Pick<Emulator, "reply"> {
  return {
    reply: async (request, body) => {
      const operation = (request.headers["x-amz-target"] as string | undefined)?.split(".").at(-1) ?? "";
      const isWrite = /^(Create|Delete|Put|Attach|Detach|Update|Provision|Tag|Untag)/.test(operation);
      const isLease = body?.includes("idc:lease:") === true;
      if (isLease && operation === "TagResource") await beforeLease();
      if (!isWrite || body === undefined || isLease) return emulator.reply(request, body);
      tell(operation, body, false);
      const answered = await emulator.reply(request, body);
      if (answered.answer?.status === 200) tell(operation, body, true);
      return answered;
    },
  };
}
