/** `plan -o FILE`, then `apply FILE`, as a pipeline runs them: in processes of their own, without a terminal. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { simpleGit } from "simple-git";
import { afterEach, describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import { digestOf } from "../../src/core/plan/make-plan.ts";
import { renderJson } from "../../src/render/text.ts";
import { copyExample, EXAMPLES, idc, type Served, serve } from "../harness/command.ts";
import { expectPlanSchema } from "../harness/plan-schema.ts";

const ORGANIZATION = join(EXAMPLES, "starter", "organization.yaml");

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanUp.splice(0)) await clean();
});

async function served(): Promise<Served> {
  const one = await serve(["--org", ORGANIZATION, "--operation-seconds", "0.02"]);
  cleanUp.push(() => one.stop());
  return one;
}

async function starter() {
  const example = await copyExample("starter");
  cleanUp.push(example.remove);
  const { env, url } = await served();
  const { dir } = example;
  const run = (args: readonly string[], cwd = dir) => {
    const fast = args[0] === "plan" || args[0] === "apply" ? ["--requests-per-second", "2000"] : [];
    return idc([...args, ...fast], { cwd, env });
  };
  const edit = async (file: string, from: string, to: string) => {
    const text = await readFile(join(dir, file), "utf8");
    expect(text).toContain(from);
    await writeFile(join(dir, file), text.replace(from, to));
    await simpleGit(dir).add(".").commit("edit");
  };
  const click = async (operation: string, input: object) => {
    const body = JSON.stringify({ operation, input });
    expect((await fetch(`${url}/_emulator/console`, { method: "POST", body })).status).toBe(200);
  };
  const readPlan = async (file = "plan.json") => JSON.parse(await readFile(join(dir, file), "utf8")) as Plan;
  /** The lease, which every run takes and gives back, is left out. */
  const history = async () => {
    const entries = (await (await fetch(`${url}/_emulator/history`)).json()) as unknown[];
    return entries.filter((entry) => !JSON.stringify(entry).includes('"idc:lease:'));
  };
  return { dir, env, run, edit, click, readPlan, history };
}

const ACCESS = "access/access/access.yaml";
const SANDBOX = `  - group: developers
    permissionSet: Developer
    accounts: {ou: /Sandbox}
    reason: try things out
`;
const DEVELOPER = "access/permission-sets/developer.yaml";
const ROW = "AccountAssignment/Developer/group:developers/444455556666";

/** The example, applied once; then a commit that shortens a session and takes away a last row, planned into plan.json. */
async function planned() {
  const example = await starter();
  expect((await example.run(["apply", "access", "--auto-approve"])).exitCode).toBe(0);
  await example.edit(DEVELOPER, "4h", "2h");
  await example.edit(ACCESS, SANDBOX, "");
  const made = await example.run(["plan", "access", "-o", "plan.json"]);
  expect([made.exitCode, made.stderr]).toEqual([
    0,
    "Saved: idc apply plan.json performs this plan, and at most this, for 24 hours.\n",
  ]);
  return example;
}

