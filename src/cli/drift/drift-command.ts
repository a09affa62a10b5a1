/** The options of `idc drift`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { configFolder } from "../config-folder.ts";
import { files, oneOf } from "../options/option-values.ts";
import { type Flags, RATE, READ_BY, REGION, reach } from "../options/reach-options.ts";
import type { World } from "../world.ts";
import type { DriftOptions } from "./drift.ts";

const END = helpEnd({
  exits: [
    [0, "what is live is as git says; edits of the config that wait are no drift"],
    [1, "the config is invalid, or not all could be read or told: incomplete"],
    [2, "there is drift; or, in mode observe, a difference that may be drift"],
    [4, "no usable credentials, or AWS denied what is to be read: it is named"],
  ],
  examples: [
    ["idc drift access", "what was changed outside git; changes nothing"],
    ["idc drift access --who", "and who did it, as far as CloudTrail tells"],
    "idc drift access --who --journal apply.jsonl",
    ["idc drift access --format sarif > drift.sarif", "for code scanning"],
    "idc drift access --format json | jq '.rows[] | [.severity, .id]'",
  ],
  see: ["plan", "apply", "doctor"],
});

export function addDrift(program: Command, run: Run, version: string): void {
  program
    .command("drift")
    .argument("[DIR]", "the config folder (default: where idc.yaml is, here or above)")
    .description("what is live and not as git says: added, removed or changed outside; writes nothing")
    .option("--format <format>", "text, markdown, json or sarif", oneOf("text", "markdown", "json", "sarif"), "text")
    .option("-v, --verbose", "all accounts, and the key of each row")
    .option("--who", "look up in CloudTrail who did it (needs cloudtrail:LookupEvents; two calls a second)")
    .option("--journal <file>", "with --who: tell idc's own calls by what apply --journal wrote; again for more", files)
    .option(...REGION)
    .option(...READ_BY)
    .option(...RATE)
    .addHelpText("after", END)
    .action((named: string | undefined, flags: Flags) => {
      const format = flags.format as DriftOptions["format"];
      const body = async (world: World) => {
        const journals = (flags.journal ?? []) as readonly string[];
        const who = flags.who === true || journals.length > 0;
        const options = { format, version, verbose: flags.verbose === true, who, journals, ...reach(flags) };
        return (await import("./drift.ts")).runDrift({ dir: await configFolder(named, world), ...options }, world);
      };
      return run(body, { json: format === "json" || format === "sarif" });
    });
}
