/** Symbolic links in a config folder, and what git knows of the files that config refers to. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderSource } from "../../src/io/config/folder-source.ts";
import { readConfig } from "../../src/io/config/read-config.ts";
import { type Files, withFolder } from "./fixture.ts";

const GROUP = "kind: Group\nname: dev\n";
const set = (file: string) => `kind: PermissionSet\nname: a\ninlinePolicy: {file: ${JSON.stringify(file)}}\n`;
const POLICY = '{"Statement": []}';

type Links = Readonly<Record<string, string>>;

/** Reads the folder `config` of files and links (from path to target); `git` makes a repository of the folder around it. */
async function readLinked(files: Files, links: Links, git?: (dir: string) => void) {
  return withFolder(files, async (dir) => {
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(dir, path));
    if (git !== undefined) {
      execFileSync("git", ["init", "--quiet", dir]);
      git(dir);
    }
    const input = await readConfig(folderSource(join(dir, "config")));
    const said = input.diagnostics.map(({ code, severity, at }) => `${severity} ${code} ${at?.file}:${at?.line}`);
    return { ...input, said };
  });
}

describe("links to files", () => {
  test("outside of the folder are errors; inside of it what they point at is read at its own place", async () => {
    const { files, said } = await readLinked(
      { "config/a.yaml": GROUP, "outside.yaml": GROUP },
      {
        "config/in.yaml": "a.yaml",
        "config/nothing.yaml": "no",
        "config/no": "nowhere",
        "config/out.yaml": "../outside.yaml",
      },
    );
    expect(files).toEqual(["a.yaml"]);
    expect(said).toEqual([
      "note link-not-followed in.yaml:1",
      "note broken-link nothing.yaml:1",
      "error outside-folder out.yaml:1",
    ]);
  });

  test("that is not read as config are errors: it would be in the config by no path", async () => {
    const { said, diagnostics } = await readLinked(
      { "config/.hidden/b.yaml": GROUP, "config/c.txt": GROUP, "config/sub/.git": "x", "config/sub/d.yaml": GROUP },
      { "config/b.yaml": ".hidden/b.yaml", "config/c.yaml": "c.txt", "config/d.yaml": "sub/d.yaml" },
    );
    expect(said).toEqual([
      "error link-to-unread b.yaml:1",
      "error link-to-unread c.yaml:1",
      "error link-to-unread d.yaml:1",
      "warning nested-repository sub:1",
    ]);
    expect(diagnostics[0]!.summary).toContain(".hidden/b.yaml");
  });
});

describe("links to folders", () => {
  test("outside of the folder are errors, whatever they are called", async () => {
    const { files, said, diagnostics } = await readLinked(
      { "config/a.yaml": GROUP, "team/b.yaml": GROUP },
      { "config/team": "../team", "config/x.yaml": "../team", "config/up": "..", "config/.cache": "../team" },
    );
    expect(files).toEqual(["a.yaml"]);
    expect(said).toEqual(["error outside-folder team:1", "error outside-folder up:1", "error outside-folder x.yaml:1"]);
    expect(diagnostics[0]!.hint).toContain("put the folder itself");
  });

  test("inside of it are noted, and their files are read once, at their own place", async () => {
    const { files, said, diagnostics } = await readLinked(
      { "config/teams/a.yaml": GROUP },
      { "config/links": "teams", "config/self": ".", "config/node_modules": "teams" },
    );
    expect(files).toEqual(["teams/a.yaml"]);
    expect(said).toEqual(["note link-not-followed links:1", "note link-not-followed self:1"]);
    expect(diagnostics[0]!.hint).toContain("folder");
  });

  test("that are not read as config are errors", async () => {
    const { said } = await readLinked(
      { "config/.shared/teams/a.yaml": GROUP, "config/sub/.git": "x", "config/sub/deep/a.yaml": GROUP },
      { "config/teams": ".shared/teams", "config/deep": "sub/deep", "config/sub2": "sub" },
    );
    expect(said).toEqual([
      "error link-to-unread deep:1",
      "warning nested-repository sub:1",
      "error link-to-unread sub2:1",
      "error link-to-unread teams:1",
    ]);
  });

  test("of guardrails are errors where they lead elsewhere, and told where they lead nowhere: those are read below policies alone", async () => {
    const rule = 'forbid (principal, action == Action::"grant", resource);';
    const files = { "config/rules/a.cedar": rule, "config/a.yaml": GROUP };
    expect((await readLinked(files, { "config/policies": "rules" })).said).toEqual(["error link-to-unread policies:1"]);
    expect((await readLinked(files, { "config/policies": "nowhere" })).said).toEqual(["note broken-link policies:1"]);
    const below = { ...files, "config/policies/b.cedar": rule };
    const { said, cedar } = await readLinked(below, {
      "config/policies/more": "../rules",
      "config/policies/c.cedar": "../rules/a.cedar",
      "config/policies/d.cedar": "b.cedar",
      "config/policies/same": ".",
    });
    expect(said).toEqual([
      "error link-to-unread policies/c.cedar:1",
      "note link-not-followed policies/d.cedar:1",
      "error link-to-unread policies/more:1",
      "note link-not-followed policies/same:1",
    ]);
    expect(cedar?.map(({ file }) => file)).toEqual(["policies/b.cedar"]);
  });

  test("a repository in the place of guardrails is an error", async () => {
    const rule = 'forbid (principal, action == Action::"grant", resource);';
    const files = { "config/policies/.git": "x", "config/policies/a.cedar": rule, "config/a.yaml": GROUP };
    expect((await readLinked(files, {})).said).toEqual(["error nested-repository policies:1"]);
  });

  test("git knows: ignored links are none, and links to what is ignored are errors", async () => {
    const { said } = await readLinked(
      { ".gitignore": "/config/out\n/config/built\n", "config/built/a.yaml": GROUP, "team/b.yaml": GROUP },
      { "config/out": "../team", "config/teams": "built", "config/one.yaml": "built/a.yaml" },
      () => {},
    );
    expect(said).toEqual(["error link-to-unread one.yaml:1", "error link-to-unread teams:1"]);
  });
});

