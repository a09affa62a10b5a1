/** The options of `idc policy explain`. What the command does is loaded when it is called. */
import type { Command } from "commander";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { configFolder } from "../config-folder.ts";
import { oneOf } from "../options/option-values.ts";
import { type Flags, LIVE, RATE, READ_BY, REGION, reach } from "../options/reach-options.ts";

const EXPLAIN_END = helpEnd({
  exits: [
    [0, "told, whatever policies say of it"],
    [1, "the config is invalid, or the plan has no such change"],
    [4, "no usable credentials, or AWS denied what is to be read"],
  ],
  examples: [
    ["idc policy explain AccountAssignment/Admin/group:ops/111122223333", "what a rule may look at"],
    "idc policy explain PermissionSet/Developer access --live live.json",
    "idc policy explain GroupMembership/ops/alice@acme.io --format json | jq .context",
  ],
  see: ["plan", "validate"],
});

export function addPolicy(program: Command, run: Run): void {
  const policy = program
    .command("policy")
    .description("guardrails in Cedar: policies/*.cedar, and those of Settings")
    .addHelpText("after", helpEnd({ examples: ["idc policy explain PermissionSet/Developer"], see: ["plan"] }));
  policy
    .command("explain")
    .argument("<KEY>", "a change of the plan, by its key, as the plan's JSON has it")
    .argument("[DIR]", "the config folder (default: where idc.yaml is, here or above)")
    .description("what guardrails see of a change, by the names that rules call it, and what they say; writes nothing")
    .option(...LIVE)
    .option("--format <format>", "text or json", oneOf("text", "json"), "text")
    .option(...REGION)
    .option(...RATE)
    .option(...READ_BY)
    .addHelpText("after", EXPLAIN_END)
    .action((key: string, dir: string | undefined, flags: Flags) =>
      run(
        async (world) => {
          const options = { key, dir: await configFolder(dir, world), ...reach(flags) };
          const more = { ...(typeof flags.live === "string" ? { live: flags.live } : {}) };
          const format = flags.format as "text" | "json";
          return (await import("./explain.ts")).runPolicyExplain({ ...options, ...more, format }, world);
        },
        { json: flags.format === "json" },
      ),
    );
}