describe("apply FILE", () => {
  test("does what was approved, what asks among it, and asks nobody", async () => {
    const { run, readPlan } = await planned();
    expect((await readPlan()).changes.map(({ verdict, key }) => `${verdict} ${key}`)).toEqual([
      `ask ${ROW}`,
      "allow PermissionSet/Developer",
    ]);
    const applied = await run(["apply", "plan.json"]);
    expect(applied.stderr).toMatch(/^note: no branch of a remote is known here, .*\n$/);
    expect(applied.stdout).toContain("2 changes as approved\n");
    expect(applied.stdout).toContain("2 done\n");
    expect(applied.stdout).toContain("This commit is remembered as applied.");
    expect(applied.exitCode).toBe(0);
    expect((await run(["plan", "access", "--detailed-exitcode"])).exitCode).toBe(0);
    // And again: what was approved is done.
    const again = await run(["apply", "plan.json", "--format", "json"]);
    expect(again.stderr).toContain(`delete ${ROW}: no longer needed`);
    expect([again.exitCode, JSON.parse(again.stdout).results]).toEqual([0, []]);
  });

  test("takes the plan for the yes that --auto-approve lacks", async () => {
    const { run } = await planned();
    const applied = await run(["apply", "plan.json", "--auto-approve"]);
    expect([applied.exitCode, applied.stdout.includes("2 done\n")]).toEqual([0, true]);
  });

  test("holds what became another change, and does the rest", async () => {
    const { run, click } = await planned();
    await click("UpdatePermissionSet", {
      PermissionSetName: "Developer",
      Description: "Day-to-day development, without IAM",
      SessionDuration: "PT8H",
    });
    const applied = await run(["apply", "plan.json"]);
    expect(applied.stdout).toContain("1 change as approved · 1 not as approved, so held\n");
    expect(applied.stdout).toMatch(
      /Held\n {2}update PermissionSet Developer .*\n {6}differs from the approved plan: what is live has changed since \(outdatedAccounts, sessionDuration\)\n/,
    );
    expect(applied.exitCode).toBe(5);
    expect((await run(["apply", "plan.json"])).exitCode).toBe(3);
  });

  test("holds what is for a group that was re-made since: it has the name, and may be anybody's", async () => {
    const { run, edit, click } = await starter();
    expect((await run(["apply", "access", "--auto-approve"])).exitCode).toBe(0);
    await edit(ACCESS, "accounts: {name: website-dev}", 'accounts: {name: "website-*"}');
    expect((await run(["plan", "access", "-o", "plan.json"])).exitCode).toBe(0);
    await click("DeleteGroup", { GroupName: "developers" });
    await click("CreateGroup", { DisplayName: "developers" });
    const applied = JSON.parse((await run(["apply", "plan.json", "--format", "json"])).stdout);
    const grant = "AccountAssignment/Developer/group:developers/222233334444";
    expect(applied.results.find(({ key }: { key: string }) => key === grant)).toMatchObject({
      state: "held",
      reason: expect.stringMatching(
        /^differs from the approved plan: Group\/developers was re-made since \(id \S+ then, \S+ now\)$/,
      ),
    });
    expect(applied.results.filter(({ state }: { state: string }) => state === "done")).toEqual([]);
  });

  test("holds what keeps an access test only together with what was not approved", async () => {
    const { run, edit, click, dir } = await starter();
    const test = `kind: AccessTest\nname: t\nnever: group/developers\nclass: admin\naccounts: {name: website-dev}\n`;
    await writeFile(join(dir, "access/tests.yaml"), test);
    await edit(
      ACCESS,
      "  - group: developers\n    permissionSet: Developer\n    accounts: {name: website-dev}\n    reason: daily work\n",
      "",
    );
    expect((await run(["apply", "access", "--auto-approve"])).exitCode).toBe(0);
    await edit(DEVELOPER, "[PowerUserAccess]", "[AdministratorAccess]");
    expect((await run(["plan", "access", "-o", "plan.json"])).exitCode).toBe(0);
    // By itself the grant goes again, and the set may become what it likes; both were not approved together.
    await click("CreateAccountAssignment", {
      ...{ PermissionSetName: "Developer", TargetId: "333344445555", TargetType: "AWS_ACCOUNT" },
      ...{ PrincipalType: "GROUP", GroupName: "developers" },
    });
    const { results } = JSON.parse((await run(["apply", "plan.json", "--format", "json"])).stdout);
    const told = results.map(({ key, state, reason }: Record<string, string>) => [key, state, reason]);
    expect(told).toContainEqual([
      "PermissionSet/Developer",
      "held",
      expect.stringMatching(
        /^access test "t" .* never has admin access there, .*and what would keep it so is not made now$/,
      ),
    ]);
  });

  test("holds what came into the config since, and says that the commit is another", async () => {
    const { run, edit, history } = await planned();
    await edit(ACCESS, "accounts: {name: website-dev}", 'accounts: {name: "website-*"}');
    await edit(DEVELOPER, "2h", "4h");
    await edit(ACCESS, "    reason: daily work\n", `    reason: daily work\n${SANDBOX}`);
    const before = await history();
    const applied = await run(["apply", "plan.json", "--format", "json"]);
    expect(applied.stderr).toMatch(
      /^The plan was approved at [0-9a-f]{7}; this is [0-9a-f]{7}\. Only what is the same/,
    );
    expect(applied.stderr).toContain("update PermissionSet/Developer: no longer needed");
    expect(JSON.parse(applied.stdout)).toMatchObject({
      results: [
        {
          key: "AccountAssignment/Developer/group:developers/222233334444",
          state: "held",
          reason: "not in the approved plan",
        },
      ],
      pointer: { advanced: false },
    });
    expect(applied.exitCode).toBe(3);
    expect(await history()).toEqual(before);
  });

  test("works where the plan lies in the config folder itself", async () => {
    const { run, dir, edit, readPlan } = await starter();
    await edit(DEVELOPER, "4h", "3h");
    const inside = join(dir, "access");
    await writeFile(join(inside, "plan.json"), "an old one");
    expect((await run(["plan", "-o", "plan.json"], inside)).exitCode).toBe(0);
    expect((await readPlan("access/plan.json")).config.state).toBe("first-run");
    const applied = await run(["apply", "plan.json"], inside);
    expect(applied.stdout).toContain("This commit is remembered as applied.");
    expect(applied.exitCode).toBe(0);
    // A file of config there is one that no commit has.
    await writeFile(join(inside, "other.yaml"), "# nothing yet\n");
    const refused = await run(["apply", "plan.json"], inside);
    expect([refused.exitCode, refused.stderr]).toEqual([3, expect.stringContaining("not as its commit has it")]);
  });
});

