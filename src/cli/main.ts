#!/usr/bin/env node
/**
 * The command line. One lazy import for each command, so that `--help` loads nothing else.
 *
 * Exit codes (where several hold, the first of 64, 5, 4, 1, 3, 2, 0):
 *   0    done, nothing left to do
 *   1    invalid config, incomplete plan, a run that failed before its first write, a person who said no
 *   2    changes, where `plan --detailed-exitcode` asks for it
 *   3    refused or held
 *   4    no usable credentials, or AWS denied what the command needs
 *   5    something was written and something is left
 *   64   wrong use of the command line
 *   130  interrupted before the first write
 */
import { Command, CommanderError } from "commander";
import packageFile from "../../package.json" with { type: "json" };
import { explainFailure } from "./failure.ts";
import { oneOf, seconds } from "./option-values.ts";
import { OVERRIDE } from "./override-option.ts";
import type { PlanOptions } from "./plan.ts";
import { RATE, READ_BY, REGION } from "./reach-options.ts";
import { realWorld } from "./real-world.ts";

const { version } = packageFile;

// The SDK's warning about Node versions is for whoever installs it, not for who runs a plan.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

type Flags = Record<string, string | number | boolean | readonly string[] | undefined>;

const program = new Command("idc")
  .description(
    "AWS IAM Identity Center as code: YAML says who may do what; idc shows what would change, and makes it so.",
  )
  .version(version)
  .option("--no-color", "no colour (NO_COLOR is obeyed too)")
  .showSuggestionAfterError()
  .exitOverride()
  .addHelpText(
    "after",
    "\nTry it without an AWS account:\n  $ idc demo\n\nEvery command has examples: idc COMMAND --help",
  );

const world = () => realWorld({ color: program.opts<{ color: boolean }>().color });

/** Runs a command's body and leaves its exit code; errors of the world are explained, not thrown. */
async function run(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = (await body()) || process.exitCode;
  } catch (error) {
    const { text, exitCode } = explainFailure(error, version);
    // Calls that were waiting for their turn are of no use now; what was printed is let out first.
    process.stdout.write("", () => process.stderr.write(text, () => process.exit(exitCode)));
  }
}

// Whoever reads us may stop reading (`| head`), and a disk may be full; a run that writes must not die of that.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.exitCode ||= 1;
    if (stream === process.stdout) process.stderr.write(`error: cannot write to standard output (${error.code})\n`);
  });
}

/** Options that plan and apply share. */
function reach(flags: Flags): Pick<PlanOptions, "readBy" | "region" | "requestsPerSecond" | "overrides"> {
  return {
    ...(flags.override === undefined ? {} : { overrides: flags.override as Required<PlanOptions>["overrides"] }),
    ...(typeof flags.readBy === "string" ? { readBy: flags.readBy as Required<PlanOptions>["readBy"] } : {}),
    ...(typeof flags.region === "string" ? { region: flags.region } : {}),
    ...(typeof flags.requestsPerSecond === "number" ? { requestsPerSecond: flags.requestsPerSecond } : {}),
  };
}

program
  .command("demo")
  .description("a guided tour on an embedded organization: no AWS account, no network, nothing left behind")
  .option("--fast", "no pauses for reading")
  .addHelpText("after", "\nExample:\n  $ idc demo")
  .action((flags: Flags) =>
    run(async () => (await import("./demo.ts")).runDemo({ pauses: flags.fast !== true }, world())),
  );

program
  .command("init")
  .argument("[DIR]", "where to write it", ".")
  .description("write a small starter config that teaches")
  .addHelpText("after", "\nExample:\n  $ idc init access && idc validate access")
  .action((dir: string) => run(async () => (await import("./init.ts")).runInit({ dir }, world())));

program
  .command("validate")
  .argument("[DIR]", "the config folder", ".")
  .description("check everything that can be known without AWS: schema, references, policies, quotas")
  .option("--format <format>", "text or json", oneOf("text", "json"), "text")
  .addHelpText("after", "\nExample:\n  $ idc validate access")
  .action((dir: string, flags: Flags) =>
    run(async () =>
      (await import("./validate.ts")).runValidate({ dir, format: flags.format as "text" | "json" }, world()),
    ),
  );

