/** The options of `idc snapshot`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import { oneOf, STDOUT } from "../options/option-values.ts";
import { type Flags, RATE, REGION, reach } from "../options/reach-options.ts";
import { helpEnd } from "./help-end.ts";
import type { Run } from "./run.ts";

const END = helpEnd({
  exits: [
    [0, "saved, whole"],
    [1, "saved, but something could not be read; or nothing was saved"],
    [4, "no usable credentials, or AWS denied what is to be read"],
  ],
  examples: ["idc snapshot -o live.json && idc plan access --live live.json"],
  see: ["plan"],
});

export function addSnapshot(program: Command, run: Run): void {
  program
    .command("snapshot")
    .description("save what is in AWS now, so that plan --live can read it instead; writes nothing to AWS")
    .requiredOption(
      "-o, --output <file>",
      "the file to write (JSON, for its owner alone: it names people); - is standard output",
    )
    .option("--instance <arn>", "the Identity Center instance, where there are several (default: the only one)")
    .option("--format <format>", "text, or json: what was saved", oneOf("text", "json"), "text")
    .option(...REGION)
    .option(...RATE)
    .addHelpText("after", END)
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
