/** The options of `idc emulate`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import type { SampleName } from "../../emulator/index.ts";
import { helpEnd } from "../commands/help-end.ts";
import type { Flags } from "../options/reach-options.ts";

/** What shells complete of an option that takes other values, too. */
const suggesting = (...choices: readonly string[]) => Object.assign((text: string) => text, { choices });

const ORGANIZATIONS: readonly ("starter" | SampleName)[] = ["starter", "small", "medium", "large", "brownfield"];

const END = helpEnd({
  examples: [
    ["idc emulate --org starter --port 4566", "prints lines to paste into another shell; there: idc plan access"],
    [
      "idc emulate --org medium --write-config config --faults error=0.02,lag=2s",
      "a config to go with it, and some trouble",
    ],
    [
      "idc emulate --org small --deny sso:TagResource,sso:ListTagsForResource",
      "what idc says without these permissions",
    ],
  ],
  see: ["init", "plan", "demo"],
});

/** Who calls, and what they may do. */
function withCallers(command: Command): Command {
  return command
    .option("--deny <actions>", "IAM actions that callers lack, with commas")
    .option(
      "--allow <file>",
      "IAM policies by caller (a role's name or ARN), as YAML or JSON: nobody may do more (default: what their account may)",
    )
    .option(
      "--caller <account or role>",
      "the account that callers belong to, or the ARN of a role that they are (default: the management account)",
    );
}

export function addEmulate(program: Command, action: (flags: Flags) => Promise<void>): void {
  withCallers(
    program
      .command("emulate")
      .description("serve the AWS APIs that idc uses on loopback, for an organization that exists nowhere else")
      .requiredOption(
        "--org <name or file>",
        "starter (for what idc init writes), small, medium, large, brownfield, or an organization file (YAML)",
        suggesting(...ORGANIZATIONS),
      )
      .option(
        "--write-config <dir>",
        "write a config, too, that says all that a named organization holds, so that a plan of it is empty",
      )
      .option("--port <port>", "the port to serve on; 0 is any free one", "0")
      .option("--state <file>", "keep what was changed in this file, for the next time")
      .option("--operation-seconds <seconds>", "how long assignments and provisioning take, as 3 or 3±20%", "0.5")
      .option("--latency <milliseconds>", "how much later each answer comes", "0")
      .option(
        "--throttle <limit>",
        "aws (as AWS does), off, or calls a second for each service",
        suggesting("aws", "off"),
        "off",
      )
      .option("--outstanding <count>", "assignments and provisionings that may be in progress at once", "10")
      .option(
        "--faults <spec>",
        "what goes wrong, as shares of calls, and how late reads are: throttle=0.1, error=0.05, drop=0.03, fail=0.02, lag=500ms, with commas and no blanks (default: nothing)",
      )
      .option(
        "--behaviour <name=value...>",
        "choices where AWS does not say how it behaves (src/emulator/BEHAVIOUR.md lists them)",
      )
      .option("--clock-speed <factor>", "how many times as fast its time goes", "1")
      .option("--seed <number>", "ids, and what a named organization holds, are made from it", "1"),
  )
    .addHelpText("after", END)
    .action(action);
}
