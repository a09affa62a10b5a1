/**
 * Who may assume the roles: runs of one repository, by the subject of GitHub's OIDC token.
 *
 * In: the repository, its branch, its ids where GitHub writes them into subjects, and the issuer. Out: trust policies. Invariant: a role that writes
 * trusts environments and no branch; nobody is trusted by a pattern but the queue of merges and idc's own proposals, which may only read.
 * Example: `repo:acme@1/access@2:environment:idc-apply`.
 */
import { type Policy, policy, type Statement } from "./policy.ts";

/** The repository whose runs may assume the roles, as GitHub spells it. */
export interface TrustedRepository {
  readonly owner: string;
  readonly name: string;
  /** Numbers of owner and repository: subjects of repositories made, renamed or moved after 15 July 2026 have them. */
  readonly ids?: { readonly owner: string; readonly repository: string };
}

/** What a trust policy is made of. */
export interface Trusting {
  readonly repository: TrustedRepository;
  /** From which is applied: the default branch, on which GitHub runs what no pull request begins. */
  readonly branch: string;
  /** Of the jobs that write. */
  readonly environments: readonly string[];
  /** Host and path of GitHub's token service: `token.actions.githubusercontent.com`. */
  readonly issuer: string;
  /** ARN of the identity provider of that issuer. */
  readonly provider: string;
}

/** How branches begin that idc proposes on. */
export const PROPOSALS = "idc/";
/** Whom tokens are for. */
const AUDIENCE = "sts.amazonaws.com";

/** Both forms that a subject may have: which one a repository has is not always to be told, and each names this one alone. */
function subjects({ owner, name, ids }: TrustedRepository, ends: readonly string[]): readonly string[] {
  const plain = `repo:${owner}/${name}`;
  const forms = ids === undefined ? [plain] : [plain, `repo:${owner}@${ids.owner}/${name}@${ids.repository}`];
  return ends.flatMap((end) => forms.map((form) => `${form}:${end}`));
}

function trusted(
  { repository, issuer, provider }: Pick<Trusting, "repository" | "issuer" | "provider">,
  Sid: string,
  operator: "StringEquals" | "StringLike",
  ends: readonly string[],
): Statement {
  const sub = { [`${issuer}:sub`]: subjects(repository, ends) };
  const aud = { [`${issuer}:aud`]: AUDIENCE };
  return {
    ...{ Sid, Effect: "Allow", Principal: { Federated: provider }, Action: "sts:AssumeRoleWithWebIdentity" },
    Condition:
      operator === "StringEquals" ? { StringEquals: { ...aud, ...sub } } : { StringEquals: aud, [operator]: sub },
  };
}

/**
 * Pull requests of the repository's own branches (forks get no token), the branch itself, the queue of merges, and the branches that
 * answers to drift are proposed on: a plan that is begun by hand has the branch in its subject.
 */
export const planTrust = (trusting: Omit<Trusting, "environments">): Policy =>
  policy(
    trusted(trusting, "PullRequestsAndBranch", "StringEquals", ["pull_request", `ref:refs/heads/${trusting.branch}`]),
    trusted(trusting, "QueueAndProposals", "StringLike", [
      `ref:refs/heads/gh-readonly-queue/${trusting.branch}/*`,
      `ref:refs/heads/${PROPOSALS}*`,
    ]),
  );

/** Whoever can push a branch can write a workflow for it: only an environment, which is kept to the branch, may write. */
export const applyTrust = (trusting: Omit<Trusting, "branch">): Policy =>
  policy(
    trusted(
      trusting,
      "Environments",
      "StringEquals",
      trusting.environments.map((name) => `environment:${name}`),
    ),
  );

/** The role of the management account trusts the role that applies. */
export const managementTrust = (applyRole: string): Policy =>
  policy({ Sid: "ApplyRole", Effect: "Allow", Principal: { AWS: applyRole }, Action: "sts:AssumeRole" });
