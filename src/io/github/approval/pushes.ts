/** Who pushed to a branch, as GitHub keeps it: the one thing that nobody who writes a commit can make up. */
import { sameLogin } from "../../../core/policy/approval/approvers.ts";
import type { GitHub } from "../client.ts";
import type { whereOf } from "../runner.ts";

/** A hundred pushes each; who pushed before is not known. */
const MOST_PAGES = 10;

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

/** Who pushed its commits; or why nobody can tell. */
export async function pushedBy(
  { name, head, ids }: Branch,
  where: ReturnType<typeof whereOf>,
  github: GitHub,
): Promise<Pushed | string> {
  const asked = { ...where, ref: `refs/heads/${name}`, per_page: 100 };
  const actors: (Actor | null)[] = [];
  let [pages, knowsHead] = [0, false];
  for await (const { data } of github.paginate.iterator(github.rest.repos.listActivities, asked)) {
    if (++pages > MOST_PAGES)
      return `its branch has more than ${MOST_PAGES * 100} pushes, of which GitHub was not asked for all`;
    for (const { after, actor } of data) {
      if (after === head) knowsHead = true;
      if (after === head || ids.has(after)) actors.push(actor);
    }
  }
  const known = actors.filter((one): one is Actor => one !== null);
  if (!knowsHead || known.length < actors.length) return "GitHub does not say who pushed its newest commit";
  const bot = known.find(isBot)?.login;
  return { by: new Set(known.map(({ login }) => sameLogin(login))), ...(bot === undefined ? {} : { bot }) };
}
