/** How AWS is reached: options that commands share, and which guards a person overrules. */

import { REQUESTS_PER_SECOND } from "../../core/config/check/limits.ts";
import type { PlanOptions } from "../plan.ts";
import { oneOf, rate, region } from "./option-values.ts";

export type Flags = Record<string, string | number | boolean | readonly string[] | undefined>;

export const LIVE = [
  "--live <file>",
  "from a snapshot that idc snapshot wrote, without a call to AWS (default: AWS itself)",
] as const;
export const REGION = [
  "--region <region>",
  "the region of the Identity Center instance (default: that of Settings, then AWS_REGION, then the profile's)",
  region,
] as const;
export const READ_BY = [
  "--read-by <way>",
  "how assignments are read: pairs asks for each permission set in each account, and shows everything; principals asks for each user and group (default: whichever takes fewer calls)",
  oneOf("pairs", "principals"),
] as const;
export const RATE = [
  "--requests-per-second <n>",
  `at most so many calls a second to each AWS service; AWS allows 20 (default: that of Settings, or ${REQUESTS_PER_SECOND})`,
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
