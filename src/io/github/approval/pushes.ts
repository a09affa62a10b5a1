/** Who pushed to a branch, as GitHub keeps it: the one thing that nobody who writes a commit can make up. */
import { sameLogin } from "../../../core/policy/approval/approvers.ts";
import type { GitHub } from "../client.ts";
import type { whereOf } from "../runner.ts";

/** A hundred pushes each; who pushed before is not known. */
const MOST_PAGES = 10;

const MERGES: readonly string[] = ["pr_merge", "merge_queue_merge"];

type Where = ReturnType<typeof whereOf>;

export interface Branch {
  readonly name: string;
  readonly head: string;
  readonly ids: ReadonlySet<string>;
}

export interface Pushed {
  /** In lower case. */
  readonly by: ReadonlySet<string>;
  /** One that is no person, as it is spelled. */
  readonly bot?: string;
}

interface Actor {
  readonly login: string;
  readonly type?: string;
}

/** An app's, or GitHub's own. */
const isBot = ({ login, type }: Actor): boolean => type === "Bot" || login.endsWith("[bot]");

interface Pushes {
  readonly actors: readonly (Actor | null)[];
  readonly commits: ReadonlySet<string>;
}

/** Of those whose newest commit counts; or why nobody knows all of them. `merges`: what GitHub merged into the branch is a push to it, too. */
async function pushesTo(
  name: string,
  counts: (commit: string) => boolean,
  merges: boolean,
  where: Where,
  github: GitHub,
): Promise<Pushes | string> {
  const asked = { ...where, ref: `refs/heads/${name}`, per_page: 100 };
  const actors: (Actor | null)[] = [];
  const commits = new Set<string>();
  let pages = 0;
  for await (const { data } of github.paginate.iterator(github.rest.repos.listActivities, asked)) {
    pages += 1;
    if (pages > MOST_PAGES)
      return `its branch has more than ${MOST_PAGES * 100} pushes, of which GitHub was not asked for all`;
    for (const { after, actor, activity_type } of data) {
      if (!counts(after) || (!merges && MERGES.includes(activity_type))) continue;
      commits.add(after);
      actors.push(actor);
    }
  }
  return { actors, commits };
}

/** Who pushed commits of a branch; or why nobody can tell. */
export async function pushedBy({ name, head, ids }: Branch, where: Where, github: GitHub): Promise<Pushed | string> {
  const pushes = await pushesTo(name, (commit) => commit === head || ids.has(commit), true, where, github);
  if (typeof pushes === "string") return pushes;
  const known = pushes.actors.filter((one): one is Actor => one !== null);
  if (!pushes.commits.has(head) || known.length < pushes.actors.length)
    return "GitHub does not say who pushed its newest commit";
  const bot = known.find(isBot)?.login;
  return { by: new Set(known.map(({ login }) => sameLogin(login))), ...(bot === undefined ? {} : { bot }) };
}

/**
 * Who may have pushed a commit to the branch itself: one push brings many, and its newest counts. `since`: it, and all that came after it. Undefined where
 * nobody knows, or no person did.
 */
export async function pushedSince(
  name: string,
  since: ReadonlySet<string>,
  where: Where,
  github: GitHub,
): Promise<ReadonlySet<string> | undefined> {
  const pushes = await pushesTo(name, (commit) => since.has(commit), false, where, github);
  if (typeof pushes === "string" || pushes.actors.length === 0) return undefined;
  const known = pushes.actors.filter((one): one is Actor => one !== null && !isBot(one));
  return known.length < pushes.actors.length ? undefined : new Set(known.map(({ login }) => sameLogin(login)));
}
