/** The options of `idc lock`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { configFolder } from "../config-folder.ts";
import { oneOf } from "../options/option-values.ts";
import { type Flags, RATE, REGION, reach } from "../options/reach-options.ts";
import type { World } from "../world.ts";

const END = helpEnd({
  exits: [
    [0, "idc.lock.yaml is up to date"],
    [1, "nothing was written: --check, an invalid config, or an incomplete reading"],
    [4, "no usable credentials, or AWS denied what is to be read"],
  ],
  examples: [
    ["idc lock access && git add access/idc.lock.yaml", "from then on plans hold back what differs"],
    ["idc lock access --check", "writes nothing; says what is out of date"],
    ["git merge main; idc lock access", "resolves conflicts in it by looking again"],
  ],
  see: ["plan", "drift"],
});

export function addLock(program: Command, run: Run): void {
  program
    .command("lock")
    .argument("[DIR]", "the config folder (default: where idc.yaml is, here or above)")
    .description(
      "record what the config's names are bound to and where accounts stand, in idc.lock.yaml beside Settings",
    )
    .option("--check", "write nothing; exit 1 where the file is out of date")
    .option("--format <format>", "text or json", oneOf("text", "json"), "text")
    .option(...REGION)
    .option(...RATE)
    .addHelpText("after", END)
    .action((named: string | undefined, flags: Flags) => {
      const format = flags.format as "text" | "json";
      const body = async (world: World) => {
        const dir = await configFolder(named, world);
        const { runLock } = await import("./lock.ts");
        return runLock({ dir, format, check: flags.check === true, ...reach(flags) }, world);
      };
      return run(body, { json: format === "json" });
    });
}
