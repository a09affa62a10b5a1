/** `idc github drift FILE`: one issue of a config for all its drift. Writes on GitHub alone; no AWS, no config. */
import { resolve } from "node:path";
import { isAmong, reticked, type Tick, ticksIn } from "../../core/adopt/drift/answers.ts";
import { allTicksIn, isOfLaterLook } from "../../core/adopt/drift/told.ts";
import { isWhole } from "../../core/drift/blind.ts";
import type { DriftReport } from "../../core/drift/report.ts";
import { type Privacy, strictestPrivacy } from "../../core/model/config.ts";
import { type GitHub, openGitHub } from "../../io/github/client.ts";
import { type Told, tellDrift } from "../../io/github/drift-issue.ts";
import { type Repository, repositoryIn, runnerContext, runPage } from "../../io/github/runner.ts";
import { PLAN_FILE, readSavedFile } from "../../io/saved-file.ts";
import { driftChange } from "../../render/github/drift-change.ts";
import {
  configMarker,
  DRIFT_LABEL,
  type DriftIssueOptions,
  driftBody,
  driftMarker,
  driftTitle,
} from "../../render/github/drift-issue.ts";
import { renderJson } from "../../render/text.ts";
import { readDriftReport } from "../drift/saved-report.ts";
import { nowOf } from "../plan-text.ts";
import { refuse } from "../refusal.ts";
import { sayBeside } from "../say.ts";
import { vocabularyIn } from "../vocabulary.ts";
import type { World } from "../world.ts";
import { folderOf, idOf } from "./said.ts";

export interface DriftIssueCommand {
  readonly file: string;
  readonly format: "text" | "json";
  /** On standard output, and not on GitHub. */
  readonly print: boolean;
  readonly privacy?: Privacy;
  /** `acme/access`. */
  readonly repository?: string;
  /** Of tests: no pauses between requests. */
  readonly unpaced?: true | undefined;
}

/** Of the issue, for a config folder: whatever the repository is called by now. */
export const driftIdOf = (folder: string, world: World): string => idOf("", folderOf(folder), world);

export interface ShownDrift extends DriftIssueOptions {
  /** The line of the issue of a config in another folder. */
  readonly markerOf: (folder: string) => string;
}

/** Where it is shown, and how much of it. */
export function shownAs(
  { config, instance, unsealed, seal = `${instance.arn} ${instance.identityStoreId}` }: DriftReport,
  repository: Repository | undefined,
  privacy: Privacy | undefined,
  world: World,
): ShownDrift {
  const run = repository === undefined ? undefined : runPage(world.environment, repository);
  const place = {
    id: driftIdOf(config.path ?? ".", world),
    ...(repository === undefined ? {} : { page: repository.page }),
    ...(config.commit === undefined ? {} : { head: config.commit }),
    ...(run === undefined ? {} : { run }),
  };
  const strictest = strictestPrivacy([config.privacy, privacy]);
  const sha256 = (text: string) => world.sha256(`${seal}\n${text}`);
  const markerOf = (folder: string) => driftMarker(driftIdOf(folder, world));
  const shown = { place, privacy: strictest, now: nowOf(world), vocabulary: vocabularyIn(world), sha256, markerOf };
  return unsealed === true ? { ...shown, boxless: true } : shown;
}

/** Where it is said. */
export interface At {
  readonly repository: Repository;
  readonly github: GitHub;
  /** Boxes that were obeyed: they are ticked no more. */
  readonly obeyed?: readonly Tick[];
}

/** The issue says what the report says. */
export function tellReport(
  report: DriftReport,
  options: ShownDrift,
  { repository, github, obeyed = [] }: At,
): Promise<Told> {
  const { now } = options;
  const stays = (tick: Tick) => !isAmong(obeyed, tick);
  return tellDrift(
    {
      ...{ repository, marker: driftMarker(options.place.id), label: DRIFT_LABEL, title: driftTitle(report) },
      sibling: configMarker(report, options.sha256),
      markerOf: options.markerOf,
      commit: report.config.commit,
      stays: report.unsealed === true,
      body: (before) => driftBody(report, { ...options, before, ticks: allTicksIn(before).filter(stays) }),
      clean: report.rows.length + (report.ending ?? []).length === 0 && isWhole(report),
      change: (before, comments) => driftChange(before, comments, report, options),
      later: (before, others) => {
        if (!isOfLaterLook(before, report.made, now)) return undefined;
        return reticked(before, others.flatMap(ticksIn), obeyed);
      },
    },
    github,
  );
}

const WORDS: Readonly<Record<Told["action"], string>> = {
  created: "Issue made",
  edited: "The issue says something new",
  unchanged: "The issue says the same",
  closed: "Nothing is left: the issue is closed",
  reopened: "The issue is open again",
  outdated: "The issue is of a later look already",
  none: "No drift, and no issue to close",
};

export function driftTold({ action, number, url }: Told, format: "text" | "json", world: World): void {
  const known = { ...(number === undefined ? {} : { issue: number }), ...(url === undefined ? {} : { url }) };
  if (format === "json") world.out(renderJson({ format: "idc-github-drift", version: 1, action, ...known }));
  else world.out(`${WORDS[action]}${url === undefined ? "" : `: ${url}`}\n`);
}

const FILE_LIMIT = 64 * 1024 * 1024;

export async function runDriftIssue(options: DriftIssueCommand, world: World): Promise<number> {
  const report = readDriftReport(await readSavedFile(resolve(world.cwd, options.file), PLAN_FILE, FILE_LIMIT));
  if ("problem" in report)
    return refuse(
      { exitCode: 3, code: "plan-file", text: `${options.file} ${report.problem}`, hint: report.hint },
      world,
    );
  if (options.print) {
    const repository = repositoryIn(world.environment, options.repository);
    world.out(driftBody(report, shownAs(report, repository, options.privacy, world)));
    return 0;
  }
  const context = await runnerContext(world.environment, options.repository);
  const github = openGitHub(context, { say: (text) => sayBeside(world, text), unpaced: options.unpaced });
  const shown = shownAs(report, context.repository, options.privacy, world);
  driftTold(await tellReport(report, shown, { repository: context.repository, github }), options.format, world);
  return 0;
}
