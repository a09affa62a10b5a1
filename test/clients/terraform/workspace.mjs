/** A folder with the configuration and a state of its own, and terraform in it. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { environmentOf } from "../emulator.mjs";

const FILES = ["provider.tf", "resources.tf", "each.tf", "data.tf"];

export class Workspace {
  constructor(folder, { url, plugins, terraform }) {
    mkdirSync(folder);
    for (const file of FILES) cpSync(new URL(file, import.meta.url), `${folder}/${file}`);
    const mirror = `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(plugins)}\n  }\n}\n`;
    writeFileSync(`${folder}/terraform.rc`, mirror);
    this.folder = folder;
    this.terraform = terraform;
    const settings = { TF_CLI_CONFIG_FILE: `${folder}/terraform.rc`, CHECKPOINT_DISABLE: "1", TF_IN_AUTOMATION: "1" };
    // A service without an endpoint of its own must not be looked for elsewhere.
    this.env = { ...environmentOf(url), ...settings, TF_VAR_endpoint: url };
  }

  init() {
    return this.run(["init", "-input=false", "-no-color"]);
  }

  /** @throws Error for an exit code that is none of `expected`. */
  async run(args, expected = [0]) {
    const options = { cwd: this.folder, env: this.env, maxBuffer: 1 << 28 };
    const ended = await promisify(execFile)(this.terraform, args, options).catch((error) => error);
    const { code: status = 0, stdout, stderr } = ended;
    if (expected.includes(status)) return { status, stdout };
    throw stdout === undefined ? ended : new Error(`terraform ${args.join(" ")}: ${status}\n${stdout}${stderr}`);
  }

  /** What would change: `status` is that of -detailed-exitcode. */
  async plan(changed) {
    const args = ["plan", "-input=false", "-no-color", "-detailed-exitcode", "-out=plan", ...variables(changed)];
    const { status } = await this.run(args, [0, 2]);
    if (status === 0) return { status, changes: [] };
    const { resource_changes: all = [] } = JSON.parse((await this.run(["show", "-json", "plan"])).stdout);
    const changes = all.filter(({ change, mode }) => {
      return mode === "managed" && (change.actions.join() !== "no-op" || change.importing !== undefined);
    });
    return { status, changes };
  }

  async apply(changed) {
    await this.run(["apply", "-input=false", "-no-color", "-auto-approve", ...variables(changed)]);
  }

  async destroy(changed) {
    await this.run(["destroy", "-input=false", "-no-color", "-auto-approve", ...variables(changed)]);
  }

  imports(blocks) {
    writeFileSync(`${this.folder}/imports.tf.json`, JSON.stringify({ import: blocks }));
  }

  async resources() {
    const { values } = JSON.parse((await this.run(["show", "-json"])).stdout);
    return values.root_module.resources.filter(({ mode }) => mode === "managed");
  }

  async output(name) {
    return JSON.parse((await this.run(["output", "-json", name])).stdout);
  }
}

const variables = (changed) => [`-var=changed=${changed}`];
