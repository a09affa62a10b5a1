/** The options of `idc release`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import type { Override } from "../../core/model/override.ts";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { configFolder } from "../config-folder.ts";
import { SUPERSEDE } from "../options/narrow-options.ts";
import { LEASE, oneOf, seconds } from "../options/option-values.ts";
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

const END = helpEnd({
  exits: [
    [0, "written, or nothing to write; with --all, let go of"],
    [1, "nothing was written: the config is invalid, or still declares it"],
    [3, "refused, with --all"],
    [4, "no usable credentials, or AWS denied what is needed, with --all"],
    [5, "something was let go of and something is left, with --all"],
  ],
  examples: [
    ["idc release 'PermissionSet/Old' 'Group/contractors-*'", "first drop their documents; afterwards plan and apply"],
    "idc release 'AccountAssignment/*/user:bob@acme.io/*' --dir access",
    ["idc release --all access", "as if idc had never been here: all stays, and idc minds none of it"],
  ],
  see: ["plan", "apply"],
});

export function addRelease(program: Command, run: Run): void {
  program
    .command("release")
    .argument(
      "[KEY...]",
      "what to let go of, Kind/name as a plan with --format json calls it, with * and ? for any letters; with --all the config folder",
    )
    .description(
      "let go of things without deleting them: idc minds them no more. Writes them into Settings; or, with --all, takes idc's tags off AWS",
    )
    .option("--dir <dir>", "the config folder (default: where idc.yaml is, here or above)")
    .option("--all", "let go of all of the config: only idc's own tags on AWS go, after you said yes")
    .option("--format <format>", "text, or json: what was written, not with --all", oneOf("text", "json"), "text")
    .option("--override <name>", `overrule a guard, once for each: ${GUARDS.join(", ")}`, OVERRIDE[2])
    .option(...SUPERSEDE)
    .option("--lease-seconds <n>", LEASE, seconds)
    .option(...REGION)
    .option(...RATE)
    .addHelpText("after", END)
    .action((args: readonly string[], flags: Flags, command: Command) => {
      const wrong = wrongUse(args, flags);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      return run((world) => release(args, flags, world), { json: flags.format === "json" });
    });
}
