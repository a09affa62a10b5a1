/** The options of `idc validate`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import { oneOf } from "../options/option-values.ts";
import type { Flags } from "../options/reach-options.ts";
import type { Run } from "./run.ts";

export function addValidate(program: Command, run: Run): void {
  program
    .command("validate")
    .argument("[DIR]", "the config folder", ".")
    .description("check everything that can be known without AWS: schema, references, policies, quotas")
    .option("--format <format>", "text or json", oneOf("text", "json"), "text")
    .addHelpText("after", "\nExample:\n  $ idc validate access")
    .action((dir: string, flags: Flags) => {
      const format = flags.format as "text" | "json";
      const body = async () => import("../validate.ts");
      return run(async (world) => (await body()).runValidate({ dir, format }, world), { json: format === "json" });
    });
}
