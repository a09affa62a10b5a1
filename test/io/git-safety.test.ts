/** A repository can ask git to run things, and can say that it is another one: nothing of that has a part in a reading. */
import { createHash } from "node:crypto";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { runValidate } from "../../src/cli/validate.ts";
import { declaredBefore } from "../../src/core/desired/past-configs.ts";
import type { Config } from "../../src/core/model/config.ts";
import { appliedTag, writePointer } from "../../src/core/model/own-tags.ts";
import { parseOnce } from "../../src/io/config/parse-once.ts";
import { editHistoryOf } from "../../src/io/git/edits.ts";
import { ancestryPath, firstParentCommits } from "../../src/io/git/history.ts";
import { recall } from "../../src/io/git/recall.ts";
import * as repositories from "../../src/io/git/repository.ts";
import { check, checkCommitted } from "../../src/pipeline.ts";
import { sourcesBelow } from "../architecture/sources.ts";
import { TODAY } from "../config/fixture.ts";
import { testWorld } from "../harness/world.ts";
import { FOLDER, Trapped } from "./trapped-repository.ts";
import { GIVEN_AWAY, TRAPS, type Trap } from "./traps.ts";

type Environment = Readonly<Record<string, string>>;

const PORTS = { today: TODAY, parse: parseOnce() };

