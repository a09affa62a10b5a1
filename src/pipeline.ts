/**
 * The story of idc, from files to what was done:
 *
 *     YAML ─▶ Document[] ─▶ Config ─▶ Desired ─┐
 *                                              ├─▶ Change[] ─▶ Plan ─▶ apply ─▶ Outcome
 *     AWS  ─▶ raw items ─────────────▶ Live ───┘
 *
 * Stages return data. Only `render` makes words of it, only `cli` prints them.
 */
import { checkConfig } from "./core/check.ts";
import type { Config } from "./core/config.ts";
import type { Diagnostic } from "./core/diagnostics.ts";
import type { Registry } from "./core/kind.ts";
import { type Basis, looksForMarks, type Remembered } from "./core/memory/remember.ts";
import type { Narrowed } from "./core/plan.ts";
import { type Override, type Planned, planFrom } from "./core/planning.ts";
import type { RowReport, RowStrategy } from "./core/row-strategy.ts";
import { settle } from "./io/apply/settle.ts";
import type { AwsOptions } from "./io/aws/clients.ts";
import { type Connection, connect, type Measure } from "./io/aws/connection.ts";
import { readCaller, readInstance } from "./io/aws/instance.ts";
import type { LiveQuery } from "./io/aws/live.ts";
import { planFromLive } from "./io/aws/looking.ts";
import { makeReader } from "./io/aws/reader.ts";
import { folderSource } from "./io/config/folder-source.ts";
import type { ParseFile } from "./io/config/parse-once.ts";
import { readConfig } from "./io/config/read-config.ts";
import type { ConfigSource } from "./io/config/source.ts";
import { isClean } from "./io/git/clean.ts";
import { placeOf, recall } from "./io/git/recall.ts";
import { recorded } from "./io/git/recorded-source.ts";
import { openRepository, type Repository } from "./io/git/repository.ts";
import { documentKinds } from "./kinds/generated/documents.ts";
import { kinds } from "./kinds/generated/index.ts";

export type { Measure };

/** What the stages need of the world. */
export interface Ports {
  /** `YYYY-MM-DD`, UTC; and the moment in whole seconds, `2026-11-24T12:00:00Z`. */
  readonly today: string;
  readonly now: string;
  /** Remembers: the commits of one run share most of their files. */
  readonly parse: ParseFile;
  readonly sha256: (text: string) => string;
  /** Guards that a person overrules. */
  readonly overrides?: readonly Override[];
  /** The commit whose memory a person sets aside. */
  readonly supersede?: string;
  /** A run of what no commit has. */
  readonly uncommitted?: true;
  /** What is asked for, where that is not all. */
  readonly narrowed?: Narrowed;
  /** How to reach AWS; the config's ceiling applies unless `requestsPerSecond` says otherwise. */
  readonly aws: Omit<AwsOptions, "requestsPerSecond"> & { readonly requestsPerSecond?: number };
  /** Before a run that writes: what an earlier one has started is waited for. */
  readonly settled?: true;
  /** How to read assignments, where a person does not leave it to the cheapest. */
  readonly readBy?: RowStrategy["name"];
  /** Told how assignments are read, and about how many calls that takes. */
  readonly tell?: (report: RowReport) => void;
  /** Told what is going on, in words for a progress line. */
  readonly stage: (name: string, measure: () => Measure) => void;
}

type CheckPorts = Pick<Ports, "today" | "parse">;

export interface Checked {
  readonly config?: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/** A plan with what it was made from: enough to apply it and to look again afterwards. */
export interface Prepared extends Planned {
  readonly config: Config;
  readonly repository: Repository | undefined;
  readonly connection: Connection;
  readonly query: LiveQuery;
  readonly kinds: Registry;
  readonly throttle: Config["settings"]["throttle"];
  /** What the next run writes its memory over. */
  readonly basis: Basis;
  /** The hash of the config folder's path. */
  readonly place: string;
  /** Whether a branch of a remote has the commit, and whether there is any. */
  readonly published: Remembered["published"];
  readonly uncommitted?: true;
}

/** Reads and checks a config: all that can be known without AWS. */
export async function check(source: ConfigSource, { today, parse }: CheckPorts): Promise<Checked> {
  return checkConfig(await readConfig(source, parse), today, documentKinds);
}

/** The config folder, with the commit that it is where what was read is what the commit holds. */
export async function checkCommitted(dir: string, ports: CheckPorts) {
  const repository = await openRepository(dir);
  const source = recorded(folderSource(dir), dir, repository?.commit);
  const checked = await check(source, ports);
  if (repository === undefined) return { ...checked, repository };
  return { ...checked, repository: { ...repository, clean: await isClean(repository, source.reading) } };
}

/** What of a plan is asked for. */
export function askedOf({ uncommitted, narrowed }: Pick<Ports, "uncommitted" | "narrowed">) {
  return { ...(uncommitted === undefined ? {} : { uncommitted }), ...(narrowed === undefined ? {} : { narrowed }) };
}

/** Compares a checked config with what is live. Writes nothing. */
export async function plan(config: Config, repository: Repository | undefined, ports: Ports): Promise<Prepared> {
  const { settings } = config;
  const { today, now, sha256, overrides = [] } = ports;
  const region = ports.aws.region ?? settings.region;
  const { requestsPerSecond } = settings.throttle;
  const connection = connect({ requestsPerSecond, ...ports.aws, ...(region === undefined ? {} : { region }) });
  const reader = makeReader(connection);
  const stage = (name: string) => ports.stage(name, () => connection.measure());
  stage("finding the instance");
  const used = await connection.region();
  const caller = await readCaller(reader);
  const instance = await readInstance(reader, settings, used, caller);
  if (ports.settled === true) await settle(connection, instance.arn, ports.aws.pacing, ports.stage);
  const readPast = async (source: ConfigSource) => (await check(source, ports)).config;
  const asked = askedOf(ports);
  const recalling = { repository, settings, tags: instance.tags, readPast, sha256, supersede: ports.supersede };
  const remembered = await recall({ ...recalling, overrideSettings: overrides.includes("settings") });
  const { base, past, basis, published } = remembered;
  const looking = {
    ...{
      config,
      past,
      marks: looksForMarks(remembered),
      reader,
      instance,
      caller,
      endpoint: () => connection.endpoint(),
    },
    ...{ kinds, readBy: ports.readBy, tell: ports.tell, stage },
  };
  const { planned, query } = await planFromLive(looking, (live, { scope: { spelling } }) => {
    return planFrom({ config, past, spelling, base, live, kinds, today, now, sha256, overrides, ...asked });
  });
  const throttle = { ...settings.throttle, requestsPerSecond: ports.aws.requestsPerSecond ?? requestsPerSecond };
  const place = placeOf(sha256)(repository?.path ?? "");
  const how = asked.uncommitted === undefined ? {} : { uncommitted: asked.uncommitted };
  return { ...planned, config, repository, connection, query, kinds, throttle, basis, place, published, ...how };
}

/** Makes the changes that are approved, looks whether they are there, and remembers the commit where nothing is left. */
export { perform as apply } from "./io/apply/perform.ts";
