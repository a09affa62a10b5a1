/** A repository for tests and benchmarks, whatever git is configured to here. */
import { type SimpleGit, simpleGit } from "simple-git";

export async function initRepository(dir: string): Promise<SimpleGit> {
  const git = simpleGit(dir);
  await git.init(["--quiet", "--initial-branch=main"]);
  await git.addConfig("user.name", "test");
  await git.addConfig("user.email", "test@example.com");
  await git.addConfig("commit.gpgsign", "false");
  return git;
}
