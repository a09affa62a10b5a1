/** Commands as their command line runs them, in this process: a process of its own costs more than most of them do. */
import { Command } from "commander";
import { addExplain, addWhoCan } from "../../src/cli/access/access-commands.ts";
import { addFmt } from "../../src/cli/adopt/fmt-command.ts";
import { addImport } from "../../src/cli/adopt/import-command.ts";
import { addSuggest } from "../../src/cli/adopt/suggest-command.ts";
import { addApply } from "../../src/cli/commands/apply-command.ts";
import { addPlan } from "../../src/cli/commands/plan-command.ts";
import { runner } from "../../src/cli/commands/run.ts";
import { addShow } from "../../src/cli/commands/show-command.ts";
import { addSnapshot } from "../../src/cli/commands/snapshot-command.ts";
import { addValidate } from "../../src/cli/commands/validate-command.ts";
import { addDoctor } from "../../src/cli/doctor/doctor-command.ts";
import { addDrift } from "../../src/cli/drift/drift-command.ts";
import { addEmit } from "../../src/cli/emit/emit-command.ts";
import { addGitHub } from "../../src/cli/github/github-command.ts";
import { addLock } from "../../src/cli/lock/lock-command.ts";
import { addPolicy } from "../../src/cli/policy/policy-commands.ts";
import { addRelease } from "../../src/cli/release/release-command.ts";
import { addSetup } from "../../src/cli/setup/setup-command.ts";
import { environment, type Finished } from "./command.ts";
import { testWorld } from "./world.ts";

/** Nothing of the machine's AWS configuration is there, and nothing that another command was given. */
function setEnvironment(env: Readonly<Record<string, string>>): void {
  const ofAws = Object.keys(process.env).filter((name) => name.startsWith("AWS_") && !name.startsWith("AWS_SDK_JS_"));
  for (const name of ofAws) delete process.env[name];
  Object.assign(process.env, environment(env));
}

/** One at a time: the environment is the process's. */
export async function idcHere(
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<Finished> {
  const world = testWorld({ cwd, environment: env });
  let exitCode = 0;
  const end = (code: number, text = "") => {
    exitCode = code;
    world.err(text);
  };
  const program = new Command("idc").exitOverride();
  const run = runner(() => world, "0.0.0", { out: world.out, end });
  const reading = [
    addValidate,
    addPlan,
    addShow,
    addSnapshot,
    addDoctor,
    addSuggest,
    addEmit,
    addWhoCan,
    addExplain,
    addPolicy,
  ];
  for (const add of [...reading, addFmt, addImport, addApply, addLock, addRelease, addGitHub, addSetup])
    add(program, run, "0.0.0");
  addDrift(program, run, "0.0.0");
  setEnvironment(env);
  await program.parseAsync([...args], { from: "user" });
  return { exitCode, stdout: world.stdout(), stderr: world.stderr() };
}
