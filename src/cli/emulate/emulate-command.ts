/** The options of `idc emulate`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import type { SampleName } from "../../emulator/index.ts";
import type { Flags } from "../options/reach-options.ts";

/** What shells complete of an option that takes other values, too. */
const suggesting = (...choices: readonly string[]) => Object.assign((text: string) => text, { choices });

const ORGANIZATIONS: readonly ("starter" | SampleName)[] = ["starter", "small", "medium", "large", "brownfield"];

export function addEmulate(program: Command, action: (flags: Flags) => Promise<void>): void {
  program
    .command("emulate")
    .description("serve the AWS APIs that idc uses on loopback, for an organization that exists nowhere else")
    .requiredOption(
      "--org <name or file>",
      "starter (for what idc init writes), small, medium, large, brownfield, or an organization file (YAML)",
      suggesting(...ORGANIZATIONS),
    )
    .option("--write-config <dir>", "write a config that says what a named organization holds: its plan is empty")
    .option("--port <port>", "0 for a free one", "0")
    .option("--state <file>", "keep the state in this file, across restarts")
    .option("--operation-seconds <seconds>", "how long asynchronous operations take", "0.5")
    .option("--latency <milliseconds>", "added to every answer", "0")
    .option("--throttle <limit>", "aws, off, or calls a second for each service", suggesting("aws", "off"), "off")
    .option("--outstanding <count>", "asynchronous operations that may be in progress at once", "10")
    .option(
      "--faults <spec>",
      "what goes wrong, as shares of calls: throttle=0.1,error=0.05,drop=0.03,fail=0.02,lag=500ms",
      "",
    )
    .option(
      "--deny <actions>",
      "IAM actions that callers lack, as a list with commas: sso:TagResource,sso:UntagResource",
    )
    .option("--behaviour <name=value...>", "choices where AWS's behaviour is not published (src/emulator/BEHAVIOUR.md)")
    .option("--clock-speed <factor>", "how many times as fast its time goes", "1")
    .option("--caller <account>", "the account that callers belong to (default: the management account)")
    .option("--seed <number>", "ids are made from it", "1")
    .addHelpText(
      "after",
      "\nExamples:\n  $ idc emulate --org starter --port 4566   # prints lines to paste into another shell, then: idc plan access\n  $ idc emulate --org medium --write-config config --throttle aws --latency 60 --faults error=0.02,lag=2s\n  $ idc emulate --org small --deny sso:TagResource,sso:ListTagsForResource   # what idc says without them",
    )
    .action(action);
}
