/** What a config folder held at a moment, asked of a real repository. */
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ConfigSource } from "../../src/io/config/source.ts";
import { openRepository } from "../../src/io/git/repository.ts";
import { configsThenOf } from "../../src/io/git/then.ts";
import { configOf } from "../core/live.ts";
import { Trapped } from "./trapped-repository.ts";

let at: Trapped;
beforeEach(() => {
  at = new Trapped();
  // An orphan branch: the commits of the fixture bear the day of the test.
  at.git("checkout", "--quiet", "--orphan", "dated");
  at.git("rm", "--quiet", "-r", "--force", ".");
});
afterEach(() => at.remove());

const SETTINGS = "kind: Settings\nversion: 1\nname: test\n";
const day = (number: number) => `2026-03-${String(number).padStart(2, "0")}T12:00:00Z`;

/** Commits of a day, files by path. */
function commit(number: number, files: Readonly<Record<string, string>>): string {
  at.write(files);
  at.git("add", "--all", "--force");
  const dates = { GIT_AUTHOR_DATE: day(number), GIT_COMMITTER_DATE: day(number) };
  at.gitIn(at.dir, ["commit", "--quiet", "--allow-empty", "--message", "a commit"], dates);
  return at.git("rev-parse", "HEAD");
}

function merge(number: number, branch: string): string {
  const dates = { GIT_AUTHOR_DATE: day(number), GIT_COMMITTER_DATE: day(number) };
  at.gitIn(at.dir, ["merge", "--quiet", "--no-ff", "--message", "merge", branch], dates);
  return at.git("rev-parse", "HEAD");
}

/** Names of the groups that the files of a commit declare; undefined for the word `broken`. */
async function readPast(source: ConfigSource) {
  const texts = await Promise.all(
    (await source.list()).map(async ({ path }) => {
      const read = await source.read(path, 1e6);
      return "bytes" in read ? new TextDecoder().decode(read.bytes) : "broken";
    }),
  );
  return texts.length === 0 || texts.includes("broken") ? undefined : configOf(texts.join("---\n"));
}

/** What was declared on a day: the groups of each of the newest commits. */
async function declaredOn(number: number, head: string, folder = "access", dir = at.dir) {
  const repository = (await openRepository(join(dir, folder)))!;
  const configs = await configsThenOf(repository, head, readPast)(day(number).replace("12:00", "13:00"));
  return configs?.map(({ objects }) => [...objects.keys()].join(" "));
}

const group = (name: string) => `kind: Group\nname: ${name}\n`;

test("is what the newest commit of that time held, and nothing before the first", async () => {
  commit(1, { README: "nothing yet" });
  commit(3, { "access/idc.yaml": SETTINGS });
  commit(5, { "access/a.yaml": group("a") });
  const head = commit(7, { "access/b.yaml": group("b") });
  const all = await Promise.all([2, 4, 5, 6, 8].map((number) => declaredOn(number, head)));
  expect(all).toEqual([[], [""], ["Group/a"], ["Group/a"], ["Group/a Group/b"]]);
});

test("is what the newest commit of each branch held that was merged later", async () => {
  commit(1, { "access/idc.yaml": SETTINGS });
  at.git("checkout", "--quiet", "-b", "feature");
  commit(2, { "access/a.yaml": group("a") });
  at.git("checkout", "--quiet", "dated");
  commit(3, { "access/b.yaml": group("b") });
  const head = merge(6, "feature");
  expect((await declaredOn(4, head))?.sort()).toEqual(["Group/a", "Group/b"]);
  expect(await declaredOn(7, head)).toEqual(["Group/a Group/b"]);
});

test("is not known where a commit is broken, the clone shallow, or the folder came from elsewhere", async () => {
  commit(1, { "team/idc.yaml": SETTINGS, "team/a.yaml": group("a") });
  at.git("mv", "team", "access");
  commit(3, {});
  expect(await declaredOn(2, commit(4, { "access/c.yaml": group("c") }))).toBeUndefined();
  commit(5, { "access/c.yaml": "broken" });
  const head = commit(7, { "access/c.yaml": group("c") });
  expect(await declaredOn(6, head)).toBeUndefined();
  expect(await declaredOn(8, head)).toEqual(["Group/a Group/c"]);
  const clone = join(at.home, "shallow");
  at.gitIn(at.home, ["clone", "--quiet", "--depth=1", "--branch=dated", `file://${at.dir}`, clone]);
  expect(await declaredOn(6, head, "access", clone)).toBeUndefined();
  expect(await declaredOn(8, head, "access", clone)).toEqual(["Group/a Group/c"]);
});
