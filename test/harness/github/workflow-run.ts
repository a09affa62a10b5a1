/**
 * A workflow file, run: jobs in their order, conditions, outputs, artifacts, environments that wait for people, and our action as the
 * runner runs it. Expressions are those that the examples have: names, strings, `==`, `!=`, `&&`, `||`, `format`.
 */

import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import type { FakeGitHub } from "./fake-github.ts";
import { type Acted, act } from "./runner.ts";

type Texts = Readonly<Record<string, string>>;

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly "continue-on-error"?: boolean;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly environment?: string;
  readonly outputs?: Texts;
  readonly steps: readonly Step[];
}

export interface Begun {
  readonly name: string;
  readonly event: object;
  /** The branch or merge that is checked out where no step says. */
  readonly ref: string;
  readonly sha: string;
  /** The repository that the run is of; ours where absent. */
  readonly from?: string;
  /** Of whose commit the run is: for a pull request, the newest of its branch. */
  readonly headSha?: string;
  /** Who is asked, and says yes or no; absent: nobody, until the run is given up. */
  readonly approve?: (environment: string) => boolean;
  /** Whether an environment holds its job; absent: where it has reviewers. */
  readonly heldBy?: (environment: string) => boolean;
  /** Before a job begins: for what others do meanwhile. */
  readonly before?: (job: string) => Promise<void> | void;
  /** Inputs of our action that a changed workflow has. */
  readonly otherInputs?: Texts;
  /** Of the last job: once it says yes, somebody cancels the run. */
  readonly cancelled?: () => Promise<boolean>;
  /** Outputs of jobs that ran in an earlier attempt: they are not run again. */
  readonly earlier?: Ran;
}

export interface Ran {
  readonly id: number;
  readonly jobs: Record<string, { result: "success" | "failure" | "skipped"; outputs: Texts; acted?: Acted }>;
  /** Names, and where their files lie. */
  readonly artifacts: Record<string, string>;
}

type Steps = Record<string, { readonly outputs: Texts; readonly outcome: "success" | "failure" }>;

type Context = (path: string) => string;

function evaluated(expression: string, context: Context): unknown {
  const code = expression
    .replace(/'((?:[^']|'')*)'/g, (_, text: string) => JSON.stringify(text.replaceAll("''", "'")))
    .replace(/("(?:[^"\\]|\\.)*")|((?<![\w.-])(?:github|needs|steps|runner)(?:\.(?:[\w-]+|\*))+)/g, (all, text) =>
      text === undefined ? JSON.stringify(context(all)) : all,
    );
  const format = (text: string, ...values: string[]) => text.replace(/\{(\d)\}/g, (_, at) => values[Number(at)]!);
  const contains = (all: string, one: string) => all.split(",").includes(one);
  return new Function("format", "always", "contains", `return (${code});`)(format, () => true, contains);
}

/** `labels.*.name` is the name of each label. */
const memberOf = (value: unknown, part: string): unknown =>
  part === "*"
    ? value
    : Array.isArray(value)
      ? value.map((one) => memberOf(one, part))
      : (value as Record<string, unknown> | undefined)?.[part];

const filled = (text: string, context: Context): string =>
  text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(evaluated(expression, context)));

const holds = (condition: string | undefined, context: Context): boolean =>
  condition === undefined || Boolean(evaluated(condition.replace(/^\$\{\{|\}\}$/g, ""), context));

/** Where users have it. */
const pathOf = (file: string): string => `.github/workflows/idc-${basename(file)}`;

export class WorkflowRuns {
  private runs = 4710;
  private readonly ran = new Map<number, Ran>();
  private path = "";
  private readonly github: FakeGitHub;
  private readonly address: string;
  private readonly env: Texts;
  private readonly folder: string;

  /** `env`: where AWS is. */
  constructor(at: { github: FakeGitHub; address: string; env: Texts; folder: string }) {
    ({ github: this.github, address: this.address, env: this.env, folder: this.folder } = at);
  }

  async run(file: string, begun: Begun): Promise<Ran> {
    this.runs += 1;
    const head = begun.headSha ?? begun.sha;
    this.path = pathOf(file);
    this.github.branch.begun.push({ head, event: begun.name, path: this.path });
    const { jobs } = parse(readFileSync(file, "utf8")) as { jobs: Record<string, Job> };
    const ran: Ran = { id: this.runs, jobs: {}, artifacts: { ...begun.earlier?.artifacts } };
    this.ran.set(ran.id, ran);
    for (const [name, job] of Object.entries(jobs)) {
      const before = begun.earlier?.jobs[name];
      if (before?.result === "success") ran.jobs[name] = before;
      else await this.job(name, job, begun, ran);
    }
    return ran;
  }

  private contextOf(begun: Begun, ran: Ran, steps: Steps, temp: string): Context {
    const github = { event_name: begun.name, event: begun.event, ref: begun.ref, sha: begun.sha };
    const all = {
      github: { ...github, repository: "acme/access", run_attempt: "1", token: "ghs_secret" },
      needs: ran.jobs,
      steps,
      runner: { temp },
    };
    return (path) => {
      let value: unknown = all;
      for (const part of path.split(".")) value = memberOf(value, part);
      return value === undefined ? "" : String(value);
    };
  }

