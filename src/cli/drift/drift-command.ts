/** The options of `idc drift`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { configFolder } from "../config-folder.ts";
import { NOTIFY, NOTIFY_FORMAT, notifyIn, wrongNotify } from "../notify/notify-options.ts";
import { day, files, oneOf, rowName } from "../options/option-values.ts";
import { type Flags, RATE, READ_BY, REGION, reach } from "../options/reach-options.ts";
import type { World } from "../world.ts";
import type { DriftOptions } from "./drift.ts";
import type { DriftEditOptions } from "./edit-config.ts";

const END = helpEnd({
  exits: [
    [0, "what is live is as git says, or --adopt or --ignore has written it"],
    [1, "the config is invalid, or not all could be read, told or written"],
    [2, "there is drift; or, in mode observe, a difference that may be drift"],
    [4, "no usable credentials, or AWS denied what is to be read: it is named"],
  ],
  examples: [
    ["idc drift access", "what was changed outside git; changes nothing"],
    ["idc drift access --who", "and who did it, as far as CloudTrail tells"],
    "idc drift access --who --journal apply.jsonl",
    ["idc drift access --notify env:SLACK_URL", "tell a channel, where there is drift"],
    ["idc drift access --format sarif > drift.sarif", "for code scanning"],
    ["idc drift access --adopt 'AccountAssignment/Admin/*'", "write what is live into the YAML, and commit it"],
    [
      "idc drift access --ignore KEY --until 2027-01-31 --owner 'Team X'",
      "leave it to its owner till then, by a rule in Settings",
    ],
    "idc drift access --format json | jq '.rows[] | [.severity, .id]'",
  ],
  see: ["plan", "apply", "doctor"],
});

/** What goes with what. */
function wrongUse(flags: Flags): string | undefined {
  const { adopt, ignore, until, owner, format, who, notify } = flags;
  if (adopt !== undefined && ignore !== undefined) return "--adopt or --ignore: one of the two";
  if (ignore !== undefined && (until === undefined || owner === undefined))
    return "--ignore needs --until, a day, and --owner, who answers for it";
  if (ignore === undefined && (until ?? owner) !== undefined) return "--until and --owner go with --ignore";
  if (adopt === undefined && ignore === undefined) return wrongNotify(flags);
  if (format !== "text" && format !== "json") return `--format ${String(format)} goes without --adopt and --ignore`;
  const more = who === true ? "--who" : notify === undefined ? undefined : "--notify";
  return more === undefined ? undefined : `${more} goes without --adopt and --ignore`;
}

/** Undefined where drift is only to be told. */
function editIn(flags: Flags): Pick<DriftEditOptions, "names" | "ignore"> | undefined {
  const { adopt, ignore, until, owner } = flags as Readonly<Record<string, unknown>>;
  if (Array.isArray(ignore))
    return { names: ignore as string[], ignore: { until: String(until), owner: String(owner) } };
  return Array.isArray(adopt) ? { names: adopt as string[] } : undefined;
}

function optionsIn(flags: Flags): Omit<DriftOptions, "dir" | "version"> {
  const journals = (flags.journal ?? []) as readonly string[];
  const who = flags.who === true || journals.length > 0;
  const format = flags.format as DriftOptions["format"];
  return { format, verbose: flags.verbose === true, who, journals, ...reach(flags) };
}

const runEdit = async (options: DriftEditOptions, world: World): Promise<number> =>
  (await import("./edit-config.ts")).runDriftEdit(options, world);

export function addDrift(program: Command, run: Run, version: string): void {
  program
    .command("drift")
    .argument("[DIR]", "the config folder (default: where idc.yaml is, here or above)")
    .description(
      "what is live and not as git says: added, removed or changed outside. Three answers: idc apply reverts it, --adopt writes it into the config, --ignore leaves it to its owner",
    )
    .option("--format <format>", "text, markdown, json or sarif", oneOf("text", "markdown", "json", "sarif"), "text")
    .option("-v, --verbose", "all accounts, and the key of each row")
    .option("--who", "look up in CloudTrail who did it (needs cloudtrail:LookupEvents; two calls a second)")
    .option("--journal <file>", "with --who: tell idc's own calls by what apply --journal wrote; again for more", files)
    .option(
      "--adopt <key...>",
      "write what is live of these rows (keys as -v shows them, globs; '*' for all) into the YAML, as small a change as can be; nothing in AWS",
      rowName,
    )
    .option("--ignore <key...>", "write the narrowest ignore rule for these rows into Settings", rowName)
    .option("--until <date>", "with --ignore: the day on which it ends, at most a year away", day)
    .option("--owner <name>", "with --ignore: who answers for it")
    .option(...NOTIFY)
    .option(...NOTIFY_FORMAT)
    .option(...REGION)
    .option(...READ_BY)
    .option(...RATE)
    .addHelpText("after", END)
    .action((named: string | undefined, flags: Flags, command: Command) => {
      const wrong = wrongUse(flags);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      const edit = editIn(flags);
      const format = flags.format as DriftOptions["format"];
      const body = async (world: World) => {
        const dir = await configFolder(named, world);
        if (edit !== undefined)
          return runEdit({ dir, format: format as "text" | "json", ...edit, ...reach(flags) }, world);
        return (await import("./drift.ts")).runDrift({ dir, version, ...optionsIn(flags) }, world);
      };
      return run(body, { json: format === "json" || format === "sarif", notify: notifyIn(flags, "drift") });
    });
}