program
  .command("plan")
  .argument("[DIR]", "the config folder", ".")
  .description("show what would change, for whom, at what cost; writes nothing")
  .option("--format <format>", "text, markdown (for a pull request) or json", oneOf("text", "markdown", "json"), "text")
  .option("-v, --verbose", "all accounts, every place that asks for a change, and the AWS calls")
  .option("--detailed-exitcode", "exit 2 where there are changes")
  .option(...OVERRIDE)
  .option("-o, --output <file>", "save the plan too, as JSON, for idc apply FILE")
  .option(...REGION)
  .option(...READ_BY)
  .option(...RATE)
  .addHelpText(
    "after",
    "\nExamples:\n  $ idc plan access\n  $ idc plan access --format json | jq '.changes[].key'\n  $ idc plan access --format markdown > comment.md\n  $ idc plan access -o plan.json && idc apply plan.json",
  )
  .action((dir: string, flags: Flags) =>
    run(async () => {
      const detailedExitcode = flags.detailedExitcode === true;
      const options = {
        dir,
        format: flags.format as PlanOptions["format"],
        detailedExitcode,
        verbose: flags.verbose === true,
        ...(typeof flags.output === "string" ? { output: flags.output } : {}),
        ...reach(flags),
      };
      return (await import("./plan.ts")).runPlan(options, world());
    }),
  );

program
  .command("apply")
  .argument("[DIR or FILE]", "the config folder, or a plan that idc plan -o wrote: at most that is done, unasked", ".")
  .description("make it so, after you said yes")
  .option("--auto-approve", "do not ask; what needs a person's yes is held (a plan file is that yes)")
  .option("--journal <file>", "append a line of JSON before and after each write, flushed to disk")
  .option("--lease-seconds <n>", "for how long others wait for this run, should it be killed (300)", seconds)
  .option("--format <format>", "text or json", oneOf("text", "json"), "text")
  .option(...OVERRIDE)
  .option(...REGION)
  .option(...READ_BY)
  .option(...RATE)
  .addHelpText(
    "after",
    "\nExamples:\n  $ idc apply access\n  $ idc apply access --auto-approve   # from a pipeline\n  $ idc plan access -o plan.json && idc apply plan.json   # somebody approves plan.json in between",
  )
  .action((dir: string, flags: Flags) =>
    run(async () => {
      const autoApprove = flags.autoApprove === true;
      const journal = {
        ...(typeof flags.journal === "string" ? { journal: flags.journal } : {}),
        ...(typeof flags.leaseSeconds === "number" ? { leaseSeconds: flags.leaseSeconds } : {}),
      };
      const options = { dir, format: flags.format as "text" | "json", autoApprove, ...journal, ...reach(flags) };
      return (await import("./apply.ts")).runApply(options, world());
    }),
  );

program
  .command("emulate")
  .description("serve the AWS APIs that idc uses on loopback, for an organization that exists nowhere else")
  .requiredOption("--org <name or file>", "small, medium, large, brownfield, or an organization file (YAML)")
  .option("--write-config <dir>", "write a config that says what a named organization holds: its plan is empty")
  .option("--port <port>", "0 for a free one", "0")
  .option("--state <file>", "keep the state in this file, across restarts")
  .option("--operation-seconds <seconds>", "how long asynchronous operations take", "0.5")
  .option("--latency <milliseconds>", "added to every answer", "0")
  .option("--throttle <limit>", "aws, off, or calls a second for each service", "off")
  .option("--outstanding <count>", "asynchronous operations that may be in progress at once", "10")
  .option(
    "--faults <spec>",
    "what goes wrong, as shares of calls: throttle=0.1,error=0.05,drop=0.03,fail=0.02,lag=500ms",
    "",
  )
  .option("--behaviour <name=value...>", "choices where AWS's behaviour is not published (src/emulator/BEHAVIOUR.md)")
  .option("--clock-speed <factor>", "how many times as fast its time goes", "1")
  .option("--caller <account>", "the account that callers belong to (default: the management account)")
  .option("--seed <number>", "ids are made from it", "1")
  .addHelpText(
    "after",
    "\nExamples:\n  $ idc emulate --org examples/starter/organization.yaml --port 4566\n  $ AWS_ENDPOINT_URL=http://127.0.0.1:4566 idc plan examples/starter/config\n  $ idc emulate --org medium --write-config config --throttle aws --latency 60 --faults error=0.02,lag=2s",
  )
  .action((flags: Flags) => run(async () => (await import("./emulate.ts")).runEmulate(flags, world())));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 64;
}
