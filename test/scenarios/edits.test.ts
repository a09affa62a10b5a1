/** Which commit made an edit: by whom and when, as far as git tells, and nothing where it does not. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import { renderText } from "../../src/render/text.ts";
import { FILES } from "../harness/acme.ts";
import type { Files, Scenario } from "../harness/scenario.ts";
import { planMarkdown, planView } from "../harness/told.ts";
import { acme, appliedAcme } from "./start.ts";

const DATE = "2026-11-24T12:00:00Z";
/** The same moment elsewhere. */
const WRITTEN = "2026-11-24T17:30:00+05:30";

/** A commit as somebody makes it. */
async function by(scenario: Scenario, author: string, subject: string, files: Files): Promise<string> {
  await scenario.write(files);
  await scenario.git.add(["--all", "."]);
  await scenario.git.raw(
    "commit",
    "--quiet",
    `--author=${author} <x@acme.io>`,
    `--date=${WRITTEN}`,
    "--message",
    subject,
  );
  return scenario.git.revparse(["HEAD"]);
}

const told = ({ changes, commits = [] }: Plan) => {
  const author = (id: string | undefined) => commits.find((one) => one.id === id)?.author;
  return Object.fromEntries(changes.map(({ action, key, commit }) => [`${action} ${key}`, author(commit)]));
};
const textOf = (plan: Plan, verbose = false) => renderText(planView(plan, { verbose }), { color: false });

const rules = (...lines: readonly string[]) =>
  `kind: Assignments\nassignments:\n${lines.map((one) => `  - ${one}\n`).join("")}`;
const grant = (group: string, account: string) =>
  `{group: ${group}, permissionSet: Developer, accounts: {name: ${account}}}`;

test("one commit for all is said once near the head, with -v at each entry too", async () => {
  const scenario = await appliedAcme();
  const id = await by(scenario, "Ann Lee", "Operators may look at dev", {
    "access/more.yaml": rules(grant("ops", "dev")),
  });
  const { result } = await scenario.plan();
  expect(result.commits).toEqual([{ id, author: "Ann Lee", date: DATE, subject: "Operators may look at dev" }]);
  expect(result.changes.map(({ commit }) => commit)).toEqual([id]);
  const head = `Edits: all of commit ${id.slice(0, 7)} · 2026-11-24 · Ann Lee · Operators may look at dev\n`;
  expect(textOf(result)).toContain(head);
  expect(textOf(result)).toMatch(/ access\/more\.yaml:3\n/);
  expect(textOf(result, true)).toContain(`access/more.yaml:3 · ${id.slice(0, 7)}\n`);
  expect(planMarkdown(result)).toContain("`Ann Lee` · `Operators may look at dev`");
});

describe.concurrent("edits of several commits", () => {
  test("are told apart: what came by its lines, what went and what changed by the configs", async () => {
    const scenario = await appliedAcme({
      files: {
        "sets/extra.yaml": "kind: PermissionSet\nname: Extra\ninlinePolicy: {file: extra.json}\n",
        "extra.json": JSON.stringify({
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
        }),
        "sets/few.yaml": "kind: AccountSet\nname: few\ninclude: [{name: dev}]\n",
        "access/few.yaml": rules(
          "{group: devs, permissionSet: Extra, accounts: few}",
          grant("ops", "prod"),
          grant("ops", "dev"),
        ),
      },
    });
    await by(scenario, "ann", "one", {
      "access/few.yaml": rules("{group: devs, permissionSet: Extra, accounts: few}", grant("ops", "prod")),
    });
    await by(scenario, "bob", "two", {
      "sets/few.yaml": "kind: AccountSet\nname: few\ninclude: [{name: dev}, {name: sandbox}]\n",
    });
    await by(scenario, "cyd", "three", {
      "extra.json": JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "s3:PutObject", Resource: "*" }],
      }),
    });
    await by(scenario, "dan", "four", {
      "people.yaml": FILES["people.yaml"].replace(
        "members: [bob@acme.io]",
        "members:\n  - bob@acme.io\n  - alice@acme.io",
      ),
    });
    await by(scenario, "eve", "five", {
      "access/few.yaml": rules(
        "{group: devs, permissionSet: Extra, accounts: few}",
        grant("ops", "prod"),
        "# next",
        "group: ops\n    permissionSet: Developer\n    accounts: {name: sandbox}",
      ).replace("  - # next", "  # next"),
    });
    const { result } = await scenario.plan();
    expect(told(result)).toEqual({
      "delete AccountAssignment/Developer/group:ops/333333333333": "ann",
      "create AccountAssignment/Extra/group:devs/444444444444": "bob",
      "update PermissionSet/Extra": "cyd",
      "create GroupMembership/ops/alice@acme.io": "dan",
      "create AccountAssignment/Developer/group:ops/444444444444": "eve",
    });
    expect(result.commits?.map(({ author }) => author)).toEqual(["eve", "dan", "cyd", "bob", "ann"]);
    const text = textOf(result);
    expect(text).not.toContain("Edits: all");
    expect(text).toContain(`\nCommits\n  ${result.commits![0]!.id.slice(0, 7)} · 2026-11-24 · eve · five\n`);
    expect(text).toContain(`people.yaml:20 · ${result.commits![1]!.id.slice(0, 7)}\n`);
    expect(text).toContain(`no longer declared · ${result.commits![4]!.id.slice(0, 7)}\n`);
  });

  test("of a merge are of the commit that it brought", async () => {
    const scenario = await appliedAcme();
    await scenario.git.raw("checkout", "--quiet", "-b", "topic");
    await by(scenario, "ann", "one", { "access/ops.yaml": null });
    await scenario.git.raw("checkout", "--quiet", "main");
    await by(scenario, "bob", "two", { "access/more.yaml": rules(grant("ops", "dev")) });
    await scenario.git.raw("merge", "--quiet", "--no-ff", "--message", "merged", "topic");
    const { result } = await scenario.plan();
    expect(told(result)).toEqual({
      "create AccountAssignment/Developer/group:ops/333333333333": "bob",
      "delete AccountAssignment/Admin/group:ops/222222222222": "ann",
    });
  });

  test("are told by the configs where git has no word on lines", async () => {
    const scenario = await appliedAcme();
    await scenario.git.addConfig("blame.ignoreRevsFile", ".git-blame-ignore-revs");
    await by(scenario, "ann", "one", { "access/more.yaml": rules(grant("ops", "dev")) });
    await by(scenario, "bob", "two", { "access/ops.yaml": null });
    expect(told((await scenario.plan()).result)).toEqual({
      "create AccountAssignment/Developer/group:ops/333333333333": "ann",
      "delete AccountAssignment/Admin/group:ops/222222222222": "bob",
    });
  });

  test("that are too many are not guessed at: what their lines say is told, and no more", async () => {
    const scenario = await appliedAcme();
    await by(scenario, "ann", "long ago", { "access/ops.yaml": null });
    for (let number = 1; number <= 16; number++)
      await by(scenario, "bob", `note ${number}`, { "people.yaml": `# ${number}\n${FILES["people.yaml"]}` });
    await by(scenario, "cyd", "new", { "access/more.yaml": rules(grant("ops", "dev")) });
    expect(told((await scenario.plan()).result)).toEqual({
      "create AccountAssignment/Developer/group:ops/333333333333": "cyd",
      "delete AccountAssignment/Admin/group:ops/222222222222": undefined,
    });
  });
});

