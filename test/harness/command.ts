/** The built command in a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { initRepository } from "./repository.ts";

export const MAIN = inject("main");
export const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));

export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Nothing of the machine's AWS configuration gets through. */
export function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, TMPDIR } = process.env;
  return {
    PATH,
    ...(TMPDIR === undefined ? {} : { TMPDIR }),
    HOME: "/nonexistent",
    AWS_CONFIG_FILE: "/nonexistent/config",
    AWS_SHARED_CREDENTIALS_FILE: "/nonexistent/credentials",
    AWS_EC2_METADATA_DISABLED: "true",
    ...env,
  };
}

export function start(
  args: readonly string[],
  options: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: environment(options.env ?? {}),
    stdio: ["ignore", "pipe", "pipe"],
  });
}

export async function idc(
  args: readonly string[],
  options: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Finished> {
  const child = start(args, options);
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (data: Buffer) => (stdout += data));
  child.stderr?.on("data", (data: Buffer) => (stderr += data));
  const [exitCode] = (await once(child, "close")) as [number | null];
  return { exitCode, stdout, stderr };
}

export interface Served {
  readonly url: string;
  /** What `idc emulate` says to export. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<number | null>;
  /** Ends it at once, by SIGKILL: it has no say. */
  kill(): Promise<void>;
}

/** `idc emulate` as a process, ready to be asked. */
export async function serve(args: readonly string[]): Promise<Served> {
  const child = start(["emulate", ...args]);
  let text = "";
  child.stderr?.on("data", (data: Buffer) => (text += data));
  let stdout = "";
  while (!stdout.includes("AWS_SECRET_ACCESS_KEY")) {
    const [data] = (await Promise.race([once(child.stdout!, "data"), once(child, "close")])) as [Buffer | number];
    if (typeof data === "number") throw new Error(`emulate ended with ${data}: ${text}`);
    stdout += data;
  }
  const lines = stdout.split("\n");
  const env = Object.fromEntries(
    lines
      .filter((line) => line.startsWith("export "))
      .map((line) => line.slice("export ".length).split("=") as [string, string]),
  );
  return {
    url: lines[0] ?? "",
    env,
    stop: async () => {
      child.kill("SIGTERM");
      const [code] = (await once(child, "close")) as [number | null];
      return code;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await once(child, "close");
    },
  };
}

/** A copy of an example's config in a git repository of its own. */
export async function copyExample(
  name: string,
  { git = true } = {},
): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), "idc-example-"));
  await cp(join(EXAMPLES, name, "config"), join(dir, "access"), { recursive: true });
  if (git) {
    const repository = await initRepository(dir);
    await repository.add(".");
    await repository.commit("config");
  }
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
