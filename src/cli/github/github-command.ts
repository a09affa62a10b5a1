/** The options of `idc github`. What its commands do is loaded when they are called. */
import { type Command, InvalidArgumentError } from "commander";
import { PRIVACIES } from "../../core/model/config.ts";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { oneOf } from "../options/option-values.ts";
import type { Flags } from "../options/reach-options.ts";
import type { World } from "../world.ts";
import type { CommentOptions } from "./comment.ts";

const COMMENT_END = helpEnd({
  exits: [
    [0, "the comment says what FILE says; or there is a newer commit, whose run will say it"],
    [1, "GitHub cannot be reached, or the run is of no pull request"],
    [3, "FILE is no plan, or damaged"],
    [4, "there is no GITHUB_TOKEN, or it may not write comments"],
  ],
  examples: [
    ["idc plan access --format json > plan.json; idc github comment plan.json --dir access", "in a workflow"],
    ["idc github comment plan.json --print", "the comment, on standard output; asks GitHub for nothing"],
  ],
  see: ["plan", "show"],
});

function numberOfPullRequest(text: string): number {
  if (/^[1-9][0-9]{0,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("write its number, as 42");
}

function optionsOf(file: string, flags: Flags): CommentOptions {
  const text = (name: string) => (typeof flags[name] === "string" ? { [name]: flags[name] } : {});
  return {
    file,
    format: flags.format as CommentOptions["format"],
    print: flags.print === true,
    ...text("dir"),
    ...text("privacy"),
    ...text("repository"),
    ...(typeof flags.pullRequest === "number" ? { pullRequest: flags.pullRequest } : {}),
  };
}

const DRIFT_END = helpEnd({
  exits: [
    [0, "the issue says what FILE says; or there is no drift, and no issue"],
    [1, "GitHub cannot be reached"],
    [3, "FILE is no report of drift, or damaged"],
    [4, "there is no GITHUB_TOKEN, or it may not write issues"],
  ],
  examples: [
    ["idc drift access --who --format json > drift.json; idc github drift drift.json", "in a workflow"],
    ["idc github drift drift.json --print", "the issue, on standard output; asks GitHub for nothing"],
  ],
  see: ["drift", "apply"],
});

function addDriftIssue(github: Command, run: Run): void {
  github
    .command("drift")
    .argument("<FILE>", "what idc drift --format json printed")
    .description("say it in one issue of the config: made, written anew, closed where nothing is left")
    .option("--privacy <privacy>", "names, groups or counts, where that is stricter than Settings", oneOf(...PRIVACIES))
    .option("--repository <repository>", "OWNER/NAME (default: GITHUB_REPOSITORY)")
    .option("--print", "print the issue, and write nothing on GitHub")
    .option("--format <format>", "text, or json: what became of the issue", oneOf("text", "json"), "text")
    .addHelpText("after", DRIFT_END)
    .action((file: string, flags: Flags) => {
      const { format, print, pullRequest: _, dir: __, ...options } = optionsOf(file, flags);
      const body = async (world: World) =>
        (await import("./drift.ts")).runDriftIssue({ ...options, format, print }, world);
      return run(body, { json: flags.format === "json" });
    });
}

const APPROVAL_END = helpEnd({
  exits: [
    [0, "the check run says whether it is approved; or there is a newer commit"],
    [1, "GitHub cannot be reached, or the run is of no pull request"],
    [3, "FILE is no plan, or damaged; or it is not for the default branch"],
    [4, "there is no GITHUB_TOKEN, or it may not write check runs"],
  ],
  examples: [
    ["idc github approval plan.json --dir access", "in a workflow, with permissions: {checks: write}"],
    ["idc github approval plan.json --pull-request 42 --print", "who is asked, and who has approved; writes nothing"],
  ],
  see: ["plan", "github comment"],
});

function addApproval(github: Command, run: Run): void {
  github
    .command("approval")
    .argument("<FILE>", "what idc plan --format json printed")
    .description("say in a check run whether those whom guardrails ask have approved")
    .option("--dir <dir>", "the config folder, from the top of the repository (default: the plan's)")
    .option("--privacy <privacy>", "names, groups or counts, where that is stricter than Settings", oneOf(...PRIVACIES))
    .option("--pull-request <number>", "which one (default: the event's)", numberOfPullRequest)
    .option("--repository <repository>", "OWNER/NAME (default: GITHUB_REPOSITORY)")
    .option("--print", "print what it would say, and write nothing on GitHub")
    .option("--format <format>", "text, or json: whether it is approved", oneOf("text", "json"), "text")
    .addHelpText("after", APPROVAL_END)
    .action((file: string, flags: Flags) => {
      const { file: _, ...options } = optionsOf(file, flags);
      const body = async (world: World) => (await import("./approval.ts")).runApproval(file, options, world);
      return run(body, { json: flags.format === "json" });
    });
}

export function addGitHub(program: Command, run: Run): void {
  const github = program
    .command("github")
    .description("what a workflow on GitHub does with a plan, or with drift")
    .addHelpText("after", helpEnd({ examples: ["idc github comment plan.json"], see: ["plan"] }));
  addDriftIssue(github, run);
  addApproval(github, run);
  github
    .command("comment")
    .argument("<FILE>", "what idc plan --format json printed: a plan, or why there is none")
    .description("say it in the pull request's comment: one for each config, edited in place")
    .option("--dir <dir>", "the config folder, from the top of the repository (default: the plan's)")
    .option("--privacy <privacy>", "names, groups or counts, where that is stricter than Settings", oneOf(...PRIVACIES))
    .option("--pull-request <number>", "which one (default: the event's)", numberOfPullRequest)
    .option("--repository <repository>", "OWNER/NAME (default: GITHUB_REPOSITORY)")
    .option("--print", "print the comment, and write nothing on GitHub")
    .option("--format <format>", "text, or json: what became of the comment", oneOf("text", "json"), "text")
    .addHelpText("after", COMMENT_END)
    .action((file: string, flags: Flags) => {
      const body = async (world: World) => (await import("./comment.ts")).runComment(optionsOf(file, flags), world);
      return run(body, { json: flags.format === "json" });
    });
}
