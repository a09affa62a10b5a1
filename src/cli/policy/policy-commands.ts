/** The options of `idc policy` and its commands. What they do is loaded when they are called. */
import type { Command } from "commander";
import { type PolicySeverity, SEVERITIES } from "../../core/model/cause/policy-finding.ts";
import { ACTIONS, type EffectName } from "../../core/policy/vocabulary.ts";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { configFolder } from "../config-folder.ts";
import { oneOf } from "../options/option-values.ts";
import { type Flags, LIVE, RATE, READ_BY, REGION, reach } from "../options/reach-options.ts";
import type { World } from "../world.ts";

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

const EFFECTS = Object.keys(ACTIONS) as readonly EffectName[];

const POLICY_END = helpEnd({
  examples: [
    ["idc policy new prod-admins", "a rule and its cases, to start from"],
    ["idc policy test", "tries the cases of all rules"],
    ["idc policy explain PermissionSet/Developer", "what a rule sees of a change of the plan"],
  ],
  see: ["plan", "validate"],
});

const TEST_END = helpEnd({
  exits: [
    [0, "all cases pass"],
    [1, "a case fails, or cases, rules or the config have mistakes"],
  ],
  examples: [
    "idc policy test",
    ["idc policy test access --strict", "for CI: every rule stops something, and not all"],
    "idc policy test --format json | jq '.cases[] | select(.passed | not)'",
  ],
  see: ["policy new", "policy explain", "validate"],
});

function addTest(policy: Command, run: Run): void {
  policy
    .command("test")
    .argument("[DIR]", "the config folder (default: where idc.yaml is, here or above)")
    .description("try the cases of kind PolicyTest, policies/tests/*.yaml, on the rules of the config; asks nobody")
    .option("--strict", "exit code 1 also for a rule that no case shows to stop anything, or to let anything pass")
    .option("--format <format>", "text or json", oneOf("text", "json"), "text")
    .addHelpText("after", TEST_END)
    .action((dir: string | undefined, flags: Flags) => {
      const [format, strict] = [flags.format as "text" | "json", flags.strict === true];
      const body = async (world: World) => {
        const options = { dir: await configFolder(dir, world), format, strict };
        return (await import("./test.ts")).runPolicyTest(options, world);
      };
      return run(body, { json: format === "json" });
    });
}

const NEW_END = helpEnd({
  exits: [
    [0, "written"],
    [1, "nothing was written: the name is none, or is taken"],
  ],
  examples: [
    "idc policy new prod-admins",
    ["idc policy new who-joins access --effect join --severity approve", "one that asks for approval"],
  ],
  see: ["policy test", "policy explain", "validate"],
});

function addNew(policy: Command, run: Run): void {
  policy
    .command("new")
    .argument("<ID>", "what it is called: a-z, 0-9 and -")
    .argument("[DIR]", "the config folder (default: where idc.yaml is, here or above)")
    .description("write a rule to start from, policies/ID.cedar, and its cases, policies/tests/ID.yaml")
    .option("--effect <effect>", `what it is about: ${EFFECTS.join(", ")}`, oneOf(...EFFECTS), "grant")
    .option("--severity <severity>", `how strict it is: ${SEVERITIES.join(", ")}`, oneOf(...SEVERITIES), "deny")
    .option("--format <format>", "text or json", oneOf("text", "json"), "text")
    .addHelpText("after", NEW_END)
    .action((id: string, dir: string | undefined, flags: Flags) => {
      const format = flags.format as "text" | "json";
      const [action, severity] = [flags.effect as EffectName, flags.severity as PolicySeverity];
      const body = async (world: World) => {
        const options = { id, dir: await configFolder(dir, world), action, severity, format };
        return (await import("./new.ts")).runPolicyNew(options, world);
      };
      return run(body, { json: format === "json" });
    });
}

export function addPolicy(program: Command, run: Run): void {
  const policy = program
    .command("policy")
    .description("guardrails in Cedar: policies/*.cedar, and those of Settings")
    .addHelpText("after", POLICY_END);
  addTest(policy, run);
  addNew(policy, run);
  addExplain(policy, run);
}

function addExplain(policy: Command, run: Run): void {
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
