/** The options of `idc plan`. What the command does is loaded when it is called. */
import { type Command, Option } from "commander";
import { configFolder } from "../config-folder.ts";
import { NOTIFY, NOTIFY_FORMAT, notifyIn, wrongNotify } from "../notify/notify-options.ts";
import { narrowing, ONLY, PURGE_ORPHANS, REVOKE_ONLY, SUPERSEDE } from "../options/narrow-options.ts";
import { STDOUT } from "../options/option-values.ts";
import { OVERRIDE } from "../options/override-option.ts";
import { type Flags, RATE, READ_BY, REGION, reach } from "../options/reach-options.ts";
import { PLAN_FORMAT, PRIVACY, privacyOf, VERBOSE, wrongPrivacy, wrongSarif } from "../options/shown-options.ts";
import type { PlanOptions } from "../plan.ts";
import type { World } from "../world.ts";
import { helpEnd } from "./help-end.ts";
import type { Run } from "./run.ts";

const END = helpEnd({
  exits: [
    [0, "planned, with or without changes"],
    [1, "the config is invalid, or something could not be read: incomplete"],
    [2, "there are changes, with --detailed-exitcode"],
    [3, "a change is refused, by a guard or a limit in Settings"],
    [4, "no usable credentials, or AWS denied what is to be read"],
  ],
  examples: [
    "idc plan access",
    ["idc plan access --format markdown > comment.md", "for a pull request"],
    ["idc plan access --format sarif > idc.sarif", "for code scanning"],
    "idc plan access --format json | jq '.changes[].key'",
    ["idc plan access -o plan.json && idc apply plan.json", "at most what was saved is applied"],
    ["idc snapshot -o live.json && idc plan access --live live.json", "without AWS, as often as you like"],
  ],
  see: ["show", "apply", "snapshot"],
});

const optionsOf = (dir: string, flags: Flags, version: string): PlanOptions => ({
  dir,
  version,
  format: flags.format as PlanOptions["format"],
  detailedExitcode: flags.detailedExitcode === true,
  verbose: flags.verbose === true,
  ...(typeof flags.output === "string" ? { output: flags.output } : {}),
  ...(typeof flags.live === "string" ? { live: flags.live } : {}),
  ...reach(flags),
  ...narrowing(flags),
  ...privacyOf(flags),
});

const live = (): Option =>
  new Option("--live <file>", "what is live, from a file that idc snapshot wrote, instead of AWS").conflicts([
    "region",
    "readBy",
    "requestsPerSecond",
  ]);

export function addPlan(program: Command, run: Run, version: string): void {
  program
    .command("plan")
    .argument("[DIR]", "the config folder (default: where idc.yaml is, here or above)")
    .description("show what would change, for whom, at what cost; writes nothing")
    .option(...PLAN_FORMAT)
    .option(...VERBOSE)
    .option(...PRIVACY)
    .option("--detailed-exitcode", "exit with 2 instead of 0 where there are changes")
    .option(...OVERRIDE)
    .option(...ONLY)
    .option(...REVOKE_ONLY)
    .option(...PURGE_ORPHANS)
    .option(...SUPERSEDE)
    .option(
      "-o, --output <file>",
      "save the plan, too, as JSON for idc apply and idc show; - is standard output, and what is for people goes to standard error",
    )
    .addOption(live())
    .option(...NOTIFY)
    .option(...NOTIFY_FORMAT)
    .option(...REGION)
    .option(...READ_BY)
    .option(...RATE)
    .addHelpText("after", END)
    .action((named: string | undefined, flags: Flags, command: Command) => {
      const toStdout = flags.output === STDOUT;
      const wrong = wrongNotify(flags) ?? wrongPrivacy(flags, toStdout) ?? wrongSarif(flags, toStdout);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      const json = flags.format === "json" || flags.format === "sarif" || toStdout;
      const body = async (world: World) => {
        const options = optionsOf(await configFolder(named, world), flags, version);
        return (await import("../plan.ts")).runPlan(options, world);
      };
      return run(body, { json, notify: notifyIn(flags, "plan"), ...privacyOf(flags) });
    });
}
