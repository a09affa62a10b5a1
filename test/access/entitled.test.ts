/** Roles that account access manager gives: paths like any other, of a class that nobody can tell; and said where they were not read. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AnsweredAccount } from "../../src/core/model/access/paths.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { Company } from "./started.ts";

const PROD = "222222222222";
const ENTITLED = `${ORGANIZATION}entitlements:
  - {role: ops/OnCall, accounts: ["${PROD}"], group: devs}
  - {role: Audit, accounts: ["${PROD}"], user: bob@acme.io}
  - {role: Audit, accounts: ["${PROD}"], deletedGroup: gone}
`;
const ON_CALL = `arn:aws:iam::${PROD}:role/ops/OnCall`;
const AUDIT = `arn:aws:iam::${PROD}:role/Audit`;

let company: Company;
beforeAll(async () => {
  company = await Company.start(ENTITLED);
  await company.commit("Ann Lee", FILES);
});
afterAll(() => company.stop());

interface Document {
  readonly accounts: readonly AnsweredAccount[];
  readonly notRead: readonly { readonly pattern: string; readonly reason: string }[];
}

const asked = async (...args: string[]) => {
  const { stdout, stderr } = await company.ask(...args, "--format", "json");
  expect(stderr).not.toContain("error");
  return expectDocument<Document>(stdout, `idc-${args[0] as "who-can" | "explain"}`);
};

const entitledIn = ({ accounts }: Document) =>
  accounts
    .flatMap(({ id, paths }) => paths.map((path) => ({ id, ...path })))
    .filter(({ through }) => through === "entitlement")
    .map(({ id, person, group, roleArn, class: strength }) => [id, person, group, roleArn, strength].join(" "))
    .sort();

test("who has one is told with the role, by the group where it is a group's; what is left of one that is gone is nobody's", async () => {
  const found = await asked("who-can", "--account", "prod");
  expect(entitledIn(found)).toEqual(
    [`${PROD} alice@acme.io devs ${ON_CALL} unknown`, `${PROD} bob@acme.io  ${AUDIT} unknown`].sort(),
  );
  expect(found.notRead).toEqual([]);
  const { stdout } = await company.ask("who-can", "--account", "prod");
  expect(stdout).toMatch(/ADMIN\? +alice@acme\.io +group devs +arn:aws:iam::222222222222:role\/ops\/OnCall/);
});

test("a question for administrators, or for an action, has them, since nobody can tell; one for a permission set has not", async () => {
  expect(entitledIn(await asked("who-can", "--account", "prod", "--class", "admin"))).toHaveLength(2);
  expect(entitledIn(await asked("who-can", "--account", "prod", "--action", "s3:GetObject"))).toHaveLength(2);
  expect(entitledIn(await asked("who-can", "--account", "prod", "--permission-set", "*"))).toEqual([]);
});

test("explain tells of a person's own, of those of the groups, and of a group's", async () => {
  expect(entitledIn(await asked("explain", "user/alice@acme.io"))).toEqual([
    `${PROD} alice@acme.io devs ${ON_CALL} unknown`,
  ]);
  expect(entitledIn(await asked("explain", "group/devs"))).toEqual([`${PROD}  devs ${ON_CALL} unknown`]);
});

test("from AWS it is the same", async () => {
  const { stdout } = await company.askAws("who-can", "access", "--account", "prod", "--format", "json");
  expect(entitledIn(expectDocument<Document>(stdout, "idc-who-can"))).toHaveLength(2);
});

test("where they were not read, or a snapshot is older than they are, the answer says so", async () => {
  const file = join(company.dir, "live.json");
  const text = await readFile(file, "utf8");
  const { entitlements: _, ...older } = JSON.parse(text) as Record<string, unknown>;
  const unread = { unread: { why: "denied", reason: "AWS denied account-access:ListApplications" } };
  try {
    for (const [live, reason] of [
      [older, "the snapshot has none"],
      [{ ...older, entitlements: unread }, "AWS denied account-access:ListApplications"],
    ] as const) {
      await writeFile(file, JSON.stringify(live));
      const found = await asked("who-can", "--account", "prod");
      expect(entitledIn(found)).toEqual([]);
      expect(found.notRead).toEqual([{ pattern: "Entitlement/*", reason: `of account access manager: ${reason}` }]);
    }
  } finally {
    await writeFile(file, text);
  }
});
