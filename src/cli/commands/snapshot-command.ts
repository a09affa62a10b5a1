/** The options of `idc snapshot`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import { oneOf, STDOUT } from "../options/option-values.ts";
import { type Flags, RATE, REGION, reach } from "../options/reach-options.ts";
import type { Run } from "./run.ts";

export function addSnapshot(program: Command, run: Run): void {
  program
    .command("snapshot")
    .description("save all that is live, so that plan --live can read it instead of AWS; writes nothing to AWS")
    .requiredOption(
      "-o, --output <file>",
      "the file to write (JSON, for its owner alone: it names people); - is standard output",
    )
    .option("--instance <arn>", "the Identity Center instance, where there are several")
    .option("--format <format>", "text, or json: what was written", oneOf("text", "json"), "text")
    .option(...REGION)
    .option(...RATE)
    .addHelpText("after", "\nExample:\n  $ idc snapshot -o live.json && idc plan access --live live.json")
    .action((flags: Flags) => {
      const instance = typeof flags.instance === "string" ? { instance: flags.instance } : {};
      const options = {
        output: String(flags.output),
        format: flags.format as "text" | "json",
        ...instance,
        ...reach(flags),
      };
      const json = options.output === STDOUT || options.format === "json";
      return run(async (world) => (await import("../snapshot.ts")).runSnapshot(options, world), { json });
    });
}
