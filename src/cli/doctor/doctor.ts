/** `idc doctor [DIR]`: what is there and what is wrong with it, with or without a config. Reads only. */
import { resolve } from "node:path";
import { REQUESTS_PER_SECOND } from "../../core/config/check/limits.ts";
import { cannotPlan } from "../../core/doctor/examine.ts";
import type { DoctorReport } from "../../core/doctor/report.ts";
import type { ConfigAtHand } from "../../core/doctor/sight.ts";
import { answersOf } from "../../core/model/kind.ts";
import { connect } from "../../io/aws/connection.ts";
import { folderSource } from "../../io/config/folder-source.ts";
import { isFile } from "../../io/saved-file.ts";
import { check } from "../../pipeline.ts";
import { doctorView } from "../../render/doctor-view.ts";
import { renderJson, renderText } from "../../render/text.ts";
import { doctor, doctorOffline } from "../../stages/doctor.ts";
import { knownKinds } from "../../stages/known-kinds.ts";
import { configFolder } from "../config-folder.ts";
import { openSnapshot } from "../offline-plan.ts";
import { parserOf } from "../parsing/parser.ts";
import { awsOf, reportDiagnostics } from "../plan.ts";
import { startProgress } from "../progress/progress.ts";
import type { WholeOptions } from "../snapshot.ts";
import type { World } from "../world.ts";

export interface DoctorOptions extends WholeOptions {
  /** Absent: the config that is here or above, if any. */
  readonly dir?: string;
  /** A snapshot in place of AWS. */
  readonly live?: string;
  readonly format: "text" | "json";
  readonly verbose: boolean;
  /** The role to look at roles in accounts with; absent: nobody looks. */
  readonly memberRole?: string;
}

/** A config is not needed: where nobody names one and there is none, that is all right. */
async function atHandFor({ dir }: DoctorOptions, world: World): Promise<ConfigAtHand> {
  const folder = await configFolder(dir, world);
  const path = resolve(world.cwd, folder);
  if (dir === undefined && !(await isFile(resolve(path, "idc.yaml")))) return {};
  const ports = { today: world.today(), parse: parserOf(path, world), kinds: world.kinds };
  const { config, diagnostics } = await check(folderSource(path), ports);
  if (config !== undefined) return { config, folder };
  await reportDiagnostics(diagnostics, folder, world);
  return { mistakes: diagnostics.filter(({ severity }) => severity === "error").length, folder };
}

async function examined(options: DoctorOptions, atHand: ConfigAtHand, world: World): Promise<DoctorReport> {
  const settings = "config" in atHand ? atHand.config.settings : undefined;
  const requestsPerSecond = options.requestsPerSecond ?? settings?.throttle.requestsPerSecond ?? REQUESTS_PER_SECOND;
  const given = { atHand, requestsPerSecond, today: world.today() };
  const { memberRole } = options;
  if (options.live !== undefined) {
    return doctorOffline(await openSnapshot(options.live, world), given);
  }
  const kinds = knownKinds(world).resources;
  const connectTo = (wanted = options.region ?? settings?.region) => {
    const region = wanted === undefined ? {} : { region: wanted };
    const aws = awsOf({ ...options, requestsPerSecond }, world);
    return connect({ ...aws, ...region, requestsPerSecond, answers: answersOf(kinds) });
  };
  const progress = startProgress(world);
  try {
    const { stage } = progress;
    const instance = options.instance ?? settings?.instance;
    return await doctor({ connectTo, kinds, instance, memberRole, ...given, stage });
  } finally {
    progress.stop();
  }
}

/** Exit code: 4 where these credentials cannot do what a plan needs; findings are no failure. */
export async function runDoctor(options: DoctorOptions, world: World): Promise<number> {
  const atHand = await atHandFor(options, world);
  const report = await examined(options, atHand, world);
  if (options.format === "json") world.out(renderJson(report));
  else {
    const view = doctorView(report, { verbose: options.verbose });
    world.out(renderText(view, { color: world.outColor, columns: world.columns }));
  }
  return cannotPlan(report) ? 4 : 0;
}
