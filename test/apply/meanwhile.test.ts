/** What a run does where memory changes between its plan and its lease. */
import { expect, test } from "vitest";
import { memoryTag } from "../../src/core/memory/memory.ts";
import { type Emulator, startEmulator } from "../../src/emulator/index.ts";
import { overHttp } from "../harness/scenario.ts";
import { withoutSocket } from "../harness/without-socket.ts";
import { type Content, ORGANIZATION } from "../laws/history-content.ts";
import { Graph } from "../laws/history-graph.ts";
import { FULL, run } from "../laws/history-run.ts";

const NONE: Content = { sets: {}, groups: {}, rows: [] };
const SHARED = { sets: { S0: { exclusive: false, policies: [] } }, groups: { G0: [], G2: [] } };
// A row that stays, so that no role goes: that would need a person anyway.
const ONE: Content = { ...SHARED, rows: ["S0 G0 222222222222", "S0 G2 222222222222"] };
const LESS: Content = { ...SHARED, rows: ["S0 G2 222222222222"] };

const clock = {
  now: () => performance.timeOrigin + performance.now(),
  random: Math.random,
  sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds / 50)),
};

/** Runs a commit of the config with nobody there, or with a person; `meanwhile` happens once it asked for the lease. */
async function runAt(emulator: Emulator, graph: Graph, auto: boolean, meanwhile?: () => Promise<void>) {
  let left = meanwhile;
  const seen: Pick<Emulator, "reply"> = {
    reply: async (request, body) => {
      const answered = await emulator.reply(request, body);
      if (left !== undefined && body?.includes("idc:lease:") === true) {
        const now = left;
        left = undefined;
        await now();
      }
      return answered;
    },
  };
  const aws = { ...overHttp(emulator), requestHandler: withoutSocket(seen) };
  const asked = { name: "acme" as const, node: graph.head, clone: FULL, auto, takes: () => true };
  return run(aws, clock, new AbortController().signal, graph, asked);
}

const rowsOf = (emulator: Emulator) =>
  emulator.state().assignments.filter(({ permissionSet }) => permissionSet === "S0");

test("what needs a person by the memory that it finds is left to a person, though it needed nobody before", async () => {
  const emulator = await startEmulator({ organization: ORGANIZATION, operationSeconds: 0.001 });
  try {
    const graph = new Graph({ acme: ONE, beta: NONE }, 40);
    for (const _ of [1, 2]) await runAt(emulator, graph, false);
    expect(rowsOf(emulator)).toHaveLength(2);
    graph.grow({ grow: "edit", by: { acme: LESS, beta: NONE }, part: 2 });
    const { arn, tags } = emulator.state().instance;
    // Another run has found that something is lost.
    const Value = tags[memoryTag("acme")]!.replace(/-$/, "l");
    expect(Value).not.toBe(tags[memoryTag("acme")]);
    const ran = await runAt(emulator, graph, true, async () => {
      const Tags = [{ Key: memoryTag("acme"), Value }];
      await emulator.console("TagResource", { InstanceArn: arn, ResourceArn: arn, Tags });
    });
    expect(ran.outcome?.results.map(({ state, wrote }) => [state, wrote])).toEqual([["held", false]]);
    expect(rowsOf(emulator)).toHaveLength(2);
  } finally {
    await emulator.stop();
  }
});
