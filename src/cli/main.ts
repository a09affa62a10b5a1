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
import { Command, CommanderError, Option } from "commander";
import packageFile from "../../package.json" with { type: "json" };
import { addEmulate } from "./emulate/emulate-command.ts";
import { explainFailure } from "./failure.ts";
import { narrowing, ONLY, PURGE_ORPHANS, REVOKE_ONLY, SUPERSEDE } from "./options/narrow-options.ts";
import { oneOf, seconds } from "./options/option-values.ts";
import { OVERRIDE } from "./options/override-option.ts";
import { type Flags, RATE, READ_BY, REGION, reach } from "./options/reach-options.ts";
import type { PlanOptions } from "./plan.ts";
import { COMMANDER_OUTPUT, realWorld } from "./real-world.ts";
import { addRelease } from "./release/release-command.ts";

const { version } = packageFile;

// The SDK's warning about Node versions is for whoever installs it, not for who runs a plan.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

const program = new Command("idc")
  .description(
    "AWS IAM Identity Center as code: YAML says who may do what; idc shows what would change, and makes it so.",
  )
  .version(version)
  .option("--no-color", "no colour (NO_COLOR is obeyed too)")
  .showSuggestionAfterError()
  .exitOverride()
  .configureOutput(COMMANDER_OUTPUT)
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
  .option(...ONLY)
  .option(...REVOKE_ONLY)
  .option(...PURGE_ORPHANS)
  .option(...SUPERSEDE)
  .option("-o, --output <file>", "save the plan too, as JSON, for idc apply FILE")
  .addOption(
    new Option("--live <file>", "from a snapshot that idc snapshot wrote, without a call to AWS").conflicts([
      "region",
      "readBy",
      "requestsPerSecond",
    ]),
  )
  .option(...REGION)
  .option(...READ_BY)
  .option(...RATE)
  .addHelpText(
    "after",
    "\nExamples:\n  $ idc plan access\n  $ idc plan access --format json | jq '.changes[].key'\n  $ idc plan access --format markdown > comment.md\n  $ idc plan access -o plan.json && idc apply plan.json\n  $ idc snapshot -o live.json && idc plan access --live live.json",
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
        ...(typeof flags.live === "string" ? { live: flags.live } : {}),
        ...reach(flags),
        ...narrowing(flags),
      };
      return (await import("./plan.ts")).runPlan(options, world());
    }),
  );

program
  .command("snapshot")
  .description("save all that is live, so that plan --live can read it instead of AWS; writes nothing to AWS")
  .requiredOption("-o, --output <file>", "the file to write (JSON, for its owner alone: it names people)")
  .option("--instance <arn>", "the Identity Center instance, where there are several")
  .option(...REGION)
  .option(...RATE)
  .addHelpText("after", "\nExample:\n  $ idc snapshot -o live.json && idc plan access --live live.json")
  .action((flags: Flags) =>
    run(async () => {
      const instance = typeof flags.instance === "string" ? { instance: flags.instance } : {};
      const options = { output: String(flags.output), ...instance, ...reach(flags) };
      return (await import("./snapshot.ts")).runSnapshot(options, world());
    }),
  );

program
  .command("apply")
  .argument("[DIR or FILE]", "the config folder, or a plan that idc plan -o wrote: at most that is done, unasked", ".")
  .description("make it so, after you said yes")
  .option("--auto-approve", "do not ask; what needs a person's yes is held (a plan file is that yes)")
  .option(...ONLY)
  .option(...REVOKE_ONLY)
  .option(...PURGE_ORPHANS)
  .option(...SUPERSEDE)
  .option("--uncommitted", "apply the folder as it is, though no commit has it: then only things are made")
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
      const options = {
        ...{ dir, format: flags.format as "text" | "json", autoApprove: flags.autoApprove === true },
        ...(typeof flags.journal === "string" ? { journal: flags.journal } : {}),
        ...(typeof flags.leaseSeconds === "number" ? { leaseSeconds: flags.leaseSeconds } : {}),
        ...(flags.uncommitted === true ? { uncommitted: true as const } : {}),
        ...reach(flags),
        ...narrowing(flags),
      };
      return (await import("./apply.ts")).runApply(options, world());
    }),
  );

addRelease(program, (body) => run(() => body(world())));

addEmulate(program, (flags) => run(async () => (await import("./emulate/emulate.ts")).runEmulate(flags, world())));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 64;
}
