/** The options of `idc suggest`. What the command does is loaded when it is called. */
import { Argument, type Command } from "commander";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { configFolder } from "../config-folder.ts";
import { oneOf } from "../options/option-values.ts";
import { type Flags, LIVE, RATE, REGION, reach } from "../options/reach-options.ts";
import type { World } from "../world.ts";

const END = helpEnd({
  exits: [
    [0, "suggested, or there is nothing to suggest"],
    [1, "the config is invalid"],
    [4, "no usable credentials, or AWS denied what is to be read"],
  ],
  examples: [
    ["idc suggest selectors access", "prints a diff, and what it would give tomorrow"],
    "idc snapshot -o live.json && idc suggest selectors access --live live.json",
  ],
  see: ["import", "plan"],
});

export function addSuggest(program: Command, run: Run): void {
  program
    .command("suggest")
    .description("selectors (an OU, a tag, all) that mean the same today as lists of account ids, as a diff to review")
    .addArgument(new Argument("<what>", "selectors").choices(["selectors"]))
    .argument("[DIR]", "the config folder (default: where idc.yaml is, here or above)")
    .option(...LIVE)
    .option("--format <format>", "text or json", oneOf("text", "json"), "text")
    .option("--instance <arn>", "the Identity Center instance, where there are several (default: the only one)")
    .option(...REGION)
    .option(...RATE)
    .addHelpText("after", END)
    .action((_: string, named: string | undefined, flags: Flags) => {
      const format = flags.format as "text" | "json";
      const live = typeof flags.live === "string" ? { live: flags.live } : {};
      const instance = typeof flags.instance === "string" ? { instance: flags.instance } : {};
      const body = async (world: World) => {
        const dir = await configFolder(named, world);
        return (await import("./suggest.ts")).runSuggest({ dir, format, ...live, ...instance, ...reach(flags) }, world);
      };
      return run(body, { json: format === "json" });
    });
}
