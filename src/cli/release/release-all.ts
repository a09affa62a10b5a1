/** `idc release --all`: takes idc's tags off the instance and its permission sets, and leaves everything else as it is. */
import { resolve } from "node:path";
import { visible } from "../../core/base/visible.ts";
import type { Remembered } from "../../core/memory/remembered.ts";
import type { Config } from "../../core/model/config.ts";
import type { Plan } from "../../core/model/plan.ts";
import type { Reader } from "../../core/model/reader.ts";
import type { Instance } from "../../core/model/resource.ts";
import { exitCodeOfLetGo, type LettingGo, lettingGoOf } from "../../core/plan/letting-go.ts";
import { letGo } from "../../io/apply/let-go.ts";
import type { Connection } from "../../io/aws/connection.ts";
import type { Caller } from "../../io/aws/instance.ts";
import { readMarkedSets } from "../../io/aws/marked-sets.ts";
import { reach } from "../../io/aws/reach.ts";
import type { Repository } from "../../io/git/repository.ts";
import { checkCommitted, gitMemory, type Ports, type Prepared } from "../../pipeline.ts";
import { letGoView, lettingGoView, type Whereabouts } from "../../render/letting-go-view.ts";
import { renderText } from "../../render/text.ts";
import type { View } from "../../render/view.ts";
import { LEASE_SECONDS, RELEASE_PATIENCE } from "../options/option-values.ts";
import { parserOf } from "../parsing/parser.ts";
import { awsOf, type PlanOptions, reportDiagnostics } from "../plan.ts";
import { startProgress } from "../progress/progress.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { saysYes } from "../says-yes.ts";
import type { World } from "../world.ts";
import { releaseRefusal } from "./release-refusal.ts";

export interface ReleaseAllOptions
  extends Pick<PlanOptions, "overrides" | "supersede" | "region" | "requestsPerSecond" | "aws"> {
  readonly dir: string;
  readonly leaseSeconds?: number;
}

interface Found {
  readonly config: Config;
  readonly connection: Connection;
  readonly reader: Reader;
  readonly throttle: Prepared["throttle"];
  readonly instance: Instance;
  readonly caller: Caller;
  readonly remembered: Remembered;
  readonly names: readonly [string, ...string[]];
}

async function find(
  config: Config,
  repository: Repository | undefined,
  options: ReleaseAllOptions,
  ports: Pick<Ports, "today" | "parse" | "sha256" | "aws" | "stage">,
) {
  const reached = await reach(config.settings, ports);
  const remembered = await gitMemory(repository, { ...options, ...ports }).recall(
    config.settings,
    reached.instance,
    false,
  );
  const { renames } = remembered.base;
  const names = [config.settings.name, ...(renames === undefined ? [] : [renames])] as const;
  return { ...reached, config, remembered, names };
}

/** What a refusal looks at of a plan. */
function planOf({ config, remembered, instance }: Found): Pick<Plan, "config" | "instance" | "diagnostics"> {
  const { name, mode } = config.settings;
  return { config: { name, mode, ...remembered.base }, instance, diagnostics: [] };
}

function show(view: View, world: World): void {
  world.out(renderText(view, { color: world.outColor, columns: world.columns }));
}

function confirm({ name, instance, account }: Whereabouts, world: World): Promise<boolean> {
  const where = `${name} in ${instance.arn.split("/").at(-1)} in ${instance.region}, account ${account}`;
  return saysYes(`Let go of all of ${visible(where)}?`, world);
}

async function letGoOf(what: LettingGo, found: Found, options: ReleaseAllOptions, world: World): Promise<number> {
  const { connection, instance, caller, names, throttle } = found;
  let sent = 0;
  let release = async (): Promise<unknown> => undefined;
  const interrupt = world.catchInterrupts(async () => {
    await Promise.race([release(), world.sleep(RELEASE_PATIENCE)]);
    return sent > 0 ? 5 : 130;
  });
  const made = await letGo(what, {
    ...{ connection, clock: world, interrupt, instance, names, holder: caller.arn },
    requestsPerSecond: throttle.requestsPerSecond,
    leaseSeconds: options.leaseSeconds ?? LEASE_SECONDS,
    sent: () => {
      sent += 1;
    },
    holds: (giveBack) => {
      release = giveBack;
    },
  });
  show(letGoView(made, what), world);
  return exitCodeOfLetGo(made, what.outOfReach.length);
}

/** Whoever has nothing to take away is not asked. */
function nothingToDo({ sets, outOfReach, memory }: LettingGo): "done" | Refusal | undefined {
  if (sets.length > 0 || (memory.length > 0 && outOfReach.length === 0)) return undefined;
  if (outOfReach.length === 0) return "done";
  const text = "all that is left are marks that only the management account may take away.";
  return {
    exitCode: 3,
    code: "management-account",
    text,
    hint: "run it again with credentials of the management account",
  };
}

export async function runReleaseAll(options: ReleaseAllOptions, world: World): Promise<number> {
  if (!world.interactive) {
    const text = "release --all asks before it writes, and there is no terminal to ask on";
    return refuse({ exitCode: 64, code: "no-terminal", text, hint: "it is for a person: run it on a terminal" }, world);
  }
  const dir = resolve(world.cwd, options.dir);
  const ports = { today: world.today(), parse: parserOf(dir, world), sha256: world.sha256, aws: awsOf(options, world) };
  const { config, diagnostics, repository } = await checkCommitted(dir, ports);
  await reportDiagnostics(diagnostics, options.dir, world);
  if (config === undefined) return 1;
  const progress = startProgress(world);
  try {
    const found = await find(config, repository, options, { ...ports, stage: progress.stage });
    progress.stage("reading the marks of all permission sets", () => found.connection.measure());
    const refusal = releaseRefusal(planOf(found), [config, ...found.remembered.past.guards], options.overrides ?? []);
    if (refusal !== undefined) return refuse(refusal, world);
    const { instance, caller, names } = found;
    const sets = await readMarkedSets(found);
    progress.stop();
    const what = lettingGoOf(instance.tags ?? {}, sets, names);
    const endpoint = found.connection.endpoint();
    const where = { name: names.join(" and "), instance, account: caller.account, endpoint };
    const nothing = nothingToDo(what);
    if (nothing === "done") {
      world.out(`Nothing on the instance is ${names[0]}'s: there is nothing to let go of.\n`);
      return 0;
    }
    show(lettingGoView(what, where), world);
    if (nothing !== undefined) return refuse(nothing, world);
    if (await confirm(where, world)) return await letGoOf(what, found, options, world);
    world.err("Nothing was changed.\n");
    return 1;
  } finally {
    progress.stop();
  }
}
