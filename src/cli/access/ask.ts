/** What `idc who-can` and `idc explain` share: what is live, the config beside it where there is one, and its repository. */
import { resolve } from "node:path";
import { isMisnamed, type Misnamed, setsNamed } from "../../core/access/named.ts";
import type { Asked } from "../../core/access/paths.ts";
import { strengthIn } from "../../core/access/strength.ts";
import { ACTIONS_AS_OF, unknownAction } from "../../core/iam/class/actions.ts";
import { allows } from "../../core/iam/class/reach.ts";
import type { AccessClass } from "../../core/model/access/class.ts";
import type { Config } from "../../core/model/config.ts";
import type { Live } from "../../core/model/resource.ts";
import { liveIn } from "../../core/model/snapshot.ts";
import { withNamedAdministrator } from "../../core/plan/unknown-administrators.ts";
import type { Repository } from "../../io/git/repository.ts";
import { IoError } from "../../io/io-error.ts";
import { isFile } from "../../io/saved-file.ts";
import { check, checkCommitted } from "../../pipeline.ts";
import { EffectiveAccess } from "../../stages/effective-access.ts";
import { knownKinds } from "../../stages/known-kinds.ts";
import { configFolder } from "../config-folder.ts";
import { expectSame, openSnapshot } from "../offline-plan.ts";
import { parserOf } from "../parsing/parser.ts";
import { reportDiagnostics } from "../plan.ts";
import { sayBeside } from "../say.ts";
import { readWithEntitlements, type WholeOptions } from "../snapshot.ts";
import { momentOf, type World } from "../world.ts";

export interface AccessOptions extends WholeOptions {
  /** Absent: the config that is here or above, if any. */
  readonly dir?: string;
  /** A snapshot in place of AWS. */
  readonly live?: string;
  readonly format: "text" | "json" | "csv";
  /** Names, ids and globs of names; none is all. */
  readonly accounts: readonly string[];
  readonly class?: AccessClass;
  readonly permissionSets?: readonly string[];
  readonly action?: string;
}

/** All that an answer is made from. */
export interface AtHand {
  readonly live: Live;
  /** When it was read. */
  readonly made: string;
  readonly folder: string;
  readonly config?: Config | undefined;
  readonly repository?: Repository | undefined;
  readonly access: EffectiveAccess;
}

/** A name that means nothing is no mistake of the config's. */
export function meant<Found extends object>(found: Found | Misnamed): Found {
  if (!isMisnamed(found)) return found;
  throw new IoError(found.problem, found.hint === undefined ? {} : { hint: found.hint });
}

/** "none": nobody names a config, and there is none. Undefined: it has mistakes, which are told. */
export async function configFor({ dir }: AccessOptions, world: World) {
  const folder = await configFolder(dir, world);
  const path = resolve(world.cwd, folder);
  const parse = parserOf(path, world);
  const ports = { today: world.today(), parse, kinds: world.kinds };
  const readPast = async (source: Parameters<typeof check>[0]) => (await check(source, ports)).config;
  if (dir === undefined && !(await isFile(resolve(path, "idc.yaml")))) return { folder, readPast };
  const { config, diagnostics, repository } = await checkCommitted(path, ports);
  await reportDiagnostics(diagnostics, folder, world);
  return config === undefined ? undefined : { folder, readPast, config, repository };
}

/** Where the command line says nothing, Settings say where to look. */
async function liveFor(config: Config | undefined, options: AccessOptions, world: World) {
  const { live: file, region, requestsPerSecond, instance, aws } = options;
  const settings = config?.settings;
  if (file !== undefined) {
    const snapshot = await openSnapshot(file, world);
    if (settings !== undefined) expectSame(file, settings, snapshot.instance);
    expectSame(file, { region, instance }, snapshot.instance, "the command line");
    return { live: liveIn(snapshot), made: snapshot.made };
  }
  // Whatever changes while reading takes its time was perhaps read before.
  const made = momentOf(world);
  const given = {
    region: region ?? settings?.region,
    instance: instance ?? settings?.instance,
    requestsPerSecond: requestsPerSecond ?? settings?.throttle.requestsPerSecond,
    aws,
  };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { live: await readWithEntitlements(said as WholeOptions, world), made };
}

function askedOf({ class: strength, permissionSets, action }: AccessOptions, live: Live): Asked {
  return {
    ...(strength === undefined ? {} : { class: strength }),
    ...(permissionSets === undefined ? {} : { permissionSet: meant(setsNamed(permissionSets, live)) }),
    ...(action === undefined ? {} : { action }),
  };
}

/** Nobody may do what there is not: that nobody may is then no answer. */
function warnOfAction({ action }: AccessOptions, world: World): void {
  const unknown = action === undefined ? undefined : unknownAction(action);
  if (unknown === undefined) return;
  const near = unknown.near === undefined ? "" : `; did you mean ${unknown.near}?`;
  sayBeside(world, `warning: AWS has no action ${action}, as of ${ACTIONS_AS_OF}${near}`);
}

/** An answer to be, of a config and of what is live. */
export function handOf(
  { folder, config, repository, readPast }: NonNullable<Awaited<ReturnType<typeof configFor>>>,
  { live: read, made }: Pick<AtHand, "live" | "made">,
  options: AccessOptions,
  world: World,
): AtHand {
  const organization = withNamedAdministrator(read.organization, config?.settings.delegatedAdministrator);
  const live = { ...read, organization };
  const access = new EffectiveAccess({
    ...{ live, kinds: knownKinds(world).resources, today: world.today(), config, repository, readPast },
    asked: askedOf(options, live),
    judging: { classOf: strengthIn(organization), allows },
  });
  return { live, made, folder, config, repository, access };
}

/** Undefined where the config has mistakes, which are told. */
export async function atHand(options: AccessOptions, world: World): Promise<AtHand | undefined> {
  warnOfAction(options, world);
  const found = await configFor(options, world);
  return found === undefined ? undefined : handOf(found, await liveFor(found.config, options, world), options, world);
}
