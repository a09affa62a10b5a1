/**
 * The second credentials of a run: those of a role of the management account, for what a delegated administrator may not do.
 *
 * The role is assumed only where a change that somebody approved needs it, once the run may write. What is made with its credentials is
 * followed and looked at with them too; nothing else is.
 */
import type { Key } from "../../core/base/key.ts";
import { once } from "../../core/base/once.ts";
import { managementNeed, throughManagement } from "../../core/diff/management.ts";
import type { Change } from "../../core/model/change.ts";
import type { Result } from "../../core/model/outcome.ts";
import type { Reader } from "../../core/model/reader.ts";
import { assumeRole, sessionName } from "../aws/assumed-role.ts";
import { CallError, isDenied, wordsWithNeed } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import { makeReader } from "../aws/reader.ts";
import type { Operations } from "./operations.ts";
import type { Run } from "./run.ts";

/** By whose credentials a change is made, followed and looked at. */
export interface Hand {
  readonly connection: Connection;
  readonly operations: Operations;
  readonly reader: Reader;
}

const WAY_OUT = "name a role of it in Settings (management.roleArn), or apply this commit from there";

export class ManagementAccount {
  private readonly run: Pick<Run, "plan" | "live" | "connection">;
  private hand: Hand | undefined;
  private keys: ReadonlySet<Key> = new Set();
  /** Why the role could not be assumed. */
  private refused: CallError | undefined;
  private readonly need: () => ReturnType<typeof managementNeed>;
  private readonly needy: () => ReadonlySet<Key>;

  constructor(run: Pick<Run, "plan" | "live" | "connection">) {
    this.run = run;
    this.need = once(() => managementNeed(run.live));
    this.needy = once(() => new Set(run.plan.management?.changes));
  }

  /** Assumes the role where one of these changes needs it; gives those that can be made. `operationsOf`: follows by a connection. */
  async open(
    approved: (change: Change) => boolean,
    operationsOf: (connection: Connection) => Operations,
  ): Promise<(change: Change) => boolean> {
    const { plan, live, connection } = this.run;
    const roleArn = plan.management?.roleArn;
    const keys = throughManagement(plan.changes.filter(approved), live);
    if (roleArn === undefined || keys.size === 0) return approved;
    try {
      const second = await assumeRole(connection, roleArn, sessionName(plan.config.name));
      this.hand = { connection: second, operations: operationsOf(second), reader: makeReader(second) };
      this.keys = keys;
      return approved;
    } catch (error) {
      // The rest goes on.
      if (!(error instanceof CallError)) throw error;
      this.refused = error;
      const need = this.need();
      return (change) => approved(change) && need(change) === undefined;
    }
  }

  /** Undefined where the caller's own are used. */
  readonly handOf = (key: Key): Hand | undefined => (this.keys.has(key) ? this.hand : undefined);

  /** Why a change is left to the management account; undefined where it is not. */
  whyHeld(change: Change): string | undefined {
    if (this.refused !== undefined && this.need()(change) !== undefined)
      return `needs the management account, whose role cannot be assumed: ${wordsWithNeed(this.refused)}`;
    if (this.run.plan.management?.roleArn !== undefined || !this.needy().has(change.key)) return undefined;
    return `needs the management account: ${change.reasons.join("; ")}; ${WAY_OUT}`;
  }

  /** Whether a change is left to the management account, or waits for one that is: else only mode additive withholds. */
  private isLeft(change: Change): boolean {
    const waits = change.verdict === "withheld" && this.run.plan.config.mode !== "additive";
    return waits || this.whyHeld(change) !== undefined;
  }

  /** What is left to the management account, and results with the action that the caller lacks. */
  left(results: readonly Result[]): { readonly results: readonly Result[]; readonly needsManagement?: readonly Key[] } {
    const changes = new Map(this.run.plan.changes.map((change) => [change.key, change]));
    const isLeft = ({ key, state }: Result) => state === "held" && this.isLeft(changes.get(key)!);
    const left = new Set(results.filter(isLeft).map(({ key }) => key));
    if (left.size === 0) return { results };
    const denied = isDenied(this.refused) ? { denied: this.refused.action } : {};
    return {
      results: results.map((result) => (left.has(result.key) ? { ...result, ...denied } : result)),
      needsManagement: [...left],
    };
  }
}
