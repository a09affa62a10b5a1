/** Whose ticks are obeyed: maintainers', administrators', and whom Settings list. */
import { asking, type GitHub, isStatus } from "./client.ts";
import type { Repository } from "./runner.ts";

const ROLES: readonly (string | undefined)[] = ["maintain", "admin"];

/** Throws where GitHub does not say. */
export async function mayAnswer(
  login: string,
  listed: readonly string[],
  { owner, name: repo }: Repository,
  github: GitHub,
): Promise<boolean> {
  if (listed.some((one) => one.toLowerCase() === login.toLowerCase())) return true;
  return asking(`see what ${login} may do here`, async () => {
    try {
      const { data } = await github.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
      return ROLES.includes(data.role_name);
    } catch (error) {
      if (isStatus(error, 404)) return false;
      throw error;
    }
  });
}
