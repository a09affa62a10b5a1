/** A folder is clean where reading it gave what reading its commit gives, whatever git was told to think of its files. */
import { readFileSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseOnce } from "../../src/io/config/parse-once.ts";
import { commitSource } from "../../src/io/git/commit-source.ts";
import { openRepository } from "../../src/io/git/repository.ts";
import { check, checkCommitted } from "../../src/pipeline.ts";
import { TODAY } from "../config/fixture.ts";
import { FOLDER, Trapped } from "./trapped-repository.ts";

const PORTS = { today: TODAY, parse: parseOnce() };
const POLICY = '{"Version": "2012-10-17",\n "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}]}\n';

const FILES = {
  ".gitignore": "/team/access/ignored*\n",
  "team/.gitignore": "built\n",
  [`${FOLDER}/.gitignore`]: "*.tmp.yaml\n",
  [`${FOLDER}/sub/.gitignore`]: "local.yaml\n",
  [`${FOLDER}/sub/.gitattributes`]: "*.txt text\n",
  [`${FOLDER}/sub/group.yaml`]: "kind: Group\nname: dev\n",
  [`${FOLDER}/windows.yaml`]: "kind: Group\r\nname: windows\r\n",
  [`${FOLDER}/set.yaml`]:
    "kind: PermissionSet\nname: p\ninlinePolicy: {file: policies/p.json}\n---\nkind: PermissionSet\nname: q\ninlinePolicy: {file: current/p.json}\n",
  [`${FOLDER}/policies/p.json`]: POLICY,
  [`${FOLDER}/forced.tmp.yaml`]: "kind: Group\nname: forced\n",
};

async function withConfig<Result>(use: (at: Trapped) => Promise<Result>): Promise<Result> {
  const at = new Trapped();
  try {
    at.write(FILES);
    symlinkSync("policies", join(at.config, "current"));
    symlinkSync("sub/group.yaml", join(at.config, "link.yaml"));
    at.commit({});
    return await use(at);
  } finally {
    at.remove();
  }
}

const cleanOf = async (at: Trapped) => (await checkCommitted(at.config, PORTS)).repository?.clean;
const inFolder = (at: Trapped, path: string) => join(at.config, path);
const edit = (at: Trapped, path: string, from: string, to: string) => {
  const text = readFileSync(inFolder(at, path), "utf8");
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(inFolder(at, path), text.replaceAll(from, to));
};

type Situation = readonly [name: string, change: (at: Trapped) => void];

const CLEAN: readonly Situation[] = [
  ["nothing changed", () => {}],
  [
    "a stray file that is no config",
    (at) => at.write({ "comment.md": "x", "plan.json": "{}", "sub/x.txt": "x" }, at.config),
  ],
  ["a file that is no config was changed", (at) => at.write({ "sub/.gitattributes": "* -text\n" }, at.config)],
  [
    "stray config in folders that are not searched",
    (at) => at.write({ ".x/a.yaml": "{", "node_modules/a.yaml": "{" }, at.config),
  ],
  [
    "an ignored file of config",
    (at) => at.write({ "ignored.yaml": "{", "new.tmp.yaml": "{", "sub/local.yaml": "{" }, at.config),
  ],
  [
    "a file that the clone's own exclude file names",
    (at) => {
      at.write({ ".git/info/exclude": "mine.yaml\n", [`${FOLDER}/mine.yaml`]: "{" });
    },
  ],
  [
    "an ignore file that is ignored itself",
    (at) => at.write({ "built/.gitignore": "*\n", "built/a.yaml": "{" }, at.config),
  ],
  ["changes elsewhere in the repository", (at) => at.write({ "other/a.yaml": "x", "team/x.yaml": "x" })],
  ["all line ends are those of Windows", (at) => edit(at, "set.yaml", "\n", "\r\n")],
  ["a commit has the line ends of Windows, and the folder has not", (at) => edit(at, "windows.yaml", "\r\n", "\n")],
  ["a policy has other line ends", (at) => edit(at, "policies/p.json", "\n", "\r\n")],
  ["a file was written anew, as it was", (at) => edit(at, "set.yaml", "kind", "kind")],
  [
    "the index says that all is deleted, and the folder does not",
    (at) => void at.git("rm", "-r", "--cached", "--quiet", "team/access/sub"),
  ],
  [
    "a change that is only staged",
    (at) => {
      edit(at, "set.yaml", "name: p", "name: r");
      at.git("add", "--all");
      edit(at, "set.yaml", "name: r", "name: p");
    },
  ],
];

