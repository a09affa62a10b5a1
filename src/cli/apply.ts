/** `idc apply`: makes a plan so, after a person, `--auto-approve` or an approved plan file said yes. */
import { compareWithApproved } from "../core/approved.ts";
import type { Change } from "../core/change.ts";
import { exitCodeOf } from "../core/outcome.ts";
import type { Plan } from "../core/plan.ts";
import { apply, type Prepared } from "../pipeline.ts";
import { outcomeView } from "../render/outcome-view.ts";
import { BASE_REMARKS, startAnew } from "../render/plan/base.ts";
import { renderJson, renderText, visible } from "../render/text.ts";
import { type Approved, checkOrigin, comparisonText, folderOf, openApproved, type Refusal } from "./approved-plan.ts";
import { hasErrors, planText, prepare } from "./plan.ts";
import { startProgress } from "./progress.ts";
import type { AwsOverride, World } from "./world.ts";

export interface ApplyOptions {
  /** The config folder, or a file that `plan -o` wrote. */
  readonly dir: string;
  readonly format: "text" | "json";
  readonly autoApprove: boolean;
  readonly region?: string;
  readonly requestsPerSecond?: number;
  readonly aws?: AwsOverride;
}

/** Why a plan must not be applied at all, whatever it would change. */
export function refusalOf(plan: Plan): Refusal | undefined {
  const { config } = plan;
  if (hasErrors(plan)) return { exitCode: 1, text: "the config has mistakes that only show beside its history." };
  if (config.mode === "observe") {
    return {
      exitCode: 3,
      text: "Settings says mode: observe, which reports and never writes. Set mode: additive to begin.",
    };
  }
  if (config.state === "no-repository" || config.state === "no-commit") {
    return { exitCode: 1, text: "apply needs the config in a git commit: git init, git add ., git commit." };
  }
  if (config.state === "tags-unreadable") {
    const text = "AWS denied sso:ListTagsForResource on the instance, so nobody knows which commit was applied last.";
    return { exitCode: 4, text };
  }
  if (
    config.state === "pointer-unreadable" ||
    config.state === "pointer-other-path" ||
    config.state === "past-config-unreadable"
  ) {
    return { exitCode: 3, text: `${BASE_REMARKS[config.state]} ${startAnew(plan)}` };
  }
  if (config.state === "pointer-not-ancestor" || config.state === "pointer-unknown-commit") {
    const text = `${config.applied?.slice(0, 7)} was applied last and this commit does not descend from it: merge main first.`;
    return { exitCode: 3, text: `An old run must not undo a newer one. ${text}` };
  }
  return undefined;
}

const isOpen = (change: Change) => change.verdict === "allow" || change.verdict === "ask";

/** Asks; says yes only to the whole word. */
async function confirm(plan: Plan, world: World): Promise<boolean> {
  const open = plan.changes.filter(isOpen).length;
  const where = `${plan.config.name} to ${plan.instance.arn.split("/").at(-1)} in ${plan.instance.region}, account ${plan.caller.account}`;
  const endpoint = plan.endpoint === undefined ? "" : `, endpoint ${plan.endpoint}`;
  const what = open === 1 ? "this change" : `these ${open} changes`;
  const answer = await world.ask(`\nApply ${what} of ${visible(where + endpoint)}? Only "yes" is a yes: `);
  return answer?.trim().toLowerCase() === "yes";
}

interface Decision {
  readonly approved: (change: Change) => boolean;
  /** Why a change is held that is not approved, where it is not its own verdict that holds it. */
  readonly whyNot?: (change: Change) => string | undefined;
}

/** An approved file has the last word: nobody is asked. */
function decideBy(file: Approved, { plan }: Prepared, options: ApplyOptions, world: World): Decision {
  const comparison = compareWithApproved(file.plan, plan);
  const text = `${comparisonText(file, comparison, world)}`;
  if (options.format === "text") world.out(`\n${text}`);
  else world.err(text);
  const { held } = comparison;
  return { approved: (change) => isOpen(change) && !held.has(change.key), whyNot: ({ key }) => held.get(key) };
}

