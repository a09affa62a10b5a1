/** Workflows: our own and those that people copy. GitHub would say what is wrong with one in its first run, which is too late. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { mayRun } from "./workflows/forks.ts";
import { RULES } from "./workflows/rules.ts";
import { actionMistakes, mistakesIn, workflowIn } from "./workflows/workflow.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

const PATHS = [".github/workflows", "examples/github"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`),
);

const broken = (path: string, text: string) =>
  Object.entries(RULES).flatMap(([name, rule]) => (rule(workflowIn(path, text)).length === 0 ? [] : [name]));

describe.each(PATHS)("%s", (path) => {
  test("is a workflow, as GitHub's own parser has it", async () => {
    expect(await mistakesIn(path, read(path))).toEqual([]);
  });

  test.each(Object.entries(RULES))("%s", (_, rule) => {
    expect(rule(workflowIn(path, read(path)))).toEqual([]);
  });
});

test("the action is one, as GitHub's own parser has it", () => {
  const [path, text] = [".github/actions/idc/action.yml", read(".github/actions/idc/action.yml")];
  expect(actionMistakes(path, text)).toEqual([]);
  expect(actionMistakes(path, text.replace("main: index.mjs", "mian: index.mjs"))).not.toEqual([]);
});

const IF = "github.event.pull_request.head.repo.full_name == github.repository";
const SOUND = `on:
  pull_request:
  merge_group:
  push:
    branches: [main]
  schedule:
    - cron: "17 3 * * 0"
permissions: {}
concurrency:
  group: idc
  queue: max
jobs:
  plan:
    if: ${IF}
    runs-on: ubuntu-latest
    timeout-minutes: 5
    environment: {name: aws}
    permissions: {contents: read, id-token: write}
    outputs:
      verdict: \${{ steps.idc.outputs.verdict }}
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 0
          persist-credentials: false
      - id: idc
        uses: OWNER/idc/.github/actions/idc@COMMIT
        with:
          command: plan
          read-by: \${{ github.event.schedule == '17 3 * * 0' && 'pairs' || '' }}
  tell:
    needs: plan
    if: needs.plan.outputs.verdict != 'none'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
      - run: echo "$TITLE"
        env:
          TITLE: \${{ github.event.pull_request.title }}
`;

const planted = (from: string, to: string) => {
  expect(SOUND).toContain(from);
  return SOUND.replace(from, to);
};

describe("GitHub's parser", () => {
  test("has nothing to say of what is sound, with what GitHub has learned in 2026", async () => {
    expect(await mistakesIn("sound.yml", SOUND)).toEqual([]);
    expect(broken("examples/sound.yml", SOUND)).toEqual([]);
  });

  test.each([
    ["a key that there is not", "permissions: {}", "permisions: {}"],
    ["a key of a job that there is not", "environment:", "environmnt:"],
    ["an event that there is not", "merge_group:", "merge_groups:"],
    ["a permission that there is not", "contents: read", "content: read"],
    ["a way to queue that there is not", "queue: max", "queue: many"],
    ["a job that waits for none that is there", "needs: plan", "needs: plans"],
    ["an expression that is none", IF, `${IF} &&`],
    ["a context that is not there in an if", IF, "secrets.AWS != ''"],
    ["a function that there is not", IF, "isFork()"],
    ["no runner", "    runs-on: ubuntu-latest\n", ""],
    ["a step that does nothing", '- run: echo "$TITLE"', "- name: echo"],
    ["two steps of one name", '- run: echo "$TITLE"', "- id: a\n        run: echo\n      - id: a\n        run: echo"],
  ])("finds %s", async (_, from, to) => {
    expect(await mistakesIn("planted.yml", planted(from, to))).not.toEqual([]);
  });
});

const [PIN, PERMISSIONS, TARGET, SCRIPTS, CHECKOUT, STRANGERS, ENDS, INPUTS, OUTPUTS, CRONS] = Object.keys(RULES);

describe("our rules", () => {
  test.each([
    ["a tag", PIN, "@08c6903cd8c0fde910a37f88322edcfb5dd907a8", "@v5.0.0"],
    ["no version", PIN, " # v5.0.0", ""],
    ["half a version", PIN, " # v5.0.0", " # v5"],
    ["a container", PIN, "- run: ", "- uses: docker://alpine\n      - run: "],
    ["permissions of nobody", PERMISSIONS, "permissions: {}\nconc", "conc"],
    ["permissions for all jobs", PERMISSIONS, "permissions: {}\nconc", "permissions: {contents: read}\nconc"],
    ["a job without", PERMISSIONS, "    permissions: {}\n", ""],
    ["a job with all", PERMISSIONS, "    permissions: {}\n", "    permissions: read-all\n"],
    ["a title in a script", SCRIPTS, '"$TITLE"', `"\${{ github.event.pull_request.title }}"`],
    ["an output in a script", SCRIPTS, '"$TITLE"', `\${{ needs.plan.outputs.verdict }}`],
    ["a token that stays", CHECKOUT, "          persist-credentials: false\n", ""],
    ["a shallow clone", CHECKOUT, "          fetch-depth: 0\n", ""],
    ["a job for all", STRANGERS, `    if: ${IF}\n`, ""],
    ["a way around", STRANGERS, IF, `${IF} || github.base_ref == 'main'`],
    ["a branch that anybody may call so", STRANGERS, IF, "github.event.pull_request.head.ref == 'main'"],
    ["what is not known", STRANGERS, IF, "vars.PLAN == 'yes'"],
    ["an event that we know nothing of", STRANGERS, "  merge_group:", "  issue_comment:"],
    ["no end", ENDS, "    timeout-minutes: 5\n", ""],
    ["an input that there is not", INPUTS, "command: plan", "comand: plan"],
    ["an input that is refused", INPUTS, "command: plan", "command: destroy"],
    ["an output that there is not", OUTPUTS, "steps.idc.outputs.verdict", "steps.idc.outputs.verdicts"],
    ["a step that there is not", OUTPUTS, "steps.idc.outputs.verdict", "steps.plan.outputs.verdict"],
    ["an output of a job that there is not", OUTPUTS, "needs.plan.outputs.verdict", "needs.plan.outputs.digest"],
    ["a schedule that never comes", CRONS, '- cron: "17 3 * * 0"', '- cron: "17 4 * * 0"'],
    ["a job that is not waited for", OUTPUTS, "    needs: plan\n", ""],
  ])("%s breaks one: %s", (_, rule, from, to) => {
    expect(broken("examples/planted.yml", planted(from, to))).toEqual([rule]);
  });

  test("pull_request_target breaks two", () => {
    const text = planted("  merge_group:", "  pull_request_target:");
    expect(broken("examples/planted.yml", text)).toEqual([TARGET, STRANGERS]);
  });

  test("our own workflows may use what is in the repository, and name no placeholder", () => {
    const local = SOUND.replace(/OWNER.*/, "./.github/actions/idc");
    const own = ".github/workflows/planted.yml";
    expect([broken(own, local), broken(own, SOUND)]).toEqual([[], [PIN]]);
  });

  test.each([
    [IF, true],
    [`${IF} || github.event_name == 'merge_group'`, true],
    [`!(${IF})`, false],
    ["always() && needs.plan.outputs.verdict == 'allow'", true],
    [undefined, true],
  ])("an if is evaluated: %s for one of our own: %s", (condition, runs) => {
    const event = { pull_request: { head: { repo: { full_name: "acme/access" } } } };
    expect(mayRun(condition, "pull_request", event)).toBe(runs);
  });
});

const ACTIONLINT = process.env.IDC_ACTIONLINT ?? "actionlint";
const hasActionlint = spawnSync(ACTIONLINT, ["--version"]).status === 0;

test.skipIf(!hasActionlint)("actionlint has nothing to say (needs it on PATH, or named by IDC_ACTIONLINT)", () => {
  // 1.7.12 does not know the key yet; what it finds beside itself differs from machine to machine.
  const options = ["-no-color", "-shellcheck=", "-pyflakes=", "-ignore", 'unexpected key "queue" for "concurrency"'];
  const lint = (args: readonly string[], input = "") => {
    const { stdout, stderr } = spawnSync(ACTIONLINT, [...options, ...args], { cwd: ROOT, input, encoding: "utf8" });
    return stdout + stderr;
  };
  expect(lint(PATHS)).toBe("");
  expect(lint(["-"], SOUND)).toBe("");
  expect(lint(["-"], planted("needs: plan", "needs: plans"))).not.toBe("");
});
