/** The options of `idc show`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import { oneOf } from "../options/option-values.ts";
import type { Flags } from "../options/reach-options.ts";
import type { PlanFormat } from "../plan-text.ts";
import type { Run } from "./run.ts";

export function addShow(program: Command, run: Run): void {
  program
    .command("show")
    .argument("<FILE>", "a plan that idc plan -o wrote")
    .description("show a saved plan, of any age, without AWS: as idc plan printed it")
    .option(
      "--format <format>",
      "text, markdown (for a pull request) or json",
      oneOf("text", "markdown", "json"),
      "text",
    )
    .option("-v, --verbose", "all accounts, every place that asks for a change, and the AWS calls")
    .addHelpText(
      "after",
      "\nExamples:\n  $ idc show plan.json -v\n  $ idc show plan.json --format markdown > comment.md",
    )
    .action((file: string, flags: Flags) => {
      const format = flags.format as PlanFormat;
      const options = { file, format, verbose: flags.verbose === true };
      return run(async (world) => (await import("../show.ts")).runShow(options, world), { json: format === "json" });
    });
}
