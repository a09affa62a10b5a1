/** The options of `idc emit`. What the command does is loaded when it is called, CDKTF with it. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { parsedJson } from "../../core/base/json.ts";
import { floorOf } from "../../core/emit/constraint.ts";
import type { Settings } from "../../render/terraform/files.ts";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { oneOf } from "../options/option-values.ts";
import { type Flags, RATE, REGION, reach } from "../options/reach-options.ts";
import type { World } from "../world.ts";
import type { EmitOptions } from "./emit.ts";

const END = helpEnd({
  exits: [
    [0, "written"],
    [1, "the config is invalid, or Terraform cannot say it; nothing was written"],
    [3, "the folder has Terraform that idc did not write"],
    [4, "no usable credentials, or AWS denied what is to be read"],
  ],
  examples: [
    "idc emit terraform access -o terraform && terraform -chdir=terraform init",
    [
      "idc emit terraform access -o terraform --backend s3 \\\n      --backend-config bucket=acme-state --backend-config key=access",
      "with the state in S3",
    ],
  ],
  see: ["snapshot", "release"],
});

function constraint(text: string): string {
  if (floorOf(text) === undefined)
    throw new InvalidArgumentError("It is a constraint of Terraform's, as >= 5.100, < 7.");
  return text;
}

function word(text: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(text)) throw new InvalidArgumentError("It is a word, as local or s3.");
  return text;
}

/** NAME=VALUE. A list, as `["a"]`, is one of texts. */
function setting(text: string, former: Settings = {}): Settings {
  const [, name = "", inner, value = ""] = /^([a-z][a-z_0-9]*)(\.[a-z][a-z_0-9]*)?=(.*)$/s.exec(text) ?? [];
  if (name === "") throw new InvalidArgumentError("It is NAME=VALUE.");
  if (name === "ignore_tags") throw new InvalidArgumentError("idc:* tags are ignored already.");
  const others = Object.keys(former).filter((one) => one.split(".")[0] === name);
  const isBoth = others.some((one) => one.includes(".") !== (inner !== undefined));
  if (isBoth) throw new InvalidArgumentError(`${name} is a value or has settings within it, not both.`);
  const list = value.startsWith("[") ? parsedJson(value) : undefined;
  if (value.startsWith("[") && !(Array.isArray(list) && list.every((one) => typeof one === "string")))
    throw new InvalidArgumentError('A list is of texts, as ["111111111111"].');
  return { ...former, [`${name}${inner ?? ""}`]: (list as readonly string[] | undefined) ?? value };
}

const settings = (given: unknown): Settings => (given ?? {}) as Settings;

function optionsOf(dir: string, flags: Flags): EmitOptions {
  return {
    dir,
    output: String(flags.output),
    ...(typeof flags.live === "string" ? { live: flags.live } : {}),
    form: flags.hcl === true ? "hcl" : "json",
    split: flags.split as EmitOptions["split"],
    lookup: flags.lookup as EmitOptions["lookup"],
    providerVersion: String(flags.providerVersion),
    provider: settings(flags.providerConfig),
    backend: { type: String(flags.backend), settings: settings(flags.backendConfig) },
    imports: flags.import !== false,
    letsGo: flags.letGo === true,
    dropsExpiry: flags.dropExpiry === true,
    format: flags.format as EmitOptions["format"],
    ...reach(flags),
  };
}

const RESULT: readonly Option[] = [
  new Option("--hcl", "in HCL (default: in JSON, which Terraform reads as well)"),
  new Option("--split <by>", "folders with a state each: account, set, or none")
    .argParser(oneOf("account", "set", "none"))
    .default("none"),
  new Option(
    "--lookup <how>",
    "ids of what is not in a folder: literal, or data (found by name whenever Terraform runs)",
  )
    .argParser(oneOf("literal", "data"))
    .default("literal"),
  new Option("--no-import", "no import blocks: as if nothing existed"),
  new Option("--let-go", "write removed blocks: Terraform lets go, and deletes nothing"),
  new Option("--drop-expiry", "write grants that end without their end"),
];

const SETTINGS: readonly Option[] = [
  new Option("--provider-version <constraint>", "of hashicorp/aws; from 6.30 on, one resource owns a set's policies")
    .argParser(constraint)
    .default(">= 5.100, < 7"),
  new Option(
    "--provider-config <setting>",
    "NAME=VALUE for the provider, as often as needed; a.b=VALUE within a",
  ).argParser(setting),
  new Option("--backend <type>", "where Terraform keeps its state").argParser(word).default("local"),
  new Option("--backend-config <setting>", "NAME=VALUE for it; {root} in it is the folder").argParser(setting),
];

export function addEmit(program: Command, run: Run): void {
  const emit = program
    .command("emit")
    .description("write a config in another language")
    .addHelpText("after", helpEnd({ examples: ["idc emit terraform --help"], see: ["snapshot"] }));
  const terraform = emit
    .command("terraform")
    .argument("[DIR]", "the config folder", ".")
    .description("write what the config says as Terraform, which imports what exists; writes nothing to AWS")
    .requiredOption("-o, --output <folder>", "the folder to write, empty or written by this command before")
    .option("--live <file>", "a snapshot in place of AWS");
  for (const option of [...RESULT, ...SETTINGS]) terraform.addOption(option);
  terraform
    .option("--format <format>", "text, or json: what was written", oneOf("text", "json"), "text")
    .option(...REGION)
    .option(...RATE)
    .addHelpText("after", END)
    .action((dir: string, flags: Flags) => {
      const body = async (world: World) => (await import("./emit.ts")).runEmit(optionsOf(dir, flags), world);
      return run(body, { json: flags.format === "json" });
    });
}
