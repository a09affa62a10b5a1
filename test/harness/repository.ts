/** A repository for tests and benchmarks, whatever git is configured to here. */
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { type SimpleGit, simpleGit } from "simple-git";

const CONFIG = "[user]\n\tname = test\n\temail = test@example.com\n[commit]\n\tgpgsign = false\n";

export async function initRepository(dir: string): Promise<SimpleGit> {
  const git = simpleGit(dir, { unsafe: { allowUnsafeTemplateDir: true } });
  await git.init(["--quiet", "--initial-branch=main", "--template="]);
  await appendFile(join(dir, ".git", "config"), CONFIG);
  return git;
}
