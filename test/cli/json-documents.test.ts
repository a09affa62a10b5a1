/** `--format json`: stdout is one document that its schema allows, whatever becomes of a command. */
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { simpleGit } from "simple-git";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FAILURE_CODES } from "../../src/cli/json/failure-code.ts";
import type { DoctorReport } from "../../src/core/doctor/report.ts";
import type { DriftReport } from "../../src/core/drift/report.ts";
import type { Outcome } from "../../src/core/model/outcome.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import { copyExample, EXAMPLES, idc, type Served, serve } from "../harness/command.ts";
import { editedFile } from "../harness/edited-file.ts";
import { idcHere } from "../harness/in-process.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { webhook } from "../harness/webhook.ts";

const ORGANIZATION = join(EXAMPLES, "starter", "organization.yaml");
let served: Served;
let example: Awaited<ReturnType<typeof copyExample>>;

beforeAll(async () => {
  served = await serve(["--org", ORGANIZATION, "--operation-seconds", "0.02"]);
  example = await copyExample("starter");
});
afterAll(async () => {
  await served.stop();
  await example.remove();
});

interface Failure {
  readonly exitCode: number;
  readonly code: string;
  readonly summary: string;
  readonly hint?: string;
  readonly aws?: Readonly<Record<string, string>>;
  readonly diagnostics: readonly { readonly code: string; readonly at?: object }[];
}

/** AWS's pace is of no interest here: without it a run mostly waits. */
const paced = (args: readonly string[]) =>
  ["plan", "apply", "snapshot", "import", "doctor", "drift", "lock", "emit", "who-can", "explain"].includes(args[0]!)
    ? [...args, "--requests-per-second", "2000"]
    : args;

const run = (args: readonly string[], more: { cwd?: string; env?: Readonly<Record<string, string>> } = {}) =>
  idcHere(paced(args), { cwd: example.dir, env: served.env, ...more });

/** The same by a process of its own: what is wrong with a command line is said where it begins. */
const runAlone: typeof run = (args, more = {}) => idc(args, { cwd: example.dir, env: served.env, ...more });

/** What a command says that has no result: on stdout to machines, on stderr to people. */
async function failure(args: readonly string[], more: Parameters<typeof run>[1] = {}, by = run) {
  const ran = await by([...args, "--format", "json"], more);
  const said = expectDocument<Failure & Record<string, unknown>>(ran.stdout, "idc-failure");
  expect(ran.exitCode).toBe(said.exitCode);
  expect(ran.stderr).not.toBe("");
  return { ...said, stderr: ran.stderr };
}

/** The same folder with something else in a file, for as long as `body` takes. */
const edited = (file: string, change: (text: string) => string, body: () => Promise<void>) =>
  editedFile(join(example.dir, file), change, body);

const broken = (body: () => Promise<void>) =>
  edited("access/permission-sets/developer.yaml", (text) => text.replace("sessionDuration", "sessionDurration"), body);

describe("validate", () => {
  test("a config that is valid, one that is not, and none", async () => {
    const valid = await run(["validate", "access", "--format", "json"]);
    expect(expectDocument(valid.stdout, "idc-diagnostics")).toMatchObject({ valid: true, diagnostics: [] });
    await broken(async () => {
      const ran = await run(["validate", "access", "--format", "json"]);
      const { valid, diagnostics } = expectDocument(ran.stdout, "idc-diagnostics");
      expect([ran.exitCode, valid]).toEqual([1, false]);
      expect(diagnostics).toMatchObject([
        { code: "unknown-key", severity: "error", hint: expect.any(String), at: { file: expect.any(String) } },
      ]);
    });
    expect(await failure(["validate", "nowhere"])).toMatchObject({ exitCode: 1, code: "failed" });
  });
});

describe("emit terraform", () => {
  test("says which files there are, or why there are none", async () => {
    const ran = await run(["emit", "terraform", "access", "-o", "terraform", "--format", "json"]);
    const { files } = expectDocument<{ files: readonly string[] }>(ran.stdout, "idc-written");
    expect([ran.exitCode, files.includes("terraform/main.tf.json")]).toEqual([0, true]);
    await writeFile(join(example.dir, "terraform", "main.tf.json"), "{}");
    const said = await failure(["emit", "terraform", "access", "-o", "terraform"]);
    expect(said).toMatchObject({ exitCode: 3, hint: expect.any(String) });
    await rm(join(example.dir, "terraform"), { recursive: true });
    await broken(async () => {
      const invalid = await failure(["emit", "terraform", "access", "-o", "terraform"]);
      expect(invalid).toMatchObject({ exitCode: 1, code: "invalid-config", diagnostics: [{ code: "unknown-key" }] });
    });
    expect(existsSync(join(example.dir, "terraform"))).toBe(false);
  });
});

