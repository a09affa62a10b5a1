/** The real Terraform with the real provider of AWS, where this machine has them: a folder with a root of its own. */
import { execFile, execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { environment, type Finished } from "./command.ts";

/** A folder that Terraform can use as `filesystem_mirror`, with hashicorp/aws in it. */
const PLUGINS = process.env.IDC_TERRAFORM_PLUGINS;

function works(): boolean {
  try {
    execFileSync("terraform", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export const hasTerraform = PLUGINS !== undefined && works();
export const NEEDED = "needs terraform on the PATH and IDC_TERRAFORM_PLUGINS, a provider mirror";

/** `env`: where AWS is. */
export async function terraformIn(dir: string, env: Readonly<Record<string, string>>) {
  const settings = join(dir, "terraform.rc");
  const mirror = `filesystem_mirror {\n    path = ${JSON.stringify(PLUGINS)}\n  }`;
  await writeFile(settings, `provider_installation {\n  ${mirror}\n}\n`);
  const own = { TF_CLI_CONFIG_FILE: settings, CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1" };
  return async (command: string, ...args: readonly string[]): Promise<Finished> => {
    const asked = ["init", "plan", "apply"].includes(command) ? ["-input=false", "-no-color"] : [];
    const options = { cwd: dir, env: environment({ ...env, ...own }), maxBuffer: 1 << 28 };
    const ended = await promisify(execFile)("terraform", [command, ...asked, ...args], options).catch((error) => error);
    if (typeof ended.stdout !== "string") throw ended;
    return { exitCode: ended.code ?? 0, stdout: ended.stdout, stderr: ended.stderr };
  };
}
