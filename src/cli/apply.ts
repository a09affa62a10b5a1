/** `idc apply`: makes a plan so, after a person or `--auto-approve` said yes. */
import type { Change } from "../core/change.ts";
import type { Override } from "../core/guard/override.ts";
import { exitCodeOf, type Outcome } from "../core/outcome.ts";
import type { Plan } from "../core/plan.ts";
import { NO_JOURNAL, openJournal } from "../io/apply/journal.ts";
import { apply, type Measure, type Prepared } from "../pipeline.ts";
import { outcomeView } from "../render/outcome-view.ts";
import { BASE_REMARKS, startAnew } from "../render/plan/base.ts";
import { duration } from "../render/plan/headline.ts";
import { renderJson, renderText, visible } from "../render/text.ts";
import { hasErrors, planText, prepare } from "./plan.ts";
import { startProgress } from "./progress.ts";
import type { AwsOverride, World } from "./world.ts";

export interface ApplyOptions {
  readonly dir: string;
  readonly format: "text" | "json";
  readonly autoApprove: boolean;
  readonly overrides?: readonly Override[];
  readonly region?: string;
  readonly requestsPerSecond?: number;
  /** A file that gets a line before and after each write. */
  readonly journal?: string;
  readonly aws?: AwsOverride;
}

interface Refusal {
  readonly exitCode: number;
  readonly text: string;
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

async function decide(prepared: Prepared, options: ApplyOptions, world: World) {
  if (options.autoApprove) return (change: Change) => change.verdict === "allow";
  // Marks and the pointer are no changes: where there is nothing else, there is nothing to ask.
  if (!prepared.plan.changes.some(isOpen)) return () => false;
  return (await confirm(prepared.plan, world)) ? isOpen : undefined;
}

function tell(outcome: Outcome, options: ApplyOptions, world: World): number {
  const text = renderText(outcomeView(outcome), { color: world.outColor, columns: world.columns });
  world.out(options.format === "json" ? renderJson(outcome) : `\n${text}`);
  return exitCodeOf(outcome);
}

/** What the run needs is compared with what the credentials still have, before the first write. */
async function warnOfCredentials({ connection, plan }: Prepared, world: World): Promise<void> {
  const end = await connection.credentialsEnd();
  if (end === undefined) return;
  const left = Math.floor((end - world.now()) / 1000);
  if (left >= plan.cost.seconds) return;
  const words = `the credentials end in ${duration(Math.max(0, left))}, and this takes about ${duration(plan.cost.seconds)}`;
  world.err(`warning: ${words}: where they cannot be renewed, the run ends with what is done and says what is left\n`);
}

/** How far the changes have come, and how long AWS is still asked for those that have to wait. */
function measureOf({ connection, plan }: Prepared, done: number): Measure {
  const patience = connection.patience.left();
  const measure = { done, left: plan.changes.length - done, unit: "change" } as const;
  return patience === undefined ? measure : { ...measure, patience };
}

async function perform(prepared: Prepared, approved: (change: Change) => boolean, options: ApplyOptions, world: World) {
  const progress = startProgress(world);
  let soFar: (() => Outcome) | undefined;
  let accepted = 0;
  const interrupt = world.catchInterrupts(() => {
    progress.stop();
    if (soFar === undefined || accepted === 0) return 130;
    tell(soFar(), options, world);
    return 5;
  });
  let done = 0;
  const measure = () => measureOf(prepared, done);
  const journal = options.journal === undefined ? NO_JOURNAL : await openJournal(options.journal, world.instant);
  try {
    await warnOfCredentials(prepared, world);
    progress.stage("applying", measure);
    const outcome = await apply(prepared, approved, {
      clock: world,
      interrupt,
      journal,
      sent: () => {
        accepted += 1;
      },
      progress: () => {
        done += 1;
      },
      running: (ask) => {
        soFar = ask;
      },
    });
    progress.stop();
    return tell(outcome, options, world);
  } finally {
    progress.stop();
    await journal.close();
  }
}

export async function runApply(options: ApplyOptions, world: World): Promise<number> {
  if (!options.autoApprove && !world.interactive) {
    world.err("error: apply asks before it writes, and there is no terminal to ask on\n  hint: pass --auto-approve\n");
    return 64;
  }
  const prepared = await prepare(options, world);
  if (prepared === undefined) return 1;
  // With JSON results only the outcome goes to stdout, but nobody is asked about what was not shown.
  if (options.format === "text") world.out(planText(prepared.plan, world));
  else if (!options.autoApprove) world.err(planText(prepared.plan, world, { color: world.errColor }));
  const refusal = refusalOf(prepared.plan);
  if (refusal !== undefined) {
    world.err(`error: ${visible(refusal.text)}\n`);
    return refusal.exitCode;
  }
  const approved = await decide(prepared, options, world);
  if (approved === undefined) {
    world.err("Nothing was changed.\n");
    return 1;
  }
  return perform(prepared, approved, options, world);
}
