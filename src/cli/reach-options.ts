/** Options of the commands that reach AWS: where it is, how fast it is asked, which guards a person overrules. */
import { rate } from "./option-values.ts";
import type { PlanOptions } from "./plan.ts";

export type Flags = Record<string, string | number | boolean | readonly string[] | undefined>;

export const REGION = ["--region <region>", "the region of the Identity Center instance"] as const;
export const RATE = [
  "--requests-per-second <n>",
  "ceiling for each AWS service, before Settings.throttle (AWS allows 20)",
  rate,
] as const;

export function reach(flags: Flags): Pick<PlanOptions, "region" | "requestsPerSecond" | "overrides"> {
  return {
    ...(flags.override === undefined ? {} : { overrides: flags.override as Required<PlanOptions>["overrides"] }),
    ...(typeof flags.region === "string" ? { region: flags.region } : {}),
    ...(typeof flags.requestsPerSecond === "number" ? { requestsPerSecond: flags.requestsPerSecond } : {}),
  };
}
