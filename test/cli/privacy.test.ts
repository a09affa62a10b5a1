/** `--privacy` of `idc plan` and `idc show`: below `names` nobody is named, by `counts` no group either, and JSON is no place for it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Company, FILES } from "../access/started.ts";
import { idcHere } from "../harness/in-process.ts";

/** Alice goes to where Bob is, and a test says of her what does not hold. */
const CONFIG = {
  ...FILES,
  "people.yaml": FILES["people.yaml"].replace("members: [bob@acme.io]", "members: [alice@acme.io, bob@acme.io]"),
  "tests.yaml":
    "kind: AccessTest\nname: Somebody stays\nalways: user/alice@acme.io\nclass: admin\naccounts: {name: sandbox}\n",
};
const NAMED = /alice|bob/i;
const GROUPS = /\bops\b|\bdevs\b/;

let company: Company;
beforeAll(async () => {
  company = await Company.start();
  await company.commit("Ann Lee", CONFIG);
});
afterAll(() => company.stop());

const asked = async (...args: string[]) => {
  const { stdout, stderr, exitCode } = await company.ask("plan", ...args);
  expect(exitCode).toBe(0);
  return { stdout, all: `${stdout}${stderr}` };
};

test.each(["text", "markdown"])("of a plan as %s, people are named, or only groups, or nobody", async (format) => {
  const [names, groups, counts] = [
    await asked("--format", format),
    await asked("--format", format, "--privacy", "groups", "-v"),
    await asked("--format", format, "--privacy", "counts", "-v"),
  ];
  expect(names.all).toMatch(NAMED);
  expect(groups.all).not.toMatch(NAMED);
  expect(groups.stdout).toMatch(GROUPS);
  expect(groups.stdout).toContain("person-1");
  expect(counts.all).not.toMatch(NAMED);
  expect(counts.stdout).not.toMatch(GROUPS);
  for (const { stdout } of [names, groups, counts]) expect(stdout).toContain("+1 person gains ADMIN on 1 account");
});

test("of a saved plan likewise", async () => {
  await asked("-o", "plan.json");
  const shown = async (privacy: string) =>
    (await idcHere(["show", "plan.json", "--privacy", privacy], { cwd: company.dir })).stdout;
  expect(await shown("names")).toMatch(NAMED);
  expect(await shown("groups")).not.toMatch(NAMED);
  expect(await shown("counts")).not.toMatch(GROUPS);
});

test("of JSON it is wrong use", async () => {
  await expect(company.ask("plan", "--format", "json", "--privacy", "groups")).rejects.toThrow(
    "names people all the same",
  );
  await expect(company.ask("plan", "-o", "-", "--privacy", "counts")).rejects.toThrow("names people all the same");
});
