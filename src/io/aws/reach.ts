/** Reaching AWS for a config: a connection, who asks, and the instance that is meant. */
import type { Settings } from "../../core/model/config.ts";
import type { Ports } from "../ports.ts";
import { connect } from "./connection.ts";
import { readCaller, readInstance } from "./instance.ts";
import { makeReader } from "./reader.ts";

/** What is said by the caller comes before Settings. */
export async function reach(settings: Settings, ports: Pick<Ports, "aws" | "stage">) {
  const { requestsPerSecond = settings.throttle.requestsPerSecond, region = settings.region, ...aws } = ports.aws;
  const connection = connect({ ...aws, requestsPerSecond, ...(region === undefined ? {} : { region }) });
  const reader = makeReader(connection);
  ports.stage("finding the instance", () => connection.measure());
  const used = await connection.region();
  const caller = await readCaller(reader);
  const instance = await readInstance(reader, settings, used, caller);
  return { connection, reader, caller, instance, throttle: { ...settings.throttle, requestsPerSecond } };
}
