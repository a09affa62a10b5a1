/** Guardrails over who wrote what is not completed yet: as commits say, of all since the last completed one, and never where some are not known. */
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { authorsSince } from "../../src/io/git/authors.ts";
import { openRepository } from "../../src/io/git/repository.ts";
import { FILES } from "../harness/acme.ts";
import { initRepository } from "../harness/repository.ts";
import type { Scenario } from "../harness/scenario.ts";
import { appliedAcme, type Made, ruled } from "../scenarios/start.ts";

const GRANT = "AccountAssignment/Admin/group:ops/444444444444";
const CEDAR =
  '@id("two") forbid (principal, action == Action::"grant", resource) when { context.commitAuthors.contains("mallory@acme.io") };';

async function commitAs(scenario: Scenario, email: string, files: Readonly<Record<string, string | null>>) {
  await scenario.write(files);
  await scenario.git.add(["--all", "."]);
  await scenario.git.raw("commit", "--quiet", "--allow-empty", `--author=Some One <${email}>`, "--message", "change");
}

const said = (made: Made) => ruled(made).map(([change, verdict, reason = ""]) => [change, verdict, reason]);
const wider = FILES["access/ops.yaml"].replace("{name: prod}", "[{name: prod}, {name: sandbox}]");
const DENIED = [
  [`create ${GRANT}`, "deny", expect.stringContaining("policy two (policies/own.cedar:1): two forbids it")],
];
const FAILED = [
  [`create ${GRANT}`, "deny", expect.stringContaining("it could not be evaluated: who wrote the commits is not known")],
];

test("counts all commits since the last completed one, whoever comes after, and none before", async () => {
  const scenario = await appliedAcme({ files: { "policies/own.cedar": CEDAR } });
  await commitAs(scenario, "mallory@acme.io", { "sets.yaml": `${FILES["sets.yaml"]}# one\n` });
  await commitAs(scenario, "ann@acme.io", { "access/ops.yaml": wider });
  expect(said(await scenario.plan())).toEqual(DENIED);
  await commitAs(scenario, "ann@acme.io", { "access/ops.yaml": FILES["access/ops.yaml"] });
  expect((await scenario.apply({ auto: true })).result.pointer).toEqual({ advanced: true });
  await commitAs(scenario, "ann@acme.io", { "access/ops.yaml": wider });
  expect(said(await scenario.plan())).toEqual([[`create ${GRANT}`, "allow", ""]]);
});

test("a name for somebody else, that a commit brings, is not believed", async () => {
  const scenario = await appliedAcme({ files: { "policies/own.cedar": CEDAR } });
  await commitAs(scenario, "mallory@acme.io", {
    "access/ops.yaml": wider,
    ".mailmap": "Ann <ann@acme.io> <mallory@acme.io>\n",
  });
  expect(said(await scenario.plan())).toEqual(DENIED);
});

test("what no commit has is of nobody whom anybody knows: a rule that looks at it fails", async () => {
  const scenario = await appliedAcme({ files: { "policies/own.cedar": CEDAR } });
  await scenario.write({ "access/ops.yaml": wider });
  expect(said(await scenario.plan())).toEqual(FAILED);
});

test("a clone that is cut somewhere tells nobody, and a whole one tells those of the folder alone", async () => {
  const [dir, cut] = [await mkdtemp(join(tmpdir(), "idc-a-")), await mkdtemp(join(tmpdir(), "idc-b-"))];
  try {
    const git = await initRepository(dir);
    const commit = async (file: string, email: string) => {
      await writeFile(join(dir, file), email);
      await git.add(["--all", "."]);
      await git.raw("commit", "--quiet", `--author=X <${email}>`, "--message", file);
    };
    for (const email of ["bob@acme.io", "ann@acme.io", "bob@acme.io"]) await commit("a.yaml", `${email}`);
    const authors = async (at: string, path = ".") => {
      const repository = await openRepository(at);
      return authorsSince({ ...repository!, commit: repository!.commit!, path }, undefined);
    };
    expect(await authors(dir)).toEqual(["ann@acme.io", "bob@acme.io"]);
    expect(await authors(dir, "elsewhere")).toEqual([]);
    await git.raw("clone", "--quiet", "--depth=1", `file://${dir}`, cut);
    expect(await authors(cut)).toBeUndefined();
  } finally {
    for (const folder of [dir, cut]) await rm(folder, { recursive: true, force: true });
  }
});

test("of a folder that was moved meanwhile nobody is told: whoever edited it before stands at another place", async () => {
  const dir = await mkdtemp(join(tmpdir(), "idc-a-"));
  try {
    const git = await initRepository(dir);
    const commit = async (email: string) => {
      await git.add(["--all", "."]);
      await git.raw("commit", "--quiet", `--author=X <${email}>`, "--message", "change");
      return (await git.raw("rev-parse", "HEAD")).trim();
    };
    const write = (text: string) => writeFile(join(dir, "old/in/a.yaml"), text);
    await mkdir(join(dir, "old/in"), { recursive: true });
    await write("one");
    const from = await commit("ann@acme.io");
    await write("two");
    await commit("mallory@acme.io");
    const authors = async (path: string) => {
      const repository = await openRepository(dir);
      return authorsSince({ ...repository!, commit: repository!.commit!, path }, from);
    };
    expect(await authors("old/in")).toEqual(["mallory@acme.io"]);
    await rename(join(dir, "old"), join(dir, "new"));
    await commit("ann@acme.io");
    expect(await authors("new/in")).toBeUndefined();
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});
