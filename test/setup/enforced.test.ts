/**
 * The roles that `setup github` writes: each command by its role, against an emulator that enforces the policies as they stand in the
 * files. What a role lacks fails the command; what it has and no command ever sent fails the last test.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sessionToken } from "../../src/emulator/base/caller.ts";
import { type Emulator, type OrganizationFile, sampleOrganization } from "../../src/emulator/index.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { startCheckedEmulator } from "../harness/checked-emulator.ts";
import { idcHere } from "../harness/in-process.ts";
import { initRepository } from "../harness/repository.ts";
import { yaml } from "../harness/scenario.ts";
import { contracts } from "../kinds/contract.ts";
import { attempt } from "../laws/trial.ts";
import { ACCOUNT, MANAGEMENT, type Policy, policiesIn, type Written, written } from "./written.ts";

const CONTRACTS = await contracts();

let delegated: Written;
let central: Written;
let policies: {
  readonly delegated: Readonly<Record<string, Policy>>;
  readonly central: Readonly<Record<string, Policy>>;
};

beforeAll(async () => {
  delegated = await written(["--account", ACCOUNT, "--management-account", MANAGEMENT]);
  central = await written(["--account", MANAGEMENT, "--management-account", MANAGEMENT]);
  policies = { delegated: await policiesIn(delegated, true), central: await policiesIn(central, false) };
});
afterAll(async () => {
  for (const one of [delegated, central]) await one.remove();
});

async function organizationOf(name: "small" | "brownfield") {
  const sample = sampleOrganization(name, 1);
  const emulator = await startCheckedEmulator({
    organization: sample.organization,
    operationSeconds: 0.01,
    allow: policies.central,
  });
  const dir = await mkdtemp(join(tmpdir(), "idc-enforced-"));
  const git = await initRepository(dir);
  for (const [path, text] of sample.config()) {
    await mkdir(dirname(join(dir, "access", path)), { recursive: true });
    await writeFile(join(dir, "access", path), text);
  }
  await git.add(".");
  await git.commit("what there is");
  const { managementAccount } = sample.organization.organization;
  return { emulator, dir, git, managementAccount };
}

/** As a session of a role of that account. */
function as(role: string, account: string, emulator: Emulator) {
  const arn = `arn:aws:iam::${account}:role/${role}`;
  return {
    ...{ AWS_ENDPOINT_URL: emulator.url, AWS_REGION: emulator.state().region, AWS_ACCESS_KEY_ID: "x" },
    ...{ AWS_SECRET_ACCESS_KEY: "x", AWS_SESSION_TOKEN: sessionToken(arn, "idc-1") },
  };
}

/** What each role was seen to send, in all tests of this file. */
const sent: Readonly<Record<string, Set<string>>> = { "idc-plan": new Set(), "idc-apply": new Set() };
const PREFIXES: Readonly<Record<string, string>> = { "sso-admin": "sso" };

function note(role: string, calls: Readonly<Record<string, Readonly<Record<string, number>>>>): void {
  for (const [service, operations] of Object.entries(calls))
    for (const operation of Object.keys(operations)) sent[role]!.add(`${PREFIXES[service] ?? service}:${operation}`);
}

describe.each(["small", "brownfield"] as const)("%s", (name) => {
  test("reading by idc-plan, writing by idc-apply", async () => {
    const { emulator, dir, git, managementAccount } = await organizationOf(name);
    const run = async (role: string, ...args: readonly string[]) => {
      emulator.resetCalls();
      const pace = ["--requests-per-second", "5000"];
      const ran = await idcHere([...args, ...pace], { cwd: dir, env: as(role, managementAccount, emulator) });
      note(role, emulator.calls().calls);
      expect(`${ran.stdout}${ran.stderr}`, args.join(" ")).not.toMatch(/AWS denied|not authorized/);
      return ran.exitCode;
    };
    try {
      expect(await run("idc-plan", "doctor", "access")).toBe(0);
      expect(await run("idc-plan", "plan", "access")).toBe(0);
      expect(await run("idc-plan", "drift", "access", "--who")).toBe(name === "small" ? 0 : 2);
      expect(await run("idc-plan", "snapshot", "-o", "live.json")).toBe(0);
      expect(await run("idc-plan", "import", "imported")).toBe(0);
      expect(await run("idc-plan", "lock", "access")).toBe(0);
      await git.add(".");
      await git.commit("what was written");
      expect(await run("idc-apply", "apply", "access", "--auto-approve")).toBe(0);
    } finally {
      await emulator.stop();
      await rm(dir, { recursive: true, force: true });
    }
  });
});

describe("every kind, by idc-apply", () => {
  const organization = yaml(
    `${ORGANIZATION}entitlements:\n  - {role: Audit, accounts: ["222222222222"], group: ops}\n`.replace(
      /(?<=name: (?:management|prod|dev|sandbox|closed), )/g,
      `customerManagedPolicies: ["/org/Guard", "/Limit"], `,
    ),
  ) as OrganizationFile;

  test.each([...CONTRACTS])("%s: create, change each field alone, remove", async (_, contract) => {
    const caller = `arn:aws:iam::${MANAGEMENT}:role/idc-apply`;
    const { text, others = {}, edits } = contract;
    await attempt({ organization, caller, clicks: [], allow: policies.central }, FILES, async (trial) => {
      const applied = async () => {
        const { results, pointer } = await trial.apply();
        expect(results.filter(({ state }) => state !== "done")).toEqual([]);
        expect(pointer).toEqual({ advanced: true });
      };
      await trial.commit({ ...others, "object.yaml": text });
      await applied();
      for (const { text: next, console: click } of edits) {
        if (click !== undefined) await trial.emulator.console(...click);
        await trial.commit({ "object.yaml": next });
        await applied();
      }
      await trial.commit(Object.fromEntries(["object.yaml", ...Object.keys(others)].map((file) => [file, null])));
      await applied();
      note("idc-apply", trial.emulator.calls().calls);
    });
  });
});

/** Sent only where a listing lacks something, by plan and by the plan that apply makes: tests of these show it. */
const SELDOM: Readonly<Record<string, readonly string[]>> = {
  // Of an OU whose accounts are asked for (test/scenarios/absence.test.ts).
  "idc-plan": ["organizations:ListAccountsForParent"],
  "idc-apply": [
    // Absence is proved (test/scenarios/absence.test.ts), and so is the delegated administrator's.
    ...["identitystore:GetGroupId", "identitystore:GetUserId", "organizations:DescribeOrganizationalUnit"],
    ...["organizations:ListAccountsForParent", "organizations:ListParents"],
  ],
};

test.each(["idc-plan", "idc-apply"])("%s may do what it was seen to send, and nothing else", (role) => {
  const allowed = policies.central[role]!.Statement.filter(
    ({ Effect, Sid }) => Effect === "Allow" && Sid.startsWith("Read"),
  ).flatMap(({ Action }) => Action);
  const unseen = allowed.filter((action) => !sent[role]!.has(action));
  expect(unseen).toEqual(SELDOM[role]);
  expect([...sent[role]!].filter((action) => !allowed.includes(action))).toEqual(["sts:GetCallerIdentity"]);
});
