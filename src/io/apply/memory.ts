/**
 * Memory, written: before a run's first write what it is about to write from, and at its end whether anything is left.
 *
 * Every call is one TagResource, so that what belongs together is there together; tags that are of no use any more go
 * after it.
 */
import type { JsonObject } from "../../core/base/json.ts";
import {
  begun,
  completedBy,
  type Memory,
  memoryTag,
  supersededIn,
  supersededTag,
  wasWritten,
  writeMemory,
  writerTag,
} from "../../core/memory/memory.ts";
import type { Basis } from "../../core/memory/remembered.ts";
import { fingerprintOf } from "../../core/memory/tags.ts";
import type { Outcome, Result } from "../../core/model/outcome.ts";
import { appliedTag, LONGEST_VALUE, writePointer, writeWriter } from "../../core/model/own-tags.ts";
import type { Plan } from "../../core/model/plan.ts";
import type { Step } from "../../core/model/step.ts";
import { unfinishedIn } from "../../core/plan/marking.ts";
import { askedBeside, besideTold, refusedBeside } from "../../core/plan/open/beside.ts";

type Tags = Readonly<Record<string, string>>;

/** What a run needs to remember itself. */
export interface Memorable {
  readonly plan: Plan;
  readonly basis: Basis;
  /** Tags of the instance, as they were read first. */
  readonly tags: Tags;
  /** The hash of the config folder's path. */
  readonly folderHash: string;
  /** A run of what no commit has. */
  readonly uncommitted?: true | undefined;
  /** Nobody was asked. */
  readonly unattended?: true | undefined;
}

/** Why the instance must not remember this commit as completed, or nothing. */
export function unfinished(plan: Plan, results: readonly Result[]): string | undefined {
  const left = results.some(({ state }) => state !== "done") ? "something is left to do" : undefined;
  if (plan.unknown.length + plan.blocked.length > 0) return unfinishedIn(plan);
  return left ?? unfinishedIn(plan);
}

const NEW_ROLE =
  "the last completed commit does not name management.roleArn of Settings, so a person has to apply this one";

const LETS_GO = "idc.lock.yaml would hold back less than before, so a person has to apply this commit";

interface Writing {
  readonly set: Tags;
  readonly gone: readonly string[];
}

export class RunMemory {
  private readonly run: Memorable;
  private readonly name: string;
  /** What the next write is made over. */
  private memory: Memory;
  private tags: Tags;
  /** What reading the tags may show while this run writes: what was, and what it wrote itself. */
  private readonly known = new Set<string>();

  constructor(run: Memorable) {
    this.run = run;
    this.name = run.plan.config.name;
    this.memory = run.basis.memory;
    this.tags = run.tags;
    this.know();
  }

  private know(): void {
    this.known.add(fingerprintOf(this.name, this.tags));
  }

  /** Whether nobody else wrote a memory. */
  isOurs(tags: Tags): boolean {
    return this.known.has(fingerprintOf(this.name, tags));
  }

  /** Tags of a former name that are ours to take away. */
  private formerTags(): readonly string[] {
    const { renames } = this.run.plan.config;
    if (renames === undefined) return [];
    const old = supersededIn(renames, this.tags).map((number) => supersededTag(renames, number));
    return [memoryTag(renames), appliedTag(renames), writerTag(renames), ...old].filter(
      (tag) => this.tags[tag] !== undefined,
    );
  }

  /** Memories that were set aside under a former name, and the one that this run sets aside. */
  private setAside(): Tags {
    const { basis, plan } = this.run;
    const { renames } = plan.config;
    const former = renames === undefined ? [] : supersededIn(renames, this.tags);
    const moved = former.map((number) => [
      supersededTag(this.name, number),
      this.tags[supersededTag(renames!, number)]!,
    ]);
    const last = Math.max(0, ...former, ...supersededIn(this.name, this.tags));
    const own = (basis.setAside ?? []).map((memory, index) => [
      supersededTag(this.name, last + 1 + index),
      writeMemory(memory),
    ]);
    return Object.fromEntries([...moved, ...own]);
  }

  private note(memory: Memory): Tags {
    const { caller, made } = this.run.plan;
    return { [memoryTag(this.name)]: writeMemory(memory), [writerTag(this.name)]: writeWriter(caller.arn, made) };
  }

