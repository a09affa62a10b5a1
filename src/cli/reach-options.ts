/** How AWS is reached: options that commands share, and which guards a person overrules. */
import { commitName, keyGlob, oneOf, rate, region } from "./option-values.ts";
import type { PlanOptions } from "./plan.ts";

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

export const SUPERSEDE = [
  "--supersede <commit>",
  "set aside what is remembered of that commit, which a refusal named: it is gone for good; needs a person",
  commitName,
] as const;
export const ONLY = ["--only <key-glob>", "only changes whose key matches; completes no commit", keyGlob] as const;
export const REVOKE_ONLY = [
  "--revoke-only",
  "the emergency brake: only revocations, whatever else is wrong; limits ask where they would refuse",
] as const;

/** What of a plan is asked for. */
export function narrowing(flags: Flags): Pick<PlanOptions, "narrowed" | "supersede"> {
  const only = typeof flags.only === "string" ? { only: flags.only } : {};
  const narrowed = { ...only, ...(flags.revokeOnly === true ? { revokeOnly: true as const } : {}) };
  return {
    ...(Object.keys(narrowed).length === 0 ? {} : { narrowed }),
    ...(typeof flags.supersede === "string" ? { supersede: flags.supersede } : {}),
  };
}

export function reach(flags: Flags): Pick<PlanOptions, "readBy" | "region" | "requestsPerSecond" | "overrides"> {
  return {
    ...(flags.override === undefined ? {} : { overrides: flags.override as Required<PlanOptions>["overrides"] }),
    ...(typeof flags.readBy === "string" ? { readBy: flags.readBy as Required<PlanOptions>["readBy"] } : {}),
    ...(typeof flags.region === "string" ? { region: flags.region } : {}),
    ...(typeof flags.requestsPerSecond === "number" ? { requestsPerSecond: flags.requestsPerSecond } : {}),
  };
}
