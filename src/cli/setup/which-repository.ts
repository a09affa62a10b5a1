/** Whose repository it is and from which of its branches is applied: by the command line, by GitHub where it may be asked, and by git. */
import type { TrustedRepository } from "../../core/setup/trust.ts";
import { defaultBranch } from "../../io/git/default-branch.ts";
import { repositoryIn } from "../../io/github/runner.ts";
import { IoError } from "../../io/io-error.ts";
import { askedSubject, type GitHubServer, hostFlag } from "../../io/setup/subject.ts";
import { sayBeside } from "../say.ts";
import type { World } from "../world.ts";
import { BRANCH_NAME, type SetupOptions } from "./setup-options.ts";

export const wrong = (summary: string, hint: string): IoError => new IoError(summary, { hint, exitCode: 64 });

interface Which {
  readonly repository: TrustedRepository;
  /** The default branch, where GitHub was asked. */
  readonly branch?: string;
}

/** With the numbers of newer subjects: written without them, such a repository's runs could assume no role. */
async function repositoryFor(options: SetupOptions, server: GitHubServer, world: World): Promise<Which> {
  const env = world.environment;
  const named = repositoryIn({ ...env, GITHUB_SERVER_URL: undefined }, options.repository ?? env.GITHUB_REPOSITORY);
  if (named === undefined) throw wrong("which repository is meant?", "--repository acme/access");
  const { owner, name } = named;
  const [ownerId, id] = options.repositoryIds?.split("/") ?? [];
  if (ownerId !== undefined && id !== undefined) {
    return { repository: { owner, name, ids: { owner: ownerId, repository: id } } };
  }
  if (!server.hasIds) return { repository: { owner, name } };
  if ((env.GITHUB_TOKEN ?? "") !== "") return askedSubject(named, server, env, (text) => sayBeside(world, text));
  const gh = hostFlag(server.host);
  throw wrong(
    "OIDC subjects of newer repositories have the ids of owner and repository, which only GitHub knows",
    `GITHUB_TOKEN=$(gh auth token${gh}), or --repository-ids "$(gh api${gh} repos/${owner}/${name} --jq '"\\(.owner.id)/\\(.id)"')"`,
  );
}

const GUESSED =
  "note: neither GitHub nor git says which branch is the default one: main is taken (--branch says another)";

/** GitHub runs what no pull request begins on its default branch alone: another one is for who knows that it will be it. */
async function branchFor({ branch: said }: SetupOptions, asked: string | undefined, top: string, world: World) {
  if (said !== undefined) {
    if (asked !== undefined && asked !== said) {
      const runs = `GitHub runs drift and its answers on ${asked}, whose runs these roles do not trust`;
      sayBeside(world, `warning: ${said} is not the default branch of the repository: ${runs}`);
    }
    return said;
  }
  const found = asked ?? (await defaultBranch(top));
  if (found === undefined) sayBeside(world, GUESSED);
  if (found === undefined || BRANCH_NAME.test(found)) return found ?? "main";
  throw wrong(
    "the default branch is called so that workflows and policies cannot name it",
    "--branch, with letters, digits, . _ - and /",
  );
}

export async function whichRepository(
  options: SetupOptions,
  server: GitHubServer,
  top: string,
  world: World,
): Promise<Required<Which>> {
  const { repository, branch } = await repositoryFor(options, server, world);
  return { repository, branch: await branchFor(options, branch, top, world) };
}
