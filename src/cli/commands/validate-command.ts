/** The options of `idc validate`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import { configFolder } from "../config-folder.ts";
import { oneOf } from "../options/option-values.ts";
import type { Flags } from "../options/reach-options.ts";
import type { ValidateOptions } from "../validate.ts";
import type { World } from "../world.ts";
import { helpEnd } from "./help-end.ts";
import type { Run } from "./run.ts";

const END = helpEnd({
  exits: [
    [0, "valid, perhaps with warnings"],
    [1, "invalid: every mistake is listed, with file:line:column"],
  ],
  examples: ["idc validate access", "idc validate access --format json | jq '.diagnostics[].code'"],
  see: ["plan"],
});

export function addValidate(program: Command, run: Run, version: string): void {
  program
    .command("validate")
    .argument("[DIR]", "the config folder (default: where idc.yaml is, here or above)")
    .description("check everything that can be known without AWS: schema, references, policies, quotas")
    .option("--format <format>", "text, json or sarif (for code scanning)", oneOf("text", "json", "sarif"), "text")
    .addHelpText("after", END)
    .action((named: string | undefined, flags: Flags) => {
      const format = flags.format as ValidateOptions["format"];
      const body = async (world: World) => {
        const dir = await configFolder(named, world);
        return (await import("../validate.ts")).runValidate({ dir, format, version }, world);
      };
      return run(body, { json: format !== "text" });
    });
}
