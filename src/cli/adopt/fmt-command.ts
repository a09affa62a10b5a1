/** The options of `idc fmt`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { configFolder } from "../config-folder.ts";
import { oneOf } from "../options/option-values.ts";
import type { Flags } from "../options/reach-options.ts";
import type { World } from "../world.ts";

const END = helpEnd({
  exits: [
    [0, "laid out, or was already"],
    [1, "--check found work, or a file was left alone: why is said"],
  ],
  examples: [
    "idc fmt access",
    ["idc fmt access --check", "for CI: writes nothing, lists what would change"],
    ["idc fmt access --diff", "shows what would change, and writes nothing"],
    ["idc fmt access --schema", "editors then complete and check every file"],
  ],
  see: ["validate", "import"],
});

export function addFmt(program: Command, run: Run): void {
  program
    .command("fmt")
    .argument("[DIR]", "the config folder (default: where idc.yaml is, here or above)")
    .description(
      "lay files out: the order of keys, indentation, blank lines; values (also what is in [ ] and { }), quotes and comments are kept",
    )
    .option("--check", "write nothing; exit code 1 where a file is not laid out")
    .option("--diff", "write nothing; print what would change, as git apply reads it")
    .option("--schema", "put the schema's line for editors on top of each file that has none")
    .option("--format <format>", "text or json", oneOf("text", "json"), "text")
    .addHelpText("after", END)
    .action((named: string | undefined, flags: Flags, command: Command) => {
      const format = flags.format as "text" | "json";
      if (flags.diff === true && format === "json") command.error("error: --diff prints a diff, and no JSON");
      const [check, diff, schema] = [flags.check === true, flags.diff === true, flags.schema === true];
      const body = async (world: World) => {
        const dir = await configFolder(named, world);
        return (await import("./fmt.ts")).runFmt({ dir, check, diff, schema, format }, world);
      };
      return run(body, { json: format === "json" });
    });
}