  /** Before the first write. */
  begin(): readonly Step[] {
    const { plan, folderHash, uncommitted } = this.run;
    // What a folder says that is not as its commit, the commit does not: nothing was written from that one.
    const next = begun(this.memory, uncommitted === true ? undefined : plan.config.commit, folderHash);
    this.memory = uncommitted === true ? { ...next, uncommitted: true } : next;
    // What older versions read is set aside with the rest: were it left, it would be news to the next run.
    const older = appliedTag(this.name);
    const isAside = this.run.basis.setAside !== undefined && this.tags[older] !== undefined;
    const gone = [...this.formerTags(), ...(isAside ? [older] : [])];
    return this.steps({ set: { ...this.note(this.memory), ...this.setAside() }, gone });
  }

  /**
   * What is there to be remembered of a run in which nothing was left; no steps where all of it is remembered already.
   */
  complete(): readonly Step[] {
    const { plan, folderHash } = this.run;
    const { commit = "", path = "." } = plan.config;
    const { memory, name } = this;
    const aside = supersededIn(name, this.tags).map((number) => supersededTag(name, number));
    const pointer = writePointer(commit, path);
    const fits = pointer.length <= LONGEST_VALUE;
    const uncommitted = plan.leftAlone.some(({ why }) => why === "uncommitted");
    const isSaid =
      this.tags[appliedTag(name)] === (fits ? pointer : undefined) && this.tags[memoryTag(name)] !== undefined;
    const isSame =
      memory.completed?.commit === commit &&
      memory.written === undefined &&
      memory.folderHash === folderHash &&
      memory.uncommitted === uncommitted &&
      !memory.lost;
    if (isSaid && isSame && aside.length === 0 && plan.config.renames === undefined) return [];
    const counted = memory === this.run.basis.memory ? begun(memory, undefined, folderHash) : memory;
    this.memory = { ...completedBy(counted, commit, plan.made.slice(0, "2026-11-24".length)), uncommitted };
    const gone = [...aside, ...this.formerTags(), ...(fits ? [] : [appliedTag(name)])];
    const set = { ...this.note(this.memory), ...(fits ? { [appliedTag(name)]: pointer } : {}) };
    return this.steps({ set, gone: gone.filter((tag) => this.tags[tag] !== undefined) });
  }

  private steps({ set, gone }: Writing): readonly Step[] {
    const { arn } = this.run.plan.instance;
    const step = (operation: "TagResource" | "UntagResource", more: JsonObject): Step => {
      return { service: "sso-admin", operation, input: { InstanceArn: arn, ResourceArn: arn, ...more }, locks: [] };
    };
    this.tags = { ...this.tags, ...set };
    this.know();
    const tag = step("TagResource", { Tags: Object.entries(set).map(([Key, Value]) => ({ Key, Value })) });
    if (gone.length === 0) return [tag];
    this.tags = Object.fromEntries(Object.entries(this.tags).filter(([key]) => !gone.includes(key)));
    this.know();
    return [tag, step("UntagResource", { TagKeys: gone })];
  }

  /**
   * Whether there is something to be remembered though nothing is made: assignments that nobody declared are revoked
   * from the run on that comes after the one which told of them.
   */
  get tells(): boolean {
    const { plan, uncommitted } = this.run;
    const { commit, mode } = plan.config;
    if (uncommitted === true || commit === undefined || mode !== "full") return false;
    return plan.leftAlone.some(({ why }) => why === "first-seen") && !wasWritten(this.memory, commit);
  }

  /** Whether this run's commit can be remembered as completed at all, whatever becomes of the changes. */
  get problem(): Outcome["pointer"] | undefined {
    const { plan, uncommitted, unattended } = this.run;
    const advanced = false;
    // Once it is remembered as applied, its role is used by runs that ask nobody.
    if (unattended === true && plan.management?.isNew === true)
      return { advanced, reason: NEW_ROLE, needsPerson: true };
    // Once it is completed, the locks of earlier commits count no more.
    if (unattended === true && plan.letsGo !== undefined) return { advanced, reason: LETS_GO, needsPerson: true };
    const refused = refusedBeside(plan)[0];
    if (refused !== undefined) return { advanced, reason: besideTold(refused), refused: true };
    const asked = unattended === true ? askedBeside(plan)[0] : undefined;
    if (asked !== undefined) return { advanced, reason: besideTold(asked), needsPerson: true };
    if (uncommitted === true) return { advanced, reason: "the run was of what no commit has", holdsRemovals: true };
    return plan.config.commit === undefined ? { advanced, reason: "no commit" } : undefined;
  }
}