describe("policy files", () => {
  test("may be links inside of the folder, but not ones that lead out of it", async () => {
    const { policies, said } = await readLinked(
      {
        "config/a.yaml": `${set("in.json")}---\n${set("out.json")}---\n${set("folder/x.json")}`,
        "config/x.json": POLICY,
        "x.json": POLICY,
      },
      { "config/in.json": "x.json", "config/out.json": "../x.json", "config/folder": ".." },
    );
    expect([...policies.keys()]).toEqual(["in.json"]);
    expect(said).toEqual([
      "error outside-folder folder:1",
      "error outside-folder a.yaml:7",
      "error outside-folder a.yaml:11",
    ]);
  });

  const POLICIES = {
    "config/a.yaml": ["p/ignored.json", "p/kept.json", "link.json", "sub/p.json", "dir/ignored.json"]
      .map(set)
      .join("---\n"),
    "config/p/ignored.json": POLICY,
    "config/p/kept.json": POLICY,
    "config/sub/p.json": POLICY,
    ".gitignore": "ignored.json\n",
  };
  const LINKS = { "config/link.json": "p/ignored.json", "config/dir": "p" };

  test("that no commit can hold are warned of, at the reference, by where they really are", async () => {
    const { policies, diagnostics } = await readLinked(POLICIES, LINKS, (dir) => {
      mkdirSync(join(dir, "config/sub/.git"));
    });
    expect(policies.size).toBe(5);
    const warned = diagnostics.filter(({ code }) => code === "policy-not-in-git");
    expect(warned.map(({ severity, at }) => `${severity} ${at?.file}:${at?.line}`).sort()).toEqual([
      "warning a.yaml:11",
      "warning a.yaml:15",
      "warning a.yaml:19",
      "warning a.yaml:3",
    ]);
    expect(warned.map(({ summary }) => summary).sort()).toEqual([
      "git ignores dir/ignored.json, so that no commit holds the policy",
      "git ignores link.json, so that no commit holds the policy",
      "git ignores p/ignored.json, so that no commit holds the policy",
      "sub/p.json lies in a git repository of its own, so that no commit of this one holds the policy",
    ]);
  });

  test("that git tracks are fine, whatever a pattern says of them", async () => {
    const { said } = await readLinked({ ...POLICIES, "config/a.yaml": set("p/ignored.json") }, {}, (dir) => {
      execFileSync("git", ["-C", dir, "add", "--force", "config"]);
    });
    expect(said).toEqual([]);
  });

  test("outside of a work tree there is nothing to warn of", async () => {
    const { diagnostics } = await readLinked(POLICIES, LINKS);
    expect(diagnostics.map(({ code }) => code)).toEqual(["link-not-followed"]);
  });
});