describe("is refused, with nothing written:", () => {
  test("what is no plan, damaged, old, newer, or from the future", async () => {
    const { run, dir, readPlan, history } = await planned();
    const made = await readPlan();
    const before = await history();
    const at = (hours: number) => `${new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 19)}Z`;
    const cases: readonly [string, string][] = [
      ["kind: Settings", "other.json is not JSON"],
      ['{"format":"idc-outcome","version":1}', "other.json holds JSON that is no plan"],
      [renderJson({ ...made, version: 2 }), "other.json is in version 2 of the format, and this idc knows 1"],
      [renderJson(made).replace("PT2H", "PT12H"), "other.json is damaged"],
      [renderJson({ ...made, made: at(-25) }), "more than 24 hours ago"],
      [renderJson({ ...made, made: at(1) }), "which is yet to come"],
    ];
    for (const [text, words] of cases) {
      await writeFile(join(dir, "other.json"), text);
      const applied = await run(["apply", "other.json"]);
      expect(applied.stderr).toMatch(/^error: .*\n {2}hint: /);
      expect(applied.stderr).toContain(words);
      expect([applied.exitCode, applied.stdout]).toEqual([3, ""]);
    }
    expect(await history()).toEqual(before);
  });

  test("a plan for something else, or that was not to be applied when it was made", async () => {
    const { run, dir, readPlan } = await planned();
    const made = await readPlan();
    const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
    const { config, instance } = made;
    const cases: readonly [Partial<Plan>, string, number][] = [
      [{ config: { ...config, name: "other" } }, "is for the config other, and this is starter", 3],
      [{ instance: { ...instance, arn: `${instance.arn}0` } }, `is for the instance ${instance.arn}0, and`, 3],
      [{ organization: "o-other" }, "is for the organization o-other, and this is o-a1b2c3d4e5", 3],
      [{ endpoint: "http://127.0.0.1:1" }, "is for the endpoint http://127.0.0.1:1, and this is", 3],
      [{ config: { ...config, path: "../access" } }, "outside of the repository: ../access", 3],
      [{ config: { ...config, path: "acces" } }, "is of the config folder acces, which is not in ", 1],
      [{ config: { ...config, mode: "observe" } }, "so the plan file says: Settings says mode: observe", 3],
      [{ config: { ...config, state: "pointer-not-ancestor" } }, "An old run must not undo a newer one", 3],
      [{ diagnostics: [{ severity: "error", code: "x", summary: "x" }] as never }, "the config has mistakes", 1],
    ];
    for (const [members, words, exitCode] of cases) {
      const other = { ...made, ...members };
      await writeFile(join(dir, "other.json"), renderJson({ ...other, digest: digestOf(other, sha256) }));
      const applied = await run(["apply", "other.json"]);
      expect(applied.stderr).toContain(words);
      expect([words, applied.exitCode, applied.stdout]).toEqual([words, exitCode, ""]);
    }
  });

  test("another emulator's plan, and one without its repository", async () => {
    const { run, dir } = await planned();
    const { env } = await served();
    const elsewhere = await idc(["apply", "plan.json"], { cwd: dir, env });
    expect(elsewhere.stderr).toMatch(/^error: the plan file is for the endpoint .*127.*, and this is .*127/);
    expect(elsewhere.exitCode).toBe(3);
    const bare = await copyExample("starter", { git: false });
    cleanUp.push(bare.remove);
    const outside = await run(["apply", join(dir, "plan.json")], bare.dir);
    expect(outside.stderr).toMatch(
      /^error: a plan file names its config folder .*\n {2}hint: change into the repository/,
    );
    expect(outside.exitCode).toBe(1);
    await rename(join(dir, "access"), join(dir, "moved"));
    const gone = await run(["apply", "plan.json"]);
    expect([gone.exitCode, gone.stderr.includes("the config folder access, which is not in ")]).toEqual([1, true]);
  });
});

