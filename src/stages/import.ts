/**
 * Import: a config for what is live. Drafts it, reads the draft as if it were written, and plans with it: what that plan would change
 * cannot be declared as it is, and is left to be declared by somebody. Writes nothing.
 */
import type { Draft, DraftFile } from "../core/adopt/draft.ts";
import { type DraftInput, draftOf } from "../core/adopt/draft-of.ts";
import type { Key } from "../core/base/key.ts";
import { keyOf, nameOf } from "../core/base/key.ts";
import { directoryOf } from "../core/desired/directory.ts";
import { resolve } from "../core/desired/resolve.ts";
import type { Diagnostic } from "../core/document/diagnostics.ts";
import { makeMatcher } from "../core/live/unknowns.ts";
import type { Config } from "../core/model/config.ts";
import type { Plan } from "../core/model/plan.ts";
import type { Live } from "../core/model/resource.ts";
import type { Snapshot } from "../core/model/snapshot.ts";
import { liveIn } from "../core/model/snapshot.ts";
import { GROUP, isDirectoryKind, isPermissionSet } from "../core/model/specs.ts";
import type { ConfigSource, SourceFile } from "../io/config/source.ts";
import { isYaml } from "../io/config/source.ts";
import type { Ports } from "../io/ports.ts";
import { check } from "./check.ts";
import { knownKinds } from "./known-kinds.ts";
import { gitMemory } from "./memory.ts";
import { planSnapshot } from "./plan.ts";

export type ImportPorts = Pick<Ports, "today" | "parse" | "kinds" | "sha256">;

type Asked = "name" | "includeUsers" | "until" | "folder" | "identitySource" | "handover";

export interface ImportInput extends Pick<DraftInput, Asked> {
  readonly snapshot: Snapshot;
  /** The config folder as it is. */
  readonly source: ConfigSource;
  readonly existing?: Config | undefined;
  /** Paths of all files in the folder. */
  readonly paths: readonly string[];
}

export interface Imported {
  readonly draft: Draft;
  /** What a plan with the files says: no changes, or import has a fault. */
  readonly plan?: Plan;
  readonly diagnostics: readonly Diagnostic[];
  /** What could not be declared as it is, with why. */
  readonly setAside: ReadonlyMap<Key, string>;
  /** What the folder says with the files. */
  readonly config?: Config;
}

/** A config folder with files that are yet to be written. */
export function withDrafted(source: ConfigSource, files: readonly DraftFile[]): ConfigSource {
  const drafted = new Map(files.map(({ path, text }) => [path, Buffer.from(text)]));
  const listed: readonly SourceFile[] = [...drafted]
    .filter(([path]) => isYaml(path))
    .map(([path, bytes]) => ({ path, size: bytes.length }));
  return {
    list: async () => [...(await source.list()), ...listed],
    read: async (path, limit) => {
      const bytes = drafted.get(path);
      return bytes === undefined ? source.read(path, limit) : { bytes };
    },
  };
}

/** Whether the config at hand yields something already, or may: then import does not say it again. */
export function saidBy(config: Config | undefined, live: Live, ports: ImportPorts): (key: Key) => boolean {
  if (config === undefined) return () => false;
  const desired = resolve(config, directoryOf(live), knownKinds(ports).resources, { today: ports.today });
  const covered = makeMatcher(desired.unknown.map(({ pattern }) => pattern));
  const expired = desired.expired;
  // A set whose definition is somebody else's is declared, and yields no resource.
  return (key) => desired.resources.has(key) || config.objects.has(key) || expired.has(key) || covered(key);
}

/** The key of the object whose document stands on a line of a file that was drafted. */
function declaredAt(text: string, line: number): Key | undefined {
  const lines = text.split("\n");
  const start = lines.lastIndexOf("---", line - 1) + 1;
  const [, kind, name] = /^kind: (\w+)\n(?:userName|name): (.+)$/m.exec(lines.slice(start).join("\n")) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  return keyOf(kind, name.startsWith('"') ? (JSON.parse(name) as string) : name);
}

/** Objects that a plan would change, or that a check finds wrong: they cannot be declared as they are. */
function faultyIn(
  found: readonly Diagnostic[],
  plan: Plan | undefined,
  files: readonly DraftFile[],
): ReadonlyMap<Key, string> {
  const faulty = new Map<Key, string>();
  const drafted = new Map(files.map(({ path, text }) => [path, text]));
  for (const { severity, at, summary } of found) {
    const text = severity === "error" && at !== undefined ? drafted.get(at.file) : undefined;
    const key = text === undefined ? undefined : declaredAt(text, at!.line);
    if (key !== undefined) faulty.set(key, summary);
  }
  for (const { key, kind, action } of plan?.changes ?? []) {
    if (isPermissionSet({ kind }) || isDirectoryKind(kind)) faulty.set(key, `a plan would ${action} it`);
    else if (!faulty.has(key)) faulty.set(keyOf(GROUP, nameOf(key)), "a plan would change who is in it");
  }
  return faulty;
}

const ROUNDS = 5;

export async function importLive(input: ImportInput, ports: ImportPorts): Promise<Imported> {
  const { snapshot, source, existing, ...rest } = input;
  const live = liveIn(snapshot);
  const says = saidBy(existing, live, ports);
  const { documents } = knownKinds(ports);
  let setAside: ReadonlyMap<Key, string> = new Map();
  for (let round = 1; ; round++) {
    const draft = draftOf({ ...rest, live, existing, says, documents, today: ports.today, setAside });
    const checked = await check(withDrafted(source, draft.files), ports);
    const plan = checked.config && (await planOf(checked.config, snapshot, ports));
    const faulty = faultyIn(checked.diagnostics, plan, draft.files);
    const news = [...faulty].filter(([key]) => !setAside.has(key));
    if (news.length === 0 || round === ROUNDS) {
      const { config, diagnostics } = checked;
      const made = plan === undefined || config === undefined ? {} : { plan, config };
      return { draft, diagnostics, setAside: new Map([...setAside, ...news]), ...made };
    }
    setAside = new Map([...setAside, ...news]);
  }
}

async function planOf(config: Config, snapshot: Snapshot, ports: ImportPorts): Promise<Plan> {
  const memory = gitMemory(undefined, ports);
  return (await planSnapshot(config, memory, snapshot, ports)).plan;
}