const UNCLEAN: readonly Situation[] = [
  ["the index is gone, and so what it knew of a file that is ignored", (at) => unlinkSync(join(at.dir, ".git/index"))],
  ["a file was changed", (at) => edit(at, "set.yaml", "name: p", "name: r")],
  [
    "a file was changed and the change is staged",
    (at) => {
      edit(at, "set.yaml", "name: p", "name: r");
      at.git("add", "--all");
    },
  ],
  [
    "a file was changed that git takes for unchanged",
    (at) => {
      at.git("update-index", "--assume-unchanged", `${FOLDER}/set.yaml`);
      edit(at, "set.yaml", "name: p", "name: r");
    },
  ],
  [
    "a file was changed, and a filter takes the change back",
    (at) => {
      at.write({ ".git/info/attributes": "*.yaml filter=back\n" });
      at.set({ "filter.back.clean": "sed 's/name: r/name: p/'" });
      edit(at, "set.yaml", "name: p", "name: r");
      // So git sees no change.
      if (at.git("diff") !== "") throw new Error("the filter does nothing");
    },
  ],
  ["a file is gone", (at) => rmSync(inFolder(at, "sub/group.yaml"))],
  [
    "a file is gone, by a sparse checkout",
    (at) => void at.git("sparse-checkout", "set", "--no-cone", "/*", "!group.yaml"),
  ],
  [
    "a file is gone that git was told to skip",
    (at) => {
      at.git("update-index", "--skip-worktree", `${FOLDER}/sub/group.yaml`);
      rmSync(inFolder(at, "sub/group.yaml"));
    },
  ],
  ["a file was renamed", (at) => renameSync(inFolder(at, "sub/group.yaml"), inFolder(at, "sub/groups.yaml"))],
  ["a file has another case", (at) => renameSync(inFolder(at, "sub/group.yaml"), inFolder(at, "sub/Group.yaml"))],
  ["a file that no commit has", (at) => at.write({ "new-one.yaml": "# nothing yet\n" }, at.config)],
  ["a YAML file that is not config, and no commit has it", (at) => at.write({ "notes.yml": "a: 1\n" }, at.config)],
  [
    "a file that is added, and not committed",
    (at) => {
      at.write({ "new-one.yaml": "# nothing yet\n" }, at.config);
      at.git("add", "--all");
    },
  ],
  [
    "a file that is ignored, committed and no longer known to the index",
    (at) => {
      at.git("rm", "--cached", "--quiet", `${FOLDER}/forced.tmp.yaml`);
    },
  ],
  ["a policy was changed", (at) => edit(at, "policies/p.json", "s3:*", "ec2:*")],
  [
    "a policy is in no commit, since it is ignored",
    (at) => {
      at.write({ "ignored.json": POLICY }, at.config);
      edit(at, "set.yaml", "policies/p.json", "ignored.json");
      at.commit({});
      at.git("rm", "--cached", "--quiet", `${FOLDER}/ignored.json`);
      at.git("commit", "--quiet", "--amend", "--no-edit");
    },
  ],
  [
    "a link is a file",
    (at) => {
      unlinkSync(inFolder(at, "link.yaml"));
      at.write({ "link.yaml": "sub/group.yaml" }, at.config);
    },
  ],
  [
    "a file is a link to its like",
    (at) => {
      renameSync(inFolder(at, "set.yaml"), join(at.config, ".set"));
      symlinkSync(".set", inFolder(at, "set.yaml"));
    },
  ],
  [
    "a link leads elsewhere",
    (at) => {
      unlinkSync(inFolder(at, "link.yaml"));
      symlinkSync("new.yaml", inFolder(at, "link.yaml"));
    },
  ],
  [
    "a link on the way to a policy leads elsewhere",
    (at) => {
      at.write({ "others/p.json": POLICY.replace("s3:*", "ec2:*") }, at.config);
      unlinkSync(inFolder(at, "current"));
      symlinkSync("others", inFolder(at, "current"));
    },
  ],
  ["a new link to a folder", (at) => symlinkSync("sub", inFolder(at, "sub2"))],
  ["a folder became a repository of its own", (at) => void at.plantOther(inFolder(at, "sub"))],
  ["the ignore file of the folder was changed", (at) => edit(at, ".gitignore", "*.tmp.yaml", "*.tmp.yaml\nx.yaml")],
  ["the ignore file of a folder in it is gone", (at) => rmSync(inFolder(at, "sub/.gitignore"))],
  ["a new ignore file", (at) => at.write({ "policies/.gitignore": "x\n" }, at.config)],
  ["the ignore file at the top was changed", (at) => at.write({ ".gitignore": "/team/access/ignored*\nx\n" })],
  ["the ignore file of a folder above is gone", (at) => rmSync(join(at.dir, "team/.gitignore"))],
  ["the commit is another one", (at) => void at.git("reset", "--soft", at.first)],
  [
    "the commit does not have the folder",
    (at) => {
      at.git("rm", "-r", "--cached", "--quiet", "team");
      at.git("commit", "--quiet", "--message", "gone");
    },
  ],
  [
    "in the commit the folder is a file",
    (at) => {
      at.git("rm", "-r", "--cached", "--quiet", "team");
      const id = at.git("rev-parse", "HEAD:.gitignore");
      at.git("update-index", "--add", "--cacheinfo", `100644,${id},${FOLDER}`);
      at.git("commit", "--quiet", "--message", "a file");
    },
  ],
];

