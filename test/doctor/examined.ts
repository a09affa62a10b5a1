/** Doctor, run as its command line does, against an emulator in this process. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { type DoctorOptions, runDoctor } from "../../src/cli/doctor/doctor.ts";
import type { FindingCode } from "../../src/core/doctor/finding.ts";
import type { DoctorReport } from "../../src/core/doctor/report.ts";
import type { CallCounts, Emulator, EmulatorOptions } from "../../src/emulator/index.ts";
import { startCheckedEmulator } from "../harness/checked-emulator.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { overrideOf } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";

export interface Examined {
  readonly exitCode: number;
  readonly report: DoctorReport;
  readonly calls: CallCounts;
  readonly emulator: Emulator;
  /** Names of what has this code; undefined where there is no such finding. */
  of(code: FindingCode): readonly string[] | undefined;
}

export interface ExaminedOptions extends Partial<EmulatorOptions> {
  readonly organization: unknown;
  /** A config beside it, named on the command line. */
  readonly files?: Iterable<readonly [string, string]>;
  /** The Region that the surroundings name; absent: the instance's. */
  readonly region?: string;
  readonly doctor?: Partial<DoctorOptions>;
}

/** A folder with these files, as long as a test takes. */
export async function folderWith(files: Iterable<readonly [string, string]>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "idc-doctor-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [path, text] of files) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

/** As text, with everything that was printed. */
export async function printed(
  emulator: Emulator,
  more: Partial<DoctorOptions> & { readonly region?: string } = {},
  files: ExaminedOptions["files"] = [],
) {
  const cwd = await folderWith(files);
  const world = testWorld({ cwd });
  const { region, ...options } = more;
  const aws = { ...overrideOf(emulator), ...(region === undefined ? {} : { region }) };
  const exitCode = await runDoctor({ format: "text", verbose: false, aws, ...options }, world);
  return { exitCode, stdout: world.stdout(), stderr: world.stderr(), cwd };
}

export async function examined({ files, region, doctor, ...options }: ExaminedOptions): Promise<Examined> {
  const emulator = await startCheckedEmulator({ operationSeconds: 0.01, ...options }, "any");
  onTestFinished(() => emulator.stop());
  const where = region === undefined ? {} : { region };
  const dir = files === undefined ? {} : { dir: "." };
  emulator.resetCalls();
  const { exitCode, stdout } = await printed(emulator, { format: "json", ...dir, ...doctor, ...where }, files);
  const report = expectDocument<DoctorReport>(stdout, "idc-doctor");
  expect(report.findings.filter(({ fix }) => fix === "")).toEqual([]);
  return {
    ...{ exitCode, report, emulator, calls: emulator.calls() },
    of: (code) => report.findings.find((one) => one.code === code)?.names,
  };
}
