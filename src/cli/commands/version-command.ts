/** `idc version`: as `--version`; as JSON, with what it runs on. */
import type { Command } from "commander";
import { renderJson } from "../../render/text.ts";
import { oneOf } from "../options/option-values.ts";
import type { Flags } from "../options/reach-options.ts";
import { helpEnd } from "./help-end.ts";
import type { Run } from "./run.ts";

export function addVersion(program: Command, run: Run, version: string): void {
  program
    .command("version")
    .description("which idc this is")
    .option("--format <format>", "text, or json with what it runs on", oneOf("text", "json"), "text")
    .addHelpText("after", helpEnd({ examples: ["idc version --format json"] }))
    .action((flags: Flags) =>
      run(
        async (world) => {
          const known = {
            format: "idc-version",
            version: 1,
            idc: version,
            node: process.version,
            platform: process.platform,
          };
          world.out(flags.format === "json" ? renderJson(known) : `${version}\n`);
          return 0;
        },
        { json: flags.format === "json" },
      ),
    );
}
