/** Which commit granted it: the first whose config does, wherever its lines stand by now. */
import { rm } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { AnsweredAccount, Ground } from "../../src/core/model/access/paths.ts";
import type { Commit } from "../../src/core/model/cause/commit.ts";
import { FILES } from "../harness/acme.ts";
import { idcHere } from "../harness/in-process.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { Company } from "./started.ts";

let company: Company;
beforeEach(async () => {
  company = await Company.start();
});
afterEach(() => company.stop());

interface Document {
  readonly accounts: readonly AnsweredAccount[];
  readonly commits: readonly Commit[];
}

/** Who granted the assignment, and who made the member one, of the first path. */
async function grantedBy(account: string) {
  const { stdout } = await company.ask("who-can", "--account", account, "--format", "json");
  const { accounts, commits } = expectDocument<Document>(stdout, "idc-who-can");
  const { grant, membership } = accounts[0]!.paths[0]!;
  const who = ([rule]: readonly Ground[] = []) => {
    const author = commits.find(({ id }) => id === rule?.commit)?.author;
    return rule?.uncommitted === true ? "uncommitted" : rule?.lastEdit === true ? `last ${author}` : author;
  };
  return { grant: who(grant.rules), member: who(membership?.rules), place: grant.rules?.[0]?.file };
}

const OPS = "  - group: ops\n    permissionSet: Admin\n    accounts: {name: prod}\n";

test("a rule that moved to another file keeps the commit that wrote it, and so do members", async () => {
  await company.commit("Ann Lee", FILES);
  const [users, devs, ops] = [
    FILES["people.yaml"].split("---\nkind: Group\n")[0]!,
    ...FILES["people.yaml"].split("---\n").slice(2),
  ];
  await company.commit("Mover", {
    "access/ops.yaml": null,
    "access/moved.yaml": `kind: Assignments\nassignments:\n${OPS}`,
    "people.yaml": users,
    "groups/devs.yaml": devs!,
    "groups/ops.yaml": ops!,
  });
  const moved = { grant: "Ann Lee", member: "Ann Lee", place: "access/access/moved.yaml" };
  expect(await grantedBy("prod")).toEqual(moved);
  // Written in another form while it moves: no line of it is as it was.
  await company.commit("Rewriter", {
    "access/moved.yaml": null,
    "access/again.yaml":
      "kind: Assignments\nassignments: [{accounts: [{name: prod}], groups: [ops], permissionSets: [Admin]}]\n",
  });
  expect(await grantedBy("prod")).toEqual({ ...moved, place: "access/access/again.yaml" });
});

test("what was edited and went on granting it is not of the edit, and what began to is", async () => {
  await company.commit("Ann Lee", FILES);
  const line = (text: string) => ({ "access/ops.yaml": `kind: Assignments\nassignments:\n  - {${text}}\n` });
  await company.commit("Bea", line("group: ops, permissionSet: Admin, accounts: {name: dev}"));
  await company.commit("Cid", line("group: ops, permissionSet: Admin, accounts: {name: prod}"));
  await company.commit("Dot", line('group: ops, permissionSet: Admin, accounts: {name: prod}, reason: "says why"'));
  expect(await grantedBy("prod")).toMatchObject({ grant: "Cid", member: "Ann Lee" });
});

test("an account that an account set takes in is of that edit of the set", async () => {
  const set = (accounts: string) => ({
    "sets-of-accounts.yaml": `kind: AccountSet\nname: mine\ninclude:\n${accounts}`,
  });
  const rule = `kind: Assignments\nassignments:\n  - group: ops\n    permissionSet: Admin\n    accounts: mine\n`;
  await company.commit("Ann Lee", { ...FILES, "access/ops.yaml": rule, ...set("  - {name: dev}\n") });
  await company.commit("Bea", set("  - {name: dev}\n  - {name: prod}\n"));
  await company.commit("Cid", set("  - {name: dev}\n  - {name: prod}\n  - {name: sandbox}\n"));
  expect(await grantedBy("prod")).toMatchObject({ grant: "Bea" });
});

test("members that were copied from another group are of the commit that copied them", async () => {
  const people = Array.from({ length: 6 }, (_, index) => `person-number-${index}@acme.io`);
  const members = [...people, "bob@acme.io"].map((one) => `  - ${one}\n`).join("");
  const users = people.map((one) => `kind: User\nuserName: ${one}\nname: {given: A, family: B}\n---\n`).join("");
  const [head] = FILES["people.yaml"].split("---\nkind: Group\nname: devs");
  const group = (name: string, list: string) =>
    `kind: Group\nname: ${name}\nmembers:${list === "" ? " []\n" : `\n${list}`}`;
  const before = { ...FILES, "people.yaml": `${users}${head}`, "devs.yaml": group("devs", members) };
  await company.commit("Ann Lee", { ...before, "ops.yaml": group("ops", "") });
  await company.commit("Copier", { "ops.yaml": group("ops", members) });
  expect(await grantedBy("prod")).toMatchObject({ grant: "Ann Lee", member: "Copier" });
});

