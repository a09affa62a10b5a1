/** Who is of a team, as GitHub says: the token of a workflow may not ask, an app's may. */
import { type Approver, approverOf, type Membership, sameLogin } from "../../../core/policy/approval/approvers.ts";
import { type GitHub, isStatus } from "../client.ts";

/** Whether it is; or why GitHub does not say. */
async function isMember(org: string, team_slug: string, username: string, github: GitHub): Promise<boolean | string> {
  try {
    const { data } = await github.rest.teams.getMembershipForUserInOrg({ org, team_slug, username });
    return data.state === "active";
  } catch (error) {
    if (isStatus(error, 404)) return false;
    return `GitHub does not say who is of ${org}/${team_slug}: that needs an app's token (members, read), or a list in Settings`;
  }
}

/** Of all teams that are named and all who may be of one. `owner`: a team of another organization has no say. */
export async function membersOf(
  names: readonly string[],
  logins: readonly string[],
  owner: string,
  github: GitHub,
): Promise<Membership> {
  const known = new Map<string, boolean | string>();
  const teams = names.map(approverOf).filter((one): one is Extract<Approver, { team: string }> => "team" in one);
  for (const { organization, team } of teams) {
    if (sameLogin(organization) !== sameLogin(owner)) continue;
    for (const login of logins) {
      const key = JSON.stringify([sameLogin(organization), sameLogin(team), sameLogin(login)]);
      if (!known.has(key)) known.set(key, await isMember(organization, team, login, github));
    }
  }
  return (organization, team, login) =>
    known.get(JSON.stringify([organization, team, login])) ?? `${organization}/${team} is no team of ${owner}`;
}