  private async job(name: string, job: Job, begun: Begun, ran: Ran): Promise<void> {
    const temp = mkdtempSync(join(this.folder, "run-"));
    const steps: Steps = {};
    const context = this.contextOf(begun, ran, steps, temp);
    const skipped = { result: "skipped", outputs: {} } as const;
    ran.jobs[name] = skipped;
    if (job.needs !== undefined && ran.jobs[job.needs]?.result !== "success") return;
    if (!holds(job.if, context)) return;
    if (job.environment !== undefined && !this.letIn(job.environment, begun)) return;
    await begun.before?.(name);
    const cwd = join(temp, "work");
    let acted: Acted | undefined;
    let failed = false;
    for (const step of job.steps) {
      if (failed && !step.if?.includes("always()")) continue;
      if (!holds(step.if, context)) continue;
      const inputs = Object.fromEntries(
        Object.entries(step.with ?? {}).map(([key, value]) => [key, filled(String(value), context)]),
      );
      const found = await this.tried(step, inputs, { begun, ran, cwd, temp });
      acted = found === "failed" ? acted : (found ?? acted);
      const outcome = found === "failed" || (found?.exitCode ?? 0) !== 0 ? "failure" : "success";
      const outputs = found === "failed" ? {} : (found?.outputs ?? {});
      if (step.id !== undefined) steps[step.id] = { outputs, outcome };
      failed ||= outcome === "failure" && step["continue-on-error"] !== true;
    }
    const outputs = Object.fromEntries(
      Object.entries(job.outputs ?? {}).map(([key, value]) => [key, filled(value, context)]),
    );
    ran.jobs[name] = { result: failed ? "failure" : "success", outputs, ...(acted === undefined ? {} : { acted }) };
  }

  /** An environment without reviewers lets everybody in. */
  private letIn(environment: string, { approve, heldBy }: Begun): boolean {
    const isHeld = heldBy?.(environment) ?? this.github.branch.reviewed.has(environment);
    if (!isHeld) return true;
    const said = approve?.(environment) ?? false;
    const state = said ? "approved" : "rejected";
    if (approve !== undefined) this.github.branch.approvals.push({ run: this.runs, environment, state, login: "rita" });
    return said;
  }

  /** What fails of a step that may is none of the run's. */
  private async tried(step: Step, inputs: Texts, at: Parameters<WorkflowRuns["step"]>[2]) {
    try {
      return await this.step(step, inputs, at);
    } catch (error) {
      if (step["continue-on-error"] === true) return "failed";
      throw error;
    }
  }

  private async step(
    { uses = "", run }: Step,
    inputs: Texts,
    at: { begun: Begun; ran: Ran; cwd: string; temp: string },
  ): Promise<Acted | undefined> {
    const [begun, { cwd, temp, ran }] = [at.begun, at];
    if (run !== undefined)
      execFileSync("bash", ["-euo", "pipefail", "-c", run], {
        ...{ env: { ...process.env, RUNNER_TEMP: temp }, stdio: "ignore" },
      });
    else if (uses.startsWith("actions/checkout@")) this.checkout(cwd, inputs.ref || begun.sha);
    else if (uses.startsWith("actions/upload-artifact@")) this.keep(inputs, begun, ran);
    else if (uses.startsWith("actions/download-artifact@"))
      cpSync(this.artifactOf(inputs, ran), inputs.path!, { recursive: true });
    else if (uses.startsWith("OWNER/idc/")) return this.ours(inputs, begun, cwd, temp);
    else throw new Error(`nobody knows ${uses}`);
    return undefined;
  }

  private checkout(cwd: string, ref: string): void {
    const git = (...args: string[]) => execFileSync("git", args, { stdio: ["ignore", "pipe", "pipe"] });
    git("clone", "--quiet", "--no-checkout", this.github.branch.origin, cwd);
    // As actions/checkout has it: the merge that a pull request would be is a branch of a remote.
    git("-C", cwd, "fetch", "--quiet", "origin", "+refs/pull/*:refs/remotes/pull/*");
    const at = ref.startsWith("refs/heads/") ? ref.replace("refs/heads/", "origin/") : ref;
    git("-C", cwd, "checkout", "--quiet", "--detach", at);
  }

  private artifactOf({ name, "run-id": run }: Texts, ran: Ran): string {
    const folder = (run === undefined ? ran : this.ran.get(Number(run)))?.artifacts[name!];
    if (folder === undefined) throw new Error(`there is no artifact ${name}`);
    return folder;
  }

  private keep({ name, path }: Texts, { headSha, sha, name: event, ref, from }: Begun, ran: Ran): void {
    const folder = mkdtempSync(join(this.folder, "kept-"));
    const file = join(folder, basename(path!));
    copyFileSync(path!, file);
    ran.artifacts[name!] = folder;
    const files = { [basename(file)]: readFileSync(file, "utf8") };
    const of = { branch: ref.replace("refs/heads/", ""), path: this.path, ...(from === undefined ? {} : { from }) };
    this.github.branch.artifacts.push({ head: headSha ?? sha, event, name: name!, files, ...of });
  }

  /** Without its role: credentials are there, as of another step. */
  private ours(
    { role: _, ...inputs }: Texts,
    { name, event, ref, otherInputs, cancelled }: Begun,
    cwd: string,
    temp: string,
  ) {
    const env = {
      ...this.env,
      ...{ GITHUB_REPOSITORY: "acme/access", GITHUB_API_URL: this.address, GITHUB_RUN_ID: String(this.runs) },
      ...{ GITHUB_EVENT_NAME: name, GITHUB_REF: ref, GITHUB_WORKFLOW_REF: `acme/access/${this.path}@${ref}` },
    };
    return act({
      inputs: { token: "ghs_secret", ...inputs, ...otherInputs },
      event,
      env,
      cwd,
      temp,
      cancelled: inputs.command === "apply" ? cancelled : undefined,
    });
  }
}