test("a name that changes above a list of members makes them members", async () => {
  const { "people.yaml": people, ...rest } = FILES;
  const named = (one: string, other: string) => ({
    "people.yaml": people.replace(/name: (devs|ops)$/gm, (_, name: string) => `name: ${name === "devs" ? one : other}`),
  });
  await company.commit("Ann Lee", { ...rest, ...named("ops", "devs") });
  await company.commit("Swapper", named("devs", "ops"));
  expect(await grantedBy("prod")).toMatchObject({ member: "Swapper" });
});

const SET = (entries: string) => ({ "accounts.yaml": `kind: AccountSet\nname: mine\n${entries}` });
const BY_SET = {
  ...FILES,
  "access/ops.yaml": `kind: Assignments\nassignments:\n${OPS.replace("{name: prod}", "mine")}`,
};

test("what a line held back is granted by the commit that took the line out", async () => {
  const all = "include:\n  - {ou: /Workloads}\n";
  await company.commit("Ann Lee", { ...BY_SET, ...SET(`${all}exclude:\n  - {name: prod}\n`) });
  await company.commit("Bea", SET(all));
  await company.commit("Cid", SET(`${all}# all of them\n`));
  expect(await grantedBy("prod")).toEqual({ grant: "Bea", member: "Ann Lee", place: "access/access/ops.yaml" });
  const below = { "access/ops.yaml": FILES["access/ops.yaml"].replace("name: prod", "ou: /Workloads") };
  const settings = (text: string) => ({ "idc.yaml": `${FILES["idc.yaml"]}${text}` });
  await company.commit("Dot", { ...below, ...settings('restrictedAccounts: ["222222222222"]\n') });
  await company.commit("Eve", settings(""));
  expect(await grantedBy("prod")).toMatchObject({ grant: "Eve" });
});

test("an account that comes in where other lines are repeated is of whoever wrote it there", async () => {
  const rules = (accounts: string) => ({
    "access/ops.yaml": `kind: Assignments\nassignments:\n  - {group: devs, permissionSet: Developer, accounts: &some [${accounts}]}\n  - {group: ops, permissionSet: Admin, accounts: *some}\n`,
  });
  await company.commit("Ann Lee", { ...FILES, ...rules("{name: dev}") });
  await company.commit("Bea", rules("{name: dev}, {name: prod}"));
  expect(await grantedBy("prod")).toMatchObject({ grant: "Bea", member: "Ann Lee" });
});

test("who edited the same lines on a branch of old, where it was not granted, did not grant it", async () => {
  const { git } = company;
  const [dev, prod, sandbox] = ["dev", "prod", "sandbox"].map((name) => `  - {name: ${name}}\n`);
  await company.commit("Ann Lee", { ...BY_SET, ...SET(`include:\n${dev}`) });
  const main = (await git.revparse(["--abbrev-ref", "HEAD"])).trim();
  await git.checkoutLocalBranch("side");
  await company.commit("Sid", SET(`include:\n${dev}${sandbox}`));
  await git.checkout(main);
  await company.commit("Bea", SET(`include:\n${prod}${dev}`));
  await git.raw("merge", "--quiet", "--no-commit", "--strategy=ours", "side");
  await company.commit("Merger", SET(`include:\n${prod}${dev}${sandbox}`));
  expect(await grantedBy("prod")).toMatchObject({ grant: "Bea" });
});

test("what was granted on a branch is of who did it there, and not of who merged it", async () => {
  const { git } = company;
  const all = "include:\n  - {ou: /Workloads}\n";
  await company.commit("Ann Lee", { ...BY_SET, ...SET(`${all}exclude:\n  - {name: prod}\n`) });
  const main = (await git.revparse(["--abbrev-ref", "HEAD"])).trim();
  await git.checkoutLocalBranch("pull");
  await company.commit("Pia", SET(all));
  await company.commit("Quin", SET(`${all}# all of them\n`));
  await git.checkout(main);
  await git.raw("merge", "--quiet", "--no-ff", "pull");
  await company.commit("Zoe", { "idc.yaml": `# more\n${FILES["idc.yaml"]}` });
  expect(await grantedBy("prod")).toMatchObject({ grant: "Pia" });
});

