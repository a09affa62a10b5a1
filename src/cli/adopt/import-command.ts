/** The options of `idc import`. What the command does is loaded when it is called. */
import { type Command, Option } from "commander";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { configName, oneOf } from "../options/option-values.ts";
import { type Flags, LIVE, RATE, REGION, reach } from "../options/reach-options.ts";
import type { ImportOptions } from "./import.ts";

/** Where nobody names another file. */
const REMOVED = "removed.tf";

const END = helpEnd({
  exits: [
    [0, "written, or nothing to add: a plan with it has no changes"],
    [1, "not all was read or written, or the config has mistakes or differs"],
    [4, "no usable credentials, or AWS denied what is to be read"],
  ],
  examples: [
    ["idc import access", "reads AWS, writes YAML into access/, changes nothing in AWS"],
    "idc snapshot -o live.json && idc import access --live live.json",
    ["idc import access", "again: adds what the config does not say yet, rewrites no file"],
    [
      "terraform show -json | idc import --from-terraform - access",
      "what that state manages, and removed.tf for its root",
    ],
  ],
  see: ["snapshot", "plan", "emit"],
});

const FROM_SNAPSHOT = new Option(...LIVE).conflicts(["region", "instance"]);

const FROM_TERRAFORM = new Option(
  "--from-terraform <state>",
  "only what a state of Terraform manages: what terraform show -json prints, or a terraform.tfstate; - is standard input (default: all that is live)",
);
const REMOVED_TO = new Option(
  "--removed <file>",
  `where Terraform's removed blocks are written, over no file (default: ${REMOVED})`,
);

const given = (flags: Flags, name: string) =>
  typeof flags[name] === "string" ? { [name]: flags[name] as string } : {};

function optionsOf(dir: string, flags: Flags): ImportOptions {
  const { fromTerraform: file, removed = REMOVED } = flags;
  const named = {
    ...given(flags, "live"),
    ...given(flags, "identitySource"),
    ...given(flags, "name"),
    ...given(flags, "instance"),
    ...(file === undefined ? {} : { state: { file: String(file), removed: String(removed) } }),
  };
  const format = flags.format === "json" ? "json" : "text";
  return { dir, format, includeUsers: flags.includeUsers === true, ...named, ...reach(flags) };
}

export function addImport(program: Command, run: Run): void {
  program
    .command("import")
    .description("write config for what exists: the next plan is empty; writes nothing to AWS, and over no file")
    .argument(
      "[DIR]",
      "the config folder; it may be new, or hold a config that says only part of it: its Settings at least",
      ".",
    )
    .addOption(FROM_SNAPSHOT)
    .addOption(FROM_TERRAFORM)
    .addOption(REMOVED_TO)
    .option("--include-users", "write rules for assignments to users too, which are else left to be reviewed")
    .option("--name <name>", "what the new config is called (default: after the folder)", configName)
    .option(
      "--identity-source <source>",
      "whose users and groups are: directory, external or active-directory (default: external where they bear ids of a provider, else directory)",
      oneOf("directory", "external", "active-directory"),
    )
    .option("--format <format>", "text or json", oneOf("text", "json"), "text")
    .option("--instance <arn>", "the Identity Center instance, where there are several (default: the only one)")
    .option(...REGION)
    .option(...RATE)
    .addHelpText("after", END)
    .action((dir: string, flags: Flags, command: Command) => {
      if (flags.fromTerraform === undefined && flags.removed !== undefined)
        command.error("error: --removed is of what --from-terraform reads: name a state, too");
      const options = optionsOf(dir, flags);
      return run(async (world) => (await import("./import.ts")).runImport(options, world), {
        json: options.format === "json",
      });
    });
}
