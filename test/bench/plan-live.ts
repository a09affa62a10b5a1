/** Plans a config against an endpoint, as `idc plan` does it: the process whose CPU and memory are measured. */
import { prepare } from "../../src/cli/plan.ts";
import { fastWorld } from "./fast-world.ts";

export interface LivePlan {
  /** What is wrong with it: nothing where it is empty and complete. */
  readonly wrong: readonly string[];
  /** When it was made, in the machine's milliseconds since 1970. */
  readonly madeAt: number;
}

export async function planLive(folder: string, endpoint: string, speed: number, rate: number): Promise<LivePlan> {
  const said: string[] = [];
  const credentials = { accessKeyId: "bench", secretAccessKey: "bench" };
  const aws = { endpoint, region: "eu-west-1", credentials, requestsPerSecond: rate };
  const prepared = await prepare({ dir: folder, aws }, fastWorld(folder, speed, said));
  const madeAt = Date.now();
  if (prepared === undefined) throw new Error(`no plan:\n${said.join("").slice(0, 2000)}`);
  const { changes, unknown, blocked, diagnostics, config } = prepared.plan;
  const wrong = [
    ...changes.map(({ action, key }) => `${action} ${key}`),
    ...unknown.map(({ pattern, reason }) => `unknown ${pattern}: ${reason}`),
    ...blocked.map((key) => `blocked ${key}`),
    ...diagnostics.filter(({ severity }) => severity === "error").map((one) => JSON.stringify(one)),
    ...(config.state === "believed" ? [] : [`the base is ${config.state}`]),
  ];
  return { wrong: wrong.slice(0, 20), madeAt };
}
