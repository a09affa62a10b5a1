/** What GitHub says of a repository's OIDC subjects: the numbers in them, and whether they have the usual form at all; and its default branch. */
import type { TrustedRepository } from "../../core/setup/trust.ts";
import { asking, openGitHub } from "../github/client.ts";
import type { Environment, Repository } from "../github/runner.ts";
import { IoError } from "../io-error.ts";

/** A GitHub, by the address of its pages: where its API and its token service are. */
export interface GitHubServer {
  readonly apiUrl: string;
  /** Host and path of the issuer of OIDC tokens. */
  readonly issuer: string;
  /** Whether its subjects may have numbers: GitHub Enterprise Server's have none. */
  readonly hasIds: boolean;
  /** Whether `concurrency` has `queue`, and artifacts are of version 4 and above: on all but GitHub Enterprise Server. */
  readonly hasQueues: boolean;
  /** For gh, where it is not github.com. */
  readonly host?: string;
}

const CLOUD = { hasIds: true, hasQueues: true } as const;

/** github.com, a tenant with data residency (`https://SUB.ghe.com`), or GitHub Enterprise Server. */
export function serverOf(address: string): GitHubServer {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" || url.pathname !== "/" || url.search + url.hash + url.username !== "") {
    throw new IoError("that is no address of a GitHub", {
      hint: "--server https://github.com, or your own GitHub's",
      exitCode: 64,
    });
  }
  const { host } = url;
  if (host === "github.com") {
    return { apiUrl: "https://api.github.com", issuer: "token.actions.githubusercontent.com", ...CLOUD };
  }
  if (/^[a-z0-9-]+\.ghe\.com$/.test(host)) {
    return { apiUrl: `https://api.${host}`, issuer: `token.actions.${host}`, ...CLOUD, host };
  }
  return { apiUrl: `https://${host}/api/v3`, issuer: `${host}/_services/token`, hasIds: false, hasQueues: false, host };
}

/** What GitHub says of a repository. */
export interface Asked {
  readonly repository: TrustedRepository;
  /** The default branch. */
  readonly branch: string;
}

/** What gh is told of another GitHub than github.com. */
export const hostFlag = (host: string | undefined): string => (host === undefined ? "" : ` --hostname ${host}`);

/** Asks GitHub. A repository whose subjects are not the usual ones would have roles that nobody can assume. */
export async function askedSubject(
  { owner, name }: Pick<Repository, "owner" | "name">,
  { apiUrl, host }: GitHubServer,
  env: Environment,
  say: (line: string) => void,
): Promise<Asked> {
  const github = openGitHub({ apiUrl: env.GITHUB_API_URL ?? apiUrl, token: env.GITHUB_TOKEN ?? "" }, { say });
  const where = { owner, repo: name };
  const { data } = await asking(`look at ${owner}/${name}`, () => github.rest.repos.get(where));
  const custom = await asking("look at the form of its OIDC subjects", () =>
    github.rest.actions.getCustomOidcSubClaimForRepo(where),
  );
  if (custom.data.use_default === false && (custom.data.include_claim_keys ?? []).length > 0) {
    const put = `gh api${hostFlag(host)} -X PUT repos/${owner}/${name}/actions/oidc/customization/sub`;
    const hint = `put the subjects back: ${put} -F use_default=true`;
    throw new IoError(`the OIDC subjects of ${owner}/${name} have a form of their own`, { hint, exitCode: 3 });
  }
  // As GitHub spells them: a condition on a subject heeds case.
  const [spelled = owner, repository = name] = data.full_name.split("/");
  const ids = { owner: String(data.owner.id), repository: String(data.id) };
  return { repository: { owner: spelled, name: repository, ids }, branch: data.default_branch };
}