describe("plan -o", () => {
  test("writes what --format json prints, for its owner's eyes, beside whatever is printed", async () => {
    const { run, dir, readPlan } = await starter();
    const printed = await run(["plan", "access", "--format", "json", "-o", "plan.json"]);
    expect(await readFile(join(dir, "plan.json"), "utf8")).toBe(printed.stdout);
    expectPlanSchema(await readPlan());
    expect((await stat(join(dir, "plan.json"))).mode & 0o777).toBe(0o600);
    for (const format of ["text", "markdown"]) {
      const other = await run(["plan", "access", "--format", format, "--output", "plan.json"]);
      expect(other.stdout).not.toContain('"format"');
      const [first, second] = [JSON.parse(printed.stdout) as Plan, await readPlan()];
      expect(second).toEqual({ ...first, made: second.made });
    }
    expect((await readdir(dir)).sort()).toEqual([".git", "access", "plan.json"]);
  });

  test("says where it is for reading only", async () => {
    const { run, edit } = await starter();
    await edit("access/idc.yaml", "mode: full", "mode: observe");
    const made = await run(["plan", "access", "-o", "plan.json"]);
    expect(made.stderr).toBe(
      "Saved: it is for reading, apply refuses it: Settings says mode: observe, which reports and never writes. Set mode: additive to begin.\n",
    );
    const applied = await run(["apply", "plan.json"]);
    expect(applied.stderr).toContain("so the plan file says: Settings says mode: observe");
    expect([made.exitCode, applied.exitCode]).toEqual([0, 3]);
  });

  test("says so outside of a repository", async () => {
    const { run, dir } = await starter();
    await rm(join(dir, ".git"), { recursive: true });
    const made = await run(["plan", "access", "-o", "plan.json"]);
    expect(made.stderr).toContain("Saved: it is for reading, apply refuses it: apply needs the config in a git commit");
    const applied = await run(["apply", "plan.json"]);
    expect([made.exitCode, applied.exitCode]).toEqual([0, 3]);
  });

  test("does not write over what is no file, nor where there is no folder", async () => {
    const { run, dir } = await starter();
    await mkdir(join(dir, "folder"));
    for (const [target, words] of [
      ["folder", "folder is a folder"],
      ["/dev/null", "/dev/null is no regular file"],
      ["none/plan.json", "none to write to"],
    ] as const) {
      const made = await run(["plan", "access", "-o", target]);
      expect(made.stderr).toContain(words);
      expect([made.exitCode, made.stdout]).toEqual([1, ""]);
    }
    expect(await readdir(join(dir, "folder"))).toEqual([]);
  });

  test("leaves the old file where the config has mistakes", async () => {
    const { run, dir, edit } = await starter();
    await writeFile(join(dir, "plan.json"), "old");
    await edit(DEVELOPER, "4h", "4 hours");
    expect((await run(["plan", "access", "-o", "plan.json"])).exitCode).toBe(1);
    expect(await readFile(join(dir, "plan.json"), "utf8")).toBe("old");
  });
});
