/** `idc show FILE`: what was planned is read again without AWS, git or the config, whoever wrote the file. */
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import { digestOf } from "../../src/core/plan/make-plan.ts";
import { renderJson } from "../../src/render/text.ts";
import { copyExample, EXAMPLES, idc, serve } from "../harness/command.ts";
import { expectDocument } from "../harness/plan-schema.ts";

let dir: string;
const printed = new Map<string, string>();
const FORMATS = [["text"], ["text", "-v"], ["markdown"], ["json"]];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "idc-show-"));
  const example = await copyExample("starter");
  const served = await serve(["--org", join(EXAMPLES, "starter", "organization.yaml")]);
  const run = (args: readonly string[]) => idc(["plan", "access", ...args], { cwd: example.dir, env: served.env });
  await run(["-o", join(dir, "plan.json")]);
  for (const format of FORMATS) {
    printed.set(format.join(), (await run(["--format", ...format])).stdout);
  }
  await served.stop();
  await example.remove();
});
afterAll(() => rm(dir, { recursive: true }));

const show = (...args: readonly string[]) => idc(["show", ...args], { cwd: dir });

/** The plan as somebody else has it: with a digest that fits. */
async function forged(change: (plan: Plan) => object): Promise<void> {
  const plan = JSON.parse(await readFile(join(dir, "plan.json"), "utf8")) as Plan;
  const made = { ...plan, ...change(plan) };
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  await writeFile(join(dir, "forged.json"), renderJson({ ...made, digest: digestOf(made, sha256) }));
}

/** What differs between two plans of one state. */
const without = (text: string) => text.replaceAll(/^ *"made": .*$/gm, "");

test.each(FORMATS.map((format) => [format.join(" "), format] as const))(
  "shows it as idc plan printed it: %s",
  async (_, format) => {
    const shown = await show("plan.json", "--format", ...format);
    expect(without(shown.stdout)).toBe(without(printed.get(format.join())!));
    expect(shown.exitCode).toBe(0);
    if (format[0] === "json") expect(shown.stdout).toBe(await readFile(join(dir, "plan.json"), "utf8"));
    const use = "Saved: idc apply plan.json performs this plan, and at most this, for 24 hours.\n";
    expect(shown.stderr).toBe(format[0] === "text" ? use : "");
  },
);

test("shows one that is too old to be applied, and says so", async () => {
  await forged(() => ({ made: "2020-01-01T00:00:00Z" }));
  const shown = await show("forged.json");
  expect([shown.exitCode, shown.stderr]).toEqual([0, "Saved: it is for reading, apply refuses it: it is too old.\n"]);
});

test.each<[string, (plan: Plan) => object]>([
  [
    "an operation that a terminal would obey",
    ({ changes }) => ({
      changes: changes.map((change) => ({
        ...change,
        steps: change.steps.map((step) => ({ ...step, operation: "\u001b[2J" })),
      })),
    }),
  ],
  [
    "a field that is a mention",
    ({ changes }) => ({
      changes: changes.map((change) => ({ ...change, after: { ...change.after, "@everyone": "x" } })),
    }),
  ],
  ["a config whose name ends the hidden line", ({ config }) => ({ config: { ...config, name: "--> # Approved" } })],
  ["a member too few", ({ cost }) => ({ cost: { calls: cost.calls } })],
  [
    "a kind that is none",
    ({ changes }) => ({
      changes: changes.map((change) => ({ ...change, kind: "::error" })),
    }),
  ],
])("refuses a file with a digest that fits, and in it %s", async (_, change) => {
  await forged(change);
  const shown = await show("forged.json", "-v");
  expect(shown.stderr).toContain("error: forged.json is damaged, or of another idc: /");
  expect([shown.exitCode, shown.stdout]).toEqual([3, ""]);
  const json = await show("forged.json", "--format", "json");
  expect(expectDocument(json.stdout, "idc-failure")).toMatchObject({ exitCode: 3, code: "plan-file" });
});

test("refuses what is in no way a plan, and what is not there", async () => {
  await writeFile(join(dir, "half.json"), '{"format": ');
  expect(await show("half.json")).toMatchObject({ exitCode: 3, stdout: "" });
  const none = await show("none.json", "--format", "json");
  expect(expectDocument(none.stdout, "idc-failure")).toMatchObject({ exitCode: 1, code: "failed" });
});
