/** Which commits the edits of a plan are of, as far as git tells: for reading, and nothing is decided by it. */
import type { Key } from "../core/base/key.ts";
import type { Change } from "../core/model/change.ts";
import type { Config } from "../core/model/config.ts";
import type { Registry } from "../core/model/kind.ts";
import { isBelieved, type Plan } from "../core/model/plan.ts";
import { editsIn, isAsNow } from "../core/plan/cause/edits.ts";
import { digestOf } from "../core/plan/make-plan.ts";
import type { Planned } from "../core/plan/planned.ts";
import { IoError } from "../io/io-error.ts";
import type { Memory } from "./memory.ts";

interface Asking {
  readonly config: Config;
  readonly kinds: Registry;
  readonly sha256: (text: string) => string;
  readonly edits: Memory["edits"];
}

/** A plan with what git tells of its changes. */
function told(
  { plan, ...rest }: Planned,
  more: Pick<Plan, "commits">,
  tell: (change: Change) => Change,
  asking: Asking,
) {
  const { digest: _, ...body } = { ...plan, changes: plan.changes.map(tell), ...more };
  return { ...rest, plan: { ...body, digest: digestOf(body, asking.sha256) } };
}

async function byCommits(planned: Planned, from: string, asking: Asking): Promise<Planned> {
  const history = await asking.edits(from);
  if (history === undefined) return planned;
  const { changes } = planned.plan;
  const found = await editsIn({ ...asking, changes, meaning: planned.meaning }, history);
  const used = new Set(found.values());
  const commits = await history.about(history.all.filter((commit) => used.has(commit)));
  const known = new Set(commits.map(({ id }) => id));
  if (commits.length === 0) return planned;
  const commitOf = (key: Key) => {
    const commit = found.get(key);
    return commit !== undefined && known.has(commit) ? { commit } : {};
  };
  return told(planned, { commits }, (change) => ({ ...change, ...commitOf(change.key) }), asking);
}

/** What the commit at hand does not say in this way is an edit that no commit has. Nothing goes then, so nothing else is asked. */
async function byWorkTree(planned: Planned, commit: string, asking: Asking): Promise<Planned> {
  const config = await (await asking.edits(commit))?.configAt(commit);
  if (config === undefined) return planned;
  const meaning = planned.meaning(config);
  const isUncommitted = (change: Change) =>
    change.cause === "adoption" && change.after !== undefined && !isAsNow(change, meaning, asking.kinds);
  const tell = (change: Change) => (isUncommitted(change) ? { ...change, uncommitted: true as const } : change);
  return told(planned, {}, tell, asking);
}

/** Git is asked only where something was edited. A clone that lacks something plans without what this would say. */
export async function withCommits(planned: Planned, asking: Asking): Promise<Planned> {
  const { config, changes } = planned.plan;
  const { applied, commit, state } = config;
  const isUnclean = state === "uncommitted-changes" && commit !== undefined;
  try {
    if (isUnclean && changes.length > 0) return await byWorkTree(planned, commit, asking);
    if (!isBelieved(config) || applied === undefined || !changes.some(({ cause }) => cause === "edit")) return planned;
    return await byCommits(planned, applied, asking);
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
    return planned;
  }
}
