/** A folder with the configuration and a state of its own, and terraform in it. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
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
    this.run(["init", "-input=false", "-no-color"]);
  }

  /** @throws Error for an exit code that is none of `expected`. */
  run(args, expected = [0]) {
    const options = { cwd: this.folder, env: this.env, encoding: "utf8", maxBuffer: 1 << 28 };
    const { status, stdout, stderr, error } = spawnSync(this.terraform, args, options);
    if (!expected.includes(status))
      throw error ?? new Error(`terraform ${args.join(" ")}: ${status}\n${stdout}${stderr}`);
    return { status, stdout };
  }

  /** What would change: `status` is that of -detailed-exitcode. */
  plan(changed) {
    const args = ["plan", "-input=false", "-no-color", "-detailed-exitcode", "-out=plan", ...variables(changed)];
    const { status } = this.run(args, [0, 2]);
    if (status === 0) return { status, changes: [] };
    const { resource_changes: all = [] } = JSON.parse(this.run(["show", "-json", "plan"]).stdout);
    const changes = all.filter(({ change, mode }) => {
      return mode === "managed" && (change.actions.join() !== "no-op" || change.importing !== undefined);
    });
    return { status, changes };
  }

  apply(changed) {
    this.run(["apply", "-input=false", "-no-color", "-auto-approve", ...variables(changed)]);
  }

  destroy(changed) {
    this.run(["destroy", "-input=false", "-no-color", "-auto-approve", ...variables(changed)]);
  }

  imports(blocks) {
    writeFileSync(`${this.folder}/imports.tf.json`, JSON.stringify({ import: blocks }));
  }

  resources() {
    const { values } = JSON.parse(this.run(["show", "-json"]).stdout);
    return values.root_module.resources.filter(({ mode }) => mode === "managed");
  }

  output(name) {
    return JSON.parse(this.run(["output", "-json", name]).stdout);
  }
}

const variables = (changed) => [`-var=changed=${changed}`];