test("what no commit has says so, beside what a commit has", async () => {
  const scenario = await appliedAcme();
  await by(scenario, "ann", "one", { "access/more.yaml": rules(grant("ops", "dev")) });
  await scenario.write({ "access/more.yaml": rules(grant("ops", "dev"), grant("ops", "sandbox")) });
  const { result } = await scenario.plan();
  expect(result.changes.map(({ key, commit, uncommitted }) => [key.slice(-12), commit, uncommitted])).toEqual([
    ["333333333333", undefined, undefined],
    ["444444444444", undefined, true],
  ]);
  expect(textOf(result)).toMatch(/sandbox 444444444444 +access\/more\.yaml:4 · not committed\n/);
});

test("names and subjects are values, cut, whatever stands in them", async () => {
  const scenario = await appliedAcme();
  const author = `\u202eeve\u001b[31m ${"x".repeat(200)}`;
  const subject = `@everyone [click](http://x) ::error::now ${"y".repeat(400)}`;
  await by(scenario, author, subject, { "access/more.yaml": rules(grant("ops", "dev")) });
  const { result } = await scenario.plan();
  const [commit] = result.commits!;
  expect([[...commit!.author].length, [...commit!.subject].length]).toEqual([81, 161]);
  expect(JSON.stringify(result)).not.toContain("x@acme.io");
  const [text, markdown] = [textOf(result), planMarkdown(result)];
  expect(text).toContain("<U+202E>eve<U+001B>[31m xxx");
  expect(/[\u202e\u001b]/.test(text + markdown)).toBe(false);
  expect(markdown).toContain("`@everyone [click](http://x) ::error::now yyy");
});

test("a date that is no moment is left out", async () => {
  const scenario = await appliedAcme();
  const files = { "access/more.yaml": rules(grant("ops", "dev")) };
  await by(scenario, "ann", "one", files);
  const raw = (await scenario.git.raw("cat-file", "commit", "HEAD")).replace(
    /^(author .*>) .*$/m,
    "$1 99999999999999 +0000",
  );
  await scenario.write({ "../raw": raw });
  const id = (await scenario.git.raw("hash-object", "-t", "commit", "--literally", "-w", "../raw")).trim();
  await rm(join(scenario.dir, "../raw"));
  await scenario.git.raw("update-ref", "refs/heads/main", id);
  const { result } = await scenario.plan();
  expect(result.commits).toEqual([{ id, author: "ann", subject: "one" }]);
});

test("nothing is said of a first run, and where git has nothing to tell", async () => {
  const first = await acme({ files: { "access/more.yaml": rules(grant("ops", "dev")) } });
  const { result } = await first.plan();
  expect([result.changes.length, result.commits, result.changes[0]?.commit]).toEqual([1, undefined, undefined]);
  expect(textOf(result)).not.toContain("Edits");
});
