/** `snapshot -o FILE`, then `plan --live FILE` without credentials and without AWS: in processes of their own. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { copyExample, EXAMPLES, idc, serve } from "../harness/command.ts";
import { expectPlanSchema, expectSnapshotSchema } from "../harness/plan-schema.ts";
import { initRepository } from "../harness/repository.ts";

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanUp.splice(0)) await clean();
});

const FAST = ["--requests-per-second", "2000"];
/** Credentials and endpoint are there for whoever reads; a plan from a snapshot has neither. */
const OFFLINE = {};

async function starter(emulate: readonly string[] = []) {
  const example = await copyExample("starter");
  const served = await serve(["--org", join(EXAMPLES, "starter", "organization.yaml"), ...emulate]);
  cleanUp.push(example.remove, () => served.stop());
  const { dir } = example;
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = served.env) =>
    idc(args, { cwd: dir, env });
  const save = (...args: readonly string[]) => run(["snapshot", ...FAST, ...args]);
  const readSnapshot = async () => JSON.parse(await readFile(join(dir, "live.json"), "utf8")) as Snapshot;
  return { dir, env: served.env, run, save, readSnapshot };
}

const withoutOrigin = ({ made: _, digest: __, snapshot: ___, ...plan }: Plan) => plan;

describe("snapshot", () => {
  test("writes all that is live, for its owner's eyes, and says how much that is", async () => {
    const { dir, save, readSnapshot } = await starter();
    const saved = await save("-o", "live.json");
    expect(saved.stderr).toBe(
      "Saved live.json: 0 assignments, 0 permission sets, 1 group, 2 memberships, 2 users, 4 accounts.\n",
    );
    expect([saved.exitCode, saved.stdout]).toEqual([0, ""]);
    expect((await stat(join(dir, "live.json"))).mode & 0o777).toBe(0o600);
    const snapshot = await readSnapshot();
    expectSnapshotSchema(snapshot);
    expect(snapshot.organization.accounts.filter(({ tags }) => tags === undefined)).toEqual([]);
    expect(snapshot.instance.tags).toEqual({});
    expect((await readdir(dir)).sort()).toEqual([".git", "access", "live.json"]);
    const { instance } = snapshot;
    expect((await save("-o", "live.json", "--instance", instance.arn)).exitCode).toBe(0);
    const other = await save("-o", "live.json", "--instance", `${instance.arn}0`);
    expect(other.stderr).toContain(`error: --instance names instance ${instance.arn}0, which is not in eu-west-1`);
    expect(other.exitCode).toBe(1);
    expect(await readSnapshot()).toMatchObject({ instance });
  });

  test("is told where to write, and that it cannot, before it reads", async () => {
    const { dir, run, save } = await starter();
    const without = await run(["snapshot"]);
    expect(without.stderr).toContain("required option '-o, --output <file>' not specified");
    expect(without.exitCode).toBe(64);
    await mkdir(join(dir, "folder"));
    for (const [target, words] of [
      ["folder", "folder is a folder"],
      ["/dev/null", "/dev/null is no regular file"],
      ["none/live.json", "none to write to"],
    ] as const) {
      const saved = await save("-o", target);
      expect(saved.stderr).toContain(words);
      expect(saved.exitCode).toBe(1);
    }
  });

  test("needs credentials, and rights", async () => {
    const { dir, env, run } = await starter();
    const { AWS_ENDPOINT_URL, AWS_REGION } = env as Record<string, string>;
    const none = await run(["snapshot", "-o", "live.json"], {
      AWS_ENDPOINT_URL: AWS_ENDPOINT_URL!,
      AWS_REGION: AWS_REGION!,
    });
    expect(none.stderr).toMatch(/^error: no AWS credentials: /);
    expect(none.exitCode).toBe(4);
    const member = await starter(["--caller", "222233334444"]);
    const denied = await member.save("-o", "live.json");
    expect(denied.stderr).toMatch(/^error: AWS denied organizations:\w+\. /);
    expect(denied.exitCode).toBe(4);
    expect(await readdir(dir)).not.toContain("live.json");
    expect(await readdir(member.dir)).not.toContain("live.json");
  });
});

