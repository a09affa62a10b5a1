#!/usr/bin/env node
/**
 * The command line. One lazy import for each command, so that `--help` loads nothing else.
 *
 * Exit codes (where several hold, the first of 64, 5, 4, 1, 3, 2, 0):
 *   0    done, nothing left to do
 *   1    invalid config, incomplete plan, failed before its first write, declined
 *   2    changes, where `plan --detailed-exitcode` asks for it
 *   3    refused or held
 *   4    no usable credentials, or AWS denied what the command needs
 *   5    something written and something left, or a revocation left to others
 *   64   wrong use of the command line
 *   130  interrupted before the first write
 */
import { Command, CommanderError } from "commander";
import packageFile from "../../package.json" with { type: "json" };
import { addExplain, addWhoCan } from "./access/access-commands.ts";
import { addFmt } from "./adopt/fmt-command.ts";
import { addImport } from "./adopt/import-command.ts";
import { addSuggest } from "./adopt/suggest-command.ts";
import { addApply } from "./commands/apply-command.ts";
import { helpEnd } from "./commands/help-end.ts";
import { HELP_END } from "./commands/help-text.ts";
import { addPlan } from "./commands/plan-command.ts";
import { reportUsage, runner } from "./commands/run.ts";
import { addShow } from "./commands/show-command.ts";
import { addSnapshot } from "./commands/snapshot-command.ts";
import { calledIn, usageHint, withoutAddresses } from "./commands/usage-hint.ts";
import { addValidate } from "./commands/validate-command.ts";
import { addVersion } from "./commands/version-command.ts";
import { addCompletion } from "./completion/completion-command.ts";
import { addDoctor } from "./doctor/doctor-command.ts";
import { addDrift } from "./drift/drift-command.ts";
import { addEmit } from "./emit/emit-command.ts";
import { addEmulate } from "./emulate/emulate-command.ts";
import { addGitHub } from "./github/github-command.ts";
import { addLock } from "./lock/lock-command.ts";
import { oneOf } from "./options/option-values.ts";
import type { Flags } from "./options/reach-options.ts";
import { addPolicy } from "./policy/policy-commands.ts";
import { COMMANDER_OUTPUT, type RealWorldOptions, realWorld } from "./real-world.ts";
import { addRelease } from "./release/release-command.ts";
import { addSetup } from "./setup/setup-command.ts";

const { version } = packageFile;

// The SDK's warning about Node versions is for whoever installs it, not for who runs a plan.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
// A library of ours would write to stderr whatever git says, names of files and people among it.
delete process.env.DEBUG;

const program = new Command("idc")
  .description(
    "AWS IAM Identity Center as code: YAML says who may do what; idc shows what would change, and makes it so.",
  )
  .version(version)
  .option("--no-color", "no colour (NO_COLOR is obeyed too)")
  .option("--debug", "a line on standard error for each call to AWS: operation, status, time, request id; no names")
  .configureHelp({ showGlobalOptions: true })
  .showSuggestionAfterError()
  .exitOverride()
  .configureOutput({
    ...COMMANDER_OUTPUT,
    outputError: (text, write) => write(`${withoutAddresses(text)}  hint: ${hintFor(text)}\n`),
  })
  .addHelpText("after", HELP_END);

/** Called once all commands are there. */
const commands = (): readonly string[] => ["help", ...program.commands.map((one) => one.name())];
const given = (): readonly string[] => calledIn(process.argv.slice(2), commands());
const below = (command: string): readonly string[] =>
  program.commands.find((one) => one.name() === command)?.commands.map((one) => one.name()) ?? [];
const hintFor = (error: string): string => usageHint(error, given(), commands(), below);

const INIT_END = helpEnd({
  exits: [
    [0, "written"],
    [1, "nothing was written: one of the files is there already"],
  ],
  examples: ["idc init access && idc validate access"],
  see: ["validate", "plan", "emulate"],
});

const run = runner(() => realWorld(program.opts<RealWorldOptions>()), version);

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
  .addHelpText("after", helpEnd({ examples: ["idc demo"], see: ["emulate", "init"] }))
  .action((flags: Flags) =>
    run(async (world) => (await import("./demo.ts")).runDemo({ pauses: flags.fast !== true }, world), {
      ownInterrupts: true,
    }),
  );

program
  .command("init")
  .argument("[DIR]", "where to write it", ".")
  .description("write a small config to start from, with comments that explain it")
  .option("--format <format>", "text, or json: what was written", oneOf("text", "json"), "text")
  .addHelpText("after", INIT_END)
  .action((dir: string, flags: Flags) => {
    const format = flags.format as "text" | "json";
    return run(async (world) => (await import("./init.ts")).runInit({ dir, format }, world), {
      json: format === "json",
    });
  });

addValidate(program, run, version);
addFmt(program, run);
addPlan(program, run, version);
addShow(program, run, version);
addSnapshot(program, run);
addDoctor(program, run);
addDrift(program, run, version);
addImport(program, run);
addSuggest(program, run);
addWhoCan(program, run);
addExplain(program, run);
addPolicy(program, run);
addApply(program, run);
addLock(program, run);
addRelease(program, run);
addGitHub(program, run);
addSetup(program, run);
addEmit(program, run);
addVersion(program, run, version);
addCompletion(program, run);
addEmulate(program, (flags) =>
  run(async (world) => (await import("./emulate/emulate.ts")).runEmulate(flags, world), { ownInterrupts: true }),
);

try {
  await program.parseAsync([...given()], { from: "user" });
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 64;
  if (process.exitCode === 64) reportUsage(process.argv, withoutAddresses(error.message), hintFor(error.message));
}
