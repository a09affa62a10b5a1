/** `idc github comment` against a GitHub that remembers: one comment, its own, and never a failing step because of what it says. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runComment } from "../../src/cli/github/comment.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { digestOf } from "../../src/core/plan/make-plan.ts";
import { FakeGitHub } from "../harness/github/fake-github.ts";
import { planOf } from "../harness/plan-of.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { testWorld } from "../harness/world.ts";
import { grants } from "./grants.ts";

const HEAD = "1".repeat(40);
const BASE = "b".repeat(40);
let folder: string;
let github: FakeGitHub;
let address: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "idc-github-"));
  github = new FakeGitHub();
  address = await github.listen();
  github.pulls.push({ number: 7, head: HEAD, base: BASE, branch: "payments", owner: "acme" });
});

afterEach(() => {
  github.close();
  rmSync(folder, { recursive: true, force: true });
});

const world = (event: object, environment: Readonly<Record<string, string>> = {}) => {
  writeFileSync(join(folder, "event.json"), JSON.stringify(event));
  return testWorld({
    cwd: folder,
    environment: {
      GITHUB_REPOSITORY: "acme/access",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_API_URL: address,
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_RUN_ID: "4711",
      GITHUB_TOKEN: "ghs_secret",
      ...environment,
    },
  });
};

const pullRequest = (sha = HEAD) => ({ pull_request: { number: 7, head: { sha } } });

function saved(plan: Plan, name = "plan.json"): string {
  const sha256 = testWorld({ cwd: "/" }).sha256;
  writeFileSync(join(folder, name), JSON.stringify({ ...plan, digest: digestOf(plan, sha256) }));
  return name;
}

async function comment(
  file: string,
  event: object = pullRequest(),
  more: object = {},
  env: Readonly<Record<string, string>> = {},
) {
  const here = world(event, env);
  const exitCode = await runComment({ file, format: "text", print: false, unpaced: true, ...more }, here);
  expect(github.problems).toEqual([]);
  return { exitCode, out: here.stdout(), err: here.stderr() };
}

const bodies = () => github.comments.map(({ body }) => body);

describe("one comment", () => {
  test("is made, edited by the next push, and put right where nothing is left to say", async () => {
    expect((await comment(saved(planOf(grants(1))))).out).toMatch(/^Commented: https:/);
    expect((await comment(saved(planOf(grants(3))))).out).toMatch(/^Comment edited: /);
    expect(bodies()).toEqual([expect.stringContaining("+3 grants")]);
    expect((await comment(saved(planOf([])))).out).toMatch(/^Comment edited: /);
    expect(bodies()).toEqual([expect.stringContaining("✅ idc `acme`: no changes")]);
  });

  test.each(["names", "groups", "counts"] as const)(
    "says of a snapshot of when it is, with privacy %s",
    async (privacy) => {
      await comment(saved(planOf(grants(1), { snapshot: true })), pullRequest(), { privacy });
      expect(bodies()[0]).toMatch(
        /<sub>.*planned against a snapshot of \d{4}-\d\d-\d\d \d\d:\d\d UTC, .* when this was written/,
      );
      await comment(saved(planOf(grants(1))), pullRequest(), { privacy });
      expect(bodies()[0]).not.toContain("snapshot");
    },
  );

  test("is not made where there is nothing to say", async () => {
    expect((await comment(saved(planOf([])))).out).toBe("Nothing to say, and no comment to put right\n");
    expect(github.comments).toEqual([]);
  });

  test.each([
    ["warns", { diagnostics: [{ code: "x", severity: "warning", summary: "s" }] }],
    ["lets go", { letsGo: [] }],
    ["adopts", { adopts: [{ kind: "Group", keys: ["Group/ops"] }] }],
  ] as const)("is made where nothing changes, and the plan %s", async (_, more) => {
    expect((await comment(saved(planOf([], more as Partial<Plan>)))).out).toMatch(/^Commented: /);
  });

  test("is not written again where it says so already", async () => {
    await comment(saved(planOf(grants(1))));
    github.asked.length = 0;
    expect((await comment("plan.json")).out).toMatch(/^The comment says so already: /);
    expect(github.asked.filter((one) => !one.startsWith("GET ") && !one.endsWith("/graphql"))).toEqual([]);
  });

  test("is found behind a hundred others", async () => {
    await comment(saved(planOf(grants(1))));
    const [own] = github.comments.splice(0, 1);
    for (let index = 0; index < 150; index += 1) github.write(7, `looks good ${index}`, "ann");
    github.comments.push(own!);
    await comment(saved(planOf(grants(2))));
    expect(github.comments.filter(({ login }) => login === github.login)).toHaveLength(1);
    expect(own!.body).toContain("+2 grants");
  });

  test("of somebody else with the marker is none of ours", async () => {
    await comment(saved(planOf(grants(1))));
    const { body } = github.comments.splice(0, 1)[0]!;
    github.write(7, body, "mallory");
    await comment(saved(planOf(grants(2))));
    expect(github.comments.map(({ login }) => login)).toEqual(["mallory", github.login]);
    expect(bodies()[0]).toBe(body);
  });

  test("of a person who is called as the app is, is none of ours", async () => {
    await comment(saved(planOf(grants(1))));
    const { body } = github.comments.splice(0, 1)[0]!;
    github.write(7, body, github.login.replace("[bot]", ""));
    await comment(saved(planOf(grants(2))));
    expect(github.comments.map(({ login }) => login)).toEqual(["github-actions", github.login]);
    expect(bodies()[0]).toBe(body);
  });

  test("that is deleted while it is edited is made again", async () => {
    await comment(saved(planOf(grants(1))));
    github.meanwhile = (request) => {
      if (request.startsWith("PATCH")) github.comments.length = 0;
    };
    expect((await comment(saved(planOf(grants(2))))).out).toMatch(/^Commented: /);
    expect(bodies()).toEqual([expect.stringContaining("+2 grants")]);
  });

  test("of two, one that another run deletes meanwhile is no failure", async () => {
    await comment(saved(planOf(grants(1))));
    github.write(7, bodies()[0]!, github.login);
    github.meanwhile = (request) => {
      if (request.startsWith("DELETE")) github.comments.splice(1);
    };
    expect((await comment(saved(planOf(grants(2))))).out).toMatch(/^Comment edited: /);
    expect(github.comments).toHaveLength(1);
  });

  test("that was deleted is made again", async () => {
    await comment(saved(planOf(grants(1))));
    github.comments.length = 0;
    await comment(saved(planOf(grants(1))));
    expect(github.comments).toHaveLength(1);
  });

  test("of two configs are two, and a config keeps its own", async () => {
    const of = (path: string, count: number) =>
      planOf(grants(count), { config: { ...planOf([]).config, name: path, path } });
    await comment(saved(of("access", 1)));
    await comment(saved(of("sandbox", 2)));
    await comment(saved(of("access", 3)));
    expect(bodies().map((body) => /\+\d grants?/.exec(body)?.[0])).toEqual(["+3 grants", "+2 grants"]);
  });

  test("stays one where two runs begin at once", async () => {
    let other: Promise<unknown> | undefined;
    github.meanwhile = async (request) => {
      if (!request.startsWith("POST") || request.endsWith("/graphql") || other !== undefined) return;
      other = Promise.resolve();
      await comment(saved(planOf(grants(2)), "other.json"));
    };
    await comment(saved(planOf(grants(1))));
    expect(github.comments).toHaveLength(1);
  });
});

describe("for machines", () => {
  test.each([
    [planOf(grants(1)), "created"],
    [planOf([]), "none"],
  ])("what became of it is a document", async (plan, action) => {
    const { out } = await comment(saved(plan), pullRequest(), { format: "json" });
    expect(expectDocument(out, "idc-github-comment")).toMatchObject({ action, pullRequest: 7 });
  });

  test("--print asks GitHub for nothing, and needs no token", async () => {
    const env = { GITHUB_TOKEN: "", GITHUB_EVENT_PATH: "" };
    const { out } = await comment(saved(planOf(grants(1))), {}, { print: true }, env);
    expect(out).toContain("### ✅ idc `acme`: 1 change, and it needs no person\n\n+1 grant");
    expect(github.asked).toEqual([]);
  });
});

describe("what it is of", () => {
  test("a commit that is not the newest any more: nothing is written", async () => {
    github.pulls[0]!.head = "2".repeat(40);
    const { exitCode, out } = await comment(saved(planOf(grants(1))));
    expect([exitCode, out]).toEqual([0, "The pull request has a newer commit: its own run comments\n"]);
    expect(github.comments).toEqual([]);
  });

  test("of a run that a fork's began, GitHub says which pull request: no file and no event of theirs", async () => {
    github.pulls.push({ number: 9, head: HEAD, base: BASE, branch: "payments", owner: "mallory" });
    const run = { head_sha: HEAD, head_branch: "payments", head_repository: { owner: { login: "mallory" } } };
    const found = { format: "idc-diagnostics", version: 1, valid: false, files: 1, diagnostics: [] };
    writeFileSync(join(folder, "found.json"), JSON.stringify(found));
    await comment("found.json", { workflow_run: { ...run, pull_requests: [{ number: 7 }] } });
    expect(github.comments.map(({ issue }) => issue)).toEqual([9]);
  });

  test("no plan: says what is wrong, with links into the head commit, in the same comment", async () => {
    await comment(saved(planOf(grants(1), { config: { ...planOf([]).config, path: "access" } })));
    const at = { file: "access/idc.yaml", line: 3, column: 1 };
    const failure = {
      format: "idc-failure",
      version: 1,
      exitCode: 1,
      code: "invalid-config",
      summary: "1 mistake",
      diagnostics: [{ code: "x", severity: "error", summary: "no such group `ops`", at }],
    };
    writeFileSync(join(folder, "failed.json"), JSON.stringify(failure));
    await comment("failed.json", pullRequest(), { dir: "access" });
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain("### 🛑 idc `access`: no plan could be made");
    expect(bodies()[0]).toContain(
      `[\`access/idc.yaml:3\`](https://github.com/acme/access/blob/${HEAD}/access/idc.yaml#L3)`,
    );
  });

  const change = grants(1)[0]!;
  const damaged: readonly (readonly [string, object])[] = [
    ["a kind that is no word", { leftAlone: [{ why: "unmanaged", kind: "<img src=x>", keys: [] }] }],
    ["an adopted kind that is no word", { adopts: [{ kind: "[x](https://evil.example)", keys: [] }] }],
    ["a kind that GitHub links as a commit", { changes: [{ ...change, kind: "Deadbeef" }] }],
    ["a field that GitHub links as a commit", { changes: [{ ...change, fields: ["deadbeef1"] }] }],
    ["a grant of nothing", { changes: [{ ...change, after: undefined }] }],
    ["a grant to an object", { changes: [{ ...change, after: { ...change.after, principal: {} } }] }],
  ];

  const deep = `${"[".repeat(1e5)}${"]".repeat(1e5)}`;

  test.each<readonly [string, string | object]>([
    ["half of one", "{"],
    ["one too deep for any stack", JSON.stringify(planOf([])).replace(/}$/, `,"x":${deep}}`)],
    ...damaged.map(([name, more]) => [name, { ...planOf([]), ...more }] as const),
  ])("a damaged plan is refused: %s", async (_, plan) => {
    if (typeof plan === "string") writeFileSync(join(folder, "plan.json"), plan);
    else saved(plan as Plan);
    const { exitCode, err } = await comment("plan.json");
    expect([exitCode, err]).toEqual([3, expect.stringMatching(/is damaged|is not JSON/)]);
    expect(github.comments).toEqual([]);
  });

  test("values that are none of their kind are told as they are written", async () => {
    const odd = { toString: 1, valueOf: 1 };
    const spec = {
      name: "x",
      tags: { a: odd },
      managedPolicies: [odd, [odd]],
      inlinePolicy: { Statement: [{ Sid: odd, Effect: odd, Action: odd }] },
    };
    const set = { ...change, key: "PermissionSet/x", kind: "PermissionSet", after: spec };
    const step = { service: "sso-admin", operation: "TagResource", input: { Tags: 1, TagKeys: [odd] }, locks: [] };
    const plan = planOf([set as never], { marks: [{ key: "PermissionSet/x", step: step as never }] });
    expect((await comment(saved(plan))).exitCode).toBe(0);
  });

  test.each([
    { valid: true, diagnostics: [{ severity: "error", summary: "bad" }] },
    { valid: true, diagnostics: [...Array(1500).fill({ severity: "note", summary: "n" }), { severity: "error" }] },
    { valid: true, diagnostics: ["bad"] },
    { valid: true, diagnostics: {} },
  ])("what says that it is valid, and is not, is not", async (found) => {
    writeFileSync(
      join(folder, "found.json"),
      JSON.stringify({ format: "idc-diagnostics", version: 1, files: 1, ...found }),
    );
    await comment("found.json");
    expect(bodies()[0]).toContain("### 🛑 idc `.`: no plan could be made");
  });
});

describe("GitHub's moods", () => {
  const listing = (method: string, path: string) => method === "GET" && path.endsWith("/comments");

  test("limits are waited for", async () => {
    github.troubles.push(
      {
        when: listing,
        status: 429,
        headers: { "retry-after": "1" },
        message: "You have exceeded a secondary rate limit",
      },
      {
        when: listing,
        status: 403,
        headers: { "retry-after": "1" },
        message: "You have exceeded a secondary rate limit",
      },
      { when: listing, status: 502 },
    );
    const { exitCode, err } = await comment(saved(planOf(grants(1))), pullRequest(), { unpaced: undefined });
    expect(exitCode).toBe(0);
    expect(err).toContain("note: a secondary rate limit of GitHub: going on in ");
    expect(github.comments).toHaveLength(1);
  });

  test.each([
    [401, "GITHUB_TOKEN is wrong", 4],
    [403, "permissions of the job", 4],
    [404, "does not see it", 1],
  ])("%d is said with what to do", async (status, hint, exitCode) => {
    github.troubles.push({ when: (method) => method === "POST", status });
    const trouble = { when: (method: string, path: string) => method === "POST" && path.endsWith("/comments"), status };
    github.troubles.splice(0, 1, trouble);
    await expect(comment(saved(planOf(grants(1))))).rejects.toMatchObject({
      hint: expect.stringContaining(hint),
      exitCode,
    });
  });

  test("what is no GitHub, and answers in HTML, is said so", async () => {
    github.troubles.push({
      when: (method, path) => method === "GET" && path.includes("/pulls/"),
      status: 200,
      headers: { "content-type": "text/html" },
      message: "<html>log in</html>",
    });
    await expect(comment(saved(planOf(grants(1))))).rejects.toThrow("what answers is no GitHub");
  });

  test("GitHub Enterprise and data residency: the addresses are the runner's", async () => {
    await comment(
      saved(planOf(grants(1))),
      pullRequest(),
      {},
      { GITHUB_API_URL: `${address}/api/v3`, GITHUB_SERVER_URL: "https://git.acme.io" },
    );
    expect(bodies()[0]).toContain(`](https://git.acme.io/acme/access/blob/${HEAD}/access/all.yaml#L1)`);
  });
});

describe("wrong use", () => {
  test.each([
    ["no token", { GITHUB_TOKEN: "" }, pullRequest(), /no GITHUB_TOKEN/],
    ["no repository", { GITHUB_REPOSITORY: "" }, pullRequest(), /which repository/],
    ["a name that is none", { GITHUB_REPOSITORY: "acme/../x" }, pullRequest(), /no name of a repository/],
    ["no pull request", {}, {}, /of no open pull request/],
    [
      "an address that ends a link",
      { GITHUB_SERVER_URL: "https://a.b/)[x](y" },
      pullRequest(),
      /no address of a GitHub/,
    ],
    ["an address with more in it", { GITHUB_SERVER_URL: "https://a.b/?x=(" }, pullRequest(), /no address of a GitHub/],
  ])("%s", async (_, env, event, message) => {
    await expect(comment(saved(planOf(grants(1))), event, {}, env)).rejects.toThrow(message);
  });
});
