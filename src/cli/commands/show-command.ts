/** The options of `idc show`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import type { Flags } from "../options/reach-options.ts";
import { PLAN_FORMAT, PRIVACY, privacyOf, VERBOSE, wrongPrivacy } from "../options/shown-options.ts";
import type { PlanFormat } from "../plan-text.ts";
import { helpEnd } from "./help-end.ts";
import type { Run } from "./run.ts";

const END = helpEnd({
  exits: [
    [0, "shown"],
    [3, "damaged, or not written by idc plan -o"],
  ],
  examples: ["idc show plan.json -v", "idc show plan.json --format markdown > comment.md"],
  see: ["plan", "apply"],
});

export function addShow(program: Command, run: Run, version: string): void {
  program
    .command("show")
    .argument("<FILE>", "a file that idc plan -o wrote")
    .description("show a saved plan as idc plan printed it, without AWS, however old it is")
    .option(...PLAN_FORMAT)
    .option(...VERBOSE)
    .option(...PRIVACY)
    .addHelpText("after", END)
    .action((file: string, flags: Flags, command: Command) => {
      const wrong = wrongPrivacy(flags);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      const format = flags.format as PlanFormat;
      const options = { file, format, version, verbose: flags.verbose === true, ...privacyOf(flags) };
      const json = format === "json" || format === "sarif";
      return run(async (world) => (await import("../show.ts")).runShow(options, world), { json });
    });
}
