/** `--notify`: one notice of how a command ended, in counts, to an address that nobody reads, and whatever becomes of it. */
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { runApply } from "../../src/cli/apply.ts";
import type { Noted } from "../../src/render/notice/notice.ts";
import { copyExample, EXAMPLES, idc, type Served, serve, start } from "../harness/command.ts";
import { editedFile } from "../harness/edited-file.ts";
import { idcHere } from "../harness/in-process.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { SECRET, silent, taken, webhook } from "../harness/webhook.ts";
import { testWorld } from "../harness/world.ts";

const FAST = ["--requests-per-second", "2000"];
const GITHUB = { GITHUB_REPOSITORY: "acme/access", GITHUB_RUN_ID: "4711" };
const RUN = "https://github.com/acme/access/actions/runs/4711";

let served: Served;
let example: Awaited<ReturnType<typeof copyExample>>;
beforeAll(async () => {
  example = await copyExample("starter");
});
beforeEach(async () => {
  served = await serve(["--org", join(EXAMPLES, "starter", "organization.yaml"), "--operation-seconds", "0.02"]);
  return () => served.stop();
});
afterAll(() => example.remove());

type Env = Readonly<Record<string, string>>;
const where = (env: Env = {}) => ({ cwd: example.dir, env: { ...served.env, ...env } });
const here = (args: readonly string[], env: Env = {}) => idcHere([...args, ...FAST], where(env));
const alone = (args: readonly string[], env: Env = {}) => idc([...args, ...FAST], where(env));

interface Notice {
  readonly about: string;
  readonly config?: string;
  readonly commit?: string;
  readonly text: string;
  readonly exitCode: number;
  readonly verdict?: string;
  readonly run?: string;
}

/** Runs a command that is to post one notice, or none. */
async function noticed(args: readonly string[], env: Env = {}) {
  const hook = await webhook();
  const ran = await here([...args, "--notify", hook.url], env);
  expect(ran.stderr).not.toContain("no notice was sent");
  const notices = hook.posted.map(({ body }) => expectDocument<Notice & Record<string, unknown>>(body, "idc-notice"));
  expect(notices.length).toBeLessThan(2);
  return { ...ran, notice: notices[0] };
}

/** The same folder with something else in a file, for as long as `body` takes. */
const edited = (file: string, change: (text: string) => string, body: () => Promise<void>) =>
  editedFile(join(example.dir, file), change, body);

/** Two plans are not made at one moment. */
const undated = (text: string) => text.replace(/"(made|digest)": ".*"/g, "");

/** Whose access changes, where anything is changed, and what is done. */
const firstLine = (text: string) => text.split("\n\n")[0];

