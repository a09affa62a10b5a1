/** How AWS is reached: options that commands share. */
import { oneOf, rate } from "./option-values.ts";

export const REGION = ["--region <region>", "the region of the Identity Center instance"] as const;
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
