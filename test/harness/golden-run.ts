/** Tells a golden story: an organization, a repository, what was applied, clicks, a commit, a plan, an apply, another plan. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { runApply } from "../../src/cli/apply.ts";
import { planExitCode, prepare } from "../../src/cli/plan.ts";
import type { Outcome } from "../../src/core/model/outcome.ts";
import type { Override } from "../../src/core/model/override.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { digestOf } from "../../src/core/plan/make-plan.ts";
import type { Emulator } from "../../src/emulator/index.ts";
import { outcomeView } from "../../src/render/outcome-view.ts";
import { renderText } from "../../src/render/text.ts";
import { startCheckedEmulator } from "./checked-emulator.ts";
import { compactJson } from "./compact-json.ts";
import type { Story, Texts } from "./golden-story.ts";
import { expectPlanSchema } from "./plan-schema.ts";
import { overrideOf } from "./scenario.ts";
import { stateDiff } from "./state-diff.ts";
import { planMarkdown, planView } from "./told.ts";
import { peopleTold } from "./who-has.ts";
import { type TestWorld, testWorld } from "./world.ts";

export interface Told {
  /** What `idc plan` prints: warnings, then the plan. */
  readonly text: string;
  readonly markdown: string;
  readonly json: string;
  /** What the apply said and changed, and what the plan after it says. */
  readonly after: string;
  /** Changes of the plan after the apply, as `action key`. */
  readonly left: readonly string[];
  /** What the plan says of people, and what became of them; undefined where not all of it was made, or known. */
  readonly people: ReturnType<typeof peopleTold>;
}

const DAY = "2026-11-24";
const MOMENT = "2026-11-24T12:00:00Z";
const ENVIRONMENT = {
  PATH: process.env.PATH,
  GIT_AUTHOR_DATE: MOMENT,
  GIT_COMMITTER_DATE: MOMENT,
  GIT_AUTHOR_NAME: "golden",
  GIT_AUTHOR_EMAIL: "golden@example.com",
  GIT_COMMITTER_NAME: "golden",
  GIT_COMMITTER_EMAIL: "golden@example.com",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_DEFAULT_HASH: "sha1",
};
const run = promisify(execFile);

/** A repository whose commits have the same ids on every machine. */
class Repository {
  readonly dir: string;
  readonly author: string;
  constructor(dir: string, author = ENVIRONMENT.GIT_AUTHOR_NAME) {
    this.dir = dir;
    this.author = author;
  }
  git(...args: readonly string[]) {
    return run("git", args, { cwd: this.dir, env: { ...ENVIRONMENT, GIT_AUTHOR_NAME: this.author } });
  }
  /** The folder as these files say, and nothing else. */
  async write(files: Texts, old: Texts = {}): Promise<void> {
    for (const path of Object.keys(old)) if (!(path in files)) await rm(join(this.dir, path));
    for (const [path, text] of Object.entries(files)) {
      if (old[path] === text) continue;
      await mkdir(dirname(join(this.dir, path)), { recursive: true });
      await writeFile(join(this.dir, path), text);
    }
  }
  async commit(message: string): Promise<void> {
    await this.git("add", "--all", ".");
    await this.git("commit", "--quiet", "--allow-empty", "-m", message);
  }
}

/** The port is another one in every run, and stands in the digest. */
function withoutEndpoint({ plan, world }: { plan: Plan; world: TestWorld }): Plan {
  const { endpoint: _, digest: __, ...body } = plan;
  return { ...body, digest: digestOf(body, world.sha256) };
}

interface Made {
  readonly plan: Plan;
  readonly exitCode: number;
  /** Warnings and errors. */
  readonly stderr: string;
}

/** A story whose config is wrong in itself has no plan, and is none of ours. */
async function planOf(
  dir: string,
  emulator: Emulator,
  today: string,
  overrides: readonly Override[] = [],
): Promise<Made> {
  const world = testWorld({ cwd: dir, today });
  const prepared = await prepare({ dir: ".", overrides, aws: overrideOf(emulator) }, world);
  if (prepared === undefined) throw new Error(`there is no plan:\n${world.stderr()}`);
  const plan = withoutEndpoint({ plan: prepared.plan, world });
  expectPlanSchema(JSON.parse(JSON.stringify(plan)));
  return { plan, exitCode: planExitCode(plan, true), stderr: world.stderr() };
}