describe.each([
  ["who-can", ["--account", "sandbox"], "idc-who-can"],
  ["explain", ["group/admins"], "idc-explain"],
] as const)("%s", (command, args, format) => {
  test("says it in one document, or why it cannot", async () => {
    const ran = await run([command, ...args, "access", "--format", "json"]);
    expect([ran.exitCode, Object.keys(expectDocument(ran.stdout, format))]).toEqual([
      0,
      expect.arrayContaining(["made"]),
    ]);
    const nobody = command === "explain" ? ["group/nobody"] : ["--account", "nowhere"];
    expect(await failure([command, ...nobody, "access"])).toMatchObject({ exitCode: 1, code: "failed" });
    await broken(async () => {
      const invalid = await failure([command, ...args, "access"]);
      expect(invalid).toMatchObject({ exitCode: 1, code: "invalid-config", diagnostics: [{ code: "unknown-key" }] });
    });
  });
});

describe.each(["plan", "apply"])("%s has no result", (command) => {
  const auto = command === "apply" ? ["--auto-approve"] : [];

  test("of an invalid config: its mistakes, with code, place and hint", async () => {
    await broken(async () => {
      const said = await failure([command, "access", ...auto]);
      expect(said).toMatchObject({
        ...{ exitCode: 1, code: "invalid-config" },
        diagnostics: [{ code: "unknown-key", hint: expect.any(String), at: { line: expect.any(Number) } }],
      });
      expect(said.stderr).toContain("unknown-key");
    });
  });

  test("without credentials, without rights, without a server", async () => {
    const { AWS_ENDPOINT_URL, AWS_REGION } = served.env as Record<string, string>;
    const bare = { AWS_ENDPOINT_URL: AWS_ENDPOINT_URL!, AWS_REGION: AWS_REGION! };
    expect(await failure([command, "access", ...auto], { env: bare })).toMatchObject({
      ...{ exitCode: 4, code: "no-access", hint: expect.any(String) },
    });
    const down = { ...served.env, AWS_ENDPOINT_URL: "http://127.0.0.1:1" };
    expect(await failure([command, "access", ...auto], { env: down })).toMatchObject({ exitCode: 1, code: "failed" });
    const member = await serve(["--org", ORGANIZATION, "--caller", "222233334444"]);
    try {
      const said = await failure([command, "access", ...auto], { env: member.env });
      expect(said).toMatchObject({ exitCode: 4, code: "no-access", hint: expect.any(String) });
      // A run that writes asks AWS for the status of earlier ones first, and says of that what it means.
      if (command === "plan") {
        expect(said.aws).toMatchObject({ service: "organizations", code: "AccessDeniedException" });
        expect(said.stderr).toContain(said.aws?.requestId);
      }
    } finally {
      await member.stop();
    }
  });

  test("of a command line that is wrong", async () => {
    const said = await failure([command, "access", "--override", "everything"], {}, runAlone);
    expect(said).toMatchObject({ exitCode: 64, code: "usage", diagnostics: [] });
    expect(said.summary).toContain("'everything' is invalid");
    const equals = await runAlone([command, "access", "--nonsense", "--format=json"]);
    expect(expectDocument(equals.stdout, "idc-failure")).toMatchObject({ exitCode: 64, code: "usage" });
    expect((await runAlone([command, "access", "--nonsense"])).stdout).toBe("");
  });
});

test.each(["-o -", "-o-", "--output -", "--output=-"])("of a command line that is wrong with %s", async (output) => {
  const ran = await runAlone(["plan", "access", "--nonsense", ...output.split(" ")]);
  expect(expectDocument(ran.stdout, "idc-failure")).toMatchObject({ exitCode: 64, code: "usage" });
  expect((await runAlone(["plan", "access", "--nonsense", "-o", "plan.json"])).stdout).toBe("");
});

