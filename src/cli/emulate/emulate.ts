/** `idc emulate`: serves the emulated AWS APIs on loopback until it is interrupted. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parse, YAMLParseError } from "yaml";
import {
  type Behaviour,
  BehaviourError,
  behaviourFrom,
  type EmulatorOptions,
  type Faults,
  FaultsError,
  isSample,
  OrganizationFileError,
  PoliciesError,
  parseFaults,
  SAMPLES,
  type Sample,
  StateFileError,
  sampleOrganization,
  startEmulator,
  systemClock,
} from "../../emulator/index.ts";
import { IoError } from "../../io/io-error.ts";
import { starterOrganization } from "../package-root.ts";
import type { World } from "../world.ts";

type Flags = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Reads an organization file; whatever is wrong with it is an `IoError` that names the file. */
export async function readOrganizationFile(path: string): Promise<unknown> {
  try {
    // The failsafe reading of numbers keeps account ids with leading zeros from being read as numbers.
    return parse(await readFile(path, "utf8"), { prettyErrors: true });
  } catch (error) {
    if (error instanceof YAMLParseError) throw new IoError(`${path}: ${error.message.split("\n")[0]}`);
    const { code } = error as NodeJS.ErrnoException;
    throw new IoError(`cannot read ${path} (${code ?? String(error)})`, {
      hint: `--org is an organization file, or one of starter, ${SAMPLES.join(", ")}`,
    });
  }
}

/** Policies by caller; JSON is YAML, too. */
async function readPolicies(path: string): Promise<unknown> {
  try {
    return parse(await readFile(path, "utf8"), { prettyErrors: true });
  } catch (error) {
    const why = error instanceof YAMLParseError ? error.message.split("\n")[0] : (error as NodeJS.ErrnoException).code;
    throw new IoError(`--allow: cannot read ${path} (${why ?? String(error)})`);
  }
}

function callerOf(text: string): string {
  if (/^(\d{12}|arn:aws(-[a-z]+)*:iam::\d{12}:role\/\S+)$/.test(text)) return text;
  throw new IoError(`--caller is an account id or the ARN of a role, not ${text}`);
}

