/** How a plan is shown, whether it was just made or saved. */
import { oneOf } from "./option-values.ts";

export const PLAN_FORMAT = [
  "--format <format>",
  "text, markdown (for a pull request) or json",
  oneOf("text", "markdown", "json"),
  "text",
] as const;
export const VERBOSE = [
  "-v, --verbose",
  "all accounts, every line of config that asks for a change, and the AWS calls",
] as const;
