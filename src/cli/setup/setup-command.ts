/** The options of `idc setup`. What its commands do is loaded when they are called. */
import { type Command, InvalidArgumentError } from "commander";
import { DEFAULT_NAME } from "../../core/setup/names.ts";
import { helpEnd } from "../commands/help-end.ts";
import type { Run } from "../commands/run.ts";
import { oneOf } from "../options/option-values.ts";
import { type Flags, REGION } from "../options/reach-options.ts";
import type { World } from "../world.ts";
import { BRANCH_NAME, type SetupOptions } from "./setup-options.ts";

const END = helpEnd({
  exits: [
    [0, "written, or as it was already; what to do next is printed"],
    [1, "the config is invalid, or GitHub does not show the repository"],
    [3, "nothing was written: a file is there and differs (--force)"],
    [4, "GITHUB_TOKEN is wrong, or may not do that"],
    [64, "wrong use: what cannot be guessed is to be named"],
  ],
  examples: [
    [
      "GITHUB_TOKEN=$(gh auth token) idc setup github access \\\n      --repository acme/access --region eu-west-1 \\\n      --account 222233334444 --management-account 111122223333",
      "from a delegated administrator",
    ],
    [
      "idc setup github access --repository acme/access \\\n      --repository-ids 1234/567890 --region eu-west-1 \\\n      --account 111122223333 --management-account 111122223333 \\\n      --roles terraform",
      "without a token: ids from gh api repos/acme/access --jq '.owner.id,.id'",
    ],
  ],
  see: ["init", "import", "doctor"],
});

const matching = (pattern: RegExp, is: string) => (text: string) => {
  if (pattern.test(text)) return text;
  throw new InvalidArgumentError(is);
};
/** As addresses of clones end. */
const withoutGit = (text: string) => text.replace(/\.git$/, "");
const accountId = matching(/^[0-9]{12}$/, "It is an account id of 12 digits.");
const ids = matching(/^[0-9]{1,20}\/[0-9]{1,20}$/, "It is OWNER_ID/REPOSITORY_ID, two numbers.");
const branchName = matching(BRANCH_NAME, "It is a branch: letters, digits, . _ - and /.");
const setupName = matching(
  /^(?!management$)(?=.{1,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  "It is up to 32 of a-z 0-9 -, from a letter on, and not management.",
);
const actionPlace = matching(
  /^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+@[0-9a-f]{40}$/,
  "It is OWNER/REPOSITORY@COMMIT, the commit in full (40 hex digits).",
);
const keyArn = matching(
  /^arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:[0-9]{12}:key\/[A-Za-z0-9-]+$/,
  "It is the ARN of a key, arn:aws:kms:REGION:ACCOUNT:key/ID.",
);

function optionsOf(dir: string | undefined, flags: Flags): SetupOptions {
  const text = (name: string) => (typeof flags[name] === "string" ? { [name]: flags[name] } : {});
  const names = [
    "repository",
    "repositoryIds",
    "branch",
    "account",
    "managementAccount",
    "region",
    "action",
    "kmsKey",
    "server",
  ];
  return {
    ...(dir === undefined ? {} : { dir }),
    ...Object.assign({}, ...names.map(text)),
    name: flags.name as string,
    roles: flags.roles as SetupOptions["roles"],
    makesProvider: flags.oidcProvider !== "existing",
    onChange: flags.onChange === true,
    print: flags.print === true,
    force: flags.force === true,
    format: flags.format as SetupOptions["format"],
  };
}

/** What the files are about. */
function withPlaces(command: Command): Command {
  return command
    .option("--repository <repository>", "OWNER/NAME (default: GITHUB_REPOSITORY)", withoutGit)
    .option(
      "--repository-ids <ids>",
      "OWNER_ID/REPOSITORY_ID, which OIDC subjects of newer repositories have (default: GitHub is asked, with GITHUB_TOKEN)",
      ids,
    )
    .option(
      "--branch <branch>",
      "from which is applied (default: GitHub's or git's default branch, else main)",
      branchName,
    )
    .option(
      "--name <name>",
      "how roles, stacks, environments and workflows begin: another for a second config or repository",
      setupName,
      DEFAULT_NAME,
    )
    .option(
      "--account <id>",
      "where the roles will be: that of the delegated administrator, or of management",
      accountId,
    )
    .option(
      "--management-account <id>",
      "of the organization (default: that of Settings' management.roleArn)",
      accountId,
    )
    .option(REGION[0], "of the Identity Center instance (default: that of Settings)", REGION[2])
    .option(
      "--action <place>",
      "where the action of idc is: OWNER/REPOSITORY@COMMIT (default: as the workflows there say, else left to you)",
      actionPlace,
    )
    .option("--kms-key <arn>", "the customer managed key of the instance, where it has one", keyArn)
    .option("--server <url>", "your GitHub (default: GITHUB_SERVER_URL, else https://github.com)");
}

/** How they are written. */
function withForms(command: Command): Command {
  const roles = oneOf("cloudformation", "terraform", "both");
  return command
    .option("--roles <format>", "as cloudformation, terraform, or both", roles, "cloudformation")
    .option(
      "--oidc-provider <provider>",
      "create it with the roles, or existing: the account has that of GitHub already",
      oneOf("create", "existing"),
      "create",
    )
    .option("--on-change", "a rule of EventBridge, too: it looks for drift minutes after a change")
    .option("--print", "print the files, and write none")
    .option("--force", "write over files that differ")
    .option("--format <format>", "text, or json: what was written", oneOf("text", "json"), "text");
}

export function addSetup(program: Command, run: Run): void {
  const setup = program
    .command("setup")
    .description("write what runs idc elsewhere: workflows, and roles for them")
    .addHelpText("after", helpEnd({ examples: ["idc setup github --help"], see: ["init"] }));
  const github = setup
    .command("github")
    .argument("[DIR]", "the config folder (default: where idc.yaml is, here or above, else access)")
    .description("write workflows for GitHub, and the IAM roles that they assume; calls nothing of AWS");
  withForms(withPlaces(github))
    .addHelpText("after", END)
    .action((dir: string | undefined, flags: Flags) => {
      const body = async (world: World) => (await import("./setup.ts")).runSetup(optionsOf(dir, flags), world);
      return run(body, { json: flags.format === "json" });
    });
}