describe("clean:", () => {
  test.each(CLEAN)("%s", async (_, change) => {
    await withConfig(async (at) => {
      change(at);
      expect(await cleanOf(at)).toBe(true);
    });
  });
});

describe("not clean:", () => {
  test.each(UNCLEAN)("%s", async (_, change) => {
    await withConfig(async (at) => {
      change(at);
      expect(await cleanOf(at)).toBe(false);
    });
  });
});

describe("what counts is what was read:", () => {
  const race = (change: (at: Trapped) => void) =>
    withConfig(async (at) => {
      let changed = false;
      const parse: typeof PORTS.parse = (file, text) => {
        if (!changed) change(at);
        changed = true;
        return PORTS.parse(file, text);
      };
      return { at, ...(await checkCommitted(at.config, { ...PORTS, parse })) };
    });

  test("a policy that is changed while the folder is read is no commit's", async () => {
    const { repository } = await race((at) => edit(at, "policies/p.json", "s3:*", "ec2:*"));
    expect(repository?.clean).toBe(false);
  });

  test("a commit that is made meanwhile is not the one that was read", async () => {
    let before = "";
    const { repository } = await race((at) => {
      before = at.git("rev-parse", "HEAD");
      edit(at, "policies/p.json", "s3:*", "ec2:*");
      at.commit({});
    });
    expect(repository).toMatchObject({ commit: before, clean: false });
  });

  test("a folder is clean at the commit that it was read at", async () => {
    let before = "";
    const { repository } = await race((at) => {
      before = at.git("rev-parse", "HEAD");
      at.git("commit", "--quiet", "--allow-empty", "--message", "another");
    });
    expect(repository).toMatchObject({ commit: before, clean: true });
  });
});

test("a repository without a commit has nothing to be as", async () => {
  await withConfig(async (at) => {
    at.git("checkout", "--quiet", "--orphan", "new");
    expect((await checkCommitted(at.config, PORTS)).repository).toMatchObject({ commit: undefined, clean: false });
  });
});

test("with ids of SHA-256 it is the same", async () => {
  await withConfig(async (at) => {
    rmSync(join(at.dir, ".git"), { recursive: true });
    at.git("init", "--quiet", "--object-format=sha256");
    at.commit({});
    expect(await cleanOf(at)).toBe(true);
    edit(at, "set.yaml", "name: p", "name: r");
    expect(await cleanOf(at)).toBe(false);
  });
});

test("the commit gives what the folder gave, policies behind links too", async () => {
  await withConfig(async (at) => {
    const { config, diagnostics, repository } = await checkCommitted(at.config, PORTS);
    expect(diagnostics.map(({ code }) => code)).toEqual(["link-not-followed", "link-not-followed"]);
    const { git, commit, path } = (await openRepository(at.config))!;
    const past = (await check(commitSource(git, commit!, path, new Map()), PORTS)).config;
    expect(repository?.clean).toBe(true);
    expect(past?.objects).toEqual(config?.objects);
    expect([...past!.objects.keys()]).toContain("PermissionSet/q");
  });
});
