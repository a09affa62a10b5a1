/** The options of `idc who-can` and `idc explain`. What the commands do is loaded when they are called. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { AccessClass } from "../../core/model/access/class.ts";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { oneOf } from "../options/option-values.ts";
import { type Flags, LIVE, RATE, REGION, reach } from "../options/reach-options.ts";
import type { AccessOptions } from "./ask.ts";

const EXITS = [
  [0, "answered, whether anybody gets in or not"],
  [1, "the config is invalid, nothing is called so, or not all could be read"],
  [4, "no usable credentials, or AWS denied what is to be read"],
] as const;

const WHO_CAN_END = helpEnd({
  exits: EXITS,
  examples: [
    ["idc who-can access --account payments-prod --class admin", "who administers it, and which commit granted that"],
    "idc snapshot -o live.json && idc who-can --live live.json --account prod",
    ["idc who-can access --account 'payments-*' --format csv", "for a spreadsheet"],
    [
      "idc who-can access --account prod --action s3:DeleteBucket",
      "who may, or perhaps may, or could give themselves the right",
    ],
  ],
  see: ["explain", "snapshot", "doctor"],
});

const EXPLAIN_END = helpEnd({
  exits: EXITS,
  examples: [
    ["idc explain user/alice@acme.io access", "each account, by every path"],
    "idc explain group/payments-dev access --account payments-prod",
    "idc explain user/alice@acme.io --live live.json --format json",
  ],
  see: ["who-can", "snapshot"],
});

/** On the command line a class is one word. `none` and `unknown` are nothing that anybody looks for. */
const CLASSES: Readonly<Record<string, AccessClass>> = {
  billing: "billing",
  read: "read",
  "data-read": "data read",
  write: "write",
  admin: "admin",
};

function action(text: string): string {
  if (/^[a-zA-Z0-9-]+:[a-zA-Z0-9]+$/.test(text)) return text;
  throw new InvalidArgumentError("It is one action of IAM's, as s3:DeleteBucket.");
}

const several = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

function addReach(command: Command, end: string): Command {
  return command
    .option(...LIVE)
    .option("--format <format>", "text, json or csv", oneOf("text", "json", "csv"), "text")
    .option(
      "--instance <arn>",
      "the Identity Center instance, where there are several (default: that of Settings, or the only one)",
    )
    .option(...REGION)
    .option(...RATE)
    .addHelpText("after", end);
}

const NARROW: readonly Option[] = [
  new Option(
    "--class <class>",
    "so strong or stronger, and what nobody can tell: billing, read, data-read, write or admin (default: any)",
  ).argParser(oneOf("billing", "read", "data-read", "write", "admin")),
  new Option(
    "--permission-set <name>",
    "by that permission set; * and ? are globs; as often as needed (default: any)",
  ).argParser(several),
  new Option("--action <action>", "who may do that, as s3:DeleteBucket, or perhaps may (default: anything)").argParser(
    action,
  ),
];

function optionsOf(dir: string | undefined, flags: Flags): AccessOptions {
  return {
    format: flags.format as AccessOptions["format"],
    accounts: (flags.account as readonly string[] | undefined) ?? [],
    ...(dir === undefined ? {} : { dir }),
    ...(typeof flags.live === "string" ? { live: flags.live } : {}),
    ...(typeof flags.class === "string" ? { class: CLASSES[flags.class]! } : {}),
    ...(flags.permissionSet === undefined ? {} : { permissionSets: flags.permissionSet as readonly string[] }),
    ...(typeof flags.action === "string" ? { action: flags.action } : {}),
    ...(typeof flags.instance === "string" ? { instance: flags.instance } : {}),
    ...reach(flags),
  };
}

export function addWhoCan(program: Command, run: Run): void {
  const command = program
    .command("who-can")
    .description(
      "who gets into accounts, how strong, by which paths, and which rule and commit granted each; writes nothing",
    )
    .argument("[DIR]", "the config folder, where there is one (default: where idc.yaml is, here or above)")
    .addOption(
      new Option("--account <account>", "its name or id; * and ? are globs of names; as often as needed")
        .argParser(several)
        .makeOptionMandatory(),
    );
  for (const option of NARROW) command.addOption(option);
  addReach(command, WHO_CAN_END).action((dir: string | undefined, flags: Flags) =>
    run(async (world) => (await import("./who-can.ts")).runWhoCan(optionsOf(dir, flags), world), {
      json: flags.format === "json",
    }),
  );
}

export function addExplain(program: Command, run: Run): void {
  const command = program
    .command("explain")
    .description("where a user or group gets in, by every path, and which rule and commit granted each; writes nothing")
    .argument("<principal>", "user/NAME or group/NAME")
    .argument("[DIR]", "the config folder, where there is one (default: where idc.yaml is, here or above)")
    .addOption(
      new Option(
        "--account <account>",
        "its name or id; * and ? are globs of names; as often as needed (default: all)",
      ).argParser(several),
    );
  for (const option of NARROW) command.addOption(option);
  addReach(command, EXPLAIN_END).action((principal: string, dir: string | undefined, flags: Flags) =>
    run(async (world) => (await import("./explain.ts")).runExplain({ principal, ...optionsOf(dir, flags) }, world), {
      json: flags.format === "json",
    }),
  );
}