describe("apply refuses", () => {
  test("where nobody can be asked, and what only a person may say", async () => {
    expect(await failure(["apply", "access"])).toMatchObject({ exitCode: 64, code: "no-terminal" });
    const args = ["apply", "access", "--auto-approve", "--supersede", "0123456789"];
    expect(await failure(args)).toMatchObject({ exitCode: 64, code: "needs-a-person" });
  });

  test("a folder that is not as its commit has it, and mode observe", async () => {
    await edited(
      "access/permission-sets/developer.yaml",
      (text) => text.replace("4h", "5h"),
      async () => {
        const said = await failure(["apply", "access", "--auto-approve"]);
        expect(said).toMatchObject({ exitCode: 3, code: "uncommitted", hint: expect.stringContaining("commit it") });
      },
    );
    const observe = (text: string) => text.replace(/mode: \w+/, "mode: observe");
    await edited("access/idc.yaml", observe, async () => {
      expect(await failure(["apply", "access", "--auto-approve"])).toMatchObject({ exitCode: 3, code: "observe" });
    });
  });

  test("what is neither a folder nor a plan, and a file that is no plan", async () => {
    expect(await failure(["apply", "nowhere"])).toMatchObject({ exitCode: 1, code: "not-found" });
    await writeFile(join(example.dir, "half.json"), '{"format": "idc-pl');
    expect(await failure(["apply", "half.json"])).toMatchObject({ exitCode: 3, code: "plan-file" });
    await rm(join(example.dir, "half.json"));
  });
});

