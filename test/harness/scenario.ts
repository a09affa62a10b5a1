/** A config repository beside an emulated organization, driven through the commands in this process. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { SimpleGit } from "simple-git";
import { parse } from "yaml";
import { runApply } from "../../src/cli/apply.ts";
import { runLock } from "../../src/cli/lock/lock.ts";
import type { ApplyOptions } from "../../src/cli/options/apply-options.ts";
import { runPlan } from "../../src/cli/plan.ts";
import { runSnapshot } from "../../src/cli/snapshot.ts";
import type { AwsOverride } from "../../src/cli/world.ts";
import type { AccountChange, NameChange } from "../../src/core/lock/lock-changes.ts";
import type { Outcome } from "../../src/core/model/outcome.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { Emulator, EmulatorOptions } from "../../src/emulator/index.ts";
import type { KnownKinds } from "../../src/io/ports.ts";
import { startCheckedEmulator } from "./checked-emulator.ts";
import { expectDocument, expectPlanSchema, expectSnapshotSchema } from "./plan-schema.ts";
import { initRepository } from "./repository.ts";
import { type Command, Sent } from "./sent.ts";
import { withoutSocket } from "./without-socket.ts";
import { testWorld } from "./world.ts";

export type Files = Readonly<Record<string, string | null>>;

export interface Ran<Result> {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly result: Result;
}

/** What `idc lock --format json` says. */
export interface LockSaid {
  readonly file: string;
  readonly written: boolean;
  readonly current: boolean;
  readonly names: readonly NameChange[];
  readonly accounts: readonly AccountChange[];
}