describe("plan --live", () => {
  test("plans as a fresh read does, without AWS", async () => {
    const { run, save } = await starter();
    await save("-o", "live.json");
    const fresh = await run(["plan", "access", "--format", "json", ...FAST]);
    const made = await run(["plan", "access", "--format", "json", "--live", "live.json"], OFFLINE);
    expect([made.exitCode, made.stderr]).toEqual([0, ""]);
    const plan = JSON.parse(made.stdout) as Plan;
    expectPlanSchema(plan);
    expect(withoutOrigin(plan)).toEqual(withoutOrigin(JSON.parse(fresh.stdout)));
    expect(plan.snapshot).toBe(true);
    const detailed = await run(["plan", "access", "--detailed-exitcode", "--live", "live.json"], OFFLINE);
    expect(detailed.exitCode).toBe(plan.changes.length > 0 ? 2 : 0);
    expect(detailed.stdout).toMatch(
      /\nFrom a snapshot of \d{4}-\d\d-\d\d \d\d:\d\d UTC, (less than a minute|1 minute) ago: applying reads anew\n/,
    );
    const comment = await run(["plan", "access", "--format", "markdown", "--live", "live.json"], OFFLINE);
    expect(comment.stdout).toMatch(/\n\*\*From a snapshot of\*\* `.* UTC`\*\*, .* ago: applying reads anew\*\*\n/);
  });

  test("is something to apply, by whoever may", async () => {
    const { run, save } = await starter();
    await save("-o", "live.json");
    const made = await run(["plan", "access", "--live", "live.json", "-o", "plan.json"], OFFLINE);
    expect(made.stderr).toBe(
      "Saved: idc apply plan.json performs this plan, and at most this, until the snapshot is 24 hours old.\n",
    );
    const applied = await run(["apply", "plan.json", ...FAST]);
    expect(applied.stdout).toContain("This commit is remembered as applied.");
    expect(applied.exitCode).toBe(0);
    // What was applied since is in no older snapshot: the pointer is that of its moment.
    const later = await run(["plan", "access", "--live", "live.json"], OFFLINE);
    expect(later.stdout).toContain("First run: ");
    await save("-o", "live.json");
    const again = await run(["plan", "access", "--live", "live.json", "--detailed-exitcode"], OFFLINE);
    expect([again.exitCode, again.stdout.startsWith("No changes\n")]).toEqual([0, true]);
  });

  test("does not go with what only a read needs, nor is it an option of apply", async () => {
    const { run } = await starter();
    for (const [args, words] of [
      [["plan", "access", "--live", "live.json", "--region", "eu-west-1"], "cannot be used with option '--region"],
      [["plan", "access", "--live", "live.json", ...FAST], "cannot be used with option '--requests-per-second"],
      [["apply", "access", "--live", "live.json"], "unknown option '--live'"],
    ] as const) {
      const ran = await run(args);
      expect(ran.stderr).toContain(words);
      expect(ran.exitCode).toBe(64);
    }
  });

  test("says what is wrong with a file, in one line and a hint", async () => {
    const { dir, run, save, readSnapshot } = await starter();
    await save("-o", "live.json");
    const saved = await readSnapshot();
    const [first, ...rest] = saved.resources;
    const cases: readonly [string | undefined, string][] = [
      [undefined, "other.json (ENOENT)\n  hint: idc snapshot -o FILE writes one\n"],
      ["kind: Settings", "the snapshot other.json is not JSON, or only half of it"],
      ['{"format":"idc-plan","version":1}', "the snapshot other.json holds JSON that is no snapshot"],
      [JSON.stringify({ ...saved, version: 2 }), "is in version 2 of the format, and this idc knows 1"],
      [JSON.stringify({ ...saved, resources: [first, first, ...rest] }), `is damaged: it holds ${first!.key} twice`],
      [JSON.stringify({ ...saved, "\u001b[31m\u202e": 1 }), "additional properties (<U+001B>[31m<U+202E>)"],
      [JSON.stringify({ ...saved, made: "2999-01-01T00:00:00Z" }), "which is yet to come"],
      [JSON.stringify({ ...saved, instance: { ...saved.instance, region: "us-east-1" } }), "Settings names eu-west-1"],
    ];
    for (const [text, words] of cases) {
      if (text !== undefined) await writeFile(join(dir, "other.json"), text);
      const made = await run(["plan", "access", "--live", "other.json"], OFFLINE);
      expect(made.stderr).toContain(words);
      expect(made.stderr).toMatch(/^error: .*\n {2}hint: .*\n$/);
      expect([made.exitCode, made.stdout]).toEqual([1, ""]);
    }
    const over = await run(["plan", "access", "--live", "live.json", "-o", "./live.json"], OFFLINE);
    expect(over.stderr).toBe("error: live.json is the snapshot, and -o would write the plan over it\n");
    expect(await readSnapshot()).toEqual(saved);
  });
});

test("a plan of what is found after some years is the same from a snapshot", async () => {
  const dir = await mkdtemp(join(tmpdir(), "idc-brownfield-"));
  cleanUp.push(() => rm(dir, { recursive: true }));
  const served = await serve(["--org", "brownfield", "--write-config", join(dir, "access")]);
  cleanUp.push(() => served.stop());
  const git = await initRepository(dir);
  await git.add(".").commit("config");
  const run = (args: readonly string[], env = served.env) => idc(args, { cwd: dir, env });
  const compare = async () => {
    expect((await run(["snapshot", "-o", "live.json", ...FAST])).exitCode).toBe(0);
    const fresh = await run(["plan", "access", "--format", "json", ...FAST]);
    const made = await run(["plan", "access", "--format", "json", "--live", "live.json"], OFFLINE);
    expect(withoutOrigin(JSON.parse(made.stdout))).toEqual(withoutOrigin(JSON.parse(fresh.stdout)));
    return JSON.parse(made.stdout) as Plan;
  };
  expect((await compare()).changes).toEqual([]);
  const files = (await readdir(join(dir, "access"), { recursive: true })).filter((name) => name.endsWith(".yaml"));
  expect((await run(["apply", "access", "--auto-approve", ...FAST])).exitCode).toBe(0);
  for (const name of files) {
    const text = await readFile(join(dir, "access", name), "utf8");
    await writeFile(join(dir, "access", name), text.replace(/sessionDuration: 1h\n/g, "sessionDuration: 2h\n"));
  }
  await git.add(".").commit("edit");
  expect((await compare()).config.state).toBe("believed");
});