async function applyTo(
  dir: string,
  emulator: Emulator,
  { today = DAY, auto = false, overrides = [] }: { today?: string; auto?: boolean; overrides?: readonly Override[] },
) {
  const world = testWorld({ cwd: dir, today, ...(auto ? {} : { answers: ["yes"] }) });
  const options = { dir: ".", format: "json" as const, autoApprove: auto, overrides, aws: overrideOf(emulator) };
  const exitCode = await runApply(options, world);
  const outcome = world.stdout() === "" ? undefined : (JSON.parse(world.stdout()) as Outcome);
  const error = /^error: .*$/m.exec(world.stderr())?.[0];
  return { exitCode, outcome, error, stderr: world.stderr() };
}

/** What of a story happens before its plan. */
type Plot = Pick<Story, "name" | "title" | "organization" | "before" | "appliedOn" | "console" | "after" | "loose">;

/** The config before is committed and applied, then people click, then the config at hand is committed. */
async function upToThePlan(story: Plot, repository: Repository, emulator: Emulator): Promise<void> {
  await repository.git("init", "--quiet", "--initial-branch=main");
  if (story.before !== undefined) {
    await repository.write(story.before);
    await repository.commit("before");
    const options = story.appliedOn === undefined ? {} : { today: story.appliedOn };
    const { exitCode, stderr } = await applyTo(repository.dir, emulator, options);
    if (exitCode !== 0) throw new Error(`${story.name}: what was before is applied with ${exitCode}:\n${stderr}`);
  }
  for (const { operation, input } of story.console ?? []) await emulator.console(operation, input);
  await repository.write(story.after, story.before);
  await repository.commit(story.title);
  await repository.write(story.loose, story.after);
}

const section = (title: string, lines: readonly string[]) => `${title}\n\n${lines.map((one) => `${one}\n`).join("")}`;

async function told(story: Story, repository: Repository, emulator: Emulator): Promise<Told> {
  await upToThePlan(story, repository, emulator);
  const today = story.today ?? DAY;
  const { overrides = [] } = story;
  const made = await planOf(repository.dir, emulator, today, overrides);
  const before = emulator.state();
  const auto = story.approval === "auto";
  const applied = await applyTo(repository.dir, emulator, { today, auto, overrides });
  const state = emulator.state();
  const changed = stateDiff(before, state);
  const next = await planOf(repository.dir, emulator, today);
  const outcome =
    applied.outcome === undefined
      ? (applied.error ?? "nothing")
      : renderText(outcomeView(applied.outcome), { color: false }).trimEnd();
  const lines = renderText(planView(next.plan), { color: false }).split("\n");
  const headline = lines[next.plan.access === undefined ? 0 : 1];
  const plan = renderText(planView(made.plan), { color: false });
  const flags = overrides.map((name) => ` --override ${name}`).join("");
  // When it was made is another time in every run.
  const { made: _, ...timeless } = made.plan;
  const sections = [
    `idc plan${flags} --detailed-exitcode exits ${made.exitCode}.\n`,
    section(`idc apply${flags}${auto ? " --auto-approve" : ", answered yes,"} exits ${applied.exitCode} and says:`, [
      outcome,
    ]),
    section("In AWS after that:", changed.length === 0 ? ["  nothing changed"] : changed),
    section(`idc plan --detailed-exitcode then exits ${next.exitCode} and begins:`, [headline ?? ""]),
  ];
  return {
    text: made.stderr === "" ? plan : `${made.stderr}\n${plan}`,
    markdown: planMarkdown(made.plan),
    json: compactJson(timeless),
    after: sections.join("\n"),
    left: next.plan.changes.map(({ action, key }) => `${action} ${key}`),
    people: peopleTold(made.plan, applied.outcome, [before, state]),
  };
}

export async function tellStory(story: Story): Promise<Told> {
  const { organization, caller } = story;
  const emulator = await startCheckedEmulator({
    organization,
    operationSeconds: 0.01,
    ...(caller === undefined ? {} : { caller }),
  });
  const dir = await mkdtemp(join(tmpdir(), "idc-golden-"));
  try {
    return await told(story, new Repository(dir), emulator);
  } finally {
    await emulator.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

/** The plan of a story, and no more of it. */
export async function planOfStory(story: Plot, author?: string): Promise<Plan> {
  const emulator = await startCheckedEmulator({ organization: story.organization, operationSeconds: 0.01 });
  const repository = new Repository(await mkdtemp(join(tmpdir(), "idc-golden-")), author);
  try {
    await upToThePlan(story, repository, emulator);
    return (await planOf(repository.dir, emulator, DAY)).plan;
  } finally {
    await emulator.stop();
    await rm(repository.dir, { recursive: true, force: true });
  }
}

/** The plan of a company that never applied anything, without more of a story. */
export const planOfFirstRun = (organization: Story["organization"], files: Texts): Promise<Plan> =>
  planOfStory({ name: "first", title: "first", organization, before: undefined, after: files, loose: files });
