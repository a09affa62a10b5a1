import { type Refusal, refusalOf } from "../../src/cli/refusal.ts";
import type { AwsOverride } from "../../src/cli/world.ts";
import type { Change } from "../../src/core/model/change.ts";
import type { Outcome } from "../../src/core/model/outcome.ts";
import type { Override } from "../../src/core/model/override.ts";
import { apply } from "../../src/io/apply/apply.ts";
import { NO_JOURNAL } from "../../src/io/apply/journal.ts";
import { connect } from "../../src/io/aws/connection.ts";
import type { Pacing } from "../../src/io/aws/pacer.ts";
import { IoError } from "../../src/io/io-error.ts";
import { type MadeCommit, madeHistory } from "../harness/made-history.ts";
import { memoryOf, planMade } from "../harness/made-run.ts";
import { type ConfigName, configFor } from "./history-content.ts";
import type { Graph, Node } from "./history-graph.ts";
import { TODAY } from "./random-config.ts";

/** What of a history a clone has. */
export interface Clone {
  /** Commits so far back; all that any branch has, where that is undefined. */
  readonly depth?: number;
  /** Commits that no branch has are gone: those that are not behind the one at hand. */
  readonly pruned?: true;
  /** Commits whose files are not there. */
  readonly hollow: ReadonlySet<string>;
}

export const FULL: Clone = { hollow: new Set() };

export interface Asked {
  readonly name: ConfigName;
  readonly node: Node;
  readonly clone: Clone;
  /** Nobody is there: only what needs nobody is done. */
  readonly auto: boolean;
  readonly uncommitted?: true;
  /** Whether a change that may be made is made: some are not, as if they had failed. */
  readonly takes: (change: Change) => boolean;
  readonly supersede?: string;
  readonly overrideSettings?: true;
  /** Other guards that a person overrules. */
  readonly overrides?: readonly Override[];
}

export interface Ran {
  readonly outcome?: Outcome;
  readonly refusal?: Refusal;
  /** What a person is told where there is neither. */
  readonly error?: string;
}

/** Commits that a clone has. */
export function commitsIn(graph: Graph, { id }: Node, { depth, pruned }: Clone): ReadonlySet<string> {
  if (depth === undefined && pruned === undefined) return new Set(graph.nodes.keys());
  const there = new Set<string>();
  let open = [id];
  for (let left = depth ?? Number.POSITIVE_INFINITY; open.length > 0 && left > 0; left--) {
    for (const one of open) there.add(one);
    open = open.flatMap((one) => graph.node(one).parents);
  }
  return there;
}

async function historyFor(graph: Graph, { name, node, clone, uncommitted }: Asked) {
  const there = commitsIn(graph, node, clone);
  const commits = new Map<string, MadeCommit>();
  for (const id of there) {
    const { parents, contents } = graph.node(id);
    const isWhole = parents.every((parent) => there.has(parent));
    const configs = { [name]: await configFor(name, contents[name]) };
    commits.set(id, { parents: isWhole ? parents : [], configs });
  }
  return madeHistory({
    ...{ commits, head: node.id, path: name, clean: uncommitted !== true, hollow: clone.hollow },
    shallow: clone.depth !== undefined,
  });
}

async function prepare(aws: AwsOverride, clock: Pacing, graph: Graph, asked: Asked) {
  const { name, node, supersede, overrideSettings, uncommitted, overrides: more = [] } = asked;
  const memory = memoryOf(await historyFor(graph, asked), name, {
    ...(supersede === undefined ? {} : { supersede }),
    ...(overrideSettings === undefined ? {} : { overrideSettings }),
  });
  const config = await configFor(name, node.contents[name]);
  const prepared = await planMade(connect({ ...aws, pacing: clock }), clock, config, memory, {
    today: TODAY,
    overrides: [...more, ...(overrideSettings === undefined ? [] : ["settings" as const])],
    ...(uncommitted === undefined ? {} : { uncommitted }),
  });
  const refusal = refusalOf(prepared.plan, { uncommitted: uncommitted === true });
  const { superseded, renames } = prepared.plan.config;
  const isForPerson = asked.auto && (superseded !== undefined || renames !== undefined);
  return {
    run: prepared,
    refusal: isForPerson ? ({ exitCode: 3, code: "needs-a-person", text: "for a person" } as const) : refusal,
  };
}

export async function run(
  aws: AwsOverride,
  clock: Pacing,
  interrupt: AbortSignal,
  graph: Graph,
  asked: Asked,
): Promise<Ran> {
  const isApproved = ({ verdict }: Change) => verdict === "allow" || (verdict === "ask" && !asked.auto);
  try {
    const { run: prepared, refusal } = await prepare(aws, clock, graph, asked);
    if (refusal !== undefined) return { refusal };
    const outcome = await apply(prepared, (change) => isApproved(change) && asked.takes(change), {
      ...{ clock, interrupt, journal: NO_JOURNAL, leaseSeconds: 60, sent: () => {}, progress: () => {} },
      replan: async () => {
        const again = await prepare(aws, clock, graph, asked);
        if (again.refusal !== undefined) throw new IoError(again.refusal.text, again.refusal);
        return again.run;
      },
    });
    return { outcome };
  } catch (error) {
    // What a person is told of; a bug is one here too.
    const name = error instanceof Error ? error.name : "";
    if (name !== "IoError" && name !== "CallError") throw error;
    return { error: String(error) };
  }
}
