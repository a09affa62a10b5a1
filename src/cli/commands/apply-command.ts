/** The options of `idc apply`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import { configFolder } from "../config-folder.ts";
import { NOTIFY, NOTIFY_FORMAT, notifyIn, wrongNotify } from "../notify/notify-options.ts";
import type { ApplyOptions } from "../options/apply-options.ts";
import { narrowing, ONLY, PURGE_ORPHANS, REVOKE_ONLY, SUPERSEDE } from "../options/narrow-options.ts";
import { LEASE, oneOf, seconds } from "../options/option-values.ts";
import { OVERRIDE } from "../options/override-option.ts";
import { type Flags, RATE, READ_BY, REGION, reach } from "../options/reach-options.ts";
import type { World } from "../world.ts";
import { helpEnd } from "./help-end.ts";
import type { Run } from "./run.ts";

const END = helpEnd({
  exits: [
    [0, "done, nothing left to do"],
    [1, "invalid config, failed before the first write, or you said no"],
    [3, "refused or held: a guard, an old commit, a folder that is not committed"],
    [4, "no usable credentials, or AWS denied what is needed"],
    [5, "something written and something left, or a revocation left to others"],
    [64, "wrong use, or there is no terminal to ask on and no --auto-approve"],
    [130, "interrupted before the first write"],
  ],
  examples: [
    "idc apply access",
    ["idc apply access --auto-approve", "from a pipeline"],
    ["idc plan access -o plan.json && idc apply plan.json", "somebody approves plan.json in between"],
    ["idc apply access --auto-approve --notify env:SLACK_URL", "and tell a channel"],
    ["idc apply access --override revocations", "after a plan was refused for how much it takes away"],
  ],
  see: ["plan", "show", "release"],
});

const optionsOf = (dir: string, flags: Flags): ApplyOptions => ({
  ...{ dir, format: flags.format as ApplyOptions["format"], autoApprove: flags.autoApprove === true },
  ...(typeof flags.journal === "string" ? { journal: flags.journal } : {}),
  ...(typeof flags.leaseSeconds === "number" ? { leaseSeconds: flags.leaseSeconds } : {}),
  ...(flags.uncommitted === true ? { uncommitted: true as const } : {}),
  ...reach(flags),
  ...narrowing(flags),
});

export function addApply(program: Command, run: Run): void {
  program
    .command("apply")
    .argument(
      "[DIR or FILE]",
      "the config folder (default: where idc.yaml is, here or above), or a file that idc plan -o wrote: at most what is in it is done, and nobody is asked",
    )
    .description("make AWS as the config says: plan, show it, ask, write")
    .option("--auto-approve", "do not ask; changes that need a person's yes are not made (a plan file is that yes)")
    .option(...ONLY)
    .option(...REVOKE_ONLY)
    .option(...PURGE_ORPHANS)
    .option(...SUPERSEDE)
    .option(
      "--uncommitted",
      "apply the folder as it is, though no commit has it: things are made, and nothing is changed or taken away",
    )
    .option("--journal <file>", "append a line of JSON to this file before and after each write to AWS")
    .option("--lease-seconds <n>", LEASE, seconds)
    .option(...NOTIFY)
    .option(...NOTIFY_FORMAT)
    .option("--format <format>", "text or json", oneOf("text", "json"), "text")
    .option(...OVERRIDE)
    .option(...REGION)
    .option(...READ_BY)
    .option(...RATE)
    .addHelpText("after", END)
    .action((named: string | undefined, flags: Flags, command: Command) => {
      const wrong = wrongNotify(flags);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      const body = async (world: World) => {
        const options = optionsOf(await configFolder(named, world), flags);
        return (await import("../apply.ts")).runApply(options, world);
      };
      return run(body, { json: flags.format === "json", notify: notifyIn(flags, "outcome") });
    });
}
