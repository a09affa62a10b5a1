/** The options of `idc release`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import type { Override } from "../../core/model/override.ts";
import type { Run } from "../commands/run.ts";
import { configFolder } from "../config-folder.ts";
import { SUPERSEDE } from "../options/narrow-options.ts";
import { oneOf, seconds } from "../options/option-values.ts";
import { OVERRIDE } from "../options/override-option.ts";
import { type Flags, RATE, REGION, reach } from "../options/reach-options.ts";
import type { World } from "../world.ts";

/** Of a run that writes to AWS. */
const FOR_ALL = ["override", "supersede", "leaseSeconds", "region", "requestsPerSecond"];

/** Guards that are in the way of --all. */
const GUARDS: readonly Override[] = ["protected", "settings"];

function wrongUse(args: readonly string[], flags: Flags): string | undefined {
  if (flags.all === true) {
    if (flags.format === "json") return "--format json goes with keys: --all shows a person what it asks for";
    const folders = args.length + (flags.dir === undefined ? 0 : 1);
    if (folders > 1) return "--all lets go of all of one config: name its folder, and no keys";
    const other = reach(flags).overrides?.find((name) => !GUARDS.includes(name));
    return other === undefined ? undefined : `--override ${other} has no say here: it is ${GUARDS.join(" or ")}`;
  }
  if (args.length === 0) return "release wants to know what to let go of: name keys, or --all";
  const other = FOR_ALL.find((name) => flags[name] !== undefined);
  if (other === undefined) return undefined;
  const option = other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `--${option} goes with --all: releasing keys needs no AWS`;
}

async function release(args: readonly string[], flags: Flags, world: World): Promise<number> {
  const named = typeof flags.dir === "string" ? flags.dir : undefined;
  const dir = await configFolder(flags.all === true ? (args[0] ?? named) : named, world);
  const format = flags.format as "text" | "json";
  if (flags.all !== true) return (await import("./release.ts")).runRelease({ keys: args, dir, format }, world);
  const options = {
    dir,
    ...reach(flags),
    ...(typeof flags.supersede === "string" ? { supersede: flags.supersede } : {}),
    ...(typeof flags.leaseSeconds === "number" ? { leaseSeconds: flags.leaseSeconds } : {}),
  };
  return (await import("./release-all.ts")).runReleaseAll(options, world);
}

export function addRelease(program: Command, run: Run): void {
  program
    .command("release")
    .argument("[KEY...]", "what to let go of, with * and ? as globs; with --all the config folder")
    .description(
      "let go of things without deleting them: write them into Settings; or, with --all, take idc's tags off AWS",
    )
    .option("--dir <dir>", "the config folder (default: where idc.yaml is, here or above)")
    .option("--all", "all of the config: its marks and its memory on AWS go, after you said yes, and nothing else")
    .option("--format <format>", "text, or json: what was written, not with --all", oneOf("text", "json"), "text")
    .option("--override <name>", `overrule a guard, once for each: ${GUARDS.join(", ")}`, OVERRIDE[2])
    .option(...SUPERSEDE)
    .option("--lease-seconds <n>", "for how long others wait for this run, should it be killed (300)", seconds)
    .option(...REGION)
    .option(...RATE)
    .addHelpText(
      "after",
      "\nExamples:\n  $ idc release 'PermissionSet/Old' 'Group/contractors-*'   # drop their documents first, then plan and apply\n  $ idc release 'AccountAssignment/*/user:bob@acme.io/*' --dir access\n  $ idc release --all access   # idc was never here: from now on everything is somebody else's",
    )
    .action((args: readonly string[], flags: Flags, command: Command) => {
      const wrong = wrongUse(args, flags);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      return run((world) => release(args, flags, world), { json: flags.format === "json" });
    });
}