test("who tidies up after an account that is gone granted nothing in the others", async () => {
  const rule = (accounts: string) => ({
    "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", accounts),
  });
  await company.commit("Ann Lee", { ...FILES, ...rule('[{name: prod}, {id: "999999999999"}]') });
  await company.commit("Tidy", rule("[{name: prod}]"));
  expect(await grantedBy("prod")).toMatchObject({ grant: "Ann Lee" });
});

test("a config that was broken for a while, which nobody applied, gives what it granted to nobody else", async () => {
  await company.commit("Ann Lee", FILES);
  await company.commit("Breaker", { "access/ops.yaml": FILES["access/ops.yaml"].replace("group:", "grup:") });
  await company.commit("Mender", { "access/ops.yaml": FILES["access/ops.yaml"] });
  expect(await grantedBy("prod")).toMatchObject({ grant: "Ann Lee" });
});

test("of a config that stood in another folder the last edit is told, and said to be that", async () => {
  await company.commit("Ann Lee", FILES);
  await company.git.raw("mv", "access", "before");
  await company.git.raw("commit", "--quiet", "--author=Mover <x@acme.io>", "--message", "away");
  await company.git.raw("mv", "before", "access");
  await company.git.raw("commit", "--quiet", "--author=Mover <x@acme.io>", "--message", "back");
  expect(await grantedBy("prod")).toMatchObject({ grant: "Ann Lee" });
  await company.git.raw("mv", "access", "iam");
  await company.git.raw("commit", "--quiet", "--author=Mover <x@acme.io>", "--message", "moved");
  const { stdout } = await idcHere(["who-can", "iam", "--live", "live.json", "--account", "prod"], {
    cwd: company.dir,
  });
  expect(stdout).toMatch(/iam\/access\/ops\.yaml:3 +last edit [0-9a-f]{7} +Ann Lee/);
});

test("what is in no commit is said to be in none, and all else keeps its own", async () => {
  const { "access/ops.yaml": ops, ...rest } = FILES;
  await company.commit("Ann Lee", rest);
  await company.write({ "access/ops.yaml": ops, "idc.yaml": `# more\n\n${FILES["idc.yaml"]}` });
  expect(await grantedBy("prod")).toMatchObject({ grant: "uncommitted", member: "Ann Lee" });
  const { stdout } = await company.ask("who-can", "--account", "prod");
  expect(stdout).toContain("in no commit");
  expect(stdout).toContain("The config is not as its commit has it");
});

test("of two rules each is of the last edit of its lines, which is said", async () => {
  await company.commit("Ann Lee", FILES);
  await company.commit("Bea", { "access/more.yaml": `kind: Assignments\nassignments:\n${OPS}` });
  const { stdout } = await company.ask("who-can", "--account", "prod");
  expect(stdout).toMatch(/access\/more\.yaml:3 +last edit [0-9a-f]{7} +Bea/);
  expect(stdout).toMatch(/access\/ops\.yaml:3 +last edit [0-9a-f]{7} +Ann Lee/);
});

test("of two rules each keeps its own last edit while something else is in no commit, and so is one of them said to be", async () => {
  await company.commit("Ann Lee", FILES);
  const more = `kind: Assignments\nassignments:\n${OPS}`;
  await company.commit("Bea", { "access/more.yaml": more });
  await company.write({ "idc.yaml": `# more\n${FILES["idc.yaml"]}` });
  const ask = async () => (await company.ask("who-can", "--account", "prod")).stdout;
  const committed = await ask();
  expect(committed).toMatch(/access\/more\.yaml:3 +last edit [0-9a-f]{7} +Bea/);
  expect(committed).toMatch(/access\/ops\.yaml:3 +last edit [0-9a-f]{7} +Ann Lee/);
  await company.write({ "access/third.yaml": more, "access/more.yaml": null });
  // It may be that the second one was moved: git tells nothing of it yet.
  expect(await ask()).toMatch(/access\/third\.yaml:3 +last edit [0-9a-f]{7} +Bea/);
  await company.write({ "access/more.yaml": more });
  expect(await ask()).toMatch(/access\/third\.yaml:3 +in no commit/);
});

test("outside of a repository rules are named without a commit", async () => {
  await company.write(FILES);
  await rm(`${company.dir}/.git`, { recursive: true });
  expect(await grantedBy("prod")).toEqual({ grant: undefined, member: undefined, place: "access/access/ops.yaml" });
});
