/** The options of `idc doctor`. What the command does is loaded when it is called. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { FINDINGS } from "../../core/doctor/finding.ts";
import { MEMBER_ROLE } from "../../core/doctor/roles/role-sight.ts";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { oneOf } from "../options/option-values.ts";
import { type Flags, LIVE, RATE, REGION, reach } from "../options/reach-options.ts";

const END = helpEnd({
  exits: [
    [0, "told; findings are no failure"],
    [1, "the snapshot or the folder cannot be read"],
    [4, "no usable credentials, or a plan needs what AWS denied them"],
  ],
  examples: [
    ["idc doctor", "what is there, what is wrong with it; changes nothing"],
    ["idc doctor access -v", "beside the config in access/, with all names"],
    "idc snapshot -o live.json && idc doctor --live live.json",
    ["idc doctor --format json", "findings by codes that stay the same"],
    ["idc doctor --deep", "and whether roles in accounts are what permission sets say"],
    "idc doctor --deep --member-role AWSControlTowerExecution",
  ],
  see: ["import", "snapshot", "plan"],
});

/** What each code means, as lines no wider than 80. */
function codesText(): string {
  const rows = Object.entries(FINDINGS).map(
    ([code, [severity, means]]) => `  ${code} (${severity})\n${wrapped(means)}`,
  );
  return `\nFindings, by codes that stay the same:\n${rows.join("\n")}`;
}

function wrapped(words: string): string {
  const lines = [""];
  for (const one of words.split(" ")) {
    const line = lines.at(-1)!;
    if (line.length + one.length > 73) lines.push(one);
    else lines[lines.length - 1] = line === "" ? one : `${line} ${one}`;
  }
  return lines.map((line) => `      ${line}`).join("\n");
}

const DEEP = new Option("--deep", "also compare the roles in accounts, each read through a role there").conflicts(
  "live",
);
const ROLE = new Option(
  "--member-role <name>",
  `for --deep: that role, by name or by path and name, the same in all accounts (default: ${MEMBER_ROLE})`,
)
  .argParser(roleName)
  .implies({ deep: true })
  .conflicts("live");

/** By name, or by path and name; an ARN would be of one account. */
function roleName(value: string): string {
  if (/^\/?([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/.test(value)) return value;
  throw new InvalidArgumentError("A role is named by its name, or by path and name, without an ARN.");
}

const deepOf = ({ deep, memberRole }: Flags): { readonly memberRole?: string } =>
  deep === true ? { memberRole: typeof memberRole === "string" ? memberRole : MEMBER_ROLE } : {};

export function addDoctor(program: Command, run: Run): void {
  program
    .command("doctor")
    .description("what is there, what is wrong with it, what you may read and what reading costs; writes nothing")
    .argument("[DIR]", "the config folder, where there is one (default: where idc.yaml is, here or above)")
    .option(...LIVE)
    .option("--format <format>", "text or json", oneOf("text", "json"), "text")
    .option("-v, --verbose", "all names of each finding")
    .option(
      "--instance <arn>",
      "the Identity Center instance, where there are several (default: that of Settings, or the only one)",
    )
    .addOption(DEEP)
    .addOption(ROLE)
    .option(...REGION)
    .option(...RATE)
    .addHelpText("after", () => `${codesText()}\n${END}`)
    .action((dir: string | undefined, flags: Flags) => {
      const format = flags.format === "json" ? ("json" as const) : ("text" as const);
      const options = {
        ...{ format, verbose: flags.verbose === true },
        ...(dir === undefined ? {} : { dir }),
        ...(typeof flags.live === "string" ? { live: flags.live } : {}),
        ...deepOf(flags),
        ...(typeof flags.instance === "string" ? { instance: flags.instance } : {}),
        ...reach(flags),
      };
      return run(async (world) => (await import("./doctor.ts")).runDoctor(options, world), { json: format === "json" });
    });
}
