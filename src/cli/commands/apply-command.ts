/** The options of `idc apply`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import { configFolder } from "../config-folder.ts";
import type { ApplyOptions } from "../options/apply-options.ts";
import { narrowing, ONLY, PURGE_ORPHANS, REVOKE_ONLY, SUPERSEDE } from "../options/narrow-options.ts";
import { oneOf, seconds } from "../options/option-values.ts";
import { OVERRIDE } from "../options/override-option.ts";
import { type Flags, RATE, READ_BY, REGION, reach } from "../options/reach-options.ts";
import type { World } from "../world.ts";
import type { Run } from "./run.ts";

const EXAMPLES = `
Examples:
  $ idc apply access
  $ idc apply access --auto-approve   # from a pipeline
  $ idc plan access -o plan.json && idc apply plan.json   # somebody approves plan.json in between`;

const optionsOf = (dir: string, flags: Flags): ApplyOptions => ({
  ...{ dir, format: flags.format as ApplyOptions["format"], autoApprove: flags.autoApprove === true },
  ...(typeof flags.journal === "string" ? { journal: flags.journal } : {}),
  ...(typeof flags.leaseSeconds === "number" ? { leaseSeconds: flags.leaseSeconds } : {}),
  ...(flags.uncommitted === true ? { uncommitted: true as const } : {}),
  ...reach(flags),
  ...narrowing(flags),
});

export function addApply(program: Command, run: Run): void {
  program
    .command("apply")
    .argument(
      "[DIR or FILE]",
      "the config folder (default: where idc.yaml is, here or above), or a plan that idc plan -o wrote: at most that is done, unasked",
    )
    .description("make it so, after you said yes")
    .option("--auto-approve", "do not ask; what needs a person's yes is held (a plan file is that yes)")
    .option(...ONLY)
    .option(...REVOKE_ONLY)
    .option(...PURGE_ORPHANS)
    .option(...SUPERSEDE)
    .option("--uncommitted", "apply the folder as it is, though no commit has it: then only things are made")
    .option("--journal <file>", "append a line of JSON before and after each write, flushed to disk")
    .option("--lease-seconds <n>", "for how long others wait for this run, should it be killed (300)", seconds)
    .option("--format <format>", "text or json", oneOf("text", "json"), "text")
    .option(...OVERRIDE)
    .option(...REGION)
    .option(...READ_BY)
    .option(...RATE)
    .addHelpText("after", EXAMPLES)
    .action((named: string | undefined, flags: Flags) => {
      const body = async (world: World) => {
        const options = optionsOf(await configFolder(named, world), flags);
        return (await import("../apply.ts")).runApply(options, world);
      };
      return run(body, { json: flags.format === "json" });
    });
}