export interface Scenario {
  readonly dir: string;
  readonly emulator: Emulator;
  readonly git: SimpleGit;
  /** Writes files (null deletes) without committing. */
  write(files: Files): Promise<void>;
  /** Writes files and commits. */
  commit(files: Files): Promise<string>;
  /** `endpoint` stands between idc and the emulator. */
  plan(options?: {
    readonly today?: string;
    readonly region?: string;
    readonly endpoint?: string;
    /** The config folder, where it is not the repository's top. */
    readonly dir?: string;
    /** A snapshot. */
    readonly live?: string;
    /** A file to save the plan in. */
    readonly output?: string;
    readonly readBy?: "pairs" | "principals";
    readonly verbose?: boolean;
    readonly supersede?: string;
    readonly narrowed?: Required<Plan>["narrowed"];
    readonly purgeOrphans?: true;
    /** An SDK request handler that stands between idc and the emulator. */
    readonly requestHandler?: object;
    readonly overrides?: Required<ApplyOptions>["overrides"];
  }): Promise<Ran<Plan>>;
  /** Saves what is live in a file beside the repository, whose path is the result's `file`. */
  snapshot(options?: {
    readonly today?: string;
    readonly endpoint?: string;
  }): Promise<Ran<Snapshot> & { readonly file: string }>;
  /** The plan as text. */
  planText(): Promise<string>;
  /** `idc lock`: writes the lock, and commits nothing. */
  lock(options?: { readonly check?: boolean; readonly requestHandler?: object }): Promise<Ran<LockSaid>>;
  /** Applies with a person who answers (default "yes"); `auto` for --auto-approve. */
  apply(
    options?: {
      readonly answer?: string;
      readonly auto?: boolean;
      readonly today?: string;
      readonly endpoint?: string;
      readonly dir?: string;
    } & Pick<ApplyOptions, "uncommitted" | "supersede" | "narrowed" | "purgeOrphans" | "overrides" | "leaseSeconds"> & {
        readonly requestHandler?: object;
      },
  ): Promise<Ran<Outcome>>;
  /** Runs a command of this process, of which every call has to be in its role (`sent.ts`). */
  sending<Result>(command: Command, body: () => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

/** A YAML text as an organization, so that tests can be read. */
export const yaml = (text: string): unknown => parse(text);

/** Over HTTP, as an emulator in another process is reached; `endpoint` may stand in between. */
export function overHttp(emulator: Emulator, endpoint = emulator.url): AwsOverride {
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  return { endpoint, region: emulator.state().region, credentials, requestsPerSecond: 5000 };
}

export function overrideOf(emulator: Emulator): AwsOverride {
  return { ...overHttp(emulator), requestHandler: withoutSocket(emulator) };
}

async function writeFiles(dir: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(dir, path);
    if (text === null) {
      await rm(file, { force: true });
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}

function parsed<Result>(text: string): Result {
  return (text.trim().startsWith("{") ? JSON.parse(text) : undefined) as Result;
}

export interface ScenarioOptions extends Partial<Omit<EmulatorOptions, "organization">> {
  readonly organization: unknown;
  readonly files: Files;
  /** Which kinds there are; absent: those of the product. */
  readonly kinds?: KnownKinds;
  /** Services that are called beside those of the product; `services` are the emulator's. */
  readonly clients?: Required<AwsOverride>["services"];
  /** How many times as short waits are. */
  readonly speed?: number;
}

export async function startScenario(options: ScenarioOptions): Promise<Scenario> {
  const { files, kinds, clients, speed, ...emulatorOptions } = options;
  const sent = new Sent((emulatorOptions.services ?? []).map(({ name }) => name));
  const onExchange: EmulatorOptions["onExchange"] = (exchange) => {
    sent.hear(exchange);
    emulatorOptions.onExchange?.(exchange);
  };
  const emulator = await startCheckedEmulator({ operationSeconds: 0.01, ...emulatorOptions, onExchange });
  const dir = await mkdtemp(join(tmpdir(), "idc-scenario-"));
  const aside = await mkdtemp(join(tmpdir(), "idc-snapshots-"));
  let snapshots = 0;
  const git = await initRepository(dir);
  const more = clients === undefined ? {} : { services: clients };
  const aws = { ...overrideOf(emulator), ...more };
  const through = (endpoint?: string, requestHandler?: object) => {
    if (endpoint !== undefined) return { ...overHttp(emulator, endpoint), ...more };
    return requestHandler === undefined ? aws : { ...aws, requestHandler };
  };
  const scenario: Scenario = {
    dir,
    emulator,
    git,
    write: (changed) => writeFiles(dir, changed),
    commit: async (changed) => {
      await writeFiles(dir, changed);
      await git.add(["--all", "--verbose", "."]);
      await git.commit("change", { "--allow-empty": null });
      return git.revparse(["HEAD"]);
    },
    plan: async ({ today, region, endpoint, dir: folder = ".", requestHandler, ...how } = {}) => {
      const world = testWorld({ kinds, speed, cwd: dir, ...(today === undefined ? {} : { today }) });
      const where = { ...through(endpoint, requestHandler), ...(region === undefined ? {} : { region }) };
      const options = { dir: folder, format: "json", detailedExitcode: true, aws: where } as const;
      const exitCode = await sent.during("plan", () => runPlan({ ...options, ...how }, world));
      const result = parsed<Plan>(world.stdout());
      // Every plan that a test ever sees is held to the public schema.
      if (result !== undefined) expectPlanSchema(result);
      return { exitCode, stdout: world.stdout(), stderr: world.stderr(), result };
    },
    snapshot: async ({ today, endpoint } = {}) => {
      const world = testWorld({ kinds, speed, cwd: dir, ...(today === undefined ? {} : { today }) });
      snapshots += 1;
      const file = join(aside, `${snapshots}.json`);
      const exitCode = await sent.during("plan", () => runSnapshot({ output: file, aws: through(endpoint) }, world));
      const result = parsed<Snapshot>(await readFile(file, "utf8"));
      expectSnapshotSchema(result);
      return { exitCode, stdout: world.stdout(), stderr: world.stderr(), result, file };
    },
    planText: async () => {
      const world = testWorld({ kinds, cwd: dir });
      await runPlan({ dir: ".", format: "text", detailedExitcode: false, aws }, world);
      return world.stdout();
    },
    lock: async ({ check = false, requestHandler } = {}) => {
      const world = testWorld({ kinds, speed, cwd: dir });
      const where = through(undefined, requestHandler);
      const exitCode = await sent.during("plan", () => runLock({ dir: ".", format: "json", check, aws: where }, world));
      const said = world.stdout() === "" ? undefined : expectDocument<LockSaid>(world.stdout(), "idc-lock");
      return { exitCode, stdout: world.stdout(), stderr: world.stderr(), result: said as LockSaid };
    },
    apply: async ({
      answer = "yes",
      auto = false,
      today,
      endpoint,
      dir: folder = ".",
      requestHandler,
      ...how
    } = {}) => {
      const answers = auto ? {} : { answers: [answer] };
      const world = testWorld({ kinds, speed, cwd: dir, ...answers, ...(today === undefined ? {} : { today }) });
      const where = through(endpoint, requestHandler);
      const options = { dir: folder, format: "json", autoApprove: auto, aws: where, ...how } as const;
      const exitCode = await sent.during("apply", () => runApply(options, world));
      return { exitCode, stdout: world.stdout(), stderr: world.stderr(), result: parsed<Outcome>(world.stdout()) };
    },
    sending: (command, body) => sent.during(command, body),
    stop: async () => {
      await emulator.stop();
      sent.check();
      for (const folder of [dir, aside]) await rm(folder, { recursive: true, force: true });
    },
  };
  await scenario.commit(files);
  return scenario;
}
