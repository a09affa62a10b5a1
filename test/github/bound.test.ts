/** What reviewers saw as an upper bound, and the files of strangers that say what they saw. */
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openGitHub } from "../../src/io/github/client.ts";
import { keptPlans } from "../../src/io/github/kept-plans.ts";
import { mergedBy } from "../../src/io/github/merged.ts";
import { reviewOf } from "../../src/io/github/reviewed.ts";
import { FakeGitHub } from "../harness/github/fake-github.ts";

const HEAD = "1".repeat(40);
const REPOSITORY = { owner: "acme", name: "access", page: "https://github.com/acme/access" };

let github: FakeGitHub;
let client: ReturnType<typeof openGitHub>;

beforeEach(async () => {
  github = new FakeGitHub();
  client = openGitHub({ apiUrl: await github.listen(), token: "ghs_secret" }, { say: () => undefined, unpaced: true });
});
afterEach(() => github.close());

const keep = (more: object) =>
  github.branch.artifacts.push({ head: HEAD, event: "pull_request", name: `idc-plan-${HEAD}-1`, files: {}, ...more });
const kept = () => keptPlans(HEAD, REPOSITORY, client);

describe("what runs of a pull request left behind", () => {
  test("is read, the newest first, of this commit and of pull requests alone", async () => {
    keep({ files: { "a.json": "old" } });
    keep({ files: { "a.json": "new" } });
    keep({ files: { "a.json": "of a push" }, event: "push" });
    keep({ files: { "a.json": "of a fork" }, from: "mallory/access" });
    keep({ files: { "a.json": "of another" }, head: "2".repeat(40), name: `idc-plan-${"2".repeat(40)}-1` });
    keep({ files: { "a.json": "named otherwise" }, name: "idc-plan" });
    keep({ files: { "a.json": "gone" }, expired: true });
    expect(await kept()).toEqual(["new", "old"]);
    expect(github.problems).toEqual([]);
  });

  const bomb = zipSync({ "a.json": new Uint8Array(70 * 1024 * 1024) });
  // The central directory says that the file is small.
  const lying = new Uint8Array(bomb);
  new DataView(lying.buffer).setUint32(lying.length - 22 - 52 + 24, 10, true);
  const huge = zipSync(Object.fromEntries([...Array(3)].map((_, index) => [`${index}.json`, strToU8("x")])));
  test.each([
    ["of many files", { bytes: huge }],
    ["without any", { bytes: zipSync({}) }],
    ["that is none", { bytes: strToU8("<html>not a zip</html>") }],
    ["of nothing at all", { bytes: new Uint8Array() }],
    ["whose file is larger than any plan", { bytes: bomb }],
    ["cut short", { bytes: zipSync({ "a.json": strToU8("x".repeat(1000)) }).slice(0, 60) }],
  ])("is nothing, of an archive %s", async (_, more) => {
    keep(more);
    expect(await kept()).toEqual([]);
  });

  test("takes no more room than an archive says", async () => {
    keep({ bytes: lying });
    for (const text of await kept()) expect(text.length).toBeLessThanOrEqual(10);
  });

  test("is as many as a person looks at, whoever left more", async () => {
    for (let index = 0; index < 20; index += 1) keep({ files: { "a.json": String(index) } });
    expect(await kept()).toEqual(["19", "18", "17", "16", "15"]);
  });
});

describe("pull requests that commits are of", () => {
  test("are those that were merged into the branch, each once", async () => {
    github.branch.merges.push(
      { number: 9, head: "9".repeat(40), commits: ["a", "b"].map((one) => one.repeat(40)) },
      { number: 7, head: "7".repeat(40), commits: ["b".repeat(40)] },
      { number: 8, head: "8".repeat(40), commits: ["b".repeat(40)], unmerged: true },
      { number: 6, head: "6".repeat(40), commits: ["b".repeat(40)], base: "side" },
    );
    const commits = ["a", "b", "c"].map((one) => one.repeat(40));
    const merged = await mergedBy(commits, "main", REPOSITORY, client);
    expect(merged.map(({ number }) => number)).toEqual([7, 9]);
    expect(github.problems).toEqual([]);
  });
});

describe("a person who let a run in", () => {
  const asked = { environment: "idc-approve", run: 4711 };

  test("is known by name, where the environment has reviewers", async () => {
    github.branch.reviewed.add("idc-approve");
    github.branch.approvals.push({ run: 4711, environment: "IDC-approve", state: "approved", login: "rita" });
    expect(await reviewOf(asked, REPOSITORY, client)).toEqual({ by: ["rita"] });
    expect(github.problems).toEqual([]);
  });

  test.each([
    ["nobody approved", true, []],
    ["somebody said no", true, [{ run: 4711, environment: "idc-approve", state: "rejected" as const, login: "rita" }]],
    ["it was another one", true, [{ run: 4711, environment: "staging", state: "approved" as const, login: "rita" }]],
    [
      "it was of another run",
      true,
      [{ run: 4712, environment: "idc-approve", state: "approved" as const, login: "rita" }],
    ],
    [
      "it has no reviewers",
      false,
      [{ run: 4711, environment: "idc-approve", state: "approved" as const, login: "rita" }],
    ],
  ])("is nobody where %s", async (_, reviewed, approvals) => {
    if (reviewed) github.branch.reviewed.add("idc-approve");
    github.branch.approvals.push(...approvals);
    expect(await reviewOf(asked, REPOSITORY, client)).toHaveProperty("missing");
  });

  test("is nobody where GitHub does not say", async () => {
    github.troubles.push({ when: (_, path) => path.includes("/environments/"), status: 403 });
    await expect(reviewOf(asked, REPOSITORY, client)).rejects.toThrow("cannot see who approved this run");
  });
});