async function decide(prepared: Prepared, options: ApplyOptions, world: World): Promise<Decision | undefined> {
  if (options.autoApprove) return { approved: (change) => change.verdict === "allow" };
  // Marks and the pointer are no changes: where there is nothing else, there is nothing to ask.
  if (!prepared.plan.changes.some(isOpen)) return { approved: () => false };
  return (await confirm(prepared.plan, world)) ? { approved: isOpen } : undefined;
}

async function perform(prepared: Prepared, decision: Decision, options: ApplyOptions, world: World) {
  let accepted = 0;
  const interrupt = world.catchInterrupts(() => (accepted > 0 ? 5 : 130));
  const progress = startProgress(world);
  let done = 0;
  progress.stage("applying", () => ({ done, left: prepared.plan.changes.length - done, unit: "change" }));
  try {
    const outcome = await apply(prepared, decision.approved, {
      ...(decision.whyNot === undefined ? {} : { whyNot: decision.whyNot }),
      clock: world,
      interrupt,
      stage: progress.stage,
      sent: () => {
        accepted += 1;
      },
      progress: () => {
        done += 1;
      },
    });
    progress.stop();
    const text = renderText(outcomeView(outcome), { color: world.outColor, columns: world.columns });
    world.out(options.format === "json" ? renderJson(outcome) : `\n${text}`);
    return exitCodeOf(outcome);
  } finally {
    progress.stop();
  }
}

function refuse({ exitCode, text, hint }: Refusal, world: World): number {
  world.err(`error: ${visible(text)}\n${hint === undefined ? "" : `  hint: ${visible(hint)}\n`}`);
  return exitCode;
}

/** Shows the plan, has somebody decide, and performs it. */
async function applyPrepared(prepared: Prepared, file: Approved | undefined, options: ApplyOptions, world: World) {
  // With JSON results only the outcome goes to stdout, but nobody is asked about what was not shown.
  if (options.format === "text") world.out(planText(prepared.plan, world));
  else if (file === undefined && !options.autoApprove) {
    world.err(planText(prepared.plan, world, { color: world.errColor }));
  }
  const refusal = refusalOf(prepared.plan);
  if (refusal !== undefined) return refuse(refusal, world);
  const decision =
    file === undefined ? await decide(prepared, options, world) : decideBy(file, prepared, options, world);
  if (decision === undefined) {
    world.err("Nothing was changed.\n");
    return 1;
  }
  return perform(prepared, decision, options, world);
}

/** Recomputes what a file's plan was made from: the file says what may be done, not what is to be done. */
async function applyFile(file: Approved, options: ApplyOptions, world: World): Promise<number> {
  const refusal = refusalOf(file.plan);
  if (refusal !== undefined) return refuse({ ...refusal, text: `so the plan file says: ${refusal.text}` }, world);
  const dir = await folderOf(file, world);
  if (typeof dir !== "string") return refuse(dir, world);
  const prepared = await prepare({ ...options, dir, aside: file.file }, world);
  if (prepared === undefined) return 1;
  const foreign = checkOrigin(file, prepared.plan, world);
  return foreign === undefined ? applyPrepared(prepared, file, options, world) : refuse(foreign, world);
}

export async function runApply(options: ApplyOptions, world: World): Promise<number> {
  const file = await openApproved(options.dir, world);
  if (file !== undefined) return "exitCode" in file ? refuse(file, world) : applyFile(file, options, world);
  if (!options.autoApprove && !world.interactive) {
    const text = "apply asks before it writes, and there is no terminal to ask on";
    return refuse({ exitCode: 64, text, hint: "pass --auto-approve, or a plan file that was approved" }, world);
  }
  const prepared = await prepare(options, world);
  return prepared === undefined ? 1 : applyPrepared(prepared, undefined, options, world);
}
