/** What `idc setup github` asks GitHub: how the repository is spelled, and what stands in the subjects of its tokens. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { FakeGitHub } from "../harness/github/fake-github.ts";
import { idcHere } from "../harness/in-process.ts";
import { initRepository } from "../harness/repository.ts";
import { ACCOUNT, BASIC, MANAGEMENT } from "./written.ts";

let github = new FakeGitHub();
const dir = await mkdtemp(join(tmpdir(), "idc-asked-"));
await initRepository(dir);
beforeEach(() => {
  github.close();
  github = new FakeGitHub();
});
afterAll(async () => {
  github.close();
  await rm(dir, { recursive: true });
});

async function setup() {
  const env = { GITHUB_TOKEN: "t", GITHUB_API_URL: await github.listen() };
  const accounts = ["--account", ACCOUNT, "--management-account", MANAGEMENT];
  const done = await idcHere(["setup", "github", ...BASIC, ...accounts, "--print"], { cwd: dir, env });
  expect(github.problems).toEqual([]);
  return done;
}

test("subjects have both forms, with the numbers, and as GitHub spells the repository", async () => {
  const { exitCode, stdout } = await setup();
  expect(exitCode).toBe(0);
  expect(stdout.match(/"repo:[^"]*:pull_request"/g)).toEqual([
    '"repo:Acme/access:pull_request"',
    '"repo:Acme@12/access@345:pull_request"',
  ]);
  expect(github.asked).toEqual(["GET /repos/acme/access", "GET /repos/acme/access/actions/oidc/customization/sub"]);
});

test("subjects of another form are refused, with how to put them back; without one, none is", async () => {
  github.branch.subject = { use_default: false, include_claim_keys: ["repo", "job_workflow_ref"] };
  const { exitCode, stdout, stderr } = await setup();
  expect([exitCode, stdout]).toEqual([3, ""]);
  expect(stderr).toContain("gh api -X PUT repos/acme/access/actions/oidc/customization/sub -F use_default=true");
  github.branch.subject = { use_default: false, include_claim_keys: [] };
  expect((await setup()).exitCode).toBe(0);
});

test.each([
  [401, 4, "GITHUB_TOKEN"],
  [404, 1, "acme/access"],
])("GitHub answers %i: nothing is written, and the exit code is %i", async (status, exits, says) => {
  github.troubles.push({ when: () => true, status });
  const { exitCode, stdout, stderr } = await setup();
  expect([exitCode, stdout]).toEqual([exits, ""]);
  expect(stderr).toContain(says);
});