function numberOf(flags: Flags, name: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(flags[name]);
  if (Number.isFinite(number) && number >= least && number <= most) return number;
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  throw new IoError(
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${String(flags[name])} is no number ${range}`,
  );
}

function throttleOf(text: string): "aws" | "off" | number {
  if (text === "aws" || text === "off") return text;
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new IoError(`--throttle is aws, off, or a number above 0, not ${text}`);
}

/** `3±20%`: seconds and the share by which they vary. */
function operationTime(text: string): { operationSeconds: number; jitter: number } {
  const match = /^(\d+(?:\.\d+)?)(?:(?:±|\+-)(\d+(?:\.\d+)?)%)?$/.exec(text);
  if (match === null) throw new IoError(`--operation-seconds is like 3 or 3±20%, not ${text}`);
  return { operationSeconds: Number(match[1]), jitter: Number(match[2] ?? 0) / 100 };
}

function faultsOf(text: string): Faults {
  try {
    return parseFaults(text);
  } catch (error) {
    throw error instanceof FaultsError ? new IoError(`--faults: ${error.message}`) : error;
  }
}

function behaviourOf(texts: readonly string[]): Partial<Behaviour> {
  try {
    return Object.assign({}, ...texts.map(behaviourFrom)) as Partial<Behaviour>;
  } catch (error) {
    if (!(error instanceof BehaviourError)) throw error;
    throw new IoError(`--behaviour: ${error.message}`, { hint: "src/emulator/BEHAVIOUR.md says what each decides" });
  }
}

/** The config of a sample, into a folder of its own: nothing that is there is written over. */
async function writeConfig(folder: string, sample: Sample): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const there = await readdir(folder);
    if (there.length > 0) throw new IoError(`${folder} is not empty`, { hint: "--write-config wants a new folder" });
    for (const [path, text] of sample.config()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text, { flag: "wx" });
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw error instanceof IoError
      ? error
      : new IoError(`cannot write a config to ${folder} (${code ?? String(error)})`);
  }
}

/** The organization that has this name, if it is a name. */
function sampleOf(flags: Flags): Sample | undefined {
  const org = String(flags.org);
  const sample = isSample(org) ? sampleOrganization(org, numberOf(flags, "seed", 0)) : undefined;
  if (sample !== undefined || flags.writeConfig === undefined) return sample;
  throw new IoError(`--write-config goes with --org ${SAMPLES.join(", ")}`, {
    hint: "idc init writes a config to start from",
  });
}

/** The file of this name, or the one that belongs to what `idc init` writes. */
const organizationFile = (flags: Flags, world: World): string =>
  flags.org === "starter" ? starterOrganization() : resolve(world.cwd, String(flags.org));

async function optionsOf(flags: Flags, world: World, sample: Sample | undefined): Promise<EmulatorOptions> {
  return {
    organization: sample?.organization ?? (await readOrganizationFile(organizationFile(flags, world))),
    port: numberOf(flags, "port", 0, 65_535),
    ...(typeof flags.state === "string" ? { stateFile: resolve(world.cwd, flags.state) } : {}),
    ...operationTime(String(flags.operationSeconds)),
    latencyMs: numberOf(flags, "latency", 0),
    throttle: throttleOf(String(flags.throttle)),
    outstanding: numberOf(flags, "outstanding", 1),
    seed: numberOf(flags, "seed", 0),
    faults: faultsOf(String(flags.faults ?? "")),
    ...(typeof flags.deny === "string" ? { deny: flags.deny.split(",").map((action) => action.trim()) } : {}),
    behaviour: behaviourOf(Array.isArray(flags.behaviour) ? flags.behaviour : []),
    clock: systemClock(numberOf(flags, "clockSpeed", 0.001, 10_000)),
    ...(typeof flags.caller === "string" ? { caller: callerOf(flags.caller) } : {}),
    ...(typeof flags.allow === "string" ? { allow: await readPolicies(resolve(world.cwd, flags.allow)) } : {}),
  };
}

/** Starts it; a bad organization file is told problem by problem. */
async function start(options: EmulatorOptions, file: string) {
  try {
    return await startEmulator(options);
  } catch (error) {
    if (error instanceof OrganizationFileError || error instanceof StateFileError)
      throw new IoError(`${file}: ${error.message.replaceAll("\n", "; ")}`);
    if (error instanceof PoliciesError) throw new IoError(`--allow: ${error.message}`);
    // Of faults, what has names that the command line does not know: actions.
    if (error instanceof FaultsError) throw new IoError(`--${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EACCES" || code === "ENOTDIR") {
      throw new IoError(`cannot write the state file ${options.stateFile} (${code})`, {
        hint: "does its folder exist?",
      });
    }
    if (code !== "EADDRINUSE") throw error;
    throw new IoError(`port ${options.port} is in use`, { hint: "choose another with --port, or 0 for a free one" });
  }
}

export async function runEmulate(flags: Flags, world: World): Promise<number> {
  const sample = sampleOf(flags);
  const options = await optionsOf(flags, world, sample);
  // Names come from outside, and go to a terminal.
  const onUnknownOperation = (name: string) => world.err(`Not emulated: ${name.replace(/[^\w:.-]/g, "?")}\n`);
  const emulator = await start({ ...options, onUnknownOperation }, String(flags.org));
  try {
    // Only once it serves: a run that cannot start leaves no folder that stands in the way of the next.
    if (sample !== undefined && typeof flags.writeConfig === "string") {
      await writeConfig(resolve(world.cwd, flags.writeConfig), sample);
    }
  } catch (error) {
    await emulator.stop();
    throw error;
  }
  // Before anything is printed: whoever reads the URL may end us at once.
  const ended = new Promise<void>((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });
  const { region } = emulator.state();
  world.out(`${emulator.url}\n`);
  world.out(`export AWS_ENDPOINT_URL=${emulator.url}\nexport AWS_REGION=${region}\n`);
  // The SDK of idc reads AWS_REGION alone, the AWS CLI and boto3 the other.
  world.out(`export AWS_DEFAULT_REGION=${region}\n`);
  world.out("export AWS_ACCESS_KEY_ID=emulated\nexport AWS_SECRET_ACCESS_KEY=emulated\n");
  world.err("Serving. Ctrl-C ends it.\n");
  await ended;
  await emulator.stop();
  return 0;
}
