/** Who we are on GitHub: what others write in our form is not ours. */
import type { GitHub } from "./client.ts";

/** Whose token it is: an installation's may not ask `GET /user`. */
export async function ownLogin(github: GitHub): Promise<string> {
  const { viewer } = await github.graphql<{ viewer: { login: string } }>("query { viewer { login } }");
  return viewer.login;
}

/** What an app writes is by `NAME[bot]`, whether GraphQL says so of it or not. A person who is called as the app is, is somebody else. */
export const isOwn = (login: string, own: string): boolean => login === own || login === `${own}[bot]`;