describe("results", () => {
  test("a plan on stdout twice asked for is one document; for people it is on stderr", async () => {
    const json = await run(["plan", "access", "--format", "json", "-o", "-"]);
    const plan = expectDocument<Plan>(json.stdout, "idc-plan");
    expect([json.exitCode, json.stderr]).toEqual([0, ""]);
    for (const [format, first] of [
      ["text", /^\+/],
      ["markdown", /^<!-- idc-plan /],
    ] as const) {
      const ran = await run(["plan", "access", "-o", "-", "--format", format]);
      expect(expectDocument<Plan>(ran.stdout, "idc-plan").digest).toBe(plan.digest);
      expect(ran.stderr).toMatch(first);
    }
    const none = await run(["plan", "nowhere", "-o", "-"]);
    expect(expectDocument(none.stdout, "idc-failure")).toMatchObject({ exitCode: 1 });
  });

  test("a snapshot in a file", async () => {
    const ran = await run(["snapshot", "-o", "live.json", "--format", "json"]);
    expect(expectDocument(ran.stdout, "idc-written")).toMatchObject({ files: ["live.json"], whole: true });
    expectDocument(await readFile(join(example.dir, "live.json"), "utf8"), "idc-snapshot");
    expect(ran.stderr).toContain("live.json");
    await rm(join(example.dir, "live.json"));
    expect(await failure(["snapshot", "-o", "access"])).toMatchObject({ exitCode: 1, code: "failed" });
  });

  test("what was imported, the rest of it, and a config with mistakes", async () => {
    const first = expectDocument((await run(["import", "mine", "--format", "json"])).stdout, "idc-import");
    expect(first).toMatchObject({
      files: expect.arrayContaining(["idc.yaml"]),
      changes: 0,
      identitySource: "directory",
    });
    const again = await run(["import", "mine", "--format", "json"]);
    expect(expectDocument(again.stdout, "idc-import")).toMatchObject({ files: [], rules: 0, changes: 0 });
    await writeFile(join(example.dir, "mine/idc.yaml"), "kind: Settings\n");
    expect(await failure(["import", "mine"])).toMatchObject({ exitCode: 1, code: "invalid-config" });
    await rm(join(example.dir, "mine"), { recursive: true });
    expect(await failure(["import", "mine", "--live", "nowhere.json"])).toMatchObject({ exitCode: 1 });
    expect(existsSync(join(example.dir, "mine"))).toBe(false);
  });

  test("what of a state of Terraform was imported, and what is none", async () => {
    const snapshot = await run(["snapshot", "-o", "-"]);
    const { instance, resources } = JSON.parse(snapshot.stdout) as Snapshot;
    const { GroupId: group_id } = resources.find(({ key }) => key === "Group/admins")!.ids;
    const values = { identity_store_id: instance.identityStoreId, group_id };
    const resource = { address: "aws_identitystore_group.a", mode: "managed", type: "aws_identitystore_group", values };
    const state = { format_version: "1.0", values: { root_module: { resources: [resource] } } };
    await writeFile(join(example.dir, "state.json"), JSON.stringify(state));
    const args = ["import", "theirs", "--from-terraform", "state.json"];
    const ran = await run([...args, "--format", "json"]);
    expect(expectDocument(ran.stdout, "idc-import")).toMatchObject({
      changes: 0,
      terraform: { removed: "removed.tf", taken: ["aws_identitystore_group.a"], kept: [] },
    });
    expect(await failure(args)).toMatchObject({ exitCode: 1, summary: expect.stringContaining("removed.tf is there") });
    for (const path of ["theirs", "removed.tf", "state.json"]) await rm(join(example.dir, path), { recursive: true });
    expect(await failure(args)).toMatchObject({
      exitCode: 1,
      summary: expect.stringContaining("cannot read the state"),
    });
    const alone = await failure(["import", "theirs", "--removed", "removed.tf"], {}, runAlone);
    expect(alone).toMatchObject({ exitCode: 64, code: "usage" });
  });

  test("what doctor finds, beside a config, without one, and of a snapshot", async () => {
    const ran = await run(["doctor", "access", "--format", "json"]);
    const report = expectDocument<DoctorReport>(ran.stdout, "idc-doctor");
    expect([ran.exitCode, ran.stderr, report.config?.name]).toEqual([0, "", "starter"]);
    await run(["snapshot", "-o", "seen.json"]);
    const offline = await run(["doctor", "--live", "seen.json", "--format", "json"], { env: {} });
    expect(expectDocument(offline.stdout, "idc-doctor")).toMatchObject({ snapshot: expect.any(String) });
    await rm(join(example.dir, "seen.json"));
    expect(await failure(["doctor", "--live", "nowhere.json"])).toMatchObject({ exitCode: 1, code: "failed" });
  });

  test("what is live and not as git says, and what is wrong", async () => {
    const ran = await run(["drift", "access", "--format", "json"]);
    const report = expectDocument<DriftReport>(ran.stdout, "idc-drift");
    expect([ran.exitCode, report.config.name, report.notDrift.edits]).toEqual([0, "starter", expect.any(Number)]);
    const named = await run(["drift", "access", "--who", "--format", "json"]);
    expect(expectDocument<DriftReport>(named.stdout, "idc-drift").trail).toMatchObject({ region: expect.any(String) });
    expect(await failure(["drift", "nowhere"])).toMatchObject({ exitCode: 1 });
    expect(await failure(["drift", "access", "--adopt", "Group/nobody"])).toMatchObject({
      ...{ exitCode: 1, code: "nothing-chosen", diagnostics: [{ code: "no-such-row" }] },
    });
  });

  test("what is posted to a webhook", async () => {
    const hook = await webhook();
    for (const [command, dir] of [
      ["plan", "access"],
      ["plan", "nowhere"],
      ["drift", "nowhere"],
    ] as const)
      await run([command, dir, "--notify", hook.url, "--format", "json"]);
    const [plan, none, drift] = hook.posted.map(({ body }) => expectDocument(body, "idc-notice"));
    expect(plan).toMatchObject({ about: "plan", exitCode: 0, config: "starter", verdict: "allow" });
    expect([none, drift]).toMatchObject([
      { about: "plan", exitCode: 1 },
      { about: "drift", exitCode: 1 },
    ]);
  });

  test("a starter that was written, and one that was not", async () => {
    const ran = await runAlone(["init", "fresh", "--format", "json"]);
    const { files } = expectDocument<{ files: string[] }>(ran.stdout, "idc-written");
    expect([ran.exitCode, files]).toEqual([0, expect.arrayContaining([join("fresh", "idc.yaml")])]);
    expect(files.filter((file) => !existsSync(join(example.dir, file)))).toEqual([]);
    const again = await failure(["init", "fresh"], {}, runAlone);
    expect(again).toMatchObject({ exitCode: 1, code: "refused", summary: expect.stringContaining("idc.yaml") });
    await rm(join(example.dir, "fresh"), { recursive: true });
  });

  test("lines of Settings that were written, that were there, and that would be in the way", async () => {
    const settings = await readFile(join(example.dir, "access/idc.yaml"), "utf8");
    const args = ["release", "Group/gone", "User/gone@acme.io", "--dir", "access"];
    const first = await run([...args, "--format", "json"]);
    const written = expectDocument<{ files: string[]; released: { key: string; line: number }[] }>(
      first.stdout,
      "idc-written",
    );
    expect(written.files).toEqual([join("access", "idc.yaml")]);
    const lines = (await readFile(join(example.dir, "access/idc.yaml"), "utf8")).split("\n");
    for (const { key, line } of written.released) expect(lines[line - 1]).toContain(key);
    expect(written.released.map(({ key }) => key)).toEqual(["Group/gone", "User/gone@acme.io"]);
    const again = await run([...args, "--format", "json"]);
    expect(expectDocument(again.stdout, "idc-written")).toMatchObject({ files: [], released: [] });
    const said = await failure(["release", "PermissionSet/Developer", "--dir", "access"]);
    expect(said).toMatchObject({ exitCode: 1, diagnostics: [{ code: "still-declared", at: expect.any(Object) }] });
    expect(await failure(["release", "--all", "access"], {}, runAlone)).toMatchObject({ exitCode: 64, code: "usage" });
    await writeFile(join(example.dir, "access/idc.yaml"), settings);
  });

  test("a lock that is missing, written, and up to date", async () => {
    const file = join("access", "idc.lock.yaml");
    const missing = await run(["lock", "access", "--check", "--format", "json"]);
    expect(expectDocument(missing.stdout, "idc-lock")).toMatchObject({ file, written: false, current: false });
    const first = await run(["lock", "access", "--format", "json"]);
    expect(expectDocument(first.stdout, "idc-lock")).toMatchObject({ file, written: true, current: false });
    const again = await run(["lock", "access", "--check", "--format", "json"]);
    expect(expectDocument(again.stdout, "idc-lock")).toMatchObject({ current: true, names: [], accounts: [] });
    expect([missing.exitCode, first.exitCode, again.exitCode]).toEqual([1, 0, 0]);
    expect((await run(["lock", "access"])).stdout).toContain("idc.lock.yaml is up to date");
    await rm(join(example.dir, file));
    expect(await failure(["lock", "nowhere"])).toMatchObject({ exitCode: 1, code: "failed" });
  });

  test("files that are laid out, and selectors that are suggested", async () => {
    const laid = await run(["fmt", "access", "--check", "--format", "json"]);
    expect(expectDocument(laid.stdout, "idc-fmt")).toMatchObject({ written: false, files: [], unsafe: [] });
    const suggested = await run(["suggest", "selectors", "access", "--format", "json"]);
    expect(expectDocument(suggested.stdout, "idc-suggestions")).toMatchObject({ suggestions: [], diff: "" });
    expect([laid.exitCode, suggested.exitCode]).toEqual([0, 0]);
    expect(await failure(["fmt", "nowhere"])).toMatchObject({ exitCode: 1, code: "failed" });
    expect(await failure(["suggest", "selectors", "nowhere"])).toMatchObject({ exitCode: 1 });
  });

  test("a snapshot on stdout", async () => {
    const ran = await run(["snapshot", "-o", "-"]);
    expectDocument(ran.stdout, "idc-snapshot");
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain("standard output");
  });

  test("an outcome has every change of its plan, and those of a plan file that were not there to be done", async () => {
    await run(["plan", "access", "-o", "plan.json"]);
    const { changes } = JSON.parse(await readFile(join(example.dir, "plan.json"), "utf8")) as Plan;
    const ran = await run(["apply", "access", "--auto-approve", "--format", "json"]);
    const { results } = expectDocument<Outcome>(ran.stdout, "idc-outcome");
    expect(changes.length).toBeGreaterThan(5);
    expect(results.map(({ key }) => key).sort()).toEqual(changes.map(({ key }) => key).sort());
    const again = await run(["apply", "plan.json", "--format", "json"]);
    const second = expectDocument<Outcome & { noLonger: object[] }>(again.stdout, "idc-outcome");
    expect(second.results).toEqual([]);
    expect(second.noLonger).toHaveLength(changes.length);
    expect(second.noLonger[0]).toMatchObject({ action: "create", reason: "no longer needed" });
    await rm(join(example.dir, "plan.json"));
  });

  test("an outcome of a run that AWS lets write nothing of one sort", async () => {
    const denying = await serve(["--org", ORGANIZATION, "--deny", "sso:CreateAccountAssignment"]);
    try {
      const args = ["apply", "access", "--auto-approve", "--format", "json"];
      const ran = await run(args, { env: denying.env });
      const { results } = expectDocument<Outcome>(ran.stdout, "idc-outcome");
      expect(ran.exitCode).toBe(5);
      expect(results.some(({ denied }) => denied === "sso:CreateAccountAssignment")).toBe(true);
    } finally {
      await denying.stop();
    }
  });

  test("an old commit is refused", async () => {
    const git = simpleGit(example.dir);
    const file = join(example.dir, "access/permission-sets/developer.yaml");
    await writeFile(file, (await readFile(file, "utf8")).replace("4h", "3h"));
    await git.add(".").commit("shorter");
    expect((await run(["apply", "access", "--auto-approve"])).exitCode).toBe(0);
    await git.raw("checkout", "-q", "HEAD~1");
    const said = await failure(["apply", "access", "--auto-approve"]);
    expect(said).toMatchObject({ exitCode: 3, code: "history", hint: expect.stringContaining("--supersede") });
    await git.raw("checkout", "-q", "-");
  });
});

test("the schema of a failure knows the same codes", async () => {
  const schema = JSON.parse(await readFile(new URL("../../schemas/failure.json", import.meta.url), "utf8"));
  expect(schema.properties.code.enum).toEqual(FAILURE_CODES);
});
