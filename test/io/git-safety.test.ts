/** A repository can ask git to run things, and can say that it is another one: nothing of that has a part in a reading. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runValidate } from "../../src/cli/validate.ts";
import { parseOnce } from "../../src/io/config/parse-once.ts";
import { checkCommitted } from "../../src/pipeline.ts";
import { TODAY } from "../config/fixture.ts";
import { testWorld } from "../harness/world.ts";

test("a bare repository among the files of the config folder runs nothing and is not believed", async () => {
  const home = mkdtempSync(join(tmpdir(), "idc-safety-"));
  const [dir, marker] = [join(home, "clone"), join(home, "ran")];
  const git = (...args: string[]) => execFileSync("git", args, { cwd: dir, stdio: "pipe" }).toString().trim();
  try {
    for (const folder of ["objects", "refs"]) mkdirSync(join(dir, "access", folder), { recursive: true });
    git("init", "--quiet");
    const files = {
      "idc.yaml": "kind: Settings\nversion: 1\nname: test\n",
      HEAD: "ref: refs/heads/main\n",
      config: `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = "echo >'${marker}'; false"\n`,
      "objects/x": "",
      "refs/x": "",
    };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, "access", path), text);
    git("add", "--all");
    git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "--quiet", "--message", "one");
    const world = testWorld({ cwd: dir });
    expect(await runValidate({ dir: "access", format: "text" }, world)).toBe(0);
    const { repository } = await checkCommitted(join(dir, "access"), { today: TODAY, parse: parseOnce() });
    expect(repository).toMatchObject({ commit: git("rev-parse", "HEAD"), path: "access", clean: true });
    expect(existsSync(marker)).toBe(false);
    // So it would have been, were git asked to look for a repository.
    execFileSync("git", ["status"], { cwd: join(dir, "access"), stdio: "ignore" });
    expect(existsSync(marker)).toBe(true);
  } finally {
    rmSync(home, { recursive: true });
  }
});
