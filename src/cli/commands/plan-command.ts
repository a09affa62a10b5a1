/** The options of `idc plan`. What the command does is loaded when it is called. */
import { type Command, Option } from "commander";
import { configFolder } from "../config-folder.ts";
import { narrowing, ONLY, PURGE_ORPHANS, REVOKE_ONLY, SUPERSEDE } from "../options/narrow-options.ts";
import { oneOf, STDOUT } from "../options/option-values.ts";
import { OVERRIDE } from "../options/override-option.ts";
import { type Flags, RATE, READ_BY, REGION, reach } from "../options/reach-options.ts";
import type { PlanOptions } from "../plan.ts";
import type { World } from "../world.ts";
import type { Run } from "./run.ts";

const EXAMPLES = `
Examples:
  $ idc plan access
  $ idc plan access --format json | jq '.changes[].key'
  $ idc plan access --format markdown > comment.md
  $ idc plan access -o plan.json && idc apply plan.json
  $ idc snapshot -o live.json && idc plan access --live live.json`;

const optionsOf = (dir: string, flags: Flags): PlanOptions => ({
  dir,
  format: flags.format as PlanOptions["format"],
  detailedExitcode: flags.detailedExitcode === true,
  verbose: flags.verbose === true,
  ...(typeof flags.output === "string" ? { output: flags.output } : {}),
  ...(typeof flags.live === "string" ? { live: flags.live } : {}),
  ...reach(flags),
  ...narrowing(flags),
});

const live = (): Option =>
  new Option("--live <file>", "from a snapshot that idc snapshot wrote, without a call to AWS").conflicts([
    "region",
    "readBy",
    "requestsPerSecond",
  ]);

export function addPlan(program: Command, run: Run): void {
  program
    .command("plan")
    .argument("[DIR]", "the config folder (default: where idc.yaml is, here or above)")
    .description("show what would change, for whom, at what cost; writes nothing")
    .option(
      "--format <format>",
      "text, markdown (for a pull request) or json",
      oneOf("text", "markdown", "json"),
      "text",
    )
    .option("-v, --verbose", "all accounts, every place that asks for a change, and the AWS calls")
    .option("--detailed-exitcode", "exit 2 where there are changes")
    .option(...OVERRIDE)
    .option(...ONLY)
    .option(...REVOKE_ONLY)
    .option(...PURGE_ORPHANS)
    .option(...SUPERSEDE)
    .option(
      "-o, --output <file>",
      "save the plan too, as JSON, for idc apply FILE; - is standard output, and what is for people goes to standard error",
    )
    .addOption(live())
    .option(...REGION)
    .option(...READ_BY)
    .option(...RATE)
    .addHelpText("after", EXAMPLES)
    .action((named: string | undefined, flags: Flags) => {
      const json = flags.format === "json" || flags.output === STDOUT;
      const body = async (world: World) => {
        const options = optionsOf(await configFolder(named, world), flags);
        return (await import("../plan.ts")).runPlan(options, world);
      };
      return run(body, { json });
    });
}