describe("what is posted", () => {
  test("of a plan its first line, the commit and the run; the result is the same as without", async () => {
    const { notice, stdout, exitCode } = await noticed(["plan", "access"], GITHUB);
    const bare = await here(["plan", "access"]);
    expect([exitCode, stdout]).toEqual([0, bare.stdout]);
    expect(notice).toEqual({
      ...{
        format: "idc-notice",
        version: 1,
        about: "plan",
        config: "starter",
        exitCode: 0,
        verdict: "allow",
        run: RUN,
      },
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      text: firstLine(stdout),
    });
    await edited(
      "access/permission-sets/developer.yaml",
      (text) => text.replace("4h", "5h"),
      async () => {
        const { notice: unclean } = await noticed(["plan", "access", "--format", "json", "--detailed-exitcode"]);
        expect([unclean?.exitCode, unclean?.commit, unclean?.run]).toEqual([2, undefined, undefined]);
      },
    );
  });

  test("of apply its outcome, and of drift what drifted; nothing where there is nothing to say", async () => {
    const applied = await noticed(["apply", "access", "--auto-approve", "--format", "json"]);
    expect(applied.notice).toMatchObject({ about: "outcome", config: "starter", text: "12 done" });
    expectDocument(applied.stdout, "idc-outcome");
    for (const quiet of [["plan"], ["drift"], ["apply", "--auto-approve"]])
      expect((await noticed([quiet[0]!, "access", ...quiet.slice(1)])).notice).toBeUndefined();
    const click = { operation: "DeleteAccountAssignment", input: { PermissionSetName: "Admin", GroupName: "admins" } };
    const body = JSON.stringify({ ...click, input: { ...click.input, AccountName: "website-dev" } });
    expect((await fetch(`${served.url}/_emulator/console`, { method: "POST", body })).status).toBe(200);
    const drift = await noticed(["drift", "access", "--format", "sarif"]);
    expect(drift.notice).toMatchObject({ about: "drift", exitCode: 2, text: "Drift: 1 row (1 medium)" });
    expect((await noticed(["plan", "access"])).notice?.text).toMatch(
      /^\+2 people gain ADMIN on 1 account\n\+1 grant · /,
    );
  });

  test("of a command without a result that there is none, in words that name nobody", async () => {
    await edited(
      "access/people/people.yaml",
      (text) => text.replace("members:", "member:"),
      async () => {
        const text = "the config has mistakes, or something failed";
        for (const [args, words, about] of [
          [["plan"], "No plan could be made", "plan"],
          [["drift"], "Drift could not be told", "drift"],
          [["apply", "--auto-approve"], "apply ended without an outcome", "outcome"],
        ] as const) {
          const { notice } = await noticed([args[0], "access", ...args.slice(1)]);
          expect(notice).toEqual({ format: "idc-notice", version: 1, about, exitCode: 1, text: `${words}: ${text}` });
        }
      },
    );
    const denied = await noticed(["plan", "access"], { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" });
    expect(denied.notice).toMatchObject({ exitCode: 4, text: expect.stringMatching(/AWS denied what it needs$/) });
    await edited(
      "access/idc.yaml",
      (text) => text.replace("mode: full", "mode: observe"),
      async () => {
        const { notice } = await noticed(["apply", "access", "--auto-approve"]);
        expect(notice).toMatchObject({
          config: "starter",
          exitCode: 3,
          text: expect.stringMatching(/it was refused$/),
        });
      },
    );
  });

  test("nothing to who sees it anyway: wrong use, and a no at the prompt", async () => {
    expect((await noticed(["apply", "access"])).exitCode).toBe(64);
    expect((await noticed(["apply", "access"])).notice).toBeUndefined();
    const noted: Noted[] = [];
    const world = {
      ...testWorld({ cwd: example.dir, answers: ["no"] }),
      notice: (more: Noted) => void noted.push(more),
    };
    const options = { dir: "access", format: "text", autoApprove: false, requestsPerSecond: 2000 } as const;
    Object.assign(process.env, served.env);
    expect(await runApply(options, world)).toBe(1);
    expect(noted.at(-1)).toEqual({ declined: true });
  });

  test("to Slack its own form, with a link to the run", async () => {
    const hook = await webhook();
    await here(["plan", "access", "--notify", hook.url, "--notify-format", "slack", "--detailed-exitcode"], GITHUB);
    const { text, ...more } = JSON.parse(hook.posted[0]!.body) as { text: string };
    expect(more).toEqual({});
    expect(text).toMatch(
      /^idc plan of starter at [0-9a-f]{7}: \+[^<>]+\n\+5 grants · [^<>]+ \(exit code 2\) <https:[^|]+\|run>$/,
    );
    expect(text).toContain(`<${RUN}|run>`);
  });
});

test.each(["names", "groups", "counts"])("nobody and nothing is named, with privacy: %s", async (privacy) => {
  const planted = (text: string) => text.replaceAll("developers", "devs-plant").replaceAll("alice.ng@", "alice.plant@");
  await edited(
    "access/idc.yaml",
    (text) => `${text}privacy: ${privacy}\n`,
    async () => {
      await edited("access/people/people.yaml", planted, async () => {
        await edited("access/access/access.yaml", planted, async () => {
          const hook = await webhook();
          for (const format of ["plain", "slack"])
            for (const command of [["plan"], ["drift"], ["apply", "--auto-approve", "--uncommitted"]])
              await here([command[0]!, "access", ...command.slice(1), "--notify", hook.url, "--notify-format", format]);
          expect(hook.posted.length).toBeGreaterThan(2);
          const said = hook.posted.map(({ body }) => body).join();
          // Nor has a first line a value that was left out. ADMIN is a class, and no name.
          expect(said).not.toMatch(/…|plant|ng@|dan\.weiss|[aA]dmin|[dD]eveloper|website|sandbox|example/);
        });
      });
    },
  );
});

describe("a notice that does not arrive", () => {
  test.each([
    ["500", (response: ServerResponse) => response.writeHead(500).end("::error::x")],
    ["302", (response: ServerResponse) => response.writeHead(302).end()],
    ["cut", (response: ServerResponse) => response.destroy()],
  ] as const)("is a warning, and changes nothing else: %s", async (_, answer) => {
    const hook = await webhook((_request, response) => void answer(response));
    const bare = await alone(["plan", "access", "--format", "json"]);
    const env = { IDC_DEBUG: "1", NODE_OPTIONS: "--no-warnings" };
    const ran = await alone(["plan", "access", "--format", "json", "--notify", hook.url], env);
    expect([ran.exitCode, undated(ran.stdout), hook.posted.length]).toEqual([0, undated(bare.stdout), 1]);
    expect(ran.stderr).toContain("warning: no notice was sent: ");
    expect(ran.stderr + ran.stdout).not.toMatch(new RegExp(`${SECRET}|services|::error::|${new URL(hook.url).port}`));
    const failed = await alone(["plan", "nowhere", "--notify", hook.url]);
    expect([failed.exitCode, hook.posted.length]).toEqual([1, 2]);
    expect(failed.stderr).toMatch(/^error: [\s\S]+\nwarning: no notice was sent: .+\n$/);
    expect(failed.stderr).not.toContain(SECRET);
  });

  test("is sent once the lease is let go of, and is in no journal", async () => {
    let state = "";
    const hook = await webhook((request, response) => {
      void fetch(`${served.url}/_emulator/state`).then(async (answer) => {
        state = await answer.text();
        taken(request, response);
      });
    });
    const ran = await here(["apply", "access", "--auto-approve", "--journal", "j.jsonl", "--notify", hook.url]);
    expect([ran.exitCode, hook.posted.length]).toEqual([0, 1]);
    expect(state).toContain("idc:memory:starter");
    expect(state).not.toContain("idc:lease:");
    const journal = await readFile(join(example.dir, "j.jsonl"), "utf8");
    await rm(join(example.dir, "j.jsonl"));
    expect(ran.stdout + ran.stderr + journal).not.toContain(SECRET);
  });

  test.each([
    [["plan", "access", "--detailed-exitcode"], 2],
    [["apply", "access", "--auto-approve"], 0],
    [["drift", "nowhere"], 1],
  ] as const)("is given up by Ctrl-C, and the exit code is that of %j", async (args, code) => {
    let asked: () => void;
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const hook = await webhook((request, response) => {
      silent(request, response);
      asked();
    });
    const child = start([...args, "--notify", hook.url, ...FAST], where());
    let [stdout, stderr] = ["", ""];
    child.stdout?.on("data", (data: Buffer) => (stdout += data));
    child.stderr?.on("data", (data: Buffer) => (stderr += data));
    const closed = once(child, "close");
    await isAsked;
    child.kill("SIGINT");
    expect((await closed)[0]).toBe(code);
    expect(stderr).toContain("warning: no notice was sent: interrupted\n");
    expect(`${stdout}${stderr}`.length).toBeGreaterThan(80);
  });
});

describe("the address", () => {
  test("comes from a variable, and is no mistake where that has none", async () => {
    const hook = await webhook();
    const args = ["plan", "access", "--notify", "env:SLACK_URL"];
    expect((await here(args, { SLACK_URL: `${hook.url}\n` })).stderr).toBe("");
    expect(hook.posted).toHaveLength(1);
    for (const [env, words] of [
      [{}, "the environment has no SLACK_URL"],
      [{ SLACK_URL: "" }, "the environment has no SLACK_URL"],
      [{ SLACK_URL: `http://example.com/${SECRET}` }, "SLACK_URL is not an https address"],
    ] as const) {
      const ran = await here(args, env);
      expect([ran.exitCode, ran.stderr]).toEqual([0, expect.stringContaining(`no notice was sent: ${words}`)]);
      expect(ran.stderr).not.toContain(SECRET);
    }
  });

  test.each([
    ["--notify", `http://example.com/${SECRET}`],
    ["--notify", `http://127.example.com/${SECRET}`],
    ["--notify", `https://${SECRET}:x@example.com/`],
    ["--notify", `ftp://127.0.0.1/${SECRET}`],
    ["--notify", SECRET],
    ["--notify", `env:${SECRET.toLowerCase()}`],
    ["--notify", ""],
    [`--notfy=https://hooks.slack.com/${SECRET}`],
    ["--format", `https://hooks.slack.com/${SECRET}`],
    ["--notify-format", "slack"],
  ])("is of no use otherwise, and is not repeated: %s %s", async (...args) => {
    for (const command of ["plan", "apply", "drift"]) {
      const ran = await idc([command, "access", ...args, "--format=json"], where());
      expect([ran.exitCode, ran.stderr]).toEqual([64, expect.stringMatching(/^error: [\s\S]+hint: /)]);
      expect(ran.stdout + ran.stderr).not.toMatch(new RegExp(SECRET, "i"));
      expect(expectDocument(ran.stdout, "idc-failure")).toMatchObject({ code: "usage" });
    }
  });

  test("goes with what tells drift, and not with what writes files", async () => {
    const ran = await idc(["drift", "access", "--adopt", "*", "--notify", "env:SLACK_URL"], where());
    expect([ran.exitCode, ran.stderr]).toEqual([64, expect.stringContaining("--notify goes without --adopt")]);
  });
});
