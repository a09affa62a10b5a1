/** How AWS is reached: options that commands share, and which guards a person overrules. */

import type { PlanOptions } from "../plan.ts";
import { oneOf, rate, region } from "./option-values.ts";

export type Flags = Record<string, string | number | boolean | readonly string[] | undefined>;

export const REGION = ["--region <region>", "the region of the Identity Center instance", region] as const;
export const READ_BY = [
  "--read-by <way>",
  "read assignments by pairs (a set in an account; shows everything) or by principals, not by whichever takes fewer calls",
  oneOf("pairs", "principals"),
] as const;
export const RATE = [
  "--requests-per-second <n>",
  "ceiling for each AWS service, before Settings.throttle (AWS allows 20)",
  rate,
] as const;

export function reach(flags: Flags): Pick<PlanOptions, "readBy" | "region" | "requestsPerSecond" | "overrides"> {
  return {
    ...(flags.override === undefined ? {} : { overrides: flags.override as Required<PlanOptions>["overrides"] }),
    ...(typeof flags.readBy === "string" ? { readBy: flags.readBy as Required<PlanOptions>["readBy"] } : {}),
    ...(typeof flags.region === "string" ? { region: flags.region } : {}),
    ...(typeof flags.requestsPerSecond === "number" ? { requestsPerSecond: flags.requestsPerSecond } : {}),
  };
}
