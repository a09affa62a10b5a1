/** Terraform and the real AWS provider, where a machine has them: nothing is fetched. */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** Folders of /opt, and those in which Terraform looks for a mirror by itself. */
function mirrors(): readonly string[] {
  const opt = existsSync("/opt") ? readdirSync("/opt").map((name) => join("/opt", name)) : [];
  const own = process.env.IDC_TERRAFORM_PLUGINS;
  const implied = [
    join(homedir(), ".terraform.d/plugins"),
    "/usr/local/share/terraform/plugins",
    "/usr/share/terraform/plugins",
  ];
  return [...(own === undefined ? [] : [own]), ...implied, ...opt];
}

/** A mirror of providers with hashicorp/aws in it. */
export const PLUGINS = mirrors().find((folder) => existsSync(join(folder, "registry.terraform.io/hashicorp/aws")));

const hasTerraform = spawnSync("terraform", ["version"]).status === 0;

/** Why tests that need them are skipped; undefined where they are not. */
export const LACKS_TERRAFORM = !hasTerraform
  ? "no terraform on the PATH"
  : PLUGINS === undefined
    ? "no mirror of hashicorp/aws (IDC_TERRAFORM_PLUGINS names one)"
    : undefined;

export interface Terraform {
  /** Its output; rejects where it fails. */
  run(...args: readonly string[]): Promise<string>;
  /** `Plan: …`, or `No changes.` */
  plan(...args: readonly string[]): Promise<string>;
  /** Applies what the last plan has. */
  apply(): Promise<string>;
}

/** Terraform in a folder, after its init; `aside`: a folder for its settings. */
export async function terraformIn(
  folder: string,
  env: Readonly<Record<string, string>>,
  aside: string,
): Promise<Terraform> {
  const settings = join(aside, "terraformrc");
  await writeFile(
    settings,
    `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(PLUGINS)}\n  }\n}\n`,
  );
  const environment = {
    PATH: process.env.PATH,
    HOME: aside,
    ...env,
    TF_CLI_CONFIG_FILE: settings,
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
  };
  const run = (...args: readonly string[]) =>
    new Promise<string>((resolve, reject) => {
      const options = { env: environment, maxBuffer: 64 * 1024 * 1024 };
      execFile("terraform", [`-chdir=${folder}`, ...args], options, (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`terraform ${args.join(" ")}: ${stdout}${stderr}`));
      });
    });
  await run("init", "-input=false", "-no-color");
  return {
    run,
    plan: async (...args) => {
      const said = await run("plan", "-input=false", "-no-color", "-out=saved", ...args);
      return /^(?:Plan: .*|No changes\.)/m.exec(said)?.[0] ?? said;
    },
    apply: () => run("apply", "-no-color", "saved"),
  };
}