async function withEnvironment<Result>(more: Environment, use: () => Promise<Result>) {
  const before = { ...process.env };
  Object.assign(process.env, more);
  try {
    return await use();
  } finally {
    for (const name of Object.keys(more)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

async function withTrapped(use: (at: Trapped) => Promise<void>): Promise<void> {
  const at = new Trapped();
  try {
    await use(at);
  } finally {
    at.remove();
  }
}

/** What the trap does to a git that is asked as anybody asks it. */
function usually({ usual, environment }: Trap, at: Trapped): string {
  const dir = at.copy();
  const asked: Trapped = Object.create(at, {
    gitIn: {
      value: (where: string, args: readonly string[], more = {}, input = "") =>
        at.gitIn(where, args, { ...environment?.(at), ...more }, input),
    },
  });
  try {
    return usual!(asked, dir);
  } catch {
    return "";
  }
}

/** All that idc asks of a repository, and what it makes of it. */
async function readAll(at: Trapped) {
  const world = testWorld({ cwd: at.dir });
  const exitCode = await runValidate({ dir: FOLDER, format: "text" }, world);
  const { repository, config } = await checkCommitted(at.config, PORTS);
  return { exitCode, repository: repository!, names: [...config!.objects.keys()], top: await topOf(at) };
}

const topOf = (at: Trapped) => repositories.repositoryTop(at.config);

async function readHistory(repository: repositories.Repository, from: string) {
  const tags = { [appliedTag("test")]: writePointer(from, FOLDER) };
  const readPast = async (source: Parameters<typeof check>[0]) => (await check(source, PORTS)).config;
  const settings = { name: "test" } as Config["settings"];
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  const { base, past } = await recall({ repository, settings, tags, readPast, sha256 });
  const to = repository.commit!;
  const between = await firstParentCommits(repository, from, to);
  const path = await ancestryPath(repository, from, to);
  const held = await repositories.remoteBranchesHold(repository, to);
  const named = await repositories.resolveCommit(repository, "main");
  const shallow = await repositories.isShallow(repository);
  const edits = await editHistoryOf({ ...repository, commit: to }, from, readPast);
  return {
    state: base.state,
    past: declaredBefore(past).map(({ objects }) => [...objects.keys()]),
    between,
    path,
    held,
    named,
    shallow,
    edits: edits.all,
    authors: (await edits.about(edits.all)).map(({ author }) => author),
    blamed: base.state === "believed" ? await edits.blame("new.yaml", [{ first: 1 }]) : [],
  };
}

/** Sets the trap, springs it in the usual way, and walks past it. */
async function walkPast(trap: Trap, more: (at: Trapped) => Environment = () => ({})): Promise<void> {
  await withTrapped(async (at) => {
    trap.plant(at);
    at.ran();
    const printed = usually(trap, at);
    const ran = at.ran();
    // Else there is no trap to fall into.
    expect(trap.believed === undefined ? ran !== undefined : trap.believed(printed, at)).toBe(true);
    const head = readFileSync(join(at.dir, ".git/refs/heads/main"), "utf8").trim();
    await withEnvironment({ ...trap.environment?.(at), ...more(at) }, async () => {
      if (trap.refused !== undefined) {
        await expect(readAll(at)).rejects.toThrow(expect.objectContaining({ name: "IoError", exitCode: 1 }));
        await expect(topOf(at)).rejects.toThrow(trap.refused);
        return;
      }
      const { exitCode, repository, names, top } = await readAll(at);
      expect({ exitCode, names, top }).toEqual({ exitCode: 0, names: ["PermissionSet/new"], top: at.dir });
      expect(repository).toMatchObject({ commit: head, path: FOLDER, clean: true });
      const history = readHistory(repository, at.first);
      if (trap.historyLost === true) {
        // Who guards and what was declared cannot be told, so apply refuses.
        expect(await history).toMatchObject({ state: "settings-unreadable", past: [] });
        return;
      }
      expect(await history).toMatchObject({ state: "believed", named: head });
      expect((await history).past[0]).toEqual(["PermissionSet/old"]);
      expect(await history).toMatchObject({ held: "none", shallow: false });
      expect((await history).path[0]).toBe(head);
      const { edits, authors, blamed } = await history;
      expect(new Set(authors)).toEqual(new Set(["test"]));
      expect(blamed.map(({ text }) => text)).toEqual(["kind: PermissionSet", "name: new"]);
      // git sees that the file was renamed: its first line is as old as the other one.
      expect(blamed.map(({ commit }) => edits.includes(commit))).toEqual([false, true]);
      const forged = await repositories.resolveCommit(repository, "forged");
      if (forged !== undefined) {
        expect((await readHistory(repository, forged)).state).toBe("pointer-not-ancestor");
      }
    });
    expect(at.ran()).toBe(undefined);
  });
}

describe("runs nothing and is not believed:", () => {
  test.each(TRAPS)("$name", (trap) => walkPast(trap));

  test("another owner's", async () => {
    // Only root can give files away; who is not root is told by another test that an owner is looked at.
    if (process.getuid?.() !== 0) return;
    await withTrapped(async (at) => {
      GIVEN_AWAY.plant(at);
      expect(usually(GIVEN_AWAY, at)).toBe("");
      await expect(readAll(at)).rejects.toThrow(GIVEN_AWAY.refused);
    });
  });
});

describe("with a git that does not know the newer settings, runs nothing:", () => {
  const NEWER = ["GIT_NO_LAZY_FETCH", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"];
  const real = process.env
    .PATH!.split(delimiter)
    .map((folder) => join(folder, "git"))
    .find(existsSync)!;
  const unset = NEWER.map((name) => `-u ${name}`).join(" ");
  const older = (at: Trapped): Environment => {
    at.write({ "bin/git": `#!/bin/sh\nexec env ${unset} '${real}' "$@"\n` }, at.home);
    chmodSync(join(at.home, "bin/git"), 0o755);
    return { PATH: `${join(at.home, "bin")}${delimiter}${process.env.PATH}` };
  };
  const touched = TRAPS.filter(({ name, historyLost }) => historyLost === true || name.includes("user's own"));

  test.each(touched)("$name", (trap) => walkPast(trap, older));
});

test("git is called in one place", () => {
  const callers = sourcesBelow("src").filter(({ text }) => /from "simple-git"|from "node:child_process"/.test(text));
  expect(callers.map(({ path }) => path)).toEqual(["src/io/git/git.ts"]);
});
